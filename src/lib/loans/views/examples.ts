/** The examples as cards: what each loan is, how sure its terms are, and what they rest on. */
import type { Grade } from '$lib/evidence/types';
import { formatNumber } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { LoansWords } from '$lib/i18n/loans-words';
import { EXAMPLE_IDS, exampleById, exampleLoan, type ExampleId } from '../examples';
import { LOAN_FIELD_IDS, LOAN_FIELDS } from '../fields';
import type { Loan, LoanFieldId } from '../types';
import { percent, plain } from './context';
import { fieldText } from './field-text';
import { choiceText } from './problem-text';

export interface ExampleSource {
  readonly label: string;
  readonly value: string;
  readonly grade: Grade;
  readonly refs: readonly string[];
}

export interface ExampleCard {
  readonly id: ExampleId;
  readonly name: string;
  readonly terms: string;
  readonly doubt: string;
  readonly sources: readonly ExampleSource[];
}

function valueText(id: LoanFieldId, loan: Loan, words: LoansWords, lang: Lang): string {
  const field = LOAN_FIELDS[id];
  const value = loan[id];
  if (field.kind === 'choice') return choiceText(id, String(value), words);
  if (Array.isArray(value) && value.length === 0) return '–';
  const text = fieldText(value, field, lang);
  return field.unit === 'usd' ? `${words.units.usd} ${text}` : `${text} ${words.units[field.unit]}`;
}

function cardOf(id: ExampleId, words: LoansWords, lang: Lang): ExampleCard {
  const { loan } = exampleLoan(id);
  const { examples } = words;
  const rate =
    loan.kind === 'fixed'
      ? examples.fixed(percent(loan.rate, lang, 3))
      : examples.floating(percent(loan.spread, lang), percent(loan.base[0] ?? 0, lang));
  return {
    id,
    name: examples.named[id].name,
    doubt: examples.named[id].doubt,
    terms: examples.terms({
      lent: formatNumber(loan.principal, { kind: 'usdMillions' }, lang),
      rate,
      years: plain(loan.maturity, lang),
      grace: plain(loan.grace, lang),
    }),
    sources: LOAN_FIELD_IDS.flatMap((field) => {
      const sourced = exampleById(id)?.terms[field];
      if (sourced === undefined) return [];
      const { grade, refs } = sourced;
      const value = valueText(field, loan, words, lang);
      return [{ label: words.fields[field].label, value, grade, refs }];
    }),
  };
}

export function exampleCards(words: LoansWords, lang: Lang): readonly ExampleCard[] {
  return EXAMPLE_IDS.map((id) => cardOf(id, words, lang));
}
