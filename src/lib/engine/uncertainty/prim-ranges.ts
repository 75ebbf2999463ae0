/**
 * Boxes as ranges of levels: what they hold, and which of their ranges earn their place.
 *
 * A range is given up where the box would do about as well without it: first while the least significant
 * quasi-p-value exceeds the level, then while a range raises the density by less than a hundredth, then
 * down to the number wanted, those that raise it least. One at a time, as ranges lean on each other.
 * O(draws) a round.
 *
 * Source: B. Bryant and R. Lempert, Thinking inside the box, Technological Forecasting and Social Change
 * 77 (2010).
 */
import { binomialUpperTail } from './binomial-tail';
import type { Levels } from './prim-levels';

export interface PrimSettings {
  /** Share of the box's draws that a slice takes at least, 0 to 1. */
  readonly alpha: number;
  /** Share of all draws below which no box is made. */
  readonly leastMass: number;
  readonly mostBoxes: number;
  readonly mostRestrictions: number;
  /** Level of the quasi-p-values before division by the number of inputs. */
  readonly significance: number;
}

export const PRIM_SETTINGS: PrimSettings = {
  alpha: 0.05,
  leastMass: 0.05,
  mostBoxes: 3,
  mostRestrictions: 3,
  significance: 0.05,
};

/** A range of levels of one input, both ends included. */
export interface Range {
  readonly input: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface Content {
  readonly draws: number;
  readonly cases: number;
}

export interface Search {
  readonly levels: Levels;
  readonly interest: Uint8Array;
  readonly available: Uint8Array;
  readonly settings: PrimSettings;
}

function isInRange(levels: Levels, draw: number, { input, lowest, highest }: Range): boolean {
  const level = levels.levelOf[input * levels.draws + draw] ?? 0;
  return level >= lowest && level <= highest;
}

export function isIn(levels: Levels, draw: number, ranges: readonly Range[]): boolean {
  for (const range of ranges) if (!isInRange(levels, draw, range)) return false;
  return true;
}

export function contentOf(
  { levels, interest, available }: Search,
  ranges: readonly Range[],
): Content {
  let draws = 0;
  let cases = 0;
  for (let k = 0; k < levels.draws; k += 1) {
    if (available[k] !== 1 || !isIn(levels, k, ranges)) continue;
    draws += 1;
    cases += interest[k] ?? 0;
  }
  return { draws, cases };
}

export function densityOf({ draws, cases }: Content): number {
  return draws > 0 ? cases / draws : 0;
}

export interface Weighed {
  readonly range: Range;
  /** Its position in the list that the pruning began with. */
  readonly at: number;
  readonly quasiP: number;
  /** Density that the box loses without the range. */
  readonly gain: number;
}

/** For each draw how many ranges it lies outside of, and the sum of their positions in the list. */
interface Outside {
  readonly times: Uint16Array;
  readonly sum: Uint32Array;
}

/** Counts one more (or fewer) range that leaves draws out. */
function leaveOut(levels: Levels, outside: Outside, range: Range, at: number, sign: 1 | -1): void {
  const { times, sum } = outside;
  for (let k = 0; k < levels.draws; k += 1) {
    if (isInRange(levels, k, range)) continue;
    times[k] = (times[k] ?? 0) + sign;
    sum[k] = (sum[k] ?? 0) + sign * at;
  }
}

/**
 * What each range that is still kept contributes to the box. A draw outside one range only, which the
 * sum then names, is in the box without that range: one pass counts for all of them.
 */
function weigh(
  { levels, interest, available }: Search,
  ranges: readonly Range[],
  kept: readonly number[],
  outside: Outside,
): readonly Weighed[] {
  const only = { draws: new Uint32Array(ranges.length), cases: new Uint32Array(ranges.length) };
  let draws = 0;
  let cases = 0;
  for (let k = 0; k < levels.draws; k += 1) {
    const times = outside.times[k] ?? 0;
    if (times > 1 || available[k] !== 1) continue;
    const isCase = interest[k] ?? 0;
    if (times === 0) {
      draws += 1;
      cases += isCase;
    } else {
      const at = outside.sum[k] ?? 0;
      only.draws[at] = (only.draws[at] ?? 0) + 1;
      only.cases[at] = (only.cases[at] ?? 0) + isCase;
    }
  }
  return kept.flatMap((at) => {
    const range = ranges[at];
    if (range === undefined) return [];
    const chance = densityOf({
      draws: draws + (only.draws[at] ?? 0),
      cases: cases + (only.cases[at] ?? 0),
    });
    const quasiP = binomialUpperTail(cases, draws, chance);
    return [{ range, at, quasiP, gain: densityOf({ draws, cases }) - chance }];
  });
}

const LEAST_GAIN = 0.01;

/** The range to give up next, undefined where all earn their place. */
function worstOf(
  weighed: readonly Weighed[],
  settings: PrimSettings,
  level: number,
): Weighed | undefined {
  const byP = weighed.reduce((a, b) => (b.quasiP > a.quasiP ? b : a));
  if (byP.quasiP > level) return byP;
  const byGain = weighed.reduce((a, b) => (b.gain < a.gain ? b : a));
  const tooMany = weighed.length > settings.mostRestrictions;
  return byGain.gain < LEAST_GAIN || tooMany ? byGain : undefined;
}

/** The ranges that are kept, with their weight in the box that they make; none where none is worth it. */
export function prune(search: Search, ranges: readonly Range[]): readonly Weighed[] {
  const { levels, settings } = search;
  const level = settings.significance / levels.inputs;
  const outside: Outside = {
    times: new Uint16Array(levels.draws),
    sum: new Uint32Array(levels.draws),
  };
  ranges.forEach((range, at) => leaveOut(levels, outside, range, at, 1));
  let kept: readonly number[] = Array.from(ranges.keys());
  while (kept.length > 0) {
    const weighed = weigh(search, ranges, kept, outside);
    const worst = worstOf(weighed, settings, level);
    if (worst === undefined) return weighed;
    leaveOut(levels, outside, worst.range, worst.at, -1);
    kept = kept.filter((at) => at !== worst.at);
  }
  return [];
}
