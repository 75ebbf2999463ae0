/**
 * When a schedule set its level principal (or level payment), and from what: at the first instalment, and
 * anew after each draw and, for an annuity, after each change of rate. Read off the rows, so that an
 * explanation names the very balance that the engine divided.
 */
import { levelPayment } from '$lib/engine/finance/level-payment';
import type { LoanSchedule, LoanTerms } from '$lib/engine/finance/loan';

export interface LevelSetting {
  /** The row at which it was set, the instalments then to come, and the level itself. */
  readonly row: number;
  readonly left: number;
  readonly level: number;
  /** Year of the loan, from 0, and its rate a period. */
  readonly year: number;
  readonly periodRate: number;
}

function firstRowOf(terms: LoanTerms, lastRow: number): number {
  if (terms.profile === 'bullet') return lastRow;
  const periods = Math.round(terms.graceYears * terms.instalmentsPerYear);
  const grace = Math.min(Math.max(periods, 0), lastRow);
  return terms.firstInstalment === 'after-grace'
    ? Math.min(grace + 1, lastRow)
    : Math.max(grace, 1);
}

function periodRateOf({ rate, instalmentsPerYear }: LoanTerms, year: number): number {
  if (rate.kind === 'fixed') return rate.annualRate / instalmentsPerYear;
  const base = rate.baseByYear[Math.min(year, rate.baseByYear.length - 1)] ?? 0;
  return (rate.spread + base) / instalmentsPerYear;
}

export function levelSettings(
  terms: LoanTerms,
  schedule: LoanSchedule,
): { readonly firstRow: number; readonly settings: readonly LevelSetting[] } {
  const lastRow = schedule.rows.length - 1;
  const firstRow = firstRowOf(terms, lastRow);
  const isAnnuity = terms.profile === 'annuity';
  const settings: LevelSetting[] = [];
  // The last row pays what is left, whatever the level.
  for (let row = firstRow; row < lastRow; row += 1) {
    const year = Math.floor((row - 1) / terms.instalmentsPerYear);
    const periodRate = periodRateOf(terms, year);
    const last = settings.at(-1);
    const drawnBefore = (schedule.rows[row - 1]?.draw ?? 0) > 0;
    const holds = last !== undefined && !drawnBefore;
    if (holds && (!isAnnuity || last.periodRate === periodRate)) continue;
    const left = lastRow - row + 1;
    const opening = schedule.rows[row]?.opening ?? 0;
    const level = isAnnuity ? levelPayment(opening, periodRate, left) : opening / left;
    settings.push({ row, left, level, year, periodRate });
  }
  return { firstRow, settings };
}
