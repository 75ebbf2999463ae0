/** What is drawn: that it may be stored, and that nothing is left out. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, type EventKind } from '$lib/parameters/event-kinds';
import { eventFields } from '$lib/parameters/events';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import { checkAny, checkChoice, checkNumber } from '$lib/scenario/check-value';
import { scenarioCrossProblems } from '$lib/scenario/rules';
import { MAX_OPTIONS, type Scenario } from '$lib/scenario/types';
import { randomScenario } from './scenarios';

const COUNT = 1000;
const drawn: readonly Scenario[] = Array.from({ length: COUNT }, (_, seed) => randomScenario(seed));
const events = drawn.flatMap((scenario) => scenario.events);
const options = drawn.flatMap((scenario) => scenario.options);
const borrowed = options.map(({ values }) => values).filter((values) => values['loan.share'] > 0);

function refused(scenario: Scenario): string[] {
  const wrong = (id: ParameterId, value: ParameterValue) =>
    isDeepStrictEqual(checkAny(id, value), { ok: true, value }) ? [] : [`${id}: ${String(value)}`];
  return [
    ...scenarioCrossProblems(scenario).map(({ code }) => code),
    ...CASE_PARAMETER_IDS.flatMap((id) => wrong(id, scenario.values[id])),
    ...scenario.options.flatMap(({ values }) =>
      OPTION_PARAMETER_IDS.flatMap((id) => wrong(id, values[id])),
    ),
  ];
}

function twiceInOneYear(scenario: Scenario, kind: EventKind): boolean {
  const years = scenario.events.filter((event) => event.kind === kind).map(({ year }) => year);
  return new Set(years).size < years.length;
}

/** What an input must have been at least once. */
function wanted(id: ParameterId): readonly ParameterValue[] {
  const declared = parameter(id);
  switch (declared.kind) {
    case 'number':
      return [declared.min, declared.max, ...(declared.auto === true ? ['auto'] : [])];
    case 'choice':
      return declared.choices;
    case 'flag':
      return [false, true];
    case 'shares':
      return [];
  }
}

function missing(id: ParameterId, values: readonly ParameterValue[]): string[] {
  const seen = new Set(values);
  return wanted(id)
    .filter((value) => !seen.has(value))
    .map((value) => `${id}: ${String(value)}`);
}

describe('the scenarios drawn', () => {
  it('pass the gate and the rules between inputs unchanged', () => {
    expect(drawn.flatMap(refused)).toEqual([]);
  });

  it('take every choice, both sides of every flag and both bounds of every number', () => {
    const left = [
      ...CASE_PARAMETER_IDS.flatMap((id) =>
        missing(
          id,
          drawn.map(({ values }) => values[id]),
        ),
      ),
      ...OPTION_PARAMETER_IDS.flatMap((id) =>
        missing(
          id,
          options.map(({ values }) => values[id]),
        ),
      ),
    ];
    expect(left).toEqual([]);
  });

  it('come with one to eight offers', () => {
    const counts = new Set(drawn.map((scenario) => scenario.options.length));
    expect([...counts].sort((a, b) => a - b)).toEqual(
      Array.from({ length: MAX_OPTIONS }, (_, at) => at + 1),
    );
  });

  it('hold loans whose grace ends at maturity, with one instalment, and that outlive the horizon', () => {
    const atMaturity = borrowed.filter((o) => o['loan.grace'] === o['loan.years']);
    const single = borrowed.filter((o) => o['loan.years'] * Number(o['loan.perYear']) < 1.5);
    const outliving = drawn.filter(({ values, options: offers }) =>
      offers.some(
        ({ values: o }) =>
          o['loan.share'] > 0 && o['time.delay'] + o['loan.years'] > values['horizon'],
      ),
    );
    for (const some of [atMaturity, single, outliving]) {
      expect(some.length).toBeGreaterThan(5);
    }
  });

  it('keep every field of every event within its bounds', () => {
    const wrong = events.flatMap(({ kind, values }) =>
      Object.entries(eventFields(kind)).flatMap(([name, field]) => {
        const value = (values as Readonly<Record<string, unknown>>)[name];
        const checked =
          field.kind === 'number' ? checkNumber(field, value) : checkChoice(field, value);
        return checked.ok && checked.value === value ? [] : [`${kind}.${name}: ${String(value)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are without events to a third, and hold up to six of every kind, in one year too', () => {
    const without = drawn.filter((scenario) => scenario.events.length === 0);
    expect(without.length).toBeGreaterThan(COUNT * 0.25);
    expect(without.length).toBeLessThan(COUNT * 0.42);
    const most = (kind: EventKind) =>
      Math.max(...drawn.map((scenario) => scenario.events.filter((e) => e.kind === kind).length));
    expect(EVENT_KINDS.map(most).filter((count) => count < 5)).toEqual([]);
    const clashes = EVENT_KINDS.map(
      (kind) => drawn.filter((scenario) => twiceInOneYear(scenario, kind)).length,
    );
    expect(clashes.filter((count) => count < 5)).toEqual([]);
  });

  it('hold events that are switched off, aimed at some offers, at the horizon and beyond', () => {
    const beyond = drawn.filter(({ values, events: dated }) =>
      dated.some(({ year }) => year > values['horizon']),
    );
    const atEnd = drawn.filter(({ values, events: dated }) =>
      dated.some(({ year }) => year === values['horizon']),
    );
    const off = events.filter((event) => event.off === true);
    const aimed = events.filter((event) => event.options !== undefined);
    for (const list of [beyond, atEnd, off, aimed]) expect(list.length).toBeGreaterThan(50);
  });

  it('are the same at every call', () => {
    expect(randomScenario(7)).toEqual(randomScenario(7));
    expect(randomScenario(7)).not.toEqual(randomScenario(8));
  });
});
