import { describe, expect, it } from 'vitest';
import type { LoanResult } from '$lib/model/evaluation';
import { figuresOf, type Changes } from '../../support/builders';

function loanOf(changes: Changes = {}): LoanResult {
  const { loan } = figuresOf('a', changes);
  if (loan === undefined) throw new Error('no loan');
  return loan;
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
