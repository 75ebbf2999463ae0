/**
 * What differs between two scenarios, as data: every input, offer, event, rule of a lens and statement of uncertainty
 * that is not the same in both, and nothing that is. Offers are matched by their letters, events by what
 * they say or else by number and kind, lenses by id. `applyDifferences` is the other way round: with all
 * differences the first scenario becomes the second.
 */
import type { CaseId } from '$lib/parameters/case-ids';
import type { ArchetypeId } from '$lib/parameters/archetype-ids';
import type { ChanceKind } from '$lib/parameters/chances';
import { CHANCE_KINDS } from '$lib/parameters/chances';
import { CRITERION_IDS, type CriterionId, type ScreenId } from '$lib/parameters/criteria';
import type { EventKind } from '$lib/parameters/event-kinds';
import { eventFields } from '$lib/parameters/events';
import type { LensMethod, LensPresetId } from '$lib/parameters/lenses';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  type CaseParameterId,
  type OptionParameterId,
} from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import { rangeText } from './distribution-text';
import { parseInputKey } from './input-key';
import { sameValue } from './same-value';
import type { Lens, Option, Scenario, ScenarioEvent } from './types';
import type { Correlation, Range, Sampling, Uncertainty } from './uncertainty';

/** `from` is how it stands in the first scenario, `to` in the second; undefined where it does not stand there. */
interface Both<T> {
  readonly from: T;
  readonly to: T;
}

/** A field of an event: its year, whom it strikes, whether it counts, or one of its kind's own fields. */
export type EventPart = number | string | boolean | undefined;

export type Difference =
  | ({ readonly kind: 'case' } & Both<CaseId>)
  | ({ readonly kind: 'case-value'; readonly parameter: CaseParameterId } & Both<ParameterValue>)
  | { readonly kind: 'option-added'; readonly option: Option; readonly at: number }
  | { readonly kind: 'option-removed'; readonly option: Option }
  /** Letters in order, of the offers of each. */
  | ({ readonly kind: 'option-order' } & Both<string>)
  | ({ readonly kind: 'option-name'; readonly option: string } & Both<string | undefined>)
  | ({ readonly kind: 'option-archetype'; readonly option: string } & Both<ArchetypeId>)
  | ({
      readonly kind: 'option-value';
      readonly option: string;
      readonly parameter: OptionParameterId;
    } & Both<ParameterValue>)
  | { readonly kind: 'event-added' | 'event-removed'; readonly event: ScenarioEvent }
  | ({
      readonly kind: 'event-field';
      /** Number of the event in the first scenario. */
      readonly event: string;
      readonly eventKind: EventKind;
      /** `year`, `for`, `off`, or a field of the kind. */
      readonly field: string;
    } & Both<EventPart>)
  /** The same event under another number: says nothing, and makes the second scenario whole. */
  | ({ readonly kind: 'event-number' } & Both<string>)
  | ({ readonly kind: 'lens-in-use' } & Both<string>)
  | { readonly kind: 'lens-added' | 'lens-removed'; readonly lens: Lens }
  | ({ readonly kind: 'lens-base'; readonly lens: string } & Both<LensPresetId>)
  | ({ readonly kind: 'lens-name'; readonly lens: string } & Both<string | undefined>)
  | ({ readonly kind: 'lens-screens'; readonly lens: string } & Both<readonly ScreenId[]>)
  | ({ readonly kind: 'lens-method'; readonly lens: string } & Both<LensMethod>)
  | ({
      readonly kind: 'lens-weight';
      readonly lens: string;
      readonly criterion: CriterionId;
    } & Both<number>)
  /** The order of copied lenses; it says nothing either. */
  | ({ readonly kind: 'lens-order' } & Both<string>)
  | ({ readonly kind: 'sampling'; readonly field: keyof Sampling } & Both<number | string>)
  | ({ readonly kind: 'range'; readonly key: string } & Both<Range | undefined>)
  | ({
      readonly kind: 'correlation';
      readonly a: string;
      readonly b: string;
    } & Both<number | undefined>)
  | ({ readonly kind: 'chance'; readonly event: ChanceKind } & Both<number | undefined>);

/** Differences that a reader is told: those of mere bookkeeping are left out. */
export function isTold({ kind }: Difference): boolean {
  return kind !== 'event-number' && kind !== 'lens-order';
}

/** A name for each difference of a pair, unique among them and the same at every call. */
export function differenceId(d: Difference): string {
  switch (d.kind) {
    case 'case':
    case 'option-order':
    case 'lens-in-use':
    case 'lens-order':
      return d.kind;
    case 'case-value':
      return d.parameter;
    case 'option-value':
      return `${d.option}.${d.parameter}`;
    case 'option-added':
    case 'option-removed':
      return `${d.kind}.${d.option.id}`;
    case 'option-name':
    case 'option-archetype':
      return `${d.kind}.${d.option}`;
    case 'event-added':
    case 'event-removed':
      return `${d.kind}.${d.event.id}`;
    case 'event-field':
      return `event.${d.event}.${d.field}`;
    case 'event-number':
      return `event-number.${d.from}`;
    case 'lens-added':
    case 'lens-removed':
      return `${d.kind}.${d.lens.id}`;
    case 'lens-weight':
      return `lens.${d.lens}.weight.${d.criterion}`;
    case 'lens-base':
    case 'lens-name':
    case 'lens-screens':
    case 'lens-method':
      return `lens.${d.lens}.${d.kind.slice('lens-'.length)}`;
    case 'sampling':
      return `sure.${d.field}`;
    case 'range':
      return `range.${d.key}`;
    case 'correlation':
      return `correlation.${d.a},${d.b}`;
    case 'chance':
      return `chance.${d.event}`;
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function caseDifferences(a: Scenario, b: Scenario): Difference[] {
  const kind = 'case-value' as const;
  return [
    ...(a.case === b.case ? [] : [{ kind: 'case' as const, from: a.case, to: b.case }]),
    ...CASE_PARAMETER_IDS.filter((id) => !sameValue(a.values[id], b.values[id])).map(
      (parameter) => ({ kind, parameter, from: a.values[parameter], to: b.values[parameter] }),
    ),
  ];
}

function optionPair(a: Option, b: Option): Difference[] {
  const option = a.id;
  return [
    ...(a.archetype === b.archetype
      ? []
      : [{ kind: 'option-archetype' as const, option, from: a.archetype, to: b.archetype }]),
    ...(a.name === b.name
      ? []
      : [{ kind: 'option-name' as const, option, from: a.name, to: b.name }]),
    ...OPTION_PARAMETER_IDS.filter((id) => !sameValue(a.values[id], b.values[id])).map(
      (parameter) => ({
        kind: 'option-value' as const,
        option,
        parameter,
        from: a.values[parameter],
        to: b.values[parameter],
      }),
    ),
  ];
}

function letters(options: readonly Option[]): string {
  return options.map(({ id }) => id).join('');
}

function optionDifferences(a: Scenario, b: Scenario): Difference[] {
  const before = byId(a.options);
  const after = byId(b.options);
  const kept = a.options.filter(({ id }) => after.has(id));
  const stayed = b.options.filter(({ id }) => before.has(id));
  return [
    ...a.options
      .filter(({ id }) => !after.has(id))
      .map((option) => ({ kind: 'option-removed' as const, option })),
    ...b.options.flatMap((option, at) =>
      before.has(option.id) ? [] : [{ kind: 'option-added' as const, option, at }],
    ),
    ...(letters(kept) === letters(stayed)
      ? []
      : [{ kind: 'option-order' as const, from: letters(a.options), to: letters(b.options) }]),
    ...kept.flatMap((option) => {
      const other = after.get(option.id);
      return other === undefined ? [] : optionPair(option, other);
    }),
  ];
}

/** What an event says, without its number. */
function eventParts(event: ScenarioEvent): ReadonlyMap<string, EventPart> {
  const values: Readonly<Record<string, number | string>> = event.values;
  const fields = Object.keys(eventFields(event.kind));
  return new Map<string, EventPart>([
    ['year', event.year],
    ['for', event.options],
    ['off', event.off === true],
    ...fields.map((field) => [field, values[field]] as const),
  ]);
}

function saysTheSame(a: ScenarioEvent, b: ScenarioEvent): boolean {
  if (a.kind !== b.kind) return false;
  const other = eventParts(b);
  return [...eventParts(a)].every(([field, part]) => other.get(field) === part);
}

function eventPair(a: ScenarioEvent, b: ScenarioEvent): Difference[] {
  const other = eventParts(b);
  return [...eventParts(a)].flatMap(([field, from]) => {
    const to = other.get(field);
    const kind = 'event-field' as const;
    return from === to ? [] : [{ kind, event: a.id, eventKind: a.kind, field, from, to }];
  });
}

/**
 * Pairs of events: what says the same belongs together, under the same number if it can; of the rest, those of the
 * same number and kind.
 */
function matchEvents(a: Scenario, b: Scenario) {
  const pairs = new Map<ScenarioEvent, ScenarioEvent>();
  const taken = new Set<ScenarioEvent>();
  const pass = (belongs: (event: ScenarioEvent, other: ScenarioEvent) => boolean) => {
    for (const event of a.events) {
      if (pairs.has(event)) continue;
      const twin = b.events.find((other) => !taken.has(other) && belongs(event, other));
      if (twin === undefined) continue;
      pairs.set(event, twin);
      taken.add(twin);
    }
  };
  pass((event, other) => event.id === other.id && saysTheSame(event, other));
  pass(saysTheSame);
  pass((event, other) => event.id === other.id && event.kind === other.kind);
  return { pairs, taken };
}

function eventDifferences(a: Scenario, b: Scenario): Difference[] {
  const { pairs, taken } = matchEvents(a, b);
  return [
    ...a.events
      .filter((event) => !pairs.has(event))
      .map((event) => ({ kind: 'event-removed' as const, event })),
    ...b.events
      .filter((event) => !taken.has(event))
      .map((event) => ({ kind: 'event-added' as const, event })),
    ...[...pairs].flatMap(([event, other]) => eventPair(event, other)),
    ...[...pairs].flatMap(([{ id: from }, { id: to }]) =>
      from === to ? [] : [{ kind: 'event-number' as const, from, to }],
    ),
  ];
}

function lensPair(a: Lens, b: Lens): Difference[] {
  const lens = a.id;
  const same = a.screens.join() === b.screens.join();
  return [
    ...(a.base === b.base ? [] : [{ kind: 'lens-base' as const, lens, from: a.base, to: b.base }]),
    ...(a.name === b.name ? [] : [{ kind: 'lens-name' as const, lens, from: a.name, to: b.name }]),
    ...(same ? [] : [{ kind: 'lens-screens' as const, lens, from: a.screens, to: b.screens }]),
    ...(a.method === b.method
      ? []
      : [{ kind: 'lens-method' as const, lens, from: a.method, to: b.method }]),
    // No points and none named are the same.
    ...CRITERION_IDS.map((criterion) => ({
      kind: 'lens-weight' as const,
      lens,
      criterion,
      from: a.weights[criterion] ?? 0,
      to: b.weights[criterion] ?? 0,
    })).filter(({ from, to }) => from !== to),
  ];
}

function lensDifferences(a: Scenario, b: Scenario): Difference[] {
  const before = byId(a.lenses);
  const after = byId(b.lenses);
  const ids = (lenses: readonly Lens[]) => lenses.map(({ id }) => id).join();
  const added = b.lenses.filter(({ id }) => !before.has(id));
  const kept = a.lenses.filter(({ id }) => after.has(id));
  return [
    ...(a.lens === b.lens ? [] : [{ kind: 'lens-in-use' as const, from: a.lens, to: b.lens }]),
    ...a.lenses
      .filter(({ id }) => !after.has(id))
      .map((lens) => ({ kind: 'lens-removed' as const, lens })),
    ...added.map((lens) => ({ kind: 'lens-added' as const, lens })),
    ...kept.flatMap((lens) => {
      const other = after.get(lens.id);
      return other === undefined ? [] : lensPair(lens, other);
    }),
    ...(ids([...kept, ...added]) === ids(b.lenses)
      ? []
      : [{ kind: 'lens-order' as const, from: ids(a.lenses), to: ids(b.lenses) }]),
  ];
}

const SAMPLING = ['seed', 'method', 'draws'] as const;

function sameRange(key: string, a: Range | undefined, b: Range | undefined): boolean {
  const target = parseInputKey(key);
  if (a === undefined || b === undefined || target === undefined) return a === b;
  return rangeText(target.parameter, a) === rangeText(target.parameter, b);
}

/** Undefined for pairs that are not named. */
function ranksOf(correlations: readonly Correlation[]): ReadonlyMap<string, Correlation> {
  return new Map(correlations.map((pair) => [`${pair.a},${pair.b}`, pair]));
}

function uncertaintyDifferences(a: Uncertainty, b: Uncertainty): Difference[] {
  const before = ranksOf(a.correlations);
  const after = ranksOf(b.correlations);
  const keys = [...new Set([...Object.keys(a.ranges), ...Object.keys(b.ranges)])].sort();
  const pairs = [...new Set([...before.keys(), ...after.keys()])].sort();
  return [
    ...SAMPLING.filter((field) => a[field] !== b[field]).map((field) => ({
      kind: 'sampling' as const,
      field,
      from: a[field],
      to: b[field],
    })),
    ...keys
      .filter((key) => !sameRange(key, a.ranges[key], b.ranges[key]))
      .map((key) => ({ kind: 'range' as const, key, from: a.ranges[key], to: b.ranges[key] })),
    ...pairs.flatMap((name) => {
      const [from, to] = [before.get(name), after.get(name)];
      const pair = from ?? to;
      if (pair === undefined || from?.rank === to?.rank) return [];
      return [
        { kind: 'correlation' as const, a: pair.a, b: pair.b, from: from?.rank, to: to?.rank },
      ];
    }),
    ...CHANCE_KINDS.filter((kind) => a.chances[kind] !== b.chances[kind]).map((event) => ({
      kind: 'chance' as const,
      event,
      from: a.chances[event],
      to: b.chances[event],
    })),
  ];
}

/** Every difference from `a` to `b`, in a fixed order; none where the two are the same. */
export function differencesBetween(a: Scenario, b: Scenario): Difference[] {
  return [
    ...caseDifferences(a, b),
    ...optionDifferences(a, b),
    ...eventDifferences(a, b),
    ...lensDifferences(a, b),
    ...uncertaintyDifferences(a.uncertainty, b.uncertainty),
  ];
}

/** Offers of the two that are the same but for their letters: `from` in the first, `to` in the second. */
export function relettered(a: Scenario, b: Scenario): readonly Both<string>[] {
  const same = (one: Option, other: Option) =>
    one.archetype === other.archetype &&
    OPTION_PARAMETER_IDS.every((id) => sameValue(one.values[id], other.values[id]));
  const own = byId(b.options);
  return a.options.flatMap((option) => {
    const namesake = own.get(option.id);
    if (namesake !== undefined && same(option, namesake)) return [];
    const twin = b.options.find((other) => other.id !== option.id && same(option, other));
    return twin === undefined ? [] : [{ from: option.id, to: twin.id }];
  });
}
