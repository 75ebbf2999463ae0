import { describe, expect, it } from 'vitest';
import { allInOf } from '$lib/model/all-in';
import type { LoanResult } from '$lib/model/evaluation';
import { figuresOf, scenarioWith, type Changes } from '../../support/builders';

function loanOf(changes: Changes = {}): LoanResult {
  const { loan } = figuresOf('a', changes);
  if (loan === undefined) throw new Error('no loan');
  return loan;
}

function allInCostOf(changes: Changes): number | undefined {
  const [a] = scenarioWith(changes).options;
  return a === undefined ? undefined : allInOf(loanOf(changes), a.values);
}

describe('the value of the financing', () => {
  const INFLATION = { foreign: 0.02, local: 0.3 };

  it.each([
    { price: 'foreign', loan: 'foreign' },
    { price: 'foreign', loan: 'local' },
    { price: 'local', loan: 'foreign' },
    { price: 'local', loan: 'local' },
  ] as const)('compares with cash in the currency of the price: %o', (currency) => {
    const loan = loanOf({
      case: { 'inflation.local': INFLATION.local },
      options: { a: { 'price.currency': currency.price, 'loan.currency': currency.loan } },
    });
    const half = loan.principal / 2;
    const cash = [1, 2].reduce(
      (sum, t) => sum + half / ((1 + INFLATION[currency.price]) * 1.086) ** t,
      0,
    );
    expect((loan.valueOfFinancing + loan.servicePv) / cash).toBeCloseTo(1, 12);
  });
});

describe('the all-in cost', () => {
  /** Heavy fees before the first draw: two rates exist, close together. */
  const costly = {
    'time.build': 8,
    'loan.years': 8,
    'loan.grace': 8,
    'loan.perYear': '1',
    'loan.profile': 'bullet',
    'loan.fee': 0.2,
    'loan.insurance': 0,
    'loan.commitment': 0,
  } as const;

  it('is shown wherever a rate exists', () => {
    expect(allInCostOf({ options: { a: costly } })).toBeCloseTo(0.234205, 6);
    const insured = { 'time.build': 4, 'loan.grace': 4, 'loan.fee': 0.05, 'loan.insurance': 0.3 };
    expect(allInCostOf({ options: { a: { ...costly, ...insured } } })).toBeCloseTo(0.30992, 5);
  });

  it('of a floating loan is the one nearest its first rate, spread and base together', () => {
    const floating = {
      ...costly,
      'time.build': 4,
      'loan.years': 23,
      'loan.grace': 4,
      'loan.perYear': '2',
      'loan.profile': 'annuity',
      'loan.fee': 0.1,
      'loan.insurance': 0.26,
      'loan.kind': 'floating',
      'loan.base': 0.23,
      'loan.spread': 0.02,
      'loan.drift': -0.05,
    } as const;
    // 19.2 % is a rate too: nearer to the base of 23 % alone, but not to the 25 % of the contract.
    expect(allInCostOf({ options: { a: floating } })).toBeCloseTo(0.301988, 6);
  });
});

describe('a loan that outlives the horizon', () => {
  it('is settled there, and nothing is owed any more', () => {
    const loan = loanOf({ case: { horizon: 6 } });
    expect(loan.settledAtHorizon).toBe(true);
    expect(loan.outstandingByYear[5]).toBeGreaterThan(0);
    expect(loan.outstandingByYear[6]).toBe(0);
    expect(loan.rows.at(-1)?.atYears).toBe(8);
  });

  it('owes in the years before what the contract says', () => {
    const whole = loanOf();
    expect(whole.settledAtHorizon).toBe(false);
    expect(loanOf({ case: { horizon: 6 } }).outstandingByYear.slice(0, 6)).toEqual(
      whole.outstandingByYear.slice(0, 6),
    );
  });
});
