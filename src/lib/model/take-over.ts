/**
 * A named future's events put among the reader's own, switched on, from where they can be changed, undone and
 * sent in a link. Events of one kind, date and strength become one that strikes several offers; what is there
 * already is switched on and not doubled.
 */
import { addEvent, switchEvent, type NewEvent } from '$lib/scenario/edit';
import { MAX_EVENTS, type Scenario } from '$lib/scenario/types';
import { scenarioUnder, type FutureId } from './futures';

export type TakenOver =
  | { readonly kind: 'taken'; readonly scenario: Scenario }
  /** All its events are there and switched on, or it has none. */
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'no-room' };

/** Whom it strikes apart, what an event is. */
function strengthKey({ kind, year, values }: NewEvent): string {
  return JSON.stringify([kind, year, Object.entries(values).sort()]);
}

function key(event: NewEvent): string {
  return `${strengthKey(event)} ${event.options ?? ''}`;
}

function strikingAll<E extends NewEvent>({ options: _some, ...event }: E): E {
  return event as unknown as E;
}

/** Events that differ only in whom they strike as one, under the id of the first. */
export function mergedEvents<E extends NewEvent>(events: readonly E[]): readonly E[] {
  const merged = new Map<string, E>();
  for (const event of events) {
    const strength = strengthKey(event);
    const known = merged.get(strength);
    if (known === undefined) {
      merged.set(strength, event);
    } else if (known.options !== undefined && event.options !== undefined) {
      const options = [...new Set(known.options + event.options)].sort().join('');
      merged.set(strength, { ...known, options });
    } else {
      merged.set(strength, strikingAll(known));
    }
  }
  return [...merged.values()];
}

export function takeOver(scenario: Scenario, id: FutureId): TakenOver {
  const under = scenarioUnder(scenario, id);
  const wanted = mergedEvents(
    (under?.events ?? []).map(({ id: _id, off: _off, ...event }) => event as NewEvent),
  );
  const own = new Map(scenario.events.map((event) => [key(event), event]));
  const fresh = wanted.filter((event) => !own.has(key(event)));
  const asleep = wanted.flatMap((event) => {
    const known = own.get(key(event));
    return known?.off === true ? [known.id] : [];
  });
  if (fresh.length + asleep.length === 0) return { kind: 'nothing-new' };
  if (scenario.events.length + fresh.length > MAX_EVENTS) return { kind: 'no-room' };
  const awake = asleep.reduce((now, event) => switchEvent(now, event, true), scenario);
  return { kind: 'taken', scenario: fresh.reduce(addEvent, awake) };
}
