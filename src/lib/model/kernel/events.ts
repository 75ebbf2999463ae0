/**
 * The events of one offer in the kernel's form: a list a kind, sorted as `eventsFor` sorts them. What a draw
 * adds is put in its place, so that a drawn event does exactly what a dated one of that year would.
 */
import type { ChanceKind } from '$lib/parameters/chances';
import type { EventKind } from '$lib/parameters/event-kinds';
import { publishedEventValues, type AnyEvent } from '$lib/parameters/events';
import { RENEWAL_ANSWERS } from '$lib/parameters/option-declarations';
import { MAX_EVENTS, type ScenarioEvent } from '$lib/scenario/types';
import { eventsFor } from '../course';

/** The dated ones, and one that was drawn. */
const ROOM = MAX_EVENTS + 1;

type Fields = readonly [number, number?, number?];

/** Events of one kind by rising date; `first` and the others are the fields of the kind, in its own order. */
export class EventList {
  count = 0;
  readonly year = new Float64Array(ROOM);
  readonly first = new Float64Array(ROOM);
  readonly second = new Float64Array(ROOM);
  readonly third = new Float64Array(ROOM);

  #copy(from: EventList, source: number, target: number): void {
    this.year[target] = from.year[source] ?? 0;
    this.first[target] = from.first[source] ?? 0;
    this.second[target] = from.second[source] ?? 0;
    this.third[target] = from.third[source] ?? 0;
  }

  push(year: number, first: number, second = 0, third = 0): void {
    const at = this.count;
    this.year[at] = year;
    this.first[at] = first;
    this.second[at] = second;
    this.third[at] = third;
    this.count += 1;
  }

  /** What `dated` holds and one more; at its year it comes behind the `before` first ones of that year. */
  take(dated: EventList, year: number, fields: Fields, before: number): void {
    let at = 0;
    while (at < dated.count && (dated.year[at] ?? 0) < year) at += 1;
    let sameYear = 0;
    while (at < dated.count && dated.year[at] === year && sameYear < before) {
      at += 1;
      sameYear += 1;
    }
    for (let index = 0; index < at; index += 1) this.#copy(dated, index, index);
    this.count = at;
    this.push(year, ...fields);
    for (let index = at; index < dated.count; index += 1) this.#copy(dated, index, index + 1);
    this.count = dated.count + 1;
  }
}

const NOTHING = new EventList();

/** The fields of an event in the order that the kernel reads them. */
function fieldsOf(event: Omit<AnyEvent, 'year'>): Fields {
  // Kind and values come from one declaration; the switch below needs both.
  const { kind, values } = event as AnyEvent;
  switch (kind) {
    case 'renewal':
      return [values.markup, RENEWAL_ANSWERS.indexOf(values.answer), values.kept];
    case 'exit':
    case 'withdrawal':
      return [values.lead];
    case 'squeeze':
      return [values.years, values.share];
    case 'fx':
      return [values.size];
    case 'base':
      return [values.points];
    case 'delay':
      return [values.years];
    case 'lender':
      return [values.rate, values.fee];
    case 'fee':
      return [values.rise];
  }
}

/** An event that strikes an offer by chance: in the vector of a draw stands the uniform that dates it. */
export interface ChanceEvent {
  readonly event: ChanceKind;
  /** Place of the uniform in the vector. */
  readonly slot: number;
  /** Yearly chance; `hazard` is the offer's own, read from the vector. */
  readonly chance: number | 'hazard';
}

interface Drawn extends ChanceEvent {
  readonly fields: Fields;
  /** By year of the dated ones: how many of that year stand before it. */
  readonly before: ReadonlyMap<number, number>;
  readonly list: EventList;
}

/** The uniform at which nothing strikes; draws lie below it. */
export const NEVER = 1;

/**
 * Year of the first strike: the first whole year is 1, and one that does not come before the horizon is +∞.
 * The waiting time of a yearly chance p is geometric: ⌊ln(1 − u)/ln(1 − p)⌋ years pass (Devroye 1986, ch. X.2).
 */
export function strikeYear(uniform: number, chance: number, horizonYears: number): number {
  if (chance <= 0 || uniform >= NEVER) return Infinity;
  if (chance >= 1) return horizonYears > 1 ? 1 : Infinity;
  // Most draws see no strike before the horizon, and a product of factors tells so without a logarithm.
  let spared = 1;
  for (let year = 1; year < horizonYears; year += 1) spared *= 1 - chance;
  if (1 - uniform < spared * (1 - 1e-9)) return Infinity;
  const year = 1 + Math.floor(Math.log(1 - uniform) / Math.log1p(-chance));
  return year < horizonYears ? year : Infinity;
}

type Lists = Record<EventKind, EventList>;

function emptyLists(): Lists {
  return {
    renewal: NOTHING,
    exit: NOTHING,
    squeeze: NOTHING,
    fx: NOTHING,
    base: NOTHING,
    delay: NOTHING,
    lender: NOTHING,
    fee: NOTHING,
    withdrawal: NOTHING,
  };
}

export class OptionEvents {
  readonly #dated: Lists = emptyLists();
  readonly #drawn: readonly Drawn[];
  /** What holds in the draw at hand. */
  readonly now: Lists = emptyLists();
  /** Nothing strikes this offer, whatever is drawn. */
  readonly none: boolean;
  /** Nothing strikes it in the draw at hand. */
  quiet = true;
  readonly #datedCount: number;

  constructor(events: readonly ScenarioEvent[], optionId: string, chances: readonly ChanceEvent[]) {
    const mine = eventsFor(events, optionId);
    for (const event of mine) {
      if (this.#dated[event.kind] === NOTHING) this.#dated[event.kind] = new EventList();
      this.#dated[event.kind].push(event.year, ...fieldsOf(event));
    }
    Object.assign(this.now, this.#dated);
    this.#datedCount = mine.length;
    this.#drawn = chances.map((chance) => {
      const values = publishedEventValues(chance.event);
      const text = JSON.stringify(values);
      const before = new Map<number, number>();
      for (const event of mine) {
        if (event.kind === chance.event && JSON.stringify(event.values) < text) {
          before.set(event.year, (before.get(event.year) ?? 0) + 1);
        }
      }
      const fields = fieldsOf({ kind: chance.event, values } as Omit<AnyEvent, 'year'>);
      return { ...chance, fields, before, list: new EventList() };
    });
    this.none = mine.length === 0 && chances.length === 0;
    this.quiet = mine.length === 0;
  }

  /** Dates the events of a draw. */
  read(v: Float64Array, hazard: number, horizonYears: number): void {
    this.quiet = this.#datedCount === 0;
    for (const drawn of this.#drawn) {
      const { event: kind, list } = drawn;
      const chance = drawn.chance === 'hazard' ? hazard : drawn.chance;
      const year = strikeYear(v[drawn.slot] ?? 0, chance, horizonYears);
      if (year === Infinity) this.now[kind] = this.#dated[kind];
      else {
        list.take(this.#dated[kind], year, drawn.fields, drawn.before.get(year) ?? 0);
        this.now[kind] = list;
        this.quiet = false;
      }
    }
  }
}
