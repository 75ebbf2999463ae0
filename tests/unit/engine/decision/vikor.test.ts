import { describe, expect, it } from 'vitest';
import { vikor, type VikorRanking } from '$lib/engine/decision/vikor';
import type { Direction } from '$lib/engine/decision/measures';

function ranked(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  directions: readonly Direction[],
  majority?: number,
): VikorRanking {
  const result = vikor(values, weights, directions, majority);
  if (result.kind !== 'ranked') throw new Error(result.reason);
  return result;
}

describe('the mountain climber of Opricovic and Tzeng (2004)', () => {
  // Risk, to be kept low, and altitude in metres, of three destinations; equal weights.
  const climber = [
    [1, 3000],
    [2, 3750],
    [5, 4500],
  ];
  const compromise = () => ranked(climber, [0.5, 0.5], ['min', 'max']);

  it('has its best and worst levels, shortfalls, S, R and Q', () => {
    const result = compromise();
    expect([result.best, result.worst]).toEqual([
      [1, 4500],
      [5, 3000],
    ]);
    expect(result.shortfalls).toEqual([
      [0, 0.5],
      [0.125, 0.25],
      [0.5, 0],
    ]);
    expect(result.s).toEqual([0.5, 0.375, 0.5]);
    expect(result.r).toEqual([0.5, 0.25, 0.5]);
    expect(result.q).toEqual([1, 0, 1]);
    expect(result.dropped).toEqual([]);
  });

  it('proposes the middle destination alone', () => {
    const result = compromise();
    expect(result.ranks).toEqual([2, 1, 2]);
    expect(result.neededAdvantage).toBe(0.5);
    expect(result.advantage).toBe(1);
    expect([result.acceptableAdvantage, result.acceptableStability]).toEqual([true, true]);
    expect(result.compromise).toEqual([1]);
  });
});

describe('VIKOR', () => {
  it('weighs the many against the largest complaint by the majority', () => {
    // Worked by hand: S = 0.4, 0.5, 0.6 and R = 0.4, 0.25, 0.6.
    const values = [
      [10, 0],
      [35 / 6, 3.75],
      [0, 10],
    ];
    const half = ranked(values, [6, 4], ['max', 'max']);
    expect(half.s[1]).toBeCloseTo(0.5, 12);
    expect(half.r[1]).toBeCloseTo(0.25, 12);
    expect(half.q[0]).toBeCloseTo((0.5 * 0.15) / 0.35, 12);
    expect(half.q[1]).toBeCloseTo(0.25, 12);
    expect(half.q[2]).toBeCloseTo(1, 12);
    const many = ranked(values, [6, 4], ['max', 'max'], 1);
    expect(many.q[0]).toBeCloseTo(0, 12);
    expect(many.q[1]).toBeCloseTo(0.5, 12);
    const one = ranked(values, [6, 4], ['max', 'max'], 0);
    expect(one.q[0]).toBeCloseTo(0.15 / 0.35, 12);
    expect(one.q[1]).toBeCloseTo(0, 12);
  });

  it('proposes all that are not acceptably behind where the first is not acceptably ahead', () => {
    const values = [
      [10, 0],
      [35 / 6, 3.75],
      [0, 10],
    ];
    const result = ranked(values, [6, 4], ['max', 'max']);
    expect(result.advantage).toBeCloseTo(0.25 - (0.5 * 0.15) / 0.35, 12);
    expect(result.acceptableAdvantage).toBe(false);
    expect(result.acceptableStability).toBe(true);
    expect(result.compromise).toEqual([0, 1]);
  });

  it('proposes the second too where the first leads in neither S nor R', () => {
    const values = [
      [2, 3, 0, 3],
      [4, 0, 3, 0],
      [0, 4, 1, 3],
      [2, 2, 2, 1],
      [4, 2, 1, 2],
      [4, 2, 4, 0],
    ];
    const result = ranked(values, [1, 1, 1, 1], ['max', 'max', 'max', 'max']);
    expect(result.s.indexOf(Math.min(...result.s))).toBe(5);
    expect(result.r.indexOf(Math.min(...result.r))).toBe(3);
    expect(result.q[4]).toBeCloseTo(13 / 72, 12);
    expect(result.q[3]).toBeCloseTo(4 / 9, 12);
    expect(result.neededAdvantage).toBe(0.2);
    expect(result.advantage).toBeCloseTo(19 / 72, 12);
    expect([result.acceptableAdvantage, result.acceptableStability]).toEqual([true, false]);
    expect(result.compromise).toEqual([3, 4]);
  });

  it('drops criteria without spread and says which', () => {
    const result = ranked(
      [
        [3, 1],
        [3, 2],
      ],
      [1, 1],
      ['max', 'max'],
    );
    expect(result.dropped).toEqual([0]);
    expect(result.s).toEqual([0.5, 0]);
    expect(result.q).toEqual([1, 0]);
    expect(result.neededAdvantage).toBe(1);
    // An advantage of just what is needed is enough.
    expect(result.acceptableAdvantage).toBe(true);
    expect(result.compromise).toEqual([1]);
  });

  it('proposes identical options together, and a lone one alone', () => {
    const alike = ranked([[1], [1], [1]], [1], ['max']);
    expect(alike.q).toEqual([0, 0, 0]);
    expect(alike.advantage).toBe(0);
    expect(alike.acceptableAdvantage).toBe(false);
    expect(alike.compromise).toEqual([0, 1, 2]);
    const alone = ranked([[1]], [1], ['max']);
    expect(alone.compromise).toEqual([0]);
    expect([alone.neededAdvantage, alone.advantage]).toEqual([undefined, undefined]);
    expect([alone.acceptableAdvantage, alone.acceptableStability]).toEqual([true, true]);
  });

  it('is stable where one of several first options leads in S or R', () => {
    // Two mirror images of each other, level in all; a third behind both.
    const result = ranked(
      [
        [1, 3],
        [3, 1],
        [0, 0],
      ],
      [1, 1],
      ['max', 'max'],
    );
    expect(result.ranks).toEqual([1, 1, 3]);
    expect(result.acceptableStability).toBe(true);
    expect(result.compromise).toEqual([0, 1]);
  });

  it('says why it has no order', () => {
    expect(vikor([], [1], ['max'])).toEqual({ kind: 'undecided', reason: 'no-options' });
    expect(vikor([[1]], [0], ['max'])).toEqual({ kind: 'undecided', reason: 'no-weight' });
  });
});
