import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allInCostAll } from '../../../src/lib/engine/finance/all-in-cost';
import { loanSchedule, type LoanTerms } from '../../../src/lib/engine/finance/loan';
import { presentValue, constantUsd } from '../../../src/lib/engine/finance/constant-usd';
import type { LoanFigureContext } from '../../../src/lib/explain/loan-context';
import { loanFigures } from '../../../src/lib/explain/loan-figures';
import {
  allInFigures,
  grantFigures,
  registerFigures,
  valueFigures,
} from '../../../src/lib/explain/loan-measures';
import type { Figure } from '../../../src/lib/explain/types';
import { words } from '../../../src/lib/i18n/en/explain-loan';
import { gap } from './support';

const perYears = [1, 2, 4, 12];

/** Loans over the whole input space, degenerate ones included. */
const loans: fc.Arbitrary<LoanTerms> = fc
  .record({
    principal: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1e10, noNaN: true })),
    perYear: fc.constantFrom(...perYears),
    years: fc.integer({ min: 1, max: 20 }),
    graceShare: fc.double({ min: 0, max: 1, noNaN: true }),
    profile: fc.constantFrom('equal-principal', 'annuity', 'bullet'),
    first: fc.constantFrom('after-grace', 'at-grace-end'),
    rate: fc.oneof(
      fc.constant(0),
      fc.constant(1e-8),
      fc.double({ min: -0.02, max: 0.3, noNaN: true }),
    ),
    bases: fc.array(fc.double({ min: -0.01, max: 0.1, noNaN: true }), { maxLength: 5 }),
    floating: fc.boolean(),
    draws: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
    start: fc.constantFrom(0, 1, 2.5),
    fees: fc.tuple(...[0.02, 0.1, 0.01].map((max) => fc.double({ min: 0, max, noNaN: true }))),
  })
  .map((one): LoanTerms => ({
    principal: one.principal,
    effectiveAtYears: one.start,
    drawTimesYears: one.draws.map((share) => one.start + share * one.years),
    maturityYears: one.years,
    graceYears: one.graceShare * one.years,
    instalmentsPerYear: one.perYear,
    profile: one.profile,
    firstInstalment: one.first,
    rate: one.floating
      ? { kind: 'floating', spread: one.rate, baseByYear: one.bases }
      : { kind: 'fixed', annualRate: one.rate },
    managementFeeRate: one.fees[0] ?? 0,
    insuranceRate: one.fees[1] ?? 0,
    commitmentFeeRate: one.fees[2] ?? 0,
  }));

const BASIS = {
  discount: { value: 0.086, id: 'discount' },
  inflation: { value: 0.02, id: 'inflation' },
  depreciation: { value: 0.01, id: 'depreciation' },
};
const RATES = [0.05, 0.1].map((annual) => ({
  annual,
  key: String(annual * 100),
  id: `rate.${annual}`,
}));

function leavesOf(terms: LoanTerms): Record<string, number> {
  const rate =
    terms.rate.kind === 'fixed'
      ? { rate: terms.rate.annualRate }
      : {
          spread: terms.rate.spread,
          ...Object.fromEntries(terms.rate.baseByYear.map((base, year) => [`base.${year}`, base])),
        };
  return {
    principal: terms.principal,
    maturity: terms.maturityYears,
    grace: terms.graceYears,
    perYear: terms.instalmentsPerYear,
    drawCount: Math.max(1, terms.drawTimesYears.length),
    managementFee: terms.managementFeeRate,
    insurance: terms.insuranceRate,
    commitmentFee: terms.commitmentFeeRate,
    effectiveAt: terms.effectiveAtYears,
    ...rate,
  };
}

function contextOf(terms: LoanTerms): LoanFigureContext {
  const ids = Object.fromEntries(
    ['principal', 'maturity', 'grace', 'perYear', 'drawCount', 'managementFee', 'insurance']
      .concat('commitmentFee', 'effectiveAt')
      .map((name) => [name, name]),
  ) as unknown as Omit<LoanFigureContext['inputs'], 'rate'>;
  return {
    prefix: 'x',
    terms,
    schedule: loanSchedule(terms),
    inputs: {
      ...ids,
      rate:
        terms.rate.kind === 'fixed'
          ? { kind: 'fixed', annualRate: 'rate' }
          : {
              kind: 'floating',
              spread: 'spread',
              baseByYear: terms.rate.baseByYear.map((_, year) => `base.${year}`),
            },
    },
    words,
    lang: 'en',
  };
}

function ratesOf(terms: LoanTerms): readonly number[] {
  const result = allInCostAll(loanSchedule(terms), terms.instalmentsPerYear);
  return result.kind === 'unique' ? [result.rate] : result.kind === 'several' ? result.rates : [];
}

function everyFigure(terms: LoanTerms): Map<string, Figure> {
  const ctx = contextOf(terms);
  const firstRate =
    terms.rate.kind === 'fixed'
      ? { annualRate: terms.rate.annualRate, rateId: 'rate' }
      : {
          annualRate: terms.rate.spread + (terms.rate.baseByYear[0] ?? 0),
          rateId: 'x.rate.0',
        };
  const given = Object.entries({
    ...leavesOf(terms),
    discount: 0.086,
    inflation: 0.02,
    depreciation: 0.01,
    ...Object.fromEntries(RATES.map(({ id, annual }) => [id, annual])),
  }).map(([id, value]): Figure => ({
    id,
    name: id,
    value,
    style: { kind: 'plain' },
    account: { kind: 'given' },
  }));
  const figures = [
    ...given,
    ...loanFigures(ctx),
    ...RATES.flatMap((rate) => grantFigures(ctx, rate)),
    ...RATES.flatMap((rate) => registerFigures(ctx, rate, firstRate)),
    ...allInFigures(ctx, ratesOf(terms)),
    ...valueFigures(ctx, { ...BASIS, currency: 'foreign' }),
  ];
  const graph = new Map(figures.map((figure) => [figure.id, figure]));
  expect(graph.size, 'two figures share an id').toBe(figures.length);
  return graph;
}

describe('the figures of a loan', () => {
  it('are what their formulas give, for any loan', { timeout: 60_000 }, () => {
    let walked = 0;
    fc.assert(
      fc.property(loans, (terms) => {
        const graph = everyFigure(terms);
        const find = (id: string) => graph.get(id);
        for (const figure of graph.values()) {
          walked += 1;
          expect(gap(figure, find), `${figure.id} of ${JSON.stringify(terms)}`).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 60, seed: 20 },
    );
    expect(walked).toBeGreaterThan(10_000);
  });

  it('that stand on a rule alone are nothing, and say why', () => {
    fc.assert(
      fc.property(loans, (terms) => {
        for (const figure of everyFigure(terms).values()) {
          if (figure.account.kind !== 'rule') continue;
          expect(figure.value, figure.id).toBe(0);
          expect(figure.note ?? '').not.toBe('');
        }
      }),
      { numRuns: 40, seed: 21 },
    );
  });

  it('cover every cell of the schedule with the engine’s own value', () => {
    fc.assert(
      fc.property(loans, (terms) => {
        const graph = everyFigure(terms);
        for (const [k, row] of loanSchedule(terms).rows.entries()) {
          const value = (part: string) => graph.get(`x.row.${k}.${part}`)?.value;
          expect(value('date')).toBe(row.atYears);
          expect(value('opening')).toBe(row.opening);
          expect(value('draw')).toBe(row.draw);
          expect(value('interest')).toBe(row.interest);
          expect(value('principal')).toBe(row.principalPaid);
          expect(value('fees')).toBe(row.fees);
          expect(value('closing')).toBe(row.closing);
        }
      }),
      { numRuns: 40, seed: 22 },
    );
  });

  it('value the financing as the engine’s present values do', () => {
    fc.assert(
      fc.property(loans, fc.boolean(), (terms, foreign) => {
        const ctx = contextOf(terms);
        const currency = foreign ? 'foreign' : 'local';
        const value = valueFigures(ctx, { ...BASIS, currency }).find(({ id }) => id === 'x.value');
        const price = {
          foreignInflation: 0.02,
          localInflation: 0.02,
          realGrowth: 0.01,
          jumps: [],
        };
        const flows = ctx.schedule.rows.map((row) => ({
          atYears: row.atYears,
          amount: constantUsd(
            row.draw - row.interest - row.principalPaid - row.fees,
            row.atYears,
            foreign ? 'foreign-nominal' : 'local-nominal',
            price,
          ),
        }));
        const expected = presentValue(flows, 0.086);
        const size = Math.max(1, terms.principal);
        expect(Math.abs((value?.value ?? NaN) - expected) / size).toBeLessThan(1e-9);
      }),
      { numRuns: 60, seed: 23 },
    );
  });
});
