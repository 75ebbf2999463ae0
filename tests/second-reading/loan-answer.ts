/** What both readings say of a loan of the loan tools, in one shape, and where they differ. */
import { outcomeOf } from '$lib/loans/compare';
import type { Basis, Loan } from '$lib/loans/types';
import type { LoanRow } from '$lib/engine/finance/loan';
import { numberDifferences } from './compare';

export interface LoanQuestion {
  readonly loan: Loan;
  readonly basis: Basis;
}

interface Amounts {
  readonly rows: readonly LoanRow[];
  readonly totalInterest: number;
  readonly totalFees: number;
  readonly totalService: number;
  /** Amounts alone: of two rows or years that differ only in rounding either may be called the peak. */
  readonly peakInstalment: number;
  readonly peakYear: number;
  readonly serviceByYear: readonly number[];
  readonly owedByYear: readonly number[];
  readonly value: number;
}

interface Shares {
  /** Every rate that solves the equation of the all-in cost, rising. */
  readonly rates: readonly number[];
  readonly nearest?: number;
  readonly grant: Readonly<Record<string, number>>;
  readonly register: Readonly<Record<string, number>>;
}

export type LoanAnswer = Amounts & Shares;

/** The engine's answer, as the loans page asks for it. */
export function engineAnswer({ loan, basis }: LoanQuestion): LoanAnswer {
  const { schedule, allIn, nearest, peakInstalment, peakYear, ...outcome } = outcomeOf(loan, basis);
  const rates =
    allIn.kind === 'unique' ? [allIn.rate] : allIn.kind === 'several' ? allIn.rates : [];
  return {
    rows: schedule.rows,
    totalInterest: schedule.totalInterest,
    totalFees: schedule.totalFees,
    totalService: schedule.totalService,
    peakInstalment: peakInstalment.amount,
    peakYear: peakYear.amount,
    serviceByYear: outcome.serviceByYear,
    owedByYear: outcome.owedByYear,
    value: outcome.value,
    rates,
    ...(nearest === undefined ? {} : { nearest }),
    grant: outcome.grant,
    register: outcome.register,
  };
}

type Figures = Readonly<Record<string, unknown>>;

const SHARES: ReadonlySet<string> = new Set(['rates', 'nearest', 'grant', 'register']);

function parted(figures: Figures) {
  const of = (shares: boolean) =>
    Object.fromEntries(Object.entries(figures).filter(([key]) => SHARES.has(key) === shares));
  return { amounts: of(false), shares: of(true) };
}

/**
 * Every row, year and rate that is not the same, of answers in full or in short; amounts near zero are
 * measured by the principal.
 */
export function loanDifferences(engine: object, mine: object, principal: number): string[] {
  const [a, b] = [parted(engine as Figures), parted(mine as Figures)];
  return [
    ...numberDifferences(a.amounts, b.amounts, Math.max(1, principal)),
    ...numberDifferences(a.shares, b.shares, 1),
  ];
}
