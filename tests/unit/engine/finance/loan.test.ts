import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pmt } from '../../../../src/lib/engine/finance/annuity';
import { annuityFactor } from '../../../../src/lib/engine/finance/level-payment';
import { annualise } from '../../../../src/lib/engine/finance/periods';
import { xirr } from '../../../../src/lib/engine/finance/irr';
import { allInCost, allInCostAll } from '../../../../src/lib/engine/finance/all-in-cost';
import {
  loanFlows,
  loanSchedule,
  outstandingAt,
  settledAt,
  type FirstInstalment,
  type LoanProfile,
  type LoanRate,
  type LoanSchedule,
  type LoanTerms,
} from '../../../../src/lib/engine/finance/loan';
import { aLoan } from './support';

const PROFILES: readonly LoanProfile[] = ['equal-principal', 'annuity', 'bullet'];
const fixed = (annualRate: number): LoanRate => ({ kind: 'fixed', annualRate });
const principalOf = (schedule: LoanSchedule) => schedule.rows.map((row) => row.principalPaid);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

const anyLoan: fc.Arbitrary<LoanTerms> = fc
  .record({
    principal: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e9, noNaN: true })),
    effectiveAtYears: fc.integer({ min: 0, max: 3 }),
    drawPeriods: fc.array(fc.integer({ min: -2, max: 30 }), { maxLength: 5 }),
    maturityYears: fc.double({ min: 0, max: 20, noNaN: true }),
    graceYears: fc.double({ min: 0, max: 25, noNaN: true }),
    instalmentsPerYear: fc.integer({ min: 1, max: 12 }),
    profile: fc.constantFrom(...PROFILES),
    firstInstalment: fc.constantFrom<FirstInstalment>('after-grace', 'at-grace-end'),
    rate: fc.oneof(
      fc.double({ min: 0, max: 0.4, noNaN: true }).map(fixed),
      fc.record({
        kind: fc.constant('floating' as const),
        spread: fc.double({ min: 0, max: 0.1, noNaN: true }),
        baseByYear: fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { maxLength: 6 }),
      }),
    ),
    managementFeeRate: fc.double({ min: 0, max: 0.02, noNaN: true }),
    insuranceRate: fc.double({ min: 0, max: 0.1, noNaN: true }),
    commitmentFeeRate: fc.double({ min: 0, max: 0.02, noNaN: true }),
  })
  .map(({ drawPeriods, ...terms }) => ({
    ...terms,
    drawTimesYears: drawPeriods.map((k) => terms.effectiveAtYears + k / terms.instalmentsPerYear),
  }));

describe('any loan', () => {
  it('closes at zero, repays what it lent, and never owes less than nothing', () => {
    fc.assert(
      fc.property(anyLoan, (terms) => {
        const { rows } = loanSchedule(terms);
        const tolerance = 1e-9 * terms.principal;
        expect(Math.abs(rows.at(-1)?.closing ?? NaN)).toBeLessThanOrEqual(tolerance);
        const lent = sum(rows.map((row) => row.draw));
        expect(Math.abs(lent - terms.principal)).toBeLessThanOrEqual(tolerance);
        const repaid = sum(rows.map((row) => row.principalPaid));
        expect(Math.abs(repaid - terms.principal)).toBeLessThanOrEqual(tolerance);
        for (const row of rows) {
          expect(row.closing).toBeGreaterThanOrEqual(0);
          expect(row.principalPaid).toBeGreaterThanOrEqual(-tolerance);
          expect(row.interest).toBeGreaterThanOrEqual(0);
          expect(row.fees).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('is continuous from row to row, on its own grid, with totals that are sums of rows', () => {
    fc.assert(
      fc.property(anyLoan, (terms) => {
        const { rows, totalInterest, totalFees, totalService } = loanSchedule(terms);
        const m = terms.instalmentsPerYear;
        expect(rows).toHaveLength(Math.max(1, Math.round(terms.maturityYears * m)) + 1);
        rows.forEach((row, k) => {
          expect(row.atYears).toBe(terms.effectiveAtYears + k / m);
          expect(row.opening).toBe(rows[k - 1]?.closing ?? 0);
          expect(row.closing).toBe(row.opening - row.principalPaid + row.draw);
        });
        const near = 1e-9 * (1 + terms.principal);
        const interest = sum(rows.map((row) => row.interest));
        const fees = sum(rows.map((row) => row.fees));
        expect(Math.abs(totalInterest - interest)).toBeLessThanOrEqual(near);
        expect(Math.abs(totalFees - fees)).toBeLessThanOrEqual(near);
        const service = interest + fees + terms.principal;
        expect(Math.abs(totalService - service)).toBeLessThanOrEqual(near);
      }),
    );
  });

  it('never costs less interest at a higher rate', () => {
    const rate = fc.double({ min: 0, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(anyLoan, rate, rate, (terms, a, b) => {
        const interest = (annualRate: number) =>
          loanSchedule({ ...terms, rate: fixed(annualRate) }).totalInterest;
        const slack = 1e-9 * terms.principal;
        expect(interest(Math.max(a, b))).toBeGreaterThanOrEqual(interest(Math.min(a, b)) - slack);
      }),
    );
  });

  it('costs no interest at zero rate', () => {
    fc.assert(
      fc.property(anyLoan, (terms) => {
        expect(loanSchedule({ ...terms, rate: fixed(0) }).totalInterest).toBe(0);
      }),
    );
  });

  it('is the same loan in every profile where there is one instalment', () => {
    fc.assert(
      fc.property(anyLoan, (terms) => {
        const graceYears = terms.maturityYears + 1;
        const [first, ...others] = PROFILES.map((profile) =>
          loanSchedule({ ...terms, graceYears, profile }),
        );
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });

  it('is the same at a fixed rate and at a floating one that does not move', () => {
    fc.assert(
      fc.property(anyLoan, (terms) => {
        const flat: LoanRate = { kind: 'floating', spread: 0.25, baseByYear: [0.125, 0.125] };
        expect(loanSchedule({ ...terms, rate: flat })).toEqual(
          loanSchedule({ ...terms, rate: fixed(0.375) }),
        );
      }),
    );
  });

  it('scales with its principal', () => {
    fc.assert(
      fc.property(anyLoan, (terms) => {
        const twice = loanSchedule({ ...terms, principal: 2 * terms.principal });
        expect(twice.totalService).toBeCloseTo(2 * loanSchedule(terms).totalService, 3);
      }),
    );
  });
});

describe('repayment', () => {
  it('starts one period after grace, or at its end', () => {
    const paid = (firstInstalment: FirstInstalment) =>
      principalOf(loanSchedule(aLoan({ maturityYears: 3, graceYears: 1, firstInstalment })));
    expect(paid('after-grace')).toEqual([0, 0, 0, 25, 25, 25, 25]);
    expect(paid('at-grace-end')).toEqual([0, 0, 20, 20, 20, 20, 20]);
  });

  it('starts at the first period where there is no grace, under either rule', () => {
    const paid = (firstInstalment: FirstInstalment, graceYears: number) =>
      principalOf(loanSchedule(aLoan({ maturityYears: 2, graceYears, firstInstalment })));
    expect(paid('after-grace', 0)).toEqual([0, 25, 25, 25, 25]);
    expect(paid('at-grace-end', 0)).toEqual([0, 25, 25, 25, 25]);
    expect(paid('at-grace-end', 0.5)).toEqual([0, 25, 25, 25, 25]);
    expect(paid('after-grace', -1)).toEqual([0, 25, 25, 25, 25]);
  });

  it('falls in one sum at maturity where grace lasts as long', () => {
    for (const graceYears of [2, 9]) {
      for (const firstInstalment of ['after-grace', 'at-grace-end'] as const) {
        const terms = aLoan({ maturityYears: 2, graceYears, firstInstalment });
        expect(principalOf(loanSchedule(terms))).toEqual([0, 0, 0, 0, 100]);
      }
    }
  });

  it('of a bullet falls at maturity whatever the grace', () => {
    const terms = aLoan({ maturityYears: 1, graceYears: 0, profile: 'bullet' });
    const { rows } = loanSchedule(terms);
    expect(rows.map((row) => row.principalPaid)).toEqual([0, 0, 100]);
    expect(rows.map((row) => row.interest)).toEqual([0, 3, 3]);
  });

  it('of an annuity is level, and equals PMT', () => {
    const { rows } = loanSchedule(aLoan({ profile: 'annuity' }));
    const level = -pmt(0.03, 12, 100);
    rows.forEach((row, k) => {
      expect(row.principalPaid + row.interest).toBeCloseTo(k === 0 ? 0 : k <= 4 ? 3 : level, 11);
    });
  });

  it('keeps its digits to the last instalment, however long and dear the loan', () => {
    const grid = fc.record({
      instalmentsPerYear: fc.constantFrom(1, 2, 4, 12),
      maturityYears: fc.integer({ min: 10, max: 40 }),
      annualRate: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(grid, ({ annualRate, ...terms }) => {
        const m = terms.instalmentsPerYear;
        const n = terms.maturityYears * m;
        const closings = (profile: LoanProfile) =>
          loanSchedule(
            aLoan({ ...terms, profile, graceYears: 0, rate: fixed(annualRate) }),
          ).rows.map((row) => row.closing);
        const annuity = closings('annuity');
        const equal = closings('equal-principal');
        for (let k = 1; k < n; k += 1) {
          // What is owed is what the level payments still to come are worth; or its share of 100.
          const owed =
            (100 * annuityFactor(annualRate / m, n - k)) / annuityFactor(annualRate / m, n);
          expect(Math.abs((annuity[k] ?? NaN) / owed - 1)).toBeLessThan(1e-12);
          expect(Math.abs((equal[k] ?? NaN) / ((100 * (n - k)) / n) - 1)).toBeLessThan(1e-12);
        }
      }),
    );
  });

  it('of forty years at 50 % ends with the instalment that 60 digits give', () => {
    const terms = aLoan({
      profile: 'annuity',
      principal: 1e6,
      maturityYears: 40,
      graceYears: 0,
      instalmentsPerYear: 12,
      rate: fixed(0.5),
    });
    expect(loanSchedule(terms).rows.at(-1)?.principalPaid).toBeCloseTo(40_000.000123666, 8);
  });

  it('of an annuity without interest is equal principal', () => {
    const profileAt = (profile: LoanProfile) =>
      principalOf(loanSchedule(aLoan({ profile, rate: fixed(0) })));
    expect(profileAt('annuity')).toEqual(profileAt('equal-principal'));
  });

  it('of an annuity is reckoned anew in the year that the rate moves', () => {
    const rate: LoanRate = { kind: 'floating', spread: 0.02, baseByYear: [0.04, 0.04, 0.08] };
    const terms = aLoan({ profile: 'annuity', graceYears: 0, maturityYears: 4, rate });
    const { rows } = loanSchedule(terms);
    const payments = rows.map((row) => row.interest + row.principalPaid);
    for (const k of [1, 2, 3, 4]) expect(payments[k]).toBeCloseTo(-pmt(0.03, 8, 100), 11);
    const owed = rows[4]?.closing ?? NaN;
    for (const k of [5, 6, 7, 8]) expect(payments[k]).toBeCloseTo(-pmt(0.05, 4, owed), 11);
  });

  it('divides what is outstanding by the instalments left when a draw comes late', () => {
    const late = { graceYears: 0, maturityYears: 2, drawTimesYears: [0, 1] };
    const equal = loanSchedule(aLoan(late));
    expect(principalOf(equal)).toEqual([0, 12.5, 12.5, 37.5, 37.5]);
    const annuity = loanSchedule(aLoan({ ...late, profile: 'annuity' })).rows;
    const first = -pmt(0.03, 4, 50);
    expect((annuity[1]?.principalPaid ?? 0) + 1.5).toBeCloseTo(first, 12);
    const second = -pmt(0.03, 2, annuity[2]?.closing ?? NaN);
    expect((annuity[3]?.principalPaid ?? 0) + (annuity[3]?.interest ?? 0)).toBeCloseTo(second, 12);
  });
});

describe('interest', () => {
  it('runs on a draw from the row after it, on the balance that row opens with', () => {
    const { rows } = loanSchedule(aLoan({ drawTimesYears: [0.5, 1], maturityYears: 2 }));
    expect(rows.map((row) => row.draw)).toEqual([0, 50, 50, 0, 0]);
    expect(rows.map((row) => row.interest)).toEqual([0, 0, 1.5, 3, 3]);
  });

  it('follows the base rate year by year, the last one holding on', () => {
    const rate: LoanRate = { kind: 'floating', spread: 0.02, baseByYear: [0.02, 0.06] };
    const terms = aLoan({ profile: 'bullet', maturityYears: 3, rate, effectiveAtYears: 2 });
    const interest = loanSchedule(terms).rows.map((row) => row.interest);
    [0, 2, 2, 4, 4, 4, 4].forEach((wanted, k) => expect(interest[k]).toBeCloseTo(wanted, 12));
  });

  it('is the spread alone where no base rate is given', () => {
    const rate: LoanRate = { kind: 'floating', spread: 0.06, baseByYear: [] };
    expect(loanSchedule(aLoan({ rate }))).toEqual(loanSchedule(aLoan()));
  });

  it('refuses a kind of rate that it does not know', () => {
    const rate = { kind: 'variable' } as unknown as LoanRate;
    expect(() => loanSchedule(aLoan({ rate }))).toThrow('variable');
  });
});

describe('draws', () => {
  it('off the grid move to the nearest row, and never out of the loan', () => {
    const at = (drawTimesYears: readonly number[]) =>
      loanSchedule(aLoan({ drawTimesYears, effectiveAtYears: 1, maturityYears: 2 })).rows.map(
        (row) => row.draw,
      );
    expect(at([1.6])).toEqual([0, 100, 0, 0, 0]);
    expect(at([0.2])).toEqual([100, 0, 0, 0, 0]);
    expect(at([3])).toEqual([0, 0, 0, 100, 0]);
    expect(at([9])).toEqual([0, 0, 0, 100, 0]);
    expect(at([2, 2, 1, 1])).toEqual([50, 0, 50, 0, 0]);
    expect(at([])).toEqual([100, 0, 0, 0, 0]);
  });
});

describe('fees', () => {
  it('for management and insurance are due on the whole principal at effectiveness', () => {
    const terms = aLoan({ managementFeeRate: 0.0075, insuranceRate: 0.07, drawTimesYears: [1, 2] });
    const { rows, totalFees } = loanSchedule(terms);
    expect(rows[0]?.fees).toBeCloseTo(7.75, 12);
    expect(totalFees).toBe(rows[0]?.fees);
  });

  it('for commitment are due at each anniversary on what its year opened undrawn', () => {
    const terms = aLoan({ drawTimesYears: [0.5, 1, 2, 2.5], commitmentFeeRate: 0.01 });
    const fees = loanSchedule(terms).rows.map((row) => row.fees);
    expect(fees.slice(0, 9)).toEqual([0, 0, 1, 0, 0.5, 0, 0.25, 0, 0]);
  });

  it('for commitment are none on a loan drawn at once', () => {
    expect(loanSchedule(aLoan({ commitmentFeeRate: 0.01 })).totalFees).toBe(0);
  });
});

describe('degenerate loans', () => {
  it('of nothing are rows of zeros', () => {
    const { rows, totalService } = loanSchedule(aLoan({ principal: 0, insuranceRate: 0.07 }));
    expect(rows).toHaveLength(17);
    for (const { atYears, ...amounts } of rows) {
      expect(atYears).toBeGreaterThanOrEqual(0);
      for (const amount of Object.values(amounts)) expect(amount).toBe(0);
    }
    expect(totalService).toBe(0);
    expect(allInCost(loanSchedule(aLoan({ principal: 0 })), 2, 0.05)).toBeUndefined();
  });

  it('of no length still take one period', () => {
    const { rows } = loanSchedule(aLoan({ maturityYears: 0, instalmentsPerYear: 4 }));
    expect(rows.map((row) => row.atYears)).toEqual([0, 0.25]);
    expect(rows[1]?.interest).toBeCloseTo(1.5, 12);
  });

  it('take from one to twelve instalments a year', () => {
    for (let m = 1; m <= 12; m += 1) {
      const { rows } = loanSchedule(aLoan({ instalmentsPerYear: m }));
      expect(rows).toHaveLength(8 * m + 1);
      expect(rows.filter((row) => row.principalPaid > 0)).toHaveLength(6 * m);
    }
  });
});

describe('what is outstanding', () => {
  const schedule = loanSchedule(aLoan({ effectiveAtYears: 1, maturityYears: 2, graceYears: 0 }));

  it('is read after the payments and draws of the day', () => {
    expect(outstandingAt(schedule, 0.99)).toBe(0);
    expect(outstandingAt(schedule, 1)).toBe(100);
    expect(outstandingAt(schedule, 1.4)).toBe(100);
    expect(outstandingAt(schedule, 1.5)).toBe(75);
    expect(outstandingAt(schedule, 1.5 - 1e-12)).toBe(75);
    expect(outstandingAt(schedule, 3)).toBe(0);
    expect(outstandingAt(schedule, 30)).toBe(0);
  });
});

describe('a loan settled early', () => {
  const terms = aLoan({ graceYears: 0, maturityYears: 2, drawTimesYears: [0, 1] });
  const schedule = loanSchedule({ ...terms, commitmentFeeRate: 0.02 });

  it('on a payment date pays that payment and all that is left, and cancels the draw', () => {
    const settled = settledAt(schedule, 1);
    expect(settled.rows).toHaveLength(3);
    expect(settled.rows[2]).toEqual({
      ...schedule.rows[2],
      draw: 0,
      principalPaid: 37.5,
      closing: 0,
    });
    expect(settled.totalInterest).toBeCloseTo(1.5 + 1.125, 12);
    expect(settled.totalFees).toBeCloseTo(1, 12);
    expect(settled.totalService).toBeCloseTo(50 + 2.625 + 1, 12);
  });

  it('between two dates pays the interest of the days run, and no fee of the broken year', () => {
    const settled = settledAt(schedule, 0.75);
    expect(settled.rows).toHaveLength(3);
    expect(settled.rows[2]).toEqual({
      atYears: 0.75,
      opening: 37.5,
      draw: 0,
      interest: 37.5 * 0.015,
      principalPaid: 37.5,
      fees: 0,
      closing: 0,
    });
    expect(settled.totalFees).toBe(0);
  });

  it('at or after its end is itself', () => {
    expect(settledAt(schedule, 2)).toBe(schedule);
    expect(settledAt(schedule, 11)).toBe(schedule);
  });

  it('before it takes effect never was', () => {
    const later = loanSchedule(aLoan({ effectiveAtYears: 2 }));
    expect(settledAt(later, 1)).toEqual({
      rows: [],
      totalInterest: 0,
      totalFees: 0,
      totalService: 0,
    });
  });

  it('repays what it lent, and costs its own rate on any date of the grid', () => {
    fc.assert(
      fc.property(anyLoan, fc.integer({ min: 1, max: 40 }), (any, row) => {
        const free = { managementFeeRate: 0, insuranceRate: 0, commitmentFeeRate: 0 };
        const m = any.instalmentsPerYear;
        const full = loanSchedule({
          ...any,
          ...free,
          principal: 100,
          rate: fixed(0.08),
          drawTimesYears: [any.effectiveAtYears],
        });
        const settled = settledAt(full, any.effectiveAtYears + row / m);
        expect(sum(settled.rows.map((r) => r.draw))).toBeCloseTo(100, 9);
        expect(sum(principalOf(settled))).toBeCloseTo(100, 9);
        expect(settled.rows.at(-1)?.closing).toBe(0);
        expect(allInCost(settled, m, 0.05)).toBeCloseTo(annualise(0.08 / m, m), 10);
      }),
    );
  });

  it('costs within a whisker of its own rate between dates, by the dated rate', () => {
    const settled = settledAt(loanSchedule(aLoan()), 3.3);
    const flows = loanFlows(settled).map((amount, k) => ({
      amount,
      atYears: settled.rows[k]?.atYears ?? NaN,
    }));
    const result = xirr(flows);
    expect(result.kind === 'unique' ? result.rate : NaN).toBeCloseTo(0.0609, 4);
  });
});

describe('the all-in cost', () => {
  it('of a loan without fees is its rate, compounded', () => {
    const unfeed = fc.record({
      profile: fc.constantFrom(...PROFILES),
      instalmentsPerYear: fc.integer({ min: 1, max: 12 }),
      graceYears: fc.integer({ min: 0, max: 8 }),
    });
    fc.assert(
      fc.property(unfeed, fc.double({ min: 0, max: 0.3, noNaN: true }), (changes, annualRate) => {
        const schedule = loanSchedule(aLoan({ ...changes, rate: fixed(annualRate) }));
        const m = changes.instalmentsPerYear;
        const wanted = annualise(annualRate / m, m);
        expect(allInCost(schedule, m, 0.05)).toBeCloseTo(wanted, 10);
        const all = allInCostAll(schedule, m);
        expect(all.kind === 'unique' ? all.rate : NaN).toBeCloseTo(wanted, 10);
      }),
    );
  });

  it('has a second, meaningless value where fees precede the first draw, and says so', () => {
    const schedule = loanSchedule(aLoan({ drawTimesYears: [1, 2], insuranceRate: 0.07 }));
    const all = allInCostAll(schedule, 2);
    if (all.kind !== 'several') throw new Error(all.kind);
    expect(all.rates).toHaveLength(2);
    expect(all.rates[0]).toBeCloseTo(allInCost(schedule, 2, 0.06) ?? NaN, 12);
    expect(all.rates[1]).toBeGreaterThan(1);
  });

  it('is sought near the rate of the contract, which is nominal', () => {
    // 21.4 % and 41.4 % a year are 10.2 % and 18.9 % a half-year, equally far from 14.55 %, or 29.1 % nominal.
    const [low, high] = [1.102, 1.189];
    const flows = [-1, low + high, -low * high];
    const schedule: LoanSchedule = {
      rows: flows.map((flow, k) => ({
        atYears: k / 2,
        opening: 0,
        draw: flow,
        interest: 0,
        principalPaid: 0,
        fees: 0,
        closing: 0,
      })),
      totalInterest: 0,
      totalFees: 0,
      totalService: 0,
    };
    expect(allInCost(schedule, 2, 0.29)).toBeCloseTo(low ** 2 - 1, 12);
    expect(allInCost(schedule, 2, 0.292)).toBeCloseTo(high ** 2 - 1, 12);
  });

  it('does not exist where nothing is lent', () => {
    const nothing = loanSchedule(aLoan({ principal: 0 }));
    expect(allInCostAll(nothing, 2)).toEqual({ kind: 'none', reason: 'no-sign-change' });
  });

  it('nets draws against everything paid in a row', () => {
    const terms = aLoan({ maturityYears: 1, graceYears: 0, managementFeeRate: 0.01 });
    expect(loanFlows(loanSchedule(terms))).toEqual([99, -53, -51.5]);
  });
});
