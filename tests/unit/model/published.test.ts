import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { COMPONENTS } from '$lib/engine/lifecycle/flows';
import { figuresOf, JUJUY } from '../../support/builders';

describe('the published case', () => {
  it('comes to the price that the paper reports, US$ 24 million before tax', () => {
    expect(Math.abs(figuresOf('a').priceUsd - 24e6)).toBeLessThan(1e-6);
  });

  it('shows the 8 % premium that this price contains over the benchmark', () => {
    const turnkey = figuresOf('a');
    expect(turnkey.benchmarkUsd).toBeCloseTo(24e6 / 1.08, 6);
    expect(turnkey.benchmarkUsd / 1e6).toBeCloseTo(22.22, 2);
    expect(turnkey.premium).toBeCloseTo(0.08, 12);
    expect(turnkey.measures.benchmarkPrice).toBe(turnkey.premium);
  });

  it('borrows 85 % of it over eight years', () => {
    const { loan } = figuresOf('a');
    expect(loan?.principal).toBeCloseTo(20.4e6, 6);
    expect(loan?.rows.at(-1)?.atYears).toBe(8);
    expect(loan?.rows.reduce((sum, row) => sum + row.draw, 0)).toBeCloseTo(20.4e6, 6);
    expect(loan?.rows.reduce((sum, row) => sum + row.principalPaid, 0)).toBeCloseTo(20.4e6, 6);
    expect(figuresOf('b').loan).toBeUndefined();
  });

  it('buys the same things in every offer', () => {
    const evaluation = evaluate(JUJUY);
    for (const { benchmarkUsd } of evaluation.options) {
      expect(benchmarkUsd).toBe(evaluation.options[0]?.benchmarkUsd);
    }
  });

  it('adds up: components to the total, years to the payments, classes to the price', () => {
    for (const option of evaluate(JUJUY).options) {
      const parts = COMPONENTS.map((id) => option.components[id].presentValue);
      const sum = parts.reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(option.totalPv, 4);
      expect(option.paymentsPv + option.components.residual.presentValue).toBeCloseTo(
        option.totalPv,
        4,
      );
      for (const [year, cash] of option.cashByYear.entries()) {
        const paid = COMPONENTS.filter((id) => id !== 'residual').reduce(
          (total, id) => total + (option.components[id].constantByYear[year] ?? 0),
          0,
        );
        expect(cash).toBeCloseTo(paid, 4);
      }
      const prices = Object.values(option.classes).reduce(
        (total, { priceUsd }) => total + priceUsd,
        0,
      );
      expect(prices).toBeCloseTo(option.priceUsd, 4);
    }
  });

  it('pays in no year before signature and starts service when the works end', () => {
    for (const option of evaluate(JUJUY).options) {
      expect(option.startYear).toBe(2);
      expect(option.cashByYear).toHaveLength(16);
      expect(option.workingByYear.slice(0, 3)).toEqual([0, 0, 0]);
      expect(option.exitByYear.map(({ year }) => year)).toEqual(
        Array.from({ length: 14 }, (_, index) => index + 2),
      );
    }
  });
});
