import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { outcomeOf } from '$lib/model/study/answers';
import { finish, runJob } from '$lib/model/study/jobs';
import { publishedEventValues } from '$lib/parameters/events';
import { parameter, type ParameterId } from '$lib/parameters/registry';
import { preset, sourceOf } from '$lib/scenario/presets';
import type { Option, Scenario, ScenarioEvent } from '$lib/scenario/types';
import { uncertainInputs } from '$lib/scenario/uncertain-inputs';
import { streamOf, type Stream } from '../../../second-reading/streams';

/**
 * Uncertainty as somebody would do it who had only the model: a loop that draws every input from its published range
 * by itself, mends, dates the loss of each vendor year by year, and calls `evaluate`.
 */
const DRAWS = 1500;

function triangular(next: Stream, low: number, mode: number, high: number): number {
  const u = next();
  const turn = (mode - low) / (high - low);
  return u < turn
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
}

function drawn(
  next: Stream,
  scenario: Scenario,
  id: ParameterId,
  option?: Option,
): number | undefined {
  const declared = parameter(id);
  if (declared.kind !== 'number' || id === 'horizon' || id.startsWith('weight.')) return undefined;
  const values: Readonly<Record<string, unknown>> = option?.values ?? scenario.values;
  const base = values[id];
  const { low, high } = sourceOf(scenario.case, id, option?.archetype);
  if (typeof base !== 'number' || low === undefined || high === undefined || low === high) {
    return undefined;
  }
  if (base < low || base > high) return undefined;
  if (declared.integer !== true) return triangular(next, low, base, high);
  return Math.min(high, Math.max(low, Math.round(triangular(next, low - 0.5, base, high + 0.5))));
}

function mended(o: Option['values'], horizon: number): Option['values'] {
  const build = Math.max(1, o['time.build']);
  const grace = Math.max(o['loan.grace'], build);
  const down = o['price.down'];
  return {
    ...o,
    'time.build': build,
    'time.delay': Math.min(o['time.delay'], horizon - 1 - build),
    ...(o['loan.share'] === 0
      ? {}
      : {
          'loan.grace': grace,
          'loan.years': Math.max(o['loan.years'], grace),
          'loan.share': down === 'auto' ? o['loan.share'] : Math.min(o['loan.share'], 1 - down),
        }),
  };
}

/** Inputs of several offers are drawn once for all: the same stream in every offer. */
function oneDraw(scenario: Scenario, draw: number): Scenario {
  const horizon = scenario.values['horizon'];
  const streamFor = (name: string) => streamOf(`plain/${draw}/${name}`);
  const redraw = <T extends object>(values: T, option?: Option): T => {
    const entries = Object.keys(values).flatMap((id) => {
      const value = drawn(streamFor(id), scenario, id as ParameterId, option);
      return value === undefined ? [] : [[id, value] as const];
    });
    return { ...values, ...Object.fromEntries(entries) };
  };
  const options = scenario.options.map((option) => ({
    ...option,
    values: mended(redraw(option.values, option), horizon),
  }));
  const events = options.flatMap(({ id, values }, index): ScenarioEvent[] => {
    const next = streamFor(`exit ${id}`);
    for (let year = 1; year < horizon; year += 1) {
      if (next() >= values['vendor.hazard']) continue;
      const event = { kind: 'exit', year, values: publishedEventValues('exit') } as const;
      return [{ ...event, id: String(index + 1), options: id }];
    }
    return [];
  });
  return { ...scenario, values: redraw(scenario.values), options, events };
}

describe('a study', { timeout: 60_000 }, () => {
  for (const caseId of ['jujuy-2016', 'neutral-city'] as const) {
    it(`says what a plain loop over the model says, within its error (${caseId})`, () => {
      const scenario = preset(caseId);
      expect(uncertainInputs(scenario).length).toBeGreaterThan(40);
      const part = finish(runJob({ kind: 'draws', scenario, index: 0, of: 1 }));
      const outcome = outcomeOf(scenario, [part]);
      const evaluations = Array.from({ length: DRAWS }, (_, draw) =>
        evaluate(oneDraw(scenario, draw)),
      );
      for (const [o, option] of (outcome?.options ?? []).entries()) {
        const totals = evaluations.map(({ options }) => options[o]?.totalPv ?? NaN);
        const mean = totals.reduce((sum, total) => sum + total, 0) / DRAWS;
        const square = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / (DRAWS - 1);
        const error = Math.sqrt(square / DRAWS);
        expect(Math.abs(option.total.mean.value - mean)).toBeLessThan(4 * error);
        const cheapest =
          evaluations.filter((one) => one.cheapest === option.optionId).length / DRAWS;
        const spread = Math.sqrt((cheapest * (1 - cheapest)) / DRAWS) + 0.003;
        expect(Math.abs(option.cheapest.value - cheapest)).toBeLessThan(4 * spread);
        const sorted = totals.toSorted((a, b) => a - b);
        const share = sorted.filter((total) => total <= option.total.p95.value).length / DRAWS;
        expect(share).toBeGreaterThan(0.93);
        expect(share).toBeLessThan(0.97);
      }
    });
  }
});
