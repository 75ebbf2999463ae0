/** Shares of a change: they add up, to the bit; nothing that cannot stand alone is taken alone. */
import { describe, expect, it } from 'vitest';
import { sumInOrder } from '$lib/engine/numeric/adding-up';
import { comparedOf, COMPARED, type Compared } from '$lib/model/compare/measures';
import { EXACT_STEPS, runJob, sharesJob, type Shares } from '$lib/model/compare/shares';
import { movesMoney, stepsOf } from '$lib/model/compare/steps';
import { evaluate } from '$lib/model/evaluate';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { CASE_PARAMETER_IDS, OPTION_PARAMETER_IDS } from '$lib/parameters/registry';
import { applyDifferences } from '$lib/scenario/apply-differences';
import { differenceId, differencesBetween } from '$lib/scenario/differences';
import { addEvent, changeLens, copyLens, newEvent, removeOption } from '$lib/scenario/edit';
import { preset } from '$lib/scenario/presets';
import { crossProblems } from '$lib/scenario/rules';
import type { Scenario } from '$lib/scenario/types';
import { randomScenario } from '../../../second-reading/scenarios';
import { figuresOf, JUJUY, scenarioWith } from '../../../support/builders';

function outcomeOf(a: Scenario, b: Scenario, option: string, measure: Compared = 'total') {
  return runJob(sharesJob(a, b, differencesBetween(a, b), option, measure));
}

function sharesOf(a: Scenario, b: Scenario, option: string, measure: Compared = 'total'): Shares {
  const outcome = outcomeOf(a, b, option, measure);
  if (outcome.kind === 'none') throw new Error(`no shares: ${outcome.reason}`);
  return outcome;
}

function share(shares: Shares, id: string): number {
  return shares.shares.find(({ step }) => step.id === id)?.amount ?? NaN;
}

describe('shares of a change', () => {
  it('are the whole change where there is a single difference', () => {
    const b = scenarioWith({ options: { a: { 'loan.rate': 0.03 } } });
    const shares = sharesOf(JUJUY, b, 'a');
    expect(shares.method).toEqual({ kind: 'exact' });
    expect(shares.shares.map(({ step }) => step.id)).toEqual(['a.loan.rate']);
    expect(shares.shares[0]?.amount).toBe(shares.change);
    expect(shares.change).toBe(
      figuresOf('a', { options: { a: { 'loan.rate': 0.03 } } }).totalPv - figuresOf('a').totalPv,
    );
  });

  it('are, of two, the mean of both orders, worked out by hand', () => {
    const rate = { 'loan.rate': 0.03 };
    const total = (changes: Parameters<typeof figuresOf>[1]) => figuresOf('a', changes).totalPv;
    const none = total({});
    const first = total({ options: { a: rate } });
    const second = total({ case: { discount: 0.05 } });
    const both = total({ case: { discount: 0.05 }, options: { a: rate } });
    const b = scenarioWith({ case: { discount: 0.05 }, options: { a: rate } });
    const shares = sharesOf(JUJUY, b, 'a');
    expect(share(shares, 'a.loan.rate')).toBeCloseTo((first - none + both - second) / 2, 6);
    expect(share(shares, 'discount')).toBeCloseTo((second - none + both - first) / 2, 6);
    // The rate weighs more where less is discounted: no order alone would be fair.
    expect(Math.abs(both - second - (first - none))).toBeGreaterThan(1e4);
  });

  it('give a difference that changes nothing exactly nothing, and leave out what cannot act', () => {
    const b = scenarioWith({
      case: { discount: 0.05 },
      options: { a: { 'fee.camera': 99, 'gov.impact': true }, b: { 'fee.camera': 99 } },
    });
    const shares = sharesOf(JUJUY, b, 'a');
    expect(share(shares, 'a.fee.camera')).toBe(0);
    expect(shares.shares.map(({ step }) => step.id).sort()).toEqual(['a.fee.camera', 'discount']);
  });

  it('join what contradicts itself alone: a longer grace comes with the maturity that allows it', () => {
    const b = scenarioWith({
      options: { a: { 'loan.grace': 9, 'loan.years': 12, 'loan.rate': 0.04 } },
    });
    const shares = sharesOf(JUJUY, b, 'a');
    const joint = shares.shares.find(({ step }) => step.joined !== undefined)?.step;
    expect(joint?.joined).toBe('rules');
    expect(joint?.differences.map(differenceId)).toEqual(['a.loan.years', 'a.loan.grace']);
    expect(shares.shares.length).toBe(2);
  });

  it('join a horizon with the building time that it must hold', () => {
    const a = scenarioWith({ case: { horizon: 3 } });
    const b = scenarioWith({
      case: { horizon: 15 },
      options: { a: { 'time.build': 4, 'loan.grace': 5 } },
    });
    const ids = sharesOf(a, b, 'a').shares.map(({ step }) => step.id);
    expect(ids).toHaveLength(1);
    expect(ids[0]).toContain('horizon');
    expect(ids[0]).toContain('a.time.build');
  });

  it('share out events, switched, added and changed', () => {
    const a = addEvent(JUJUY, newEvent('fx', 5));
    const b = addEvent(
      { ...JUJUY, values: { ...JUJUY.values, discount: 0.07 } },
      newEvent('exit', 8),
    );
    const shares = sharesOf(a, b, 'a');
    expect(shares.shares.map(({ step }) => step.differences[0]?.kind).sort()).toEqual([
      'case-value',
      'event-added',
      'event-removed',
    ]);
    expect(share(shares, 'event-removed.1')).not.toBe(0);
  });

  it('share out a score, the weights of a lens in one step and another lens with its rules', () => {
    const weighed = changeLens(JUJUY, JUJUY.lens, { weights: { cost: 1, exit: 5 } });
    const one = sharesOf(JUJUY, weighed, 'a', 'score');
    expect(one.shares.map(({ step }) => step.joined)).toEqual(['weights']);
    const copied = copyLens(JUJUY, 'even', 'Mine');
    const two = sharesOf(JUJUY, copied, 'a', 'score');
    expect(two.shares.map(({ step }) => step.joined)).toEqual(['lens']);
    expect(two.shares[0]?.step.differences.map(({ kind }) => kind)).toEqual([
      'lens-in-use',
      'lens-added',
    ]);
    const judged = evaluate(copied).judgements.find(({ lensId }) => lensId === copied.lens);
    expect(two.to).toBeCloseTo(judged?.options[0]?.score ?? NaN, 12);
  });

  it('say why there are none: the offer is in one scenario alone, or has no such figure', () => {
    const without = removeOption(JUJUY, 'b');
    expect(outcomeOf(JUJUY, without, 'b')).toMatchObject({ kind: 'none', reason: 'only-first' });
    expect(outcomeOf(without, JUJUY, 'b')).toMatchObject({ kind: 'none', reason: 'only-second' });
    expect(outcomeOf(JUJUY, JUJUY, 'z')).toMatchObject({ kind: 'none', reason: 'in-neither' });
    const weightless = Object.fromEntries(
      CASE_PARAMETER_IDS.filter((id) => id.startsWith('weight.')).map((id) => [id, 0]),
    );
    const no = scenarioWith({ case: weightless });
    expect(outcomeOf(JUJUY, no, 'a', 'index')).toMatchObject({ kind: 'none', reason: 'no-figure' });
  });

  it('are none at all between a scenario and itself', () => {
    expect(sharesOf(JUJUY, JUJUY, 'a')).toMatchObject({ change: 0, shares: [], topics: [] });
  });

  it('are the same at every call, and drawn ones have errors', () => {
    const [a, b] = [preset('jujuy-2016'), preset('ecuador-2011')];
    const shares = sharesOf(a, b, 'a');
    expect(shares.method.kind).toBe('drawn');
    expect(sharesOf(a, b, 'a')).toEqual(shares);
    for (const { standardError } of shares.shares) expect(standardError).toBeGreaterThanOrEqual(0);
    for (const { standardError } of shares.topics) expect(standardError).toBeGreaterThanOrEqual(0);
  }, 20_000);

  it('drawn, come near the exact ones', () => {
    // Twelve steps: too many to be exact by rule, few enough to be checked by brute force here.
    const changes = {
      case: { discount: 0.05, tax: 0.1, 'inflation.foreign': 0.03, 'fx.depreciation': 0.02 },
      options: {
        a: {
          ...{ 'loan.rate': 0.03, 'loan.insurance': 0.02, support: 6, 'price.premium': 0.1 },
          ...{ 'renewal.markup': 1, 'platform.interop': 0.2, 'loan.commitment': 0.01 },
          'maint.vendorOnly': 0.5,
        },
      },
    } as const;
    const b = scenarioWith(changes);
    const drawn = sharesOf(JUJUY, b, 'a');
    expect(drawn.method.kind).toBe('drawn');
    const steps = drawn.shares.map(({ step }) => step);
    expect(steps.length).toBeGreaterThan(EXACT_STEPS);
    // Without the smallest, the rest is within reach of the exact way: same ends but for that one.
    const fewer = steps.slice(0, EXACT_STEPS).flatMap(({ differences }) => differences);
    const near = sharesOf(JUJUY, applyDifferences(JUJUY, fewer), 'a');
    expect(near.method.kind).toBe('exact');
    for (const { step, amount } of near.shares.slice(0, 4)) {
      const other = drawn.shares.find((one) => one.step.id === step.id);
      const left = steps
        .slice(EXACT_STEPS)
        .reduce((sum, { id }) => sum + Math.abs(share(drawn, id)), 0);
      const room = 6 * (other?.standardError ?? 0) + left + 1e-6 * Math.abs(amount);
      expect(Math.abs((other?.amount ?? NaN) - amount)).toBeLessThan(room);
    }
  }, 20_000);
});

describe('shares of random pairs', () => {
  const COUNT = 24;

  it('add up to the change, to the bit where doubles allow and within 1e-12 always', () => {
    let seen = 0;
    let exact = 0;
    for (let seed = 0; seed < COUNT; seed += 1) {
      const a = randomScenario(seed);
      // Some inputs of another scenario, or all of them.
      const other = randomScenario(seed + 1000);
      const found = differencesBetween(a, other);
      const some = seed % 4 === 0 ? found : found.filter((_, at) => at % 17 === seed % 17);
      const b = applyDifferences(a, some);
      const measure = COMPARED[seed % COMPARED.length] ?? 'total';
      const valid = b.options.every(
        (option) => crossProblems(option.id, b.values, option.values).length === 0,
      );
      if (!valid) continue;
      const outcome = outcomeOf(a, b, 'a', measure);
      if (outcome.kind === 'none') continue;
      seen += 1;
      const largest = Math.max(
        Math.abs(outcome.change),
        ...outcome.shares.map(({ amount }) => Math.abs(amount)),
        1e-300,
      );
      for (const list of [outcome.shares, outcome.topics]) {
        const sum = sumInOrder(list.map(({ amount }) => amount));
        expect(Number.isFinite(sum)).toBe(true);
        if (list.length === 0) continue;
        expect(Math.abs(sum - outcome.change) / largest, `scenario ${String(seed)}`).toBeLessThan(
          1e-12,
        );
        if (list === outcome.shares && sum === outcome.change) exact += 1;
      }
    }
    expect(seen).toBeGreaterThan(COUNT / 3);
    console.log(`shares: ${String(seen)} pairs, ${String(exact)} of them to the bit`);
  }, 120_000);

  it('take no combination of steps that breaks a rule between inputs', () => {
    let joined = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const [a, b] = [randomScenario(seed, 1), randomScenario(seed + 500, 1)];
      const found = differencesBetween(a, b);
      const steps = stepsOf(a, b, found, 'a', 'total');
      joined += steps.filter(({ joined: reason }) => reason !== undefined).length;
      const ids = steps.flatMap(({ differences }) => differences.map(differenceId));
      expect(new Set(ids).size).toBe(ids.length);
      // Every step alone, every step left out, and halves of all.
      const parts = [
        ...steps.map((step) => [step]),
        ...steps.map((step) => steps.filter((other) => other !== step)),
        ...[0, 1, 2].map((third) => steps.filter((_, at) => at % 3 === third)),
      ];
      for (const part of parts) {
        const made = applyDifferences(
          a,
          part.flatMap(({ differences }) => differences),
        );
        for (const option of made.options) {
          expect(
            crossProblems(option.id, made.values, option.values),
            `scenario ${String(seed)}`,
          ).toEqual([]);
        }
      }
    }
    expect(joined).toBeGreaterThan(10);
  }, 60_000);
});

describe('inputs that move no money', () => {
  it('move none, whatever the scenario', () => {
    const idle = [...CASE_PARAMETER_IDS, ...OPTION_PARAMETER_IDS].filter((id) => !movesMoney(id));
    expect(idle.length).toBeGreaterThan(20);
    for (let seed = 0; seed < 60; seed += 1) {
      const [a, b] = [randomScenario(seed, 1), randomScenario(seed + 300, 1)];
      const changes = differencesBetween(a, b).filter(
        (d) => (d.kind === 'case-value' || d.kind === 'option-value') && !movesMoney(d.parameter),
      );
      const [before, after] = [a, applyDifferences(a, changes)].map(({ options }) => options[0]);
      if (before === undefined || after === undefined) throw new Error('no offer');
      const made = applyDifferences(a, changes);
      for (const measure of ['total', 'upfront', 'peak', 'exit'] as const) {
        expect(comparedOf(made, after, measure), `scenario ${String(seed)}`).toBe(
          comparedOf(a, before, measure),
        );
      }
    }
  });
});

describe('every two published cases', () => {
  it('have shares that add up, for the first offer of both', () => {
    for (const from of CASE_IDS) {
      for (const to of CASE_IDS) {
        if (from >= to) continue;
        const shares = sharesOf(preset(from), preset(to), 'a');
        expect(sumInOrder(shares.shares.map(({ amount }) => amount))).toBe(shares.change);
        expect(sumInOrder(shares.topics.map(({ amount }) => amount))).toBe(shares.change);
      }
    }
  }, 60_000);
});
