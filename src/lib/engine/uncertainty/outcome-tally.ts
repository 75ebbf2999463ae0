/**
 * What becomes of each option over the draws of a run: chance of being cheapest, expected and largest
 * regret, mean cost. A streaming tally of fixed size.
 *
 *   cheapest_d = share of draws in which c_d = min c; t options at the minimum count 1/t each
 *   regret_d   = c_d − min c, in one draw; its mean, and the largest with the draw it occurred in
 *
 * Costs in any one currency unit; regret in the same. Sums are kept by replicate, for errors (see
 * `replicates.ts`), so shards that hold whole replicates merge to the same bits in any order.
 *
 * Sources: L. Savage, The theory of statistical decision, Journal of the American Statistical
 * Association 46 (1951), for regret; H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory (1961),
 * ch. 4: the expected regret of the option cheapest on average is the expected value of perfect information.
 */
import { estimate, shareEstimate, type Estimate, type ShareEstimate } from './replicates';

export interface Outcome {
  readonly cheapest: ShareEstimate;
  readonly mean: Estimate;
  readonly expectedRegret: Estimate;
  readonly maxRegret: number;
  /** The first draw in which the largest regret occurred. */
  readonly maxRegretAt: number;
}

/** What a tally holds, to be sent from one worker to another. */
export interface OutcomeSums {
  /** Draws of each replicate. */
  readonly counts: Float64Array;
  /** Times cheapest, cost and regret summed: [(replicate·options + option)·3 + 0, 1, 2]. */
  readonly sums: Float64Array;
  /** The largest regret of each option and the draw of its first occurrence: [option·2 + 0, 1]. */
  readonly worst: Float64Array;
}

export class OutcomeTally {
  readonly held: OutcomeSums;

  constructor(
    readonly options: number,
    readonly replicates: number,
    held?: OutcomeSums,
  ) {
    this.held = held ?? {
      counts: new Float64Array(replicates),
      sums: new Float64Array(3 * replicates * options),
      worst: new Float64Array(2 * options).fill(-1),
    };
  }

  /**
   * Adds `count` draws of one replicate, neighbours in it: draw n of a run belongs to replicate
   * n mod replicates, so their numbers are firstDraw, firstDraw + replicates, … Option d of the k-th lies
   * at d·stride + k. Costs are finite. O(options × count), allocates nothing.
   */
  add(costs: Float64Array, stride: number, count: number, firstDraw: number): void {
    const { counts } = this.held;
    const end = this.options * stride;
    const replicate = firstDraw % this.replicates;
    counts[replicate] = (counts[replicate] ?? 0) + count;
    for (let k = 0; k < count; k += 1) {
      let least = Infinity;
      let ties = 0;
      for (let at = k; at < end; at += stride) {
        const cost = costs[at] ?? 0;
        if (cost < least) {
          least = cost;
          ties = 1;
        } else if (cost === least) ties += 1;
      }
      const draw = firstDraw + k * this.replicates;
      this.addDraw(costs, k, stride, replicate, least, 1 / ties, draw);
    }
  }

  private addDraw(
    costs: Float64Array,
    k: number,
    stride: number,
    replicate: number,
    least: number,
    share: number,
    draw: number,
  ): void {
    const { sums, worst } = this.held;
    let at = replicate * this.options * 3;
    for (let d = 0; d < this.options; d += 1, at += 3) {
      const cost = costs[d * stride + k] ?? 0;
      const regret = cost - least;
      if (regret === 0) sums[at] = (sums[at] ?? 0) + share;
      sums[at + 1] = (sums[at + 1] ?? 0) + cost;
      sums[at + 2] = (sums[at + 2] ?? 0) + regret;
      this.keepWorst(worst, d, regret, draw);
    }
  }

  /** Keeps the larger regret; of equal ones the earlier draw's. */
  private keepWorst(worst: Float64Array, option: number, regret: number, draw: number): void {
    const held = worst[2 * option] ?? 0;
    if (regret < held) return;
    if (regret === held && draw >= (worst[2 * option + 1] ?? 0)) return;
    worst[2 * option] = regret;
    worst[2 * option + 1] = draw;
  }

  /** Adds the draws of another tally of the same options and replicates. */
  merge(other: OutcomeSums): this {
    const { counts, sums, worst } = this.held;
    for (let r = 0; r < counts.length; r += 1)
      counts[r] = (counts[r] ?? 0) + (other.counts[r] ?? 0);
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (other.sums[at] ?? 0);
    for (let d = 0; d < this.options; d += 1) {
      this.keepWorst(worst, d, other.worst[2 * d] ?? 0, other.worst[2 * d + 1] ?? 0);
    }
    return this;
  }

  /**
   * Each option's outcome; none before the first draw. `tQuantile` is Student's with one degree less
   * than replicates that hold draws. O(options × replicates).
   */
  results(tQuantile: number): readonly Outcome[] {
    const { counts, worst } = this.held;
    const filled = Array.from(counts.keys()).filter((r) => (counts[r] ?? 0) > 0);
    if (filled.length === 0) return [];
    return Array.from({ length: this.options }, (_, d) => {
      const { means: shares, pooled: share } = this.meansOf(filled, d, 0);
      const { means: costs, pooled: cost } = this.meansOf(filled, d, 1);
      const { means: regrets, pooled: regret } = this.meansOf(filled, d, 2);
      const draws = counts.reduce((sum, count) => sum + count, 0);
      return {
        cheapest: shareEstimate(shares, share, draws, tQuantile),
        mean: estimate(costs, cost, tQuantile),
        expectedRegret: estimate(regrets, regret, tQuantile),
        maxRegret: worst[2 * d] ?? 0,
        maxRegretAt: worst[2 * d + 1] ?? 0,
      };
    });
  }

  private meansOf(
    filled: readonly number[],
    option: number,
    what: 0 | 1 | 2,
  ): { readonly means: readonly number[]; readonly pooled: number } {
    const { counts, sums } = this.held;
    let total = 0;
    let draws = 0;
    const means = filled.map((r) => {
      const sum = sums[(r * this.options + option) * 3 + what] ?? 0;
      const count = counts[r] ?? 0;
      total += sum;
      draws += count;
      return sum / count;
    });
    return { means, pooled: total / draws };
  }
}
