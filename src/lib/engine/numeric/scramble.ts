/**
 * Nested uniform scrambling of points of a digital net: each point becomes uniform on the unit interval,
 * while the net stays a net.
 *
 * Owen's scrambling flips a binary digit or not by a coin that belongs to the digits before it. So points
 * that share their first k digits go on sharing k digits, and differ in the next one as before. Integrals
 * over the points are unbiased over the coins, and for smooth integrands their error falls nearly as
 * n^(−3/2). Here the coins come from a hash in which each bit depends on itself and the bits below it only,
 * applied to the digits in reverse order:
 *
 *   x ⊕= x·3d20adea₁₆;  x += seed;  x ·= ⌊seed/2¹⁶⌋ | 1;  x ⊕= x·05526c56₁₆;  x ⊕= x·53a22864₁₆
 *
 * Sources: A. Owen, Randomly permuted (t,m,s)-nets and (t,s)-sequences (1995), and Scrambled net variance
 * for integrals of smooth functions, Annals of Statistics 25 (1997); S. Laine and T. Karras, Stratified
 * sampling for stochastic transparency, Computer Graphics Forum 30 (2011), for the hash; B. Burley,
 * Practical hash-based Owen scrambling, Journal of Computer Graphics Techniques 9 (2020); N. Vegdahl,
 * Building a better LK hash (psychopath.io, 2021), for the constants.
 */
import { philoxSeed } from './philox';

/** The 32 bits of x, last first. */
export function reverseBits(x: number): number {
  let y = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  y = ((y >>> 2) & 0x33333333) | ((y & 0x33333333) << 2);
  y = ((y >>> 4) & 0x0f0f0f0f) | ((y & 0x0f0f0f0f) << 4);
  y = ((y >>> 8) & 0x00ff00ff) | ((y & 0x00ff00ff) << 8);
  return ((y >>> 16) | (y << 16)) >>> 0;
}

/** The scramble of a 32-bit fraction given with its bits reversed; comes back the right way round. */
export function scrambleReversed(reversed: number, seed: number): number {
  let x = reversed ^ Math.imul(reversed, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return reverseBits(x);
}

/** The scramble of a 32-bit fraction under a 32-bit seed: one-to-one for each seed. */
export function scramble(x: number, seed: number): number {
  return scrambleReversed(reverseBits(x), seed);
}

/** The seed under which a dimension of a stream is scrambled; unrelated between any two of them. */
export function scrambleSeed(seed: number, stream: number, dimension: number): number {
  return philoxSeed(seed, stream, dimension);
}

/** The uniform of a 32-bit fraction: the middle of its cell, hence in (0, 1). */
export function uniformOfWord(word: number): number {
  return (word + 0.5) * 2 ** -32;
}
