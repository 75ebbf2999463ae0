/** What the page and the command line say of futures and of events in money; both languages fill this shape. */
import type { EventKind } from '$lib/parameters/event-kinds';
import type { StressMeasure } from '$lib/model/stress';

type Words = string;

/** A figure already written as the reader writes it, marked where it can be pressed. */
type Text = string;

/** A whole number with its text: the number chooses singular or plural. */
export interface Counted {
  readonly count: number;
  readonly text: Text;
}

/** What happens in an event, as part of a sentence after its year. */
export interface EventPhrases extends Readonly<Record<EventKind, unknown>> {
  readonly renewal: (parts: { markup: Text; answer: Words; kept: Text }) => Words;
  /** A renewal that is let lapse; `kept` where some upkeep goes on. */
  readonly lapse: (kept: Text | undefined) => Words;
  readonly exit: (lead: Counted) => Words;
  readonly squeeze: (parts: { years: Counted; share: Text }) => Words;
  readonly fx: (size: Text) => Words;
  readonly base: (points: Text) => Words;
  readonly delay: (years: Counted) => Words;
  readonly lender: (parts: { rate: Text; fee: Text | undefined }) => Words;
  readonly fee: (rise: Text) => Words;
  readonly withdrawal: (lead: Counted) => Words;
}

interface InFuture {
  readonly name: Words;
  readonly future: Words;
}

export interface FuturesWords {
  readonly lead: Words;
  /** Names of futures that no kind of event names. */
  readonly futures: Readonly<Record<'none' | 'lapse' | 'together' | 'own', Words>>;
  readonly ownEvent: (event: Words) => Words;
  readonly yearOf: (parts: { year: Text; calendar: number | undefined; what: Words }) => Words;
  readonly event: EventPhrases;
  readonly strikes: (names: readonly Words[]) => Words;
  readonly answer: {
    readonly one: Words;
    readonly same: Words;
    readonly cheapest: (names: readonly Words[]) => Words;
    readonly least: (parts: InFuture & { amount: Text }) => Words;
    readonly tied: (parts: { names: readonly Words[]; amount: Text; future: Words }) => Words;
    readonly dark: (parts: { year: Text; future: Words; share: Text }) => Words;
    readonly steady: (parts: InFuture & { share: Text; amount: Text }) => Words;
    readonly steadyCheapest: (parts: { name: Words; share: Text }) => Words;
  };
  readonly money: {
    readonly heading: Words;
    readonly subtitle: Words;
    readonly axis: Words;
    readonly none: Words;
    readonly title: (parts: { name: Words; amount: Text }) => Words;
    readonly titleLess: Words;
    readonly titleNone: Words;
    readonly together: Words;
    readonly total: Words;
    /** An event as a cause: its kind and year; in a bar a figure follows it. */
    readonly cause: (kind: Words, year: Text) => Words;
    readonly more: (parts: { name: Words; total: Text; parts: readonly Words[] }) => Words;
    readonly less: (parts: { name: Words; total: Text; parts: readonly Words[] }) => Words;
    readonly unchanged: (names: readonly Words[]) => Words;
    readonly all: (cause: Words) => Words;
    readonly part: (amount: Text, cause: Words) => Words;
    readonly partTogether: (amount: Text) => Words;
    /** In place of the smaller parts. */
    readonly rest: Words;
  };
  readonly table: {
    readonly heading: Words;
    readonly measure: Words;
    readonly measures: Readonly<Record<StressMeasure, Words>>;
    /** One sentence on what the measure is. */
    readonly about: Readonly<Record<StressMeasure, Words>>;
    readonly future: Words;
    readonly inYear: (what: Text, year: Text) => Words;
    readonly out: Words;
    readonly none: Words;
    readonly worst: Words;
    /** Before a figure that is as it is without events, and what that sign means. */
    readonly same: Words;
    readonly sameMeans: Words;
  };
  readonly notes: {
    readonly heading: Words;
    readonly line: (names: readonly Words[], note: Words) => Words;
    readonly nothing: Words;
  };
  readonly takeOver: {
    readonly act: Words;
    readonly label: (future: Words) => Words;
    readonly done: Words;
    readonly full: Words;
    readonly told: (future: Words) => Words;
  };
}
