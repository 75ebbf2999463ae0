/** The stress table for people: sentences, what each future is, a table a measure, and why some do nothing. */
import { eventCosts } from '$lib/model/event-cost';
import { STANDARD_FUTURES, type FutureId } from '$lib/model/futures';
import { STRESS_MEASURES, type StressMeasure } from '$lib/model/stress';
import type { Scenario } from '$lib/scenario/types';
import type { TableSpec } from '$lib/views/chart-spec';
import { activeLens, lensName } from '$lib/views/context';
import { eventCostSentences } from '$lib/views/event-cost';
import { futureEvents, futureName } from '$lib/views/futures';
import { plainText } from '$lib/views/marked-text';
import { stressAnswer, stressTable, type StressView } from '$lib/views/stress';
import { stressNotes } from '$lib/views/stress-notes';
import { indent, printable, tableInBlocks, wrap } from '../columns';

function said(text: string, width: number): string[] {
  return wrap(printable(plainText(text)), width);
}

function drawn({ columns, rows }: TableSpec, width: number): string[] {
  return tableInBlocks(
    columns.map(({ label, numeric }) => ({
      head: printable(label),
      ...(numeric ? { align: 'right' as const } : {}),
    })),
    rows.map((row) => row.map(({ text }) => printable(text))),
    width,
  );
}

function futureLines(view: StressView, width: number): string[] {
  const { scenario, messages, stress } = view;
  const told = new Set<string>(stress.futures.map(({ id }) => id));
  const eventsOf = (id: FutureId, under: Scenario) =>
    // All at once: they stand above, one by one.
    id === 'together' && STANDARD_FUTURES.every((one) => told.has(one))
      ? []
      : futureEvents(id, under, messages);
  return stress.futures.flatMap(({ id, scenario: under }) => [
    ...said(`${futureName(id, scenario, messages)} (${id})`, width),
    ...eventsOf(id, under).flatMap((event) => indent(said(event, width - 2), '  ')),
  ]);
}

function measureLines(view: StressView, measure: StressMeasure, width: number): string[] {
  const { measures, about } = view.messages.own.table;
  const spec = stressTable(view, measure);
  return ['', ...said(`${measures[measure]}. ${about[measure]}`, width), ...drawn(spec, width)];
}

export function stressReport(view: StressView, width: number): string {
  const { scenario, messages } = view;
  const { full, own } = messages;
  const notes = stressNotes(view).flatMap(({ name, lines }) =>
    lines.flatMap((line) => indent(said(`${name}. ${line}`, width - 2), '  ')),
  );
  const costs = eventCostSentences({ costs: eventCosts(scenario), scenario, messages });
  const lines = [
    ...said(
      `${full.vocabulary.cases[scenario.case].name}. ${full.ui.header.lens}: ${lensName(activeLens(scenario), full)}`,
      width,
    ),
    '',
    ...stressAnswer(view).flatMap((sentence) => said(sentence, width)),
    ...(costs.length === 0 ? [] : ['', own.money.heading]),
    ...costs.flatMap((sentence) => indent(said(sentence, width - 2), '  ')),
    '',
    ...futureLines(view, width),
    ...STRESS_MEASURES.flatMap((measure) => measureLines(view, measure, width)),
    ...(notes.length === 0 ? [] : ['', own.notes.heading, ...notes]),
  ];
  return `${lines.join('\n')}\n`;
}
