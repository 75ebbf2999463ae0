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

/** Tries of one part: the rest itself has a rounding, and the next try takes what that left. */
const TRIES = 6;

/**
 * The same parts, the largest corrected so that their sum in order is `total` exactly. Where no double in its
 * place gives that (parts that cancel to next to nothing), the next largest is tried; nothing else moves. A part that is
 * nought stays nought.
 */
export function addingUp(parts: readonly number[], total: number): number[] {
  for (const at of bySize(parts)) {
    const corrected = [...parts];
    for (let tried = 0; tried < TRIES; tried += 1) {
      const rest = total - sumInOrder(corrected);
      if (rest === 0) return corrected;
      if (parts[at] === 0) break;
      corrected[at] = (corrected[at] ?? 0) + rest;
    }
    if (sumInOrder(corrected) === total) return corrected;
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
