import { describe, expect, it } from 'vitest';
import { words } from '$lib/i18n/en/ranges';
import { loadFullMessages } from '$lib/i18n/messages';
import { setCorrelation, setRange } from '$lib/scenario/edit-uncertainty';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { uncertainInputs } from '$lib/scenario/uncertain-inputs';
import { pairChoices, pairProblem, pairRows, togetherProblem } from '$lib/views/ranges/together';

const full = await loadFullMessages('en');
const jujuy = preset('jujuy-2016');
const label = (id: 'discount' | 'unit.camera' | 'tax') => full.inputs.parameters[id].label;

function paired(...pairs: readonly (readonly [string, string, number])[]): Scenario {
  return pairs.reduce<Scenario>((scenario, pair) => setCorrelation(scenario, ...pair), jujuy);
}

describe('inputs that go together', () => {
  it('are chosen among the drawn, by the case and by offer', () => {
    const choices = pairChoices(jujuy, words, full);
    expect(choices.map(({ name }) => name).slice(0, 2)).toEqual([
      words.case,
      full.vocabulary.archetypes['turnkey'].name,
    ]);
    expect(choices.flatMap(({ inputs }) => inputs.map(({ key }) => key))).toEqual(
      uncertainInputs(jujuy).map(({ key }) => key),
    );
    expect(choices[0]?.inputs).toContainEqual({ key: 'discount', label: label('discount') });
  });

  it('leave out offers of which nothing is drawn', () => {
    const held = uncertainInputs(jujuy)
      .filter(({ option }) => option === 'b')
      .reduce<Scenario>((scenario, { key }) => setRange(scenario, key, 'fixed'), jujuy);
    expect(pairChoices(held, words, full)).toHaveLength(4);
  });

  it('are named in pairs, with their rank', () => {
    expect(pairRows(paired(['unit.camera', 'discount', 0.5]), words, full)).toEqual([
      {
        a: 'discount',
        b: 'unit.camera',
        rank: 0.5,
        name: words.pair(label('discount'), label('unit.camera')),
        note: undefined,
      },
    ]);
  });

  it('say where a pair does nothing: one is held, or both come from one draw already', () => {
    const held = setRange(paired(['unit.camera', 'discount', 0.5]), 'discount', 'fixed');
    expect(pairRows(held, words, full)[0]?.note).toBe(words.pairHeld(label('discount')));
    const shared = uncertainInputs(jujuy).filter(({ id }) => id === 'vendor.hazard');
    const [one, other] = shared;
    if (one === undefined || other === undefined) throw new Error('not shared');
    expect(pairRows(paired([one.key, other.key, 0.5]), words, full)[0]?.note).toBe(
      words.pairProblems.together,
    );
  });
});

describe('a pair that cannot be added', () => {
  it('says why', () => {
    expect(pairProblem(jujuy, '', 'tax')).toBe('choose');
    expect(pairProblem(jujuy, 'tax', '')).toBe('choose');
    expect(pairProblem(jujuy, 'tax', 'tax')).toBe('same');
    expect(pairProblem(jujuy, 'a.vendor.hazard', 'b.vendor.hazard')).toBe('together');
    expect(pairProblem(jujuy, 'tax', 'discount')).toBeUndefined();
    const known = paired(['tax', 'discount', 0.3]);
    expect(pairProblem(known, 'tax', 'discount')).toBe('known');
    expect(pairProblem(known, 'discount', 'tax')).toBe('known');
    expect(pairProblem(known, 'discount', 'unit.camera')).toBeUndefined();
  });

  it('finds no room behind twenty', () => {
    const keys = uncertainInputs(jujuy).map(({ key }) => key);
    const many = (count: number) =>
      paired(
        ...keys
          .slice(1, count + 1)
          .map((key) => ['discount', key, 0] as const)
          .filter(([, key]) => key !== 'discount'),
      );
    expect(many(20).uncertainty.correlations).toHaveLength(19);
    expect(pairProblem(many(20), 'tax', 'unit.camera')).toBeUndefined();
    expect(many(21).uncertainty.correlations).toHaveLength(20);
    expect(pairProblem(many(21), 'tax', 'unit.camera')).toBe('full');
  });
});

describe('pairs as a whole', () => {
  it('may hold', () => {
    expect(togetherProblem(jujuy, words)).toBeUndefined();
    expect(togetherProblem(paired(['tax', 'discount', 0.9]), words)).toBeUndefined();
  });

  it('cannot where two go with a third and against each other', () => {
    const against = paired(
      ['tax', 'discount', 0.9],
      ['discount', 'unit.camera', 0.9],
      ['tax', 'unit.camera', -0.9],
    );
    expect(togetherProblem(against, words)).toBe(words.impossible);
  });

  it('contradict each other where offers draw the same input together', () => {
    const twice = paired(
      ['discount', 'a.vendor.hazard', 0.5],
      ['discount', 'b.vendor.hazard', 0.2],
    );
    expect(togetherProblem(twice, words)).toBe(words.contradictory);
  });
});
