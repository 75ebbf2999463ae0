/** What the views of the loans page are made from, and the words they share. */
import { formatNumber, type NumberStyle } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { LoansWords } from '$lib/i18n/loans-words';
import { outcomeOf, type LoanOutcome } from '../compare';
import type { LoansDocument } from '../types';

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
