/**
 * The gate for one range: unknown in, a distribution that fits its input or a problem out. Ends, modes and
 * values keep the input's bounds and are whole where it is; a lognormal's tails beyond its two stated
 * quantiles are cut at the bounds when it is drawn.
 */
import type { ParameterId } from '$lib/parameters/registry';
import type { NumberShape } from '$lib/parameters/types';
import { checkNumber } from './check-value';
import type { Distribution } from './distribution';
import { drawable } from './input-key';
import type { RangeCode } from './problems';
import {
  MAX_DISCRETE_VALUES,
  MAX_MIXTURE_PARTS,
  MAX_SHARE_WEIGHT,
  type Range,
} from './uncertainty';

export type CheckedRange<T = Range> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RangeCode; readonly limit?: number };

type Raw = Readonly<Record<string, unknown>>;

/** The numbers of each kind that has only such, from low to high. */
export const RANGE_NUMBERS = {
  fixed: ['value'],
  uniform: ['low', 'high'],
  triangular: ['low', 'mode', 'high'],
  pert: ['low', 'mode', 'high'],
  lognormal: ['low', 'high'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type NumbersKind = keyof typeof RANGE_NUMBERS;

export function isNumbersKind(kind: unknown): kind is NumbersKind {
  return typeof kind === 'string' && Object.hasOwn(RANGE_NUMBERS, kind);
}

function fail(code: RangeCode, limit?: number): CheckedRange<never> {
  return { ok: false, code, ...(limit === undefined ? {} : { limit }) };
}

function isRaw(raw: unknown): raw is Raw {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Exactly these fields, as an object's own. */
function hasOnly(raw: Raw, names: readonly string[]): boolean {
  return (
    Object.keys(raw).length === names.length && names.every((name) => Object.hasOwn(raw, name))
  );
}

function isList(raw: unknown): raw is readonly unknown[] {
  return Array.isArray(raw) && raw.length > 0;
}

/** Each within the bounds of the input. */
function checkEach(shape: NumberShape, raw: readonly unknown[]): CheckedRange<readonly number[]> {
  const numbers: number[] = [];
  for (const one of raw) {
    const checked = checkNumber(shape, one);
    if (checked.ok && checked.value !== 'auto') numbers.push(checked.value);
    else if (checked.ok) return fail('unreadable');
    else {
      const { code, limit } = checked;
      const known = code === 'below' || code === 'above' || code === 'not-integer';
      return fail(known ? code : 'unreadable', limit);
    }
  }
  return { ok: true, value: numbers };
}

function checkNumbers(shape: NumberShape, kind: NumbersKind, raw: Raw): CheckedRange<Distribution> {
  const names: readonly string[] = RANGE_NUMBERS[kind];
  if (!hasOnly(raw, ['kind', ...names])) return fail('unreadable');
  const checked = checkEach(
    shape,
    names.map((name) => raw[name]),
  );
  if (!checked.ok) return checked;
  const numbers = checked.value;
  const [low = 0, high = 0] = numbers;
  if (numbers.some((one, at) => one < (numbers[at - 1] ?? -Infinity))) return fail('order');
  if (kind === 'lognormal' && !(low > 0 && low < high)) return fail('positive');
  // The names are those of the kind.
  const fields = names.map((name, at) => [name, numbers[at]] as const);
  return { ok: true, value: { kind, ...Object.fromEntries(fields) } as unknown as Distribution };
}

/** None is negative, one at least is more than nought. */
function areWeights(raw: readonly unknown[]): raw is readonly number[] {
  const fit = raw.every((one) => typeof one === 'number' && one >= 0 && one <= MAX_SHARE_WEIGHT);
  return fit && raw.some((one) => one !== 0);
}

/** −0 would print as 0 and come back as another value. */
function withoutSign(weight: number): number {
  return weight === 0 ? 0 : weight;
}

function checkDiscrete(shape: NumberShape, raw: Raw): CheckedRange<Distribution> {
  const { values, weights } = raw;
  if (!hasOnly(raw, ['kind', 'values', 'weights'])) return fail('unreadable');
  if (!isList(values) || !isList(weights) || values.length !== weights.length) {
    return fail('unreadable');
  }
  if (values.length > MAX_DISCRETE_VALUES) return fail('too-many', MAX_DISCRETE_VALUES);
  const checked = checkEach(shape, values);
  if (!checked.ok) return checked;
  if (!areWeights(weights)) return fail('weights');
  const kept = weights.map(withoutSign);
  return { ok: true, value: { kind: 'discrete', values: checked.value, weights: kept } };
}

function checkMixture(shape: NumberShape, raw: Raw): CheckedRange<Distribution> {
  const { parts } = raw;
  if (!hasOnly(raw, ['kind', 'parts']) || !isList(parts)) return fail('unreadable');
  if (parts.length > MAX_MIXTURE_PARTS) return fail('too-many', MAX_MIXTURE_PARTS);
  const distributions: Distribution[] = [];
  const weights: unknown[] = [];
  for (const part of parts) {
    if (!isRaw(part) || !hasOnly(part, ['weight', 'distribution'])) return fail('unreadable');
    const inner = part['distribution'];
    // A mixture of mixtures is one mixture with more parts; it is written so.
    if (isRaw(inner) && inner['kind'] === 'mixture') return fail('unreadable');
    const checked = checkDistribution(shape, inner);
    if (!checked.ok) return checked;
    distributions.push(checked.value);
    weights.push(part['weight']);
  }
  if (!areWeights(weights)) return fail('weights');
  const kept = distributions.map((distribution, at) => ({
    weight: withoutSign(weights[at] ?? 0),
    distribution,
  }));
  return { ok: true, value: { kind: 'mixture', parts: kept } };
}

function checkDistribution(shape: NumberShape, raw: unknown): CheckedRange<Distribution> {
  if (!isRaw(raw)) return fail('unreadable');
  const kind = Object.hasOwn(raw, 'kind') ? raw['kind'] : undefined;
  if (isNumbersKind(kind)) return checkNumbers(shape, kind, raw);
  if (kind === 'discrete') return checkDiscrete(shape, raw);
  return kind === 'mixture' ? checkMixture(shape, raw) : fail('unreadable');
}

/** Checks a range against its input's declaration. */
export function checkRange(id: ParameterId, raw: unknown): CheckedRange {
  const shape = drawable(id);
  if (shape === undefined) return fail('not-drawn');
  if (raw === 'fixed') return { ok: true, value: 'fixed' };
  return checkDistribution(shape, raw);
}
