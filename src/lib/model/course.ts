/**
 * What dated events make of one offer's terms. Events come sorted by date and kind, so that their order in
 * the scenario means nothing; what cannot strike the offer is set aside with its reason, never guessed at.
 *
 *   delay       before the contract takes effect: d + n; while it is built: the instalments still to come + n
 *   fx          jumps of R(t)
 *   base        base rate of a floating loan + points, from the loan year that begins at the event
 *   lender      another fixed rate from that loan year; its fee falls on what is owed and undrawn
 *   fee         fees · (1 + rise) in the years after it
 *   squeeze     the least share of the squeezes that a year lies in
 *   renewal     the last ask before a year holds in it; the vendor must still be there
 *   exit, withdrawal   the first one ends the contract; the price of leaving is paid after the lead time
 */
import type { FxJump } from '$lib/engine/finance/constant-usd';
import { EVENT_KINDS, type EventKind } from '$lib/parameters/event-kinds';
import type { CaseValues, OptionValues } from '$lib/parameters/registry';
import { ASSET_CLASSES } from '$lib/parameters/types';
import type { ScenarioEvent } from '$lib/scenario/types';

export type EventNoteCode =
  | 'outside-horizon'
  | 'before-service'
  | 'before-renewal'
  | 'vendor-gone'
  | 'service-running'
  | 'no-service-left'
  | 'nothing-lent'
  | 'no-fee'
  | 'no-loan'
  | 'fixed-rate'
  | 'loan-over'
  | 'dollarised'
  | 'nothing-due'
  | 'overlap'
  | 'other-ask'
  | 'other-lender';

/** Why an event does nothing to an offer or, with `overlap`, `other-ask` and `other-lender`, by which rule. */
export interface EventNote {
  readonly eventId: string;
  readonly code: EventNoteCode;
}

type Dated<K extends EventKind> = Extract<ScenarioEvent, { readonly kind: K }>;

/** When the price falls due and service starts. */
export interface Timing {
  /** d: when the contract takes effect. */
  readonly signatureYear: number;
  /** The dates of the tranches. */
  readonly trancheYears: readonly number[];
  /** G. */
  readonly startYear: number;
}

/** The vendor or its devices go; the price of leaving is paid when another has taken over. */
export interface Leave {
  readonly kind: 'exit' | 'withdrawal';
  readonly eventId: string;
  readonly year: number;
  /** Never before service starts; at the horizon or later there is nothing left to pay for. */
  readonly paidYear: number;
}

export interface Course {
  readonly timing: Timing;
  readonly jumps: readonly FxJump[];
  readonly bases: readonly Dated<'base'>[];
  readonly lenders: readonly Dated<'lender'>[];
  readonly fees: readonly Dated<'fee'>[];
  readonly squeezes: readonly Dated<'squeeze'>[];
  readonly asks: readonly Dated<'renewal'>[];
  readonly leave: Leave | undefined;
  readonly notes: readonly EventNote[];
}

/** The events that are switched on and meant for this option, by date and kind. */
export function eventsFor(
  events: readonly ScenarioEvent[],
  optionId: string,
): readonly ScenarioEvent[] {
  const mine = events.filter(
    ({ off, options }) => off !== true && (options === undefined || options.includes(optionId)),
  );
  if (mine.length < 2) return mine;
  const order = (kind: EventKind) => EVENT_KINDS.indexOf(kind);
  // Of two alike the values decide, so that it never matters which stands first.
  return [...mine].sort(
    (a, b) =>
      a.year - b.year ||
      order(a.kind) - order(b.kind) ||
      compareText(JSON.stringify(a.values), JSON.stringify(b.values)) ||
      Number(a.id) - Number(b.id),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function years(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** The contract's own timing. */
function agreedTiming(o: OptionValues): Timing {
  const d = o['time.delay'];
  const c = o['time.build'];
  return { signatureYear: d, trancheYears: years(d + 1, c), startYear: d + c };
}

function delayed(timing: Timing, { year, values }: Dated<'delay'>): Timing {
  if (year <= timing.signatureYear) {
    const later = (t: number) => t + values.years;
    return {
      signatureYear: later(timing.signatureYear),
      trancheYears: timing.trancheYears.map(later),
      startYear: later(timing.startYear),
    };
  }
  return {
    signatureYear: timing.signatureYear,
    trancheYears: timing.trancheYears.map((t) => (t > year ? t + values.years : t)),
    startYear: timing.startYear + values.years,
  };
}

const NO_COURSE: Omit<Course, 'timing'> = {
  jumps: [],
  bases: [],
  lenders: [],
  fees: [],
  squeezes: [],
  asks: [],
  leave: undefined,
  notes: [],
};

/** What of the offer decides whether an event can strike it. */
interface Facts {
  /** From then on no camera is lent: they are the state's, or pass to it. */
  readonly lentUntil: number;
  readonly fees: boolean;
  readonly loan: boolean;
  readonly floating: boolean;
  readonly loanEnds: number;
}

function factsOf(o: OptionValues, timing: Timing): Facts {
  const buys = ASSET_CLASSES.some((id) => o[`own.${id}`] === 'state' && !o[`have.${id}`]);
  return {
    lentUntil:
      o['own.cameras'] === 'state'
        ? -Infinity
        : o['own.transfer']
          ? timing.startYear + o['fee.term']
          : Infinity,
    fees: ASSET_CLASSES.some((id) => o[`own.${id}`] !== 'state'),
    loan: buys && o['loan.share'] > 0,
    floating: o['loan.kind'] === 'floating',
    loanEnds: timing.signatureYear + o['loan.years'],
  };
}

/** Collects what holds and why the rest does not. */
class CourseMaker {
  readonly #c: CaseValues;
  readonly #o: OptionValues;
  readonly #events: readonly ScenarioEvent[];
  readonly notes: EventNote[] = [];
  timing: Timing;

  constructor(c: CaseValues, o: OptionValues, events: readonly ScenarioEvent[]) {
    this.#c = c;
    this.#o = o;
    this.#events = events;
    this.timing = agreedTiming(o);
  }

  make(): Course {
    for (const event of this.#of('delay')) this.#delay(event);
    const facts = factsOf(this.#o, this.timing);
    const leave = this.#leave(facts);
    const squeezes = this.#of('squeeze').filter((event) => {
      // Squeezed years before service bind nothing; a squeeze that lasts into service does.
      const last = event.year + event.values.years - 1;
      return last > this.timing.startYear || this.#aside(event, 'before-service');
    });
    this.#overlaps(squeezes);
    return {
      timing: this.timing,
      jumps: this.#jumps(),
      bases: this.#of('base').filter((event) => this.#strikesLoan(event, facts, true)),
      lenders: this.#lenders(facts),
      fees: this.#of('fee').filter((event) => {
        if (!facts.fees) return this.#aside(event, 'no-fee');
        return leave === undefined || event.year < leave.year || this.#aside(event, 'vendor-gone');
      }),
      squeezes,
      asks: this.#asks(leave),
      leave,
      notes: this.notes,
    };
  }

  /** Sets an event aside; false, for filters. */
  #aside(event: ScenarioEvent, code: EventNoteCode): false {
    this.notes.push({ eventId: event.id, code });
    return false;
  }

  /** Events of one kind within the horizon; the others are noted once. */
  #of<K extends EventKind>(kind: K): Dated<K>[] {
    const horizon = this.#c['horizon'];
    return this.#events.filter((event): event is Dated<K> => {
      if (event.kind !== kind) return false;
      return event.year < horizon || this.#aside(event, 'outside-horizon');
    });
  }

  #delay(event: Dated<'delay'>): void {
    if (event.year >= this.timing.startYear) this.#aside(event, 'service-running');
    else {
      const later = delayed(this.timing, event);
      if (later.startYear >= this.#c['horizon']) this.#aside(event, 'no-service-left');
      else this.timing = later;
    }
  }

  #leave(facts: Facts): Leave | undefined {
    const going = this.#events.filter(
      (event): event is Dated<'exit' | 'withdrawal'> =>
        event.kind === 'exit' || event.kind === 'withdrawal',
    );
    let first: Leave | undefined;
    for (const event of going) {
      if (event.year >= this.#c['horizon']) this.#aside(event, 'outside-horizon');
      else if (event.kind === 'withdrawal' && event.year >= facts.lentUntil) {
        this.#aside(event, 'nothing-lent');
      } else if (event.kind === 'withdrawal' && event.year < this.timing.startYear) {
        this.#aside(event, 'before-service');
      } else if (first !== undefined) this.#aside(event, 'vendor-gone');
      else {
        const { kind, id, year, values } = event;
        const paidYear = Math.max(this.timing.startYear, year + values.lead);
        first = { kind, eventId: id, year, paidYear };
      }
    }
    return first;
  }

  #jumps(): FxJump[] {
    return this.#of('fx')
      .filter((event) => !this.#c['fx.dollarised'] || this.#aside(event, 'dollarised'))
      .map(({ year, values }) => ({ atYear: year, size: values.size }));
  }

  #strikesLoan(event: ScenarioEvent, facts: Facts, floatingOnly: boolean): boolean {
    if (!facts.loan) return this.#aside(event, 'no-loan');
    if (floatingOnly && !facts.floating) return this.#aside(event, 'fixed-rate');
    return event.year < facts.loanEnds || this.#aside(event, 'loan-over');
  }

  /** Of two lenders that take over in one year the dearer one counts. */
  #lenders(facts: Facts): Dated<'lender'>[] {
    const striking = this.#of('lender').filter((event) => this.#strikesLoan(event, facts, false));
    return striking.filter((event) => {
      const dearer = striking.some(
        (other) =>
          other !== event &&
          other.year === event.year &&
          (other.values.rate > event.values.rate ||
            (other.values.rate === event.values.rate &&
              striking.indexOf(other) > striking.indexOf(event))),
      );
      return !dearer || this.#aside(event, 'other-lender');
    });
  }

  #overlaps(squeezes: readonly Dated<'squeeze'>[]): void {
    const covers = (a: Dated<'squeeze'>, year: number) =>
      year >= a.year && year < a.year + a.values.years;
    for (const event of squeezes) {
      const meets = squeezes.some(
        (other) => other !== event && (covers(event, other.year) || covers(other, event.year)),
      );
      if (meets) this.#aside(event, 'overlap');
    }
  }

  #asks(leave: Leave | undefined): Dated<'renewal'>[] {
    return this.#of('renewal').filter((event) => {
      if (event.year < this.timing.startYear) return this.#aside(event, 'before-service');
      return leave === undefined || event.year < leave.year || this.#aside(event, 'vendor-gone');
    });
  }
}

/** What the events of an offer, already its own and sorted, make of it. */
export function courseOf(c: CaseValues, o: OptionValues, events: readonly ScenarioEvent[]): Course {
  if (events.length === 0) return { ...NO_COURSE, timing: agreedTiming(o) };
  return new CourseMaker(c, o, events).make();
}

/** b(t): the share of upkeep, fees and due replacements that the budget pays in a year. */
export function budgetShare({ squeezes }: Course, year: number): number {
  let share = 1;
  for (const { year: from, values } of squeezes) {
    if (year >= from && year < from + values.years) share = Math.min(share, values.share);
  }
  return share;
}

/** How much dearer the fees of a year are than agreed, by the rises dated up to `known`. */
export function feeFactor({ fees }: Course, year: number, known = Infinity): number {
  let factor = 1;
  for (const { year: at, values } of fees) {
    if (year > at && at <= known) factor *= 1 + values.rise;
  }
  return factor;
}
