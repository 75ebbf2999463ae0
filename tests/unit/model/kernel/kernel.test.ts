import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import type { OptionEvaluation } from '$lib/model/evaluation';
import { NEVER, strikeYear } from '$lib/model/kernel/events';
import { Kernel, outputLength, type Chance } from '$lib/model/kernel/kernel';
import { DRAW_MEASURES, type DrawMeasure } from '$lib/model/kernel/measures';
import { blockOf, caseSlot, optionSlot } from '$lib/model/kernel/slots';
import { CHANCE_KINDS } from '$lib/parameters/chances';
import { publishedEventValues } from '$lib/parameters/events';
import { preset } from '$lib/scenario/presets';
import type { Scenario, ScenarioEvent } from '$lib/scenario/types';
import { randomScenario } from '../../../second-reading/scenarios';
import { streamOf } from '../../../second-reading/streams';

/** What the model answers for a measure of the kernel. */
function expected(e: OptionEvaluation, scenario: Scenario, id: DrawMeasure): number {
  switch (id) {
    case 'totalPv':
      return e.totalPv;
    case 'paymentsPv':
      return e.paymentsPv;
    case 'upfrontUsd':
      return e.upfront;
    case 'peakUsd':
      return e.peak.amount;
    case 'dependencyIndex':
      return e.dependencyIndex ?? 0;
    case 'workingYearsPv':
      return e.workingYearsPv;
    case 'lends':
      return e.loan === undefined ? 0 : 1;
    case 'withinBudget':
      return e.peak.amount <= scenario.values['budget'] ? 1 : 0;
    case 'camerasPass': {
      const o = scenario.options.find((option) => option.id === e.id)?.values;
      const passes =
        o !== undefined &&
        o['own.transfer'] &&
        e.startYear + o['fee.term'] <= scenario.values['horizon'];
      return passes ? 1 : 0;
    }
    default:
      return e.measures[id];
  }
}

/** Measures that miss the model's by more than rounding. */
function misses(scenario: Scenario, out: Float64Array): string[] {
  const { options } = evaluate(scenario);
  return options.flatMap((e, o) =>
    DRAW_MEASURES.flatMap((id, m) => {
      const got = out[m * options.length + o] ?? NaN;
      const want = expected(e, scenario, id);
      // A total may be a small difference of large payments; rounding is of their size.
      const size = id === 'totalPv' || id === 'upfrontUsd' ? Math.abs(e.paymentsPv) : 0;
      const unit = id.endsWith('Usd') || id.endsWith('Pv') ? 1 : 1e-3;
      const scale = Math.max(Math.abs(want), size, unit);
      return Math.abs(got - want) <= 1e-9 * scale ? [] : [`${e.id}.${id}: ${got} for ${want}`];
    }),
  );
}

/** One draw of the kernel: what it answers with the vector's places `slots` set to `x`. */
function answer(kernel: Kernel, slots: readonly number[] = [], x: readonly number[] = []) {
  const out = new Float64Array(outputLength(kernel.optionCount, 1));
  kernel.run(slots, Float64Array.from(x), 1, out);
  return out;
}

function report(seeds: number, missesOf: (seed: number) => readonly string[]): string[] {
  return Array.from({ length: seeds }, (_, index) => index + 1).flatMap((seed) => {
    const found = missesOf(seed);
    return found.length === 0 ? [] : [`scenario ${seed}: ${found.slice(0, 3).join('; ')}`];
  });
}

/** A yearly chance of every kind; the buyer's strike all offers, the vendor's one offer each. */
function chancesOf(scenario: Scenario): Chance[] {
  return CHANCE_KINDS.flatMap((kind): Chance[] =>
    kind === 'exit' || kind === 'fee' || kind === 'withdrawal'
      ? scenario.options.map((_, option) => ({ event: kind, option, chance: 0.08 }))
      : [{ event: kind, chance: 0.08 }],
  );
}

describe('the kernel', { timeout: 60_000 }, () => {
  it('answers as the model does on random scenarios with all kinds of dated events', () => {
    const bad = report(800, (seed) => {
      const scenario = randomScenario(seed);
      return misses(scenario, answer(new Kernel(scenario)));
    });
    expect(bad).toEqual([]);
  });

  it('lets what a chance dates strike as a dated event of that year does', () => {
    let struck = 0;
    const bad = report(700, (seed) => {
      const scenario = randomScenario(seed);
      const horizon = scenario.values['horizon'];
      const chances = chancesOf(scenario);
      const next = streamOf(`chances/${seed}`);
      const kernel = new Kernel(scenario, chances);
      const uniforms = chances.map(() => next());
      const places = chances.map((_, index) => kernel.length - chances.length + index);
      const dated = chances.flatMap(({ event: kind, option }, index): ScenarioEvent[] => {
        const year = strikeYear(uniforms[index] ?? 0, 0.08, horizon);
        if (year === Infinity) return [];
        const id = scenario.options[option ?? -1]?.id;
        struck += 1;
        // Kind and values come from one declaration, so they fit each other.
        return [
          {
            id: String(50 + index),
            kind,
            year,
            values: publishedEventValues(kind),
            ...(id === undefined ? {} : { options: id }),
          } as unknown as ScenarioEvent,
        ];
      });
      const happened = { ...scenario, events: [...scenario.events, ...dated] };
      return misses(happened, answer(kernel, places, uniforms));
    });
    expect(bad).toEqual([]);
    expect(struck).toBeGreaterThan(5000);
  });

  it('keeps nothing of one draw for the next', () => {
    const bad = report(60, (seed) => {
      const scenario = randomScenario(seed);
      const chances = chancesOf(scenario);
      const kernel = new Kernel(scenario, chances);
      const places = Array.from({ length: kernel.length }, (_, index) => index);
      const others = [1, 2, 3].map((step) => new Kernel(keepingShape(scenario, seed + step)).base);
      const last = answer(new Kernel(scenario, chances), places, [...kernel.base]);
      for (const other of others) answer(kernel, places.slice(0, other.length), [...other]);
      const uniforms = chances.map(() => 0.02);
      answer(kernel, places.slice(-chances.length), uniforms);
      const again = answer(kernel, places, [...kernel.base]);
      return Array.from(again).every((value, index) => Object.is(value, last[index]))
        ? []
        : ['differs after other draws'];
    });
    expect(bad).toEqual([]);
  });

  it('answers many draws as it answers each alone', () => {
    const scenario = preset('jujuy-2016');
    const kernel = new Kernel(scenario);
    const slots = [caseSlot('discount'), blockOf(0) + optionSlot('loan.rate')];
    const draws = [
      [0.05, 0.03],
      [0.086, 0.05],
      [0.12, 0.066],
    ] as const;
    const x = Float64Array.from([...draws.map(([r]) => r), ...draws.map(([, i]) => i)]);
    const together = new Float64Array(outputLength(4, 3));
    kernel.run(slots, x, 3, together);
    for (const [k, draw] of draws.entries()) {
      const alone = answer(new Kernel(scenario), slots, draw);
      for (const [index, value] of alone.entries()) expect(together[index * 3 + k]).toBe(value);
    }
  });
});

/** Another scenario's numbers under this one's choices, within the rules between inputs. */
function keepingShape(scenario: Scenario, seed: number): Scenario {
  const other = randomScenario(seed);
  const numbers = (values: object) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'number'));
  const source = other.options[0];
  return {
    ...scenario,
    values: {
      ...scenario.values,
      ...numbers(other.values),
      horizon: scenario.values['horizon'],
    },
    options: scenario.options.map((option) => ({
      ...option,
      values: {
        ...option.values,
        ...(source === undefined ? {} : numbers(source.values)),
        'time.build': option.values['time.build'],
        'time.delay': option.values['time.delay'],
      },
    })),
  };
}

describe('the year of a first strike', () => {
  it('waits geometrically: half of all draws at a chance of one half strike in year 1', () => {
    expect([0, 0.499, 0.5, 0.749, 0.75].map((u) => strikeYear(u, 0.5, 15))).toEqual([
      1, 1, 2, 2, 3,
    ]);
  });

  it('never comes at the horizon or later, without a chance, or at the uniform kept for that', () => {
    expect(strikeYear(1 - 0.5 ** 14 - 1e-9, 0.5, 15)).toBe(14);
    expect(strikeYear(1 - 0.5 ** 14, 0.5, 15)).toBe(Infinity);
    expect(strikeYear(0.3, 0, 15)).toBe(Infinity);
    expect(strikeYear(NEVER, 1, 15)).toBe(Infinity);
  });

  it('is the first year where the chance is certain', () => {
    expect(strikeYear(0.99, 1, 15)).toBe(1);
    expect(strikeYear(0.99, 1, 1)).toBe(Infinity);
  });
});
