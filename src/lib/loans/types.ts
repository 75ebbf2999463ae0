/** What the loan tools work on: up to four loans, and the assumptions under which they are valued. */
import type { FirstInstalment, LoanProfile } from '$lib/engine/finance/loan';

/** One loan as it is typed in; rates and fees as fractions, times in years from effectiveness. */
export interface Loan {
  /** US$; of a loan in local money, US$ at the exchange rate of the day of signature. */
  readonly principal: number;
  readonly currency: 'foreign' | 'local';
  readonly kind: 'fixed' | 'floating';
  /** A year; of a fixed loan. */
  readonly rate: number;
  /** Over the base; of a floating loan. */
  readonly spread: number;
  /** Base rate of each year of the loan; the last one holds on. */
  readonly base: readonly number[];
  /** Grace included. */
  readonly maturity: number;
  readonly grace: number;
  readonly perYear: '1' | '2' | '4' | '12';
  readonly profile: LoanProfile;
  readonly first: FirstInstalment;
  /** Dates of equal draws; none means one draw at effectiveness. */
  readonly draws: readonly number[];
  /** On the principal, paid in cash at effectiveness. */
  readonly fee: number;
  readonly insurance: number;
  /** A year, on what is not drawn yet. */
  readonly commitment: number;
}

export type LoanFieldId = keyof Loan;

/** Shared by all loans of a comparison, as fractions a year: what the value of the financing rests on. */
export interface Basis {
  /** Real. */
  readonly discount: number;
  readonly foreignInflation: number;
  readonly localInflation: number;
  /** Real, of the buyer's currency. */
  readonly depreciation: number;
}

export type BasisFieldId = keyof Basis;

export const MAX_LOANS = 4;

export interface NamedLoan {
  /** Given by the reader; undefined shows the example's name or the loan's number. */
  readonly name: string | undefined;
  /** The example that the loan began as: its terms cite their sources for as long as they stand. */
  readonly from: string | undefined;
  readonly loan: Loan;
}

export interface LoansDocument {
  /** One to four. */
  readonly loans: readonly NamedLoan[];
  readonly basis: Basis;
}

/** Replaces one field of an object, its type kept. */
export function withField<T extends object>(whole: T, field: keyof T, value: unknown): T {
  return { ...whole, [field]: value };
}
