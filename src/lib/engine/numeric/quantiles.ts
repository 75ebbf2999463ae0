/**
 * Sample quantiles of type 7: between the order statistics x₁ ≤ … ≤ x_n, with h = (n − 1)·p + 1,
 *
 *   Q(p) = x_⌊h⌋ + (h − ⌊h⌋)·(x_⌊h⌋₊₁ − x_⌊h⌋)
 *
 * so that Q(0) is the least and Q(1) the largest. The default of R and numpy.
 * Source: R. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50
 * (1996).
 */

/** Q(p) of ascending values, 0 ≤ p ≤ 1; undefined where there are no values or p lies outside. */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number | undefined {
  if (sorted.length === 0 || !(p >= 0 && p <= 1)) return undefined;
  const rank = (sorted.length - 1) * p;
  const place = Math.floor(rank);
  const below = sorted[place] ?? 0;
  if (rank === place) return below;
  return below + (rank - place) * ((sorted[place + 1] ?? 0) - below);
}
