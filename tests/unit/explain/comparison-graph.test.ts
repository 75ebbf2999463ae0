/** Every figure of the comparison accounts for itself, down to inputs with a source. */
import { describe, expect, it } from 'vitest';
import { findEvidence } from '$lib/evidence/register';
import { formulaText, symbolText } from '$lib/explain/formula-text';
import { closure } from '$lib/explain/walk';
import { loadExplainMessages } from '$lib/i18n/explain-messages';
import { preset, sourceOf } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { randomScenario, withCents } from '../../second-reading/scenarios';
import { KINDS, TOGETHER } from './event-scenarios';
import { circle, figureIds, graphOf, walk } from './graph';

const jujuy = preset('jujuy-2016');

describe('the graph of the published case', () => {
  it('accounts for every figure in both languages, and every formula agrees with the engine', async () => {
    for (const lang of ['en', 'es'] as const) {
      const graph = await graphOf(jujuy, lang);
      const { count, formulas, faults } = walk(graph, figureIds(jujuy));
      expect(faults).toEqual([]);
      expect(count).toBeGreaterThan(2_000);
      console.log(`explained (${lang}): ${String(count)} figures, ${String(formulas)} formulas`);
    }
  });

  it('ends every account in an input or constant with a fact, an outside figure or an assumption', async () => {
    const graph = await graphOf(jujuy);
    const { figures } = closure(graph, figureIds(jujuy));
    const archetypeOf = (id: string | undefined) =>
      jujuy.options.find((option) => option.id === id)?.archetype;
    let ends = 0;
    for (const { id, account, because } of figures.values()) {
      if (account.kind === 'formula') continue;
      if (account.kind === 'rule') {
        // A rule either rests on figures of its own, or says that there is nothing.
        expect((because?.length ?? 0) > 0 || figures.get(id)?.value === 0, id).toBe(true);
        continue;
      }
      expect(account.kind, id).not.toBe('given');
      if (account.kind === 'given') continue;
      ends += 1;
      const refs =
        account.kind === 'input'
          ? sourceOf('jujuy-2016', account.parameter, archetypeOf(account.option)).refs
          : account.refs;
      expect(refs.length, id).toBeGreaterThan(0);
      for (const ref of refs) expect(findEvidence(ref), `${id}: ${ref}`).toBeDefined();
    }
    expect(ends).toBeGreaterThan(100);
  });

  it('accounts for the ten-year test of the answer and for what the last change did', async () => {
    const changed: Scenario = { ...jujuy, values: { ...jujuy.values, discount: 0.05 } };
    const graph = await graphOf(changed, 'en', jujuy);
    const { faults, count } = walk(graph, ['ten/a.total', 'ten/c.total', 'delta/a.total']);
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(300);
    expect(graph.find('delta/a.total')?.value).toBeGreaterThan(0);
  });

  it('knows nothing of figures that do not exist', async () => {
    const graph = await graphOf(jujuy);
    for (const id of [
      '',
      'a',
      'z.total',
      'a.cash.99',
      'a.payment.x.pv',
      'a.constructor',
      'a.toString',
      'nine/a.total',
      'constructor',
      'delta/a.total',
      'a.cash.-1',
      'realIndex.1e9',
    ]) {
      expect(graph.find(id), id).toBeUndefined();
    }
  });
});

describe('formulas in Spanish', () => {
  /** The same word in both languages. */
  const SHARED = ['base', 'local', 'residual', 'sla'];

  it('hold no English word, and no two symbols of one look alike', async () => {
    const { explain } = await loadExplainMessages('es');
    let seen = 0;
    const random = [1, 2, 3, 4, 5, 6].map((seed) => randomScenario(seed));
    const whole = [jujuy, ...random, TOGETHER].map((scenario) => ({
      scenario,
      ids: figureIds(scenario),
    }));
    // What an event does not touch has been seen by then.
    const eventful = KINDS.map(({ scenario, option }) => ({
      scenario,
      ids: [`${option}.total`, `${option}.levelised`, `${option}.markupPv`],
    }));
    const money = ['eventCost.a.together', 'a.worstRegret', 'exit/a.worstYear'];
    for (const { scenario, ids } of [...whole, ...eventful, { scenario: TOGETHER, ids: money }]) {
      const graph = await graphOf(scenario, 'es');
      for (const { id, account } of closure(graph, ids).figures.values()) {
        if (account.kind !== 'formula') continue;
        const words = account.expression.match(/[A-Za-z]\w*/g) ?? [];
        const distinct = [...new Set(words)];
        const written = distinct.map((word) => symbolText(word, explain));
        expect(new Set(written).size, `${id}: ${account.expression}`).toBe(written.length);
        const english = distinct.filter(
          (word, at) =>
            word.length > 2 &&
            !/^f\d+$/.test(word) &&
            word === written[at] &&
            !SHARED.includes(word),
        );
        expect(english, id).toEqual([]);
        seen += distinct.length;
      }
    }
    expect(seen).toBeGreaterThan(10_000);
    const formula = { kind: 'formula', operands: {} } as const;
    const text = (expression: string) => formulaText({ ...formula, expression }, 'es', explain);
    expect(text('min(rate * 0.5, spread)')).toBe('mín(tasa × 0,5; margen)');
    expect(text('a + (b + c) + d + e + f + g + h')).toBe('a + (b + c) + d + … + h');
  }, 60_000);
});

describe('the graph of any scenario', () => {
  it('has no gap, no circle and no formula that disagrees with the engine', async () => {
    const scenarios = Array.from({ length: 40 }, (_, seed) => randomScenario(seed + 1));
    // A benchmark of cents: shares of next to nothing.
    scenarios.push(withCents(randomScenario(41)));
    let total = 0;
    for (const [index, scenario] of scenarios.entries()) {
      const graph = await graphOf(scenario);
      const { faults, count } = walk(graph, figureIds(scenario));
      expect(faults.slice(0, 5), `scenario ${String(index)}`).toEqual([]);
      expect(circle(graph, figureIds(scenario)), `scenario ${String(index)}`).toBeUndefined();
      total += count;
    }
    console.log(`explained in random scenarios: ${String(total)} figures`);
  }, 60_000);
});
