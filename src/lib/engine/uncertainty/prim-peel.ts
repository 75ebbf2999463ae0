/**
 * The peeling of PRIM, the patient rule induction method: from all draws inwards, a thin slice at a time,
 * to a box in which cases of interest are dense.
 *
 * With n draws and h cases in the box, each input offers two slices, its lowest and its highest draws, as
 * thin as levels allow but with at least α·n of them (a discrete input gives up whole values). The slice
 * of r draws and c cases is taken for which the density gained a draw is largest,
 *
 *   ((h − c)/(n − r) − h/n) / r,
 *
 * which for slices of one size is the one poorest in cases, and does not favour the coarse slices of
 * discrete inputs. Peeling ends where no slice raises the density or the least mass is reached.
 *
 * Sources: J. Friedman and N. Fisher, Bump hunting in high-dimensional data, Statistics and Computing 9
 * (1999); J. Kwakkel and M. Jaxa-Rozen, Improving scenario discovery for handling
 * heterogeneous uncertainties, Environmental Modelling & Software 79 (2016), for the gain a draw.
 */
import { MOST_LEVELS, type Levels } from './prim-levels';

/** One state of the box: what was cut to come to it, and what it then holds. */
export interface Peel {
  /** The input cut, undefined for the box of all draws. */
  readonly input: number | undefined;
  readonly side: 'low' | 'high';
  /** The first level still in the box (side low), or the last (high). */
  readonly level: number;
  readonly draws: number;
  readonly cases: number;
}

interface Slice {
  readonly input: number;
  readonly side: 'low' | 'high';
  readonly level: number;
  readonly gain: number;
}

/** Draws and cases in the box by input and level, and the levels still in it. */
interface State {
  readonly levels: Levels;
  readonly interest: Uint8Array;
  readonly inBox: Uint8Array;
  readonly drawsAt: Int32Array;
  readonly casesAt: Int32Array;
  readonly lowest: Int32Array;
  readonly highest: Int32Array;
  /** Room for the draws that are added or cut. */
  readonly moved: Uint32Array;
  draws: number;
  cases: number;
}

/**
 * Adds the first `count` of `draws` to the counts of all their levels, or takes them off: input by input,
 * as the counts of one input fit the nearest cache.
 */
function tally(state: State, draws: Uint32Array, count: number, sign: 1 | -1): void {
  const { levels, interest, drawsAt, casesAt } = state;
  for (let i = 0; i < levels.inputs; i += 1) {
    const row = i * levels.draws;
    const slots = i * MOST_LEVELS;
    for (let at = 0; at < count; at += 1) {
      const draw = draws[at] ?? 0;
      const slot = slots + (levels.levelOf[row + draw] ?? 0);
      drawsAt[slot] = (drawsAt[slot] ?? 0) + sign;
      casesAt[slot] = (casesAt[slot] ?? 0) + sign * (interest[draw] ?? 0);
    }
  }
  for (let at = 0; at < count; at += 1) state.cases += sign * (interest[draws[at] ?? 0] ?? 0);
  state.draws += sign * count;
}

function stateOf(levels: Levels, interest: Uint8Array, available: Uint8Array): State {
  const { inputs, draws, counts } = levels;
  const state: State = {
    levels,
    interest,
    inBox: available.slice(),
    drawsAt: new Int32Array(inputs * MOST_LEVELS),
    casesAt: new Int32Array(inputs * MOST_LEVELS),
    lowest: new Int32Array(inputs),
    highest: Int32Array.from(counts, (levelCount) => levelCount - 1),
    moved: new Uint32Array(draws),
    draws: 0,
    cases: 0,
  };
  let count = 0;
  for (let k = 0; k < draws; k += 1) {
    if (available[k] !== 1) continue;
    state.moved[count] = k;
    count += 1;
  }
  tally(state, state.moved, count, 1);
  return state;
}

/** The slice of one side of one input, undefined where it would leave fewer than `least` draws. */
function sliceOf(
  state: State,
  input: number,
  side: 'low' | 'high',
  thickness: number,
  least: number,
): Slice | undefined {
  const { drawsAt, casesAt, draws, cases } = state;
  const step = side === 'low' ? 1 : -1;
  let level = (side === 'low' ? state.lowest[input] : state.highest[input]) ?? 0;
  let removed = 0;
  let removedCases = 0;
  const most = draws - least;
  // What lies between lowest and highest is at least the box, so the walk ends within.
  while (removed < thickness) {
    const slot = input * MOST_LEVELS + level;
    removed += drawsAt[slot] ?? 0;
    removedCases += casesAt[slot] ?? 0;
    if (removed > most) return undefined;
    level += step;
  }
  const gain = ((cases - removedCases) / (draws - removed) - cases / draws) / removed;
  return { input, side, level, gain };
}

function bestSlice(state: State, alpha: number, least: number): Slice | undefined {
  const thickness = Math.max(1, alpha * state.draws);
  let best: Slice | undefined;
  for (let input = 0; input < state.levels.inputs; input += 1) {
    for (const side of ['low', 'high'] as const) {
      const slice = sliceOf(state, input, side, thickness, least);
      // Rounding alone must not pass for a gain.
      if (slice && slice.gain > (best?.gain ?? 1e-15)) best = slice;
    }
  }
  return best;
}

/** Takes a slice off the box. */
function cut(state: State, { input, side, level }: Slice): void {
  const { levels, inBox, lowest, highest, moved } = state;
  let count = 0;
  for (let k = 0; k < levels.draws; k += 1) {
    if (inBox[k] !== 1) continue;
    const at = levels.levelOf[input * levels.draws + k] ?? 0;
    if (side === 'low' ? at >= level : at <= level) continue;
    inBox[k] = 0;
    moved[count] = k;
    count += 1;
  }
  tally(state, moved, count, -1);
  if (side === 'low') lowest[input] = level;
  else highest[input] = level;
}

/**
 * The trajectory from the box of all available draws (1 in `available`) to the smallest: at least
 * `leastDraws` draws, at least one. O(draws × inputs) in all, and O(inputs) a step plus O(draws).
 */
export function peel(
  levels: Levels,
  interest: Uint8Array,
  available: Uint8Array,
  alpha: number,
  leastDraws: number,
): readonly Peel[] {
  const state = stateOf(levels, interest, available);
  const first: Peel = {
    input: undefined,
    side: 'low',
    level: 0,
    draws: state.draws,
    cases: state.cases,
  };
  const trajectory: Peel[] = [first];
  const least = Math.max(1, leastDraws);
  for (;;) {
    // None where the box is as small as it may be, or holds cases alone.
    const slice = bestSlice(state, alpha, least);
    if (slice === undefined) break;
    cut(state, slice);
    const { input, side, level } = slice;
    trajectory.push({ input, side, level, draws: state.draws, cases: state.cases });
  }
  return trajectory;
}
