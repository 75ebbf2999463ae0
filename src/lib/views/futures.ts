/** Futures and events in words: their names, and each event as a sentence whose figures can be pressed. */
import type { NumberStyle } from '$lib/i18n/format';
import type { Counted, FuturesWords } from '$lib/i18n/futures-words';
import type { FullMessages } from '$lib/i18n/messages';
import type { FutureId, StandardFuture } from '$lib/model/futures';
import { mergedEvents } from '$lib/model/take-over';
import { caseData } from '$lib/parameters/cases';
import type { Scenario, ScenarioEvent } from '$lib/scenario/types';
import { show, shortName } from './context';
import { markFigure } from './marked-text';
import { choiceText } from './values';

/** The words that all of it needs. */
export interface FutureMessages {
  readonly full: FullMessages;
  readonly own: FuturesWords;
}

const PERCENT: NumberStyle = { kind: 'percent', digits: 2 };
const POINTS: NumberStyle = { kind: 'plain', digits: 2 };

/** One field of an event as a figure. */
type Shown = (field: string, value: number, style: NumberStyle) => string;

function shownIn(event: ScenarioEvent, variant: string, { full }: FutureMessages): Shown {
  return (field, value, style) =>
    markFigure(`${variant}event.${event.id}.${field}`, show(value, style, full));
}

function counted(shown: Shown, field: string, count: number): Counted {
  return { count, text: shown(field, count, { kind: 'plain' }) };
}

/** What happens, without year and offers. */
function phrase(event: ScenarioEvent, shown: Shown, { full, own }: FutureMessages): string {
  const words = own.event;
  switch (event.kind) {
    case 'renewal': {
      const { markup, answer, kept } = event.values;
      if (answer === 'lapse') {
        return words.lapse(kept > 0 ? shown('kept', kept, PERCENT) : undefined);
      }
      return words.renewal({
        markup: shown('markup', markup, PERCENT),
        answer: choiceText('renewal.answer', answer, full).toLocaleLowerCase(full.lang),
        kept: shown('kept', kept, PERCENT),
      });
    }
    case 'exit':
      return words.exit(counted(shown, 'lead', event.values.lead));
    case 'withdrawal':
      return words.withdrawal(counted(shown, 'lead', event.values.lead));
    case 'squeeze':
      return words.squeeze({
        years: counted(shown, 'years', event.values.years),
        share: shown('share', event.values.share, PERCENT),
      });
    case 'fx':
      return words.fx(shown('size', event.values.size, PERCENT));
    case 'base':
      return words.base(shown('points', 100 * event.values.points, POINTS));
    case 'delay':
      return words.delay(counted(shown, 'years', event.values.years));
    case 'lender': {
      const { rate, fee } = event.values;
      return words.lender({
        rate: shown('rate', rate, PERCENT),
        fee: fee === 0 ? undefined : shown('fee', fee, PERCENT),
      });
    }
    case 'fee':
      return words.fee(shown('rise', event.values.rise, PERCENT));
  }
}

/**
 * "Year 10 (2027): vendor lost, 1 year of lead time, strikes Turnkey". `variant` is the future that the event
 * belongs to, as the prefix of its figures; empty for the scenario's own.
 */
export function eventInWords(
  event: ScenarioEvent,
  scenario: Scenario,
  messages: FutureMessages,
  variant = '',
): string {
  const { full, own } = messages;
  const shown = shownIn(event, variant, messages);
  const { signed } = caseData(scenario.case);
  const sentence = own.yearOf({
    year: shown('year', event.year, { kind: 'year' }),
    calendar: signed === undefined ? undefined : signed + event.year,
    what: phrase(event, shown, messages),
  });
  const struck = scenario.options.filter(({ id }) => event.options?.includes(id) === true);
  if (event.options === undefined || struck.length === scenario.options.length) return sentence;
  return `${sentence}, ${own.strikes(struck.map((option) => shortName(option, full)))}`;
}

/** An event as a cause: "Vendor lost (year 10)". */
export function causeInWords(event: ScenarioEvent, { full, own }: FutureMessages): string {
  const year = markFigure(`event.${event.id}.year`, String(event.year));
  const lapses = event.kind === 'renewal' && event.values.answer === 'lapse';
  const name = lapses ? own.futures.lapse : full.terms.eventKinds[event.kind].name;
  return own.money.cause(name, year);
}

/** The events of a future, those that differ only in whom they strike as one sentence. */
export function futureEvents(
  id: FutureId,
  under: Scenario,
  messages: FutureMessages,
): readonly string[] {
  const counted = under.events.filter(({ off }) => off !== true);
  return mergedEvents(counted).map((event) => eventInWords(event, under, messages, variantOf(id)));
}

/** The prefix of a future's figures. */
export function variantOf(id: FutureId): string {
  return `${id}/`;
}

function isKind(id: FutureId): id is Exclude<StandardFuture, 'lapse'> {
  return !['none', 'own', 'together', 'lapse'].includes(id) && !id.startsWith('event.');
}

/** The name of a future; `scenario` is the reader's own, whose events some futures are made of. */
export function futureName(id: FutureId, scenario: Scenario, messages: FutureMessages): string {
  const { full, own } = messages;
  if (isKind(id)) return full.terms.eventKinds[id].name;
  if (id === 'none' || id === 'own' || id === 'together' || id === 'lapse') return own.futures[id];
  const event = scenario.events.find((one) => `event.${one.id}` === id);
  return event === undefined ? id : own.ownEvent(causeInWords(event, messages));
}
