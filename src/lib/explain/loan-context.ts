/** What the figures of a loan are made from, and how one is written down. */
import type { LoanRow, LoanSchedule, LoanTerms } from '$lib/engine/finance/loan';
import type { LoanFigureWords } from '$lib/i18n/explain-loan-words';
import { formatBare, type NumberStyle } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { Figure, FigureId, Operand } from './types';

/** Under which ids the loan's own terms stand in the graph. */
export interface LoanInputIds {
  readonly principal: FigureId;
  readonly rate:
    | { readonly kind: 'fixed'; readonly annualRate: FigureId }
    | {
        readonly kind: 'floating';
        readonly spread: FigureId;
        /** One a year of the loan; the last one holds on. */
        readonly baseByYear: readonly FigureId[];
      }
    /** Rates that the graph has figures of its own for, one a year of the loan. */
    | { readonly kind: 'by-year'; readonly rateByYear: readonly FigureId[] };
  readonly maturity: FigureId;
  readonly grace: FigureId;
  readonly perYear: FigureId;
  /** How many equal draws there are. */
  readonly drawCount: FigureId;
  readonly managementFee: FigureId;
  readonly insurance: FigureId;
  readonly commitmentFee: FigureId;
  /** Absent where the loan takes effect at signature. */
  readonly effectiveAt?: FigureId;
  /** Choices, where the graph has them. */
  readonly profile?: FigureId;
  readonly firstInstalment?: FigureId;
}

export interface LoanFigureContext {
  readonly prefix: string;
  readonly terms: LoanTerms;
  readonly schedule: LoanSchedule;
  readonly inputs: LoanInputIds;
  readonly words: LoanFigureWords;
  readonly lang: Lang;
}

export const AMOUNT: NumberStyle = { kind: 'usd' };
export const RATE: NumberStyle = { kind: 'percent', digits: 4 };
export const COUNT: NumberStyle = { kind: 'plain', digits: 4 };

export function figure(id: FigureId): Operand {
  return { kind: 'figure', id };
}

export function list(ids: readonly FigureId[]): Operand {
  return { kind: 'list', ids };
}

export function dateText({ lang }: LoanFigureContext, atYears: number): string {
  return formatBare(atYears, { kind: 'plain', digits: 2 }, lang);
}

export type RowPart =
  'opening' | 'draw' | 'interest' | 'principal' | 'fees' | 'service' | 'closing';

export function rowId(prefix: string, k: number, part: RowPart | 'date' | 'flow'): FigureId {
  return `${prefix}.row.${k}.${part}`;
}

export function serviceOf(row: LoanRow): number {
  return row.interest + row.principalPaid + row.fees;
}

export interface Formula {
  readonly expression: string;
  readonly operands: Readonly<Record<string, Operand>>;
  readonly note?: string;
}

export interface Rule {
  readonly note: string;
  readonly because?: readonly FigureId[];
}

/** A figure with a formula, or one that a rule settles in words. */
export function made(
  id: FigureId,
  name: string,
  value: number,
  style: NumberStyle,
  from: Formula | Rule,
): Figure {
  const base = { id, name, value, style };
  if (!('expression' in from)) return { ...base, ...from, account: { kind: 'rule' } };
  const { expression, operands, note } = from;
  return {
    ...base,
    ...(note === undefined ? {} : { note }),
    account: { kind: 'formula', expression, operands },
  };
}
