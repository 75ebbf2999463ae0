import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SOBOL_DIMENSIONS,
  SOBOL_POINTS,
  sobolDirections,
  sobolPoints,
} from '$lib/engine/numeric/sobol';

function points(dimension: number, first: number, count: number): readonly number[] {
  const out = new Uint32Array(count);
  sobolPoints(dimension, first, count, out);
  return [...out];
}

/** Fowler, Noll and Vo's hash over the words of the first dimensions, one after another. */
function hashOf(dimensions: number, first: number, count: number): number {
  let hash = 2166136261;
  for (let d = 0; d < dimensions; d += 1) {
    for (const word of points(d, first, count)) hash = Math.imul(hash ^ word, 16777619);
  }
  return hash >>> 0;
}

describe('sobolPoints', () => {
  it('gives the first ten points that Joe and Kuo print for three dimensions', () => {
    const printed = [
      [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125, 0.1875, 0.6875],
      [0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625, 0.3125, 0.8125],
      [0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375, 0.9375, 0.4375],
    ];
    printed.forEach((coordinates, dimension) => {
      expect(points(dimension, 0, 10).map((word) => word / 2 ** 32)).toEqual(coordinates);
    });
  });

  // scipy 1.17.1, qmc.Sobol(512, scramble=False, bits=32): points 1, 2, 3, 1000 and 4095.
  it.each([
    [0, [2147483648, 3221225472, 1073741824, 943718400, 1048576]],
    [1, [2147483648, 1073741824, 3221225472, 415236096, 4042260480]],
    [2, [2147483648, 1073741824, 3221225472, 2227175424, 1435500544]],
    [3, [2147483648, 1073741824, 3221225472, 2906652672, 3872391168]],
    [7, [2147483648, 3221225472, 1073741824, 3862953984, 1678770176]],
    [16, [2147483648, 3221225472, 1073741824, 3091202048, 267386880]],
    [49, [2147483648, 3221225472, 1073741824, 2059403264, 2609905664]],
    [127, [2147483648, 1073741824, 3221225472, 2336227328, 1123024896]],
    [255, [2147483648, 3221225472, 1073741824, 1069547520, 2632974336]],
    [511, [2147483648, 3221225472, 1073741824, 1698693120, 3929014272]],
  ])('agrees with scipy in dimension %d', (dimension, words) => {
    expect([1, 2, 3, 1000, 4095].map((index) => points(dimension, index, 1)[0])).toEqual(words);
  });

  it('agrees with scipy in every dimension, by checksums of early and of late points', () => {
    expect(hashOf(256, 0, 256)).toBe(3897597381);
    expect(hashOf(512, 0, 256)).toBe(3414465989);
    expect(hashOf(512, 3000000, 64)).toBe(4033969605);
  });

  it('agrees with scipy far into the sequence', () => {
    // qmc.Sobol(256, …).fast_forward(123456789).random(2), dimensions 0, 1, 9 and 255.
    const at = (index: number) => [0, 1, 9, 255].map((d) => points(d, index, 1)[0]);
    expect(at(123456789)).toEqual([4191448864, 3403469216, 1734853024, 563653600]);
    expect(at(123456790)).toEqual([3117707040, 182243744, 661111200, 1637395424]);
  });

  it('gives a point the same value whatever block it is asked for in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: SOBOL_DIMENSIONS - 1 }),
        fc.integer({ min: 0, max: SOBOL_POINTS - 20 }),
        fc.integer({ min: 0, max: 20 }),
        (dimension, first, count) => {
          const one = Array.from({ length: count }, (_, k) => points(dimension, first + k, 1)[0]);
          expect(points(dimension, first, count)).toEqual(one);
        },
      ),
    );
  });

  it('writes where it is told to and nowhere else', () => {
    const out = new Uint32Array(6).fill(7);
    sobolPoints(1, 1, 3, out, 2);
    expect([...out]).toEqual([7, 7, 2 ** 31, 2 ** 30, 3 * 2 ** 30, 7]);
  });

  it('reaches the last of its 2^32 points', () => {
    expect(points(0, SOBOL_POINTS - 2, 2)).toEqual([2 ** 31 + 1, 1]);
  });

  it('puts one of every 2^k points into each of 2^k intervals, in every dimension', () => {
    for (const [k, start] of [
      [3, 0],
      [8, 0],
      [8, 3 * 256],
    ] as const) {
      for (let d = 0; d < SOBOL_DIMENSIONS; d += 1) {
        const cells = points(d, start, 2 ** k).map((word) => word >>> (32 - k));
        expect(new Set(cells).size).toBe(2 ** k);
      }
    }
  });
});

describe('sobolDirections', () => {
  it('has 512 dimensions; the i-th number of each ends at its i-th bit', () => {
    expect(SOBOL_DIMENSIONS).toBe(512);
    for (let d = 0; d < SOBOL_DIMENSIONS; d += 1) {
      expect([...sobolDirections(d)].every((v, i) => v << i === 1 << 31)).toBe(true);
    }
  });

  it('works a dimension out once', () => {
    expect(sobolDirections(5)).toBe(sobolDirections(5));
  });

  it('throws beyond its table', () => {
    expect(() => sobolDirections(512)).toThrow('No Sobol dimension 512');
    expect(() => sobolDirections(-1)).toThrow(RangeError);
  });
});
