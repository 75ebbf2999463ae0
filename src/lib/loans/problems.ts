/** What can be wrong with a loan or a link of loans, as data; the words are in `i18n`. */
import type { BasisFieldId, LoanFieldId } from './types';

export type FieldCode =
  'empty' | 'not-number' | 'not-list' | 'below' | 'above' | 'not-choice' | 'too-few' | 'too-many';

/** A value that its field cannot take. */
export interface FieldProblem {
  readonly kind: 'field';
  readonly code: FieldCode;
  readonly field: LoanFieldId | BasisFieldId;
  readonly given: string;
  /** The bound passed, as a fraction or in years or US$; for `not-choice` what there is stands in the field. */
  readonly limit?: number;
}

export type CrossCode = 'grace-after-maturity' | 'draw-after-maturity';

/** Terms fine alone, of which no schedule can exist together. */
export interface CrossProblem {
  readonly kind: 'cross';
  readonly code: CrossCode;
  /** The one to look at. */
  readonly field: LoanFieldId;
  /** Years. */
  readonly given: number;
  readonly limit: number;
}

export type LinkCode =
  | 'not-ours'
  | 'newer-version'
  | 'unknown-version'
  | 'altered'
  | 'too-long'
  | 'unknown-key'
  | 'repeated-key'
  | 'too-many-loans'
  | 'no-loans';

export interface LinkProblem {
  readonly kind: 'link';
  readonly code: LinkCode;
  readonly given: string;
}

export type LoanProblem = FieldProblem | CrossProblem;

/** In a link, with the number of the loan it is about; undefined for the assumptions. */
export type DocumentProblem = LinkProblem | (LoanProblem & { readonly loan: number | undefined });
