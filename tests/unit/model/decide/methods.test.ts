import { describe, expect, it } from 'vitest';
import { methodsOf, METHODS } from '$lib/model/decide/methods';
import { evaluate } from '$lib/model/evaluate';
import { stressOf } from '$lib/model/stress';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { randomScenario } from '../../../second-reading/scenarios';

function methods(scenario: Scenario) {
  return methodsOf(scenario, evaluate(scenario), stressOf(scenario));
}

describe('methods side by side', () => {
  it('leave out of all of them who falls at a screen', () => {
    const found = methods(preset('jujuy-2016'));
    expect(found.offers).toEqual(['a', 'd']);
    expect(found.out).toEqual(['b', 'c']);
    for (const { ranks } of found.results) expect(ranks).toHaveLength(2);
    expect(found.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14);
  });

  it('rank by weighted value and in lexicographic order as the lens itself does', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const scenario = randomScenario(seed);
      const evaluation = evaluate(scenario);
      const found = methodsOf(scenario, evaluation, stressOf(scenario));
      const judged = evaluation.judgements.find(({ lensId }) => lensId === scenario.lens);
      if (judged === undefined) throw new Error('not judged');
      const id = judged.method === 'weighted' ? 'weighted' : 'lexicographic';
      const ranks = judged.options.filter(({ passes }) => passes).map(({ rank }) => rank);
      expect(found.results.find((one) => one.id === id)?.ranks).toEqual(ranks);
    }
  });

  it('whose order no third offer can turn turn it in no random scenario', () => {
    let others = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const scenario = randomScenario(seed);
      const lenses = scenario.lenses.map((lens) => ({ ...lens, screens: [] }));
      for (const { id, reversals } of methods({ ...scenario, lenses }).results) {
        if (id === 'promethee' || id === 'regret') others += reversals.length;
        else expect([seed, id, reversals]).toEqual([seed, id, []]);
      }
    }
    // Those that compare offers with each other can be turned, and are seen to be.
    expect(others).toBeGreaterThan(0);
  });

  it('choose one offer where it is the best on every criterion', () => {
    const found = methods({ ...preset('jujuy-2016'), lens: 'jujuy-ministry' });
    const [turnkey, supplier] = found.values;
    const better = found.criteria.filter((_, c) => (turnkey?.[c] ?? 0) > (supplier?.[c] ?? 0));
    expect(better.length).toBeGreaterThan(0);
    const first = found.results.map(({ ranks }) => ranks.indexOf(1));
    expect(first.slice(0, METHODS.length - 1).every((place) => place === 0)).toBe(true);
  });

  it('tell nothing apart without weights, and name criteria on which all are alike', () => {
    const jujuy = preset('jujuy-2016');
    const lenses = jujuy.lenses.map((lens) =>
      lens.id === 'even' ? { ...lens, weights: {} } : lens,
    );
    const none = methods({ ...jujuy, lenses, lens: 'even' });
    for (const { id, ranks } of none.results) {
      if (id !== 'regret') expect(ranks.every((rank) => rank === undefined)).toBe(true);
    }
    expect(none.criteria).toEqual([]);
    expect(methods({ ...jujuy, lens: 'rights' }).flat).toEqual(['accountability']);
  });
});
