/**
 * Uniforms for draws, quasi-random or random, by address.
 *
 * Draw `index` of a stream (a replicate) has one uniform in each dimension. With `sobol` it is point
 * `index` of Sobol's sequence, scrambled by the dimension's own seed (`scramble`), point 0 included: a
 * stream is one randomised net, and streams are independent of each other. With `plain` it is an
 * independent random number (`philox`). Dimensions beyond Sobol's table are padded with the latter:
 * any integral stays unbiased, but these dimensions converge no faster than plain draws, so the inputs
 * that matter belong in the first ones.
 *
 * Source for padding: A. Owen, Latin supercube sampling for very high-dimensional simulations, ACM
 * Transactions on Modeling and Computer Simulation 8 (1998), section 2.
 */
import { philoxUniforms } from './philox';
import { reverseBits, scrambleReversed, scrambleSeed, uniformOfWord } from './scramble';
import { SOBOL_DIMENSIONS, sobolAt, sobolDirections, sobolStep } from './sobol';

/** Which uniforms: indices `firstIndex` … + count − 1 of one dimension of one stream. */
export interface UniformAddress {
  readonly kind: 'sobol' | 'plain';
  /** 32-bit words. */
  readonly seed: number;
  readonly stream: number;
  readonly dimension: number;
  /** With `sobol`, firstIndex + count ≤ 2³²; with `plain`, ≤ 2⁵³. */
  readonly firstIndex: number;
  readonly count: number;
}

/**
 * Fills out[outOffset … outOffset + count) with the uniforms at an address, all in (0, 1). In a block of
 * many dimensions, dimension-major, `outOffset` is dimension × count.
 */
export function fillUniforms(address: UniformAddress, out: Float64Array, outOffset: number): void {
  const { kind, seed, stream, dimension, firstIndex, count } = address;
  if (kind === 'sobol' && dimension < SOBOL_DIMENSIONS) {
    const coins = scrambleSeed(seed, stream, dimension);
    fillScrambled(reversedDirections(dimension), coins, firstIndex, count, out, outOffset);
  } else {
    philoxUniforms(seed, stream, dimension, firstIndex, count, out, outOffset);
  }
}

const reversed = new Map<number, Int32Array>();

/** Reversing bits commutes with ⊕, so points come out reversed, as the scramble wants them. */
function reversedDirections(dimension: number): Int32Array {
  const before = reversed.get(dimension);
  if (before !== undefined) return before;
  const directions = Int32Array.from(sobolDirections(dimension), reverseBits);
  reversed.set(dimension, directions);
  return directions;
}

/** In signed words throughout: an unsigned one would be a double to the compiler, at six times the time. */
function fillScrambled(
  directions: Int32Array,
  coins: number,
  firstIndex: number,
  count: number,
  out: Float64Array,
  outOffset: number,
): void {
  const seed = coins | 0;
  let x = sobolAt(directions, firstIndex) | 0;
  for (let k = 0; k < count; k += 1) {
    out[outOffset + k] = uniformOfWord(scrambleReversed(x, seed));
    x ^= directions[sobolStep(firstIndex + k)] ?? 0;
  }
}
