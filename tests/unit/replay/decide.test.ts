/** What is shown at a decision is no later than its date; what a run comes to is the least it lies above. */
import { describe, expect, it } from 'vitest';
import { words as en } from '$lib/i18n/en/replay';
import { words as es } from '$lib/i18n/es/replay';
import { modelYear, spanOf, STORY_IDS, yearAndMonth, type StoryId } from '$lib/replay/calendar';
import { knownCards } from '$lib/replay/cards';
import { allPaths, nextDecision, REAL_PATHS, type Path } from '$lib/replay/decisions';
import { outcomeOf, pathFigures } from '$lib/replay/outcome';
import { outcomeView } from '$lib/replay/outcome-view';
import { choiceFigures, runOutcome, runTelling } from '$lib/replay/play';
import { scenarioOf } from '$lib/replay/scenarios';
import { storyView } from '$lib/replay/story-view';
import { choiceWords, knownText } from '$lib/replay/texts';
import type { ScenarioEvent } from '$lib/scenario/types';

/** Every point at which a decision is open. */
function openPoints(story: StoryId): readonly Path[] {
  const points = allPaths(story).flatMap((path) =>
    [0, 1, 2].map((length) => path.slice(0, length)),
  );
  return [...new Map(points.map((path) => [path.join('.'), path])).values()];
}

/** The last year in which an event does something that nobody has chosen. */
function lastYear(event: ScenarioEvent): number {
  return event.kind === 'squeeze' ? event.year + event.values.years - 1 : event.year;
}

/** Events that are the choice itself reach forward: a plan is not knowledge. */
const PLANS = new Set(['cut', 'full']);

describe.each(STORY_IDS)('at a decision of %s', (story) => {
  it.each(openPoints(story).map((path) => [path.join('.') || 'the first', path] as const))(
    'after %s nothing is shown that came later',
    (_, path) => {
      const open = nextDecision(story, path);
      if (open === undefined) throw new Error('a decision is open');
      const year = Math.max(0, modelYear(story, open.month));
      for (const choice of open.choices) {
        const { scenario } = scenarioOf(story, [...path, choice], { known: true });
        const own = PLANS.has(choice) ? 'squeeze' : '';
        for (const event of scenario.events.filter(({ kind }) => kind !== own)) {
          expect(event.year, choice).toBeLessThanOrEqual(year);
          expect(lastYear(event), choice).toBeLessThanOrEqual(year);
        }
      }
      const frames = runTelling(story, path)?.frames ?? [];
      expect(Math.max(-1, ...frames.map((frame) => frame.year))).toBeLessThanOrEqual(year);
      const cards = knownCards(storyView(story, 'en').cards, story, open.month, path);
      for (const { month } of cards) expect(month).toBeLessThan(open.month);
    },
  );

  it('no text speaks of a later year, or of what was then decided', () => {
    for (const words of [en, es]) {
      for (const path of openPoints(story)) {
        const open = nextDecision(story, path);
        if (open === undefined) continue;
        const item = words.decide.items[open.id];
        const texts = [
          item.question,
          knownText(story, path, open, words),
          item.note ?? '',
          ...open.choices.flatMap((choice) => Object.values(choiceWords(open, choice, words))),
        ].join(' ');
        // "From 2021 on" is what is chosen, not what came.
        const years = [...texts.replace(/(?:From|Desde) 2021/g, '').matchAll(/\b(?:19|20)\d\d\b/g)];
        for (const [text] of years) {
          expect(Number(text), texts).toBeLessThanOrEqual(yearAndMonth(open.month).year);
        }
        expect(texts).not.toMatch(/BBVA|1[.,]081|22 (?:months|meses)|unreasonable|irrazonable/);
      }
    }
  });
});

describe('while the money of JSeI has not come', () => {
  it('nothing has been paid, and how long it will take is not told', () => {
    const frames = runTelling('jsei', ['turnkey', 'tender'])?.frames ?? [];
    expect(frames.map(({ year, paid, owed }) => [year, paid, owed])).toEqual([
      [0, 0, 0],
      [1, 0, 0],
    ]);
    for (const { figures } of choiceFigures('jsei', ['turnkey', 'tender'])) {
      expect(figures.firstService).toBe(4);
    }
  });
});

describe('what looks ahead', () => {
  it('is kept from who decides and not from who watches', () => {
    const { cards } = storyView('jsei', 'en');
    const open = nextDecision('jsei', ['turnkey', 'tender']);
    const at = open?.month ?? 0;
    const whens = (run: Path | undefined) =>
      knownCards(cards, 'jsei', at, run).map(({ when }) => when);
    expect(whens(undefined)).toContain('2018-04');
    expect(whens(['turnkey', 'tender'])).not.toContain('2018-04');
    const end = knownCards(cards, 'jsei', spanOf('jsei').to, REAL_PATHS.jsei);
    expect(end).toHaveLength(cards.length);
  });
});

describe.each(STORY_IDS)('the outcome of %s', (story) => {
  const paths = allPaths(story);

  it('is never better than the best', () => {
    for (const path of paths) {
      const { yours, bestTotal, bestLevelised, regret } = outcomeOf(story, path);
      expect(yours.total).toBeGreaterThanOrEqual(bestTotal.total * (1 - 1e-9));
      expect(regret.total).toBeCloseTo(Math.max(0, yours.total - bestTotal.total), 3);
      if (yours.levelised === undefined) continue;
      expect(yours.levelised).toBeGreaterThanOrEqual((bestLevelised.levelised ?? 0) * (1 - 1e-9));
    }
  });

  it('leaves nothing to regret on the best paths', () => {
    const { bestTotal, bestLevelised } = outcomeOf(story, paths[0] ?? []);
    expect(outcomeOf(story, bestTotal.path).regret.total).toBe(0);
    expect(outcomeOf(story, bestLevelised.path).regret.levelised).toBe(0);
  });

  it('is the same for the real path and for what happened', () => {
    const { yours, real } = outcomeOf(story, REAL_PATHS[story]);
    expect(yours).toEqual(real);
  });

  it('is there only once all is decided, and says so in both languages', () => {
    expect(runOutcome(story, ['turnkey'])).toBeUndefined();
    for (const path of paths) {
      const outcome = runOutcome(story, path);
      if (outcome === undefined) throw new Error('the run is whole');
      for (const [words, lang] of [[en, 'en'] as const, [es, 'es'] as const]) {
        const view = outcomeView(outcome, story, words, lang);
        const text = JSON.stringify(view);
        expect(text).not.toMatch(/NaN|Infinity|undefined/);
        expect(view.rows.every(({ cells }) => cells.length === view.columns.length)).toBe(true);
      }
    }
  });
});

describe('why two measures', () => {
  it('ECU 911: the least total cost leaves every camera dark, the least per camera does not', () => {
    const { bestTotal, bestLevelised } = outcomeOf('ecu-911', REAL_PATHS['ecu-911']);
    expect(bestTotal.worst.share).toBe(0);
    expect(bestLevelised.worst.share).toBeGreaterThan(0.8);
  });

  it('JSeI: waiting lowers the total, since fewer years are paid for', () => {
    const waited = pathFigures('jsei', ['turnkey', 'tender', 'wait']);
    const inTime = pathFigures('jsei', ['turnkey', 'tender'], { known: true });
    expect(waited.total).toBeLessThan(inTime.total);
    expect(waited.firstService).toBeGreaterThan(inTime.firstService);
  });
});

describe('a tender', () => {
  it('with one bid costs what a direct award costs; several could be hoped for', () => {
    const [tender, direct] = choiceFigures('jsei', ['turnkey']);
    expect(tender?.figures.total).toBe(direct?.figures.total);
    expect(tender?.hoped?.total).toBeLessThan(direct?.figures.total ?? 0);
    expect(direct?.hoped).toBeUndefined();
  });
});
