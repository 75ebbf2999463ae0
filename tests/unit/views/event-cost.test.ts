/** Dependency in money in words and as bars. */
import { describe, expect, it } from 'vitest';
import { words as en } from '$lib/i18n/en/futures';
import { words as es } from '$lib/i18n/es/futures';
import { eventCosts } from '$lib/model/event-cost';
import { addEvent, newEvent, switchEvent } from '$lib/scenario/edit';
import type { Scenario } from '$lib/scenario/types';
import { eventCostSentences, eventCostSpec, type EventCostView } from '$lib/views/event-cost';
import { plainText, textParts } from '$lib/views/marked-text';
import { JUJUY } from '../../support/builders';
import { contextOf } from './context';

const NBSP = '\u00a0';
const CALM: Scenario = { ...JUJUY, events: [] };
const BOTH = addEvent(addEvent(CALM, newEvent('exit', 9)), newEvent('fx', 5));

function viewOf(scenario: Scenario, lang: 'en' | 'es' = 'en'): EventCostView {
  const messages = { full: contextOf(JUJUY, lang).words, own: lang === 'en' ? en : es };
  return { costs: eventCosts(scenario), scenario, messages };
}

describe('dependency in money', () => {
  it('says nothing where no event is switched on', () => {
    for (const scenario of [CALM, switchEvent(addEvent(CALM, newEvent('fx', 5)), '1', false)]) {
      expect(eventCostSentences(viewOf(scenario))).toEqual([]);
      expect(eventCostSpec(viewOf(scenario))).toBeUndefined();
    }
  });

  it('names the one cause there is, and offers that it does not touch', () => {
    const one = addEvent(CALM, newEvent('fee', 9));
    const sentences = eventCostSentences(viewOf(one)).map(plainText);
    expect(sentences.at(-1)).toBe(
      'What happens changes nothing of what Turnkey and Supplier cost.',
    );
    expect(sentences[0]).toBe(
      `What happens to Device loan costs US$${NBSP}3.5${NBSP}M more: all of it is “Fees rise (year\u00a09)”.`,
    );
  });

  it('names each cause and what they do to one another, the largest first', () => {
    const [turnkey = ''] = eventCostSentences(viewOf(BOTH));
    expect(plainText(turnkey)).toMatch(
      /^What happens to Turnkey costs US\$.5\.5.M more: US\$.4\.8.M is “Devaluation \(year\u00a05\)”, /,
    );
    const figures = textParts(turnkey).flatMap(({ figure }) => figure ?? []);
    expect(figures).toEqual([
      'eventCost.a.all',
      'eventCost.a.2',
      'event.2.year',
      'eventCost.a.1',
      'event.1.year',
      'eventCost.a.together',
    ]);
  });

  it('does not say “more” of what is saved, in either language', () => {
    const saved = addEvent(CALM, newEvent('squeeze', 9));
    expect(plainText(eventCostSentences(viewOf(saved))[0] ?? '')).toBe(
      `What happens to Turnkey changes its cost by US$${NBSP}−3.2${NBSP}M: all of it is “Budget squeeze (year\u00a09)”.`,
    );
    expect(plainText(eventCostSentences(viewOf(saved, 'es'))[0] ?? '')).toBe(
      `Lo que le pasa a Llave en mano cambia su costo en US$${NBSP}−3,2${NBSP}M: todo por «Recorte de presupuesto (año\u00a09)».`,
    );
    expect(eventCostSpec(viewOf(saved))?.title).toBe(en.money.titleLess);
  });

  it('names no more than four causes', () => {
    const many = [9, 8, 7, 6, 5].reduce((now, year) => addEvent(now, newEvent('fx', year)), CALM);
    const [turnkey = ''] = eventCostSentences(viewOf(many)).map(plainText);
    expect(turnkey.split('“')).toHaveLength(4);
    expect(turnkey).toContain('the rest is smaller');
  });

  it('draws bars whose parts add up to the total, each part with its figure', () => {
    const spec = eventCostSpec(viewOf(BOTH));
    expect(spec?.parts.map(({ name }) => name)).toEqual([
      'Vendor lost (year\u00a09)',
      'Devaluation (year\u00a05)',
      'Acting together',
    ]);
    for (const { values, total, figures } of spec?.bars ?? []) {
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 3);
      expect(figures).toHaveLength(values.length + 1);
    }
    const totals = spec?.bars.map(({ total }) => total) ?? [];
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
  });

  it('has a table with the same figures, in the order of the offers', () => {
    const table = eventCostSpec(viewOf(BOTH))?.table;
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Offer',
      'Vendor lost (year\u00a09)',
      'Devaluation (year\u00a05)',
      'Acting together',
      'All of it',
    ]);
    expect(table?.rows.map((row) => row.at(-1)?.figure)).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => `eventCost.${id}.all`),
    );
  });
});
