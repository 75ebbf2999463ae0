import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparisonWeights,
  RANDOM_INDEX,
  type ComparisonWeights,
} from '$lib/engine/decision/pairwise-comparison';

function weighed(comparisons: readonly (readonly number[])[]): ComparisonWeights {
  const result = comparisonWeights(comparisons);
  if (result.kind !== 'weights') throw new Error(result.problem);
  return result;
}

const near = (actual: readonly number[], expected: readonly number[], within: number) => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((x, i) => expect(Math.abs((actual[i] ?? NaN) - x)).toBeLessThan(within));
};

describe('the examples of Saaty', () => {
  // Learning, friends, school life, vocational training, college preparation, music.
  const school = [
    [1, 4, 3, 1, 3, 4],
    [1 / 4, 1, 7, 3, 1 / 5, 1],
    [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
    [1, 1 / 3, 5, 1, 1, 1 / 3],
    [1 / 3, 5, 5, 1, 1, 3],
    [1 / 4, 1, 6, 3, 1 / 3, 1],
  ];
  // Coffee, wine, tea, beer, sodas, milk, water: which is drunk more in the United States.
  const drinks = [
    [1, 9, 5, 2, 1, 1, 1 / 2],
    [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
    [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
    [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
    [1, 9, 4, 2, 1, 2, 1 / 2],
    [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
    [2, 9, 9, 3, 2, 3, 1],
  ];

  it('weigh what a school is chosen for', () => {
    const result = weighed(school);
    near(result.weights, [0.32, 0.14, 0.03, 0.13, 0.24, 0.14], 0.006);
    // numpy.linalg.eig
    expect(result.lambdaMax).toBeCloseTo(7.41987010192, 9);
    near(result.weights, [0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391], 0.00006);
    expect(result.consistencyIndex).toBeCloseTo(1.41987010192 / 5, 9);
    expect(result.consistencyRatio).toBeCloseTo(1.41987010192 / 5 / 1.24, 9);
  });

  it('name the judgements about a school that contradict each other most', () => {
    // Friends over training 3, training over college 1, and yet friends over college 1/5.
    const { worstTriad } = weighed(school);
    expect(worstTriad?.criteria).toEqual([1, 3, 4]);
    expect(worstTriad?.direct).toBe(0.2);
    expect(worstTriad?.implied).toBe(3);
    expect(worstTriad?.inconsistency).toBeCloseTo(14 / 15, 12);
  });

  it('estimate how much of each drink is drunk, with a consistency ratio of 0.022', () => {
    const result = weighed(drinks);
    near(result.weights, [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327], 0.0006);
    expect(result.consistencyRatio).toBeCloseTo(0.022, 3);
    expect(result.lambdaMax).toBeCloseTo(7.17662903934, 9);
  });
});

describe('weights from comparisons', () => {
  it('give back the weights that consistent comparisons come from, by either method', () => {
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 8 }), (points) => {
        const total = points.reduce((sum, x) => sum + x, 0);
        const result = weighed(points.map((a) => points.map((b) => a / b)));
        near(
          result.weights,
          points.map((x) => x / total),
          1e-12,
        );
        near(result.geometricMean, result.weights, 1e-12);
        expect(result.lambdaMax).toBeCloseTo(points.length, 10);
        expect(result.consistencyIndex).toBeCloseTo(0, 10);
        expect(result.consistencyIndex).toBeGreaterThanOrEqual(0);
        expect(result.worstTriad).toBeUndefined();
      }),
    );
  });

  it('of three criteria are the same by eigenvector and geometric mean, whatever the contradiction', () => {
    // λ = 1 + x + 1/x with x = (a₁₂·a₂₃/a₁₃)^(1/3).
    const [a, b, c] = [2, 4, 3];
    const result = weighed([
      [1, a, c],
      [1 / a, 1, b],
      [1 / c, 1 / b, 1],
    ]);
    near(result.weights, result.geometricMean, 1e-12);
    const x = ((a * b) / c) ** (1 / 3);
    expect(result.lambdaMax).toBeCloseTo(1 + x + 1 / x, 12);
    expect(result.consistencyIndex).toBeCloseTo((x + 1 / x - 2) / 2, 12);
    expect(result.consistencyRatio).toBeCloseTo((x + 1 / x - 2) / 2 / 0.58, 12);
    expect(result.worstTriad).toEqual({
      criteria: [0, 1, 2],
      direct: 3,
      implied: 8,
      inconsistency: 1 - 3 / 8,
    });
    const product = 6 * 0.5 * (1 / 12);
    expect(product).toBe(0.25);
    const first = Math.cbrt(6) / (Math.cbrt(6) + Math.cbrt(2) + Math.cbrt(1 / 12));
    expect(result.geometricMean[0]).toBeCloseTo(first, 12);
  });

  it('never contradict themselves with one or two criteria', () => {
    expect(weighed([[1]])).toEqual({
      kind: 'weights',
      weights: [1],
      geometricMean: [1],
      lambdaMax: 1,
      consistencyIndex: 0,
      consistencyRatio: 0,
      worstTriad: undefined,
    });
    const two = weighed([
      [1, 3],
      [1 / 3, 1],
    ]);
    near(two.weights, [0.75, 0.25], 1e-15);
    expect([two.lambdaMax, two.consistencyIndex, two.consistencyRatio]).toEqual([2, 0, 0]);
  });

  it('have a ratio up to fifteen criteria, the last for which a random index is published', () => {
    expect(RANDOM_INDEX).toEqual([
      0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
    ]);
    const alike = (n: number) => Array.from({ length: n }, () => new Array<number>(n).fill(1));
    expect(weighed(alike(15)).consistencyRatio).toBeCloseTo(0, 10);
    expect(weighed(alike(16)).consistencyRatio).toBeUndefined();
  });

  it('name the first of equally inconsistent triads', () => {
    const result = weighed([
      [1, 1, 1, 2],
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [1 / 2, 1, 1, 1],
    ]);
    expect(result.worstTriad?.criteria).toEqual([0, 1, 3]);
    expect(result.worstTriad?.inconsistency).toBe(0.5);
  });

  it('refuse what is not a table of comparisons, with the place', () => {
    expect(comparisonWeights([])).toEqual({ kind: 'problem', problem: 'empty' });
    expect(comparisonWeights([[1, 2]])).toEqual({ kind: 'problem', problem: 'not-square' });
    expect(comparisonWeights([[1, 2], [0.5]])).toEqual({ kind: 'problem', problem: 'not-square' });
    expect(
      comparisonWeights([
        [1, 0],
        [1, 1],
      ]),
    ).toEqual({ kind: 'problem', problem: 'not-positive', row: 0, column: 1 });
    expect(
      comparisonWeights([
        [1, 2],
        [-0.5, 1],
      ]),
    ).toEqual({ kind: 'problem', problem: 'not-positive', row: 1, column: 0 });
    expect(
      comparisonWeights([
        [1, 2],
        [0.4, 1],
      ]),
    ).toEqual({ kind: 'problem', problem: 'not-reciprocal', row: 0, column: 1 });
    expect(comparisonWeights([[2]])).toEqual({
      kind: 'problem',
      problem: 'not-reciprocal',
      row: 0,
      column: 0,
    });
    expect(
      comparisonWeights([
        [1, 3],
        [0.3333333, 1],
      ]).kind,
    ).toBe('weights');
  });
});
