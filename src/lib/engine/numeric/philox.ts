/**
 * Random numbers by address: Philox4x32-10.
 *
 * A counter of four 32-bit words is enciphered under a key of two; the four words that come out are
 * random. One round, with (hi, lo) the halves of a 64-bit product,
 *
 *   (c₀, c₁, c₂, c₃)  ←  (hi(M₁·c₂) ⊕ c₁ ⊕ k₀,  lo(M₁·c₂),  hi(M₀·c₀) ⊕ c₃ ⊕ k₁,  lo(M₀·c₀))
 *
 * is done ten times, and between rounds the key grows by the Weyl constants W₀, W₁. As nothing is
 * carried from one number to the next, any part of a stream can be had without the rest, by anyone, in
 * any order.
 *
 * A uniform has 53 bits, the last of them always 1: (⌊w/2⁶⌋·2²⁶ + ⌊v/2⁶⌋ + ½) / 2⁵² for words w, v. So it
 * is one of 2⁵² midpoints of equal cells, lies symmetrically about ½, and is never 0 or 1.
 *
 * Source: J. Salmon, M. Moraes, R. Dror and D. Shaw, Parallel random numbers: as easy as 1, 2, 3,
 * Proceedings of SC11 (2011); constants and known answers from their library Random123.
 */

const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;
const ROUNDS = 10;

const TWO_26 = 2 ** 26;
const TWO_32 = 2 ** 32;
const PER_WORD = 2 ** -32;
const PER_CELL = 2 ** -52;

/** Second key words: what is drawn for one purpose must not come up again for another. */
const FOR_UNIFORMS = 0;
const FOR_SEEDS = 1;

/** The four words that a block leaves behind. */
const words = new Uint32Array(4);

/**
 * Enciphers counter (c0 … c3) under key (k0, k1), all 32-bit words, into `out` (four words).
 *
 * The high half of a product is had through its value in floating point: that is off by at most 2¹⁰, so
 * taking the exact low half away and dividing by 2³² misses a whole number by less than 2⁻²¹.
 */
export function philox4x32(
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  k0: number,
  k1: number,
  out: Uint32Array,
): void {
  let x0 = c0 >>> 0;
  let x1 = c1 | 0;
  let x2 = c2 >>> 0;
  let x3 = c3 | 0;
  let key0 = k0 | 0;
  let key1 = k1 | 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const low0 = Math.imul(M0, x0);
    const low1 = Math.imul(M1, x2);
    const high0 = ((x0 * M0 - (low0 >>> 0)) * PER_WORD + 0.5) >>> 0;
    const high1 = ((x2 * M1 - (low1 >>> 0)) * PER_WORD + 0.5) >>> 0;
    x0 = (high1 ^ x1 ^ key0) >>> 0;
    x2 = (high0 ^ x3 ^ key1) >>> 0;
    x1 = low1;
    x3 = low0;
    key0 = (key0 + W0) | 0;
    key1 = (key1 + W1) | 0;
  }
  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}

/** The midpoint of the cell of (0, 1) that two words name. */
function uniformOf(first: number, second: number): number {
  return ((first >>> 6) * TWO_26 + (second >>> 6) + 0.5) * PER_CELL;
}

/**
 * Fills out[outOffset … outOffset + count) with independent uniforms on (0, 1), those at `firstIndex` …
 * of a dimension of a stream. Each depends on seed, stream, dimension (32-bit words) and its own index
 * (a whole number below 2⁵³) alone. One block of the cipher yields two.
 */
export function philoxUniforms(
  seed: number,
  stream: number,
  dimension: number,
  firstIndex: number,
  count: number,
  out: Float64Array,
  outOffset: number,
): void {
  const end = firstIndex + count;
  for (let index = firstIndex; index < end;) {
    const block = Math.floor(index / 2);
    const high = Math.floor(block / TWO_32);
    philox4x32(block, high, dimension, stream, seed, FOR_UNIFORMS, words);
    const at = outOffset + (index - firstIndex);
    if (index === 2 * block) {
      out[at] = uniformOf(words[0] ?? 0, words[1] ?? 0);
      index += 1;
      if (index === end) return;
      out[at + 1] = uniformOf(words[2] ?? 0, words[3] ?? 0);
    } else {
      out[at] = uniformOf(words[2] ?? 0, words[3] ?? 0);
    }
    index += 1;
  }
}

/** A random 32-bit word for a dimension of a stream, unrelated to every uniform. */
export function philoxSeed(seed: number, stream: number, dimension: number): number {
  philox4x32(0, 0, dimension, stream, seed, FOR_SEEDS, words);
  return words[0] ?? 0;
}
