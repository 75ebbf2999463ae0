/** What can be wrong with input, as data: a code and a place. The words are in `i18n`. */
import type { ParameterId } from '$lib/parameters/registry';

export interface Place {
  /** Absent for inputs that hold for the whole case. */
  readonly option?: string;
  readonly parameter: ParameterId;
}

export type ValueCode =
  | 'empty'
  | 'not-number'
  | 'not-finite'
  | 'below'
  | 'above'
  | 'not-integer'
  | 'not-choice'
  | 'not-flag'
  | 'shares-count'
  | 'shares-sum';

/** One value does not fit its declaration. */
export interface ValueProblem {
  readonly kind: 'value';
  readonly code: ValueCode;
  readonly place: Place;
  readonly given: string;
  /** The bound that was passed, in the stored unit. */
  readonly limit?: number;
}

export type CrossCode =
  | 'grace-before-build'
  | 'grace-after-maturity'
  | 'loan-over-rest'
  | 'service-after-horizon'
  | 'build-needed';

/** Values that are fine alone but not together. */
export interface CrossProblem {
  readonly kind: 'cross';
  readonly code: CrossCode;
  readonly option: string;
  /** The inputs involved, the first one being the one to look at. */
  readonly parameters: readonly ParameterId[];
  readonly given: number;
  readonly limit: number;
}

export type RangeCode =
  | 'unreadable'
  | 'order'
  | 'positive'
  | 'below'
  | 'above'
  | 'not-integer'
  | 'weights'
  | 'too-many'
  | 'not-drawn';

/** A range does not fit the input that it is meant for. */
export interface RangeProblem {
  readonly kind: 'range';
  readonly code: RangeCode;
  readonly place: Place;
  readonly given: string;
  /** The bound that was passed, in the stored unit; with `too-many`, how many there may be. */
  readonly limit?: number;
}

export type DocumentCode =
  | 'unknown-key'
  | 'repeated-key'
  | 'bad-value'
  | 'missing-key'
  | 'unknown-case'
  | 'unknown-version'
  | 'newer-version'
  | 'altered'
  | 'too-long'
  | 'not-readable'
  | 'not-json'
  | 'not-ours'
  | 'no-options'
  | 'too-many-options'
  | 'too-many-problems'
  /** Of workbooks: as a whole, its sheet of inputs, and single cells. */
  | 'not-workbook'
  | 'workbook-damaged'
  | 'workbook-too-large'
  | 'inputs-missing'
  | 'cell-missing'
  | 'cell-empty'
  | 'cell-formula'
  | 'cell-error'
  | 'cell-changed';

/** A link or file as a whole, or one of its keys. */
export interface DocumentProblem {
  readonly kind: 'document';
  readonly code: DocumentCode;
  readonly key?: string;
  readonly given?: string;
}

export type Problem = ValueProblem | CrossProblem | RangeProblem | DocumentProblem;

/** Hostile text is cut before it is shown back. */
export function shorten(text: string, limit = 60): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
