/**
 * The beta distribution on (0, 1): its distribution function, the regularised incomplete beta function,
 *
 *   I_x(a, b) = 1/B(a, b) · ∫ t^(a−1)·(1−t)^(b−1) dt from 0 to x,   B(a, b) = Γ(a)·Γ(b) / Γ(a+b)
 *
 * by its continued fraction, on that side of the mean on which it converges fast, and its inverse, by
 * Newton's method inside a bracket. Both are good to some 10⁻¹⁴ for a, b up to a few hundred.
 *
 * Sources: NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction) and 8.17.4
 * (symmetry); W. Lentz, Applied Optics 15 (1976), for evaluating it from its front.
 */
import { lnGamma } from './gamma';

const TINY = 1e-300;
const MAX_STEPS = 500;

/** ln B(a, b) for a, b > 0. */
export function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

/** 1 / (1 + d₁/(1 + d₂/(1 + …))), where x is below the mean. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MAX_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return value;
}

function nonZero(x: number): number {
  return x === 0 ? TINY : x;
}

/** I_x(a, b) for a, b > 0: the chance of a value at most x; 0 and 1 for x at or beyond the ends. */
export function regularisedBeta(x: number, a: number, b: number): number {
  return betaCdf(x, a, b, lnBeta(a, b));
}

function betaCdf(x: number, a: number, b: number, lnB: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - lnB);
  if (x < (a + 1) / (a + b + 2)) return (front * fraction(x, a, b)) / a;
  return 1 - (front * fraction(1 - x, b, a)) / b;
}

/**
 * x with I_x(a, b) = p, for a, b > 0; 0 and 1 for p at or beyond the ends. Small x are good relative to
 * themselves; for x near 1 take one minus the quantile of 1 − p with a and b exchanged. `guess` may be
 * given where a near value is known.
 */
export function betaQuantile(p: number, a: number, b: number, guess?: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const lnB = lnBeta(a, b);
  let low = 0;
  let high = 1;
  let x = guess ?? firstGuess(p, a, b, lnB);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const miss = betaCdf(x, a, b, lnB) - p;
    if (miss === 0) return x;
    if (miss < 0) low = x;
    else high = x;
    const slope = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - lnB);
    const tried = x - miss / slope;
    const next = tried > low && tried < high ? tried : low + (high - low) / 2;
    if (Math.abs(next - x) <= 2 * Number.EPSILON * x) return next;
    x = next;
  }
  return x;
}

/** The leading term at 0, I ≈ x^a / (a·B), or the mirrored one at 1, or the mean. */
function firstGuess(p: number, a: number, b: number, lnB: number): number {
  const mean = a / (a + b);
  const atZero = Math.exp((Math.log(p) + Math.log(a) + lnB) / a);
  if (atZero < mean) return atZero;
  const atOne = Math.exp((Math.log1p(-p) + Math.log(b) + lnB) / b);
  return atOne < 1 - mean ? 1 - atOne : mean;
}
