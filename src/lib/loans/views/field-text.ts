/** Values of fields as the reader types them. */
import { formatBare } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { Field } from '../fields';
import type { Loan, LoanFieldId } from '../types';

function numberText(value: number, field: Exclude<Field, { kind: 'choice' }>, lang: Lang): string {
  switch (field.unit) {
    case 'usd':
      return formatBare(value, { kind: 'plain', digits: 2 }, lang);
    case 'years':
      return formatBare(value, { kind: 'plain', digits: 4 }, lang);
    case 'percent':
    case 'percentPerYear':
      return formatBare(value, { kind: 'percent', digits: 6 }, lang);
  }
}

/** Rounded for display alone; the value itself stays exact. */
export function fieldText(value: Loan[LoanFieldId], field: Field, lang: Lang): string {
  if (field.kind === 'choice' || typeof value === 'string') return String(value);
  const values = typeof value === 'number' ? [value] : value;
  return values.map((one) => numberText(one, field, lang)).join('; ');
}

/** A number worked out by a formula, as typed text that reads back exactly. */
export function typedText(value: number, lang: Lang): string {
  return lang === 'es' ? String(value).replace('.', ',') : String(value);
}

/** One step up or down from a value, on round figures and within the field's bounds. */
export function stepped(
  value: number,
  by: number,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
): number {
  const digits = Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(step))));
  return Math.min(max, Math.max(min, Number((value + by * step).toFixed(digits))));
}
