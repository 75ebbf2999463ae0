/** What differs between two scenarios, and nothing else; all of it applied makes the second of the first. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { applyDifferences } from '$lib/scenario/apply-differences';
import { topicOf, TOPICS } from '$lib/scenario/difference-topics';
import {
  differenceId,
  differencesBetween,
  isTold,
  relettered,
  type Difference,
} from '$lib/scenario/differences';
import {
  addEvent,
  addOption,
  changeLens,
  copyLens,
  duplicateOption,
  moveOption,
  newEvent,
  removeEvent,
  removeOption,
  renameOption,
  switchEvent,
} from '$lib/scenario/edit';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { randomScenario } from '../../second-reading/scenarios';
import { arbitraryScenario, JUJUY, scenarioWith } from '../../support/builders';

function kinds(a: Scenario, b: Scenario): string[] {
  return differencesBetween(a, b).map(({ kind }) => kind);
}

function expectRoundTrip(a: Scenario, b: Scenario): readonly Difference[] {
  const differences = differencesBetween(a, b);
  const made = applyDifferences(a, differences);
  expect(made).toEqual(b);
  expect(differencesBetween(made, b)).toEqual([]);
  expect(new Set(differences.map(differenceId)).size).toBe(differences.length);
  for (const one of differences) expect(TOPICS).toContain(topicOf(one));
  return differences;
}

describe('differences', () => {
  it('are none between a scenario and itself', () => {
    for (const id of CASE_IDS) expect(differencesBetween(preset(id), preset(id))).toEqual([]);
    const random = randomScenario(3);
    expect(differencesBetween(random, structuredClone(random))).toEqual([]);
  });

  it('name an input of the case, and one of an offer, with both values', () => {
    const b = scenarioWith({
      case: { horizon: 10 },
      options: { a: { 'loan.rate': 0.045 } },
    });
    expect(differencesBetween(JUJUY, b)).toEqual([
      { kind: 'case-value', parameter: 'horizon', from: 15, to: 10 },
      { kind: 'option-value', option: 'a', parameter: 'loan.rate', from: 0.05, to: 0.045 },
    ]);
  });

  it('tell offers added, removed, renamed, moved and begun anew', () => {
    expect(kinds(JUJUY, addOption(JUJUY, 'carrier'))).toEqual(['option-added']);
    expect(kinds(JUJUY, removeOption(JUJUY, 'b'))).toEqual(['option-removed']);
    expect(differencesBetween(JUJUY, renameOption(JUJUY, 'b', 'Ours'))).toEqual([
      { kind: 'option-name', option: 'b', from: undefined, to: 'Ours' },
    ]);
    expect(differencesBetween(JUJUY, moveOption(JUJUY, 'a', 1))).toEqual([
      { kind: 'option-order', from: 'abcd', to: 'bacd' },
    ]);
    const [a, ...rest] = JUJUY.options;
    if (a === undefined) throw new Error('no offer');
    const anew = { ...JUJUY, options: [{ ...a, archetype: 'carrier' as const }, ...rest] };
    expect(differencesBetween(JUJUY, anew)).toEqual([
      { kind: 'option-archetype', option: 'a', from: 'turnkey', to: 'carrier' },
    ]);
  });

  it('say where an offer is the same under another letter', () => {
    const [a, b, ...rest] = JUJUY.options;
    if (a === undefined || b === undefined) throw new Error('no offers');
    const swapped = { ...JUJUY, options: [{ ...b, id: 'a' }, { ...a, id: 'b' }, ...rest] };
    expect(relettered(JUJUY, swapped)).toEqual([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ]);
    expect(relettered(JUJUY, JUJUY)).toEqual([]);
    expect(relettered(JUJUY, duplicateOption(JUJUY, 'a', 'Copy'))).toEqual([]);
  });

  it('tell events field by field, and those switched, added and taken out', () => {
    const one = addEvent(JUJUY, newEvent('fx', 5));
    const id = one.events.find(({ kind }) => kind === 'fx')?.id ?? '';
    const other = {
      ...one,
      events: one.events.map((event) =>
        event.kind === 'fx' && event.id === id
          ? { ...event, year: 7, options: 'a', values: { size: 0.4 } }
          : event,
      ),
    };
    expect(differencesBetween(one, other)).toEqual([
      { kind: 'event-field', event: id, eventKind: 'fx', field: 'year', from: 5, to: 7 },
      { kind: 'event-field', event: id, eventKind: 'fx', field: 'for', from: undefined, to: 'a' },
      { kind: 'event-field', event: id, eventKind: 'fx', field: 'size', from: 0.3, to: 0.4 },
    ]);
    expect(differencesBetween(one, switchEvent(one, id, false))).toEqual([
      { kind: 'event-field', event: id, eventKind: 'fx', field: 'off', from: false, to: true },
    ]);
    expect(kinds(JUJUY, one)).toEqual(['event-added']);
    expect(kinds(one, removeEvent(one, id))).toEqual(['event-removed']);
  });

  it('take the same event under another number for the same, and say nothing of the number', () => {
    const free = { ...JUJUY, events: [] };
    const one = { ...free, events: [{ ...newEvent('fx', 5), id: '1' }] } as Scenario;
    const two = { ...free, events: [{ ...newEvent('fx', 5), id: '2' }] } as Scenario;
    const differences = expectRoundTrip(one, two);
    expect(differences).toEqual([{ kind: 'event-number', from: '1', to: '2' }]);
    expect(differences.filter(isTold)).toEqual([]);
  });

  it('tell the rules of a lens one by one, and which lens is in use', () => {
    const edited = changeLens(JUJUY, 'even', { screens: ['lawful'], weights: { cost: 3 } });
    const found = differencesBetween(JUJUY, edited);
    expect(found).toContainEqual({
      kind: 'lens-screens',
      lens: 'even',
      from: [],
      to: ['lawful'],
    });
    expect(found).toContainEqual({
      kind: 'lens-weight',
      lens: 'even',
      criterion: 'exit',
      from: 1,
      to: 0,
    });
    expect(kinds(JUJUY, copyLens(JUJUY, 'even', 'Mine'))).toEqual(['lens-in-use', 'lens-added']);
  });

  it('tell what is said of uncertainty', () => {
    const said: Scenario = {
      ...JUJUY,
      uncertainty: {
        ...JUJUY.uncertainty,
        seed: 7,
        ranges: { discount: { kind: 'uniform', low: 0.05, high: 0.12 }, 'a.fee.term': 'fixed' },
        correlations: [{ a: 'a.loan.rate', b: 'discount', rank: 0.6 }],
        chances: { fx: 0.05 },
      },
    };
    const found = expectRoundTrip(JUJUY, said).map(differenceId);
    expect(found).toEqual([
      'sure.seed',
      'range.a.fee.term',
      'range.discount',
      'correlation.a.loan.rate,discount',
      'chance.fx',
    ]);
    expectRoundTrip(said, JUJUY);
  });

  it('make the second scenario of the first, for every two cases', () => {
    for (const a of CASE_IDS) for (const b of CASE_IDS) expectRoundTrip(preset(a), preset(b));
  });

  it('make the second scenario of the first, whatever the two', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      expectRoundTrip(randomScenario(seed), randomScenario(seed + 1));
    }
    fc.assert(
      fc.property(arbitraryScenario, arbitraryScenario, (a, b) => {
        expectRoundTrip(a, b);
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('turn round with the scenarios: the same places, from and to exchanged', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const [a, b] = [randomScenario(seed), randomScenario(seed + 1)];
      const places = (found: readonly Difference[]) =>
        found.filter(({ kind }) => kind.endsWith('-value')).map(differenceId);
      expect(places(differencesBetween(b, a))).toEqual(places(differencesBetween(a, b)));
    }
  });
});
