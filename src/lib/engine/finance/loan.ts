/**
 * The schedule of a loan on a period grid: draws, interest, principal, fees, row by row.
 *
 *   row k falls at t_k = effectiveAt + k/m,   k = 0 … T,   T = max(1, round(maturity · m))
 *   interest_k = closing_{k−1} · rate(y) / m,   y = floor((k−1)/m)
 *   closing_k  = closing_{k−1} − principal_k + draw_k      (a draw bears interest from its row on)
 *   principal_k by profile, from the first instalment on, of what the row opens with:
 *     equal principal: opening / left
 *     annuity:         opening · i / ((1+i)^left − 1)
 *     bullet:          everything at row T
 *   fees_0 = P · (management + insurance);   fees_k = commitment · undrawn at the year's start,
 *   for k = m, 2m, … until all is drawn
 *
 * P principal (USD), m instalments a year, rates as fractions (a year), i the rate a period, left the
 * instalments still to come with this one, times in years. Principal is level until another draw comes,
 * and so is an annuity's payment, opening · i / (1 − (1+i)^−left), until a draw or a change of rate: the
 * balance is always what the level still to come repays. Worked out from each row's balance anew, it
 * needs no memory, and rounding does not grow by (1+i) a row as with a level fixed once. Grace takes
 * G = round(grace · m) periods, at most T. The first instalment falls at row G+1 ('after-grace') or
 * at row G, at the earliest row 1 ('at-grace-end'); either way at row T at the latest.
 * A draw dated off the grid moves to the nearest row, between row 0 and row T−1: money drawn at
 * maturity would be no loan. No draw dates at all mean one draw at effectiveness. The last
 * instalment pays whatever is left, so the loan closes at zero exactly.
 *
 * Source: OECD Arrangement on Officially Supported Export Credits (2023), on repayment profiles
 * and the first instalment; IMF, External Debt Statistics: Guide for Compilers and Users (2013).
 */
import { assertNever } from '../numeric/never';
import { accumulationFactor } from './level-payment';

export type LoanProfile = 'equal-principal' | 'annuity' | 'bullet';

/** 'after-grace': one period after grace ends; 'at-grace-end': at the end of grace. */
export type FirstInstalment = 'after-grace' | 'at-grace-end';

export type LoanRate =
  | { readonly kind: 'fixed'; readonly annualRate: number }
  | {
      readonly kind: 'floating';
      readonly spread: number;
      /** Base rate of each year counted from effectiveness; the last one holds on. */
      readonly baseByYear: readonly number[];
    };

export interface LoanTerms {
  readonly principal: number;
  readonly effectiveAtYears: number;
  /** Equal draws at these absolute dates. */
  readonly drawTimesYears: readonly number[];
  /** From effectiveness, grace included. */
  readonly maturityYears: number;
  readonly graceYears: number;
  readonly instalmentsPerYear: number;
  readonly profile: LoanProfile;
  readonly firstInstalment: FirstInstalment;
  readonly rate: LoanRate;
  /** On the principal, paid in cash at effectiveness. */
  readonly managementFeeRate: number;
  /** On the principal, paid in cash at effectiveness. */
  readonly insuranceRate: number;
  /** A year, on what was undrawn at the year's start; paid in cash at that year's end. */
  readonly commitmentFeeRate: number;
}

export interface LoanRow {
  readonly atYears: number;
  readonly opening: number;
  readonly draw: number;
  readonly interest: number;
  readonly principalPaid: number;
  readonly fees: number;
  readonly closing: number;
}

export interface LoanSchedule {
  readonly rows: readonly LoanRow[];
  readonly totalInterest: number;
  readonly totalFees: number;
  /** Principal, interest and fees. */
  readonly totalService: number;
}

/** Dates closer than this are the same date. */
const SAME_DATE_YEARS = 1e-9;

function annualRateOf(rate: LoanRate, year: number): number {
  switch (rate.kind) {
    case 'fixed':
      return rate.annualRate;
    case 'floating': {
      const bases = rate.baseByYear;
      return rate.spread + (bases[Math.min(year, bases.length - 1)] ?? 0);
    }
    default:
      return assertNever(rate);
  }
}

/** How many of the equal draws land in each row. */
function drawsByRow(terms: LoanTerms, lastRow: number): readonly number[] {
  const counts = new Array<number>(lastRow + 1).fill(0);
  const { drawTimesYears, effectiveAtYears, instalmentsPerYear } = terms;
  for (const atYears of drawTimesYears) {
    const row = Math.round((atYears - effectiveAtYears) * instalmentsPerYear);
    const held = Math.min(Math.max(row, 0), lastRow - 1);
    counts[held] = (counts[held] ?? 0) + 1;
  }
  if (drawTimesYears.length === 0) counts[0] = 1;
  return counts;
}

function firstInstalmentRow(terms: LoanTerms, lastRow: number): number {
  if (terms.profile === 'bullet') return lastRow;
  const grace = Math.min(
    Math.max(Math.round(terms.graceYears * terms.instalmentsPerYear), 0),
    lastRow,
  );
  return terms.firstInstalment === 'after-grace'
    ? Math.min(grace + 1, lastRow)
    : Math.max(grace, 1);
}

/** Principal due out of `opening` with `left` instalments to come, this one included. */
function instalment(
  profile: LoanProfile,
  opening: number,
  periodRate: number,
  left: number,
): number {
  if (left === 1) return opening;
  switch (profile) {
    case 'equal-principal':
      return opening / left;
    case 'annuity':
      return opening / accumulationFactor(periodRate, left);
    case 'bullet':
      return 0;
    default:
      return assertNever(profile);
  }
}

function scheduleOf(rows: readonly LoanRow[]): LoanSchedule {
  let totalInterest = 0;
  let totalPrincipal = 0;
  let totalFees = 0;
  for (const row of rows) {
    totalInterest += row.interest;
    totalPrincipal += row.principalPaid;
    totalFees += row.fees;
  }
  const totalService = totalInterest + totalPrincipal + totalFees;
  return { rows, totalInterest, totalFees, totalService };
}

/** The full schedule. Degenerate terms (no principal, no rate, one instalment) are ordinary ones. */
export function loanSchedule(terms: LoanTerms): LoanSchedule {
  const { principal, effectiveAtYears, instalmentsPerYear: perYear } = terms;
  const lastRow = Math.max(1, Math.round(terms.maturityYears * perYear));
  const draws = drawsByRow(terms, lastRow);
  const drawCount = Math.max(1, terms.drawTimesYears.length);
  const firstRow = firstInstalmentRow(terms, lastRow);

  let undrawnCount = drawCount;
  let undrawnAtYearStart = 0;
  let balance = 0;
  let periodRate = 0;
  const rows: LoanRow[] = [];
  for (let k = 0; k <= lastRow; k += 1) {
    if (k > 0 && (k - 1) % perYear === 0) {
      periodRate = annualRateOf(terms.rate, (k - 1) / perYear) / perYear;
    }
    const opening = balance;
    const interest = opening * periodRate;
    const due = k >= firstRow;
    const principalPaid = due ? instalment(terms.profile, opening, periodRate, lastRow - k + 1) : 0;
    const drawsHere = draws[k] ?? 0;
    const draw = (principal * drawsHere) / drawCount;
    undrawnCount -= drawsHere;
    let fees = k === 0 ? principal * (terms.managementFeeRate + terms.insuranceRate) : 0;
    if (k % perYear === 0) {
      if (k > 0) fees = undrawnAtYearStart * terms.commitmentFeeRate;
      undrawnAtYearStart = (principal * undrawnCount) / drawCount;
    }
    balance = opening - principalPaid + draw;
    const atYears = effectiveAtYears + k / perYear;
    rows.push({ atYears, opening, draw, interest, principalPaid, fees, closing: balance });
  }
  return scheduleOf(rows);
}

/** Index of the last row at or before a date; −1 before the loan takes effect. */
function lastRowAt(schedule: LoanSchedule, atYears: number): number {
  let index = schedule.rows.length - 1;
  while (index >= 0 && (schedule.rows[index]?.atYears ?? 0) > atYears + SAME_DATE_YEARS) index -= 1;
  return index;
}

/** What is owed at a date, after the payments and draws of that date. */
export function outstandingAt(schedule: LoanSchedule, atYears: number): number {
  return schedule.rows[lastRowAt(schedule, atYears)]?.closing ?? 0;
}

/**
 * The loan paid off at a date: rows up to it, then everything owed, with the simple interest run up
 * since the last row where the date falls between two. Draws at that date or later are cancelled,
 * and the commitment fee of the year cut short with them. Before effectiveness there was no loan.
 */
export function settledAt(schedule: LoanSchedule, atYears: number): LoanSchedule {
  const index = lastRowAt(schedule, atYears);
  const last = schedule.rows[index];
  const next = schedule.rows[index + 1];
  if (last === undefined) return scheduleOf([]);
  if (next === undefined) return schedule;
  if (Math.abs(last.atYears - atYears) <= SAME_DATE_YEARS) {
    const paidOff = { ...last, draw: 0, principalPaid: last.opening, closing: 0 };
    return scheduleOf([...schedule.rows.slice(0, index), paidOff]);
  }
  const elapsed = (atYears - last.atYears) / (next.atYears - last.atYears);
  const payoff: LoanRow = {
    atYears,
    opening: last.closing,
    draw: 0,
    interest: next.interest * elapsed,
    principalPaid: last.closing,
    fees: 0,
    closing: 0,
  };
  return scheduleOf([...schedule.rows.slice(0, index + 1), payoff]);
}

/** Nominal net flows to the borrower, row by row: draw − interest − principal − fees. */
export function loanFlows(schedule: Pick<LoanSchedule, 'rows'>): readonly number[] {
  return schedule.rows.map((row) => row.draw - row.interest - row.principalPaid - row.fees);
}
