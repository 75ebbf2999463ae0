/**
 * The offers in the running under a lens, ordered by several methods over the same values and weights, with the work
 * of each. Who falls at a screen takes part in none.
 */
import { promethee, type PrometheeResult } from '$lib/engine/decision/promethee';
import { rankReversals, type RankReversal } from '$lib/engine/decision/rank-reversal';
import {
  byWeight,
  compareLexicographic,
  competitionRanks,
  lexicographicSteps,
  weightedValue,
} from '$lib/engine/decision/ranking';
import { minimaxRegret, type Regrets } from '$lib/engine/decision/regret';
import { topsis, type TopsisResult } from '$lib/engine/decision/topsis';
import { CRITERION_IDS, type CriterionId } from '$lib/parameters/criteria';
import type { Scenario } from '$lib/scenario/types';
import type { Evaluation } from '../evaluation';
import { INDIFFERENCE } from '../judge';
import type { FutureId } from '../futures';
import type { Stress } from '../stress';

export const METHODS = ['weighted', 'lexicographic', 'topsis', 'promethee', 'regret'] as const;
export type MethodId = (typeof METHODS)[number];

/** A difference in value from which one offer is wholly preferred to another, and below which to neither. */
const PREFERENCE = { kind: 'linear', q: INDIFFERENCE, p: 0.2 } as const;

export interface MethodResult {
  readonly id: MethodId;
  /** One an offer in the running; none where the method cannot tell. */
  readonly ranks: readonly (number | undefined)[];
  /** What is compared: values, closeness, net flow (more is better) or worst regret in USD (less is better). */
  readonly scores: readonly (number | undefined)[];
  /** Which removals of an offer would turn the order of others. */
  readonly reversals: readonly RankReversal[];
}

export interface Methods {
  /** The offers in the running, in the scenario's order. */
  readonly offers: readonly string[];
  readonly out: readonly string[];
  readonly criteria: readonly CriterionId[];
  /** Of these all offers in the running have the same value: they decide nothing. */
  readonly flat: readonly CriterionId[];
  /** Shares of the sum, a criterion each. */
  readonly weights: readonly number[];
  /** Values 0–1 on the fixed anchors, an offer each. */
  readonly values: readonly (readonly number[])[];
  readonly results: readonly MethodResult[];
  readonly work: {
    readonly steps: readonly (readonly number[])[];
    readonly topsis: TopsisResult;
    readonly promethee: PrometheeResult;
    readonly regret: Regrets & { readonly futures: readonly FutureId[] };
  };
}

type Ranks = readonly (number | undefined)[];

function descending(scores: readonly (number | undefined)[]): Ranks {
  return competitionRanks(
    scores.length,
    (index) => scores[index] !== undefined,
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0),
  );
}

/** `stress` gives the futures over which regret is reckoned. */
export function methodsOf(
  scenario: Scenario,
  evaluation: Evaluation,
  stress: Pick<Stress, 'futures'>,
): Methods {
  const lens = scenario.lenses.find(({ id }) => id === scenario.lens);
  const judgement = evaluation.judgements.find(({ lensId }) => lensId === scenario.lens);
  if (lens === undefined || judgement === undefined) throw new Error('the lens in use is judged');
  const running = judgement.options.flatMap(({ passes }, index) => (passes ? [index] : []));
  const criteria = CRITERION_IDS.filter((id) => (lens.weights[id] ?? 0) > 0);
  const points = criteria.map((id) => lens.weights[id] ?? 0);
  const sum = points.reduce((all, one) => all + one, 0);
  const weights = points.map((one) => (sum > 0 ? one / sum : 0));
  const values = running.map((index) =>
    criteria.map((id) => judgement.options[index]?.values[id] ?? 0),
  );
  const costs = running.map((index) =>
    stress.futures.map(({ cells }) => cells[index]?.totalPv ?? 0),
  );
  const anchors = criteria.map(() => ({ worst: 0, best: 1 }));
  const closeness = (matrix: readonly (readonly number[])[]) =>
    topsis(matrix, weights, { kind: 'anchors', anchors });
  const flows = (matrix: readonly (readonly number[])[]) =>
    promethee(
      matrix,
      weights.map((weight) => ({ weight, direction: 'max', preference: PREFERENCE })),
    );
  const ranksBy: Readonly<Record<MethodId, (matrix: readonly (readonly number[])[]) => Ranks>> = {
    weighted: (matrix) => descending(matrix.map((row) => weightedValue(row, weights))),
    lexicographic: (matrix) =>
      competitionRanks(
        matrix.length,
        () => sum > 0,
        (a, b) => compareLexicographic(matrix[a] ?? [], matrix[b] ?? [], weights, INDIFFERENCE),
      ),
    topsis: (matrix) => {
      const result = closeness(matrix);
      return result.kind === 'ranked' ? descending(result.closeness) : matrix.map(() => undefined);
    },
    promethee: (matrix) => {
      const result = flows(matrix);
      return result.kind === 'ranked' ? descending(result.net) : matrix.map(() => undefined);
    },
    regret: (matrix) => descending(minimaxRegret(matrix, 'min').max.map((worst) => -worst)),
  };
  const found = { topsis: closeness(values), promethee: flows(values) };
  const regret = minimaxRegret(costs, 'min');
  const nothing = values.map(() => undefined);
  const scores: Readonly<Record<MethodId, readonly (number | undefined)[]>> = {
    weighted: values.map((row) => weightedValue(row, weights)),
    lexicographic: nothing,
    topsis: found.topsis.kind === 'ranked' ? found.topsis.closeness : nothing,
    promethee: found.promethee.kind === 'ranked' ? found.promethee.net : nothing,
    regret: regret.max,
  };
  const idsOf = (keep: (index: number) => boolean) =>
    scenario.options.flatMap(({ id }, index) => (keep(index) ? [id] : []));
  const order = byWeight(weights);
  return {
    offers: idsOf((index) => running.includes(index)),
    out: idsOf((index) => !running.includes(index)),
    criteria,
    flat:
      values.length < 2
        ? []
        : criteria.filter((_, c) => values.every((row) => row[c] === values[0]?.[c])),
    weights,
    values,
    results: METHODS.map((id) => {
      const matrix = id === 'regret' ? costs : values;
      return {
        id,
        ranks: ranksBy[id](matrix),
        scores: scores[id],
        reversals: rankReversals(matrix, ranksBy[id]),
      };
    }),
    work: {
      steps: values.map((row) => lexicographicSteps(row, order, INDIFFERENCE)),
      ...found,
      regret: { ...regret, futures: stress.futures.map(({ id }) => id) },
    },
  };
}
