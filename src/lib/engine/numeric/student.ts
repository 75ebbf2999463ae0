/**
 * Student's t distribution for whole degrees of freedom, by the finite sums of its distribution function, and its
 * quantiles by root finding.
 *
 *   A(t | ν) = P(|T| ≤ t),  θ = arctan(t/√ν)
 *   ν odd:   A = 2/π · (θ + sin θ · [cos θ + 2/3·cos³θ + … + (2·4···(ν−3))/(3·5···(ν−2))·cos^(ν−2) θ])
 *   ν even:  A = sin θ · [1 + 1/2·cos²θ + … + (1·3···(ν−3))/(2·4···(ν−2))·cos^(ν−2) θ]
 *
 * Source: M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4.
 */
import { brent } from './roots';

/** P(|T| ≤ t) for t ≥ 0 and whole degrees of freedom ≥ 1. */
export function studentWithin(t: number, degrees: number): number {
  const theta = Math.atan(t / Math.sqrt(degrees));
  const cosine = Math.cos(theta);
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < degrees; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
}

/** The quantile for p from above ½ to below 1; 0 for p ≤ ½. Degrees of freedom ≥ 1, whole. */
export function studentQuantile(p: number, degrees: number): number {
  if (p <= 0.5) return 0;
  let high = 2;
  while (studentWithin(high, degrees) < 2 * p - 1 && high < 1e9) high *= 2;
  return brent((t) => studentWithin(t, degrees) - (2 * p - 1), 0, high) ?? high;
}
