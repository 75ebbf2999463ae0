/** What can be wrong with a matrix, its weights or its anchors, as data: a code and a place. */
import type { CsvProblem } from './csv';
import type { Decimal } from './number';

/** Where the faulty thing was given: in the matrix, in a weight file, or in an option of the call. */
export type From =
  | { readonly kind: 'matrix'; readonly row?: number; readonly name?: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'option'; readonly name: string };

export const MATRIX: From = { kind: 'matrix' };

interface Cell {
  /** As a spreadsheet counts rows, from 1. */
  readonly row: number;
  readonly alternative: string;
  readonly criterion: string;
}

/** Problems of the matrix alone. */
export type MatrixProblem =
  | CsvProblem
  | { readonly code: 'no-criteria' | 'no-alternatives' }
  | { readonly code: 'too-many'; readonly what: 'criteria' | 'alternatives'; readonly most: number }
  | { readonly code: 'no-criterion-name'; readonly column: number }
  | { readonly code: 'repeated-criterion'; readonly column: number; readonly given: string }
  | { readonly code: 'no-name'; readonly row: number }
  | { readonly code: 'repeated-name'; readonly row: number; readonly given: string }
  | { readonly code: 'unknown-row' | 'repeated-row'; readonly row: number; readonly given: string }
  | {
      readonly code: 'ragged';
      readonly row: number;
      readonly name: string;
      readonly cells: number;
      readonly expected: number;
    }
  | ({ readonly code: 'missing' } & Cell)
  | ({ readonly code: 'not-number'; readonly given: string; readonly decimal: Decimal } & Cell)
  /** Ten, or ten thousand. */
  | ({ readonly code: 'ambiguous-decimal'; readonly given: string } & Cell)
  /** Numbers, but with the other decimal mark: the first of them, and how many follow. */
  | ({
      readonly code: 'other-decimal';
      readonly given: string;
      readonly decimal: Decimal;
      readonly more: number;
    } & Cell);

/** Problems of what is said about a criterion, wherever it is said. */
export type CriterionProblem = { readonly from: From } & (
  | { readonly code: 'bad-entry'; readonly given: string }
  | { readonly code: 'unknown-criterion' | 'repeated-entry'; readonly criterion: string }
  | {
      readonly code: 'bad-direction' | 'bad-anchor' | 'bad-weight' | 'negative-weight';
      readonly criterion: string;
      readonly given: string;
    }
  | { readonly code: 'same-anchors' | 'no-anchors' | 'no-direction'; readonly criterion: string }
  | { readonly code: 'against-direction'; readonly criterion: string }
  | { readonly code: 'no-weights' | 'all-zero' | 'not-json' }
);

export type RankProblem = MatrixProblem | CriterionProblem;
