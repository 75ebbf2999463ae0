/**
 * Boxes as ranges of levels: what they hold, and which of their ranges earn their place.
 *
 * A range is given up where the box would do about as well without it: first while the least significant
 * quasi-p-value exceeds the level, then while a range raises the density by less than a hundredth, then
 * down to the number wanted, those that raise it least. One at a time, as ranges lean on each other.
 * O(ranges² × draws) a round.
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

export function isIn(levels: Levels, draw: number, ranges: readonly Range[]): boolean {
  for (const { input, lowest, highest } of ranges) {
    const level = levels.levelOf[draw * levels.inputs + input] ?? 0;
    if (level < lowest || level > highest) return false;
  }
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
  readonly quasiP: number;
  /** Density that the box loses without the range. */
  readonly gain: number;
}

/** What each range contributes to the box. */
function weigh(search: Search, ranges: readonly Range[]): readonly Weighed[] {
  const box = contentOf(search, ranges);
  return ranges.map((range) => {
    const without = contentOf(
      search,
      ranges.filter((other) => other !== range),
    );
    const chance = densityOf(without);
    return {
      range,
      quasiP: binomialUpperTail(box.cases, box.draws, chance),
      gain: densityOf(box) - chance,
    };
  });
}

const LEAST_GAIN = 0.01;

/** The range to give up next, undefined where all earn their place. */
function worstOf(
  weighed: readonly Weighed[],
  settings: PrimSettings,
  level: number,
): Range | undefined {
  const byP = weighed.reduce((a, b) => (b.quasiP > a.quasiP ? b : a));
  if (byP.quasiP > level) return byP.range;
  const byGain = weighed.reduce((a, b) => (b.gain < a.gain ? b : a));
  const tooMany = weighed.length > settings.mostRestrictions;
  return byGain.gain < LEAST_GAIN || tooMany ? byGain.range : undefined;
}

export function prune(search: Search, ranges: readonly Range[]): readonly Weighed[] {
  const level = search.settings.significance / search.levels.inputs;
  let kept = ranges;
  while (kept.length > 0) {
    const weighed = weigh(search, kept);
    const worst = worstOf(weighed, search.settings, level);
    if (worst === undefined) return weighed;
    kept = kept.filter((range) => range !== worst);
  }
  return [];
}
