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
  /** Longer names are cut. */
  readonly name: number;
}

const WHOLE = Infinity;

/** From most room to least. */
export const ROOMS: readonly Room[] = [
  {
    size: 16,
    outs: true,
    figure: 680,
    flips: 5,
    changes: 8,
    assumptions: 8,
    sources: 6,
    name: WHOLE,
  },
  {
    size: 15,
    outs: true,
    figure: 640,
    flips: 4,
    changes: 8,
    assumptions: 8,
    sources: 5,
    name: WHOLE,
  },
  {
    size: 14,
    outs: true,
    figure: 560,
    flips: 4,
    changes: 6,
    assumptions: 7,
    sources: 4,
    name: WHOLE,
  },
  {
    size: 14,
    outs: false,
    figure: 500,
    flips: 3,
    changes: 5,
    assumptions: 6,
    sources: 4,
    name: WHOLE,
  },
  {
    size: 13,
    outs: false,
    figure: 500,
    flips: 3,
    changes: 4,
    assumptions: 6,
    sources: 3,
    name: WHOLE,
  },
  {
    size: 13,
    outs: false,
    figure: 500,
    flips: 3,
    changes: 4,
    assumptions: 6,
    sources: 3,
    name: 48,
  },
  {
    size: 12,
    outs: false,
    figure: 485,
    flips: 2,
    changes: 3,
    assumptions: 5,
    sources: 3,
    name: 28,
  },
  { size: 12, outs: false, figure: 0, flips: 2, changes: 3, assumptions: 5, sources: 2, name: 20 },
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

/** The same scenario with names of at most so many characters; the same object where none is longer. */
export function withNamesCut(scenario: Scenario, most: number): Scenario {
  const shorter = <Named extends { readonly name?: string }>(one: Named): Named =>
    one.name === undefined ? one : { ...one, name: cut(one.name, most) };
  const long = [...scenario.options, ...scenario.lenses].some(
    ({ name }) => name !== undefined && [...name].length > most,
  );
  if (!long) return scenario;
  return {
    ...scenario,
    options: scenario.options.map(shorter),
    lenses: scenario.lenses.map(shorter),
  };
}
