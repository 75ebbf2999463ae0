import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irr } from '../../../../src/lib/engine/finance/irr';
import { mirr } from '../../../../src/lib/engine/finance/mirr';

/** The rate, or NaN where there is none. */
const rateOf = (flows: readonly number[], financeRate: number, reinvestRate: number) => {
  const result = mirr(flows, financeRate, reinvestRate);
  return result.kind === 'unique' ? result.rate : NaN;
};

describe('mirr', () => {
  it('is worked by hand: 100 in, 60 reinvested for a year at 10 % and 66 at the end', () => {
    // 60 · 1.1 + 66 = 132 on 100 over two periods.
    expect(rateOf([-100, 60, 66], 0.05, 0.1)).toBeCloseTo(Math.sqrt(1.32) - 1, 14);
  });

  it('brings later payments back at the finance rate', () => {
    // 100 + 105/1.05 = 200 in, 242 out after two periods.
    expect(rateOf([-100, -105, 242], 0.05, 0.3)).toBeCloseTo(0.1, 14);
  });

  it('says that there is none where nothing is paid, and where nothing is received', () => {
    expect(mirr([39, 30, 21], 0.1, 0.12)).toEqual({ kind: 'none', reason: 'nothing-paid' });
    expect(mirr([-39, 0, -21], 0.1, 0.12)).toEqual({ kind: 'none', reason: 'nothing-received' });
    expect(mirr([0, 0], 0.1, 0.12)).toEqual({ kind: 'none', reason: 'nothing-paid' });
    expect(mirr([], 0.1, 0.12)).toEqual({ kind: 'none', reason: 'nothing-paid' });
  });

  it('is single where the internal rates are several', () => {
    const pump = [-1600, 10000, -10000];
    expect(irr(pump).kind).toBe('several');
    // 1,600 + 10,000/1.21 in; 10,000 · 1.1 out.
    expect(rateOf(pump, 0.1, 0.1)).toBeCloseTo(Math.sqrt(11000 / (1600 + 1e4 / 1.21)) - 1, 14);
  });

  it('does not overflow over a thousand periods, nor at rates below zero', () => {
    const long = [-1, ...Array.from({ length: 1000 }, () => 1)];
    expect(rateOf(long, 0.05, 5)).toBeCloseTo(6 * (1 / 5) ** (1 / 1000) - 1, 9);
    expect(rateOf([-100, 0, 81], -0.2, -0.5)).toBeCloseTo(-0.1, 14);
  });

  it('equals the internal rate where both rates are that rate', () => {
    const income = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(income, fc.integer({ min: 1, max: 100 }), (later, last) => {
        const flows = [-100, ...later, last];
        const result = irr(flows);
        const rate = result.kind === 'unique' ? result.rate : NaN;
        expect(rateOf(flows, rate, rate)).toBeCloseTo(rate, 9);
      }),
    );
  });

  it('lies between the internal rate and the reinvestment rate for one payment in front', () => {
    const rates = fc.double({ min: -0.3, max: 0.5, noNaN: true });
    const income = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(income, rates, (later, reinvestRate) => {
        const flows = [-100, ...later];
        const result = irr(flows);
        const inner = result.kind === 'unique' ? result.rate : NaN;
        const rate = rateOf(flows, 0.1, reinvestRate);
        expect(rate).toBeGreaterThanOrEqual(Math.min(inner, reinvestRate) - 1e-9);
        expect(rate).toBeLessThanOrEqual(Math.max(inner, reinvestRate) + 1e-9);
      }),
    );
  });
});
