/**
 * Random dated events for a random scenario: all kinds, several of a kind, at the years where something turns
 * (signature, start of service, end of support and term, horizon) and in the same years as others. They are
 * drawn from streams of their own, so that everything else about a scenario is as it would be without them.
 */
import { EVENT_KINDS, type EventKind } from '$lib/parameters/event-kinds';
import { EVENT_YEARS, eventFields, type EventField } from '$lib/parameters/events';
import { MAX_EVENTS, type Scenario, type ScenarioEvent } from '$lib/scenario/types';
import { integer, pick, streamOf, type Stream } from './streams';

/** Years at which something turns for one of the offers. */
function turns({ values, options }: Scenario): readonly number[] {
  const horizon = values['horizon'];
  const years = options.flatMap(({ values: o }) => {
    const start = o['time.delay'] + o['time.build'];
    const ends = [start + o['support'], start + o['fee.term']];
    return [o['time.delay'], start - 1, start, ...ends, ...ends.map((end) => end - 1), ...ends];
  });
  return [0, ...years, horizon - 1, horizon].filter((year) => year >= 0 && year <= horizon);
}

function drawYear(next: Stream, horizon: number, turning: readonly number[]): number {
  const kind = next();
  if (kind < 0.45) return pick(next, turning);
  if (kind < 0.55) return Math.min(EVENT_YEARS.max, pick(next, turning) + integer(next, 1, 3));
  if (kind < 0.97) return integer(next, 0, horizon);
  return integer(next, EVENT_YEARS.min, EVENT_YEARS.max);
}

function drawField(next: Stream, field: EventField): number | string {
  if (field.kind === 'choice') return pick(next, field.choices);
  const { min, max, integer: whole } = field;
  const { value, low, high } = field.default;
  const kind = next();
  if (kind < 0.25) return value;
  if (kind < 0.32) return min;
  if (kind < 0.39) return max;
  const [from, to] = kind < 0.75 ? [low ?? min, high ?? max] : [min, max];
  const drawn = from + (to - from) * next();
  return (whole === true ? Math.round(drawn) : Number(drawn.toPrecision(6))) || 0;
}

/** One or two kinds over and over, or anything. */
function drawKinds(next: Stream): readonly EventKind[] {
  if (next() < 0.5) return EVENT_KINDS;
  return [pick(next, EVENT_KINDS), pick(next, EVENT_KINDS), pick(next, EVENT_KINDS)];
}

function lettersOf(next: Stream, { options }: Scenario): string | undefined {
  if (next() >= 0.3) return undefined;
  const letters = options.filter(() => next() < 0.5).map(({ id }) => id);
  return letters.length === 0 ? undefined : letters.join('');
}

/** Up to six of a kind, a third of all scenarios without any. */
export function randomEvents(name: string, scenario: Scenario): readonly ScenarioEvent[] {
  const next = streamOf(`${name}/events`);
  if (next() < 1 / 3) return [];
  const kinds = drawKinds(next);
  const turning = turns(scenario);
  const counts = new Map<EventKind, number>();
  const events: ScenarioEvent[] = [];
  for (let at = integer(next, 1, MAX_EVENTS); at > 0; at -= 1) {
    const kind = pick(next, kinds);
    const before = events.at(-1);
    const same = before !== undefined && next() < 0.25;
    const year = same ? before.year : drawYear(next, scenario.values['horizon'], turning);
    const values = Object.fromEntries(
      Object.entries(eventFields(kind)).map(([field, shape]) => [field, drawField(next, shape)]),
    );
    const options = lettersOf(next, scenario);
    const off = next() < 0.1;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > 6) continue;
    // Kind and values come from one declaration, so they fit each other.
    events.push({
      id: String(events.length + 1),
      kind,
      year,
      values,
      ...(options === undefined ? {} : { options }),
      ...(off ? { off: true } : {}),
    } as unknown as ScenarioEvent);
  }
  return events;
}
