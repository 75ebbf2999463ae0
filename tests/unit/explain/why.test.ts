/** Every part of "why is it cheaper" accounts for itself, down to inputs. */
import { describe, expect, it } from 'vitest';
import { WHY_PARTS, whyBetween } from '$lib/model/compare/why';
import { evaluate } from '$lib/model/evaluate';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { randomScenario } from '../../second-reading/scenarios';
import { JUJUY, scenarioWith } from '../../support/builders';
import { circle, graphOf, walk } from './graph';

function idsOf({ options }: Scenario): string[] {
  return options.flatMap(({ id: from }) =>
    options.flatMap(({ id: to }) =>
      from === to ? [] : ['total', ...WHY_PARTS].map((part) => `why.${from}.${to}.${part}`),
    ),
  );
}

async function expectSound(scenario: Scenario, what: string, lang: 'en' | 'es' = 'en') {
  const graph = await graphOf(scenario, lang);
  const ids = idsOf(scenario);
  const { faults } = walk(graph, ids);
  expect(faults.slice(0, 5), what).toEqual([]);
  expect(circle(graph, ids), what).toBeUndefined();
}

describe('why figures', () => {
  it('have no gap and agree with the model in every case and both languages', async () => {
    for (const id of CASE_IDS) {
      const { events, ...scenario } = preset(id);
      const on = { ...scenario, events: events.map(({ off: _off, ...event }) => event) };
      await expectSound(on, id);
      await expectSound(preset(id), id, 'es');
    }
  }, 60_000);

  it('have no gap in random scenarios and where the exchange rate moves', async () => {
    await expectSound(scenarioWith({ case: { 'fx.depreciation': 0.05 } }), 'depreciation');
    for (let seed = 1; seed < 30; seed += 1) {
      await expectSound(randomScenario(seed, 3), `scenario ${String(seed)}`);
    }
  }, 60_000);

  it('say the model’s own figures, and know no others', async () => {
    const graph = await graphOf(JUJUY);
    const [a, , c] = JUJUY.options;
    const evaluation = evaluate(JUJUY);
    const total = (at: number) => evaluation.options[at]?.totalPv ?? NaN;
    if (a === undefined || c === undefined) throw new Error('no offers');
    const why = whyBetween(
      JUJUY,
      { option: a, totalPv: total(0) },
      { option: c, totalPv: total(2) },
    );
    for (const part of WHY_PARTS) {
      expect(graph.find(`why.a.c.${part}`)?.value).toBeCloseTo(why.parts[part], 6);
    }
    expect(graph.find('why.a.c.total')?.value).toBe(why.change);
    for (const id of [
      'why.a.z.price',
      'why.a.c.luck',
      'why.a.c',
      'why.',
      'a.why.luck',
      'a.payment.0.x',
      'a.whyTranche.99',
    ]) {
      expect(graph.find(id), id).toBeUndefined();
    }
  });
});
