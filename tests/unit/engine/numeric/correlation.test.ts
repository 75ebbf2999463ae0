import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky } from '$lib/engine/numeric/cholesky';
import {
  correlationProblem,
  pearsonOfRank,
  rankCorrelation,
  rankCorrelationProblem,
  type RankPair,
} from '$lib/engine/numeric/correlation';
import { fillUniforms } from '$lib/engine/numeric/uniforms';

const rowsOf = (factor: readonly Float64Array[] | undefined) => factor?.map((row) => [...row]);

describe('cholesky', () => {
  it('factors the example of Wikipedia’s article on it', () => {
    const matrix = [
      [4, 12, -16],
      [12, 37, -43],
      [-16, -43, 98],
    ];
    expect(rowsOf(cholesky(matrix))).toEqual([
      [2, 0, 0],
      [6, 1, 0],
      [-8, 5, 3],
    ]);
  });

  it('reads the lower triangle only', () => {
    expect(
      rowsOf(
        cholesky([
          [4, NaN],
          [2, 10],
        ]),
      ),
    ).toEqual([
      [2, 0],
      [1, 3],
    ]);
  });

  it('takes a matrix of deficient rank, with a column of zeros', () => {
    expect(
      rowsOf(
        cholesky([
          [1, 1],
          [1, 1],
        ]),
      ),
    ).toEqual([
      [1, 0],
      [1, 0],
    ]);
    const matrix = [
      [1, 1, 0.5],
      [1, 1, 0.5],
      [0.5, 0.5, 1],
    ];
    expect(rowsOf(cholesky(matrix))).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0.5, 0, Math.sqrt(0.75)],
    ]);
    expect(
      rowsOf(
        cholesky([
          [0, 0],
          [0, 1],
        ]),
      ),
    ).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(cholesky([])).toEqual([]);
  });

  it('takes rounding for zero, and no more', () => {
    const near = (r: number) =>
      cholesky([
        [1, 1, r],
        [1, 1, 0.5],
        [r, 0.5, 1],
      ]);
    expect(near(0.5 + 9e-6)).toBeDefined();
    expect(near(0.5 - 9e-6)).toBeDefined();
    expect(near(0.5 + 1.1e-5)).toBeUndefined();
    expect(near(0.5 - 1.1e-5)).toBeUndefined();
    const pivot = (d: number) =>
      rowsOf(
        cholesky([
          [1, 1],
          [1, 1 + d],
        ]),
      )?.[1]?.[1];
    expect(pivot(9e-11)).toBe(0);
    expect(pivot(-9e-11)).toBe(0);
    expect(pivot(1.1e-10)).toBeCloseTo(Math.sqrt(1.1e-10), 8);
    expect(pivot(-1.1e-10)).toBeUndefined();
  });

  it('takes rounding by the size of the diagonal', () => {
    // The matrices of the case before, in other units: 1000 for the first two, 10 for the third.
    const scaled = (r: number) =>
      cholesky([
        [1e6, 1e6, 1e4 * r],
        [1e6, 1e6, 1e4 * 0.5],
        [1e4 * r, 1e4 * 0.5, 100],
      ]);
    expect(scaled(0.5 + 9e-6)).toBeDefined();
    expect(scaled(0.5 + 1.1e-5)).toBeUndefined();
    const pivot = (d: number) =>
      rowsOf(
        cholesky([
          [1e6, 1e6],
          [1e6, 1e6 * (1 + d)],
        ]),
      )?.[1]?.[1];
    expect(pivot(9e-11)).toBe(0);
    expect(pivot(-9e-11)).toBe(0);
    expect(pivot(1.1e-10)).toBeGreaterThan(0);
    expect(pivot(-1.1e-10)).toBeUndefined();
    // A diagonal of zero asks for exact zeros, and gives them.
    expect(rowsOf(cholesky([[0]]))).toEqual([[0]]);
  });

  it('refuses what is not positive semidefinite, or not a number', () => {
    for (const matrix of [
      [[-1]],
      [[NaN]],
      [
        [1, 2],
        [2, 1],
      ],
      [
        [0, 0.1],
        [0.1, 1],
      ],
      [
        [1, NaN],
        [NaN, 1],
      ],
    ]) {
      expect(cholesky(matrix)).toBeUndefined();
    }
  });

  it('multiplied by its transpose is the matrix', () => {
    const rows = fc.array(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 }),
      {
        minLength: 4,
        maxLength: 4,
      },
    );
    const times = (a: readonly ArrayLike<number>[]) =>
      a.map((x) => a.map((y) => Array.from(x).reduce((sum, v, k) => sum + v * (y[k] ?? 0), 0)));
    fc.assert(
      fc.property(rows, (a) => {
        const matrix = times(a);
        const factor = cholesky(matrix);
        expect(factor).toBeDefined();
        times(factor ?? []).forEach((row, i) =>
          row.forEach((x, j) => expect(Math.abs(x - (matrix[i]?.[j] ?? NaN))).toBeLessThan(0.01)),
        );
      }),
    );
  });
});

describe('pearsonOfRank', () => {
  it('is 2 sin(πρ/6)', () => {
    expect(pearsonOfRank(0)).toBe(0);
    expect(pearsonOfRank(1)).toBeCloseTo(1, 15);
    expect(pearsonOfRank(-1)).toBeCloseTo(-1, 15);
    // 2 sin 15° = (√6 − √2)/2.
    expect(pearsonOfRank(0.5)).toBeCloseTo((Math.sqrt(6) - Math.sqrt(2)) / 2, 15);
  });
});

describe('correlationProblem', () => {
  it('finds none in a correlation matrix', () => {
    expect(correlationProblem([])).toBeUndefined();
    expect(correlationProblem([[1]])).toBeUndefined();
    expect(
      correlationProblem([
        [1, -1],
        [-1, 1],
      ]),
    ).toBeUndefined();
    expect(
      correlationProblem([
        [1, 0.6, 0.3],
        [0.6, 1, 0],
        [0.3, 0, 1],
      ]),
    ).toBeUndefined();
  });

  it.each([
    ['not-square', [[1, 0]]],
    ['not-square', [[1, 0], [0]]],
    ['diagonal-not-one', [[0.9]]],
    [
      'diagonal-not-one',
      [
        [1, 0],
        [0, NaN],
      ],
    ],
    [
      'out-of-range',
      [
        [1, 1.1],
        [1.1, 1],
      ],
    ],
    [
      'out-of-range',
      [
        [1, -1.1],
        [-1.1, 1],
      ],
    ],
    [
      'out-of-range',
      [
        [1, NaN],
        [NaN, 1],
      ],
    ],
    [
      'not-symmetric',
      [
        [1, 0.5],
        [0.4, 1],
      ],
    ],
    [
      'not-positive-semidefinite',
      [
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ],
    ],
  ])('%s: %j', (code, matrix) => {
    expect(correlationProblem(matrix)).toEqual({ code });
  });
});

describe('rankCorrelationProblem', () => {
  const pair = (a: number, b: number, rank: number): RankPair => ({ a, b, rank });

  it('finds none in pairs that can hold together', () => {
    expect(rankCorrelationProblem([])).toBeUndefined();
    expect(rankCorrelationProblem([pair(4, 2, 0.8), pair(4, 9, -0.5)])).toBeUndefined();
  });

  it.each([
    ['same-dimension', [pair(1, 1, 0.5)]],
    ['repeated-pair', [pair(1, 2, 0.5), pair(2, 1, 0.5)]],
    ['repeated-pair', [pair(1, 2, 0.5), pair(3, 1, 0.5), pair(1, 2, 0.4)]],
    ['out-of-range', [pair(1, 2, 1.5)]],
    ['out-of-range', [pair(1, 2, NaN)]],
    ['not-positive-semidefinite', [pair(1, 2, 0.9), pair(2, 3, 0.9), pair(1, 3, -0.9)]],
    ['not-positive-semidefinite', [pair(1, 2, 0.9), pair(2, 3, 0.9)]],
  ])('%s: %j', (code, pairs) => {
    expect(rankCorrelationProblem(pairs)).toEqual({ code });
    expect(() => rankCorrelation(pairs)).toThrow(`Rank correlation: ${code}`);
  });
});

/** Ranks of the values of one dimension, 0 … n − 1. */
function ranksOf(u: Float64Array, dimension: number, n: number): Float64Array {
  const row = u.subarray(dimension * n, (dimension + 1) * n);
  const ranks = new Float64Array(n);
  [...row.keys()]
    .sort((a, b) => (row[a] ?? 0) - (row[b] ?? 0))
    .forEach((k, rank) => (ranks[k] = rank));
  return ranks;
}

function spearman(u: Float64Array, a: number, b: number, n: number): number {
  const [x, y] = [ranksOf(u, a, n), ranksOf(u, b, n)];
  let squares = 0;
  for (let k = 0; k < n; k += 1) squares += ((x[k] ?? 0) - (y[k] ?? 0)) ** 2;
  return 1 - (6 * squares) / (n * (n * n - 1));
}

function block(dimensions: number, n: number): Float64Array {
  const u = new Float64Array(dimensions * n);
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    fillUniforms(
      { kind: 'sobol', seed: 5, stream: 0, dimension, firstIndex: 0, count: n },
      u,
      dimension * n,
    );
  }
  return u;
}

describe('rankCorrelation', () => {
  const n = 1 << 14;
  const pairs: readonly RankPair[] = [
    { a: 5, b: 1, rank: 0.6 },
    { a: 2, b: 1, rank: -0.4 },
    { a: 2, b: 3, rank: 0.3 },
  ];

  it('gives 2^14 points the stated rank correlations to 0.01, and no others', () => {
    const u = block(6, n);
    const before = u.slice();
    rankCorrelation(pairs).apply(u, n);
    const stated = (a: number, b: number) =>
      pairs.find((pair) => (pair.a === b && pair.b === a) || (pair.a === a && pair.b === b))
        ?.rank ?? 0;
    for (let a = 0; a < 6; a += 1) {
      for (let b = a + 1; b < 6; b += 1) {
        expect(Math.abs(spearman(u, a, b, n) - stated(a, b))).toBeLessThan(0.01);
      }
    }
    for (const untouched of [0, 4]) {
      const row = (of: Float64Array) => of.slice(untouched * n, (untouched + 1) * n);
      expect(row(u)).toEqual(row(before));
    }
    // The first that is named stays, but for rounding.
    for (let k = n; k < 2 * n; k += 97) expect(u[k]).toBeCloseTo(before[k] ?? NaN, 14);
  });

  it('leaves every dimension uniform on (0, 1)', () => {
    const u = block(6, n);
    rankCorrelation(pairs).apply(u, n);
    for (let d = 0; d < 6; d += 1) {
      const sorted = u.slice(d * n, (d + 1) * n).sort();
      let worst = 0;
      sorted.forEach((x, k) => (worst = Math.max(worst, Math.abs(x - (k + 0.5) / n))));
      // Kolmogorov's distance; plain draws would have 0.0106 at their 5 % limit.
      expect(worst).toBeLessThan(0.0106);
      expect(sorted[0]).toBeGreaterThan(0);
      expect(sorted[n - 1]).toBeLessThan(1);
    }
  });

  it('makes one of two at rank 1, and mirrors it at −1', () => {
    for (const rank of [1, -1]) {
      const u = block(2, 64);
      rankCorrelation([{ a: 0, b: 1, rank }]).apply(u, 64);
      for (let k = 0; k < 64; k += 1) {
        const first = u[k] ?? NaN;
        expect(u[64 + k]).toBeCloseTo(rank === 1 ? first : 1 - first, 7);
      }
    }
  });

  it('mixes as worked by hand: u = Φ(r·z₁ + √(1−r²)·z₂)', () => {
    // z of 0.9 is 1.2815515655; r = 2 sin 15° = 0.5176380902, √(1−r²) = 0.8555996772.
    const u = Float64Array.of(0.9, 0.5, 0.5, 0.9);
    rankCorrelation([{ a: 0, b: 1, rank: 0.5 }]).apply(u, 2);
    expect(u[0]).toBeCloseTo(0.9, 14);
    expect(u[1]).toBeCloseTo(0.5, 14);
    expect(u[2]).toBeCloseTo(0.7464563636997652, 9);
    expect(u[3]).toBeCloseTo(0.8635689179992427, 9);
  });

  it('stays inside (0, 1) at the ends of the uniforms, and needs no draws', () => {
    const [least, most] = [2 ** -53, 1 - 2 ** -53];
    const u = Float64Array.of(least, most, least, most);
    rankCorrelation([{ a: 0, b: 1, rank: 0.5 }]).apply(u, 2);
    for (const x of u) {
      expect(x).toBeGreaterThanOrEqual(least);
      expect(x).toBeLessThanOrEqual(most);
    }
    expect([u[2], u[3]]).toEqual([least, most]);
    rankCorrelation([]).apply(u, 2);
    rankCorrelation(pairs).apply(new Float64Array(0), 0);
  });
});
