/**
 * The Shapley value: how a result that several causes bring about together is shared out among them. Each
 * gets its marginal contribution, averaged over all orders in which the causes could come in.
 *
 *   φ_i = Σ_{S ∌ i} |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S))
 *
 * v(S) what the causes in S bring about together, any unit; n causes. The shares add up to v(all) − v(none),
 * causes that do the same get the same, and one that changes nothing gets nothing; no other rule that adds
 * over games keeps all three. Exact from all 2ⁿ coalitions; beyond that from drawn orders, each with its reverse
 * (antithetic pairs): within one order the contributions add up exactly, whatever is drawn.
 *
 * Sources: L. Shapley, A value for n-person games, Contributions to the Theory of Games II (1953); J. Castro,
 * D. Gómez and J. Tejada, Polynomial calculation of the Shapley value based on sampling, Computers & Operations
 * Research 36 (2009); R. Mitchell, J. Cooper, E. Frank and G. Holmes, Sampling permutations for Shapley value
 * estimation, Journal of Machine Learning Research 23 (2022), on reversed orders.
 */
import { philoxUniforms } from '../numeric/philox';

/** Beyond this the table of coalitions would not fit. */
const MOST_PLAYERS = 20;

/** (n choose k)⁻¹ / n for k = 0 … n − 1: what one coalition of k others weighs. */
function coalitionWeights(players: number): number[] {
  const weights: number[] = [];
  let weight = 1 / players;
  for (let size = 0; size < players; size += 1) {
    weights.push(weight);
    weight *= (size + 1) / (players - 1 - size);
  }
  return weights;
}

/** The stream of random numbers that orders are drawn from. */
const ORDERS = 0x5a9;

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) bits += 1;
  return bits;
}

/**
 * Exact shares. `worth[mask]` is v of the coalition whose members' bits are set, 2ⁿ of them; up to 20 players.
 * Nobody shares nothing.
 */
export function shapleyValues(worth: ArrayLike<number>, players: number): number[] {
  if (players > MOST_PLAYERS || worth.length !== 2 ** players) {
    throw new RangeError(`${String(worth.length)} coalitions for ${String(players)} players`);
  }
  const weights = coalitionWeights(players);
  const shares = new Array<number>(players).fill(0);
  for (let mask = 0; mask < worth.length; mask += 1) {
    const weight = weights[bitsOf(mask)] ?? 0;
    const without = worth[mask] ?? 0;
    for (let player = 0; player < players; player += 1) {
      if ((mask & (1 << player)) !== 0) continue;
      const more = (worth[mask | (1 << player)] ?? 0) - without;
      shares[player] = (shares[player] ?? 0) + weight * more;
    }
  }
  return shares;
}

/** An order of 0 … n − 1, each as likely: pair number `pair` of the stream that `seed` names. */
export function drawnOrder(players: number, seed: number, pair: number): number[] {
  const order = Array.from({ length: players }, (_, at) => at);
  const uniforms = new Float64Array(Math.max(1, players));
  philoxUniforms(seed, ORDERS, 0, pair * players, players, uniforms, 0);
  for (let at = players - 1; at > 0; at -= 1) {
    const other = Math.floor((uniforms[at] ?? 0) * (at + 1));
    [order[at], order[other]] = [order[other] ?? other, order[at] ?? at];
  }
  return order;
}

export interface SampledShares {
  readonly shares: readonly number[];
  /** Of each share, over independent pairs of orders; undefined for a single pair. */
  readonly standardErrors: readonly number[] | undefined;
  readonly pairs: number;
}

/**
 * What each player brings in, on the mean of an order and its reverse. `levels` and `reversed` are v along the two:
 * of nobody, then after each player.
 */
export function pairShares(
  order: readonly number[],
  levels: readonly number[],
  reversed: readonly number[],
): number[] {
  const last = order.length - 1;
  const shares = new Array<number>(order.length).fill(0);
  order.forEach((player, at) => {
    const more = (levels[at + 1] ?? 0) - (levels[at] ?? 0);
    const back = (reversed[last - at + 1] ?? 0) - (reversed[last - at] ?? 0);
    shares[player] = (more + back) / 2;
  });
  return shares;
}

/** Means of shares over pairs of orders (updated as Welford does), of players or of groups of them. */
export class ShapleyTally {
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  #pairs = 0;

  constructor(players: number) {
    this.#means = new Float64Array(players);
    this.#squares = new Float64Array(players);
  }

  /** The shares of one pair of orders. */
  add(shares: readonly number[]): void {
    this.#pairs += 1;
    for (const [player, share] of shares.entries()) {
      const before = share - (this.#means[player] ?? 0);
      const mean = (this.#means[player] ?? 0) + before / this.#pairs;
      this.#means[player] = mean;
      this.#squares[player] = (this.#squares[player] ?? 0) + before * (share - mean);
    }
  }

  result(): SampledShares {
    const pairs = this.#pairs;
    const shares = [...this.#means];
    if (pairs < 2) return { shares, standardErrors: undefined, pairs };
    const standardErrors = [...this.#squares].map((square) =>
      Math.sqrt(square / (pairs - 1) / pairs),
    );
    return { shares, standardErrors, pairs };
  }
}
