/** The examples as cards: what each loan is, how sure its terms are, and what they rest on. */
import type { Grade } from '$lib/evidence/types';
import { formatNumber } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { LoansWords } from '$lib/i18n/loans-words';
import { markFigure } from '$lib/views/marked-text';
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
  /** With its figures marked. */
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
  const mark = (field: string, text: string) => markFigure(`example.${id}.${field}`, text);
  const rate =
    loan.kind === 'fixed'
      ? examples.fixed(mark('rate', percent(loan.rate, lang, 3)))
      : examples.floating(
          mark('spread', percent(loan.spread, lang)),
          mark('base.0', percent(loan.base[0] ?? 0, lang)),
        );
  const lent = mark('principal', formatNumber(loan.principal, { kind: 'usdMillions' }, lang));
  const years = mark('maturity', plain(loan.maturity, lang));
  const grace = mark('grace', plain(loan.grace, lang));
  return {
    id,
    name: examples.named[id].name,
    doubt: examples.named[id].doubt,
    terms:
      loan.profile === 'bullet'
        ? examples.bulletTerms({ lent, rate, years })
        : examples.terms({ lent, rate, years, grace }),
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
