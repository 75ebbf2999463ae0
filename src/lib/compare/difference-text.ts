/** A difference in words: what it is about, and how it stands in each of the two scenarios. */
import type { CompareWords } from '$lib/i18n/compare-words';
import type { FullMessages } from '$lib/i18n/messages';
import { eventFields } from '$lib/parameters/events';
import type { Difference, EventPart } from '$lib/scenario/differences';
import type { Lens, Option, Scenario } from '$lib/scenario/types';
import { formatNumber } from '$lib/i18n/format';
import { chanceDeclarations } from '$lib/parameters/chances';
import { parseInputKey } from '$lib/scenario/input-key';
import { valueToText } from '$lib/scenario/value-text';
import { lensName, optionName, shortName } from '$lib/views/context';
import { eventLine } from '$lib/views/event-line';
import { ownName } from '$lib/views/marked-text';
import { publishedRangeInWords, rangeInWords, targetInWords } from '$lib/views/uncertain-text';
import { choiceText, numberWithUnit, valueInWords } from '$lib/views/values';

export interface DifferenceText {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** The input that it is about, for explanations: `a.loan.rate`. */
  readonly input?: string;
}

/** Both sides in words, or as exactly as links write them where words round the difference away. */
function apart<T>(
  from: T,
  to: T,
  text: (value: T) => string,
  exact: (value: T) => string,
): Pick<DifferenceText, 'from' | 'to'> {
  const [one, other] = [text(from), text(to)];
  return one === other ? { from: exact(from), to: exact(to) } : { from: one, to: other };
}

interface Pair {
  readonly a: Scenario;
  readonly b: Scenario;
  readonly full: FullMessages;
  readonly words: CompareWords;
}

function optionOf({ a, b }: Pair, id: string): Option | undefined {
  return [...b.options, ...a.options].find((option) => option.id === id);
}

/** "Turnkey – interest rate": an offer's name as the second scenario has it. */
function ofOffer(pair: Pair, id: string): string {
  const option = optionOf(pair, id);
  return option === undefined ? pair.words.differs.offer(id) : shortName(option, pair.full);
}

function lensOf({ a, b }: Pair, id: string): Lens | undefined {
  return [...b.lenses, ...a.lenses].find((lens) => lens.id === id);
}

function lensCalled(pair: Pair, id: string): string {
  const lens = lensOf(pair, id);
  return lens === undefined ? id : lensName(lens, pair.full);
}

function letters(ids: string): string {
  return [...ids].join(', ').toUpperCase();
}

function eventPartText(
  d: Extract<Difference, { kind: 'event-field' }>,
  value: EventPart,
  { full, words }: Pair,
): string {
  if (d.field === 'year') return String(value);
  if (d.field === 'for')
    return typeof value === 'string' ? letters(value) : words.differs.everybody;
  // What stands switched off is not counted.
  if (d.field === 'off') return full.inputs.flags[value === true ? 'no' : 'yes'];
  const field = eventFields(d.eventKind)[d.field];
  if (field?.kind === 'number') return numberWithUnit(Number(value), field.unit, full);
  return choiceText('renewal.answer', String(value), full);
}

function eventFieldName(
  { field, eventKind }: Extract<Difference, { kind: 'event-field' }>,
  pair: Pair,
): string {
  const { differs } = pair.words;
  if (field === 'year') return differs.year;
  if (field === 'for') return differs.strikes;
  if (field === 'off') return differs.counted;
  return pair.full.terms.eventKinds[eventKind].fields[field]?.label ?? field;
}

type Uncertain = Extract<Difference, { kind: 'sampling' | 'range' | 'correlation' | 'chance' }>;

function uncertainText(d: Uncertain, pair: Pair): DifferenceText {
  const { full, a, b } = pair;
  const { uncertain } = full.panels.notice;
  const plain = (value: number, digits: number) =>
    formatNumber(value, { kind: 'plain', digits }, full.lang);
  switch (d.kind) {
    case 'sampling': {
      const text = (value: number | string) =>
        d.field === 'method'
          ? uncertain.methods[value === 'plain' ? 'plain' : 'sobol']
          : d.field === 'seed'
            ? String(value)
            : plain(Number(value), 0);
      return { what: uncertain[d.field], from: text(d.from), to: text(d.to) };
    }
    case 'range': {
      const target = parseInputKey(d.key);
      if (target === undefined) return { what: d.key, from: '', to: '' };
      const text = (range: typeof d.from, scenario: Scenario) =>
        range === undefined
          ? publishedRangeInWords(target, scenario, full)
          : rangeInWords(target.parameter, range, full);
      const named = b.options.some(({ id }) => id === target.option) ? b : a;
      return {
        what: uncertain.range(targetInWords(target, named, full)),
        from: text(d.from, a),
        to: text(d.to, b),
      };
    }
    case 'correlation': {
      const [one, other] = [d.a, d.b].map((key) => {
        const target = parseInputKey(key);
        if (target === undefined) return key;
        const named = b.options.some(({ id }) => id === target.option) ? b : a;
        return targetInWords(target, named, full);
      });
      const text = (rank: number | undefined) =>
        rank === undefined ? uncertain.apart : plain(rank, 2);
      return {
        what: uncertain.together(one ?? '', other ?? ''),
        from: text(d.from),
        to: text(d.to),
      };
    }
    case 'chance': {
      const { unit, default: published } = chanceDeclarations[d.event];
      const text = (chance: number | undefined) => {
        const value = chance ?? published.value;
        return value === 'own' ? uncertain.ownChance : numberWithUnit(value, unit, full);
      };
      const { name } = full.terms.eventKinds[d.event];
      return { what: uncertain.chance(name), from: text(d.from), to: text(d.to) };
    }
  }
}

type OfLens = Extract<Difference, { kind: `lens-${string}` }>;

function lensText(d: OfLens, pair: Pair): DifferenceText {
  const { words, full } = pair;
  const { differs } = words;
  const rule = (id: string, name: string) =>
    differs.ruleOf({ lens: lensCalled(pair, id), rule: name });
  const points = (value: number) => formatNumber(value, { kind: 'plain', digits: 2 }, full.lang);
  switch (d.kind) {
    case 'lens-in-use':
      return { what: differs.lens, from: lensCalled(pair, d.from), to: lensCalled(pair, d.to) };
    case 'lens-added':
      return { what: lensName(d.lens, full), from: differs.absent, to: differs.there };
    case 'lens-removed':
      return { what: lensName(d.lens, full), from: differs.there, to: differs.absent };
    case 'lens-base': {
      const text = (id: typeof d.from) => full.vocabulary.lenses[id].name;
      return { what: rule(d.lens, differs.copyOf), from: text(d.from), to: text(d.to) };
    }
    case 'lens-name': {
      const text = (name: string | undefined) => ownName(name) ?? '–';
      return { what: rule(d.lens, differs.lensName), from: text(d.from), to: text(d.to) };
    }
    case 'lens-screens': {
      const text = (ids: typeof d.from) =>
        ids.length === 0
          ? differs.noScreens
          : full.ui.list(ids.map((id) => full.vocabulary.screens[id].name));
      return { what: rule(d.lens, differs.screens), from: text(d.from), to: text(d.to) };
    }
    case 'lens-method':
      return {
        what: rule(d.lens, differs.method),
        from: differs.methods[d.from],
        to: differs.methods[d.to],
      };
    case 'lens-weight': {
      const name = differs.weight(full.terms.criteria[d.criterion].name);
      return { what: rule(d.lens, name), ...apart(d.from, d.to, points, String) };
    }
    case 'lens-order':
      return { what: '', from: d.from, to: d.to };
  }
}

/** What differs from scenario `a` to scenario `b`, in the reader's words. */
export function differenceText(d: Difference, pair: Pair): DifferenceText {
  const { a, b, full, words } = pair;
  const { differs } = words;
  switch (d.kind) {
    case 'case': {
      const text = (id: typeof d.from) => full.vocabulary.cases[id].name;
      return { what: differs.case, from: text(d.from), to: text(d.to) };
    }
    case 'case-value': {
      const text = (value: typeof d.from) => valueInWords(d.parameter, value, full);
      const { label } = full.inputs.parameters[d.parameter];
      const exact = (value: typeof d.from) => valueToText(d.parameter, value);
      return { what: label, ...apart(d.from, d.to, text, exact), input: d.parameter };
    }
    case 'option-value': {
      const text = (value: typeof d.from) => valueInWords(d.parameter, value, full);
      const { label } = full.inputs.parameters[d.parameter];
      const exact = (value: typeof d.from) => valueToText(d.parameter, value);
      return {
        what: `${ofOffer(pair, d.option)} – ${label}`,
        ...apart(d.from, d.to, text, exact),
        input: `${d.option}.${d.parameter}`,
      };
    }
    case 'option-added':
      return {
        what: differs.offer(d.option.id.toUpperCase()),
        from: differs.absent,
        to: optionName(d.option, full),
      };
    case 'option-removed':
      return {
        what: differs.offer(d.option.id.toUpperCase()),
        from: optionName(d.option, full),
        to: differs.absent,
      };
    case 'option-order':
      return { what: differs.order, from: letters(d.from), to: letters(d.to) };
    case 'option-name': {
      const text = ({ options }: Scenario) => {
        const option = options.find(({ id }) => id === d.option);
        return option === undefined ? '–' : optionName(option, full);
      };
      return { what: differs.name(ofOffer(pair, d.option)), from: text(a), to: text(b) };
    }
    case 'option-archetype': {
      const text = (id: typeof d.from) => full.vocabulary.archetypes[id].name;
      return {
        what: differs.startedAs(ofOffer(pair, d.option)),
        from: text(d.from),
        to: text(d.to),
      };
    }
    case 'event-added':
    case 'event-removed': {
      const { notice } = full.panels;
      const what = notice.event(d.event.id, full.terms.eventKinds[d.event.kind].name);
      const line = eventLine(d.event, d.kind === 'event-added' ? b : a, full);
      return d.kind === 'event-added'
        ? { what, from: notice.noEvent, to: line }
        : { what, from: line, to: notice.noEvent };
    }
    case 'event-field': {
      const name = full.panels.notice.event(d.event, full.terms.eventKinds[d.eventKind].name);
      return {
        what: `${name} – ${eventFieldName(d, pair)}`,
        ...apart(d.from, d.to, (part) => eventPartText(d, part, pair), String),
      };
    }
    case 'event-number':
      return { what: '', from: d.from, to: d.to };
    case 'sampling':
    case 'range':
    case 'correlation':
    case 'chance':
      return uncertainText(d, pair);
    default:
      return lensText(d, pair);
  }
}
