/**
 * Draws of a run in the form in which scenario discovery looks at them: the level of each draw in each
 * input.
 *
 * An input with at most 1,024 distinct values has a level for each of them, so that equal values stay
 * together; any other is cut into 1,024 levels of about equal numbers of draws, ties again together.
 * Bounds of boxes then lie between levels: exact for discrete inputs and small runs, else within a
 * thousandth of the draws. Sorting is done once, here. O(inputs × draws).
 */
import { sortedOrder, SortWork } from './sort-order';

export const MOST_LEVELS = 1024;

/** Draws to search: `inputs` input by input, `interest` 1 where a draw is a case of interest, else 0. */
export interface Cases {
  readonly inputs: Float64Array;
  readonly interest: Uint8Array;
}

export interface Levels {
  readonly draws: number;
  readonly inputs: number;
  /** Level of draw k in input i: [i·draws + k]. */
  readonly levelOf: Uint16Array;
  /** Levels of each input. */
  readonly counts: Uint16Array;
  /** Smallest and largest value of a level, and the draws below it: [i·MOST_LEVELS + level]. */
  readonly smallest: Float64Array;
  readonly largest: Float64Array;
  readonly below: Uint32Array;
}

/** Distinct values of an input in ascending order, counted no further than needed. */
function distinctUpTo(
  limit: number,
  values: Float64Array,
  from: number,
  order: Uint32Array,
): number {
  let count = 0;
  let last = NaN;
  for (const k of order) {
    const value = values[from + k] ?? 0;
    if (value !== last) count += 1;
    if (count > limit) return count;
    last = value;
  }
  return count;
}

function fillInput(levels: Levels, input: number, values: Float64Array, order: Uint32Array): void {
  const { draws, levelOf, counts, smallest, largest, below } = levels;
  const from = input * draws;
  const slots = input * MOST_LEVELS;
  const each = distinctUpTo(MOST_LEVELS, values, from, order) <= MOST_LEVELS;
  let level = -1;
  let last = NaN;
  let full = 0;
  for (let place = 0; place < draws; place += 1) {
    const k = order[place] ?? 0;
    const value = values[from + k] ?? 0;
    if (place >= full && value !== last) {
      if (level >= 0) largest[slots + level] = last;
      level += 1;
      smallest[slots + level] = value;
      below[slots + level] = place;
      full = each ? 0 : Math.ceil(((level + 1) * draws) / MOST_LEVELS);
    }
    levelOf[from + k] = level;
    last = value;
  }
  largest[slots + level] = last;
  counts[input] = level + 1;
}

/** The levels of all draws. */
export function levelsOf(cases: Cases): Levels {
  const draws = cases.interest.length;
  const inputs = draws > 0 ? Math.floor(cases.inputs.length / draws) : 0;
  const levels: Levels = {
    draws,
    inputs,
    levelOf: new Uint16Array(draws * inputs),
    counts: new Uint16Array(inputs),
    smallest: new Float64Array(inputs * MOST_LEVELS),
    largest: new Float64Array(inputs * MOST_LEVELS),
    below: new Uint32Array(inputs * MOST_LEVELS),
  };
  const work = new SortWork(draws);
  const order = new Uint32Array(draws);
  for (let i = 0; i < inputs; i += 1) {
    sortedOrder(cases.inputs, i * draws, draws, order, work);
    fillInput(levels, i, cases.inputs, order);
  }
  return levels;
}
