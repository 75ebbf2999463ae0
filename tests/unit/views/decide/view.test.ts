/** What "Decide" says of every case, lens and language: whole sentences, no figure that is none, and the methods' own. */
import { describe, expect, it } from 'vitest';
import { criteria } from '$lib/parameters/criteria';
import { words as en } from '$lib/i18n/en/decide';
import { words as es } from '$lib/i18n/es/decide';
import { awardsOf } from '$lib/model/decide/awards';
import { acceptability, weightFirmness } from '$lib/model/decide/firmness';
import { methodsOf } from '$lib/model/decide/methods';
import { stressOf } from '$lib/model/stress';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { DecideView } from '$lib/views/decide/view';
import { contextOf } from '../context';

function viewOf(scenario: Scenario, lang: 'en' | 'es' = 'en') {
  const { evaluation, words } = contextOf(scenario, lang);
  const methods = methodsOf(scenario, evaluation, stressOf(scenario));
  const own = { en, es }[lang];
  const view = new DecideView({ scenario, evaluation, words, own }, methods);
  return { view, methods, evaluation };
}

const every = (['jujuy-2016', 'ecuador-2011', 'neutral-city'] as const).flatMap((id) => {
  const scenario = preset(id);
  return scenario.lenses.flatMap(({ id: lens }) =>
    (['en', 'es'] as const).map((lang) => [id, lens, lang, { ...scenario, lens }] as const),
  );
});

describe('what the methods say', { timeout: 30_000 }, () => {
  it.each(every)('%s, %s, %s: words for everything, figures for what has one', (...row) => {
    const [, , lang, scenario] = row;
    const { view, methods, evaluation } = viewOf(scenario, lang);
    const all = acceptability(methods);
    const texts = [
      ...view.answer(),
      ...view
        .methods()
        .flatMap(({ name, about, cells, reversal }) => [
          name,
          about,
          reversal,
          ...cells.map(({ text }) => text),
        ]),
      ...view
        .work()
        .flatMap(({ caption, columns, rows }) => [
          caption,
          ...columns,
          ...rows.flatMap(({ head, cells }) => [head, ...cells.map(({ text }) => text)]),
        ]),
      ...view.money(),
      ...view.firmness(weightFirmness(methods)).map(({ said }) => said),
      ...(all === undefined ? [] : view.acceptability(all).sentences),
      ...view
        .awards(awardsOf(methods, evaluation, 0.5))
        .rows.flatMap(({ name, winner, said, scores }) => [
          name,
          winner,
          said,
          ...scores.map(({ text }) => text),
        ]),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(text.trim()).not.toBe('');
    }
  });

  it('gives each offer the rank that its method gave it', () => {
    const { view, methods } = viewOf(preset('jujuy-2016'));
    for (const [place, { cells }] of view.methods().entries()) {
      const ranks = methods.results[place]?.ranks ?? [];
      expect(cells.map(({ text }) => Number.parseInt(text, 10))).toEqual(ranks);
      expect(cells.map(({ first }) => first)).toEqual(ranks.map((rank) => rank === 1));
    }
  });

  it('puts a tenth of each criterion’s span into money by the weights, amounts as amounts', () => {
    const scenario = preset('jujuy-2016');
    const { view, methods, evaluation } = viewOf(scenario);
    const at = methods.criteria.indexOf('upfront');
    const cost = methods.criteria.indexOf('cost');
    const benchmark = evaluation.options[0]?.benchmarkUsd ?? 0;
    const ratio = (methods.weights[at] ?? 0) / (methods.weights[cost] ?? 1);
    const span = criteria.cost.worst - criteria.cost.best;
    const millions = (usd: number) => `US$\u00a0${(usd / 1e6).toFixed(1)}\u00a0M`;
    const step = 0.13 * benchmark;
    const worth = 0.1 * ratio * span * benchmark;
    expect(view.money()[0]).toBe(
      `Upfront cash: a change of ${millions(step)} weighs as much as ${millions(worth)} of total cost.`,
    );
  });

  it('says so where no offer is left, where one is, and where nothing weighs', () => {
    const base = preset('jujuy-2016');
    const lenses = (change: Partial<Scenario['lenses'][number]>) => ({
      ...base,
      lenses: base.lenses.map((lens) => (lens.id === base.lens ? { ...lens, ...change } : lens)),
    });
    const none = viewOf({
      ...lenses({ screens: ['withinBudget'] }),
      values: { ...base.values, budget: 0 },
    });
    expect(none.view.answer()).toEqual([en.answer.nobody]);
    const nothing = viewOf(lenses({ screens: [], weights: {} }));
    expect(nothing.view.answer()).toEqual([en.answer.noWeights]);
    const single = viewOf({ ...base, options: base.options.slice(0, 1) });
    expect(single.view.answer()).toEqual([
      en.answer.onlyOne(single.view.offer(base.options[0]?.id)),
    ]);
  });
});
