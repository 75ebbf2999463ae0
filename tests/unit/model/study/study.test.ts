import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { detailsOf, drawSamples } from '$lib/model/study/details';
import { outcomeOf } from '$lib/model/study/answers';
import { finish, runJob, type StudyPart } from '$lib/model/study/jobs';
import { findFlips, leaderMap, movableInputs, tornados } from '$lib/model/study/probe';
import type { Outcome } from '$lib/model/study/results';
import { REPLICATES, Sampler, samplingProblem } from '$lib/model/study/sampler';
import { setValue, valueAt } from '$lib/scenario/edit';
import { parseInputKey } from '$lib/scenario/input-key';
import { preset } from '$lib/scenario/presets';
import { crossProblems } from '$lib/scenario/rules';
import type { Scenario } from '$lib/scenario/types';
import { uncertainInputs } from '$lib/scenario/uncertain-inputs';
import type { Uncertainty } from '$lib/scenario/uncertainty';

const jujuy = preset('jujuy-2016');

function withUncertainty(uncertainty: Partial<Uncertainty>, scenario = jujuy): Scenario {
  return { ...scenario, uncertainty: { ...scenario.uncertainty, ...uncertainty } };
}

function drawParts(scenario: Scenario, of: number): readonly StudyPart[] {
  return Array.from({ length: of }, (_, index) =>
    finish(runJob({ kind: 'draws', scenario, index, of })),
  );
}

function outcome(scenario: Scenario, parts = 1): Outcome {
  const found = outcomeOf(scenario, drawParts(scenario, parts));
  if (found === undefined) throw new Error('no draws');
  return found;
}

/** Every uncertain input held, and no vendor lost by chance. */
function held(scenario: Scenario): Scenario {
  const ranges = Object.fromEntries(
    uncertainInputs(scenario).map(({ key }) => [key, 'fixed'] as const),
  );
  return withUncertainty({ ranges, chances: { exit: 0 }, draws: 256 }, scenario);
}

describe('a study', { timeout: 60_000 }, () => {
  it('says the same to the last bit, whoever draws which replicates', () => {
    const scenario = withUncertainty({ draws: 1024 });
    const alone = outcome(scenario);
    for (const parts of [2, 3, 8]) expect(outcome(scenario, parts)).toEqual(alone);
    expect(alone.draws).toBe(1024);
  });

  it('says other figures under another seed and the same under the same', () => {
    const one = outcome(withUncertainty({ draws: 512, seed: 7 }));
    const same = outcome(withUncertainty({ draws: 512, seed: 7 }));
    const other = outcome(withUncertainty({ draws: 512, seed: 8 }));
    expect(same).toEqual(one);
    expect(other.options[0]?.total.mean.value).not.toBe(one.options[0]?.total.mean.value);
  });

  it('is the evaluation itself where nothing is drawn', () => {
    const scenario = held(jujuy);
    const found = outcome(scenario);
    const { options, judgements } = evaluate(scenario);
    const judged = judgements.find(({ lensId }) => lensId === scenario.lens);
    for (const [index, option] of found.options.entries()) {
      const total = options[index]?.totalPv ?? NaN;
      expect(option.total.mean.value / total).toBeCloseTo(1, 9);
      expect(option.total.p5.value / total).toBeCloseTo(1, 9);
      expect(option.total.mean.standardError).toBeLessThan(1e-6 * total);
      expect(option.passes.value).toBe(judged?.options[index]?.passes === true ? 1 : 0);
      expect(option.leads.kind).toBe(
        judged?.leaders.includes(option.optionId) === true ? 'always-seen' : 'never-seen',
      );
    }
    expect(found.information.value.shown).toBeLessThan(1e-3);
    expect(found.mended).toBe(0);
  });

  it('makes chances of offers add up: one is cheapest in every draw', () => {
    const found = outcome(withUncertainty({ draws: 1024 }));
    const sum = (pick: (option: Outcome['options'][number]) => number) =>
      found.options.reduce((all, option) => all + pick(option), 0);
    expect(sum(({ cheapest }) => cheapest.value)).toBeCloseTo(1, 12);
    expect(sum(({ leads }) => leads.value) + found.noLeader).toBeCloseTo(1, 12);
    for (const option of found.options) {
      expect(option.ranks.reduce((a, b) => a + b, 0)).toBeCloseTo(option.passes.value, 12);
      expect(option.total.p5.value).toBeLessThan(option.total.p50.value);
      expect(option.total.p50.value).toBeLessThan(option.total.p95.value);
      expect(option.total.min).toBeLessThanOrEqual(option.total.p5.value);
    }
  });

  it('draws an input that several offers have for all of them together', () => {
    const sampler = new Sampler(jujuy);
    const markup = sampler.inputs.find(({ key }) => key === 'renewal.markup');
    expect(markup?.members).toEqual([
      'a.renewal.markup',
      'b.renewal.markup',
      'c.renewal.markup',
      'd.renewal.markup',
    ]);
    expect(sampler.slots.length).toBe(
      sampler.inputs.reduce((sum, { members }) => sum + members.length, 0),
    );
  });

  it('keeps every drawn value within what its range allows, and whole where it must be', () => {
    const samples = [...takeAll(drawSamples(jujuy, 512))].at(-1);
    if (samples === undefined) throw new Error('no samples');
    for (const input of uncertainInputs(jujuy)) {
      const from = samples.keys.indexOf(input.key) * samples.draws;
      const values = samples.x.subarray(from, from + samples.draws);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(input.lowest);
      expect(Math.max(...values)).toBeLessThanOrEqual(input.highest);
      if (input.integer) expect(values.every(Number.isInteger)).toBe(true);
      expect(new Set(values).size).toBeGreaterThan(1);
    }
    const details = detailsOf(jujuy, samples);
    expect(details.worth.length).toBe(new Sampler(jujuy).inputs.length);
  });

  it('refuses correlations that cannot all hold, and lets inputs go together where they can', () => {
    const pair = (a: string, b: string, rank: number) => ({ a, b, rank });
    const impossible = withUncertainty({
      correlations: [
        pair('discount', 'tax', 0.9),
        pair('discount', 'unit.camera', 0.9),
        pair('tax', 'unit.camera', -0.9),
      ],
    });
    expect(samplingProblem(impossible)?.code).toBe('not-positive-semidefinite');
    expect(() => new Sampler(impossible)).toThrow();
    const stated = withUncertainty({
      correlations: [
        pair('a.renewal.markup', 'discount', 0.8),
        pair('b.renewal.markup', 'discount', 0.8),
        // Drawn together already, and held: neither is a statement about draws.
        pair('a.sla', 'b.sla', -0.5),
        pair('discount', 'horizon', 0.5),
      ],
    });
    expect(samplingProblem(stated)).toBeUndefined();
    const [samples] = [...takeAll(drawSamples(stated, 4096))];
    if (samples === undefined) throw new Error('no samples');
    const ranksOf = (key: string) => {
      const from = samples.keys.indexOf(key) * samples.draws;
      const values = [...samples.x.subarray(from, from + samples.draws)];
      const order = values.map((_, n) => n).sort((m, n) => (values[m] ?? 0) - (values[n] ?? 0));
      const ranks = new Array<number>(values.length).fill(0);
      for (const [rank, n] of order.entries()) ranks[n] = rank;
      return ranks;
    };
    const [x, y] = [ranksOf('discount'), ranksOf('c.renewal.markup')];
    const mean = (samples.draws - 1) / 2;
    const product = (u: number[], v: number[]) =>
      u.reduce((sum, one, n) => sum + (one - mean) * ((v[n] ?? 0) - mean), 0);
    expect(product(x, y) / product(x, x)).toBeCloseTo(0.8, 1);
  });

  it('knows no chance of an event that is switched off, and lets one strike that is set', () => {
    const calm = withUncertainty({ chances: { exit: 0 }, draws: 512 });
    expect(new Sampler(calm).chances).toEqual([]);
    const stormy = withUncertainty({ chances: { exit: 0, fx: 0.3 }, draws: 512 });
    expect(new Sampler(stormy).chances.map(({ key }) => key)).toEqual(['chance.fx']);
    const mean = (scenario: Scenario) => outcome(scenario).options[0]?.total.mean.value ?? NaN;
    expect(mean(stormy)).toBeGreaterThan(1.05 * mean(calm));
  });
});

function* takeAll<T>(steps: Generator<unknown, T>): Generator<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      yield step.value;
      return;
    }
  }
}

/** Mean, a quantile, a chance and a regret of a run, each with its interval. */
function statistics(found: Outcome) {
  const [first, , third] = found.options;
  return [
    first?.total.mean,
    first?.total.p95,
    third?.total.p5,
    third?.cheapest.kind === 'interval' ? third.cheapest : undefined,
    first?.regret,
    found.information.value,
  ];
}

describe('standard errors', { timeout: 120_000 }, () => {
  it('are honest: over 200 seeds the 90 % intervals cover 85 to 95 % of what a long run says', () => {
    const truth = statistics(outcome(withUncertainty({ draws: 131_072, seed: 123_456 })));
    const seeds = 200;
    const covered = truth.map(() => 0);
    for (let seed = 1; seed <= seeds; seed += 1) {
      for (const [at, found] of statistics(
        outcome(withUncertainty({ draws: 1024, seed })),
      ).entries()) {
        const value = truth[at]?.value ?? NaN;
        if ((found?.low ?? NaN) <= value && value <= (found?.high ?? NaN)) {
          covered[at] = (covered[at] ?? 0) + 1;
        }
      }
    }
    for (const count of covered) {
      expect(count / seeds).toBeGreaterThanOrEqual(0.85);
      expect(count / seeds).toBeLessThanOrEqual(0.95);
    }
  });
});

describe('one input at a time', () => {
  /** The scenario with an input set, where the rules allow it. */
  function moved(scenario: Scenario, key: string, value: number): Scenario {
    const target = parseInputKey(key);
    if (target === undefined) throw new Error(key);
    const edited = setValue(scenario, target, value);
    if (!edited.ok) throw new Error(`${key} cannot be ${value}`);
    return edited.scenario;
  }

  function leadersOf(scenario: Scenario): readonly string[] {
    return (
      evaluate(scenario).judgements.find(({ lensId }) => lensId === scenario.lens)?.leaders ?? []
    );
  }

  it('flips where the model itself says so: another leader beyond, the same before', () => {
    for (const lens of ['jujuy-ministry', 'even', 'jujuy-opposition'] as const) {
      const scenario = { ...jujuy, lens };
      const found = findFlips(scenario);
      expect(found.leaders).toEqual(leadersOf(scenario));
      let flips = 0;
      for (const { key, base, below, above } of found.inputs) {
        for (const point of [below, above]) {
          if (point === undefined) continue;
          flips += 1;
          const step = Math.abs(point.at - base) * 1e-3;
          const whole = Number.isInteger(point.at) && Number.isInteger(base);
          const away = Math.sign(point.at - base) * (whole ? 0 : step);
          const back = Math.sign(point.at - base) * (whole ? 1 : step);
          expect([key, leadersOf(moved(scenario, key, point.at - back))]).toEqual([
            key,
            found.leaders,
          ]);
          expect([key, leadersOf(moved(scenario, key, point.at + away))]).toEqual([
            key,
            point.leaders,
          ]);
        }
      }
      expect(flips).toBeGreaterThan(2);
    }
  });

  it('moves nothing out of the rules between inputs', () => {
    for (const input of movableInputs(jujuy)) {
      expect(valueAt(jujuy, parseInputKey(input.key) ?? { parameter: 'tax' })).toBe(input.base);
      for (const end of [input.lowest, input.highest]) {
        const target = parseInputKey(input.key);
        if (target?.option === undefined || !Number.isFinite(end)) continue;
        const option = jujuy.options.find(({ id }) => id === target.option);
        if (option === undefined) throw new Error(input.key);
        const values = { ...option.values, [target.parameter]: end };
        expect([input.key, crossProblems(option.id, jujuy.values, values)]).toEqual([
          input.key,
          [],
        ]);
      }
    }
  });

  it('swings costs to what the model answers at both ends', () => {
    const [first] = tornados(jujuy);
    const swing = first?.swings.find(({ key }) => key === 'discount');
    if (swing === undefined) throw new Error('no swing');
    const [member] = swing.members;
    const low = evaluate(moved(jujuy, 'discount', member?.low ?? NaN)).options[0]?.totalPv ?? NaN;
    const high = evaluate(moved(jujuy, 'discount', member?.high ?? NaN)).options[0]?.totalPv ?? NaN;
    expect(swing.atLow / low).toBeCloseTo(1, 9);
    expect(swing.atHigh / high).toBeCloseTo(1, 9);
    expect(first?.base).toBeCloseTo(evaluate(jujuy).options[0]?.totalPv ?? NaN, 2);
  });

  it('maps who leads over two inputs as the model does at every corner', () => {
    const scenario = { ...jujuy, lens: 'even' };
    const inputs = movableInputs(scenario);
    const find = (key: string) => {
      const input = inputs.find((one) => one.key === key);
      if (input === undefined) throw new Error(key);
      return input;
    };
    const map = leaderMap(scenario, find('unit.camera'), find('b.fee.camera'));
    for (const [i, j] of [
      [0, 0],
      [map.xs.length - 1, 0],
      [0, map.ys.length - 1],
      [map.xs.length - 1, map.ys.length - 1],
    ] as const) {
      const there = moved(
        moved(scenario, 'unit.camera', map.xs[i] ?? NaN),
        'b.fee.camera',
        map.ys[j] ?? NaN,
      );
      const leader = map.leaders[j * map.xs.length + i] ?? -1;
      expect(leadersOf(there)).toContain(scenario.options[leader]?.id);
    }
    expect(REPLICATES).toBe(16);
  });
});
