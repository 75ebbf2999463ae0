/** Changes to what a reader says of uncertainty, as scenario in, scenario out. Values come checked. */
import { CHANCE_KINDS, chanceDeclarations, type ChanceKind } from '$lib/parameters/chances';
import { drawable, parseInputKey } from './input-key';
import type { Scenario } from './types';
import {
  MAX_CORRELATIONS,
  MAX_RANGES,
  pairOf,
  sortedCorrelations,
  sortedRanges,
  type Range,
  type Sampling,
  type Uncertainty,
} from './uncertainty';

function withUncertainty(scenario: Scenario, change: Partial<Uncertainty>): Scenario {
  return { ...scenario, uncertainty: { ...scenario.uncertainty, ...change } };
}

/** Whether the key names an input of this scenario that may be drawn. */
function isDrawn({ options }: Scenario, key: string): boolean {
  const target = parseInputKey(key);
  if (target === undefined || drawable(target.parameter) === undefined) return false;
  return target.option === undefined || options.some(({ id }) => id === target.option);
}

/** A range of the reader's own, `fixed` to hold the input; undefined brings the published one back. */
export function setRange(scenario: Scenario, key: string, range: Range | undefined): Scenario {
  const ranges = new Map(Object.entries(scenario.uncertainty.ranges));
  if (range === undefined) {
    if (!ranges.delete(key)) return scenario;
  } else {
    if (!isDrawn(scenario, key) || (!ranges.has(key) && ranges.size >= MAX_RANGES)) return scenario;
    ranges.set(key, range);
  }
  return withUncertainty(scenario, { ranges: sortedRanges(ranges) });
}

export function setSampling(scenario: Scenario, sampling: Partial<Sampling>): Scenario {
  const { seed, method, draws } = { ...scenario.uncertainty, ...sampling };
  return withUncertainty(scenario, { seed, method, draws });
}

/** How the ranks of two inputs go together, −1 to 1; undefined sets them apart again. */
export function setCorrelation(
  scenario: Scenario,
  one: string,
  other: string,
  rank: number | undefined,
): Scenario {
  const pair = pairOf(one, other, rank ?? 0);
  const { correlations } = scenario.uncertainty;
  const others = correlations.filter(({ a, b }) => a !== pair.a || b !== pair.b);
  if (rank === undefined) {
    if (others.length === correlations.length) return scenario;
    return withUncertainty(scenario, { correlations: others });
  }
  const fits = one !== other && isDrawn(scenario, one) && isDrawn(scenario, other);
  if (!fits || others.length >= MAX_CORRELATIONS) return scenario;
  return withUncertainty(scenario, { correlations: sortedCorrelations([...others, pair]) });
}

/** A yearly chance; undefined, or the published one, is as published. */
export function setChance(
  scenario: Scenario,
  kind: ChanceKind,
  chance: number | undefined,
): Scenario {
  const { chances } = scenario.uncertainty;
  const own = chance === chanceDeclarations[kind].default.value ? undefined : chance;
  const kept = CHANCE_KINDS.flatMap((one) => {
    const value = one === kind ? own : chances[one];
    return value === undefined ? [] : [[one, value] as const];
  });
  return withUncertainty(scenario, { chances: Object.fromEntries(kept) });
}

/** All ranges and pairs of an option go with it: a later one may get the same letter. */
export function withoutRangesOf(scenario: Scenario, option: string): Scenario {
  const { ranges, correlations } = scenario.uncertainty;
  const isOf = (key: string) => parseInputKey(key)?.option === option;
  const kept = Object.entries(ranges).filter(([key]) => !isOf(key));
  const pairs = correlations.filter(({ a, b }) => !isOf(a) && !isOf(b));
  if (kept.length === Object.keys(ranges).length && pairs.length === correlations.length) {
    return scenario;
  }
  return withUncertainty(scenario, { ranges: Object.fromEntries(kept), correlations: pairs });
}

/**
 * The ranges of an option for its copy too; undefined where there is no room. Pairs stay with the original:
 * whether the copy's input goes with the original's or with neither is for the reader to say.
 */
export function withRangesCopied(
  scenario: Scenario,
  from: string,
  to: string,
): Scenario | undefined {
  const ranges = Object.entries(scenario.uncertainty.ranges);
  const copied = ranges.flatMap(([key, range]): [string, Range][] => {
    const target = parseInputKey(key);
    return target?.option === from ? [[`${to}.${target.parameter}`, range]] : [];
  });
  if (copied.length === 0) return scenario;
  if (ranges.length + copied.length > MAX_RANGES) return undefined;
  return withUncertainty(scenario, { ranges: sortedRanges([...ranges, ...copied]) });
}
