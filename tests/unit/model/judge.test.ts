import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { CRITERION_IDS, SCREEN_IDS, criteria } from '$lib/parameters/criteria';
import type { LensRule } from '$lib/parameters/lenses';
import { CASE_PARAMETER_IDS, type OptionValues } from '$lib/parameters/registry';
import { presetLens } from '$lib/scenario/presets';
import { figuresOf, JUJUY, scenarioWith, type Changes } from '../../support/builders';

/** Nothing that is bought costs anything. */
const NOTHING = Object.fromEntries(
  CASE_PARAMETER_IDS.filter((id) => id.startsWith('unit.')).map((id) => [id, 0]),
);

function judged(rule: Partial<LensRule>, changes: Changes = {}) {
  const scenario = { ...scenarioWith(changes), lenses: [{ ...presetLens('even'), ...rule }] };
  const judgement = evaluate(scenario).judgements[0];
  if (judgement === undefined) throw new Error('no judgement');
  return judgement;
}

describe('a lens', () => {
  it('turns measures into values on fixed anchors', () => {
    const evaluation = evaluate(JUJUY);
    for (const { options } of evaluation.judgements) {
      for (const [index, option] of options.entries()) {
        for (const id of CRITERION_IDS) {
          const { worst, best } = criteria[id];
          const measure = evaluation.options[index]?.measures[id] ?? NaN;
          const line = Math.min(1, Math.max(0, (measure - worst) / (best - worst)));
          expect(option.values[id], id).toBeCloseTo(line, 12);
        }
      }
    }
  });

  it('takes any payment for a burden where there is no budget', () => {
    const { options } = judged({ weights: { peak: 1 } }, { case: { budget: 0 } });
    expect(options.map(({ score }) => score)).toEqual([0, 0, 0, 0]);
  });

  it('screens in the order given and leaves out who fails', () => {
    const { options, leaders, status } = judged({ screens: ['lawful', 'financingOffered'] });
    expect(status).toBe('ranked');
    expect(leaders).toEqual(['a']);
    expect(options.map(({ passes }) => passes)).toEqual([true, false, false, false]);
    expect(options[1]?.screens).toEqual([
      { id: 'lawful', passed: true },
      { id: 'financingOffered', passed: false },
    ]);
    expect(options[1]).not.toHaveProperty('score');
    expect(options[1]).not.toHaveProperty('rank');
  });

  it('says so where all are out, and where nothing weighs', () => {
    const out = judged({ screens: ['lawful'] }, { all: { 'vendor.lawful': false } });
    expect(out).toMatchObject({ status: 'all-out', leaders: [] });
    const idle = judged({ weights: {} });
    expect(idle).toMatchObject({ status: 'no-weights', leaders: [] });
    expect(idle.options.every(({ rank, score }) => rank === undefined && score === undefined)).toBe(
      true,
    );
  });

  it('gives the first place to all that share it', () => {
    expect(judged({ weights: { accountability: 1 } }).leaders).toEqual(['a', 'b', 'c', 'd']);
    expect(judged({ weights: { origin: 1 } }).options.map(({ rank }) => rank)).toEqual([
      4, 1, 1, 1,
    ]);
  });

  it('may go by the heaviest criterion alone', () => {
    const cheap = judged({ method: 'lexicographic', weights: { upfront: 2, cost: 1 } });
    // Both service offers ask the same up front; the cheaper of the two then leads.
    expect(cheap.leaders).toEqual(['c']);
    const owned = judged({ method: 'lexicographic', weights: { ownership: 5, upfront: 1 } });
    expect(owned.leaders).toEqual(['a']);
  });

  it('takes cameras that pass to the state for its own only if they do so within the horizon', () => {
    const passes = (transfer: boolean, term: number) =>
      judged(
        { screens: ['ownCameras'] },
        { case: { horizon: 10 }, options: { b: { 'own.transfer': transfer, 'fee.term': term } } },
      ).options[1]?.passes;
    // Service starts after year 2.
    expect(passes(true, 8)).toBe(true);
    expect(passes(true, 9)).toBe(false);
    expect(passes(false, 8)).toBe(false);
  });

  it.each(SCREEN_IDS)('can fail an offer at the screen %s', (screen) => {
    const worst = judged(
      { screens: [screen] },
      {
        case: { budget: 0 },
        all: {
          'own.cameras': 'vendor',
          'own.transfer': false,
          'own.network': 'carrier',
          'own.centre': 'vendor',
          'own.storage': 'vendor',
          'own.platform': 'vendor',
          'supply.scope': false,
          'vendor.lawful': false,
          'price.method': 'direct',
          'loan.share': 0,
          'agency.requirements': [0, 0, 1, 0],
        },
      },
    );
    expect(worst.status).toBe('all-out');
    const best = judged(
      { screens: [screen] },
      {
        case: { budget: 1e9 },
        all: { 'own.cameras': 'state', 'own.network': 'state', 'loan.share': 0.85 },
      },
    );
    expect(best.options.every(({ passes }) => passes)).toBe(true);
  });
});

describe('measures in multiples of the benchmark', () => {
  const measuresWith = (platform: number) =>
    figuresOf('b', {
      case: {
        ...NOTHING,
        'unit.platform': platform,
        engineering: 0,
      },
    }).measures;

  it('are 0 over nought', () => {
    const { cost, upfront, exit, renewal } = measuresWith(0);
    expect([cost, upfront, exit, renewal]).toEqual([0, 0, 0, 0]);
  });

  it('are large over cents, so that a dear offer is not taken for a cheap one', () => {
    const dollar = measuresWith(1);
    const cents = measuresWith(0.5);
    expect(dollar.cost).toBeGreaterThan(1000);
    expect(cents.cost / dollar.cost).toBeCloseTo(2, 6);
    const { options } = judged(
      { weights: { cost: 1 } },
      { case: { ...NOTHING, 'unit.platform': 0.6 } },
    );
    expect(options[1]?.values.cost).toBe(0);
  });

  it('stay finite over next to nothing', () => {
    for (const measure of Object.values(measuresWith(1e-310))) expect(measure).toSatisfy(isFinite);
  });
});

describe('competition in the purchase', () => {
  const integrityOf = (id: string, values: Partial<OptionValues>) =>
    figuresOf(id, {
      options: { [id]: { 'price.method': 'tender', 'price.bidders': 3, ...values } },
    }).measures.integrity;

  it('counts a quarter less where the loan is tied to the vendor', () => {
    expect(integrityOf('a', { 'loan.tied': false })).toBe(0.875);
    expect(integrityOf('a', { 'loan.tied': true })).toBe(0.75 * 0.875);
    expect(integrityOf('a', { 'loan.tied': true, 'loan.share': 0 })).toBe(0.875);
  });

  it('loses nothing to the terms of a loan where nothing is bought to be lent for', () => {
    const lent = { 'own.centre': 'vendor', 'loan.share': 0.5, 'loan.tied': true } as const;
    expect(figuresOf('b', { options: { b: lent } }).priceUsd).toBe(0);
    expect(integrityOf('b', lent)).toBe(0.875);
  });
});
