/** Published figures of these functions: tests/golden/published/spreadsheets.test.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fv,
  ipmt,
  nper,
  npv,
  pmt,
  ppmt,
  pv,
  rate,
} from '../../../../src/lib/engine/finance/annuity';
import { annuityFactor, levelPayment } from '../../../../src/lib/engine/finance/level-payment';

const aRate = fc.double({ min: -0.05, max: 0.3, noNaN: true });
const periods = fc.integer({ min: 1, max: 120 });
const fall = fc.constantFrom('at-end' as const, 'at-start' as const);

describe('annuities', () => {
  it('find the rate of a single growth as its root', () => {
    expect(rate(10, 0, -3500, 10000)).toBeCloseTo((10000 / 3500) ** 0.1 - 1, 14);
  });

  it('equal the plain sum at zero rate', () => {
    expect(annuityFactor(0, 7)).toBe(7);
    expect(levelPayment(70, 0, 7)).toBe(10);
    expect(pv(0, 7, -10)).toBe(70);
    expect(fv(0, 7, -10, -5)).toBe(75);
    expect(pmt(0, 7, 70)).toBe(-10);
    expect(nper(0, -10, 70)).toBe(7);
    expect(rate(7, -10, 70)).toBeCloseTo(0, 12);
    expect(npv(0, [1, 2, 3])).toBe(6);
  });

  it('pass through zero without losing digits', () => {
    // a(i, n) = n − n(n+1)/2 · i + …, so the second term must show at i = 1e-9.
    for (const tiny of [1e-9, -1e-9, 1e-13, 1e-300]) {
      expect(annuityFactor(tiny, 100)).toBeCloseTo(100 - 5050 * tiny, 10);
    }
  });

  it('discount a payment at the start of a period by one period less', () => {
    expect(pv(0.1, 3, -1, 0, 'at-start')).toBeCloseTo(1.1 * pv(0.1, 3, -1), 14);
    expect(pmt(0.1, 3, 100, 0, 'at-start')).toBeCloseTo(pmt(0.1, 3, 100) / 1.1, 12);
    expect(fv(0.1, 3, -1, 0, 'at-start')).toBeCloseTo(1.1 * fv(0.1, 3, -1, 0), 14);
    expect(ipmt(0.1, 1, 3, 100, 0, 'at-start')).toBe(0);
    expect(ipmt(0.1, 1, 3, 100)).toBeCloseTo(-10, 12);
  });

  it('say that a debt is never repaid where the payment does not cover the interest', () => {
    expect(nper(0.1, -10, 100)).toBeUndefined();
    expect(nper(0.1, -9, 100)).toBeUndefined();
    expect(nper(0, 0, 100)).toBeUndefined();
    expect(nper(0, -10, 60, -20)).toBe(4);
  });

  it('say that no rate balances payments of one sign', () => {
    expect(rate(10, 5, 100, 100)).toBeUndefined();
  });

  it('count the first flow at full value', () => {
    expect(npv(0.5, [])).toBe(0);
    expect(npv(0.25, [4])).toBe(4);
    expect(npv(0.25, [0, 5])).toBe(4);
  });

  it('are one equation: pv, fv, pmt, nper and rate invert each other', () => {
    const amount = fc.double({ min: 100, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(aRate, periods, amount, fall, (i, n, debt, when) => {
        const payment = pmt(i, n, debt, 0, when);
        expect(Math.abs(pv(i, n, payment, 0, when) / debt - 1)).toBeLessThan(1e-10);
        expect(Math.abs(fv(i, n, payment, debt, when) / (debt * (1 + i) ** n))).toBeLessThan(1e-10);
        expect(payment).toBeLessThan(0);
      }),
    );
    fc.assert(
      fc.property(
        fc.double({ min: -0.02, max: 0.2, noNaN: true }),
        fc.integer({ min: 2, max: 60 }),
        fall,
        (i, n, when) => {
          const payment = pmt(i, n, 1000, 0, when);
          expect(nper(i, payment, 1000, 0, when)).toBeCloseTo(n, 5);
          expect(rate(n, payment, 1000, 0, when, 0.05)).toBeCloseTo(i, 9);
        },
      ),
    );
  });

  it('repay exactly the debt: the principal parts add up to it', () => {
    fc.assert(
      fc.property(aRate, fc.integer({ min: 1, max: 40 }), fall, (i, n, when) => {
        let repaid = 0;
        for (let per = 1; per <= n; per += 1) repaid += ppmt(i, per, n, 100, 0, when);
        expect(repaid).toBeCloseTo(-100, 8);
      }),
    );
  });
});
