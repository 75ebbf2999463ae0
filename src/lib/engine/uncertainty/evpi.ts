/**
 * The expected value of perfect information: what knowing every uncertain input before the choice
 * would save on average.
 *
 *   EVPI = min_d E[c_d] − E[min_d c_d] = E[c_* − min_d c_d]
 *
 * c_d is the cost of option d in a draw, * the option cheapest on average. Written the second way it
 * is the mean of an opportunity loss and cannot be negative; its replicates are taken with * of all
 * draws, since each replicate's own best would make every one of them too small. With net benefits
 * instead of costs, pass their negatives. In the unit of the costs.
 *
 * Costs lie option by option: option d in draw k at d·draws + k. Draw k belongs to replicate
 * k mod replicates.
 *
 * Sources: H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory (1961), ch. 4 (expected
 * opportunity loss) and 5 (unit normal loss); A. Briggs, K. Claxton and M. Sculpher, Decision Modelling
 * for Health Economic Evaluation (2006), ch. 6.
 */
import { estimate, nonNegative, type NonNegativeEstimate } from './replicates';

/** Costs of every option in every draw, and how the draws fall into replicates. */
export interface CostDraws {
  readonly costs: Float64Array;
  readonly options: number;
  readonly draws: number;
  readonly replicates: number;
}

/**
 * The option cheapest on average, the first of equals; undefined without options or draws.
 * O(options × draws).
 */
export function cheapestOnAverage(run: CostDraws): number | undefined {
  const { costs, options, draws } = run;
  if (draws < 1) return undefined;
  let best: number | undefined;
  let least = Infinity;
  for (let d = 0; d < options; d += 1) {
    let sum = 0;
    for (let k = d * draws; k < (d + 1) * draws; k += 1) sum += costs[k] ?? 0;
    if (sum < least) {
      best = d;
      least = sum;
    }
  }
  return best;
}

/** Mean and estimate from sums a replicate, those of replicates without draws left out. */
export function estimateFromSums(
  sums: Float64Array,
  draws: number,
  tQuantile: number,
): NonNegativeEstimate {
  const replicates = sums.length;
  const means: number[] = [];
  let total = 0;
  for (let r = 0; r < replicates; r += 1) {
    const count = Math.floor((draws + replicates - 1 - r) / replicates);
    total += sums[r] ?? 0;
    if (count > 0) means.push((sums[r] ?? 0) / count);
  }
  return nonNegative(estimate(means, total / draws, tQuantile));
}

/**
 * EVPI with its error; `tQuantile` is Student's with replicates − 1 degrees of freedom. Exactly zero,
 * and never distinguishable, where the same option is cheapest in all draws. Undefined without options
 * or draws. O(options × draws), nothing allocated in the loop.
 */
export function evpi(run: CostDraws, tQuantile: number): NonNegativeEstimate | undefined {
  const { costs, options, draws, replicates } = run;
  const chosen = cheapestOnAverage(run);
  if (chosen === undefined) return undefined;
  const losses = new Float64Array(replicates);
  for (let k = 0, r = 0; k < draws; k += 1, r = r + 1 === replicates ? 0 : r + 1) {
    let least = Infinity;
    for (let at = k; at < options * draws; at += draws) {
      const cost = costs[at] ?? 0;
      if (cost < least) least = cost;
    }
    losses[r] = (losses[r] ?? 0) + (costs[chosen * draws + k] ?? 0) - least;
  }
  return estimateFromSums(losses, draws, tQuantile);
}
