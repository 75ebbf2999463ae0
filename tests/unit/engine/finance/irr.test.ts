/** Published figures of these functions: tests/golden/published/spreadsheets.test.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npv } from '../../../../src/lib/engine/finance/annuity';
import { annualise, perPeriod } from '../../../../src/lib/engine/finance/periods';
import { irr, irrNear, xirr } from '../../../../src/lib/engine/finance/irr';

/** Widening the bracket takes two passes a step and polishing two a Newton step. */
const MAX_PASSES = 30;

describe('irr', () => {
  it('tells flows that never change sign from flows that no rate balances', () => {
    expect(irr([100, 50])).toEqual({ kind: 'none', reason: 'no-sign-change' });
    expect(irr([0, 0, 0])).toEqual({ kind: 'none', reason: 'no-sign-change' });
    expect(irr([])).toEqual({ kind: 'none', reason: 'no-sign-change' });
    expect(irr([100, -200, 150])).toEqual({ kind: 'none', reason: 'no-root' });
  });

  it('counts two sign changes that meet in one rate as a single rate', () => {
    const result = irr([-1, 2.5, -1.5625]);
    expect(result.kind).toBe('unique');
    expect(result.kind === 'unique' ? result.rate : NaN).toBeCloseTo(0.25, 6);
  });

  it('passes over empty periods before, between and after', () => {
    const result = irr([0, 0, -100, 0, 121, 0]);
    expect(result.kind === 'unique' ? result.rate : NaN).toBeCloseTo(0.1, 14);
  });

  it('reaches from ruin to windfall', () => {
    const lost = irr([-1e6, 1]);
    const won = irr([-1, 1e9]);
    expect(lost.kind === 'unique' ? lost.rate : NaN).toBeCloseTo(-1 + 1e-6, 15);
    expect(won.kind === 'unique' ? won.rate / (1e9 - 1) : NaN).toBeCloseTo(1, 10);
  });

  it('is exact to 1e-12 for a loan of any terms', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 120 }),
        (rate, n) => {
          const service = Array.from(
            { length: n },
            (_, k) => -(100 / n) - rate * (100 - (100 / n) * k),
          );
          const flows = [100, ...service];
          const result = irr(flows);
          const found = result.kind === 'unique' ? result.rate : NaN;
          expect(Math.abs(found - rate)).toBeLessThan(1e-12);
          expect(Math.abs((irrNear(flows, 0.05) ?? NaN) - rate)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('makes the net present value vanish at every rate it reports', () => {
    const flow = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 25 }), (flows) => {
        const result = irr(flows);
        if (result.kind === 'none') return;
        for (const rate of result.kind === 'unique' ? [result.rate] : result.rates) {
          expect(rate).toBeGreaterThan(-1);
          const size = npv(
            rate,
            flows.map((amount) => Math.abs(amount)),
          );
          expect(Math.abs(npv(rate, flows)) / size).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('does not change when flows are scaled or turned round', () => {
    const flow = fc.integer({ min: -100, max: 100 });
    const rates = (flows: readonly number[]) => {
      const result = irr(flows);
      if (result.kind === 'none') return [];
      return result.kind === 'unique' ? [result.rate] : result.rates;
    };
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 12 }), (flows) => {
        expect(rates(flows.map((f) => -1024 * f))).toEqual(rates(flows));
      }),
    );
  });
});

describe('irrNear', () => {
  it('takes the rate nearest the guess', () => {
    expect(irrNear([-1600, 10000, -10000], 0.1)).toBeCloseTo(0.25, 12);
    expect(irrNear([-1600, 10000, -10000], 3)).toBeCloseTo(4, 12);
  });

  it('finds it from a poor guess, and from an impossible one', () => {
    const flows = [100, -30, -30, -30, -30];
    const rate = irrNear(flows, 0.08) ?? NaN;
    expect(npv(rate, flows)).toBeCloseTo(0, 10);
    for (const guess of [-0.99, 0, 5, 1000, -1, -7, NaN]) {
      expect(irrNear(flows, guess)).toBeCloseTo(rate, 13);
    }
  });

  it('finds rates below zero', () => {
    expect(irrNear([-100, 0, 0, 74], 0.1)).toBeCloseTo(0.74 ** (1 / 3) - 1, 14);
  });

  it('answers at once where the guess is the rate, and where there is none', () => {
    expect(irrNear([-100, 100], 0)).toBe(0);
    expect(irrNear([100, 100], 0)).toBeUndefined();
    expect(irrNear([], 0)).toBeUndefined();
    expect(irrNear([100, -200, 150], 0.1)).toBeUndefined();
  });
});

/** Flows of loans whose fees come before their draws, with cash of either sign mixed in at will. */
const fundedFlows = fc
  .record({
    fees: fc.nat({ max: 400 }).map((tenths) => tenths / 10),
    commitment: fc.nat({ max: 30 }).map((tenths) => tenths / 10),
    wait: fc.integer({ min: 0, max: 8 }),
    draws: fc.integer({ min: 1, max: 4 }),
    gap: fc.integer({ min: 1, max: 3 }),
    rate: fc.double({ min: -0.02, max: 0.2, noNaN: true }),
    length: fc.integer({ min: 1, max: 24 }),
    bullet: fc.boolean(),
    noise: fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 8 }),
  })
  .map(({ fees, commitment, wait, draws, gap, rate, length, bullet, noise }) => {
    const lastDraw = wait + (draws - 1) * gap;
    const lastRow = lastDraw + length;
    let owed = 0;
    return Array.from({ length: lastRow + 1 }, (_, k) => {
      const interest = owed * rate;
      const left = lastRow - k + 1;
      const repaid = k === lastRow ? owed : bullet || k <= lastDraw ? 0 : owed / left;
      const isDraw = k >= wait && k <= lastDraw && (k - wait) % gap === 0;
      owed += (isDraw ? 100 / draws : 0) - repaid;
      const fee = k === 0 ? fees : k < lastDraw ? commitment : 0;
      return (isDraw ? 100 / draws : 0) - interest - repaid - fee + (noise[k] ?? 0);
    });
  });

describe('irrNear among several rates', () => {
  const ratesOf = (flows: readonly number[]): readonly number[] => {
    const all = irr(flows);
    return all.kind === 'none' ? [] : all.kind === 'unique' ? [all.rate] : all.rates;
  };
  const distance = (rate: number, guess: number) => Math.abs(rate - guess);

  it('sees two that lie within one step of its search', () => {
    // 5 %, drawn over seven years and repaid in the eighth; 20 % of it paid in fees at the start.
    const flows = [-20, 12.5, 11.875, 11.25, 10.625, 10, 9.375, 21.25, -105];
    const [lower, higher] = ratesOf(flows);
    expect(lower).toBeCloseTo(0.2342, 4);
    expect(higher).toBeCloseTo(0.3889, 4);
    expect(irrNear(flows, 0.05)).toBeCloseTo(lower ?? NaN, 12);
    expect(irrNear(flows, 2)).toBeCloseTo(higher ?? NaN, 12);
  });

  it('measures nearness by the difference of rates, from a guess between two', () => {
    // 0 % and 50 %, then −90 % and 300 %: 105 % lies in the middle.
    expect(irrNear([-1, 2.5, -1.5], 0.24)).toBeCloseTo(0, 12);
    expect(irrNear([-1, 2.5, -1.5], 0.26)).toBeCloseTo(0.5, 12);
    expect(irrNear([-1, 4.1, -0.4], 1.04)).toBeCloseTo(-0.9, 12);
    expect(irrNear([-1, 4.1, -0.4], 1.06)).toBeCloseTo(3, 12);
    expect(irrNear([-1, 4.1, -0.4], 0.6)).toBeCloseTo(-0.9, 12);
  });

  it('takes the end of a step where that is the rate', () => {
    const x = Math.exp(-0.005);
    expect(irrNear([-x, 1], 0)).toBeCloseTo(1 / x - 1, 15);
    expect(irrNear([1, -x], 0)).toBeCloseTo(x - 1, 15);
  });

  it('is the nearest of all there are, and is there whenever one is', () => {
    const guesses = fc.double({ min: -0.2, max: 1, noNaN: true });
    let several = 0;
    fc.assert(
      fc.property(fundedFlows, guesses, (flows, guess) => {
        const all = ratesOf(flows);
        if (all.length > 1) several += 1;
        const near = irrNear(flows, guess);
        if (near === undefined) {
          expect(all).toEqual([]);
          return;
        }
        const least = Math.min(...all.map((rate) => distance(rate, guess)));
        // A double rate is known to half the digits only.
        const tolerance = 1e-6 * (1 + near);
        expect(Math.abs(distance(near, guess) - least)).toBeLessThan(tolerance);
        expect(Math.min(...all.map((rate) => distance(rate, near)))).toBeLessThan(tolerance);
      }),
      { numRuns: 3000, seed: 71 },
    );
    expect(several).toBeGreaterThan(500);
  });
});

describe('the effort of irrNear', () => {
  /** How often the flows are gone through: reads of the first of them. */
  function passes(flows: readonly number[], guess: number): number {
    let reads = 0;
    const counted = new Proxy(flows, {
      get(target, key) {
        if (key === '0') reads += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    irrNear(counted, guess);
    return reads;
  }

  it('is that of Newton steps, on either side of zero', () => {
    const loan = [100, ...Array.from({ length: 20 }, (_, k) => -5 - 0.035 * (100 - 5 * k))];
    const losing = [100, ...Array.from({ length: 20 }, () => -4.2)];
    for (const flows of [loan, losing]) {
      for (const guess of [-0.03, 0.025, 0.05]) {
        expect(passes(flows, guess)).toBeLessThan(MAX_PASSES);
      }
    }
  });
});

describe('xirr', () => {
  it('takes flows in any order and adds those of one date', () => {
    const result = xirr([
      { atYears: 2.5, amount: 121 },
      { atYears: 0.5, amount: -60 },
      { atYears: 0.5, amount: -40 },
    ]);
    expect(result.kind === 'unique' ? result.rate : NaN).toBeCloseTo(0.1, 14);
  });

  it('says when all flows cancel or none change sign', () => {
    const cancelling = [
      { atYears: 1, amount: 5 },
      { atYears: 1, amount: -5 },
    ];
    expect(xirr(cancelling)).toEqual({ kind: 'none', reason: 'no-sign-change' });
    expect(xirr([])).toEqual({ kind: 'none', reason: 'no-sign-change' });
  });
});

describe('annualise', () => {
  it('compounds: 3 % a half-year is 6.09 % a year', () => {
    expect(annualise(0.03, 2)).toBeCloseTo(0.0609, 15);
    expect(annualise(0.07, 1)).toBeCloseTo(0.07, 15);
    expect(annualise(0, 12)).toBe(0);
  });

  it('undoes perPeriod', () => {
    const rates = fc.double({ min: -0.9, max: 5, noNaN: true });
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 12 }), (rate, m) => {
        expect(annualise(perPeriod(rate, m), m)).toBeCloseTo(rate, 12);
      }),
    );
  });
});
