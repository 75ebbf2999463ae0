/**
 * Value functions: a measure becomes a value from 0 (worst anchor) to 1 (best anchor), linear between
 * stated points and flat outside them. Anchors are fixed levels, never the best or worst offer at hand,
 * so that adding or removing an offer cannot turn the order of the others (Belton & Stewart 2002, ch. 5).
 */
export interface ValuePoint {
  readonly at: number;
  readonly value: number;
}

/** Points in ascending order of `at`. */
export type ValueFunction = readonly ValuePoint[];

/** The straight line from the worst level (value 0) to the best level (value 1). */
export function linearValue(worst: number, best: number): ValueFunction {
  const low = { at: worst, value: 0 };
  const high = { at: best, value: 1 };
  return worst <= best ? [low, high] : [high, low];
}

export function valueOf(measure: number, points: ValueFunction): number {
  const first = points[0];
  if (first === undefined) return 0;
  if (measure <= first.at) return first.value;
  let left = first;
  for (const right of points) {
    if (measure <= right.at) {
      const span = right.at - left.at;
      if (span === 0) return right.value;
      return left.value + ((right.value - left.value) * (measure - left.at)) / span;
    }
    left = right;
  }
  return left.value;
}
