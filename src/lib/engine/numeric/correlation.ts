/**
 * Rank correlation between uniforms by a Gaussian copula.
 *
 * Uniforms u become normal numbers z = Φ⁻¹(u), are mixed by the Cholesky factor L of the correlation matrix R,
 * and go back: u' = Φ(L·z). For two normal numbers with Pearson's correlation r, Spearman's rank correlation is
 * ρ = 6/π · arcsin(r/2), hence
 *
 *   r = 2·sin(π·ρ / 6)
 *
 * is what gives a stated ρ. Each u' alone stays uniform, so any marginal distribution keeps its shape. Not all
 * statements can hold together (a goes with b, b with c, a against c): R must be positive semidefinite. Where it
 * is not that is a problem to be answered; no other matrix is put in its place.
 *
 * Sources: K. Pearson, On further methods of determining correlation (1907), for r and ρ; R. Iman and W. Conover,
 * Communications in Statistics B 11 (1982), for ranks as what users state; R. Nelsen, An Introduction to Copulas,
 * 2nd ed. (2006).
 */
import { cholesky } from './cholesky';
import { normalCdf, normalQuantile } from './normal';

/** Two dimensions of a block and the rank correlation between them, −1 to 1. */
export interface RankPair {
  readonly a: number;
  readonly b: number;
  readonly rank: number;
}

export interface CorrelationProblem {
  readonly code:
    | 'not-square'
    /** The diagonal must be 1. */
    | 'diagonal-not-one'
    /** Outside −1 to 1, or not a number. */
    | 'out-of-range'
    | 'not-symmetric'
    /** No numbers can go together as stated. */
    | 'not-positive-semidefinite'
    /** A dimension paired with itself. */
    | 'same-dimension'
    | 'repeated-pair';
}

/** A dependence between dimensions, ready to be put on blocks of uniforms. */
export interface RankCorrelation {
  /**
   * Correlates u in place: dimension d of draw k at d · count + k, in (0, 1). Dimensions not named in a pair
   * stay as they are, and so, but for rounding, does the first of those that are.
   */
  apply(u: Float64Array, count: number): void;
}

/** Pearson's correlation of normal numbers whose rank correlation is ρ. */
export function pearsonOfRank(rank: number): number {
  return 2 * Math.sin((Math.PI * rank) / 6);
}

/** What keeps a matrix of rank correlations from being one, the first met in the order of the codes. */
export function correlationProblem(
  ranks: readonly (readonly number[])[],
): CorrelationProblem | undefined {
  const n = ranks.length;
  if (ranks.some((row) => row.length !== n)) return { code: 'not-square' };
  if (ranks.some((row, i) => row[i] !== 1)) return { code: 'diagonal-not-one' };
  if (ranks.some((row) => row.some((rank) => !(Math.abs(rank) <= 1)))) {
    return { code: 'out-of-range' };
  }
  if (ranks.some((row, i) => row.some((rank, j) => rank !== ranks[j]?.[i]))) {
    return { code: 'not-symmetric' };
  }
  return cholesky(pearsonMatrix(ranks)) === undefined
    ? { code: 'not-positive-semidefinite' }
    : undefined;
}

/** What keeps pairs from holding together; pairs of dimensions that are not named are uncorrelated. */
export function rankCorrelationProblem(pairs: readonly RankPair[]): CorrelationProblem | undefined {
  if (pairs.some(({ a, b }) => a === b)) return { code: 'same-dimension' };
  const named = pairs.map(({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`);
  if (new Set(named).size < named.length) return { code: 'repeated-pair' };
  return correlationProblem(matrixOf(pairs, dimensionsOf(pairs)));
}

/** The dependence that pairs without problem state; with a problem it throws: ask for that first. */
export function rankCorrelation(pairs: readonly RankPair[]): RankCorrelation {
  const problem = rankCorrelationProblem(pairs);
  if (problem !== undefined) throw new RangeError(`Rank correlation: ${problem.code}`);
  const dimensions = dimensionsOf(pairs);
  const factor = cholesky(pearsonMatrix(matrixOf(pairs, dimensions))) ?? [];
  return {
    apply(u, count) {
      for (const dimension of dimensions) toNormal(u, dimension * count, count);
      // From the last row up: a row is made of itself and of those before it.
      for (let i = dimensions.length - 1; i >= 0; i -= 1) {
        mix(factor[i] ?? new Float64Array(0), dimensions, i, u, count);
        toUniform(u, (dimensions[i] ?? 0) * count, count);
      }
    },
  };
}

/** Those that are named, ascending. */
function dimensionsOf(pairs: readonly RankPair[]): readonly number[] {
  return [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
}

function matrixOf(
  pairs: readonly RankPair[],
  dimensions: readonly number[],
): readonly (readonly number[])[] {
  return dimensions.map((one) =>
    dimensions.map((other) => {
      if (one === other) return 1;
      const pair = pairs.find(
        ({ a, b }) => (a === one && b === other) || (a === other && b === one),
      );
      return pair?.rank ?? 0;
    }),
  );
}

function pearsonMatrix(ranks: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return ranks.map((row, i) => row.map((rank, j) => (i === j ? 1 : pearsonOfRank(rank))));
}

function toNormal(u: Float64Array, from: number, count: number): void {
  for (let k = from; k < from + count; k += 1) u[k] = normalQuantile(u[k] ?? 0);
}

/** Back to uniforms, kept off 0 and 1. */
function toUniform(u: Float64Array, from: number, count: number): void {
  for (let k = from; k < from + count; k += 1) {
    u[k] = Math.min(1 - 2 ** -53, Math.max(2 ** -53, normalCdf(u[k] ?? 0)));
  }
}

/** Row i of L·z in the place of z_i. */
function mix(
  row: Float64Array,
  dimensions: readonly number[],
  i: number,
  u: Float64Array,
  count: number,
): void {
  const to = (dimensions[i] ?? 0) * count;
  const own = row[i] ?? 0;
  for (let k = 0; k < count; k += 1) u[to + k] = (u[to + k] ?? 0) * own;
  for (let j = 0; j < i; j += 1) {
    const share = row[j] ?? 0;
    if (share === 0) continue;
    const from = (dimensions[j] ?? 0) * count;
    for (let k = 0; k < count; k += 1) u[to + k] = (u[to + k] ?? 0) + share * (u[from + k] ?? 0);
  }
}
