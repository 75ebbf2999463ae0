/** What is drawn: that it may be stored, and that nothing is left out. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import { checkAny } from '$lib/scenario/check-value';
import { scenarioCrossProblems } from '$lib/scenario/rules';
import { MAX_OPTIONS, type Scenario } from '$lib/scenario/types';
import { randomScenario } from './scenarios';

const drawn: readonly Scenario[] = Array.from({ length: 1000 }, (_, seed) => randomScenario(seed));
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

  it('are the same at every call', () => {
    expect(randomScenario(7)).toEqual(randomScenario(7));
    expect(randomScenario(7)).not.toEqual(randomScenario(8));
  });
});
