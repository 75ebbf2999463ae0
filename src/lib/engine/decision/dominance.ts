/**
 * Dominance: option a dominates b where it is nowhere worse and somewhere better. Whatever the weights,
 * a weighted value never puts b before a; what no option dominates is the Pareto set.
 *
 * Measures in each criterion's own unit, compared exactly.
 * Source: R. Keeney and H. Raiffa, Decisions with Multiple Objectives (1976), ch. 3.
 */
import type { Direction, Matrix } from './measures';

export interface Dominance {
  /** Positions of the options that no other dominates. */
  readonly pareto: readonly number[];
  /** For each option, the positions of those that dominate it. */
  readonly dominatedBy: readonly (readonly number[])[];
}

function dominates(
  a: readonly number[],
  b: readonly number[],
  directions: readonly Direction[],
): boolean {
  const gains = directions.map((direction, j) => {
    const d = (a[j] ?? 0) - (b[j] ?? 0);
    return direction === 'max' ? d : -d;
  });
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

/** Who dominates whom among options (rows of `values`). Identical options do not dominate each other. */
export function dominance(values: Matrix, directions: readonly Direction[]): Dominance {
  const dominatedBy = values.map((b) =>
    values.flatMap((a, index) => (dominates(a, b, directions) ? [index] : [])),
  );
  return { pareto: dominatedBy.flatMap((by, i) => (by.length === 0 ? [i] : [])), dominatedBy };
}
