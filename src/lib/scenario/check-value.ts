/** The gate for one value: unknown in, the declared type or a problem out. */
import { parameter, type ParameterId, type ValueOf } from '$lib/parameters/registry';
import type {
  ChoiceShape,
  NumberShape,
  ParameterValue,
  SharesParameter,
} from '$lib/parameters/types';
import { shorten, type ValueCode } from './problems';

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: ValueCode;
      readonly given: string;
      readonly limit?: number;
    };

/** Shares typed by hand rarely add to 1 exactly; within this they are scaled. */
const SHARE_TOLERANCE = 0.005;

/** Undefined, functions and symbols have no JSON. */
function jsonOf(raw: unknown): string | undefined {
  return JSON.stringify(raw);
}

/** What was given, to be shown back; what has no JSON or too deep a one goes by its type. */
export function givenText(raw: unknown): string {
  try {
    return shorten(typeof raw === 'string' ? raw : (jsonOf(raw) ?? typeof raw));
  } catch {
    return typeof raw;
  }
}

function fail(code: ValueCode, raw: unknown, limit?: number): Checked<never> {
  return { ok: false, code, given: givenText(raw), ...(limit === undefined ? {} : { limit }) };
}

export function checkNumber(declared: NumberShape, raw: unknown): Checked<number | 'auto'> {
  if (raw === 'auto' && declared.auto === true) return { ok: true, value: 'auto' };
  if (typeof raw !== 'number') return fail('not-number', raw);
  if (!Number.isFinite(raw)) return fail('not-finite', String(raw));
  if (raw < declared.min) return fail('below', raw, declared.min);
  if (raw > declared.max) return fail('above', raw, declared.max);
  if (declared.integer === true && !Number.isInteger(raw)) return fail('not-integer', raw);
  // −0 would print and compare oddly.
  return { ok: true, value: raw === 0 ? 0 : raw };
}

export function checkChoice(declared: ChoiceShape, raw: unknown): Checked<string> {
  return typeof raw === 'string' && declared.choices.includes(raw)
    ? { ok: true, value: raw }
    : fail('not-choice', raw);
}

function checkShares(declared: SharesParameter, raw: unknown): Checked<readonly number[]> {
  if (!Array.isArray(raw) || raw.length !== declared.parts.length) return fail('shares-count', raw);
  const shares: number[] = [];
  for (const part of raw as readonly unknown[]) {
    if (typeof part !== 'number') return fail('not-number', raw);
    if (!Number.isFinite(part)) return fail('not-finite', raw);
    if (part < 0) return fail('below', raw, 0);
    if (part > 1) return fail('above', raw, 1);
    shares.push(part === 0 ? 0 : part);
  }
  const sum = shares.reduce((total, part) => total + part, 0);
  if (Math.abs(sum - 1) > SHARE_TOLERANCE) return fail('shares-sum', raw, sum);
  // Scaling twice must change nothing, or a link would not come back as it was.
  const exact = Math.abs(sum - 1) < 1e-12;
  return { ok: true, value: exact ? shares : shares.map((part) => part / sum) };
}

/** Checks a value against its declaration, without knowing its static type. */
export function checkAny(id: ParameterId, raw: unknown): Checked<ParameterValue> {
  const declared = parameter(id);
  switch (declared.kind) {
    case 'number':
      return checkNumber(declared, raw);
    case 'choice':
      return checkChoice(declared, raw);
    case 'flag':
      return typeof raw === 'boolean' ? { ok: true, value: raw } : fail('not-flag', raw);
    case 'shares':
      return checkShares(declared, raw);
  }
}

/** Checks a value against its declaration and gives it its declared type. */
export function checkValue<Id extends ParameterId>(id: Id, raw: unknown): Checked<ValueOf<Id>> {
  return checkAny(id, raw) as Checked<ValueOf<Id>>;
}
