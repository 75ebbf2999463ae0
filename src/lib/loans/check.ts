/** The gate of the loan tools: a value must fit its field, and the terms must make a schedule together. */
import type { Field } from './fields';
import type { CrossProblem, FieldCode } from './problems';
import type { Basis, Loan } from './types';

export type Checked =
  | { readonly ok: true; readonly value: number | string | readonly number[] }
  | { readonly ok: false; readonly code: FieldCode; readonly limit?: number };

function checkNumber(value: number | undefined, min: number, max: number): Checked {
  if (value === undefined || !Number.isFinite(value)) return { ok: false, code: 'not-number' };
  if (value < min) return { ok: false, code: 'below', limit: min };
  if (value > max) return { ok: false, code: 'above', limit: max };
  // −0 would be written and compared otherwise than 0.
  return { ok: true, value: value === 0 ? 0 : value };
}

/** `read` turns one number's text into a number in the field's unit, fractions for percent. */
export function checkText(
  field: Field,
  text: string,
  read: (text: string) => number | undefined,
  separator: RegExp,
): Checked {
  switch (field.kind) {
    case 'choice':
      return field.choices.includes(text)
        ? { ok: true, value: text }
        : { ok: false, code: 'not-choice' };
    case 'number':
      if (text.trim() === '') return { ok: false, code: 'empty' };
      return checkNumber(read(text), field.min, field.max);
    case 'list': {
      const parts = text.trim() === '' ? [] : text.split(separator);
      if (parts.length < field.least) return { ok: false, code: 'too-few', limit: field.least };
      if (parts.length > field.most) return { ok: false, code: 'too-many', limit: field.most };
      const values: number[] = [];
      for (const part of parts) {
        const checked = checkNumber(read(part), field.min, field.max);
        if (!checked.ok)
          return checked.code === 'not-number' ? { ...checked, code: 'not-list' } : checked;
        values.push(Number(checked.value));
      }
      return { ok: true, value: values };
    }
  }
}

/** Why no schedule of these terms can exist; undefined where one can. */
export function crossProblem(loan: Loan): CrossProblem | undefined {
  const { grace, maturity, draws } = loan;
  if (grace > maturity && loan.profile !== 'bullet') {
    return {
      kind: 'cross',
      code: 'grace-after-maturity',
      field: 'grace',
      given: grace,
      limit: maturity,
    };
  }
  const latest = Math.max(0, ...draws);
  if (latest > 0 && latest >= maturity) {
    return {
      kind: 'cross',
      code: 'draw-after-maturity',
      field: 'draws',
      given: latest,
      limit: maturity,
    };
  }
  return undefined;
}

export function sameFieldValue(a: Loan[keyof Loan], b: Loan[keyof Loan]): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

export function sameBasis(a: Basis, b: Basis): boolean {
  return (
    a.discount === b.discount &&
    a.foreignInflation === b.foreignInflation &&
    a.localInflation === b.localInflation &&
    a.depreciation === b.depreciation
  );
}
