/**
 * What the methods that compare options share: directions of criteria, columns of a matrix of measures
 * (options × criteria), weights that sum to one, and ranks of scores.
 *
 * Ranks are competition ranks (1, 1, 3); scores that differ by less than 10⁻⁹ of the largest score in
 * size are equal, so that rounding never breaks a tie, whatever the unit.
 */
import { competitionRanks } from './ranking';

export type Direction = 'max' | 'min';

/** Why a method has no order to give. */
export type Undecided = 'no-options' | 'no-weight' | 'no-spread';

export type Matrix = readonly (readonly number[])[];

const SAME = 1e-9;

/** The measures of all options on criterion `j`. */
export function column(values: Matrix, j: number): readonly number[] {
  return values.map((row) => row[j] ?? 0);
}

/** Weights (≥ 0) over their sum; undefined where none is positive. */
export function unitWeights(weights: readonly number[]): readonly number[] | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? weights.map((weight) => weight / total) : undefined;
}

/** The largest size among numbers, 1 where all are zero or there is none: a yardstick for rounding. */
export function sizeOf(numbers: readonly number[]): number {
  return numbers.reduce((size, x) => Math.max(size, Math.abs(x)), 0) || 1;
}

/** Whether `a` and `b` are one number but for rounding, among numbers of the given size. */
export function same(a: number, b: number, size: number): boolean {
  return Math.abs(a - b) <= SAME * size;
}

/** Competition ranks of scores; those without a score have no rank. */
export function ranksOf(
  scores: readonly (number | undefined)[],
  direction: Direction,
): readonly (number | undefined)[] {
  const size = sizeOf(scores.filter((score) => score !== undefined));
  const sign = direction === 'max' ? 1 : -1;
  return competitionRanks(
    scores.length,
    (index) => scores[index] !== undefined,
    (a, b) => (sign * ((scores[b] ?? 0) - (scores[a] ?? 0))) / size,
  );
}

/** Positions of the options of rank 1. */
export function firstOf(ranks: readonly (number | undefined)[]): readonly number[] {
  return ranks.flatMap((rank, index) => (rank === 1 ? [index] : []));
}
