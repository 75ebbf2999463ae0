/**
 * SMAA-2: in what share of all draws of weights and measures does each option take each rank, and which
 * weights make it first? A streaming tally of fixed size, for options m and criteria n.
 *
 *   V_i  = Σ_j w_j · v_ij                    value of option i in one draw, v on 0…1, w ≥ 0 summing to 1
 *   b_ir = share of draws in which i takes rank r              rank acceptability
 *   c_i  = mean of w over the draws in which i is first        central weights
 *   p_i  = share of draws in which i is first under c_i        confidence factor
 *   a_ik = share of draws in which i stands before k           pairwise winning index
 *
 * Ties share: t options level from rank r on count 1/t at each of the ranks r … r+t−1, their part in the
 * first rank counts as much in the central weights, and of a level pair each wins half. Values within
 * 10⁻¹² of the next are level. A screened-out option takes no rank; those that take part win against it.
 *
 * Sources: R. Lahdelma and P. Salminen, SMAA-2: stochastic multicriteria acceptability analysis for group
 * decision making, Operations Research 49 (2001); P. Leskinen, J. Viitanen, A. Kangas and J. Kangas,
 * Alternatives to incorporate uncertainty and risk attitude in multicriteria evaluation of forest plans,
 * Forest Science 52 (2006), for the pairwise winning index.
 */
const LEVEL = 1e-12;

/** What a tally holds, to be sent from one worker to another. Sums over draws; m options, n criteria. */
export interface SmaaSums {
  /** The number of draws, in a list of one. */
  readonly draws: Float64Array;
  /** Shares of ranks and their squares: [option·m + rank − 1]. */
  readonly ranks: Float64Array;
  readonly squares: Float64Array;
  /** Weights times the share of the first rank: [option·n + criterion]. */
  readonly weights: Float64Array;
  /** Times option i stood before option k: [i·m + k]. */
  readonly wins: Float64Array;
}

export interface SmaaResult {
  readonly draws: number;
  /** b_ir: row i, rank r in column r − 1. */
  readonly acceptability: readonly (readonly number[])[];
  /** Standard errors of these over independent draws; undefined for a single draw. */
  readonly standardErrors: readonly (readonly number[])[] | undefined;
  /** Undefined for an option that is never first. */
  readonly centralWeights: readonly (readonly number[] | undefined)[];
  /** a_ik: row i, column k; the diagonal is zero. */
  readonly winning: readonly (readonly number[])[];
}

/**
 * Values of the options of one draw into `out`, and their positions into `order`, best first. Of level
 * options the earlier comes first. Returns how many take part.
 */
function rankDraw(
  values: Float64Array,
  weights: ArrayLike<number>,
  takesPart: ArrayLike<number> | undefined,
  out: Float64Array,
  order: Int32Array,
): number {
  const criteria = weights.length;
  let count = 0;
  for (let i = 0, at = 0; i < out.length; i += 1) {
    let value = 0;
    for (let j = 0; j < criteria; j += 1, at += 1) value += (weights[j] ?? 0) * (values[at] ?? 0);
    out[i] = value;
    if (takesPart !== undefined && takesPart[i] === 0) continue;
    let k = count;
    for (; k > 0 && (out[order[k - 1] ?? 0] ?? 0) < value; k -= 1) order[k] = order[k - 1] ?? 0;
    order[k] = i;
    count += 1;
  }
  return count;
}

/** Where the group of level options that begins at `from` ends in the order. */
function groupEnd(values: Float64Array, order: Int32Array, from: number, count: number): number {
  let to = from + 1;
  while (to < count && (values[order[to - 1] ?? 0] ?? 0) - (values[order[to] ?? 0] ?? 0) <= LEVEL) {
    to += 1;
  }
  return to;
}

function plus(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount;
}

export class SmaaTally {
  readonly held: SmaaSums;
  private readonly value: Float64Array;
  private readonly order: Int32Array;

  constructor(
    readonly options: number,
    readonly criteria: number,
    held?: SmaaSums,
  ) {
    this.value = new Float64Array(options);
    this.order = new Int32Array(options);
    this.held = held ?? {
      draws: new Float64Array(1),
      ranks: new Float64Array(options * options),
      squares: new Float64Array(options * options),
      weights: new Float64Array(options * criteria),
      wins: new Float64Array(options * options),
    };
  }

  /**
   * Adds one draw: `values` option-major (option i on criterion j at i·criteria + j), `weights` one for
   * each criterion, `takesPart` 0 for options screened out (left out: all take part).
   * O(options × (criteria + options)), allocates nothing.
   */
  add(values: Float64Array, weights: ArrayLike<number>, takesPart?: ArrayLike<number>): void {
    const { draws, weights: central } = this.held;
    plus(draws, 0, 1);
    const count = rankDraw(values, weights, takesPart, this.value, this.order);
    for (let from = 0; from < count;) {
      const to = groupEnd(this.value, this.order, from, count);
      this.addGroup(from, to, takesPart);
      from = to;
    }
    const firsts = count > 0 ? groupEnd(this.value, this.order, 0, count) : 0;
    for (let k = 0; k < firsts; k += 1) {
      const at = (this.order[k] ?? 0) * this.criteria;
      for (let j = 0; j < this.criteria; j += 1) plus(central, at + j, (weights[j] ?? 0) / firsts);
    }
  }

  /** The level options at `from` … `to` − 1 of the order: their ranks, and what they win. */
  private addGroup(from: number, to: number, takesPart: ArrayLike<number> | undefined): void {
    const { ranks, squares, wins } = this.held;
    const share = 1 / (to - from);
    for (let k = from; k < to; k += 1) {
      const option = this.order[k] ?? 0;
      const row = option * this.options;
      for (let rank = from; rank < to; rank += 1) {
        plus(ranks, row + rank, share);
        plus(squares, row + rank, share * share);
        if (rank !== k) plus(wins, row + (this.order[rank] ?? 0), 0.5);
      }
      this.winOverRest(row, to, takesPart);
    }
  }

  /** Wins over those later in the order and those screened out. */
  private winOverRest(row: number, to: number, takesPart: ArrayLike<number> | undefined): void {
    const { wins } = this.held;
    let count = this.options;
    if (takesPart !== undefined) {
      for (let i = 0; i < this.options; i += 1) {
        if (takesPart[i] !== 0) continue;
        plus(wins, row + i, 1);
        count -= 1;
      }
    }
    for (let later = to; later < count; later += 1) plus(wins, row + (this.order[later] ?? 0), 1);
  }

  /** Adds the draws of another tally of the same options and criteria. */
  merge(other: SmaaSums): this {
    const pairs = [
      [this.held.draws, other.draws],
      [this.held.ranks, other.ranks],
      [this.held.squares, other.squares],
      [this.held.weights, other.weights],
      [this.held.wins, other.wins],
    ] as const;
    for (const [mine, theirs] of pairs) {
      for (let at = 0; at < mine.length; at += 1) plus(mine, at, theirs[at] ?? 0);
    }
    return this;
  }

  /** The indices; undefined before the first draw. */
  result(): SmaaResult | undefined {
    const { options: m, criteria: n } = this;
    const { draws: list, ranks, squares, weights, wins } = this.held;
    const draws = list[0] ?? 0;
    if (draws === 0) return undefined;
    const rows = (sums: Float64Array) =>
      Array.from({ length: m }, (_, i) => Array.from(sums.subarray(i * m, (i + 1) * m)));
    const acceptability = rows(ranks).map((row) => row.map((sum) => sum / draws));
    const errorOf = (square: number, b: number) =>
      Math.sqrt(Math.max(0, square / draws - b * b) / (draws - 1));
    return {
      draws,
      acceptability,
      standardErrors:
        draws > 1
          ? rows(squares).map((row, i) => row.map((q, r) => errorOf(q, acceptability[i]?.[r] ?? 0)))
          : undefined,
      centralWeights: Array.from({ length: m }, (_, i) => {
        const first = ranks[i * m] ?? 0;
        if (first === 0) return undefined;
        return Array.from(weights.subarray(i * n, (i + 1) * n), (sum) => sum / first);
      }),
      winning: rows(wins).map((row) => row.map((sum) => sum / draws)),
    };
  }
}

/**
 * The second pass: how sure is it that each option is first under its own central weights, given what is
 * uncertain in the measures? With fixed measures the factor is 1, or a tie's share of it.
 */
export class SmaaConfidenceTally {
  private readonly value: Float64Array;
  private readonly order: Int32Array;
  /** Draws, then times first of each option; ties share. */
  readonly held: Float64Array;

  constructor(readonly centralWeights: readonly (readonly number[] | undefined)[]) {
    this.value = new Float64Array(centralWeights.length);
    this.order = new Int32Array(centralWeights.length);
    this.held = new Float64Array(1 + centralWeights.length);
  }

  /** Adds one draw of measures, laid out as for `SmaaTally.add`. O(options² × criteria). */
  add(values: Float64Array, takesPart?: ArrayLike<number>): void {
    plus(this.held, 0, 1);
    for (let i = 0; i < this.centralWeights.length; i += 1) {
      const weights = this.centralWeights[i];
      if (weights === undefined) continue;
      const count = rankDraw(values, weights, takesPart, this.value, this.order);
      const firsts = count > 0 ? groupEnd(this.value, this.order, 0, count) : 0;
      if (this.order.subarray(0, firsts).includes(i)) plus(this.held, 1 + i, 1 / firsts);
    }
  }

  /** Adds the draws of another tally over the same central weights. */
  merge(other: Float64Array): this {
    for (let at = 0; at < this.held.length; at += 1) plus(this.held, at, other[at] ?? 0);
    return this;
  }

  /** Confidence factors; undefined for an option without central weights, and before the first draw. */
  result(): readonly (number | undefined)[] {
    const draws = this.held[0] ?? 0;
    return this.centralWeights.map((weights, i) =>
      weights === undefined || draws === 0 ? undefined : (this.held[1 + i] ?? 0) / draws,
    );
  }
}
