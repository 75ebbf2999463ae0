/**
 * Grant element: how much of a loan is a gift, as a fraction of what is lent.
 *
 *   GE = 1 − PV(service) / PV(draws),   discounted by (1+I)^−(t − t_0) from effectiveness t_0,
 *   which is (1+D)^−k on a grid of A periods a year, D = (1+I)^(1/A) − 1
 *
 * and, for the terms that a register prints, the DAC's closed form for equal principal fully
 * disbursed at t = 0 with the first instalment at the end of grace:
 *
 *   GE = (1 − (R/A)/D) · (1 − ((1+D)^(−A·INT) − (1+D)^(−A·M)) / (D · NR)),
 *   INT = G − 1/A,   NR = A·(M − INT) = A·(M − G) + 1
 *
 * I discount rate and R interest rate (fractions a year), M maturity and G grace (years, from
 * effectiveness), A payments a year, NR number of repayments (may be a fraction).
 * Discount rates in use: 5 % IMF and World Bank since 2013; 10 % DAC cash-flow; 6, 7, 9 % DAC
 * grant equivalent by income group.
 * Source: OECD-DAC, Grant element formula and examples (note to the Creditor Reporting System);
 * S. Scott, The grant element method, OECD Development Centre Working Paper 339 (2017); IMF,
 * Calculation of Grant Element (concessionality calculator).
 */
import { discountFactor } from './constant-usd';

import type { LoanSchedule } from './loan';
import { perPeriod } from './periods';

export interface GrantElementBasis {
  readonly annualDiscountRate: number;
  readonly includeFees: boolean;
}

/** Grant element of a schedule; below 0 where the loan costs more than the discount rate. No loan, no gift: 0. */
export function grantElement(schedule: LoanSchedule, basis: GrantElementBasis): number {
  const start = schedule.rows[0]?.atYears ?? 0;
  let lent = 0;
  let paid = 0;
  for (const row of schedule.rows) {
    const factor = discountFactor(basis.annualDiscountRate, row.atYears - start);
    const service = row.interest + row.principalPaid + (basis.includeFees ? row.fees : 0);
    lent += row.draw * factor;
    paid += service * factor;
  }
  return lent === 0 ? 0 : 1 - paid / lent;
}

export interface DacTerms {
  readonly annualRate: number;
  readonly maturityYears: number;
  /** Blank in many registers; then 0, so that the first instalment falls on the first day. */
  readonly graceYears?: number | undefined;
  readonly discountRate: number;
  readonly paymentsPerYear?: number;
}

/** Grant element as published registers reckon it: no fees, and a negative one shown as 0. */
export function dacGrantElement(terms: DacTerms): number {
  const { annualRate, maturityYears, discountRate, paymentsPerYear = 2 } = terms;
  const graceYears = Math.min(terms.graceYears ?? 0, maturityYears);
  const beforePeriods = graceYears * paymentsPerYear - 1;
  const lastPeriod = maturityYears * paymentsPerYear;
  const repayments = lastPeriod - beforePeriods;
  const interest = annualRate / paymentsPerYear;
  // Undiscounted, all that is given away is the interest, on the mean time that money stays out.
  if (discountRate === 0) return Math.max(0, (-interest * (1 + beforePeriods + lastPeriod)) / 2);
  const discount = perPeriod(discountRate, paymentsPerYear);
  const logFactor = Math.log1p(discountRate) / paymentsPerYear;
  const repaid = Math.exp(-beforePeriods * logFactor) * -Math.expm1(-repayments * logFactor);
  return Math.max(0, (1 - interest / discount) * (1 - repaid / (discount * repayments)));
}
