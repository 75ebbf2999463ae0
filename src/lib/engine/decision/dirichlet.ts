/**
 * Random weights: uniform over all w ≥ 0 with Σ w = 1, over those in a stated order of importance, or
 * over those between bounds. Made from uniform numbers u in [0, 1), so that what the same numbers are
 * fed is the same weights.
 *
 *   free      w_j = −ln(1−u_j) / Σ_k −ln(1−u_k)               the Dirichlet distribution with all α = 1
 *   ordered   the free weights sorted, the largest to the most important
 *   bounded   w = l + (1 − Σl)·free, or h − (Σh − 1)·free, whichever simplex is smaller, drawn again
 *             until all l_j ≤ w_j ≤ h_j
 *
 * Free: mean 1/n, variance (n−1)/(n²(n+1)). All weights are shares without unit.
 * Sources: L. Devroye, Non-Uniform Random Variate Generation (1986), ch. V.2 and XI.4; T. Tervonen and
 * R. Lahdelma, Implementing stochastic multicriteria acceptability analysis, European Journal of
 * Operational Research 178 (2007), for order and bounds; R. Smith, Efficient Monte Carlo procedures for
 * generating points uniformly distributed over bounded regions, Operations Research 32 (1984), for
 * hit-and-run.
 */

/**
 * Uniform weights into `out`, one for each of its places, from as many uniforms at `from` on.
 * Equal weights in the impossible case that all uniforms are zero.
 */
export function simplexWeights(uniforms: ArrayLike<number>, out: Float64Array, from = 0): void {
  let total = 0;
  for (let j = 0; j < out.length; j += 1) {
    const exponential = -Math.log1p(-(uniforms[from + j] ?? 0));
    out[j] = exponential;
    total += exponential;
  }
  for (let j = 0; j < out.length; j += 1) {
    out[j] = total > 0 ? (out[j] ?? 0) / total : 1 / out.length;
  }
}

/**
 * Uniform weights among those that respect an order of importance, into `out`. `ranks`: the smaller the
 * more important; between criteria of one rank no order is asked.
 */
export function orderedWeights(
  uniforms: ArrayLike<number>,
  ranks: readonly number[],
  out: Float64Array,
  from = 0,
): void {
  simplexWeights(uniforms, out, from);
  const free = Float64Array.from(out);
  const sorted = free.slice().sort().reverse();
  // Among those of one rank the largest goes to the one whose free weight was: a fair order of them.
  const places = ranks
    .map((rank, j) => ({ rank, j }))
    .sort((a, b) => a.rank - b.rank || (free[b.j] ?? 0) - (free[a.j] ?? 0));
  places.forEach(({ j }, place) => {
    out[j] = sorted[place] ?? 0;
  });
}

const ROUNDING = 1e-12;
const DEFAULT_TRIES = 1000;
/** Steps of hit-and-run for each criterion, once rejection has been given up. */
const SWEEPS = 20;

/**
 * Weights between `low` and `high` (0 ≤ low ≤ high), into `out`, from a stream of uniforms. Exactly
 * uniform ('rejection'); where `tries` draws all fall outside, the bounds being very tight, nearly so by
 * hit-and-run from a point inside. Undefined, and nothing drawn, where no weights within the bounds sum
 * to one. O(criteria) a try.
 */
export function boundedWeights(
  next: () => number,
  low: readonly number[],
  high: readonly number[],
  out: Float64Array,
  tries = DEFAULT_TRIES,
): 'rejection' | 'hit-and-run' | undefined {
  const n = out.length;
  const below = 1 - low.reduce((sum, x) => sum + x, 0);
  const above = high.reduce((sum, x) => sum + x, 0) - 1;
  if (n === 0 || below < -ROUNDING || above < -ROUNDING) return undefined;
  const uniforms = new Float64Array(n);
  const fromLow = below <= above;
  const slack = Math.max(0, fromLow ? below : above);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    for (let j = 0; j < n; j += 1) uniforms[j] = next();
    simplexWeights(uniforms, out);
    let inside = true;
    for (let j = 0; j < n; j += 1) {
      const [l, h, free] = [low[j] ?? 0, high[j] ?? 0, slack * (out[j] ?? 0)];
      out[j] = fromLow ? l + free : h - free;
      inside &&= free <= h - l + ROUNDING;
    }
    if (inside) return 'rejection';
  }
  hitAndRun(next, low, high, out, below + above > 0 ? below / (below + above) : 0);
  return 'hit-and-run';
}

/**
 * From the point at share `at` of the way between the bounds, which sums to one: moves weight between
 * pairs of criteria at random, each time anywhere on the segment that the bounds leave.
 */
function hitAndRun(
  next: () => number,
  low: readonly number[],
  high: readonly number[],
  out: Float64Array,
  at: number,
): void {
  const n = out.length;
  for (let j = 0; j < n; j += 1) out[j] = (low[j] ?? 0) + at * ((high[j] ?? 0) - (low[j] ?? 0));
  for (let step = 0; step < SWEEPS * n; step += 1) {
    const a = Math.floor(next() * n);
    const b = (a + 1 + Math.floor(next() * (n - 1))) % n;
    const [wa, wb] = [out[a] ?? 0, out[b] ?? 0];
    const least = Math.max((low[a] ?? 0) - wa, wb - (high[b] ?? 0));
    const most = Math.min((high[a] ?? 0) - wa, wb - (low[b] ?? 0));
    const moved = least + next() * (most - least);
    out[a] = wa + moved;
    out[b] = wb - moved;
  }
}
