/**
 * Values as text, for links and the command line: units as on the screen (4.5 for 4.5 %), a decimal
 * point in every language, and exact to the last bit on the way back.
 */
import { parameter, type ParameterId } from '$lib/parameters/registry';
import type { NumberShape, ParameterValue, Unit } from '$lib/parameters/types';
import { checkAny, checkNumber, type Checked } from './check-value';

export function isPercent(unit: Unit): boolean {
  return unit === 'share' || unit === 'sharePerYear';
}

/** The same decimal digits with the point moved; multiplying by 100 would round in binary. */
function movePoint(text: string, places: number): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** 5.2 → 0.052, to the nearest double: what typing 0.052 would have given. */
export function fractionOfPercent(percent: number): number {
  return movePoint(String(percent), -2);
}

/** The percent figure of a fraction as plain decimal text; reading it gives back the same bits. */
export function percentText(fraction: number): string {
  if (fraction === 0) return '0';
  const [mantissa = '0', exponent = '0'] = fraction.toExponential().split('e');
  const digits = mantissa.replace(/[-.]/g, '');
  // Where the point falls among the digits once it has moved two places.
  const point = Number(exponent) + 3;
  if (point < -6 || point > 21) return `${mantissa}e${Number(exponent) + 2}`;
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), '0');
  const whole = Math.max(1, point);
  const text = padded.padEnd(whole, '0');
  const fractionDigits = text.slice(whole).replace(/0+$/, '');
  const sign = mantissa.startsWith('-') ? '-' : '';
  return `${sign}${text.slice(0, whole)}${fractionDigits === '' ? '' : `.${fractionDigits}`}`;
}

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number as links write it, a percentage as its fraction; undefined for any other text. */
export function plainNumber(text: string, percent: boolean): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  return percent ? movePoint(text, -2) : Number(text);
}

export function numberText(declared: NumberShape, value: number | 'auto'): string {
  if (value === 'auto') return 'auto';
  return isPercent(declared.unit) ? percentText(value) : String(value);
}

/** The other way round. */
export function textToNumber(declared: NumberShape, text: string): Checked<number | 'auto'> {
  if (text === '') return { ok: false, code: 'empty', given: '' };
  return checkNumber(declared, plainNumber(text, isPercent(declared.unit)) ?? text);
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
    case 'number':
      return textToNumber(declared, text);
    case 'choice':
      return checkAny(id, text);
    case 'flag':
      return checkAny(id, text === 'yes' ? true : text === 'no' ? false : text);
    case 'shares':
      return checkAny(
        id,
        text.split('/').map((part) => plainNumber(part, true) ?? part),
      );
  }
}
