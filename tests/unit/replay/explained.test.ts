/** Every figure of the page that says it can be explained is one of the comparison, and its account agrees. */
import { describe, expect, it } from 'vitest';
import { checkFormula } from '$lib/explain/check-formula';
import { comparisonGraph } from '$lib/explain/comparison-graph';
import { words } from '$lib/i18n/en/replay';
import { loadExplainMessages } from '$lib/i18n/explain-messages';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import { STORY_IDS } from '$lib/replay/calendar';
import { moneyChart, serviceChart } from '$lib/replay/charts';
import { allPaths, REAL_PATHS } from '$lib/replay/decisions';
import { outcomeView } from '$lib/replay/outcome-view';
import { runOutcome } from '$lib/replay/play';
import { scenarioOf } from '$lib/replay/scenarios';
import { tellingOf } from '$lib/replay/telling';
import { figureTexts } from '$lib/replay/texts';

describe.each(STORY_IDS)('the figures of %s', (story) => {
  it('are accounted for on every way through it', async () => {
    const messages = await loadFullMessages('en');
    const explain = await loadExplainMessages('en');
    for (const path of [REAL_PATHS[story], ...allPaths(story)]) {
      const told = scenarioOf(story, path);
      const { scenario } = told;
      const graph = comparisonGraph({
        scenario,
        evaluation: evaluate(scenario),
        words: { messages, ...explain },
      });
      const telling = tellingOf(told);
      const parts = { story, telling, words, lang: 'en' } as const;
      const outcome = runOutcome(story, path);
      if (outcome === undefined) throw new Error('the run is whole');
      const ids = [
        ...telling.frames.flatMap((frame) =>
          figureTexts(telling, frame, words, 'en').map(({ explain: id }) => id),
        ),
        ...telling.frames.map(({ year }) => `${telling.option}.cashNominal.${String(year)}`),
        ...[moneyChart(parts), serviceChart(parts)].flatMap(({ table }) =>
          table.rows.flatMap((row) => row.map(({ figure }) => figure)),
        ),
        ...outcomeView(outcome, story, words, 'en').rows.flatMap(({ cells }) =>
          cells.map(({ figure }) => figure),
        ),
      ];
      const shown = new Set(ids.filter((id) => id !== undefined));
      expect(shown.size).toBeGreaterThan(30);
      for (const id of shown) {
        const figure = graph.find(id);
        if (figure === undefined) throw new Error(`${path.join('.')} has no figure ${id}`);
        expect(checkFormula(figure, graph).kind, `${path.join('.')} ${id}`).not.toBe('differs');
      }
    }
  }, 60_000);
});
