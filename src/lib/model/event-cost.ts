/**
 * Dependency in money: what the events that are switched on cost each offer, by cause.
 *
 *   total(o)    = PV(o, all events) − PV(o, no event)
 *   alone(o, e) = PV(o, e alone)    − PV(o, no event)
 *   together(o) = total(o) − Σ alone(o, e)
 *
 * Events act on one another: a vendor that has gone can ask no mark-up, a fee rise after a devaluation falls on
 * a dearer fee. What they do beyond the sum of each alone is kept apart instead of being spread over them by
 * a rule that nobody could check. PV is that of the total cost; below zero a part saves money, often because
 * less works: the stress table shows both.
 */
import type { CaseValues } from '$lib/parameters/registry';
import type { Option, Scenario, ScenarioEvent } from '$lib/scenario/types';
import { eventsFor } from './course';
import { evaluateOption } from './evaluate-option';

export interface CausePart {
  readonly eventId: string;
  /** USD of year 0; 0 where the event does not strike the offer. */
  readonly amount: number;
}

export interface EventCost {
  readonly optionId: string;
  readonly withoutPv: number;
  readonly withPv: number;
  readonly total: number;
  /** One an event that is switched on, in the scenario's order. */
  readonly alone: readonly CausePart[];
  /** What the events do to one another; 0 where fewer than two strike the offer. */
  readonly together: number;
}

function isOn({ off }: ScenarioEvent): boolean {
  return off !== true;
}

/** The events that count, in the scenario's order. */
export function countedEvents({ events }: Scenario): readonly ScenarioEvent[] {
  return events.filter(isOn);
}

function costOf(values: CaseValues, option: Option, events: readonly ScenarioEvent[]): EventCost {
  const pvWith = (some: readonly ScenarioEvent[]) =>
    evaluateOption(option.id, values, option.values, eventsFor(some, option.id)).totalPv;
  const striking = new Set(eventsFor(events, option.id).map(({ id }) => id));
  const withoutPv = pvWith([]);
  const withPv = striking.size === 0 ? withoutPv : pvWith(events);
  const total = withPv - withoutPv;
  // An event that is the only one has the whole; to work it out again would give the same.
  const amountOf = (event: ScenarioEvent) => {
    if (!striking.has(event.id)) return 0;
    return striking.size === 1 ? total : pvWith([event]) - withoutPv;
  };
  const alone = events.map((event): CausePart => ({ eventId: event.id, amount: amountOf(event) }));
  const together = total - alone.reduce((sum, { amount }) => sum + amount, 0);
  return { optionId: option.id, withoutPv, withPv, total, alone, together };
}

/** One an option, in the scenario's order. */
export function eventCosts(scenario: Scenario): readonly EventCost[] {
  const events = countedEvents(scenario);
  return scenario.options.map((option) => costOf(scenario.values, option, events));
}
