/**
 * Parts that add up to their whole, to the last bit and to the last digit shown.
 *
 * In doubles x₁ + x₂ + … + x_n misses the whole by some units in the last place. `addingUp` puts that rest where it
 * is least seen, on the largest part. Shown with few digits, rounded parts miss the rounded whole again;
 * `roundedParts` rounds each down or up so that they do not (largest remainders, Hamilton's method), which moves
 * none by a whole step.
 *
 * Source of the rounding: M. Balinski and H. Young, Fair Representation (1982), on Hamilton's method.
 */

/** In the order of the parts, as a reader adds. */
export function sumInOrder(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

function bySize(parts: readonly number[]): number[] {
  return parts
    .map((_, at) => at)
    .sort((a, b) => Math.abs(parts[b] ?? 0) - Math.abs(parts[a] ?? 0) || a - b);
}

/** A unit in the last place of x, or close to it. */
function lastPlace(x: number): number {
  return 2 ** (Math.floor(Math.log2(Math.abs(x))) - 52);
}

/** Steps from a part, in its own last places: the rest as it is, then a little off, since sums round on their way. */
const NUDGES = [0, 1, -1, 2, -2, 3, -3, 4, -4] as const;

/** The parts with one of them corrected so that the sum in order is `total`; undefined where no value there does it. */
function correctedAt(parts: readonly number[], at: number, total: number): number[] | undefined {
  const part = parts[at] ?? 0;
  if (part === 0) return undefined;
  const corrected = [...parts];
  for (const times of [1, 2]) {
    const aim = part + times * (total - sumInOrder(parts));
    for (const nudge of NUDGES) {
      corrected[at] = aim + nudge * lastPlace(aim);
      if (sumInOrder(corrected) === total) return corrected;
    }
  }
  return undefined;
}

/**
 * The same parts, the largest corrected so that their sum in order is `total` exactly. Where no double in its
 * place gives that, the next largest is tried, then two together; nothing else moves, and a part that is nought
 * stays nought. Parts that cancel to much less than each of them may have no such sum: then it misses by a unit in
 * the last place of the largest.
 */
export function addingUp(parts: readonly number[], total: number): number[] {
  if (sumInOrder(parts) === total) return [...parts];
  const order = bySize(parts);
  for (const at of order) {
    const corrected = correctedAt(parts, at, total);
    if (corrected !== undefined) return corrected;
  }
  for (const at of order) {
    const part = parts[at] ?? 0;
    if (part === 0) continue;
    for (const nudge of NUDGES) {
      const moved = parts.with(at, part + nudge * lastPlace(part));
      for (const other of order) {
        const corrected = other === at ? undefined : correctedAt(moved, other, total);
        if (corrected !== undefined) return corrected;
      }
    }
  }
  return [...parts];
}

/**
 * Each part as a whole number of steps, together `total` rounded to such steps. `total` is the parts' sum but for
 * rounding; what it differs by beyond that goes to the largest remainders in turn.
 */
export function roundedParts(parts: readonly number[], wholeSteps: number, step: number): number[] {
  const exact = parts.map((part) => part / step);
  const down = exact.map(Math.floor);
  let missing = wholeSteps - sumInOrder(down);
  const order = exact
    .map((value, at) => ({ at, rest: value - (down[at] ?? 0), size: Math.abs(value) }))
    .sort((a, b) => b.rest - a.rest || b.size - a.size || a.at - b.at);
  for (const { at, rest } of order) {
    if (missing <= 0 || rest === 0) break;
    down[at] = (down[at] ?? 0) + 1;
    missing -= 1;
  }
  // Roundings of the ends may leave a step or two over: the largest part bears them.
  const largest = bySize(exact)[0];
  if (missing !== 0 && largest !== undefined) down[largest] = (down[largest] ?? 0) + missing;
  return down;
}
