/**
 * The rounded figures of Chinese loans were worked out apart from this code, for equal principal
 * twice a year with everything drawn on the first day. They come out under 'after-grace' only: the
 * first instalment half a year after grace ends.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dacGrantElement, grantElement } from '../../../../src/lib/engine/finance/grant-element';
import { annualise } from '../../../../src/lib/engine/finance/periods';
import { allInCost } from '../../../../src/lib/engine/finance/all-in-cost';
import { loanSchedule, type LoanTerms } from '../../../../src/lib/engine/finance/loan';
import { aLoan } from './support';

const JSEI = { graceYears: 1.5, rate: { kind: 'fixed', annualRate: 0.05 } } as const;
const JSEI_FEES = { ...JSEI, managementFeeRate: 0.0075, insuranceRate: 0.07 };
const ECU911 = { principal: 240, rate: { kind: 'fixed', annualRate: 0.07159 } } as const;
const concessional = { maturityYears: 20, graceYears: 5 };
const atTwo = { ...concessional, rate: { kind: 'fixed', annualRate: 0.02 } } as const;

/** Grant element in percent at 5 %, fees included. */
const percent = (changes: Partial<LoanTerms>) =>
  100 * grantElement(loanSchedule(aLoan(changes)), { annualDiscountRate: 0.05, includeFees: true });

describe('the grant element of a schedule', () => {
  it('gives the known figures, with the first instalment one period after grace', () => {
    expect(percent(atTwo)).toBeCloseTo(26.8, 1);
    expect(percent(JSEI)).toBeCloseTo(-0.3, 1);
    expect(percent({ ...JSEI, rate: { kind: 'fixed', annualRate: 0.03 } })).toBeCloseTo(8.4, 1);
    expect(percent({ ...JSEI, rate: { kind: 'fixed', annualRate: 0.066 } })).toBeCloseTo(-7.2, 1);
    expect(percent(JSEI_FEES)).toBeCloseTo(-8.0, 1);
    expect(percent(ECU911)).toBeCloseTo(-10.0, 1);
    const cauchari = { maturityYears: 15, graceYears: 5 };
    expect(percent({ ...cauchari, rate: { kind: 'fixed', annualRate: 0.03 } })).toBeCloseTo(
      15.2,
      1,
    );
  });

  it('misses them with the first instalment at the end of grace', () => {
    expect(percent({ ...atTwo, firstInstalment: 'at-grace-end' })).toBeCloseTo(26.4, 1);
    expect(percent({ ...ECU911, firstInstalment: 'at-grace-end' })).toBeCloseTo(-9.6, 1);
  });

  it('stands beside the interest and the all-in cost known for the same loans', () => {
    expect(loanSchedule(aLoan({ ...JSEI, principal: 20.4 })).totalInterest).toBeCloseTo(5.1, 9);
    expect(allInCost(loanSchedule(aLoan(JSEI_FEES)), 2, 0.05)).toBeCloseTo(0.07, 3);
    expect(loanSchedule(aLoan(ECU911)).totalInterest).toBeCloseTo(90.2, 1);
    const withFee = loanSchedule(aLoan({ ...ECU911, managementFeeRate: 0.01 }));
    expect(allInCost(withFee, 2, 0.07)).toBeCloseTo(0.0753, 4);
  });

  it('is the zero-coupon discount where everything is repaid at once and free', () => {
    const free = { graceYears: 8, rate: { kind: 'fixed', annualRate: 0 } } as const;
    expect(percent(free)).toBeCloseTo(100 * (1 - 1.05 ** -8), 10);
  });

  it('counts fees or leaves them out, as asked', () => {
    const schedule = loanSchedule(aLoan(JSEI_FEES));
    const basis = { annualDiscountRate: 0.05, includeFees: false };
    expect(grantElement(schedule, basis)).toBeCloseTo(percent(JSEI) / 100, 12);
    expect(percent(JSEI) - percent(JSEI_FEES)).toBeCloseTo(7.75, 10);
  });

  it('discounts from effectiveness, whenever that is', () => {
    const later = { ...JSEI_FEES, effectiveAtYears: 3, drawTimesYears: [3] };
    expect(percent(later)).toBeCloseTo(percent(JSEI_FEES), 10);
  });

  it('is zero where nothing is lent', () => {
    expect(percent({ principal: 0 })).toBe(0);
    const none = { rows: [], totalInterest: 0, totalFees: 0, totalService: 0 };
    expect(grantElement(none, { annualDiscountRate: 0.05, includeFees: true })).toBe(0);
  });

  it('vanishes where the discount rate is the loan rate compounded', () => {
    const terms = fc.record({
      profile: fc.constantFrom('equal-principal' as const, 'annuity' as const, 'bullet' as const),
      firstInstalment: fc.constantFrom('after-grace' as const, 'at-grace-end' as const),
      instalmentsPerYear: fc.integer({ min: 1, max: 12 }),
      graceYears: fc.integer({ min: 0, max: 8 }),
      drawTimesYears: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(terms, fc.double({ min: 0, max: 0.3, noNaN: true }), (changes, annualRate) => {
        const schedule = loanSchedule(aLoan({ ...changes, rate: { kind: 'fixed', annualRate } }));
        const m = changes.instalmentsPerYear;
        const annualDiscountRate = annualise(annualRate / m, m);
        const element = grantElement(schedule, { annualDiscountRate, includeFees: true });
        expect(Math.abs(element)).toBeLessThan(1e-10);
      }),
    );
  });

  it('never falls as the discount rate rises', () => {
    const rate = fc.double({ min: 0, max: 0.2, noNaN: true });
    const schedule = loanSchedule(aLoan());
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const at = (annualDiscountRate: number) =>
          grantElement(schedule, { annualDiscountRate, includeFees: true });
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)) - 1e-12);
      }),
    );
  });
});

describe('the grant element of registers', () => {
  it('is that of the schedule with the first instalment at the end of grace', () => {
    const periods = fc.integer({ min: 1, max: 16 });
    fc.assert(
      fc.property(periods, fc.double({ min: 0, max: 0.05, noNaN: true }), (grace, annualRate) => {
        const graceYears = grace / 2;
        const dac = dacGrantElement({
          annualRate,
          maturityYears: 8,
          graceYears,
          discountRate: 0.1,
        });
        const schedule = loanSchedule(
          aLoan({
            graceYears,
            firstInstalment: 'at-grace-end',
            rate: { kind: 'fixed', annualRate },
          }),
        );
        const basis = { annualDiscountRate: 0.1, includeFees: false };
        expect(dac).toBeCloseTo(grantElement(schedule, basis), 11);
      }),
    );
  });

  it('takes a blank grace as none: the first instalment falls on the first day', () => {
    const terms = { annualRate: 0, maturityYears: 1, discountRate: 0.21 };
    // Three thirds, at 0, 0.5 and 1 year: 1 − (1 + 1/1.1 + 1/1.21)/3.
    const wanted = 1 - (1 + 1 / 1.1 + 1 / 1.21) / 3;
    expect(dacGrantElement(terms)).toBeCloseTo(wanted, 13);
    expect(dacGrantElement({ ...terms, graceYears: 0 })).toBeCloseTo(wanted, 13);
    expect(dacGrantElement({ ...terms, graceYears: undefined })).toBeCloseTo(wanted, 13);
  });

  it('shows a negative one as zero', () => {
    const dear = { annualRate: 0.07159, maturityYears: 8, graceYears: 2, discountRate: 0.05 };
    expect(dacGrantElement(dear)).toBe(0);
  });

  it('accepts a number of repayments that is no whole number', () => {
    const at = (graceYears: number) =>
      dacGrantElement({ annualRate: 0.02, maturityYears: 20, graceYears, discountRate: 0.1 });
    expect(at(5.1)).toBeGreaterThan(at(5));
    expect(at(5.1)).toBeLessThan(at(5.5));
  });

  it('takes grace beyond maturity as grace to maturity', () => {
    const terms = { annualRate: 0, maturityYears: 8, discountRate: 0.1 };
    expect(dacGrantElement({ ...terms, graceYears: 12 })).toBeCloseTo(1 - 1.1 ** -8, 13);
  });

  it('follows the number of payments a year', () => {
    const yearly = { annualRate: 0, maturityYears: 2, graceYears: 1, discountRate: 0.25 };
    const wanted = 1 - (0.8 + 0.64) / 2;
    expect(dacGrantElement({ ...yearly, paymentsPerYear: 1 })).toBeCloseTo(wanted, 13);
  });

  it('is nothing where nothing is discounted, unless the lender pays the interest', () => {
    const terms = { maturityYears: 1, graceYears: 0.5, discountRate: 0 };
    expect(dacGrantElement({ ...terms, annualRate: 0.03 })).toBe(0);
    // −2 % on 1 for half a year, then on a half: 0.01 + 0.005.
    expect(dacGrantElement({ ...terms, annualRate: -0.02 })).toBeCloseTo(0.015, 14);
  });
});
