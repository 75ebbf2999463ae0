/**
 * Quantiles of Student's t distribution with ν degrees of freedom, from those of the beta distribution:
 *
 *   P(|T| > t) = I_x(ν/2, ½),   x = ν / (ν + t²)
 *
 * and the same from its other end, P(|T| ≤ t) = I_y(½, ν/2), y = t² / (ν + t²), whichever of the two
 * chances is the smaller, so that neither the middle nor the tail loses digits.
 *
 * Source: M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.7.1.
 */
import { betaQuantile } from './beta';
import { normalQuantile } from './normal';

/**
 * The t that is exceeded with chance 1 − p, for ν > 0, whole or not, or infinite (the normal
 * distribution); ∓∞ where p ≤ 0 or p ≥ 1.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  if (p === 0.5) return 0;
  if (degrees === Infinity) return normalQuantile(p);
  const beyond = 2 * Math.min(p, 1 - p);
  const t = beyond < 0.5 ? fromTail(beyond, degrees) : fromMiddle(1 - beyond, degrees);
  return p < 0.5 ? -t : t;
}

function fromTail(beyond: number, degrees: number): number {
  const x = betaQuantile(beyond, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}

function fromMiddle(within: number, degrees: number): number {
  const y = betaQuantile(within, 0.5, degrees / 2);
  return Math.sqrt((degrees * y) / (1 - y));
}
