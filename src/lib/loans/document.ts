/** The comparison as a whole: what a reader finds first, and what can be done with its loans. */
import { exampleLoan } from './examples';
import { DEFAULT_BASIS, DEFAULT_LOAN } from './fields';
import { MAX_LOANS, type LoansDocument, type NamedLoan } from './types';

/** The loans of both cases. */
export function firstDocument(): LoansDocument {
  return { loans: [exampleLoan('jsei'), exampleLoan('ecu911')], basis: DEFAULT_BASIS };
}

export function newLoan(): NamedLoan {
  return { name: undefined, from: undefined, loan: DEFAULT_LOAN };
}

/** With one loan more behind the place `index`; unchanged where there are four. */
export function withLoanAt(document: LoansDocument, index: number, loan: NamedLoan): LoansDocument {
  if (document.loans.length >= MAX_LOANS) return document;
  return { ...document, loans: document.loans.toSpliced(index, 0, loan) };
}

/** Without the loan at `index`; the last one stays. */
export function withoutLoan(document: LoansDocument, index: number): LoansDocument {
  if (document.loans.length <= 1) return document;
  return { ...document, loans: document.loans.toSpliced(index, 1) };
}

export function withLoan(document: LoansDocument, index: number, loan: NamedLoan): LoansDocument {
  return { ...document, loans: document.loans.with(index, loan) };
}
