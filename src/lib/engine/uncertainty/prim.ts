/**
 * Scenario discovery: which ranges of which inputs hold most of the cases of interest (the leader loses,
 * say) and little else. Boxes by PRIM, reported for people.
 *
 *   mass = draws in the box / all draws          density  = cases in the box / draws in the box
 *   coverage = cases in the box / all cases
 *
 * 1. Peel (see `prim-peel.ts`). 2. Of the trajectory take the box with the largest harmonic mean of
 * density and coverage. 3. Give up restrictions that do not earn their place, one at a time: the least
 * significant while its quasi-p-value exceeds the level, then those that raise the density by less than a
 * hundredth, then down to the number wanted, those that raise it least. 4. Set the box's draws aside and
 * look for another in the rest.
 *
 * The quasi-p-value of a restriction: T′ draws and H′ cases lie in the box without it, T and H in the
 * box; it is the chance of H or more cases in T draws of chance H′/T′ (binomial). The peeling has picked
 * what looked best, so that it flatters; the level is therefore divided by the number of inputs.
 *
 * Sources: J. Friedman and N. Fisher, Statistics and Computing 9 (1999); B. Bryant and R. Lempert,
 * Thinking inside the box, Technological Forecasting and Social Change 77 (2010), for coverage, density
 * and quasi-p-values; C. van Rijsbergen, Information Retrieval (1979), ch. 7, for the harmonic mean.
 */
import { levelsOf, MOST_LEVELS, type Cases, type Levels } from './prim-levels';
import { peel, type Peel } from './prim-peel';
import {
  contentOf,
  densityOf,
  isIn,
  PRIM_SETTINGS,
  prune,
  type Content,
  type PrimSettings,
  type Range,
  type Search,
  type Weighed,
} from './prim-ranges';

/** The range of one input in a box; a side that is not restricted is undefined. */
export interface Restriction {
  readonly input: number;
  /** Smallest and largest value of the draws within, in the input's unit. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Shares of all draws below the range, and below or in it. */
  readonly lowQuantile: number;
  readonly highQuantile: number;
  readonly quasiP: number;
}

export interface TrajectoryPoint {
  readonly mass: number;
  readonly density: number;
  readonly coverage: number;
  /** How many inputs are restricted. */
  readonly restricted: number;
}

export interface PrimBox {
  /** Most telling first: by quasi-p-value, then by input. */
  readonly restrictions: readonly Restriction[];
  readonly draws: number;
  readonly cases: number;
  readonly mass: number;
  readonly density: number;
  readonly coverage: number;
  /** From all draws not yet set aside inwards; coverage is of all cases. */
  readonly trajectory: readonly TrajectoryPoint[];
}

export interface Discovery {
  readonly boxes: readonly PrimBox[];
  /** Share of all draws that are cases: the density to compare with. */
  readonly baseRate: number;
  readonly stopped:
    | 'no-draws'
    | 'no-cases'
    | 'all-cases'
    | 'nothing-found'
    | 'all-covered'
    | 'too-few-draws'
    | 'most-boxes';
}

/** The step with the largest harmonic mean of density and coverage, the first of equals. */
function bestStep(trajectory: readonly Peel[], allCases: number): number {
  let best = 0;
  let score = -1;
  trajectory.forEach(({ draws, cases }, step) => {
    // 2·d·c / (d + c) with d = cases/draws, c = cases/allCases.
    const harmonic = (2 * cases) / (draws + allCases);
    if (harmonic > score) {
      best = step;
      score = harmonic;
    }
  });
  return best;
}

/** The ranges after the first `steps` cuts. */
function rangesAfter(levels: Levels, trajectory: readonly Peel[], steps: number): readonly Range[] {
  const ranges = new Map<number, Range>();
  for (const { input, side, level } of trajectory.slice(0, steps + 1)) {
    if (input === undefined) continue;
    const range = ranges.get(input) ?? {
      input,
      lowest: 0,
      highest: (levels.counts[input] ?? 1) - 1,
    };
    ranges.set(input, side === 'low' ? { ...range, lowest: level } : { ...range, highest: level });
  }
  return [...ranges.values()];
}

function restrictionOf(levels: Levels, { range, quasiP }: Weighed): Restriction {
  const { input, lowest, highest } = range;
  const last = (levels.counts[input] ?? 1) - 1;
  const at = input * MOST_LEVELS;
  const upTo = highest < last ? (levels.below[at + highest + 1] ?? 0) : levels.draws;
  return {
    input,
    low: lowest > 0 ? levels.smallest[at + lowest] : undefined,
    high: highest < last ? levels.largest[at + highest] : undefined,
    lowQuantile: (levels.below[at + lowest] ?? 0) / levels.draws,
    highQuantile: upTo / levels.draws,
    quasiP,
  };
}

function pointsOf(
  levels: Levels,
  trajectory: readonly Peel[],
  allCases: number,
): TrajectoryPoint[] {
  const restricted = new Set<number>();
  return trajectory.map(({ input, draws, cases }) => {
    if (input !== undefined) restricted.add(input);
    return {
      mass: draws / levels.draws,
      density: densityOf({ draws, cases }),
      coverage: cases / allCases,
      restricted: restricted.size,
    };
  });
}

/** The next box among the available draws, with its ranges; undefined where there is none. */
function nextBox(
  search: Search,
  allCases: number,
  remainingCases: number,
): { readonly box: PrimBox; readonly ranges: readonly Range[] } | undefined {
  const { levels, interest, available, settings } = search;
  const least = Math.ceil(settings.leastMass * levels.draws);
  const trajectory = peel(levels, interest, available, settings.alpha, least);
  const step = bestStep(trajectory, remainingCases);
  const weighed = prune(search, rangesAfter(levels, trajectory, step));
  if (weighed.length === 0) return undefined;
  const ranges = weighed.map(({ range }) => range);
  const { draws, cases } = contentOf(search, ranges);
  const restrictions = weighed
    .map((one) => restrictionOf(levels, one))
    .sort((a, b) => a.quasiP - b.quasiP || a.input - b.input);
  const box: PrimBox = {
    restrictions,
    draws,
    cases,
    mass: draws / levels.draws,
    density: densityOf({ draws, cases }),
    coverage: cases / allCases,
    trajectory: pointsOf(levels, trajectory, allCases),
  };
  return { box, ranges };
}

/**
 * Boxes in the order found, and why the search stopped. `cases.inputs` lie input by input, input i of
 * draw k at i·draws + k. About O(draws × inputs): 20,000 draws of 120 inputs in a fifth of a second.
 */
export function discover(cases: Cases, settings: PrimSettings = PRIM_SETTINGS): Discovery {
  const draws = cases.interest.length;
  const allCases = cases.interest.reduce((sum, one) => sum + one, 0);
  const baseRate = densityOf({ draws, cases: allCases });
  const boxes: PrimBox[] = [];
  const ended = (stopped: Discovery['stopped']): Discovery => ({ boxes, baseRate, stopped });
  if (draws === 0) return ended('no-draws');
  if (allCases === 0) return ended('no-cases');
  if (allCases === draws) return ended('all-cases');
  const levels = levelsOf(cases);
  const available = new Uint8Array(draws).fill(1);
  const search: Search = { levels, interest: cases.interest, available, settings };
  let remaining: Content = { draws, cases: allCases };
  while (boxes.length < settings.mostBoxes) {
    const found = nextBox(search, allCases, remaining.cases);
    if (found === undefined) return ended('nothing-found');
    boxes.push(found.box);
    for (let k = 0; k < draws; k += 1) if (isIn(levels, k, found.ranges)) available[k] = 0;
    remaining = {
      draws: remaining.draws - found.box.draws,
      cases: remaining.cases - found.box.cases,
    };
    if (remaining.cases === 0) return ended('all-covered');
    if (remaining.draws < settings.leastMass * draws) return ended('too-few-draws');
  }
  return ended('most-boxes');
}
