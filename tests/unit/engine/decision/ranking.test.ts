import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareLexicographic,
  competitionRanks,
  weightedValue,
} from '$lib/engine/decision/ranking';
import { linearValue, valueOf } from '$lib/engine/decision/value-function';

describe('a value function', () => {
  it('runs straight from the worst level to the best and is flat beyond', () => {
    const cost = linearValue(3, 1);
    expect([0, 1, 1.5, 2, 3, 9].map((measure) => valueOf(measure, cost))).toEqual([
      1, 1, 0.75, 0.5, 0, 0,
    ]);
    const share = linearValue(0, 1);
    expect([-1, 0, 0.25, 1, 2].map((measure) => valueOf(measure, share))).toEqual([
      0, 0, 0.25, 1, 1,
    ]);
  });

  it('may bend at stated points', () => {
    const bent = [
      { at: 0, value: 1 },
      { at: 2, value: 0.5 },
      { at: 10, value: 0 },
    ];
    expect([1, 2, 6, 10, 11].map((measure) => valueOf(measure, bent))).toEqual([
      0.75, 0.5, 0.25, 0, 0,
    ]);
  });

  it('answers where best and worst are the same level, and where there is none', () => {
    const step = linearValue(2, 2);
    expect([valueOf(1, step), valueOf(3, step)]).toEqual([0, 1]);
    expect(valueOf(7, [])).toBe(0);
  });
});

describe('the weighted value', () => {
  it('is the mean of the values by their weights', () => {
    expect(weightedValue([1, 0.5, 0], [2, 1, 1])).toBe(0.625);
    expect(weightedValue([0.4], [1000])).toBeCloseTo(0.4, 14);
  });

  it('does not exist where nothing weighs', () => {
    expect(weightedValue([1, 1], [0, 0])).toBeUndefined();
  });
});

describe('the lexicographic order', () => {
  it('looks at the heaviest criterion first and goes on only from a tie', () => {
    const order = (a: number[], b: number[]) =>
      Math.sign(compareLexicographic(a, b, [1, 3, 0, 2], 0.02));
    expect(order([0, 0.9, 0, 0], [1, 0.5, 1, 1])).toBe(-1);
    expect(order([0, 0.505, 0, 0.3], [1, 0.5, 1, 0.9])).toBe(1);
    expect(order([0.4, 0.5, 0, 0.9], [0.5, 0.5, 0, 0.9])).toBe(1);
    // What has no weight decides nothing.
    expect(order([0.5, 0.5, 0, 0.9], [0.5, 0.5, 1, 0.9])).toBe(0);
  });

  it('takes criteria of equal weight in the order given', () => {
    expect(Math.sign(compareLexicographic([1, 0], [0, 1], [1, 1], 0))).toBe(-1);
  });

  const ranksOf = (offers: readonly (readonly number[])[], weights: readonly number[]) =>
    competitionRanks(
      offers.length,
      () => true,
      (a, b) => compareLexicographic(offers[a] ?? [], offers[b] ?? [], weights, 0.02),
    );

  it('goes in no circle where each of three is close to the next', () => {
    const ranks = ranksOf(
      [
        [0.53, 0.1],
        [0.515, 0.2],
        [0.5, 0.3],
      ],
      [2, 1],
    );
    // On steps of 0.02 the three stand on 27, 26 and 25.
    expect(ranks).toEqual([1, 2, 3]);
  });

  it('takes a rounding at the edge of a step for the same step', () => {
    const edge = 0.03;
    for (const near of [edge - 1e-15, edge + 1e-15, 0.1 * 0.3]) {
      expect(compareLexicographic([edge], [near], [1], 0.02)).toBeCloseTo(0, 12);
    }
  });

  it('always puts someone first, and nobody before who is before them', () => {
    const value = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.5, 0.515));
    const offer = fc.tuple(value, value, value);
    fc.assert(
      fc.property(fc.array(offer, { minLength: 1, maxLength: 8 }), (offers) => {
        const weights = [3, 2, 1];
        expect(ranksOf(offers, weights)).toContain(1);
        const before = (a: readonly number[], b: readonly number[]) =>
          compareLexicographic(a, b, weights, 0.02) <= 0;
        for (const a of offers)
          for (const b of offers)
            for (const c of offers)
              if (before(a, b) && before(b, c)) expect(before(a, c)).toBe(true);
      }),
    );
  });
});

describe('ranks', () => {
  const by = (scores: readonly number[]) => (a: number, b: number) =>
    (scores[b] ?? 0) - (scores[a] ?? 0);

  it('share a place where scores are equal and skip the next', () => {
    expect(competitionRanks(4, () => true, by([0.5, 0.9, 0.9, 0.1]))).toEqual([3, 1, 1, 4]);
    expect(competitionRanks(3, () => true, by([0, 0, 0]))).toEqual([1, 1, 1]);
  });

  it('take a rounding in the scores for a tie', () => {
    expect(competitionRanks(2, () => true, by([0.3, 0.1 + 0.2]))).toEqual([1, 1]);
  });

  it('go only to those that take part', () => {
    expect(competitionRanks(4, (index) => index !== 1, by([0.5, 0.9, 0.7, 0.1]))).toEqual([
      2,
      undefined,
      1,
      3,
    ]);
    expect(competitionRanks(2, () => false, by([1, 2]))).toEqual([undefined, undefined]);
    expect(competitionRanks(0, () => true, by([]))).toEqual([]);
  });

  it('start at one and never fall behind the number of offers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
        (scores) => {
          const ranks = competitionRanks(scores.length, () => true, by(scores));
          for (const rank of ranks) expect(rank).toBeGreaterThanOrEqual(1);
          for (const rank of ranks) expect(rank).toBeLessThanOrEqual(scores.length);
          if (scores.length > 0) expect(ranks).toContain(1);
        },
      ),
    );
  });
});
