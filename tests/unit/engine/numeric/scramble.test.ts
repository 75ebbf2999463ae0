import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reverseBits, scramble, scrambleSeed, uniformOfWord } from '$lib/engine/numeric/scramble';
import { sobolPoints } from '$lib/engine/numeric/sobol';

const word = fc.integer({ min: 0, max: 0xffffffff });

/** How many leading bits two words share. */
const shared = (a: number, b: number) => Math.clz32(a ^ b);

describe('reverseBits', () => {
  it.each([
    [0, 0],
    [1, 0x80000000],
    [0x80000000, 1],
    [0xffffffff, 0xffffffff],
    [0x0f3a51c2, 0x438a5cf0],
    [0x00000006, 0x60000000],
  ])('turns %i into %i', (x, y) => {
    expect(reverseBits(x)).toBe(y);
  });

  it('undoes itself', () => {
    fc.assert(fc.property(word, (x) => reverseBits(reverseBits(x)) === x));
  });
});

describe('scramble', () => {
  // The same five lines in Python's whole numbers, on bits reversed as text.
  it.each([
    [0, 0, 0],
    [0, 1, 3584163389],
    [0x80000000, 0x12345678, 2279811846],
    [0xdeadbeef, 0xffffffff, 759852521],
    [0x00000001, 0x9e3779b9, 2237511485],
  ])('takes %i under seed %i to %i', (x, seed, y) => {
    expect(scramble(x, seed)).toBe(y);
  });

  it('keeps how many leading bits two points share: a coin belongs to the digits before it', () => {
    fc.assert(
      fc.property(word, fc.integer({ min: 0, max: 31 }), word, word, (x, k, tail, seed) => {
        // y shares exactly k bits with x.
        const y = (x ^ (((tail | 0x80000000) >>> k) >>> 0)) >>> 0;
        expect(shared(x, y)).toBe(k);
        expect(shared(scramble(x, seed), scramble(y, seed))).toBe(k);
      }),
    );
  });

  it('leaves the first 2^k points one in each of 2^k intervals, in every dimension', () => {
    const out = new Uint32Array(256);
    for (let d = 0; d < 512; d += 1) {
      sobolPoints(d, 0, 256, out);
      const seed = scrambleSeed(3, 1, d);
      const scrambled = [...out].map((x) => scramble(x, seed));
      for (const k of [1, 4, 8]) {
        const cells = scrambled.slice(0, 2 ** k).map((x) => x >>> (32 - k));
        expect(new Set(cells).size).toBe(2 ** k);
      }
    }
  });

  it('flips each of the leading digits of a point for half of the seeds', () => {
    const seeds = 4096;
    const flips = Array<number>(16).fill(0);
    for (let s = 0; s < seeds; s += 1) {
      const flipped = (scramble(0xb5000000, scrambleSeed(8, s, 0)) ^ 0xb5000000) >>> 0;
      flips.forEach((n, k) => (flips[k] = n + ((flipped >>> (31 - k)) & 1)));
    }
    // Five standard errors of a count: 5·√(4096)/2 = 160.
    for (const n of flips) expect(Math.abs(n - seeds / 2)).toBeLessThan(160);
  });
});

describe('scrambleSeed', () => {
  it('differs between seeds, streams and dimensions', () => {
    const all = new Set<number>();
    for (let seed = 0; seed < 10; seed += 1) {
      for (let stream = 0; stream < 10; stream += 1) {
        for (let d = 0; d < 10; d += 1) all.add(scrambleSeed(seed, stream, d));
      }
    }
    expect(all.size).toBe(1000);
  });
});

describe('uniformOfWord', () => {
  it('is the middle of the cell, never 0 or 1', () => {
    expect(uniformOfWord(0)).toBe(2 ** -33);
    expect(uniformOfWord(0xffffffff)).toBe(1 - 2 ** -33);
    expect(uniformOfWord(0x80000000)).toBe(0.5 + 2 ** -33);
  });
});
