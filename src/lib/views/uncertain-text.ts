/** What a reader says of uncertainty, in words: ranges, pairs, chances and how draws are made. */
import { formatNumber } from '$lib/i18n/format';
import type { FullMessages } from '$lib/i18n/messages';
import { chanceDeclarations, isChanceKind } from '$lib/parameters/chances';
import type { ParameterId } from '$lib/parameters/registry';
import type { Distribution } from '$lib/scenario/distribution';
import { publishedAt, type Target } from '$lib/scenario/edit';
import { drawable, parseInputKey } from '$lib/scenario/input-key';
import { sourceOf } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { NO_OWN_RANGES, type Range } from '$lib/scenario/uncertainty';
import { optionName } from './context';
import { numberWithUnit } from './values';

export interface Change {
  /** Whose it is and what it is: "Turnkey – Fixed interest rate". */
  readonly what: string;
  readonly value: string;
  /** The published value. */
  readonly published: string;
}

/** An input with the offer that it belongs to. */
export function targetInWords(
  { option, parameter: id }: Target,
  scenario: Scenario,
  words: FullMessages,
): string {
  const { label } = words.inputs.parameters[id];
  const offer = scenario.options.find((candidate) => candidate.id === option);
  return offer === undefined ? label : `${optionName(offer, words)} – ${label}`;
}

/** Values or shapes with their shares of the draws; those that are never drawn are left out. */
function partsInWords(
  parts: readonly { readonly what: string; readonly weight: number }[],
  words: FullMessages,
): string {
  const { uncertain } = words.panels.notice;
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const named = parts.flatMap(({ what, weight }) => {
    const share = formatNumber(weight / all, { kind: 'percent', digits: 0 }, words.lang);
    return weight > 0 ? [uncertain.part({ what, share })] : [];
  });
  return named.join('; ');
}

/** A distribution of an input in words and units. */
export function rangeInWords(id: ParameterId, range: Range, words: FullMessages): string {
  const { uncertain } = words.panels.notice;
  const unit = drawable(id)?.unit;
  if (range === 'fixed' || unit === undefined) return uncertain.held;
  const text = (value: number) => numberWithUnit(value, unit, words);
  const inWords = (distribution: Distribution): string => {
    switch (distribution.kind) {
      case 'fixed':
        return text(distribution.value);
      case 'uniform':
        return uncertain.evenly({ low: text(distribution.low), high: text(distribution.high) });
      case 'triangular':
      case 'pert': {
        const { kind, low, mode, high } = distribution;
        return uncertain[kind]({ low: text(low), mode: text(mode), high: text(high) });
      }
      case 'lognormal':
        return uncertain.lognormal({ low: text(distribution.low), high: text(distribution.high) });
      case 'discrete': {
        const { values, weights } = distribution;
        const parts = values.map((value, at) => ({ what: text(value), weight: weights[at] ?? 0 }));
        return partsInWords(parts, words);
      }
      case 'mixture': {
        const parts = distribution.parts.map(({ weight, distribution: part }) => ({
          what: inWords(part),
          weight,
        }));
        return partsInWords(parts, words);
      }
    }
  };
  return inWords(range);
}

/** The published range; inputs without one are held. */
export function publishedRangeInWords(
  target: Target,
  scenario: Scenario,
  words: FullMessages,
): string {
  const { option, parameter: id } = target;
  const archetype = scenario.options.find((candidate) => candidate.id === option)?.archetype;
  const { low, high } = sourceOf(scenario.case, id, archetype);
  const mode = publishedAt(scenario, target);
  const known = low !== undefined && high !== undefined && typeof mode === 'number';
  return rangeInWords(id, known ? { kind: 'triangular', low, mode, high } : 'fixed', words);
}

function samplingChange(name: string, scenario: Scenario, words: FullMessages): Change {
  const { uncertain } = words.panels.notice;
  const now = scenario.uncertainty;
  const base = NO_OWN_RANGES;
  if (name === 'method') {
    const { methods } = uncertain;
    return { what: uncertain.method, value: methods[now.method], published: methods[base.method] };
  }
  const text = (value: number) => formatNumber(value, { kind: 'plain', digits: 0 }, words.lang);
  return name === 'draws'
    ? { what: uncertain.draws, value: text(now.draws), published: text(base.draws) }
    : { what: uncertain.seed, value: String(now.seed), published: String(base.seed) };
}

function rangeChange(key: string, scenario: Scenario, words: FullMessages): Change | undefined {
  const target = parseInputKey(key);
  const range = scenario.uncertainty.ranges[key];
  if (target === undefined || range === undefined) return undefined;
  return {
    what: words.panels.notice.uncertain.range(targetInWords(target, scenario, words)),
    value: rangeInWords(target.parameter, range, words),
    published: publishedRangeInWords(target, scenario, words),
  };
}

function pairChange(number: string, scenario: Scenario, words: FullMessages): Change | undefined {
  const { uncertain } = words.panels.notice;
  const pair = scenario.uncertainty.correlations[Number(number) - 1];
  const [one, other] = [pair?.a, pair?.b].map((key) => parseInputKey(key ?? ''));
  if (pair === undefined || one === undefined || other === undefined) return undefined;
  const named = (target: Target) => targetInWords(target, scenario, words);
  return {
    what: uncertain.together(named(one), named(other)),
    value: formatNumber(pair.rank, { kind: 'plain', digits: 2 }, words.lang),
    published: uncertain.apart,
  };
}

function chanceChange(kind: string, scenario: Scenario, words: FullMessages): Change | undefined {
  const { uncertain } = words.panels.notice;
  if (!isChanceKind(kind)) return undefined;
  const { unit, default: published } = chanceDeclarations[kind];
  const chance = scenario.uncertainty.chances[kind];
  if (chance === undefined) return undefined;
  const text = (value: number | 'own') =>
    value === 'own' ? uncertain.ownChance : numberWithUnit(value, unit, words);
  return {
    what: uncertain.chance(words.terms.eventKinds[kind].name),
    value: text(chance),
    published: text(published.value),
  };
}

/** What a line of a link says of uncertainty; undefined for lines about something else. */
export function uncertaintyChange(
  key: string,
  scenario: Scenario,
  words: FullMessages,
): Change | undefined {
  const dot = key.indexOf('.');
  const rest = key.slice(dot + 1);
  switch (key.slice(0, Math.max(0, dot))) {
    case 'sure':
      return samplingChange(rest, scenario, words);
    case 'range':
      return rangeChange(rest, scenario, words);
    case 'correlation':
      return pairChange(rest, scenario, words);
    case 'chance':
      return chanceChange(rest, scenario, words);
    default:
      return undefined;
  }
}
