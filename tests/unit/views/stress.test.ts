/** The stress table in words: what a minister reads, tables, notes. */
import { describe, expect, it } from 'vitest';
import { words as en } from '$lib/i18n/en/futures';
import { words as es } from '$lib/i18n/es/futures';
import type { FullMessages } from '$lib/i18n/messages';
import { STRESS_MEASURES, stressOf } from '$lib/model/stress';
import { takeOver } from '$lib/model/take-over';
import { addEvent, newEvent, renameOption } from '$lib/scenario/edit';
import type { Scenario } from '$lib/scenario/types';
import { eventInWords, futureEvents, futureName, type FutureMessages } from '$lib/views/futures';
import { plainText, textParts } from '$lib/views/marked-text';
import { stressAnswer, stressRows, stressTable, type StressView } from '$lib/views/stress';
import { stressNotes } from '$lib/views/stress-notes';
import { JUJUY, scenarioWith } from '../../support/builders';
import { contextOf } from './context';

const FULL: Readonly<Record<'en' | 'es', FullMessages>> = {
  en: contextOf(JUJUY, 'en').words,
  es: contextOf(JUJUY, 'es').words,
};
const MESSAGES: Readonly<Record<'en' | 'es', FutureMessages>> = {
  en: { full: FULL.en, own: en },
  es: { full: FULL.es, own: es },
};

function viewOf(scenario: Scenario, lang: 'en' | 'es' = 'en'): StressView {
  return { stress: stressOf(scenario), scenario, messages: MESSAGES[lang] };
}

/** Digits that no figure accounts for. */
function loose(marked: string): string {
  return textParts(marked)
    .filter(({ figure }) => figure === undefined)
    .map(({ text }) => text.replace(/\(20\d\d\)/g, ''))
    .join('');
}

describe('the minister’s sentences', () => {
  it('name who is never far from the cheapest, what that means for the service, and who keeps it up', () => {
    const nbsp = '\u00a0';
    expect(stressAnswer(viewOf(JUJUY)).map(plainText)).toEqual([
      `In every one of these futures Device loan costs at most US$${nbsp}5.6${nbsp}M more than the cheapest offer; it does worst under “Vendor lost”.`,
      `At its darkest, in year 6 of “Support not renewed”, 0${nbsp}% of its cameras work.`,
      `Turnkey never has fewer than 50${nbsp}% of its cameras working, more than any other, and costs at most US$${nbsp}17.8${nbsp}M more than the cheapest (“Support not renewed”).`,
    ]);
    expect(plainText(stressAnswer(viewOf(JUJUY, 'es'))[0] ?? '')).toContain(
      `Comodato cuesta a lo sumo US$${nbsp}5,6${nbsp}M más`,
    );
  });

  it('carry an account with every number, also those of the reader’s own events', () => {
    const own = addEvent(JUJUY, newEvent('squeeze', 2));
    for (const lang of ['en', 'es'] as const) {
      for (const sentence of stressAnswer(viewOf(own, lang)))
        expect(loose(sentence)).not.toMatch(/\d/);
    }
  });

  it('say so where there is nothing to compare, or nothing between the offers', () => {
    const one: Scenario = { ...JUJUY, options: JUJUY.options.slice(0, 1) };
    expect(stressAnswer(viewOf(one))).toEqual([en.answer.one]);
    const [first] = JUJUY.options;
    const twins: Scenario = {
      ...JUJUY,
      options: first === undefined ? [] : [first, { ...first, id: 'b' }],
    };
    expect(stressAnswer(viewOf(twins))[0]).toBe(en.answer.same);
  });

  it('leave marks in a reader’s name without effect', () => {
    const named = renameOption(JUJUY, 'b', 'Cheap \uE000x\uE0015\uE002');
    const [least = ''] = stressAnswer(viewOf(named));
    expect(textParts(least).filter(({ figure }) => figure !== undefined)).toHaveLength(1);
  });
});

describe('the table', () => {
  it.each(STRESS_MEASURES)(
    'of %s has a row a future and a cell an offer, each with its figure',
    (measure) => {
      const { rows, columns } = stressTable(viewOf(JUJUY), measure);
      expect(columns).toHaveLength(5);
      for (const [head, ...cells] of rows) {
        expect(head?.text).not.toBe('');
        expect(cells).toHaveLength(4);
        for (const { text, marked, figure } of cells) {
          const accounted = figure !== undefined || loose(marked ?? text).search(/\d/) < 0;
          expect([text, accounted]).toEqual([text, true]);
        }
      }
    },
  );

  it('names figures after their future', () => {
    const { rows } = stressTable(viewOf(JUJUY), 'total');
    expect(rows[0]?.[1]?.figure).toBe('none/a.total');
    expect(rows[2]?.[1]).toMatchObject({ figure: 'exit/a.total', text: '39.7' });
  });

  it('says in which year fewest work, and nothing of years where no more fail than ever', () => {
    const rows = stressRows(viewOf(JUJUY), 'working');
    expect(rows.find(({ id }) => id === 'exit')?.cells[1]?.text).toBe('86\u00a0%, year 10');
    expect(rows.find(({ id }) => id === 'fx')?.cells[1]?.text).toBe('95\u00a0%');
  });

  it('says who is out, and closes regrets with the largest', () => {
    const [none] = stressRows(viewOf(JUJUY), 'rank');
    expect(none?.cells.map(({ text }) => text)).toEqual(['1', 'out', 'out', '2']);
    const last = stressRows(viewOf(JUJUY), 'regret').at(-1);
    expect(last).toMatchObject({ id: undefined, name: 'Largest of all' });
    expect(last?.cells[1]).toMatchObject({ text: '5.6', figure: 'b.worstRegret' });
  });

  it('tells what is as if nothing happened', () => {
    const rows = stressRows(viewOf(JUJUY), 'total');
    const same = rows.find(({ id }) => id === 'withdrawal')?.cells.map((cell) => cell.same);
    // Turnkey has bought its cameras; those on loan are taken back.
    expect(same?.slice(0, 2)).toEqual([true, false]);
    expect(rows[0]?.cells.some((cell) => cell.same)).toBe(false);
  });

  it('has no cost a camera-year where no camera works', () => {
    const [none] = stressRows(viewOf(scenarioWith({ all: { sla: 0 } })), 'levelised');
    expect(none?.cells[0]).toMatchObject({ text: '–' });
  });
});

describe('futures in words', () => {
  it('go by their kind, and the reader’s own by kind and year', () => {
    const own = addEvent(JUJUY, newEvent('exit', 10));
    expect(futureName('exit', own, MESSAGES.en)).toBe('Vendor lost');
    expect(futureName('lapse', own, MESSAGES.es)).toBe('Soporte sin renovar');
    expect(plainText(futureName('event.1', own, MESSAGES.en))).toBe(
      'Listed event: Vendor lost (year\u00a010)',
    );
  });

  it('tell each event with its year, its strength and whom it strikes', () => {
    const own = addEvent(JUJUY, { ...newEvent('exit', 10, 'a'), values: { lead: 2 } } as never);
    const [event] = own.events;
    if (event === undefined) throw new Error('no event');
    expect(plainText(eventInWords(event, own, MESSAGES.en))).toBe(
      'Year 10 (2027): vendor lost, 2 years of lead time, strikes Turnkey',
    );
    expect(plainText(eventInWords(event, own, MESSAGES.es))).toBe(
      'Año 10 (2027): se pierde el proveedor, 2 años de espera, alcanza a Llave en mano',
    );
  });

  it('carry an account with every number', () => {
    const { futures } = stressOf(JUJUY);
    const all = futures.flatMap(({ id, scenario }) => futureEvents(id, scenario, MESSAGES.en));
    expect(all.length).toBeGreaterThan(15);
    for (const sentence of all) expect(loose(sentence)).not.toMatch(/\d/);
    const figures = futureEvents('exit', futures[2]?.scenario ?? JUJUY, MESSAGES.en)
      .flatMap(textParts)
      .flatMap(({ figure }) => figure ?? []);
    expect(figures).toEqual(['exit/event.1.year', 'exit/event.1.lead']);
  });
});

describe('why a future does nothing', () => {
  it('is told once for the offers that share the reason', () => {
    const notes = stressNotes(viewOf(JUJUY));
    expect(notes.map(({ id }) => id)).toEqual(['base', 'fee', 'withdrawal']);
    expect(notes[0]?.lines).toEqual([
      'Turnkey: does nothing: the loan’s rate is fixed.',
      'Device loan, Carrier and Supplier: does nothing: nothing is lent.',
    ]);
  });

  it('is told of a future taken over too', () => {
    const taken = takeOver(JUJUY, 'withdrawal');
    if (taken.kind !== 'taken') throw new Error(taken.kind);
    expect(stressNotes(viewOf(taken.scenario)).map(({ id }) => id)).toContain('event.1');
  });
});
