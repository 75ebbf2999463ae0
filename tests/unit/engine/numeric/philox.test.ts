import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { philox4x32, philoxSeed, philoxUniforms } from '$lib/engine/numeric/philox';

function uniform(seed: number, stream: number, dimension: number, index: number): number {
  const out = new Float64Array(1);
  philoxUniforms(seed, stream, dimension, index, 1, out, 0);
  return out[0] ?? NaN;
}

const word = fc.integer({ min: 0, max: 0xffffffff });
const address = fc.record({
  seed: word,
  stream: word,
  dimension: word,
  index: fc.integer({ min: 0, max: 2 ** 41 }),
});

describe('philox4x32', () => {
  // Random123 1.14, tests/kat_vectors, lines "philox4x32 10": counter, key, answer.
  it.each([
    [
      [0, 0, 0, 0],
      [0, 0],
      [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    ],
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    ],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ])('gives the known answer of Random123 for counter %j and key %j', (counter, key, answer) => {
    const out = new Uint32Array(4);
    const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = counter;
    const [k0 = 0, k1 = 0] = key;
    philox4x32(c0, c1, c2, c3, k0, k1, out);
    expect([...out]).toEqual(answer);
  });

  it('multiplies exactly: any counter against arithmetic on big integers', () => {
    const slow = (counter: readonly number[], key: readonly number[]) => {
      let [c0, c1, c2, c3] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
      let [k0, k1] = key.map(BigInt) as [bigint, bigint];
      for (let round = 0; round < 10; round += 1) {
        const [a, b] = [0xd2511f53n * c0, 0xcd9e8d57n * c2];
        [c0, c1, c2, c3] = [
          (b >> 32n) ^ c1 ^ k0,
          BigInt.asUintN(32, b),
          (a >> 32n) ^ c3 ^ k1,
          BigInt.asUintN(32, a),
        ];
        k0 = BigInt.asUintN(32, k0 + 0x9e3779b9n);
        k1 = BigInt.asUintN(32, k1 + 0xbb67ae85n);
      }
      return [c0, c1, c2, c3].map(Number);
    };
    fc.assert(
      fc.property(word, word, word, word, word, word, (c0, c1, c2, c3, k0, k1) => {
        const out = new Uint32Array(4);
        philox4x32(c0, c1, c2, c3, k0, k1, out);
        expect([...out]).toEqual(slow([c0, c1, c2, c3], [k0, k1]));
      }),
    );
  });
});

describe('philoxUniforms', () => {
  // An independent reading of the definition in Python's whole numbers.
  it.each([
    [1, 0, 0, 0, 0.8902591749233709],
    [1, 0, 0, 1, 0.5857259588132512],
    [1, 2, 3, 4, 0.18025934236713803],
    [4294967295, 7, 511, 2 ** 33 - 1, 0.2610969778838136],
    [4294967295, 7, 511, 2 ** 33, 0.5582201459220172],
    [9, 1, 2, 2 ** 40, 0.8862329343143286],
    [9, 1, 2, 2 ** 40 + 1, 0.8898194569716326],
  ])('seed %d, stream %d, dimension %d, index %d: %d', (seed, stream, dimension, index, value) => {
    expect(uniform(seed, stream, dimension, index)).toBe(value);
  });

  it('gives a number the same value whatever range it is asked for in', () => {
    fc.assert(
      fc.property(
        address,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 5 }),
        ({ seed, stream, dimension, index }, count, offset) => {
          const out = new Float64Array(offset + count + 2).fill(-1);
          philoxUniforms(seed, stream, dimension, index, count, out, offset);
          const want = Array.from({ length: count }, (_, k) =>
            uniform(seed, stream, dimension, index + k),
          );
          expect([...out]).toEqual([...Array<number>(offset).fill(-1), ...want, -1, -1]);
        },
      ),
    );
  });

  it('goes on without a seam where the counter outgrows 32 bits', () => {
    const first = 2 ** 33 - 3;
    const out = new Float64Array(6);
    philoxUniforms(5, 1, 1, first, 6, out, 0);
    expect([...out]).toEqual([0, 1, 2, 3, 4, 5].map((k) => uniform(5, 1, 1, first + k)));
    expect(uniform(5, 1, 1, 2 ** 33)).not.toBe(uniform(5, 1, 1, 0));
  });

  it('gives odd multiples of 2^-53 inside (0, 1)', () => {
    fc.assert(
      fc.property(address, ({ seed, stream, dimension, index }) => {
        const cells = uniform(seed, stream, dimension, index) * 2 ** 52;
        expect(cells % 1).toBe(0.5);
        expect(cells).toBeGreaterThan(0);
        expect(cells).toBeLessThan(2 ** 52);
      }),
    );
  });

  it('depends on each part of the address', () => {
    const all = [
      uniform(1, 1, 1, 1),
      uniform(2, 1, 1, 1),
      uniform(1, 2, 1, 1),
      uniform(1, 1, 2, 1),
      uniform(1, 1, 1, 2),
    ];
    expect(new Set(all).size).toBe(5);
  });

  it('is uniform, and dimensions, streams and neighbours are uncorrelated', () => {
    const n = 1 << 16;
    const block = (stream: number, dimension: number) => {
      const out = new Float64Array(n + 1);
      philoxUniforms(20, stream, dimension, 0, n + 1, out, 0);
      return out;
    };
    const [a, b, c] = [block(0, 0), block(0, 1), block(1, 0)];
    const correlation = (x: Float64Array, y: Float64Array, lag: number) => {
      let sum = 0;
      for (let k = 0; k < n; k += 1) sum += ((x[k] ?? 0) - 0.5) * ((y[k + lag] ?? 0) - 0.5);
      return (12 * sum) / n;
    };
    let mean = 0;
    for (let k = 0; k < n; k += 1) mean += (a[k] ?? 0) / n;
    // Four standard errors: of the mean 1/√(12n), of a correlation 1/√n.
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * n));
    expect(Math.abs(correlation(a, a, 0) - 1)).toBeLessThan(0.02);
    for (const [x, y, lag] of [
      [a, b, 0],
      [a, c, 0],
      [b, c, 0],
      [a, a, 1],
    ] as const) {
      expect(Math.abs(correlation(x, y, lag))).toBeLessThan(4 / Math.sqrt(n));
    }
  });
});

describe('philoxSeed', () => {
  it('is a word of the second key, as an independent reading of the definition has it', () => {
    expect(philoxSeed(1, 2, 3)).toBe(2484640612);
  });

  it('depends on seed, stream and dimension', () => {
    const all = [
      philoxSeed(1, 1, 1),
      philoxSeed(2, 1, 1),
      philoxSeed(1, 2, 1),
      philoxSeed(1, 1, 2),
    ];
    expect(new Set(all).size).toBe(4);
  });
});
