/**
 * Dated events as figures, and which of them bear on one offer at a date.
 *
 *   event.2.year, event.2.share    what the event says       event.2.factor    1 + its size or rise
 *   a.budget.9                     share that the budget pays in year 9
 *   a.realIndex.9                  R(9) where a devaluation of this offer has come before
 */
import { realIndex } from '$lib/engine/finance/constant-usd';
import { budgetShare } from '$lib/model/course';
import { caseData } from '$lib/parameters/cases';
import { eventFields, type EventField } from '$lib/parameters/events';
import type { ScenarioEvent } from '$lib/scenario/types';
import { EVENT_YEAR } from '$lib/scenario/event-text';
import { choiceText } from '$lib/views/values';
import { FACTOR, SHARE, worked } from './figure';
import { styleOf, unitOf } from './inputs';
import { dateText, yearIn, type Makers, type Offer } from './offer';
import type { Account, Figure, FigureId } from './types';

export function eventId(offer: Offer, id: string, field: string): FigureId {
  return offer.whole(`event.${id}.${field}`);
}

/** Ids of one field of several events. */
export function fieldIds(
  offer: Offer,
  events: readonly ScenarioEvent[],
  field: string,
): readonly FigureId[] {
  return events.map(({ id }) => eventId(offer, id, field));
}

function valueOf(event: ScenarioEvent, field: string): number | string | undefined {
  if (field === 'year') return event.year;
  const values: Readonly<Record<string, number | string>> = event.values;
  return Object.hasOwn(values, field) ? values[field] : undefined;
}

/** What a standard future has set by its own rule rests on what is published of its kind. */
function refsOfKind({ kind }: ScenarioEvent): readonly string[] {
  const refs = Object.values(eventFields(kind)).flatMap((field) => field.default.refs);
  return [...new Set(refs)];
}

/** The case's own event, a published strength, or what a reader has set. */
function accountOf(offer: Offer, event: ScenarioEvent, field: string): Account {
  const { scenario, standard } = offer;
  const value = valueOf(event, field);
  const published = standard ? undefined : caseData(scenario.case).events[Number(event.id) - 1];
  if (published?.kind === event.kind && valueOf({ ...published, id: event.id }, field) === value) {
    return { kind: 'sourced', refs: published.refs };
  }
  const fields = eventFields(event.kind);
  const declared = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (declared?.default.value === value && declared !== undefined) {
    return { kind: 'sourced', refs: declared.default.refs };
  }
  return standard ? { kind: 'constant', refs: refsOfKind(event) } : { kind: 'given' };
}

function shapeOf(event: ScenarioEvent, field: string): EventField | typeof EVENT_YEAR | undefined {
  if (field === 'year') return EVENT_YEAR;
  const fields = eventFields(event.kind);
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** `1 + s`, which jumps and rises multiply by. */
function factorFigure(offer: Offer, event: ScenarioEvent, shownName: string): Figure | undefined {
  const { kind } = event;
  if (kind !== 'fx' && kind !== 'fee') return undefined;
  const value = kind === 'fx' ? event.values.size : event.values.rise;
  return worked(
    {
      id: eventId(offer, event.id, 'factor'),
      name: offer.words.explain.names.eventFactor(shownName, event.id),
      style: FACTOR,
      value: 1 + value,
    },
    '1 + s',
    { s: eventId(offer, event.id, kind === 'fx' ? 'size' : 'rise') },
  );
}

function eventFigure(offer: Offer, rest: string): Figure | undefined {
  const [id = '', field = ''] = rest.split('.');
  const event = offer.scenario.events.find((one) => one.id === id);
  if (event === undefined || rest !== `${id}.${field}`) return undefined;
  const { messages, explain } = offer.words;
  const words = messages.terms.eventKinds[event.kind];
  if (field === 'factor') return factorFigure(offer, event, words.name);
  const shape = shapeOf(event, field);
  const value = valueOf(event, field);
  if (shape === undefined || value === undefined) return undefined;
  const label = field === 'year' ? explain.names.eventYear : (words.fields[field]?.label ?? field);
  const help = field === 'year' ? words.help : (words.fields[field]?.help ?? words.help);
  const shown = {
    id: eventId(offer, id, field),
    name: explain.names.event(words.name, id, label),
    note: help,
    account: accountOf(offer, event, field),
  };
  if (shape.kind === 'choice' || typeof value === 'string') {
    // The one choice there is has the words of the contract's own answer.
    const text = choiceText('renewal.answer', String(value), messages);
    return { ...shown, style: { kind: 'plain' }, value: 0, text };
  }
  return { ...shown, style: styleOf(shape.unit, value), value, ...unitOf(shape.unit, offer.words) };
}

/** Devaluations that have come by a date. */
function jumpsBy(offer: Offer, t: number): readonly ScenarioEvent[] {
  if (offer.terms.course.jumps.length === 0) return [];
  return offer.events.filter(
    ({ kind, year }) => kind === 'fx' && year < offer.terms.horizonYears && year <= t + 1e-9,
  );
}

/** R(t): the case's own, or, once a devaluation has struck this offer, the offer's. */
export function realIndexId(offer: Offer, t: number): FigureId {
  const local = `realIndex.${String(t)}`;
  return jumpsBy(offer, t).length === 0 ? offer.whole(local) : offer.at(local);
}

function jumpedIndex(offer: Offer, rest: string): Figure | undefined {
  if (!/^\d{1,3}(?:\.\d{1,17})?$/.test(rest)) return undefined;
  const t = Number(rest);
  const jumps = jumpsBy(offer, t);
  if (jumps.length === 0 || t > 200) return undefined;
  return worked(
    {
      id: offer.at(`realIndex.${rest}`),
      name: offer.words.explain.names.realIndex(dateText(t, offer.words)),
      style: FACTOR,
      value: offer.terms.factors.at(t).realIndex,
    },
    'R * product(jumps)',
    { R: offer.whole(`realIndex.${rest}`), jumps: fieldIds(offer, jumps, 'factor') },
    { because: fieldIds(offer, jumps, 'year') },
  );
}

/** R(t) as it looks at an earlier date, from where devaluations to come are not seen. */
export function knownIndexId(offer: Offer, t: number, known: number): FigureId {
  const unseen = jumpsBy(offer, t).length > jumpsKnown(offer, t, known).length;
  return unseen ? offer.at(`knownIndex.${String(known)}.${String(t)}`) : realIndexId(offer, t);
}

function jumpsKnown(offer: Offer, t: number, known: number) {
  return jumpsBy(offer, t).filter(({ year }) => year <= known);
}

/** A year and the date from which it is seen, as ids write them: `8.12`. */
export function seenFrom(
  offer: Offer,
  rest: string,
): readonly [known: number, t: number] | undefined {
  const [known, t] = rest.split('.').map((text) => yearIn(text, 0, offer.terms.horizonYears));
  return known === undefined || t === undefined ? undefined : [known, t];
}

function knownIndex(offer: Offer, rest: string): Figure | undefined {
  const seen = seenFrom(offer, rest);
  if (seen === undefined) return undefined;
  const [known, t] = seen;
  const jumps = jumpsKnown(offer, t, known);
  const { names, notes } = offer.words.explain;
  const { realGrowth, jumps: all } = offer.terms.basis;
  return worked(
    {
      id: offer.at(`knownIndex.${rest}`),
      name: names.realIndex(dateText(t, offer.words)),
      style: FACTOR,
      value: realIndex(
        t,
        realGrowth,
        all.filter(({ atYear }) => atYear <= known),
      ),
    },
    jumps.length === 0 ? 'R' : 'R * product(jumps)',
    {
      R: offer.whole(`realIndex.${String(t)}`),
      ...(jumps.length === 0 ? {} : { jumps: fieldIds(offer, jumps, 'factor') }),
    },
    { note: notes.known(known) },
  );
}

/** Squeezes that a year lies in. */
function squeezesIn(offer: Offer, year: number) {
  return offer.terms.course.squeezes.filter(
    ({ year: from, values }) => year >= from && year < from + values.years,
  );
}

/** b(t), where a squeeze bears on the year. */
export function budgetId(offer: Offer, year: number): FigureId | undefined {
  return squeezesIn(offer, year).length === 0 ? undefined : offer.at(`budget.${String(year)}`);
}

function budgetFigure(offer: Offer, rest: string): Figure | undefined {
  const year = yearIn(rest, 0, offer.terms.horizonYears);
  const squeezes = year === undefined ? [] : squeezesIn(offer, year);
  if (year === undefined || squeezes.length === 0) return undefined;
  const { names, notes } = offer.words.explain;
  return worked(
    {
      id: offer.at(`budget.${rest}`),
      name: names.budgetShare(year),
      style: SHARE,
      value: budgetShare(offer.terms.course, year),
    },
    'min(1, min(shares))',
    { shares: fieldIds(offer, squeezes, 'share') },
    {
      because: [...fieldIds(offer, squeezes, 'year'), ...fieldIds(offer, squeezes, 'years')],
      ...(squeezes.length > 1 ? { note: notes.squeezes } : {}),
    },
  );
}

type Delay = Extract<ScenarioEvent, { readonly kind: 'delay' }>;

/** Delays that hold the offer up, in the order in which they count. */
export function delaysOf(offer: Offer): readonly Delay[] {
  const aside = new Set(offer.terms.course.notes.map(({ eventId: id }) => id));
  return offer.events.filter(
    (event): event is Delay => event.kind === 'delay' && !aside.has(event.id),
  );
}

/** Those that come before the contract takes effect and so move its whole course. */
export function earlyDelays(offer: Offer): readonly Delay[] {
  let signature = offer.o['time.delay'];
  return delaysOf(offer).filter(({ year, values }) => {
    const early = year <= signature;
    if (early) signature += values.years;
    return early;
  });
}

/** The date at which the contract takes effect: an input, unless a delay moves it. */
export function signatureId(offer: Offer): FigureId {
  return earlyDelays(offer).length === 0 ? offer.input('time.delay') : offer.at('signature');
}

/** Which of the answered asks holds in a year; none once the vendor has gone. */
export function askIn(offer: Offer, year: number): number | undefined {
  const { lost } = offer.plan;
  const { renewals } = offer.plan;
  if (renewals[0].answer === 'gone' || (lost !== undefined && year > lost.year)) return undefined;
  const later = renewals.findLastIndex((renewal) => year > renewal.year);
  return Math.max(0, later);
}

export const wholeEventFigures: Makers<Offer> = { event: eventFigure };

export const eventFigures: Makers<Offer> = {
  realIndex: jumpedIndex,
  knownIndex,
  budget: budgetFigure,
};
