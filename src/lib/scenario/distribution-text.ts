/**
 * A range as the text of a link, numbers in the units of the screen and exact on the way back:
 *
 *   5..12                              evenly from 5 to 12
 *   3..5..6.6                          triangular: low, most likely, high
 *   pert:3..5..6.6                     the same three, ends less likely
 *   lognormal:3..6.6                   one in twenty below 3, one in twenty above 6.6
 *   discrete:3*1,5*2                   5 twice as often as 3
 *   mixture:70*3..5..6.6,30*7..9       each part with its weight; a part with commas in parentheses
 *   5                                  5 and nothing else
 *   fixed                              held at the scenario's value
 */
import type { ParameterId } from '$lib/parameters/registry';
import type { NumberShape } from '$lib/parameters/types';
import type { Distribution } from './distribution';
import { drawable } from './input-key';
import { checkRange, isNumbersKind, RANGE_NUMBERS, type CheckedRange } from './range-gate';
import type { Range } from './uncertainty';
import { isPercent, numberText, plainNumber } from './value-text';

type ToText = (value: number) => string;

function distributionText(distribution: Distribution, text: ToText): string {
  switch (distribution.kind) {
    case 'fixed':
      return text(distribution.value);
    case 'uniform':
      return `${text(distribution.low)}..${text(distribution.high)}`;
    case 'triangular':
    case 'pert': {
      const { kind, low, mode, high } = distribution;
      const numbers = [low, mode, high].map(text).join('..');
      return kind === 'pert' ? `pert:${numbers}` : numbers;
    }
    case 'lognormal':
      return `lognormal:${text(distribution.low)}..${text(distribution.high)}`;
    case 'discrete': {
      const { values, weights } = distribution;
      const items = values.map((value, at) => `${text(value)}*${String(weights[at] ?? 0)}`);
      return `discrete:${items.join(',')}`;
    }
    case 'mixture': {
      const items = distribution.parts.map(({ weight, distribution: part }) => {
        const inner = distributionText(part, text);
        return `${String(weight)}*${inner.includes(',') ? `(${inner})` : inner}`;
      });
      return `mixture:${items.join(',')}`;
    }
  }
}

/** What checked ranges are written as. */
export function rangeText(id: ParameterId, range: Range): string {
  const shape = drawable(id);
  if (range === 'fixed' || shape === undefined) return 'fixed';
  return distributionText(range, (value) => numberText(shape, value));
}

/** Parts between commas, those in parentheses left whole. */
function splitParts(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === ',' && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** What is no number stays text, and the gate refuses it. */
function readText(text: string, percent: boolean): number | string {
  return plainNumber(text, percent) ?? text;
}

function readDiscrete(body: string, percent: boolean): unknown {
  const items = body.split(',').map((item) => item.split('*'));
  if (items.some(({ length }) => length !== 2)) return undefined;
  return {
    kind: 'discrete',
    values: items.map(([value = '']) => readText(value, percent)),
    weights: items.map(([, weight = '']) => readText(weight, false)),
  };
}

function readPart(text: string, percent: boolean): unknown {
  const star = text.indexOf('*');
  const inner = text.slice(star + 1);
  const bare = /^\((.*)\)$/s.exec(inner)?.[1] ?? inner;
  return {
    weight: star < 0 ? undefined : readText(text.slice(0, star), false),
    // Parts hold no mixtures, so that reading goes no deeper.
    distribution: bare.startsWith('mixture:') ? undefined : readDistribution(bare, percent),
  };
}

function readDistribution(text: string, percent: boolean): unknown {
  const colon = text.indexOf(':');
  const body = text.slice(colon + 1);
  const numbers = body.split('..');
  const bareKinds = ['fixed', 'uniform', 'triangular'] as const;
  const kind = colon < 0 ? bareKinds[numbers.length - 1] : text.slice(0, colon);
  if (kind === 'discrete') return readDiscrete(body, percent);
  if (kind === 'mixture') {
    return { kind, parts: splitParts(body).map((part) => readPart(part, percent)) };
  }
  if (!isNumbersKind(kind)) return undefined;
  const names: readonly string[] = RANGE_NUMBERS[kind];
  if (names.length !== numbers.length) return undefined;
  const fields = names.map((name, at) => [name, readText(numbers[at] ?? '', percent)] as const);
  return { kind, ...Object.fromEntries(fields) };
}

/** Reads the line of a link through the gate. */
export function textToRange(id: ParameterId, text: string): CheckedRange {
  const shape: NumberShape | undefined = drawable(id);
  if (text === 'fixed' || shape === undefined) return checkRange(id, text);
  return checkRange(id, readDistribution(text, isPercent(shape.unit)));
}
