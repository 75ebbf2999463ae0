/**
 * Sobol's sequence: points that fill the unit cube evenly, by the digital method in base 2.
 *
 * In one dimension, direction numbers v₁ … v₃₂ (32-bit fractions, v_i = m_i·2^(32−i)) come from a
 * primitive polynomial of degree s and its initial m_i by the recurrence
 *
 *   v_i = a₁·v_(i−1) ⊕ … ⊕ a_(s−1)·v_(i−s+1) ⊕ v_(i−s) ⊕ ⌊v_(i−s) / 2^s⌋        for i > s
 *
 * and point n is the ⊕ of the v_i for which bit i of n's Gray code, n ⊕ ⌊n/2⌋, is set. From one point to
 * the next the code changes in one bit, the lowest that is 0 in n, so each point costs one ⊕; the first of
 * a block is had from its code directly, so that blocks may start anywhere.
 *
 * Of the first 2^k points exactly one lies in each of the 2^k intervals [j·2^−k, (j+1)·2^−k), whatever
 * the dimension, and likewise of every next 2^k that start at a multiple of 2^k.
 *
 * Sources: I. Sobol, USSR Computational Mathematics and Mathematical Physics 7 (1967); I. Antonov and
 * V. Saleev, the same 19 (1979), for the order by Gray code; P. Bratley and B. Fox, Algorithm 659, ACM
 * Transactions on Mathematical Software 14 (1988); direction numbers of Joe and Kuo (`sobol-directions`).
 */
import { JOE_KUO } from './sobol-directions';

const BITS = 32;

/** Columns `a m₁ … m_s` of the table, in dimensions from the second on. */
const ENTRIES = JOE_KUO.trim().split(/;\s*/);

/** How many dimensions the table knows. */
export const SOBOL_DIMENSIONS = ENTRIES.length + 1;

/** Points of the sequence that 32 bits can tell apart. */
export const SOBOL_POINTS = 2 ** BITS;

const known = new Map<number, Uint32Array>();

/**
 * The 32 direction numbers of a dimension (0, 1, … below `SOBOL_DIMENSIONS`), worked out at the first
 * call. Beyond the table it throws: that is broken code.
 */
export function sobolDirections(dimension: number): Uint32Array {
  const before = known.get(dimension);
  if (before !== undefined) return before;
  const directions = workOut(dimension);
  known.set(dimension, directions);
  return directions;
}

function workOut(dimension: number): Uint32Array {
  const v = new Uint32Array(BITS);
  if (dimension === 0) return v.map((_, i) => 2 ** (BITS - 1 - i));
  const entry = ENTRIES[dimension - 1];
  if (entry === undefined) throw new RangeError(`No Sobol dimension ${dimension}`);
  const [a = 0, ...m] = entry.split(' ').map((digits) => parseInt(digits, 36));
  const s = m.length;
  for (let i = 0; i < BITS; i += 1) {
    if (i < s) {
      v[i] = (m[i] ?? 0) << (BITS - 1 - i);
      continue;
    }
    const back = v[i - s] ?? 0;
    let next = back ^ (back >>> s);
    for (let k = 1; k < s; k += 1) if (((a >>> (s - 1 - k)) & 1) === 1) next ^= v[i - k] ?? 0;
    v[i] = next;
  }
  return v;
}

/** The ⊕ of those of the 32 `directions` that point `index` (below 2³²) of the sequence takes. */
export function sobolAt(directions: ArrayLike<number>, index: number): number {
  let code = index ^ (index >>> 1);
  let x = 0;
  for (let i = 0; code !== 0; i += 1) {
    if ((code & 1) === 1) x ^= directions[i] ?? 0;
    code >>>= 1;
  }
  return x >>> 0;
}

/** Which direction number leads from point `index` to the next: the place of the lowest 0 bit. */
export function sobolStep(index: number): number {
  return 31 - Math.clz32(~index & (index + 1));
}

/**
 * Fills out[outOffset … outOffset + count) with coordinates of points `firstIndex` … in one dimension, as
 * 32-bit fractions: point = word / 2³². Point 0 is the origin. firstIndex + count ≤ 2³².
 */
export function sobolPoints(
  dimension: number,
  firstIndex: number,
  count: number,
  out: Uint32Array,
  outOffset = 0,
): void {
  const directions = sobolDirections(dimension);
  let x = sobolAt(directions, firstIndex);
  for (let k = 0; k < count; k += 1) {
    out[outOffset + k] = x;
    x ^= directions[sobolStep(firstIndex + k)] ?? 0;
  }
}
