/**
 * Mean, variance and range of what an uncertain number may be.
 *
 *   uniform     (low + high)/2;  w²/12, w = high − low
 *   triangular  (low + mode + high)/3;  (l² + l·r + r²)/18, l = mode − low, r = high − mode
 *   pert        m = (low + 4·mode + high)/6;  (m − low)·(high − m)/7
 *   lognormal   m = e^(μ+σ²/2);  m²·(e^(σ²) − 1)
 *   discrete    by weight
 *   mixture     m = Σ w·m_i;  Σ w·(v_i + (m_i − m)²), the weights w summing to 1
 *
 * Sources: N. Johnson, S. Kotz and N. Balakrishnan, Continuous Univariate Distributions (1994–95), chs. 14,
 * 25 and 26; D. Malcolm and others, Operations Research 7 (1959), for PERT.
 */
import { logMoments, type Distribution } from './distributions';
import { assertNever } from './never';

/** A mean of parts by weight. */
function weighted(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  values.forEach((value, place) => {
    sum += value * (weights[place] ?? 0);
    total += weights[place] ?? 0;
  });
  return sum / total;
}

/** The mean of a distribution without problem. */
export function meanOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'fixed':
      return distribution.value;
    case 'uniform':
      return distribution.low + (distribution.high - distribution.low) / 2;
    case 'triangular':
      return (distribution.low + distribution.mode + distribution.high) / 3;
    case 'pert':
      return (distribution.low + 4 * distribution.mode + distribution.high) / 6;
    case 'lognormal': {
      const { mu, sigma } = logMoments(distribution.low, distribution.high);
      return Math.exp(mu + sigma ** 2 / 2);
    }
    case 'discrete':
      return weighted(distribution.values, distribution.weights);
    case 'mixture':
      return weighted(
        distribution.parts.map((part) => meanOf(part.distribution)),
        distribution.parts.map((part) => part.weight),
      );
    default:
      return assertNever(distribution);
  }
}

/** The variance of a distribution without problem. */
export function varianceOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'fixed':
      return 0;
    case 'uniform':
      return (distribution.high - distribution.low) ** 2 / 12;
    case 'triangular': {
      const [left, right] = [
        distribution.mode - distribution.low,
        distribution.high - distribution.mode,
      ];
      return (left ** 2 + left * right + right ** 2) / 18;
    }
    case 'pert': {
      const mean = meanOf(distribution);
      return ((mean - distribution.low) * (distribution.high - mean)) / 7;
    }
    case 'lognormal': {
      const { mu, sigma } = logMoments(distribution.low, distribution.high);
      return Math.expm1(sigma ** 2) * Math.exp(2 * mu + sigma ** 2);
    }
    case 'discrete': {
      const mean = meanOf(distribution);
      const squares = distribution.values.map((value) => (value - mean) ** 2);
      return weighted(squares, distribution.weights);
    }
    case 'mixture': {
      // Within the parts and between them.
      const mean = meanOf(distribution);
      const squares = distribution.parts.map(
        (part) => varianceOf(part.distribution) + (meanOf(part.distribution) - mean) ** 2,
      );
      return weighted(
        squares,
        distribution.parts.map((part) => part.weight),
      );
    }
    default:
      return assertNever(distribution);
  }
}

/** The narrowest range that holds every draw; a lognormal's has no upper end. */
export interface Support {
  readonly low: number;
  readonly high: number;
}

/** The support of a distribution without problem; parts and values of no weight have none in it. */
export function supportOf(distribution: Distribution): Support {
  switch (distribution.kind) {
    case 'fixed':
      return { low: distribution.value, high: distribution.value };
    case 'uniform':
    case 'triangular':
    case 'pert':
      return { low: distribution.low, high: distribution.high };
    case 'lognormal':
      return { low: 0, high: Infinity };
    case 'discrete': {
      const { values, weights } = distribution;
      const drawn = values.filter((_, place) => (weights[place] ?? 0) > 0);
      return { low: Math.min(...drawn), high: Math.max(...drawn) };
    }
    case 'mixture': {
      const parts = distribution.parts
        .filter(({ weight }) => weight > 0)
        .map((part) => supportOf(part.distribution));
      return {
        low: Math.min(...parts.map(({ low }) => low)),
        high: Math.max(...parts.map(({ high }) => high)),
      };
    }
    default:
      return assertNever(distribution);
  }
}
