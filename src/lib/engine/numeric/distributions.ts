/**
 * What an uncertain number may be, and its quantile function: a uniform in, the number out.
 *
 *   triangular  F⁻¹(u) = low + √(u·w·(mode − low)) up to the mode, high − √((1−u)·w·(high − mode)) from it,
 *               w = high − low
 *   pert        beta with α = 1 + 4·(mode − low)/w, β = 6 − α, on [low, high] (`pert`)
 *   lognormal   e^(μ + σ·z(u)) with low = its 5 % and high = its 95 % quantile: μ = ln(low·high)/2,
 *               σ = ln(high/low) / (2·z(0.95))
 *   discrete    the least value whose cumulative weight reaches u
 *   mixture     u first chooses a part, in their order, by cumulative weight; its place within the part's
 *               share is then the part's own uniform.  So one uniform makes one draw, and draws of two
 *               mixtures by the same uniform go together part by part; it is not monotone in u.
 *
 * Weights count in proportion to their sum. A range of no width (low = mode = high) is a constant.
 *
 * Sources: N. Johnson, S. Kotz and N. Balakrishnan, Continuous Univariate Distributions (1994–95), chs. 14,
 * 25 and 26; D. Malcolm and others, Operations Research 7 (1959), for PERT.
 */
import { assertNever } from './never';
import { normalQuantile } from './normal';
import { pertQuantile } from './pert';

export type Distribution =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | {
      readonly kind: 'triangular' | 'pert';
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  /** Its 5 % and 95 % quantiles. */
  | { readonly kind: 'lognormal'; readonly low: number; readonly high: number }
  | {
      readonly kind: 'discrete';
      readonly values: readonly number[];
      readonly weights: readonly number[];
    }
  | { readonly kind: 'mixture'; readonly parts: readonly MixturePart[] };

export interface MixturePart {
  readonly weight: number;
  readonly distribution: Distribution;
}

type QuantileFunction = (u: number) => number;

const Z_95 = 1.6448536269514726;
/** The uniforms next to 0 and 1: a lognormal has no end to reach. */
const LEAST = 2 ** -53;
const MOST = 1 - 2 ** -53;

/** The quantile function for u in (0, 1) of a distribution without problem, with all that can be reckoned before. */
export function quantileFunction(distribution: Distribution): QuantileFunction {
  switch (distribution.kind) {
    case 'fixed':
      return () => distribution.value;
    case 'uniform':
      return uniformQuantile(distribution.low, distribution.high);
    case 'triangular':
    case 'pert': {
      const { kind, low, mode, high } = distribution;
      if (low === high) return () => low;
      return kind === 'pert' ? pertQuantile(low, mode, high) : triangularQuantile(low, mode, high);
    }
    case 'lognormal': {
      const { mu, sigma } = logMoments(distribution.low, distribution.high);
      return (u) => Math.exp(mu + sigma * normalQuantile(u));
    }
    case 'discrete':
      return discreteQuantile(distribution.values, distribution.weights);
    case 'mixture':
      return mixtureQuantile(distribution.parts);
    default:
      return assertNever(distribution);
  }
}

function uniformQuantile(low: number, high: number): QuantileFunction {
  const width = high - low;
  // Rounding may not carry a draw beyond its range.
  return (u) => Math.min(high, low + width * u);
}

function triangularQuantile(low: number, mode: number, high: number): QuantileFunction {
  const width = high - low;
  const turn = (mode - low) / width;
  const falling = (high - mode) / width;
  return (u) =>
    u < turn
      ? low + width * Math.sqrt(u * turn)
      : Math.max(low, high - width * Math.sqrt((1 - u) * falling));
}

/** Mean and standard deviation of the logarithm of a lognormal. */
export function logMoments(
  low: number,
  high: number,
): { readonly mu: number; readonly sigma: number } {
  const [lnLow, lnHigh] = [Math.log(low), Math.log(high)];
  return { mu: (lnLow + lnHigh) / 2, sigma: (lnHigh - lnLow) / (2 * Z_95) };
}

/** Running sums; the last is the sum of all. */
function cumulative(weights: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(weights, (weight) => (sum += weight));
}

/** The first place whose running sum reaches `target`, or the last. */
function reaching(sums: Float64Array, target: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

function discreteQuantile(values: readonly number[], weights: readonly number[]): QuantileFunction {
  const order = [...values.keys()]
    .filter((place) => (weights[place] ?? 0) > 0)
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const sorted = Float64Array.from(order, (place) => values[place] ?? 0);
  const sums = cumulative(order.map((place) => weights[place] ?? 0));
  const total = sums[sums.length - 1] ?? 0;
  return (u) => sorted[reaching(sums, u * total)] ?? 0;
}

function mixtureQuantile(all: readonly MixturePart[]): QuantileFunction {
  const parts = all.filter(({ weight }) => weight > 0);
  const quantiles = parts.map(({ distribution }) => quantileFunction(distribution));
  const weights = Float64Array.from(parts, ({ weight }) => weight);
  const sums = cumulative(parts.map(({ weight }) => weight));
  const total = sums[sums.length - 1] ?? 0;
  return (u) => {
    const place = reaching(sums, u * total);
    const weight = weights[place] ?? 1;
    const own = 1 - ((sums[place] ?? 0) - u * total) / weight;
    return quantiles[place]?.(Math.min(MOST, Math.max(LEAST, own))) ?? 0;
  };
}
