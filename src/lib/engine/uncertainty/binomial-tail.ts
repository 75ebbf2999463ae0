/**
 * The upper tail of the binomial distribution, P(X ≥ h) for X the successes in n trials of chance p.
 *
 * Terms are counted from the one at h, taken as 1: the ratio of neighbours is
 *
 *   P(X = k + 1) / P(X = k) = (n − k)/(k + 1) · p/(1 − p)
 *
 * so that no factorial is needed, and all terms above h over all terms is the tail. O(n) at most; terms
 * too small to count end the sums. Good to about n units in the last place.
 */

/** Sum of the terms from `start` on, in units of the first, going up or down one success at a time. */
function sumFrom(n: number, start: number, step: 1 | -1, odds: number): number {
  let term = 1;
  let sum = 0;
  for (let k = start; k >= 0 && k <= n; k += step) {
    sum += term;
    term *= step === 1 ? ((n - k) / (k + 1)) * odds : k / (n - k + 1) / odds;
    // Terms that still rise are never this small beside those before them.
    if (term < sum * 1e-18) break;
  }
  return sum;
}

/**
 * P(X ≥ h), X binomial with n ≥ 0 trials of chance 0 ≤ p ≤ 1; h may be any whole number. A tail too
 * small for a double is 0.
 */
export function binomialUpperTail(h: number, n: number, p: number): number {
  if (h <= 0) return 1;
  if (h > n) return 0;
  // At a chance of 0 or 1 the odds are 0 or ∞, and the sums below run into the limit.
  const odds = p / (1 - p);
  const above = sumFrom(n, h, 1, odds);
  const below = sumFrom(n, h, -1, odds) - 1;
  // Only the side that holds the peak can overflow, and then it holds everything.
  if (above === Infinity) return 1;
  return above / (above + below);
}
