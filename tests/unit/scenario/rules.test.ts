import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseValues, OptionValues } from '$lib/parameters/registry';
import { repair } from '$lib/scenario/build';
import { crossProblems, scenarioCrossProblems } from '$lib/scenario/rules';
import { arbitraryScenario, JUJUY, scenarioWith } from '../../support/builders';

function codes(o: Partial<OptionValues>, c: Partial<CaseValues> = {}): string[] {
  const scenario = scenarioWith({ case: c, options: { a: o } });
  const turnkey = scenario.options[0];
  if (turnkey === undefined) throw new Error('no option');
  return crossProblems('a', scenario.values, turnkey.values).map(({ code }) => code);
}

describe('rules between inputs', () => {
  it('find nothing wrong with the published case', () => {
    expect(scenarioCrossProblems(JUJUY)).toEqual([]);
  });

  it('want service to start before the horizon', () => {
    expect(codes({ 'time.delay': 3, 'time.build': 2 }, { horizon: 5 })).toEqual([
      'service-after-horizon',
    ]);
    expect(codes({ 'time.delay': 2, 'time.build': 2 }, { horizon: 5 })).toEqual([]);
  });

  it('want grace to cover the works and to end by maturity', () => {
    expect(codes({ 'loan.grace': 1.5 })).toEqual(['grace-before-build']);
    expect(codes({ 'loan.grace': 2 })).toEqual([]);
    expect(codes({ 'loan.grace': 8.5 })).toEqual(['grace-after-maturity']);
    expect(codes({ 'loan.grace': 8 })).toEqual([]);
  });

  it('want the loan to fit into what the down payment leaves', () => {
    expect(codes({ 'price.down': 0.16 })).toEqual(['loan-over-rest']);
    expect(codes({ 'price.down': 0.15 })).toEqual([]);
    // Both sums miss 1 by a rounding only.
    expect(codes({ 'price.down': 0.3, 'loan.share': 0.7 })).toEqual([]);
    expect(codes({ 'price.down': 0.1, 'loan.share': 0.9 })).toEqual([]);
    expect(codes({ 'price.down': 'auto', 'loan.share': 1 })).toEqual([]);
  });

  it('leave the terms of a loan alone that nobody takes', () => {
    expect(codes({ 'loan.share': 0, 'loan.grace': 20, 'price.down': 1 })).toEqual([]);
  });

  it('name the place, what was given and the limit', () => {
    const scenario = scenarioWith({ options: { a: { 'loan.grace': 9 } } });
    expect(scenarioCrossProblems(scenario)).toEqual([
      {
        kind: 'cross',
        code: 'grace-after-maturity',
        option: 'a',
        parameters: ['loan.grace', 'loan.years', 'loan.share'],
        given: 9,
        limit: 8,
      },
    ]);
  });

  it('are kept by what repair leaves, whatever came in', () => {
    fc.assert(
      fc.property(
        arbitraryScenario,
        fc.integer({ min: 5, max: 30 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (base, horizon, delay, build, grace, years, share, down) => {
          const broken = scenarioWith(
            {
              case: { horizon },
              all: {
                'time.delay': delay,
                'time.build': build,
                'loan.grace': grace,
                'loan.years': years,
                'loan.share': share,
                'price.down': down,
              },
            },
            base,
          );
          const { scenario, problems } = repair(broken);
          expect(scenarioCrossProblems(scenario)).toEqual([]);
          expect(problems.length > 0).toBe(scenarioCrossProblems(broken).length > 0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('change nothing where nothing is wrong', () => {
    expect(repair(JUJUY)).toEqual({ scenario: JUJUY, problems: [] });
    expect(repair(JUJUY).scenario).toBe(JUJUY);
  });
});
