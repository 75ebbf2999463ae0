/**
 * Sobol indices: what share of the variance of a result Y = f(X_1, …, X_d) each independent input
 * accounts for, alone (first order, S_i) and with all its interactions (total, S_Ti).
 *
 * Design (Saltelli): two independent draws A and B of all inputs, and for each input i the draw AB_i,
 * which is A with input i taken from B. An input may stand for several coordinates, drawn together in
 * several places: then all of them are taken from B, and the index is that of the group. d + 2
 * evaluations a draw. With means over n draws,
 *
 *   V    = mean of (f − μ)² over A and B           the variance of Y
 *   S_i  = mean of (f(B) − μ)·(f(AB_i) − f(A)) / V     Saltelli et al. 2010, estimator (b) of table 2
 *   S_Ti = mean of (f(A) − f(AB_i))² / (2·V)           Jansen 1999, estimator (f) of table 2
 *
 * Taking off μ changes no expectation, as f(AB_i) and f(A) have one mean, and much of the noise. Y may
 * have any unit; indices have none. Without rank correlation 0 ≤ S_i ≤ S_Ti and Σ S_i ≤ 1, yet
 * estimates of small indices can be negative: they are kept raw, shown as 0, and said to be
 * indistinguishable from it. Errors come from replicates by the jackknife, as indices are ratios.
 *
 * Sources: A. Saltelli, P. Annoni, I. Azzini, F. Campolongo, M. Ratto and S. Tarantola, Variance based
 * sensitivity analysis of model output, Computer Physics Communications 181 (2010); M. Jansen, Analysis
 * of variance designs for model output, Computer Physics Communications 117 (1999).
 */
import { estimate, nonNegative, pseudoValues, type NonNegativeEstimate } from './replicates';

export type RawIndices =
  | {
      readonly kind: 'indices';
      readonly variance: number;
      readonly first: readonly number[];
      readonly total: readonly number[];
    }
  | { readonly kind: 'none'; readonly reason: 'no-draws' | 'no-variance' };

export interface InputIndices {
  readonly first: NonNegativeEstimate;
  readonly total: NonNegativeEstimate;
}

export type SobolIndices =
  | {
      readonly kind: 'indices';
      readonly variance: number;
      readonly inputs: readonly InputIndices[];
    }
  | { readonly kind: 'none'; readonly reason: 'no-draws' | 'no-variance' };

/** Below this part of the mean square about the pivot, or of the pivot itself, spread is rounding. */
const ROUNDING = 64 * Number.EPSILON;

/** Places of the sums over A and B; three sums an input follow. */
const COUNT = 0;
const SUM_A = 1;
const SUM_B = 2;
const SQUARES = 3;
const PER_INPUT = 4;

/**
 * Sums of one replicate, or of several merged. Values are counted from a pivot, the first f(A) unless
 * one is given, so that a large mean costs no digits. Memory O(inputs), whatever the draws.
 */
export class IndexTally {
  /** [n, Σa, Σb, Σa² + Σb², then for each input Σb·d, Σd, Σd²], a and b from the pivot, d = AB_i − A. */
  readonly sums: Float64Array;

  constructor(
    readonly inputs: number,
    public pivot?: number,
  ) {
    this.sums = new Float64Array(PER_INPUT + 3 * inputs);
  }

  /** One draw: f at A, at B, and at each AB_i (`fAB[from + i]`). O(inputs), allocates nothing. */
  add(fA: number, fB: number, fAB: ArrayLike<number>, from = 0): void {
    this.pivot ??= fA;
    const { sums, inputs } = this;
    const a = fA - this.pivot;
    const b = fB - this.pivot;
    sums[COUNT] = (sums[COUNT] ?? 0) + 1;
    sums[SUM_A] = (sums[SUM_A] ?? 0) + a;
    sums[SUM_B] = (sums[SUM_B] ?? 0) + b;
    sums[SQUARES] = (sums[SQUARES] ?? 0) + a * a + b * b;
    for (let i = 0, at = PER_INPUT; i < inputs; i += 1, at += 3) {
      const d = (fAB[from + i] ?? 0) - fA;
      sums[at] = (sums[at] ?? 0) + b * d;
      sums[at + 1] = (sums[at + 1] ?? 0) + d;
      sums[at + 2] = (sums[at + 2] ?? 0) + d * d;
    }
  }

  /** Adds (or with `sign` −1 takes off) the draws of another tally of the same inputs. O(inputs). */
  merge(other: IndexTally, sign: 1 | -1 = 1): this {
    if (other.pivot === undefined) return this;
    this.pivot ??= other.pivot;
    const shift = other.pivot - this.pivot;
    const { sums } = this;
    const theirs = other.sums;
    const n = theirs[COUNT] ?? 0;
    const a = theirs[SUM_A] ?? 0;
    const b = theirs[SUM_B] ?? 0;
    const add = (at: number, value: number) => (sums[at] = (sums[at] ?? 0) + sign * value);
    add(COUNT, n);
    add(SUM_A, a + n * shift);
    add(SUM_B, b + n * shift);
    add(SQUARES, (theirs[SQUARES] ?? 0) + 2 * shift * (a + b) + 2 * n * shift * shift);
    for (let at = PER_INPUT; at < sums.length; at += 3) {
      const d = theirs[at + 1] ?? 0;
      add(at, (theirs[at] ?? 0) + shift * d);
      add(at + 1, d);
      add(at + 2, theirs[at + 2] ?? 0);
    }
    return this;
  }

  /** The indices of the draws added, as estimated. O(inputs). */
  result(): RawIndices {
    const { sums } = this;
    const n = sums[COUNT] ?? 0;
    if (n < 1) return { kind: 'none', reason: 'no-draws' };
    const mean = ((sums[SUM_A] ?? 0) + (sums[SUM_B] ?? 0)) / (2 * n);
    const square = (sums[SQUARES] ?? 0) / (2 * n);
    const variance = square - mean * mean;
    const noise = (ROUNDING * (this.pivot ?? 0)) ** 2;
    if (!(variance > Math.max(ROUNDING * square, noise)))
      return { kind: 'none', reason: 'no-variance' };
    const first: number[] = [];
    const total: number[] = [];
    for (let at = PER_INPUT; at < sums.length; at += 3) {
      const covariance = ((sums[at] ?? 0) - mean * (sums[at + 1] ?? 0)) / n;
      first.push(covariance / variance);
      total.push((sums[at + 2] ?? 0) / (2 * n * variance));
    }
    return { kind: 'indices', variance, first, total };
  }
}

/**
 * Indices of all replicates together with their errors; `tQuantile` is Student's with one degree less
 * than replicates that hold draws. One replicate, or variance in one of them alone: no error is known.
 * O(replicates × inputs).
 */
export function sobolIndices(replicates: readonly IndexTally[], tQuantile: number): SobolIndices {
  const filled = replicates.filter((tally) => tally.pivot !== undefined);
  const inputs = filled[0]?.inputs ?? 0;
  const all = new IndexTally(inputs);
  for (const tally of filled) all.merge(tally);
  const pooled = all.result();
  if (pooled.kind === 'none') return pooled;
  const without = filled.map((left) =>
    new IndexTally(inputs, all.pivot).merge(all).merge(left, -1).result(),
  );
  const known = without.every((rest) => rest.kind === 'indices') ? without : [];
  const withError = (value: number, rests: readonly number[]) =>
    nonNegative(estimate(pseudoValues(value, rests), value, tQuantile));
  return {
    kind: 'indices',
    variance: pooled.variance,
    inputs: pooled.first.map((first, i) => ({
      first: withError(
        first,
        known.map((rest) => rest.first[i] ?? 0),
      ),
      total: withError(
        pooled.total[i] ?? 0,
        known.map((rest) => rest.total[i] ?? 0),
      ),
    })),
  };
}

/**
 * A block of draws AB_i: `a` with the coordinates `members` taken from `b`, written to `out`. Blocks are
 * coordinate by coordinate, coordinate c of draw k at c·count + k. O(coordinates × count).
 */
export function hybridBlock(
  a: Float64Array,
  b: Float64Array,
  count: number,
  members: readonly number[],
  out: Float64Array,
): void {
  out.set(a);
  for (const c of members) out.set(b.subarray(c * count, (c + 1) * count), c * count);
}
