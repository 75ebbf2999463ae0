/**
 * From what people say to weights that sum to one: points, an order of importance, swings.
 *
 *   points       w_j = points_j / Σ points
 *   centroid     w of the k-th of n = (1/n) · Σ_{i=k}^{n} 1/i     the centre of all weights in that order
 *   rank sum     w of the k-th of n = 2(n + 1 − k) / (n(n + 1))
 *   swing        as points, of the worth of going from worst to best anchor, the most valuable at 100
 *   interval     low_j / (low_j + Σ_{k≠j} high_k)  ≤  w_j  ≤  high_j / (high_j + Σ_{k≠j} low_k)
 *
 * Criteria of one rank share the mean of the weights of the places they take.
 * Sources: F. Barron and B. Barrett, Decision quality using ranked attribute weights, Management Science
 * 42 (1996); W. Stillwell, D. Seaver and W. Edwards, A comparison of weight approximation techniques in
 * multiattribute utility decision making, Organizational Behavior and Human Performance 28 (1981), for
 * rank sum; D. von Winterfeldt and W. Edwards, Decision Analysis and Behavioral Research (1986), ch. 8,
 * for swings; J. Mustajoki, R. Hämäläinen and A. Salo, Decision support by interval SMART/SWING,
 * Decision Sciences 36 (2005), for intervals.
 */

export type WeightProblem =
  | { readonly kind: 'problem'; readonly problem: 'empty' | 'all-zero' | 'no-reference' }
  | { readonly kind: 'problem'; readonly problem: 'negative' | 'crossed'; readonly at: number };

export interface Weights {
  readonly kind: 'weights';
  readonly weights: readonly number[];
}

function problemIn(points: readonly number[]): WeightProblem | undefined {
  if (points.length === 0) return { kind: 'problem', problem: 'empty' };
  const at = points.findIndex((x) => x < 0);
  if (at >= 0) return { kind: 'problem', problem: 'negative', at };
  if (points.every((x) => x === 0)) return { kind: 'problem', problem: 'all-zero' };
  return undefined;
}

/** Points given to criteria, ≥ 0 on any scale, as weights. Problems: empty, negative, all zero. */
export function pointWeights(points: readonly number[]): Weights | WeightProblem {
  const problem = problemIn(points);
  if (problem !== undefined) return problem;
  const total = points.reduce((sum, x) => sum + x, 0);
  return { kind: 'weights', weights: points.map((x) => x / total) };
}

/** Weights by place in an order of importance, the places of equal ranks shared. */
function weightsByRank(
  ranks: readonly number[],
  ofPlace: (place: number, count: number) => number,
): readonly number[] {
  const n = ranks.length;
  return ranks.map((rank) => {
    const before = ranks.filter((other) => other < rank).length;
    const level = ranks.filter((other) => other === rank).length;
    let sum = 0;
    for (let place = before + 1; place <= before + level; place += 1) sum += ofPlace(place, n);
    return sum / level;
  });
}

/**
 * Rank-order centroid weights. `ranks`: the smaller the more important, equal for equally important
 * ones; only their order counts. Empty for none.
 */
export function centroidWeights(ranks: readonly number[]): readonly number[] {
  return weightsByRank(ranks, (place, n) => {
    let sum = 0;
    for (let i = n; i >= place; i -= 1) sum += 1 / i;
    return sum / n;
  });
}

/** Rank-sum weights, linear in the place; ranks as in `centroidWeights`. */
export function rankSumWeights(ranks: readonly number[]): readonly number[] {
  return weightsByRank(ranks, (place, n) => (2 * (n + 1 - place)) / (n * (n + 1)));
}

export interface SwingWeights extends Weights {
  /** The points with the most valuable swing at 100. */
  readonly points: readonly number[];
}

/** Swing weights from points ≥ 0 on any scale. Problems: empty, negative, all zero. */
export function swingWeights(points: readonly number[]): SwingWeights | WeightProblem {
  const result = pointWeights(points);
  if (result.kind === 'problem') return result;
  const most = Math.max(...points);
  return { ...result, points: points.map((x) => (100 * x) / most) };
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Weights from the middles of the stated intervals, which lie inside those of the weights. */
export interface IntervalWeights extends Weights {
  /** What each weight can be, all others being anywhere in their intervals. */
  readonly intervals: readonly Interval[];
}

/**
 * Weights from intervals of swing points. At least one criterion must be the reference, with a single
 * value above zero (low = high, customarily 100), or the others have nothing to be measured by.
 * Problems: empty, negative, crossed (low above high), no reference.
 */
export function intervalSwingWeights(points: readonly Interval[]): IntervalWeights | WeightProblem {
  if (points.length === 0) return { kind: 'problem', problem: 'empty' };
  const negative = points.findIndex(({ low, high }) => Math.min(low, high) < 0);
  if (negative >= 0) return { kind: 'problem', problem: 'negative', at: negative };
  const crossed = points.findIndex(({ low, high }) => low > high);
  if (crossed >= 0) return { kind: 'problem', problem: 'crossed', at: crossed };
  if (!points.some(({ low, high }) => low === high && low > 0)) {
    return { kind: 'problem', problem: 'no-reference' };
  }
  const lows = points.reduce((sum, { low }) => sum + low, 0);
  const highs = points.reduce((sum, { high }) => sum + high, 0);
  return {
    kind: 'weights',
    weights: points.map(({ low, high }) => (low + high) / (lows + highs)),
    intervals: points.map(({ low, high }) => ({
      low: low / (low + (highs - high)),
      high: high / (high + (lows - low)),
    })),
  };
}

/** A criterion as the weighted value sees it: its weight, and the distance between its anchors. */
export interface WeighedSpan {
  readonly weight: number;
  /** Best minus worst anchor, in the criterion's unit; its sign does not count. */
  readonly span: number;
}

/**
 * What one unit of a criterion is worth in units of cost, under linear value functions:
 * (w / |span|) / (w_cost / |span_cost|). Undefined where cost has no weight, or a span is zero.
 */
export function weightInMoney(criterion: WeighedSpan, cost: WeighedSpan): number | undefined {
  if (!(cost.weight > 0) || criterion.span === 0 || cost.span === 0) return undefined;
  return (criterion.weight * Math.abs(cost.span)) / (Math.abs(criterion.span) * cost.weight);
}
