/**
 * What can happen to an offer after signature, each kind declared once: its fields with unit, bounds and a
 * published strength with its source. Form, gate, link, file and checks follow from it, as for inputs.
 */
import type { EventKind } from './event-kinds';
import { RENEWAL_ANSWERS } from './option-declarations';
import { assumed } from './sourced';
import type { ChoiceShape, NumberShape, Sourced } from './types';

interface Field<T> {
  readonly default: Sourced<T>;
}
export type EventField = (NumberShape & Field<number>) | (ChoiceShape & Field<string>);

const share = { kind: 'number', unit: 'share', min: 0, max: 1, step: 0.05 } as const;
const whole = { kind: 'number', unit: 'years', step: 1, integer: true } as const;
const lead = { ...whole, min: 0, max: 10 } as const;

export const eventDeclarations = {
  /** The vendor asks a mark-up on its maintenance and fees, and is answered. */
  renewal: {
    markup: {
      kind: 'number',
      unit: 'share',
      min: -0.5,
      max: 5,
      step: 0.05,
      default: assumed(0.5, 'A-event-renewal', [0.06, 2]),
    },
    answer: {
      kind: 'choice',
      choices: RENEWAL_ANSWERS,
      default: assumed('accept', 'A-renewal-answer'),
    },
    /** Share of the upkeep that others can do which still is paid under a lapse. */
    kept: { ...share, default: assumed(0, 'A-renewal-answer', [0, 1]) },
  },
  /** The vendor is lost: sanction, bankruptcy, retreat. The price of leaving is paid after the lead time. */
  exit: { lead: { ...lead, default: assumed(1, 'A-event-exit', [0, 3]) } },
  /** Of upkeep, fees and due replacements only a share is paid for some years. */
  squeeze: {
    years: { ...whole, min: 1, max: 30, default: assumed(2, 'A-event-squeeze', [1, 4]) },
    share: { ...share, default: assumed(0.5, 'A-event-squeeze', [0, 0.9]) },
  },
  /** A lasting real devaluation of the buyer's currency. */
  fx: {
    size: {
      kind: 'number',
      unit: 'share',
      min: -0.5,
      max: 3,
      step: 0.05,
      default: assumed(0.3, 'A-event-fx', [0.1, 0.6]),
    },
  },
  /** The base rate of floating loans rises for good. */
  base: {
    points: {
      kind: 'number',
      unit: 'sharePerYear',
      min: -0.1,
      max: 0.2,
      step: 0.005,
      default: assumed(0.02, 'A-event-base', [0.005, 0.04]),
    },
  },
  /** Service starts later. */
  delay: { years: { ...whole, min: 1, max: 10, default: assumed(2, 'A-event-delay J20', [1, 3]) } },
  /** Another lender takes the loan over, at its own rate and fee. */
  lender: {
    rate: {
      kind: 'number',
      unit: 'sharePerYear',
      min: 0,
      max: 0.5,
      step: 0.001,
      default: assumed(0.05, 'A-event-lender J21', [0.03, 0.086]),
    },
    fee: {
      kind: 'number',
      unit: 'share',
      min: 0,
      max: 0.2,
      step: 0.0005,
      default: assumed(0, 'A-event-lender J21', [0, 0.013]),
    },
  },
  /** Carrier or lessor raises its fees for good. */
  fee: {
    rise: {
      kind: 'number',
      unit: 'share',
      min: -0.5,
      max: 5,
      step: 0.05,
      default: assumed(0.25, 'A-event-fee', [0.1, 4]),
    },
  },
  /** Who lends devices takes them back; the price of leaving is paid after the lead time. */
  withdrawal: { lead: { ...lead, default: assumed(1, 'A-event-withdrawal', [0, 3]) } },
} as const satisfies Readonly<Record<EventKind, Readonly<Record<string, EventField>>>>;

type ValueOfField<F> = F extends { readonly choices: readonly (infer C)[] } ? C : number;

/** The values of one kind of event, under the names of its declaration. */
export type EventValues<K extends EventKind> = {
  readonly [F in keyof (typeof eventDeclarations)[K]]: ValueOfField<
    (typeof eventDeclarations)[K][F]
  >;
};

/** One dated event: what happens, in which year from signature, to which offers. */
export type EventOf<K extends EventKind> = K extends EventKind
  ? {
      readonly kind: K;
      /** Whole years from signature; what the event changes is paid from the year after on. */
      readonly year: number;
      readonly values: EventValues<K>;
    }
  : never;

export type AnyEvent = EventOf<EventKind>;

export const EVENT_YEARS = { min: 0, max: 40 } as const;

export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(eventDeclarations, kind);
}

/** The fields of a kind, without their static types. */
export function eventFields(kind: EventKind): Readonly<Record<string, EventField>> {
  return eventDeclarations[kind];
}

/** The published strengths of a kind. */
export function publishedEventValues<K extends EventKind>(kind: K): EventValues<K> {
  const entries = Object.entries(eventFields(kind)).map(
    ([name, field]) => [name, field.default.value] as const,
  );
  // The declarations type each value; building from their own list loses that link.
  return Object.fromEntries(entries) as unknown as EventValues<K>;
}
