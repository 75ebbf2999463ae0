/** What drives the figures, for people: the sentences of the page, then a table for each figure. */
import {
  driversChart,
  indistinctDrivers,
  outputNames,
  smallDrivers,
  swingsChart,
  worthChart,
} from '$lib/views/sure/input-charts';
import {
  answerSentences,
  howLines,
  losingSentences,
  worthSentence,
} from '$lib/views/sure/sentences';
import type { SureView } from '$lib/views/sure/view';
import { opening, said, saidAll, section, tableLines } from '../simulate/text';

/** Inputs that are only named: `3 more …: a, b, c`. */
function named(head: (count: number) => string, names: readonly string[], width: number): string[] {
  return names.length === 0 ? [] : said(`${head(names.length)}: ${names.join(' · ')}.`, width);
}

function driverLines(view: SureView, output: number, width: number): string[] {
  const { drivers: words } = view.sure;
  const chart = driversChart(view, output);
  if (chart === undefined) return said(words.nothing, width);
  const { title, table } = chart;
  const small = smallDrivers(view, output);
  const unclear = indistinctDrivers(view, output);
  // These are named below it.
  const left = new Set([...small, ...unclear]);
  const rows = table.rows.filter(([first]) => !left.has(first?.text ?? ''));
  return [
    ...said(`${title}.`, width),
    '',
    ...tableLines({ ...table, rows }, width),
    ...named(words.small, small, width),
    ...named(words.notDistinct, unclear, width),
  ];
}

function swingLines(view: SureView, output: number, width: number): string[] {
  const chart = swingsChart(view, output);
  if (chart === undefined) return [];
  return ['', ...said(`${chart.title}.`, width), '', ...tableLines(chart.table, width)];
}

export function sensitivityReport(view: SureView, width: number): string {
  const { drivers, worth, losing, how } = view.sure;
  const outputs = outputNames(view).flatMap(({ id, name }) => [
    '',
    ...said(`${drivers.output} ${name}`, width),
    '',
    ...driverLines(view, id, width),
    ...swingLines(view, id, width),
  ]);
  const worthTable = worthChart(view)?.table;
  const lines = [
    ...opening(view, width),
    '',
    ...saidAll(answerSentences(view), width),
    '',
    ...said(drivers.heading, width),
    ...outputs,
    ...section(
      worth.heading,
      [
        ...said(worthSentence(view), width),
        ...(worthTable === undefined
          ? said(worth.nothing, width)
          : ['', ...said(worth.subtitle, width), ...tableLines(worthTable, width)]),
      ],
      width,
    ),
    ...section(losing.heading, saidAll(losingSentences(view), width), width),
    ...section(how.heading, saidAll(howLines(view), width), width),
  ];
  return `${lines.join('\n')}\n`;
}
