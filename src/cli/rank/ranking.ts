/**
 * Ranks any matrix with the engine's own decision functions, and keeps every step: the criteria's
 * anchors, each level as a value from 0 to 1, what each value adds to the score, score and rank.
 */
import {
  byWeight,
  compareSteps,
  competitionRanks,
  lexicographicSteps,
  weightedValue,
} from '$lib/engine/decision/ranking';
import { linearValue, valueOf, type ValueFunction } from '$lib/engine/decision/value-function';
import { shorten } from '$lib/scenario/problems';
import type { LensMethod } from '$lib/parameters/lenses';
import type { Criterion, Direction, Matrix } from './matrix';
import { MATRIX, type CriterionProblem, type From } from './problems';
import type { Settings } from './settings';

/** Under the lexicographic order values on the same step of this size are ties, as under a lens. */
export const TOLERANCE = 0.02;

/** `range` takes the worst and best levels at hand where no anchors are given. */
export const SCALES = ['anchors', 'range'] as const;
export type Scale = (typeof SCALES)[number];

export interface ScaledCriterion {
  readonly name: string;
  readonly weight: number;
  /** Of all weights. */
  readonly share: number;
  /** Absent where nothing is said about the criterion and it does not weigh. */
  readonly scaling?: {
    readonly direction: Direction;
    readonly worst: number;
    readonly best: number;
    readonly scale: Scale;
  };
}

export interface RankedCell {
  readonly level: number;
  readonly value?: number;
  /** The part of the score that comes from here; only where scores decide. */
  readonly contribution?: number;
}

export interface RankedAlternative {
  readonly name: string;
  readonly row: number;
  readonly cells: readonly RankedCell[];
  readonly score?: number;
  readonly rank: number;
}

export interface Ranking {
  readonly method: LensMethod;
  readonly tolerance?: number;
  readonly criteria: readonly ScaledCriterion[];
  readonly alternatives: readonly RankedAlternative[];
  readonly leaders: readonly string[];
}

export interface RankRequest {
  readonly matrix: Matrix;
  /** Where the weights were given, for what is wrong with them. */
  readonly weightsFrom: From;
  readonly scale: Scale;
  readonly method: LensMethod;
  readonly tolerance: number;
}

export type RankingResult =
  | { readonly ok: true; readonly ranking: Ranking }
  | { readonly ok: false; readonly problems: readonly CriterionProblem[] };

/** Criteria with what the call says put over what the matrix says; names that it lacks are problems. */
export function withSettings(
  criteria: readonly Criterion[],
  settings: Settings,
  from: From,
): { readonly criteria: readonly Criterion[]; readonly problems: readonly CriterionProblem[] } {
  const known = new Set(criteria.map(({ name }) => name));
  const problems = [...settings.keys()]
    .filter((name) => !known.has(name))
    .map((name) => ({ code: 'unknown-criterion', from, criterion: shorten(name) }) as const);
  return {
    criteria: criteria.map((criterion) => ({ ...criterion, ...settings.get(criterion.name) })),
    problems,
  };
}

type Scaling = NonNullable<ScaledCriterion['scaling']>;

/** Where a fault lies: in the option, if one takes part, since it was typed last. */
function blamed(...places: readonly (From | undefined)[]): From {
  return places.find((from) => from?.kind === 'option') ?? MATRIX;
}

function anchored(given: Criterion): Scaling | CriterionProblem {
  const { name, direction, worst, best, anchorsFrom, directionFrom } = given;
  const criterion = shorten(name);
  if (worst === undefined || best === undefined) {
    return { code: 'no-anchors', from: MATRIX, criterion };
  }
  if (worst === best) return { code: 'same-anchors', from: blamed(anchorsFrom), criterion };
  const implied = best > worst ? 'max' : 'min';
  if (direction !== undefined && direction !== implied) {
    return { code: 'against-direction', from: blamed(anchorsFrom, directionFrom), criterion };
  }
  return { direction: implied, worst, best, scale: 'anchors' };
}

function ranged(
  { name, direction }: Criterion,
  levels: readonly number[],
): Scaling | CriterionProblem {
  if (direction === undefined) {
    return { code: 'no-direction', from: MATRIX, criterion: shorten(name) };
  }
  const low = levels.reduce((least, level) => Math.min(least, level), Infinity);
  const high = levels.reduce((most, level) => Math.max(most, level), -Infinity);
  const [worst, best] = direction === 'max' ? [low, high] : [high, low];
  return { direction, worst, best, scale: 'range' };
}

function scalingOf(
  criterion: Criterion,
  levels: readonly number[],
  scale: Scale,
): Scaling | CriterionProblem {
  const bare = criterion.worst === undefined && criterion.best === undefined;
  return scale === 'range' && bare ? ranged(criterion, levels) : anchored(criterion);
}

/** On a range where all are alike, each is as good as the best at hand. */
function valueFunction({ worst, best }: Scaling): ValueFunction {
  return worst === best ? [{ at: worst, value: 1 }] : linearValue(worst, best);
}

function scaled(request: RankRequest): {
  readonly criteria: readonly ScaledCriterion[];
  readonly problems: readonly CriterionProblem[];
} {
  const { matrix, weightsFrom, scale } = request;
  const weights = matrix.criteria.map(({ weight }) => weight);
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  if (weights.every((weight) => weight === undefined)) {
    return { criteria: [], problems: [{ code: 'no-weights', from: weightsFrom }] };
  }
  if (total === 0) return { criteria: [], problems: [{ code: 'all-zero', from: weightsFrom }] };
  const problems: CriterionProblem[] = [];
  const criteria = matrix.criteria.map((criterion, at): ScaledCriterion => {
    const weight = weights[at] ?? 0;
    const levels = matrix.alternatives.map((alternative) => alternative.levels[at] ?? 0);
    const scaling = scalingOf(criterion, levels, scale);
    const plain = { name: criterion.name, weight, share: weight / total };
    if (!('code' in scaling)) return { ...plain, scaling };
    // What does not weigh need not be scaled, but what is said of it must make sense.
    const silent = scaling.code === 'no-anchors' || scaling.code === 'no-direction';
    if (weight > 0 || !silent) problems.push(scaling);
    return plain;
  });
  return { criteria, problems };
}

export function rankMatrix(request: RankRequest): RankingResult {
  const { matrix, method, tolerance } = request;
  const { criteria, problems } = scaled(request);
  if (problems.length > 0) return { ok: false, problems };
  const functions = criteria.map(({ scaling }) => scaling && valueFunction(scaling));
  const values = matrix.alternatives.map(({ levels }) =>
    functions.map((points, at) => points && valueOf(levels[at] ?? 0, points)),
  );
  const weighing = criteria.flatMap(({ weight }, at) => (weight > 0 ? [at] : []));
  const weights = weighing.map((at) => criteria[at]?.weight ?? 0);
  const vectors = values.map((row) => weighing.map((at) => row[at] ?? 0));
  const scores = vectors.map((vector) => weightedValue(vector, weights) ?? 0);
  const lexicographic = method === 'lexicographic';
  // Each of some million comparisons asks for them, so the order and the steps are worked out before.
  const order = byWeight(weights);
  const steps = lexicographic
    ? vectors.map((vector) => lexicographicSteps(vector, order, tolerance))
    : [];
  const compare = (a: number, b: number) =>
    lexicographic
      ? compareSteps(steps[a] ?? [], steps[b] ?? [])
      : (scores[b] ?? 0) - (scores[a] ?? 0);
  const ranks = competitionRanks(matrix.alternatives.length, () => true, compare);
  const alternatives = matrix.alternatives.map(({ name, row, levels }, index) => ({
    name,
    row,
    cells: levels.map((level, at): RankedCell => {
      const value = values[index]?.[at];
      if (value === undefined) return { level };
      const contribution = (criteria[at]?.share ?? 0) * value;
      return lexicographic ? { level, value } : { level, value, contribution };
    }),
    ...(lexicographic ? {} : { score: scores[index] ?? 0 }),
    // Every alternative takes part, so every one has a rank.
    rank: ranks[index] ?? 1,
  }));
  const leaders = alternatives.filter(({ rank }) => rank === 1).map(({ name }) => name);
  const kept = lexicographic ? { tolerance } : {};
  return { ok: true, ranking: { method, ...kept, criteria, alternatives, leaders } };
}
