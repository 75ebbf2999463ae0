/** The finance engine against oracle.json (from oracle.py: Python's decimal at 50 digits). */
import { describe, expect, it } from 'vitest';
import * as annuity from '../../../../src/lib/engine/finance/annuity';
import {
  constantUsd,
  realIndex,
  toNominalUsd,
  type FlowKind,
} from '../../../../src/lib/engine/finance/constant-usd';
import { dacGrantElement, grantElement } from '../../../../src/lib/engine/finance/grant-element';
import { irr, irrNear, xirr } from '../../../../src/lib/engine/finance/irr';
import { allInCost, allInCostAll } from '../../../../src/lib/engine/finance/all-in-cost';
import { loanSchedule } from '../../../../src/lib/engine/finance/loan';
import { expectNear, oracle } from './support';

describe('the finance engine against an independent oracle', () => {
  it('compares more than two hundred cases', () => {
    const { annuity: a, irr: i, loans, dac, prices } = oracle;
    expect(a.length + i.length + loans.length + dac.length + prices.length).toBeGreaterThan(200);
  });

  it.each(oracle.annuity.map((c, index) => [index, c] as const))(
    'gives the annuity figures of case %i',
    (_, c) => {
      const fall = c.begin === 1 ? 'at-start' : 'at-end';
      expectNear(annuity.pmt(c.rate, c.n, c.present, c.future, fall), c.pmt, 0, 'pmt');
      const scale = Math.abs(c.pmt);
      const split = [c.rate, c.per, c.n, c.present, c.future, fall] as const;
      expectNear(annuity.ipmt(...split), c.ipmt, scale, 'ipmt');
      expectNear(annuity.ppmt(...split), c.ppmt, scale, 'ppmt');
      expectNear(annuity.fv(c.rate, c.n, c.flat, c.present, fall), c.fv, 0, 'fv');
      expectNear(annuity.pv(c.rate, c.n, c.flat, c.future, fall), c.pv, 100, 'pv');
      expectNear(annuity.nper(c.rate, c.nperPayment, c.present, 0, fall), c.nper, 0, 'nper');
    },
  );

  it.each(oracle.irr.map((c, index) => [index, c] as const))(
    'finds every internal rate of case %i, and each one from beside it',
    (_, c) => {
      const scale = Math.max(...c.flows.map(Math.abs));
      expectNear(annuity.npv(c.discount, c.flows), c.npv, scale, 'npv');
      const found = [irr(c.flows), xirr(c.flows.map((amount, k) => ({ amount, atYears: k })))];
      for (const result of found) {
        const rates =
          result.kind === 'unique' ? [result.rate] : result.kind === 'several' ? result.rates : [];
        expect(rates).toHaveLength(c.rates.length);
        rates.forEach((rate, k) => expectNear(rate, c.rates[k] ?? NaN, 1, 'irr'));
      }
      for (const rate of c.rates) expectNear(irrNear(c.flows, rate + 1e-4), rate, 1, 'irrNear');
    },
  );

  it.each(oracle.loans.map((c, index) => [index, c] as const))(
    'gives the schedule, grant element and all-in cost of loan %i',
    (_, c) => {
      const schedule = loanSchedule(c.terms);
      const scale = c.terms.principal;
      expect(schedule.rows).toHaveLength(c.closing.length);
      schedule.rows.forEach((row, k) => {
        expectNear(row.closing, c.closing[k] ?? NaN, scale, `closing of row ${k}`);
        const service = row.interest + row.principalPaid + row.fees;
        expectNear(service, c.service[k] ?? NaN, scale, `service of row ${k}`);
      });
      expectNear(schedule.totalInterest, c.totalInterest, scale, 'interest');
      expectNear(schedule.totalFees, c.totalFees, scale, 'fees');
      expectNear(schedule.totalService, c.totalService, scale, 'service');
      const grant = (includeFees: boolean) =>
        grantElement(schedule, { annualDiscountRate: c.discount, includeFees });
      expectNear(grant(true), c.grantWithFees, 1, 'grant element with fees');
      expectNear(grant(false), c.grantWithoutFees, 1, 'grant element without fees');
      if (c.allIn === undefined) return;
      const perYear = c.terms.instalmentsPerYear;
      expectNear(allInCost(schedule, perYear, 0.05), c.allIn, 1, 'all-in');
      const all = allInCostAll(schedule, perYear);
      expectNear(all.kind === 'unique' ? all.rate : undefined, c.allIn, 1, 'all-in, complete');
    },
  );

  it.each(oracle.dac.map((c, index) => [index, c] as const))(
    "gives the register's grant element of case %i",
    (_, c) => expectNear(dacGrantElement(c), c.value, 1),
  );

  it.each(oracle.prices.map((c, index) => [index, c] as const))(
    'gives the constant USD of price case %i',
    (_, c) => {
      const kinds: readonly FlowKind[] = [
        'foreign-indexed',
        'foreign-nominal',
        'local-indexed',
        'local-nominal',
      ];
      expectNear(realIndex(c.atYears, c.price.realGrowth, c.price.jumps), c.realIndex);
      for (const kind of kinds)
        expectNear(constantUsd(c.amount, c.atYears, kind, c.price), c[kind]);
      expectNear(toNominalUsd(c.amount, c.atYears, c.price), c.nominal);
    },
  );
});
