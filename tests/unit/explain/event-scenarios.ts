/** Scenarios in which each kind of event strikes an offer, for tests of explanations. */
import type { EventKind } from '$lib/parameters/event-kinds';
import { publishedEventValues } from '$lib/parameters/events';
import { preset } from '$lib/scenario/presets';
import type { Scenario, ScenarioEvent } from '$lib/scenario/types';
import { scenarioWith } from '../../support/builders';

/** Events with running ids, for all offers. */
export function withEvents(
  scenario: Scenario,
  ...events: readonly Omit<ScenarioEvent, 'id'>[]
): Scenario {
  const numbered = events.map(
    (event, index) => ({ ...event, id: String(index + 1) }) as ScenarioEvent,
  );
  return { ...scenario, events: numbered };
}

interface KindScenario {
  readonly kind: EventKind;
  readonly scenario: Scenario;
  /** An offer that it strikes, and the fields that its total cost then rests on. */
  readonly option: string;
  readonly fields: readonly string[];
}

const jujuy = preset('jujuy-2016');
const floating = scenarioWith({ options: { a: { 'loan.kind': 'floating' } } }, jujuy);

function one(
  kind: EventKind,
  year: number,
  option: string,
  fields: readonly string[],
  values: object = {},
  scenario: Scenario = jujuy,
): KindScenario {
  const event = { kind, year, values: { ...publishedEventValues(kind), ...values } };
  // The values are those of the kind, which the type of a union does not show.
  const drawn = event as unknown as ScenarioEvent;
  return { kind, scenario: withEvents(scenario, drawn), option, fields };
}

/** Every kind at least once, each in a scenario of its own. */
export const KINDS: readonly KindScenario[] = [
  one('renewal', 9, 'a', ['year', 'markup', 'answer'], { markup: 0.9 }),
  one('renewal', 9, 'a', ['year', 'kept'], { answer: 'lapse', kept: 0.4 }),
  one('renewal', 9, 'a', ['year', 'markup'], { answer: 'renegotiate', markup: 4 }),
  one('renewal', 9, 'b', ['answer'], { answer: 'cheapest', markup: 5 }),
  one('renewal', 9, 'c', ['answer'], { answer: 'switch' }),
  one('exit', 8, 'a', ['year', 'lead']),
  one('exit', 3, 'a', ['year', 'lead'], { lead: 0 }),
  one('exit', 6, 'c', ['year', 'lead'], { lead: 3 }),
  one('squeeze', 8, 'a', ['year', 'years', 'share'], { years: 4 }),
  one('fx', 7, 'a', ['year', 'size']),
  one('base', 4, 'a', ['year', 'points'], {}, floating),
  one('delay', 0, 'a', ['year', 'years']),
  one('delay', 1, 'a', ['year', 'years']),
  one('lender', 4, 'a', ['year', 'rate', 'fee'], { fee: 0.01 }),
  one('lender', 0, 'a', ['year', 'rate', 'fee'], { fee: 0.01 }, floating),
  one('fee', 5, 'b', ['year', 'rise']),
  one('withdrawal', 6, 'b', ['year', 'lead']),
];

/** Several at once, some of which meet. */
export const TOGETHER: Scenario = withEvents(
  floating,
  ...[
    { kind: 'renewal', year: 8, values: { markup: 0.8, answer: 'renegotiate', kept: 0 } },
    { kind: 'renewal', year: 11, values: { markup: 0.3, answer: 'accept', kept: 0 } },
    { kind: 'squeeze', year: 8, values: { years: 4, share: 0.5 } },
    { kind: 'squeeze', year: 10, values: { years: 3, share: 0.25 } },
    { kind: 'fx', year: 4, values: { size: 0.3 } },
    { kind: 'fx', year: 9, values: { size: 0.2 }, options: 'ab' },
    { kind: 'delay', year: 1, values: { years: 1 } },
    { kind: 'fee', year: 6, values: { rise: 0.25 } },
    { kind: 'base', year: 3, values: { points: 0.02 } },
    { kind: 'exit', year: 12, values: { lead: 1 }, options: 'c', off: true },
  ].map((event) => event as ScenarioEvent),
);
