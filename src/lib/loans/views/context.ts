/** What the views of the loans page are made from, and the words they share. */
import { formatNumber, type NumberStyle } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { LoansWords } from '$lib/i18n/loans-words';
import { outcomeOf, type LoanOutcome } from '../compare';
import { exampleById } from '../examples';
import type { LoansDocument, NamedLoan } from '../types';

export interface LoansContext {
  readonly document: LoansDocument;
  /** One a loan, in the same order. */
  readonly outcomes: readonly LoanOutcome[];
  readonly words: LoansWords;
  readonly lang: Lang;
}

export function contextOf(document: LoansDocument, words: LoansWords, lang: Lang): LoansContext {
  const outcomes = document.loans.map(({ loan }) => outcomeOf(loan, document.basis));
  return { document, outcomes, words, lang };
}

/** The reader's name, the example's, or the loan's number. */
function loanName({ name, from }: NamedLoan, index: number, words: LoansWords): string {
  if (name !== undefined) return name;
  const example = from === undefined ? undefined : exampleById(from);
  return example === undefined ? words.form.loan(index + 1) : words.examples.named[example.id].name;
}

/** The names of all loans; where two are the same, with their numbers. */
export function loanNames({ document, words }: LoansContext): readonly string[] {
  const names = document.loans.map((loan, index) => loanName(loan, index, words));
  return names.map((name, index) =>
    names.filter((other) => other === name).length > 1 ? `${name} (${index + 1})` : name,
  );
}

/** Millions where the largest loan is at least one, so that a table reads in one unit. */
export function amountStyle({ document }: LoansContext): NumberStyle {
  const largest = Math.max(...document.loans.map(({ loan }) => loan.principal));
  return largest >= 1e6 ? { kind: 'usdMillions', digits: 2 } : { kind: 'usd' };
}

export function percent(share: number, lang: Lang, digits = 2): string {
  return formatNumber(share, { kind: 'percent', digits }, lang);
}

export function plain(value: number, lang: Lang, digits = 2): string {
  return formatNumber(value, { kind: 'plain', digits }, lang);
}
