/**
 * Dependency in money for readers: a sentence an offer, and bars of what each event costs it. Figures:
 *
 *   eventCost.a.2          what event 2 alone costs offer a
 *   eventCost.a.together   what the events do to one another
 *   eventCost.a.all        all of it
 */
import { countedEvents, type EventCost } from '$lib/model/event-cost';
import type { Component } from '$lib/engine/lifecycle/flows';
import type { StackSpec, TableCell } from './chart-spec';
import { bare, hueOf, maxBy, optionName, shortName, usd, USD } from './context';
import type { Scenario, ScenarioEvent } from '$lib/scenario/types';
import { causeInWords, type FutureMessages } from './futures';
import { markFigure, plainText } from './marked-text';

export interface EventCostView {
  readonly costs: readonly EventCost[];
  readonly scenario: Scenario;
  readonly messages: FutureMessages;
}

/** The fills of a cost's components, borrowed in turn, those first on which figures read best. */
const FILLS: readonly Component[] = [
  'price',
  'interest',
  'fees',
  'exit',
  'maintenance',
  'tax',
  'staff',
];
const TOGETHER: Component = 'refresh';
/** Causes that a sentence names; chart and table have them all. */
const TOLD = 4;

function figureOf(optionId: string, part: string): string {
  return `eventCost.${optionId}.${part}`;
}

/** Less would be shown as zero. */
function isVisible(amount: number): boolean {
  return Math.abs(amount) >= 5e4;
}

function shortOf({ scenario, messages }: EventCostView, optionId: string): string {
  const option = scenario.options.find(({ id }) => id === optionId);
  return option === undefined ? optionId : shortName(option, messages.full);
}

interface Part {
  readonly id: string;
  /** None where it is what the events do to one another. */
  readonly event: ScenarioEvent | undefined;
  readonly amount: number;
}

function partsOf(cost: EventCost, scenario: Scenario): Part[] {
  const events = countedEvents(scenario);
  const alone = cost.alone.map(({ eventId, amount }): Part => ({
    id: eventId,
    event: events.find(({ id }) => id === eventId),
    amount,
  }));
  return [...alone, { id: 'together', event: undefined, amount: cost.together }];
}

/** None where the events do not touch the offer. */
function sentenceOf(cost: EventCost, view: EventCostView): string | undefined {
  const { full, own } = view.messages;
  const { money } = own;
  const name = shortOf(view, cost.optionId);
  const seen = partsOf(cost, view.scenario)
    .filter(({ amount }) => isVisible(amount))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  if (seen.length === 0) return undefined;
  const [first, ...others] = seen;
  const parts =
    others.length === 0 && first?.event !== undefined
      ? [money.all(causeInWords(first.event, view.messages))]
      : seen.slice(0, TOLD).map(({ id, event, amount }) => {
          const text = markFigure(figureOf(cost.optionId, id), usd(amount, full));
          return event === undefined
            ? money.partTogether(text)
            : money.part(text, causeInWords(event, view.messages));
        });
  if (seen.length > TOLD) parts.push(money.rest);
  const total = markFigure(figureOf(cost.optionId, 'all'), usd(cost.total, full));
  return cost.total >= 0 ? money.more({ name, total, parts }) : money.less({ name, total, parts });
}

/** One an offer, in the scenario's order, then one for all that stay as they are; none without events. */
export function eventCostSentences(view: EventCostView): readonly string[] {
  if (countedEvents(view.scenario).length === 0) return [];
  const told = view.costs.map((cost) => ({ cost, sentence: sentenceOf(cost, view) }));
  const untouched = told.flatMap(({ cost, sentence }) =>
    sentence === undefined ? [shortOf(view, cost.optionId)] : [],
  );
  return [
    ...told.flatMap(({ sentence }) => sentence ?? []),
    ...(untouched.length === 0 ? [] : [view.messages.own.money.unchanged(untouched)]),
  ];
}

function titleOf(view: EventCostView): string {
  const { full, own } = view.messages;
  const dearest = maxBy(view.costs, ({ total }) => total);
  if (isVisible(dearest.total) && dearest.total > 0) {
    const amount = markFigure(figureOf(dearest.optionId, 'all'), usd(dearest.total, full));
    return own.money.title({ name: shortOf(view, dearest.optionId), amount });
  }
  const cheaper = view.costs.some(({ total }) => isVisible(total));
  return cheaper ? own.money.titleLess : own.money.titleNone;
}

/** Bars an offer, parts an event, and what they do to one another; undefined where nothing is switched on. */
export function eventCostSpec(view: EventCostView): StackSpec | undefined {
  const { scenario, messages } = view;
  const { full, own } = messages;
  const events = countedEvents(scenario);
  if (events.length === 0) return undefined;
  const named = [
    ...events.map((event) => plainText(causeInWords(event, messages))),
    own.money.together,
  ];
  const title = titleOf(view);
  const shown = scenario.options.flatMap((option) => {
    const cost = view.costs.find(({ optionId }) => optionId === option.id);
    return cost === undefined ? [] : [{ option, cost, parts: partsOf(cost, scenario) }];
  });
  const cell = (value: number, figure: string): TableCell => ({
    text: bare(value, USD, full),
    value: value / 1e6,
    figure,
  });
  return {
    kind: 'stack',
    id: 'dependency-in-money',
    lang: full.lang,
    title: plainText(title),
    headline: title,
    subtitle: own.money.subtitle,
    source: full.panels.charts.source(full.vocabulary.cases[scenario.case].name),
    x: { title: own.money.axis, style: USD },
    parts: named.map((name, index) => ({
      id: index === events.length ? TOGETHER : (FILLS[index % FILLS.length] ?? TOGETHER),
      name,
    })),
    bars: shown
      .map(({ option, cost, parts }) => ({
        name: optionName(option, full),
        hue: hueOf(option.id),
        values: parts.map(({ amount }) => amount),
        total: cost.total,
        figures: [...parts.map(({ id }) => id), 'all'].map((id) => figureOf(option.id, id)),
      }))
      .sort((a, b) => a.total - b.total),
    get table() {
      return {
        caption: `${plainText(title)}. ${own.money.subtitle}`,
        columns: [
          { label: full.panels.charts.option, numeric: false },
          ...[...named, own.money.total].map((label) => ({ label, numeric: true })),
        ],
        rows: shown.map(({ option, cost, parts }) => [
          { text: optionName(option, full) },
          ...parts.map(({ id, amount }) => cell(amount, figureOf(option.id, id))),
          cell(cost.total, figureOf(option.id, 'all')),
        ]),
      };
    },
  };
}
