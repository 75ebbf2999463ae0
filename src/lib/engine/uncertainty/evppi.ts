/**
 * The expected value of partial perfect information: what knowing one input before the choice would
 * save on average, the other inputs staying uncertain.
 *
 *   EVPPI(x) = min_d E[c_d] − E_x[ min_d E[c_d | x] ]
 *
 * From the draws of a run, without any further evaluation: the draws are parted into bins of equal
 * numbers along x (equal values stay together), and in each bin the option is chosen that is cheapest
 * there on average. Taken on the same draws the saving is too large, as every bin also profits from
 * its own noise. So the choice for a draw is learnt on the other replicates only and the draw merely
 * tests it (cross-fitting):
 *
 *   EVPPI ≈ mean over draws k of  c_*(k) − c_{choice of k's bin, learnt without k's replicate}(k)
 *
 * which is what the rule "know x roughly, then choose" truly saves: a little below the EVPPI (a bin
 * is wide, a choice may be wrong), and around or below zero for an input that changes no choice. Never
 * above the EVPI of the same draws. In the unit of the costs.
 *
 * Sources: M. Strong and J. Oakley, An efficient method for computing single-parameter partial expected
 * value of perfect information, Medical Decision Making 33 (2013), and M. Sadatsafavi, N. Bansback,
 * Z. Zafari, M. Najafzadeh and C. Marra, Need for speed, Value in Health 16 (2013), for parting one run
 * along an input; V. Chernozhukov et al., Double/debiased machine learning, Econometrics Journal 21
 * (2018), for cross-fitting.
 */
import { cheapestOnAverage, estimateFromSums, type CostDraws } from './evpi';
import { nonNegative, type NonNegativeEstimate } from './replicates';
import { sortedOrder, SortWork } from './sort-order';

const MOST_BINS = 64;

/** Bins that balance their width against the noise within: 2·∛draws, 2 to 64. */
export function binsFor(draws: number): number {
  return Math.min(MOST_BINS, Math.max(2, Math.round(2 * Math.cbrt(draws))));
}

/**
 * Writes each draw's bin, 0 upwards, and gives the number of bins. A bin ends where its share of the
 * draws is full and the value changes, so that discrete inputs have at most one bin a value.
 */
export function partition(
  values: Float64Array,
  from: number,
  order: Uint32Array,
  bins: number,
  binOf: Uint16Array,
): number {
  const draws = order.length;
  let bin = 0;
  let last = NaN;
  for (let place = 0; place < draws; place += 1) {
    const k = order[place] ?? 0;
    const value = values[from + k] ?? 0;
    if (value !== last) bin = Math.floor((place * bins) / draws);
    last = value;
    binOf[k] = bin;
  }
  return closeGaps(binOf, bins);
}

/** Numbers the bins in use 0, 1, 2 … in their order and gives how many there are. */
function closeGaps(binOf: Uint16Array, bins: number): number {
  const number = new Uint16Array(bins);
  for (const bin of binOf) number[bin] = 1;
  let used = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const there = number[bin] ?? 0;
    number[bin] = used;
    used += there;
  }
  for (let k = 0; k < binOf.length; k += 1) binOf[k] = number[binOf[k] ?? 0] ?? 0;
  return used;
}

/** Costs summed by bin, replicate and option: [(bin·replicates + replicate)·options + option]. */
function sumByBin(run: CostDraws, binOf: Uint16Array, sums: Float64Array): void {
  const { costs, options, draws, replicates } = run;
  for (let d = 0; d < options; d += 1) {
    for (let k = 0, r = 0; k < draws; k += 1, r = r + 1 === replicates ? 0 : r + 1) {
      const at = ((binOf[k] ?? 0) * replicates + r) * options + d;
      sums[at] = (sums[at] ?? 0) + (costs[d * draws + k] ?? 0);
    }
  }
}

/** The saving of each replicate's draws, summed, under choices learnt from the other replicates. */
function savings(run: CostDraws, chosen: number, bins: number, sums: Float64Array): Float64Array {
  const { options, replicates } = run;
  const saved = new Float64Array(replicates);
  const totals = new Float64Array(options);
  for (let bin = 0; bin < bins; bin += 1) {
    const start = bin * replicates * options;
    totals.fill(0);
    for (let at = 0; at < replicates * options; at += 1) {
      totals[at % options] = (totals[at % options] ?? 0) + (sums[start + at] ?? 0);
    }
    for (let r = 0; r < replicates; r += 1) {
      const own = start + r * options;
      const choice = leastWithout(totals, sums, own, chosen);
      saved[r] = (saved[r] ?? 0) + (sums[own + chosen] ?? 0) - (sums[own + choice] ?? 0);
    }
  }
  return saved;
}

/** The option with the least total without one replicate's part; `chosen` where it is among the least. */
function leastWithout(
  totals: Float64Array,
  sums: Float64Array,
  own: number,
  chosen: number,
): number {
  let choice = chosen;
  let least = (totals[chosen] ?? 0) - (sums[own + chosen] ?? 0);
  for (let d = 0; d < totals.length; d += 1) {
    const rest = (totals[d] ?? 0) - (sums[own + d] ?? 0);
    if (rest < least) {
      choice = d;
      least = rest;
    }
  }
  return choice;
}

/**
 * EVPPI of each input with its error. `inputs` lie input by input, input i of draw k at i·draws + k.
 * `tQuantile` as for `evpi`. An input with one value is worth exactly nothing. Undefined without
 * options or draws, or with fewer than two replicates, which leave nothing to learn from.
 * O(inputs × options × draws).
 */
export function evppi(
  run: CostDraws,
  inputs: Float64Array,
  tQuantile: number,
  bins = binsFor(run.draws),
): readonly NonNegativeEstimate[] | undefined {
  const { options, draws, replicates } = run;
  const chosen = cheapestOnAverage(run);
  if (chosen === undefined || replicates < 2) return undefined;
  const work = new SortWork(draws);
  const order = new Uint32Array(draws);
  const binOf = new Uint16Array(draws);
  const sums = new Float64Array(bins * replicates * options);
  const nothing = { value: 0, standardError: 0, low: 0, high: 0 };
  const results: NonNegativeEstimate[] = [];
  for (let from = 0; from < inputs.length; from += draws) {
    sortedOrder(inputs, from, draws, order, work);
    const used = partition(inputs, from, order, bins, binOf);
    sums.fill(0);
    sumByBin(run, binOf, sums);
    results.push(
      used < 2
        ? nonNegative(nothing)
        : estimateFromSums(savings(run, chosen, used, sums), draws, tQuantile),
    );
  }
  return results;
}
