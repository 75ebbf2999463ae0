/** Every figure that futures and dependency in money show has an account that its formula bears out. */
import { describe, expect, it } from 'vitest';
import { words as en } from '$lib/i18n/en/futures';
import { eventCosts } from '$lib/model/event-cost';
import { STRESS_MEASURES, stressOf } from '$lib/model/stress';
import { takeOver } from '$lib/model/take-over';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { eventCostSentences, eventCostSpec } from '$lib/views/event-cost';
import { futureEvents } from '$lib/views/futures';
import { textParts } from '$lib/views/marked-text';
import { stressAnswer, stressRows } from '$lib/views/stress';
import { stressNotes } from '$lib/views/stress-notes';
import { graphOf, walk } from '../explain/graph';
import { contextOf } from './context';

/** Everything that is shown, with the futures `exit` and `fx` among the reader's own events. */
function withEvents(scenario: Scenario): Scenario {
  return (['exit', 'fx'] as const).reduce((now, id) => {
    const taken = takeOver(now, id);
    return taken.kind === 'taken' ? taken.scenario : now;
  }, scenario);
}

function figuresIn(scenario: Scenario): string[] {
  const messages = { full: contextOf(scenario).words, own: en };
  const view = { stress: stressOf(scenario), scenario, messages };
  const costView = { costs: eventCosts(scenario), scenario, messages };
  const rows = STRESS_MEASURES.flatMap((measure) => stressRows(view, measure));
  const sentences = [
    ...stressAnswer(view),
    ...eventCostSentences(costView),
    ...view.stress.futures.flatMap((one) => futureEvents(one.id, one.scenario, messages)),
    ...stressNotes(view).map(({ name }) => name),
    ...rows.flatMap(({ name, cells }) => [name, ...cells.flatMap(({ marked }) => marked ?? [])]),
  ];
  const spec = eventCostSpec(costView);
  return [
    ...new Set([
      ...sentences.flatMap(textParts).flatMap(({ figure }) => figure ?? []),
      ...rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? [])),
      ...(spec?.bars.flatMap(({ figures }) => figures) ?? []),
    ]),
  ];
}

describe('futures and dependency in money', () => {
  it.each(CASE_IDS)(
    'account for every figure: %s',
    async (id) => {
      const scenario = withEvents(preset(id));
      const ids = figuresIn(scenario);
      expect(ids.length).toBeGreaterThan(100);
      const { count, faults } = walk(await graphOf(scenario), ids);
      expect(faults.slice(0, 12)).toEqual([]);
      expect(count).toBeGreaterThan(ids.length);
    },
    120_000,
  );
});
