/**
 * Orders of offers. Equal scores share a rank and the next rank is skipped (1, 1, 3).
 * Offers that fall at a screen have no score and no rank.
 *
 *   weighted value:   V = Σ w_c·v_c / Σ w_c
 *   lexicographic:    compare on the heaviest criterion first; values on the same step of a grid of
 *                     `tolerance` are ties (a tolerance on differences would let three offers beat
 *                     one another in a circle)
 */
const SAME = 1e-9;

export function weightedValue(
  values: readonly number[],
  weights: readonly number[],
): number | undefined {
  let sum = 0;
  let total = 0;
  for (let index = 0; index < values.length; index += 1) {
    const weight = weights[index] ?? 0;
    sum += weight * (values[index] ?? 0);
    total += weight;
  }
  return total > 0 ? sum / total : undefined;
}

/** The step on which a value stands; a rounding in the value does not move it to the next. */
function snapped(value: number, tolerance: number): number {
  return tolerance > 0 ? Math.round(value / tolerance + SAME) : value;
}

/** Criteria that weigh, heaviest first; equal weights in the order given. */
export function byWeight(weights: readonly number[]): readonly number[] {
  return weights
    .map((weight, index) => ({ weight, index }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || x.index - y.index)
    .map(({ index }) => index);
}

/** The steps on which an offer's values stand, in the order in which criteria are asked. */
export function lexicographicSteps(
  values: readonly number[],
  order: readonly number[],
  tolerance: number,
): readonly number[] {
  return order.map((index) => snapped(values[index] ?? 0, tolerance));
}

/** Negative where the offer with the steps `a` comes first. */
export function compareSteps(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index += 1) {
    const difference = (b[index] ?? 0) - (a[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Negative where `a` comes first; criteria in order of weight, equal weights in the order given. */
export function compareLexicographic(
  a: readonly number[],
  b: readonly number[],
  weights: readonly number[],
  tolerance: number,
): number {
  const order = byWeight(weights);
  return compareSteps(
    lexicographicSteps(a, order, tolerance),
    lexicographicSteps(b, order, tolerance),
  );
}

/** Competition ranks of those that take part (`compare` ≤ 0 orders first); undefined for the rest. */
export function competitionRanks(
  count: number,
  takesPart: (index: number) => boolean,
  compare: (a: number, b: number) => number,
): (number | undefined)[] {
  const ranks = new Array<number | undefined>(count).fill(undefined);
  const order = Array.from({ length: count }, (_, index) => index).filter(takesPart);
  for (const index of order) {
    ranks[index] = 1 + order.filter((other) => compare(other, index) < -SAME).length;
  }
  return ranks;
}
