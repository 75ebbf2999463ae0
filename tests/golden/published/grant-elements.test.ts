/**
 * Grant elements against those that a public register prints. Sources and columns: loans.ts.
 * Tolerance: the last digit printed.
 */
import { describe, expect, it } from 'vitest';
import { dacGrantElement, grantElement } from '../../../src/lib/engine/finance/grant-element';
import { loanSchedule, type LoanProfile } from '../../../src/lib/engine/finance/loan';
import { aLoan } from '../../unit/engine/finance/support';
import { REGISTERED_LOANS, type RegisteredLoan } from './loans';
import { expectPrinted } from './printed';

const CASH_FLOW_RATE = 0.1;
const IMF_RATE = 0.05;

/** Percent, in the convention of registers. */
function registered(loan: RegisteredLoan, discountRate: number): number {
  const { maturityYears, ratePercent, graceYears } = loan;
  return (
    100 *
    dacGrantElement({ maturityYears, annualRate: ratePercent / 100, graceYears, discountRate })
  );
}

/** Percent, from the rows of a schedule with the first instalment at the end of grace, fees apart. */
function scheduled(
  terms: {
    readonly maturityYears: number;
    readonly graceYears: number;
    readonly ratePercent: number;
  },
  annualDiscountRate: number,
  profile: LoanProfile = 'equal-principal',
): number {
  const { maturityYears, graceYears, ratePercent } = terms;
  const schedule = loanSchedule(
    aLoan({
      maturityYears,
      graceYears,
      profile,
      firstInstalment: 'at-grace-end',
      rate: { kind: 'fixed', annualRate: ratePercent / 100 },
    }),
  );
  return 100 * grantElement(schedule, { annualDiscountRate, includeFees: false });
}

const hasImf = (loan: RegisteredLoan) => loan.imf !== undefined;
const hasEquivalent = (loan: RegisteredLoan) => loan.grantEquivalent !== undefined;

describe("the grant elements of AidData's register of Chinese development finance", () => {
  it.each(REGISTERED_LOANS)(
    'are reproduced at the 10 % of the OECD cash-flow measure: record $record, $what: $cashFlow %',
    (loan) => {
      expectPrinted(registered(loan, CASH_FLOW_RATE), loan.cashFlow, loan.decimals);
    },
  );

  it.each(REGISTERED_LOANS.filter(hasEquivalent))(
    'are reproduced at the rate of the OECD grant equivalent for the income group: record $record, $what',
    (loan) => {
      const { printed = '', discountRate = NaN } = loan.grantEquivalent ?? {};
      expectPrinted(registered(loan, discountRate), printed, loan.decimals);
    },
  );

  it.each(REGISTERED_LOANS.filter(hasImf))(
    'are reproduced at the 5 % of the IMF and the World Bank: record $record, $what: $imf %',
    (loan) => {
      expectPrinted(registered(loan, IMF_RATE), loan.imf ?? '', loan.decimals);
    },
  );

  it('are reproduced as far as it was read: record 1157, interest-free loan to Mauritius, 75.051…', () => {
    // 20 years, 10 of grace (project page of version 2.0); the copy read breaks off after 75.051.
    const terms = { maturityYears: 20, graceYears: 10, ratePercent: 0 };
    const percent =
      100 * dacGrantElement({ ...terms, annualRate: 0, discountRate: CASH_FLOW_RATE });
    expect(Math.floor(1000 * percent) / 1000).toBe(75.051);
    expect(scheduled(terms, CASH_FLOW_RATE)).toBeCloseTo(percent, 10);
  });

  it('come out of the full schedule as of the closed form, where the register prints the grace', () => {
    // Record 69143: 2.5 years, 6.07 %, 1 year of grace; what the register shows as 0.0 is below it.
    const terms = { maturityYears: 2.5, graceYears: 1, ratePercent: 6.07 };
    expectPrinted(scheduled(terms, CASH_FLOW_RATE), '5.7644');
    expectPrinted(scheduled(terms, 0.07), '1.3094');
    expect(scheduled(terms, IMF_RATE)).toBeLessThan(0);
  });

  it('are those of at least six loans under each convention', () => {
    expect(REGISTERED_LOANS.length).toBeGreaterThanOrEqual(6);
    expect(REGISTERED_LOANS.filter(hasImf).length).toBeGreaterThanOrEqual(6);
  });
});

describe("the OECD's note on the grant element, its formulas and its example loan", () => {
  /**
   * OECD-DAC, Grant element: formula and examples (note to the Creditor Reporting System). Example
   * loan: 1,000 drawn on 1 January 2001 over 10 years at 2.5 % a year, 16 half-yearly instalments
   * from 1 July 2003 on, so that grace is 2.5 years. The results of the examples could not be read;
   * the note's formulas for each kind of repayment are evaluated here as they are printed.
   */
  const [M, G, A, I, R] = [10, 2.5, 2, 0.1, 0.025];
  const INT = G - 1 / A;
  const DR = M - INT;
  const D = (1 + I) ** (1 / A) - 1;
  const NR = A * DR;
  const C1 = (1 + I) ** INT;
  const C2 = (1 + I) ** DR;
  const ZG = (R * (1 - 1 / C1)) / (A * D);
  const example = { maturityYears: M, graceYears: G, ratePercent: 100 * R };

  it('has sixteen instalments, from the fifth half-year on', () => {
    expect(NR).toBe(16);
    const schedule = loanSchedule(aLoan({ ...example, firstInstalment: 'at-grace-end' }));
    const paying = schedule.rows.filter((row) => row.principalPaid > 0);
    expect(paying).toHaveLength(16);
    expect(paying[0]?.atYears).toBe(2.5);
  });

  it('is met by the schedule and the closed form for equal principal payments', () => {
    const ZM = ((1 / NR) * (1 / C1) * (1 - 1 / C2)) / D;
    const ZX = ((R / (A * NR)) * (1 / C1) * (1 / C2 - 1 + D * NR)) / (D * D);
    const wanted = 100 * (1 - ZG - ZM - ZX);
    expect(scheduled(example, I)).toBeCloseTo(wanted, 10);
    const terms = { maturityYears: M, graceYears: G, annualRate: R, discountRate: I };
    expect(100 * dacGrantElement(terms)).toBeCloseTo(wanted, 10);
  });

  it('is met by the schedule for an annuity', () => {
    const ZM = 1 / ((1 + R / A) ** NR - 1) + 1;
    const ZX = ((R / A) * ZM * (1 / C1) * (1 - 1 / C2)) / D;
    expect(scheduled(example, I, 'annuity')).toBeCloseTo(100 * (1 - ZG - ZX), 10);
  });
});
