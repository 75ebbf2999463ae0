/**
 * The logarithm of the gamma function, by Stirling's series from 10 on and the recurrence below:
 *
 *   ln Γ(x) = (x − ½)·ln x − x + ½·ln 2π + Σ_k B_2k / (2k·(2k−1)·x^(2k−1)),   Γ(x) = Γ(x+1) / x
 *
 * with the Bernoulli numbers B_2 … B_14. Good to some 10⁻¹⁵.
 * Source: M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 6.1.41 and 6.1.15.
 */

const HALF_LN_2_PI = 0.9189385332046727;
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;

/** ln Γ(x) for x > 0. */
export function lnGamma(x: number): number {
  let product = 1;
  let z = x;
  for (; z < 10; z += 1) product *= z;
  let sum = 0;
  for (const term of [...SERIES].reverse()) sum = sum / (z * z) + term;
  return (z - 0.5) * Math.log(z) - z + HALF_LN_2_PI + sum / z - Math.log(product);
}
