/**
 * Two pages whatever the scenario: how type, lists and names give way, step by step, until a sheet holds what it
 * has to. The last step fits eight offers whose names are eighty of the widest letters.
 */
import type { Scenario } from '$lib/scenario/types';

export interface Room {
  /** Of the sheet's text, in px of paper; nothing on it is smaller than 12. */
  readonly size: number;
  /** Who falls at the screens, as a sentence; the table says it in any case. */
  readonly outs: boolean;
  /** Width of the figure in px of paper; none has room at 0. */
  readonly figure: number;
  readonly flips: number;
  readonly changes: number;
  readonly assumptions: number;
  readonly sources: number;
  /** The map lower than usual. */
  readonly flat: boolean;
  /** Longer links are not written out. */
  readonly link: number;
  /** Longer names are cut. */
  readonly name: number;
}

const WHOLE = Infinity;

const room = (
  size: number,
  outs: boolean,
  figure: number,
  [flips, changes, assumptions, sources]: readonly [number, number, number, number],
  link: number,
  name: number,
  flat = false,
): Room => ({ size, outs, figure, flips, changes, assumptions, sources, link, name, flat });

/** From most room to least. */
export const ROOMS: readonly Room[] = [
  room(16, true, 680, [5, 8, 8, 6], 1200, WHOLE),
  room(15, true, 640, [4, 8, 8, 5], 1200, WHOLE),
  room(14, true, 560, [4, 6, 7, 4], 1200, WHOLE),
  room(14, false, 500, [3, 5, 6, 4], 1200, WHOLE),
  room(13, false, 500, [3, 4, 6, 3], 1200, WHOLE),
  room(12, false, 485, [3, 4, 6, 3], 1200, WHOLE),
  room(12, false, 485, [2, 3, 5, 3], 800, 48),
  room(12, false, 485, [2, 3, 5, 2], 800, 30),
  room(12, false, 485, [2, 2, 4, 2], 800, 30, true),
  room(12, false, 485, [2, 2, 4, 2], 400, 18, true),
  room(12, false, 0, [2, 3, 5, 2], 1200, 30),
];

function cut(name: string, most: number): string {
  const characters = [...name];
  return characters.length <= most
    ? name
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trim()}…`;
}

/**
 * The same scenario with names of at most so many characters, an offer's letter before those that were cut, so
 * that they can be told apart; the same object where none is longer.
 */
export function withNamesCut(scenario: Scenario, most: number): Scenario {
  const tooLong = ({ name }: { readonly name?: string }) =>
    name !== undefined && [...name].length > most;
  if (![...scenario.options, ...scenario.lenses].some(tooLong)) return scenario;
  return {
    ...scenario,
    options: scenario.options.map((option) =>
      option.name === undefined || !tooLong(option)
        ? option
        : { ...option, name: `${option.id.toUpperCase()}: ${cut(option.name, most - 3)}` },
    ),
    lenses: scenario.lenses.map((lens) =>
      lens.name === undefined ? lens : { ...lens, name: cut(lens.name, most) },
    ),
  };
}
