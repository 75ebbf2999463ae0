import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annuityFactor,
  fv,
  ipmt,
  levelPayment,
  nper,
  npv,
  pmt,
  ppmt,
  pv,
  rate,
} from '../../../../src/lib/engine/finance/annuity';

const aRate = fc.double({ min: -0.05, max: 0.3, noNaN: true });
const periods = fc.integer({ min: 1, max: 120 });
const fall = fc.constantFrom('at-end' as const, 'at-start' as const);

describe('annuities', () => {
  it('give the figures printed in the documentation of numpy-financial', () => {
    expect(pmt(0.075 / 12, 12 * 15, 200000)).toBeCloseTo(-1854.0247200054619, 9);
    expect(pv(0.05 / 12, 10 * 12, -100, 15692.93)).toBeCloseTo(-100.00067131625819, 9);
    expect(fv(0.05 / 12, 10 * 12, -100, -100)).toBeCloseTo(15692.928894335748, 8);
    expect(nper(0.07 / 12, -150, 8000)).toBeCloseTo(64.07334877066185, 10);
    expect(npv(0.281, [-100, 39, 59, 55, 20])).toBeCloseTo(-0.0084785916384548798, 12);
    expect(rate(10, 0, -3500, 10000)).toBeCloseTo(0.1106908537142689, 10);
    expect(rate(10, 0, -3500, 10000)).toBeCloseTo((10000 / 3500) ** 0.1 - 1, 14);
  });

  it('split a year of instalments as its documentation does', () => {
    const months = Array.from({ length: 12 }, (_, k) => k + 1);
    const interest = months.map((per) => ipmt(0.0824 / 12, per, 12, 2500));
    expect(interest.reduce((a, b) => a + b)).toBeCloseTo(-112.98, 2);
    expect(ppmt(0.0824 / 12, 1, 12, 2500)).toBeCloseTo(-200.58, 2);
    expect(ipmt(0.0824 / 12, 1, 12, 2500)).toBeCloseTo(-17.17, 2);
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

  it('give the cash grant equivalent that the European Commission prints for a soft loan', () => {
    // ECU 500,000 over 10 years, 2 points under a reference of 8 %: ECU 41,123.
    const subsidy = Array.from({ length: 10 }, (_, k) => 0.02 * (500_000 - 50_000 * k));
    expect(Math.abs(npv(0.08, [0, ...subsidy]) - 41_123)).toBeLessThan(1);
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
