/**
 * TOPSIS: options ordered by how near they come to an ideal and how far they keep from its opposite.
 *
 *   r_ij = x_ij / √Σ_i x_ij²  (vector)   or   (x_ij − worst_j) / (best_j − worst_j), cut to 0…1 (anchors)
 *   v_ij = w_j · r_ij,  Σ w_j = 1
 *   D⁺_i = √Σ_j (v_ij − v⁺_j)²,   D⁻_i = √Σ_j (v_ij − v⁻_j)²,   C_i = D⁻_i / (D⁺_i + D⁻_i)
 *
 * Under 'vector' the ideal v⁺ and the anti-ideal v⁻ are the best and worst weighted values among the
 * options at hand, so that adding or removing one can turn the order of the others. Under 'anchors'
 * they are the anchors themselves (w_j and 0), and C_i depends on option i alone.
 *
 * x: measures in each criterion's own unit; all else has none.
 * Source: C.-L. Hwang and K. Yoon, Multiple Attribute Decision Making (1981), ch. III, 2.3.3; on
 * reversals M. García-Cascales and M. Lamata, On rank reversal and TOPSIS method, Mathematical and
 * Computer Modelling 56 (2012).
 */
import {
  column,
  ranksOf,
  unitWeights,
  type Direction,
  type Matrix,
  type Undecided,
} from './measures';

/** The levels of value 0 and 1; a criterion to be kept low has its best below its worst. */
export interface Anchors {
  readonly worst: number;
  readonly best: number;
}

export type TopsisScale =
  | { readonly kind: 'vector'; readonly directions: readonly Direction[] }
  | { readonly kind: 'anchors'; readonly anchors: readonly Anchors[] };

export interface TopsisRanking {
  readonly kind: 'ranked';
  readonly normalised: Matrix;
  readonly weighted: Matrix;
  readonly ideal: readonly number[];
  readonly antiIdeal: readonly number[];
  readonly toIdeal: readonly number[];
  readonly toAntiIdeal: readonly number[];
  readonly closeness: readonly number[];
  readonly ranks: readonly (number | undefined)[];
  /** Criteria that cannot tell options apart: no spread (vector), or one level as both anchors. */
  readonly dropped: readonly number[];
}

export type TopsisResult =
  | TopsisRanking
  | { readonly kind: 'undecided'; readonly reason: Undecided; readonly dropped: readonly number[] };

/** Normalised measures of one criterion, or undefined where it drops out. */
function normalise(
  measures: readonly number[],
  scale: TopsisScale,
  j: number,
): readonly number[] | undefined {
  if (scale.kind === 'vector') {
    if (measures.every((x) => x === measures[0])) return undefined;
    const norm = Math.hypot(...measures);
    return measures.map((x) => x / norm);
  }
  const { worst, best } = scale.anchors[j] ?? { worst: 0, best: 0 };
  if (worst === best) return undefined;
  return measures.map((x) => Math.min(1, Math.max(0, (x - worst) / (best - worst))));
}

/** The weighted values of the ideal and of its opposite on one criterion. */
function extremes(
  weighted: readonly number[],
  weight: number,
  scale: TopsisScale,
  j: number,
): { readonly best: number; readonly worst: number } {
  if (scale.kind === 'anchors') return { best: weight, worst: 0 };
  const [low, high] = [Math.min(...weighted), Math.max(...weighted)];
  return scale.directions[j] === 'min' ? { best: low, worst: high } : { best: high, worst: low };
}

/**
 * Closeness to the ideal with every step on the way. Dropped criteria hold zeros in all of them.
 * Weights ≥ 0 in any sum. Undecided: no options; no weight; no weighed criterion that tells options
 * apart, as with a single option or identical ones under 'vector' ('no-spread').
 */
export function topsis(
  values: Matrix,
  weights: readonly number[],
  scale: TopsisScale,
): TopsisResult {
  const columns = weights.map((_, j) => normalise(column(values, j), scale, j));
  const dropped = columns.flatMap((measures, j) => (measures === undefined ? [j] : []));
  const unit = unitWeights(weights);
  if (values.length === 0) return { kind: 'undecided', reason: 'no-options', dropped: [] };
  if (unit === undefined) return { kind: 'undecided', reason: 'no-weight', dropped };
  if (columns.every((measures, j) => measures === undefined || unit[j] === 0)) {
    return { kind: 'undecided', reason: 'no-spread', dropped };
  }
  const normalised = values.map((_, i) => columns.map((measures) => measures?.[i] ?? 0));
  const weighted = normalised.map((row) => row.map((r, j) => r * (unit[j] ?? 0)));
  const ends = unit.map((weight, j) =>
    columns[j] === undefined
      ? { best: 0, worst: 0 }
      : extremes(column(weighted, j), weight, scale, j),
  );
  const ideal = ends.map(({ best }) => best);
  const antiIdeal = ends.map(({ worst }) => worst);
  const distance = (row: readonly number[], to: readonly number[]) =>
    Math.hypot(...row.map((v, j) => v - (to[j] ?? 0)));
  const toIdeal = weighted.map((row) => distance(row, ideal));
  const toAntiIdeal = weighted.map((row) => distance(row, antiIdeal));
  const closeness = toAntiIdeal.map((away, i) => away / (away + (toIdeal[i] ?? 0)));
  return {
    kind: 'ranked',
    normalised,
    weighted,
    ideal,
    antiIdeal,
    toIdeal,
    toAntiIdeal,
    closeness,
    ranks: ranksOf(closeness, 'max'),
    dropped,
  };
}
