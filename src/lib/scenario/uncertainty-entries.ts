/**
 * What a scenario says of uncertainty as lines of a link; only what differs from the default.
 *
 *   sure.seed=7   sure.method=plain   sure.draws=20000
 *   range.a.loan.rate=3..5..6.6      a range of the reader's own (see distribution-text)
 *   correlation.1=discount,a.loan.rate,0.6
 *   chance.fx=5                      yearly chance of an event, in percent
 */
import { CHANCE_KINDS } from '$lib/parameters/chances';
import { rangeText, textToRange } from './distribution-text';
import { parseInputKey } from './input-key';
import type { Problem } from './problems';
import { UncertaintyGate } from './uncertainty-gate';
import { NO_OWN_RANGES, type Uncertainty } from './uncertainty';
import { percentText, plainNumber } from './value-text';

type Line = readonly [key: string, value: string];

const CORRELATION = /^[1-9][0-9]?$/;

/** The heads of keys that are read here. */
export function isUncertaintyHead(head: string): boolean {
  return head === 'sure' || head === 'range' || head === 'correlation' || head === 'chance';
}

export function uncertaintyEntries(uncertainty: Uncertainty): Line[] {
  const { seed, method, draws, ranges, correlations, chances } = uncertainty;
  const base = NO_OWN_RANGES;
  return [
    ...(seed === base.seed ? [] : [['sure.seed', String(seed)] as const]),
    ...(method === base.method ? [] : [['sure.method', method] as const]),
    ...(draws === base.draws ? [] : [['sure.draws', String(draws)] as const]),
    ...Object.entries(ranges).flatMap(([key, range]): Line[] => {
      const target = parseInputKey(key);
      return target === undefined ? [] : [[`range.${key}`, rangeText(target.parameter, range)]];
    }),
    ...correlations.map(
      ({ a, b, rank }, at) => [`correlation.${String(at + 1)}`, `${a},${b},${rank}`] as const,
    ),
    ...CHANCE_KINDS.flatMap((kind): Line[] => {
      const chance = chances[kind];
      return chance === undefined ? [] : [[`chance.${kind}`, percentText(chance)]];
    }),
  ];
}

function readSampling(gate: UncertaintyGate, name: string, value: string): void {
  if (name === 'method') gate.method(value);
  else if (name === 'seed' || name === 'draws')
    gate.number(name, plainNumber(value, false) ?? value);
  else gate.complain('unknown-key', `sure.${name}`, value);
}

function readCorrelation(gate: UncertaintyGate, number: string, value: string): void {
  const place = `correlation.${number}`;
  const [a = '', b = '', rank = '', ...more] = value.split(',');
  if (!CORRELATION.test(number)) gate.complain('unknown-key', place, value);
  else if (more.length > 0) gate.complain('bad-value', place, value);
  else gate.correlation(place, a, b, plainNumber(rank, false) ?? rank, value);
}

/** Reads lines with such heads, each key once; `optionIds` are the options there are. */
export function uncertaintyFromEntries(
  lines: Iterable<Line>,
  optionIds: readonly string[],
  tell: (problem: Problem) => void,
): Uncertainty {
  const gate = new UncertaintyGate(optionIds, tell);
  for (const [key, value] of lines) {
    const dot = key.indexOf('.');
    const rest = key.slice(dot + 1);
    switch (key.slice(0, Math.max(0, dot))) {
      case 'sure':
        readSampling(gate, rest, value);
        break;
      case 'range':
        gate.range(rest, value, (id) => textToRange(id, value));
        break;
      case 'correlation':
        readCorrelation(gate, rest, value);
        break;
      case 'chance':
        gate.chance(rest, plainNumber(value, true) ?? value, value);
        break;
      default:
        gate.complain('unknown-key', key, value);
    }
  }
  return gate.result();
}
