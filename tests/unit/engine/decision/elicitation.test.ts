import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centroidWeights,
  intervalSwingWeights,
  pointWeights,
  rankSumWeights,
  swingWeights,
  weightInMoney,
} from '$lib/engine/decision/elicitation';

/** Rank-order centroid weights as tabled by Barron and Barrett (1996), to four digits. */
const PUBLISHED: readonly (readonly number[])[] = [
  [0.75, 0.25],
  [0.6111, 0.2778, 0.1111],
  [0.5208, 0.2708, 0.1458, 0.0625],
  [0.4567, 0.2567, 0.1567, 0.09, 0.04],
  [0.4083, 0.2417, 0.1583, 0.1028, 0.0611, 0.0278],
  [0.3704, 0.2276, 0.1561, 0.1085, 0.0728, 0.0442, 0.0204],
  [0.3397, 0.2147, 0.1522, 0.1106, 0.0793, 0.0543, 0.0334, 0.0156],
  [0.3143, 0.2032, 0.1477, 0.1106, 0.0828, 0.0606, 0.0421, 0.0262, 0.0123],
  [0.2929, 0.1929, 0.1429, 0.1096, 0.0846, 0.0646, 0.0479, 0.0336, 0.0211, 0.01],
];

describe('points', () => {
  it('are brought to the sum one', () => {
    expect(pointWeights([30, 10, 0])).toEqual({ kind: 'weights', weights: [0.75, 0.25, 0] });
  });

  it('that cannot be weights are a problem with its place', () => {
    expect(pointWeights([])).toEqual({ kind: 'problem', problem: 'empty' });
    expect(pointWeights([0, 0])).toEqual({ kind: 'problem', problem: 'all-zero' });
    expect(pointWeights([1, -1, -2])).toEqual({ kind: 'problem', problem: 'negative', at: 1 });
  });
});

describe('rank-order centroid weights', () => {
  it.each(PUBLISHED.map((row) => [row.length, row] as const))(
    'are those published for %i criteria',
    (n, row) => {
      const weights = centroidWeights(row.map((_, i) => i + 1));
      expect(weights).toHaveLength(n);
      row.forEach((w, i) => expect(Math.abs((weights[i] ?? NaN) - w)).toBeLessThan(1e-4));
    },
  );

  it('go by the order of ranks alone, and level criteria share', () => {
    const [a = 0, b = 0, c = 0] = centroidWeights([1, 2, 3]);
    expect(centroidWeights([70, 5, 20])).toEqual([c, a, b]);
    const tied = centroidWeights([1, 2, 2]);
    expect(tied[0]).toBe(a);
    expect(tied[1]).toBeCloseTo((b + c) / 2, 15);
    expect(tied[2]).toBe(tied[1]);
    for (const w of centroidWeights([4, 4, 4])) expect(w).toBeCloseTo(1 / 3, 15);
    expect(centroidWeights([1])).toEqual([1]);
    expect(centroidWeights([])).toEqual([]);
  });

  it('sum to one, as do rank-sum weights', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }), (ranks) => {
        const total = (weights: readonly number[]) => weights.reduce((sum, w) => sum + w, 0);
        expect(total(centroidWeights(ranks))).toBeCloseTo(1, 12);
        expect(total(rankSumWeights(ranks))).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('rank-sum weights', () => {
  it('fall by equal steps', () => {
    expect(rankSumWeights([2, 1, 4, 3])).toEqual([0.3, 0.4, 0.1, 0.2]);
    const tied = rankSumWeights([1, 1, 3]);
    [5 / 12, 5 / 12, 1 / 6].forEach((w, i) => expect(tied[i]).toBeCloseTo(w, 15));
    expect(rankSumWeights([])).toEqual([]);
  });
});

describe('swing weights', () => {
  it('are points with the most valuable swing at 100', () => {
    expect(swingWeights([10, 40, 30])).toEqual({
      kind: 'weights',
      points: [25, 100, 75],
      weights: [0.125, 0.5, 0.375],
    });
    expect(swingWeights([0])).toEqual({ kind: 'problem', problem: 'all-zero' });
  });
});

describe('interval swing weights', () => {
  it('bound each weight by the others at their ends', () => {
    const result = intervalSwingWeights([
      { low: 100, high: 100 },
      { low: 40, high: 60 },
      { low: 0, high: 50 },
    ]);
    expect(result).toEqual({
      kind: 'weights',
      weights: [200 / 350, 100 / 350, 50 / 350],
      intervals: [
        { low: 100 / 210, high: 100 / 140 },
        { low: 40 / 190, high: 60 / 160 },
        { low: 0, high: 50 / 190 },
      ],
    });
  });

  it('refuse what states nothing or contradicts itself', () => {
    const reference = { low: 100, high: 100 };
    expect(intervalSwingWeights([])).toEqual({ kind: 'problem', problem: 'empty' });
    expect(intervalSwingWeights([reference, { low: -1, high: 5 }])).toEqual({
      kind: 'problem',
      problem: 'negative',
      at: 1,
    });
    expect(intervalSwingWeights([reference, { low: 5, high: -1 }])).toMatchObject({
      problem: 'negative',
    });
    expect(intervalSwingWeights([reference, { low: 7, high: 5 }])).toEqual({
      kind: 'problem',
      problem: 'crossed',
      at: 1,
    });
    const first = { kind: 'problem', at: 0 };
    expect(intervalSwingWeights([{ low: -1, high: 5 }, reference])).toMatchObject(first);
    expect(intervalSwingWeights([{ low: 7, high: 5 }, reference])).toMatchObject(first);
    expect(pointWeights([-1, 1])).toMatchObject(first);
    const none = { kind: 'problem', problem: 'no-reference' };
    expect(intervalSwingWeights([{ low: 5, high: 7 }])).toEqual(none);
    expect(intervalSwingWeights([{ low: 0, high: 0 }])).toEqual(none);
  });

  it('answer for a lone criterion and for others without value', () => {
    expect(intervalSwingWeights([{ low: 9, high: 9 }])).toEqual({
      kind: 'weights',
      weights: [1],
      intervals: [{ low: 1, high: 1 }],
    });
    const zero = { low: 0, high: 0 };
    expect(intervalSwingWeights([zero, { low: 9, high: 9 }, zero])).toMatchObject({
      weights: [0, 1, 0],
      intervals: [zero, { low: 1, high: 1 }, zero],
    });
  });

  it('contain the weights of any points inside, and those of the middles', () => {
    const interval = fc.tuple(fc.nat(100), fc.nat(50), fc.nat(10));
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 6 }), (stated) => {
        const others = stated.map(([low, span]) => ({ low, high: low + span }));
        const result = intervalSwingWeights([{ low: 100, high: 100 }, ...others]);
        const points = pointWeights([
          100,
          ...stated.map(([low, span, at]) => low + (span * at) / 10),
        ]);
        if (result.kind === 'problem' || points.kind === 'problem') throw new Error('refused');
        result.intervals.forEach(({ low, high }, j) => {
          for (const w of [points.weights[j] ?? NaN, result.weights[j] ?? NaN]) {
            expect(w).toBeGreaterThanOrEqual(low - 1e-12);
            expect(w).toBeLessThanOrEqual(high + 1e-12);
          }
        });
      }),
    );
  });
});

describe('a weight in money', () => {
  it('is what one unit of a criterion is worth in units of cost', () => {
    // 0.2 for a share from 0 to 1 against 0.4 for 50 million: the whole share is worth 25 million.
    const cost = { weight: 0.4, span: -50 };
    expect(weightInMoney({ weight: 0.2, span: 1 }, cost)).toBe(25);
    expect(weightInMoney({ weight: 0.2, span: -10 }, cost)).toBeCloseTo(2.5, 15);
    expect(weightInMoney(cost, cost)).toBe(1);
    expect(weightInMoney({ weight: 0, span: 1 }, cost)).toBe(0);
  });

  it('does not exist where cost weighs nothing or anchors are one level', () => {
    expect(weightInMoney({ weight: 1, span: 1 }, { weight: 0, span: 5 })).toBeUndefined();
    expect(weightInMoney({ weight: 1, span: 0 }, { weight: 1, span: 5 })).toBeUndefined();
    expect(weightInMoney({ weight: 1, span: 1 }, { weight: 1, span: 0 })).toBeUndefined();
  });
});
