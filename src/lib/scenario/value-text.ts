/**
 * Values as text, for links and the command line: units as on the screen (4.5 for 4.5 %), a decimal
 * point in every language, and exact to the last bit on the way back.
 */
import { parameter, type ParameterId } from '$lib/parameters/registry';
import type { NumberParameter, ParameterValue, Unit } from '$lib/parameters/types';
import { checkAny, type Checked } from './check-value';

export function isPercent(unit: Unit): boolean {
  return unit === 'share' || unit === 'sharePerYear';
}

/**
 * The shortest percent figure that gives back exactly this fraction; where none does (division by 100
 * does not reach every double), the fraction itself behind a `~`.
 */
export function percentText(fraction: number): string {
  for (let digits = 1; digits <= 17; digits += 1) {
    const text = String(Number((fraction * 100).toPrecision(digits)));
    if (Number(text) / 100 === fraction) return text;
  }
  return `~${fraction}`;
}

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function readNumber(text: string, percent: boolean): number | undefined {
  const raw = percent && text.startsWith('~');
  const digits = raw ? text.slice(1) : text;
  if (!NUMBER.test(digits)) return undefined;
  return percent && !raw ? Number(digits) / 100 : Number(digits);
}

function numberText(declared: NumberParameter, value: number | 'auto'): string {
  if (value === 'auto') return 'auto';
  return isPercent(declared.unit) ? percentText(value) : String(value);
}

export function valueToText(id: ParameterId, value: ParameterValue): string {
  const declared = parameter(id);
  if (Array.isArray(value)) return (value as readonly number[]).map(percentText).join('/');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (declared.kind === 'number' && (typeof value === 'number' || value === 'auto')) {
    return numberText(declared, value);
  }
  return String(value);
}

export function textToValue(id: ParameterId, text: string): Checked<ParameterValue> {
  const declared = parameter(id);
  switch (declared.kind) {
    case 'number': {
      if (text === '') return { ok: false, code: 'empty', given: '' };
      return checkAny(id, readNumber(text, isPercent(declared.unit)) ?? text);
    }
    case 'choice':
      return checkAny(id, text);
    case 'flag':
      return checkAny(id, text === 'yes' ? true : text === 'no' ? false : text);
    case 'shares':
      return checkAny(
        id,
        text.split('/').map((part) => readNumber(part, true) ?? part),
      );
  }
}
