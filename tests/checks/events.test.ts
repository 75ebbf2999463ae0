/**
 * Sentences about dated events, by the answers of the model alone: in what order they are listed means
 * nothing, without any (or with all of them off) nothing changes, and each alone moves what it says it moves
 * in the direction it says, for the offers it is aimed at and for no other.
 */
import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import type { Component } from '$lib/engine/lifecycle/flows';
import type { Evaluation, OptionEvaluation } from '$lib/model/evaluation';
import { EVENT_KINDS, type EventKind } from '$lib/parameters/event-kinds';
import { publishedEventValues } from '$lib/parameters/events';
import type { OptionValues } from '$lib/parameters/registry';
import type { Scenario, ScenarioEvent } from '$lib/scenario/types';
import links from '../golden/links.json';
import { randomScenario } from '../second-reading/scenarios';
import { integer, streamOf } from '../second-reading/streams';
import { JUJUY } from '../support/builders';
import { also, MATRIX } from './matrix';

interface Dated {
  readonly year: number;
  readonly options?: string;
  readonly off?: true;
}

/** An event at its published strength, some of its values changed. */
function eventOf(
  id: number,
  kind: EventKind,
  dated: Dated,
  values: Readonly<Record<string, number | string>> = {},
): ScenarioEvent {
  const all = { ...publishedEventValues(kind), ...values };
  return { id: String(id), kind, ...dated, values: all } as unknown as ScenarioEvent;
}

function withEvents(scenario: Scenario, events: readonly ScenarioEvent[]): Scenario {
  return { ...scenario, events };
}

/** Every figure to its last bit. */
function bits(answer: Evaluation | OptionEvaluation | undefined): string {
  return JSON.stringify(answer);
}

function shuffled<T>(name: string, list: readonly T[]): T[] {
  const next = streamOf(name);
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = integer(next, 0, at);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

const OTHER_STRENGTHS: readonly (readonly [
  EventKind,
  Readonly<Record<string, number | string>>,
])[] = [
  ['renewal', { markup: 1.5, answer: 'renegotiate' }],
  ['renewal', { answer: 'switch' }],
  ['exit', { lead: 10 }],
  ['lender', { rate: 0.09, fee: 0.01 }],
  ['squeeze', { years: 5, share: 0 }],
];

describe('the order in which events are listed', () => {
  it('means nothing for any two, in one year or in two', () => {
    const kinds = [...EVENT_KINDS.map((kind) => [kind, {}] as const), ...OTHER_STRENGTHS];
    const moved = kinds.flatMap(([first, some], at) =>
      kinds.slice(at).flatMap(([second, other]) =>
        [0, 1].flatMap((apart) => {
          const year = first === 'delay' || second === 'delay' ? 0 : 8;
          const one = eventOf(1, first, { year }, some);
          const two = eventOf(2, second, { year: year + apart }, other);
          const told = bits(evaluate(withEvents(JUJUY, [one, two])));
          const turned = bits(evaluate(withEvents(JUJUY, [two, one])));
          return told === turned ? [] : [`${first}, ${second}, ${apart} years apart`];
        }),
      ),
    );
    expect(moved).toEqual([]);
  });

  it('means nothing in random scenarios', () => {
    const moved = Array.from({ length: 250 }, (_, seed) => seed).flatMap((seed) => {
      const scenario = randomScenario(seed + 5000, 3);
      const told = bits(evaluate(scenario));
      return [0, 1]
        .map((turn) => shuffled(`order ${seed} ${turn}`, scenario.events))
        .filter((events) => bits(evaluate(withEvents(scenario, events))) !== told)
        .map(() => seed);
    });
    expect(moved).toEqual([]);
  });
});

describe('events that are switched off', () => {
  const everything = EVENT_KINDS.map((kind, at) => eventOf(at + 1, kind, { year: 6, off: true }));

  it('are as if there were none, over the matrix', () => {
    const moved = MATRIX.filter((_, at) => at % 4 === 0).filter(({ scenario }) => {
      const none = bits(evaluate(withEvents(scenario, [])));
      return bits(evaluate(withEvents(scenario, everything))) !== none;
    });
    expect(moved.map(({ name }) => name)).toEqual([]);
  });

  it('leave the published totals as they were first given', () => {
    const golden = links.find(({ link }) => link === 'v=1&case=jujuy-2016');
    const first = Object.entries(golden?.expected.totalPv ?? {});
    expect(first).toHaveLength(JUJUY.options.length);
    for (const events of [[], everything]) {
      const { options } = evaluate(withEvents(JUJUY, events));
      const totals = new Map(options.map(({ id, totalPv }) => [id, totalPv]));
      // A sum in another order may differ in the last bit.
      const moved = first.filter(([id, was]) => Math.abs((totals.get(id) ?? 0) / was - 1) > 1e-15);
      expect(moved).toEqual([]);
    }
  });
});

/** Money compared: a cent, or a rounding of what is large. */
function notBelow(a: number, b: number): boolean {
  return a >= b - 0.01 - 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function paid(figures: OptionEvaluation, ...components: readonly Component[]): number {
  return components.reduce((sum, id) => sum + figures.components[id].presentValue, 0);
}

/** Whether no year up to the last one has a larger share of working cameras than it had. */
function nowhereMore(before: OptionEvaluation, after: OptionEvaluation, last: number): boolean {
  return after.workingByYear.every(
    (share, year) => year > last || share <= (before.workingByYear[year] ?? 0) + 1e-12,
  );
}

interface Told {
  readonly before: OptionEvaluation;
  readonly after: OptionEvaluation;
  readonly event: ScenarioEvent;
  readonly values: OptionValues;
}

/** The highest rate that the contract's loan may bear in any year. */
function highestRate(o: OptionValues): number {
  if (o['loan.kind'] === 'fixed') return o['loan.rate'];
  const last = o['loan.base'] + o['loan.drift'] * o['loan.years'];
  return o['loan.spread'] + Math.max(0, o['loan.base'], last);
}

function takenOver({ before, event }: Told, lead: number): number {
  return Math.max(before.startYear, event.year + lead);
}

interface Sentence {
  readonly says: string;
  readonly kind: EventKind;
  readonly values?: Readonly<Record<string, number | string>>;
  /** At signature; in the middle of the service without it. */
  readonly first?: true;
  /** Where the contract has to be plainer for the sentence to be true. */
  readonly contract?: Partial<OptionValues>;
  readonly holds: (told: Told) => boolean;
}

const SENTENCES: readonly Sentence[] = [
  {
    says: 'a mark-up asked and accepted never makes an offer cheaper than without one',
    kind: 'renewal',
    contract: { 'renewal.markup': 0, 'renewal.answer': 'accept' },
    holds: ({ before, after }) => notBelow(after.totalPv, before.totalPv),
  },
  {
    says: 'a squeeze never raises what is paid for upkeep, fees and replacements, nor what works',
    kind: 'squeeze',
    holds: ({ before, after }) =>
      notBelow(
        paid(before, 'maintenance', 'fees', 'refresh'),
        paid(after, 'maintenance', 'fees', 'refresh'),
      ) && nowhereMore(before, after, Infinity),
  },
  {
    says: 'a devaluation never lowers what is paid',
    kind: 'fx',
    holds: ({ before, after }) => notBelow(after.paymentsPv, before.paymentsPv),
  },
  {
    says: 'a rise of the base rate never lowers interest',
    kind: 'base',
    first: true,
    holds: ({ before, after }) => notBelow(paid(after, 'interest'), paid(before, 'interest')),
  },
  {
    says: 'a delay never lets service start earlier',
    kind: 'delay',
    first: true,
    holds: ({ before, after }) => after.startYear >= before.startYear,
  },
  {
    says: 'a lender at a higher rate never lowers interest',
    kind: 'lender',
    first: true,
    values: { rate: 0.5 },
    holds: ({ before, after, values }) =>
      highestRate(values) > 0.5 || notBelow(paid(after, 'interest'), paid(before, 'interest')),
  },
  {
    says: 'a lender at the published rate never lowers interest where the contract’s is lower',
    kind: 'lender',
    first: true,
    holds: ({ before, after, values }) =>
      highestRate(values) > publishedEventValues('lender').rate ||
      notBelow(paid(after, 'interest'), paid(before, 'interest')),
  },
  {
    says: 'a rise never lowers fees, while the ask is answered as before',
    kind: 'fee',
    holds: ({ before, after }) =>
      before.renewal.answer !== after.renewal.answer ||
      notBelow(paid(after, 'fees'), paid(before, 'fees')),
  },
  {
    says: 'nothing works better for the loss of the vendor until another has taken over',
    kind: 'exit',
    contract: { 'renewal.answer': 'accept' },
    holds: (told) =>
      nowhereMore(told.before, told.after, takenOver(told, publishedEventValues('exit').lead)),
  },
  {
    says: 'nothing works better for the withdrawal of the cameras until another has taken over',
    kind: 'withdrawal',
    contract: { 'renewal.answer': 'accept' },
    holds: (told) =>
      nowhereMore(
        told.before,
        told.after,
        takenOver(told, publishedEventValues('withdrawal').lead),
      ),
  },
];

function middle(before: Evaluation, scenario: Scenario): number {
  const starts = before.options.map(({ startYear }) => startYear);
  return Math.round((Math.max(...starts) + scenario.values['horizon']) / 2);
}

interface Tried {
  /** Offers for which the sentence does not hold. */
  readonly broken: readonly string[];
  /** Offers at which nothing was aimed and that moved all the same. */
  readonly stray: readonly string[];
  /** How many offers moved at all: a sentence that is never put to the test says nothing. */
  readonly moved: number;
}

const answers = new Map<Scenario, Evaluation>();

function answerOf(scenario: Scenario): Evaluation {
  const known = answers.get(scenario) ?? evaluate(scenario);
  answers.set(scenario, known);
  return known;
}

function tryOne(sentence: Sentence, scenario: Scenario, aimed: string): Tried {
  const before = answerOf(scenario);
  const year = sentence.first === true ? 0 : middle(before, scenario);
  const event = eventOf(1, sentence.kind, { year, options: aimed }, sentence.values);
  const after = evaluate(withEvents(scenario, [event]));
  const told = scenario.options.map(({ id, values }, at) => {
    const [was, is] = [before.options[at], after.options[at]];
    if (was === undefined || is === undefined) throw new Error(`no answer for ${id}`);
    return { id, before: was, after: is, event, values };
  });
  const at = told.filter(({ id }) => aimed.includes(id));
  const beside = told.filter(({ id }) => !aimed.includes(id));
  return {
    broken: at.filter((each) => !sentence.holds(each)).map(({ id }) => id),
    stray: beside.filter((each) => bits(each.before) !== bits(each.after)).map(({ id }) => id),
    moved: at.filter((each) => bits(each.before) !== bits(each.after)).length,
  };
}

function tryAll(sentence: Sentence): Tried {
  const tried = MATRIX.map(({ name, scenario }, at) => {
    const { contract } = sentence;
    const plain = contract === undefined ? scenario : also(scenario, { all: contract });
    const { broken, stray, moved } = tryOne(sentence, plain, at % 2 === 0 ? 'ac' : 'bd');
    const named = (ids: readonly string[]) => ids.map((id) => `${id}, ${name}`);
    return { broken: named(broken), stray: named(stray), moved };
  });
  return {
    broken: tried.flatMap(({ broken }) => broken),
    stray: tried.flatMap(({ stray }) => stray),
    moved: tried.reduce((sum, { moved }) => sum + moved, 0),
  };
}

describe('each event alone, at its published strength, over the matrix', () => {
  it.each(SENTENCES)('$says', (sentence) => {
    const { broken, stray, moved } = tryAll(sentence);
    expect(broken).toEqual([]);
    expect(stray).toEqual([]);
    expect(moved).toBeGreaterThan(50);
  });
});
