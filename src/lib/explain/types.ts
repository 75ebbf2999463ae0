/**
 * A figure and how it comes about. Figures form a graph without cycles: a formula's operands are
 * figures themselves, down to inputs, constants of the model and what was typed on the page.
 */
import type { Grade } from '$lib/evidence/types';
import type { NumberStyle } from '$lib/i18n/format';
import type { ParameterId } from '$lib/parameters/registry';

/** Names a figure within its graph, such as `a.total`; letters, digits, `.`, `-`, `_` and `/`. */
export type FigureId = string;

/** What a symbol of a formula stands for; a list is given to `sum`, `max` and the like. */
export type Operand =
  | { readonly kind: 'figure'; readonly id: FigureId }
  | { readonly kind: 'list'; readonly ids: readonly FigureId[] }
  /** The explained figure itself, in an equation that it solves. */
  | { readonly kind: 'self' };

export type Account =
  | {
      readonly kind: 'formula';
      /** In the grammar of mathjs, over the operands' symbols. */
      readonly expression: string;
      readonly operands: Readonly<Record<string, Operand>>;
      /** The expression does not give the figure but is zero at it (an internal rate of return). */
      readonly solves?: true;
    }
  /** An input of the scenario; `option` where it belongs to one offer. */
  | {
      readonly kind: 'input';
      readonly parameter: ParameterId;
      readonly option?: string;
      /** What the published value rests on. */
      readonly grade: Grade;
      readonly refs: readonly string[];
      /** The published value in words, where the reader has set another. */
      readonly published?: string;
    }
  /** Typed by the reader into this page's own form. */
  | { readonly kind: 'given' }
  /** As a source of the register states it, where no parameter of the model stands for it. */
  | { readonly kind: 'sourced'; readonly refs: readonly string[] }
  /** Fixed by the model; `refs` are ids of the evidence register. */
  | { readonly kind: 'constant'; readonly refs: readonly string[] }
  /** Established by a rule that the note says in words, from the figures under `because`. */
  | { readonly kind: 'rule' };

export interface Figure {
  readonly id: FigureId;
  /** What it is, in the reader's language, such as "Refresh of the cameras in year 9". */
  readonly name: string;
  /** Whose it is: the offer's short name, where it belongs to one. */
  readonly of?: string;
  /** What the formula alone does not say, in a sentence. */
  readonly note?: string;
  readonly style: NumberStyle;
  /** Said after the value where the style has no unit: "years", "cameras". */
  readonly unit?: string;
  /** From the engine, unrounded. */
  readonly value: number;
  /** Shown instead of the value where that is no number: a choice, yes or no. */
  readonly text?: string;
  /** What decided that this account holds and no other: choices and yes-or-no inputs. */
  readonly because?: readonly FigureId[];
  readonly account: Account;
}

export interface FigureGraph {
  /** Undefined where the graph has no such figure. */
  readonly find: (id: FigureId) => Figure | undefined;
}

/** A graph with the ways back to one of its figures. */
export interface Explanations extends FigureGraph {
  /** What stands behind the `#` of a link to the page that the graph explains; none by default. */
  readonly fragment?: string;
  /** The call that prints the same explanation, where the command line has one. */
  readonly command?: (id: FigureId) => string;
}
