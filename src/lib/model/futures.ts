/**
 * Named futures: the scenario as it stands with nothing happening, with one thing happening, or with several.
 * Each is a scenario like any other, so that everything that can be asked of one can be asked of it.
 *
 *   none         no event at all
 *   own          the events that the scenario has switched on
 *   event.3      event 3 alone, switched on or not
 *   lapse, exit, fx …   one standard event at its published strength, halfway through the service
 *   together     all standard events at once
 */
import { publishedEventValues } from '$lib/parameters/events';
import { newEvent, switchEvent, type NewEvent } from '$lib/scenario/edit';
import type { Scenario } from '$lib/scenario/types';
import { decisionYear } from './running';
import { offerTerms, type OfferTerms } from './terms';

export const STANDARD_FUTURES = [
  'lapse',
  'exit',
  'fx',
  'base',
  'squeeze',
  'delay',
  'fee',
  'withdrawal',
] as const;
export type StandardFuture = (typeof STANDARD_FUTURES)[number];

export type FutureId = 'none' | 'own' | 'together' | StandardFuture | `event.${string}`;

function termsByOption({ options, values }: Scenario): Map<string, OfferTerms> {
  return new Map(options.map(({ id, values: own }) => [id, offerTerms(values, own)]));
}

/** Halfway between the latest start of service and the end of the comparison. */
function midYear(scenario: Scenario, terms: ReadonlyMap<string, OfferTerms>): number {
  const horizon = scenario.values['horizon'];
  const start = Math.max(...[...terms.values()].map(({ startYear }) => startYear));
  return Math.min(horizon - 1, Math.round((start + horizon) / 2));
}

/** The events of a standard future; a lapse strikes each offer when its own support or term ends. */
function standardEvents(scenario: Scenario, id: StandardFuture): readonly NewEvent[] {
  const terms = termsByOption(scenario);
  switch (id) {
    case 'lapse':
      return [...terms].map(([option, own]) => ({
        kind: 'renewal',
        year: decisionYear(own),
        values: { ...publishedEventValues('renewal'), answer: 'lapse' },
        options: option,
      }));
    case 'delay':
      return [newEvent('delay', 0)];
    case 'exit':
    case 'fx':
    case 'base':
    case 'squeeze':
    case 'fee':
    case 'withdrawal':
      return [newEvent(id, midYear(scenario, terms))];
  }
}

function withEvents(scenario: Scenario, events: readonly NewEvent[]): Scenario {
  const numbered = events.map((event, index) => ({ ...event, id: String(index + 1) }));
  return { ...scenario, events: numbered };
}

/** The scenario in that future; undefined where it has no such event. */
export function scenarioUnder(scenario: Scenario, id: FutureId): Scenario | undefined {
  switch (id) {
    case 'none':
      return { ...scenario, events: [] };
    case 'own':
      return scenario;
    case 'together':
      return withEvents(
        scenario,
        STANDARD_FUTURES.flatMap((one) => standardEvents(scenario, one)),
      );
    case 'lapse':
    case 'exit':
    case 'fx':
    case 'base':
    case 'squeeze':
    case 'delay':
    case 'fee':
    case 'withdrawal':
      return withEvents(scenario, standardEvents(scenario, id));
    default: {
      const event = scenario.events.find((one) => `event.${one.id}` === id);
      if (event === undefined) return undefined;
      return switchEvent({ ...scenario, events: [event] }, event.id, true);
    }
  }
}

/** The futures that a scenario has, in the order in which they are told. */
export function futuresOf(scenario: Scenario): readonly FutureId[] {
  const own = scenario.events.map(({ id }) => `event.${id}` as const);
  return [
    'none',
    ...STANDARD_FUTURES,
    'together',
    ...own,
    ...(own.length > 1 ? (['own'] as const) : []),
  ];
}

export function isFutureId(id: string, scenario: Scenario): id is FutureId {
  return (futuresOf(scenario) as readonly string[]).includes(id) || id === 'own';
}
