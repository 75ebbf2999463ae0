/** Figures account for what dated events, installed equipment and other cases make of them. */
import { describe, expect, it } from 'vitest';
import { findEvidence } from '$lib/evidence/register';
import { gradeOfRef } from '$lib/explain/basis';
import { listedIds } from '$lib/explain/figure-list';
import type { FigureGraph } from '$lib/explain/types';
import { closure } from '$lib/explain/walk';
import { evaluate } from '$lib/model/evaluate';
import { eventCosts } from '$lib/model/event-cost';
import { futuresOf } from '$lib/model/futures';
import { stressOf } from '$lib/model/stress';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { caseData } from '$lib/parameters/cases';
import { EVENT_KINDS } from '$lib/parameters/event-kinds';
import { eventFields } from '$lib/parameters/events';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { scenarioWith } from '../../support/builders';
import { KINDS, TOGETHER, withEvents } from './event-scenarios';
import { circle, figureIds, graphOf, walk } from './graph';

const jujuy = preset('jujuy-2016');

/** No gap, no formula that disagrees, no circle. */
function expectSound(graph: FigureGraph, ids: readonly string[], what: string): number {
  const { faults, count } = walk(graph, ids);
  expect(faults.slice(0, 5), what).toEqual([]);
  expect(circle(graph, ids), what).toBeUndefined();
  return count;
}

function allOn(scenario: Scenario): Scenario {
  return { ...scenario, events: scenario.events.map(({ off: _off, ...event }) => event) };
}

describe('the graph of every case', () => {
  it.each(CASE_IDS)(
    '%s accounts for every figure, with its events off and on',
    async (id) => {
      for (const scenario of [preset(id), allOn(preset(id))]) {
        const graph = await graphOf(scenario);
        const listed = listedIds(scenario, evaluate(scenario));
        expect(expectSound(graph, [...listed, ...figureIds(scenario)], id)).toBeGreaterThan(500);
      }
    },
    60_000,
  );

  it.each(CASE_IDS)('%s rests on values with sources alone', async (id) => {
    const scenario = allOn(preset(id));
    const graph = await graphOf(scenario);
    for (const figure of closure(graph, figureIds(scenario)).figures.values()) {
      const { account } = figure;
      expect(account.kind, figure.id).not.toBe('given');
      if (account.kind !== 'sourced' && account.kind !== 'constant') continue;
      expect(account.refs.length, figure.id).toBeGreaterThan(0);
      for (const ref of account.refs)
        expect(findEvidence(ref), `${figure.id}: ${ref}`).toBeDefined();
    }
  });

  it('accounts for every future of a case', async () => {
    for (const id of ['jujuy-2016', 'ecuador-2011'] as const) {
      const scenario = preset(id);
      const graph = await graphOf(scenario);
      for (const future of futuresOf(scenario)) {
        const ids = scenario.options.flatMap((option) => [
          `${future}/${option.id}.total`,
          `${future}/${option.id}.levelised`,
        ]);
        expectSound(graph, ids, `${id}, ${future}`);
      }
    }
  }, 60_000);
});

describe('events in the graph', () => {
  it('has scenarios of every kind', () => {
    expect(new Set(KINDS.map(({ kind }) => kind))).toEqual(new Set(EVENT_KINDS));
  });

  it.each(KINDS.map((one, at) => [`${one.kind} (${String(at)})`, one] as const))(
    '%s is what the figures then rest on',
    async (what, { scenario, option, fields }) => {
      const graph = await graphOf(scenario);
      expectSound(graph, figureIds(scenario), what);
      const below = closure(graph, [`${option}.total`]).figures;
      for (const field of fields) expect(below.has(`event.1.${field}`), field).toBe(true);
      const without = await graphOf({ ...scenario, events: [] });
      expect(graph.find(`${option}.total`)?.value).not.toBe(without.find(`${option}.total`)?.value);
    },
  );

  it('accounts for several at once', async () => {
    for (const scenario of [TOGETHER, allOn(TOGETHER)]) {
      const graph = await graphOf(scenario);
      expectSound(graph, listedIds(scenario, evaluate(scenario)), 'together');
    }
    const graph = await graphOf(TOGETHER);
    expect(graph.find('a.markupPv')?.account).toMatchObject({ expression: 'sum(x)' });
    const budget = graph.find('a.budget.10');
    expect(budget?.value).toBe(0.25);
    expect(budget?.note).toBeDefined();
    // The second devaluation strikes two offers; the others keep the index of one.
    const index = (id: string) => graph.find(`${id}.realIndex.9`)?.value ?? 0;
    expect(index('a') / index('c')).toBeCloseTo(1.2, 12);
    expect(graph.find('realIndex.9')?.value).toBeLessThan(index('c'));
  });

  it('accounts for equipment that stands already', async () => {
    const have = {
      'have.cameras': true,
      'have.network': true,
      'have.age': 6,
      'renewal.answer': 'lapse',
    } as const;
    const scenario = withEvents(scenarioWith({ all: have }, jujuy), {
      kind: 'squeeze',
      year: 3,
      values: { years: 4, share: 0.3 },
    });
    const graph = await graphOf(scenario);
    expectSound(graph, figureIds(scenario), 'installed');
    expect(graph.find('a.contract.cameras')?.value).toBe(0);
    expect(graph.find('a.basePrice.cameras')?.value).toBeGreaterThan(0);
    // Cameras of six years with a life of seven fall due in year 3 or so, and are replaced in part.
    const below = closure(graph, ['a.levelised']).figures;
    expect([...below.keys()].some((id) => id.startsWith('a.failureIn.'))).toBe(true);
    expect(closure(graph, ['a.total']).figures.has('a.have.age')).toBe(true);
  });

  it('says whose the strength of an event is', async () => {
    const ecuador = preset('ecuador-2011');
    const [lapse, squeeze] = ecuador.events;
    if (lapse === undefined || squeeze?.kind !== 'squeeze') throw new Error('events expected');
    const deeper = { ...squeeze, values: { ...squeeze.values, share: 0.1 } };
    const graph = await graphOf({
      ...ecuador,
      events: [lapse, deeper, ...ecuador.events.slice(2)],
    });
    const account = (id: string) => graph.find(id)?.account;
    // As the case has it, in words and with its sources.
    expect(account('event.1.kept')).toEqual({
      kind: 'sourced',
      refs: caseData('ecuador-2011').events[0]?.refs,
    });
    expect(graph.find('event.1.answer')?.text).not.toBe('');
    expect(account('event.2.year')?.kind).toBe('sourced');
    expect(account('event.2.share')).toEqual({ kind: 'given' });
    // A reader's own event at the published strength, and at another date than any source.
    const own = await graphOf(KINDS[9]?.scenario ?? jujuy);
    expect(own.find('event.1.size')?.account).toEqual({
      kind: 'sourced',
      refs: eventFields('fx')['size']?.default.refs,
    });
    expect(own.find('event.1.year')?.account).toEqual({ kind: 'given' });
    // Of a standard future date and strength are the model's.
    expect(graph.find('squeeze/event.1.year')?.account.kind).toBe('constant');
    expect(graph.find('event.2/event.2.share')?.account.kind).toBe('given');
  });

  it('takes the grade of a case’s event from the first of its sources', () => {
    for (const id of CASE_IDS) {
      for (const { refs, grade } of caseData(id).events)
        expect(gradeOfRef(refs[0] ?? '')).toBe(grade);
    }
    for (const kind of EVENT_KINDS) {
      for (const field of Object.values(eventFields(kind))) {
        expect(gradeOfRef(field.default.refs[0] ?? ''), kind).toBe(field.default.grade);
      }
    }
  });

  it('knows no event and no future that the scenario lacks', async () => {
    const graph = await graphOf(TOGETHER);
    for (const id of [
      'event.99.year',
      'event.1.size',
      'event.1.constructor',
      'event.1.year.x',
      'event',
      'event.99/a.total',
      'sanction/a.total',
      'eventCost.z.all',
      'eventCost.a.99',
      'eventCost.a',
      'a.markup.7',
      'a.budget.1',
      'a.realIndex.1',
    ]) {
      expect(graph.find(id), id).toBeUndefined();
    }
  });
});

describe('the stress table', () => {
  it('finds its figures in every future', async () => {
    for (const scenario of [TOGETHER, allOn(preset('ecuador-renewal-2019'))]) {
      const graph = await graphOf(scenario);
      const stress = stressOf(scenario);
      for (const { id, cells } of stress.futures) {
        for (const cell of cells) {
          const value = (local: string) => graph.find(`${id}/${cell.optionId}.${local}`)?.value;
          expect(value('total')).toBeCloseTo(cell.totalPv, 3);
          expect(value('regret')).toBeCloseTo(cell.regret, 3);
          expect(value('worstYear')).toBe(cell.worst.year);
          expect(value(`working.${String(cell.worst.year)}`)).toBeCloseTo(cell.worst.share, 12);
        }
        const ids = cells.flatMap(({ optionId }) => [
          `${id}/${optionId}.regret`,
          `${id}/${optionId}.worstYear`,
        ]);
        expectSound(graph, ids, id);
      }
      for (const { optionId, regret } of stress.worstRegrets) {
        expect(graph.find(`${optionId}.worstRegret`)?.value).toBeCloseTo(regret, 3);
      }
      expectSound(
        graph,
        scenario.options.map(({ id }) => `${id}.worstRegret`),
        'regret',
      );
    }
  }, 60_000);
});

describe('dependency in money', () => {
  it('is the difference between futures, event by event and together', async () => {
    const graph = await graphOf(TOGETHER);
    for (const cost of eventCosts(TOGETHER)) {
      const value = (part: string) =>
        graph.find(`eventCost.${cost.optionId}.${part}`)?.value ?? NaN;
      expect(value('all')).toBeCloseTo(cost.total, 3);
      expect(value('together')).toBeCloseTo(cost.together, 3);
      for (const { eventId, amount } of cost.alone) expect(value(eventId)).toBeCloseTo(amount, 3);
    }
    const ids = ['all', 'together', '1', '10'].map((part) => `eventCost.a.${part}`);
    expectSound(graph, ids, 'event cost');
  });
});
