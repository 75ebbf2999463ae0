/**
 * Rank reversal: does removing one option turn the order of the others? A method under which it can
 * measures options by one another, not by fixed levels.
 *
 *   pair (a, b) is turned by the removal of c  ⇔  sign(rank_b − rank_a) differs with and without c
 *
 * Source: V. Belton and T. Gear, On a short-coming of Saaty's method of analytic hierarchies, Omega 11 (1983).
 */
import type { Matrix } from './measures';

/** Ranks of the rows of a matrix, 1 the best; undefined for those without. */
export type RankingMethod = (values: Matrix) => readonly (number | undefined)[];

export interface TurnedPair {
  /** Position of the option that was before the other, or level with it, while all took part. */
  readonly before: number;
  readonly after: number;
  readonly was: 'ahead' | 'level';
  /** Where `before` stands against `after` once the option is removed. */
  readonly is: 'ahead' | 'level' | 'behind';
}

export interface RankReversal {
  /** Position of the option whose removal turns the order. */
  readonly removed: number;
  readonly pairs: readonly TurnedPair[];
}

function standing(a: number, b: number): TurnedPair['is'] {
  return a < b ? 'ahead' : a === b ? 'level' : 'behind';
}

/**
 * Every removal of one option that changes the order of two others that have ranks both before and
 * after. O(options² ) pairs for each of `options` runs of the method. Positions are those in `values`.
 */
export function rankReversals(values: Matrix, method: RankingMethod): readonly RankReversal[] {
  const whole = method(values);
  return values.flatMap((_, removed) => {
    const rest = method(values.filter((_row, i) => i !== removed));
    const ranks = values.map((_row, i) =>
      i === removed ? undefined : rest[i < removed ? i : i - 1],
    );
    const pairs = turnedPairs(whole, ranks);
    return pairs.length > 0 ? [{ removed, pairs }] : [];
  });
}

function turnedPairs(
  whole: readonly (number | undefined)[],
  ranks: readonly (number | undefined)[],
): readonly TurnedPair[] {
  return whole.flatMap((rankA, a) =>
    whole.flatMap((rankB, b) => {
      const [nowA, nowB] = [ranks[a], ranks[b]];
      if (rankA === undefined || rankB === undefined) return [];
      if (nowA === undefined || nowB === undefined) return [];
      const was = standing(rankA, rankB);
      const is = standing(nowA, nowB);
      // Level pairs are met twice, from either side: told once, from the first option's.
      if (was === is || was === 'behind' || (was === 'level' && b < a)) return [];
      return [{ before: a, after: b, was, is }];
    }),
  );
}
