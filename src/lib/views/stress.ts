/**
 * The stress table for readers: a minister's sentences, one table a measure, and why a future does nothing to
 * an offer. Figures of a future bear its id as a prefix and are otherwise those of a comparison:
 *
 *   exit/a.total, exit/a.levelised, exit/a.peak, exit/a.peakYear, exit/a.rank.<lens>, exit/a.renewalYear
 *   exit/a.working.10, exit/a.exit.10     share of cameras at work, and price of leaving, in year 10
 *   exit/a.worstYear                      the first service year with the fewest working cameras
 *   exit/a.regret                         total less the least total of all offers in that future
 *   a.worstRegret                         the largest regret of a over the futures
 */
import type { NumberStyle } from '$lib/i18n/format';
import type { FutureId } from '$lib/model/futures';
import type { Stress, StressCell, StressFuture, StressMeasure } from '$lib/model/stress';
import type { Scenario } from '$lib/scenario/types';
import type { TableCell, TableSpec } from './chart-spec';
import { bare, maxBy, shortName, show, usd, USD } from './context';
import { futureName, variantOf, type FutureMessages } from './futures';
import { markFigure, plainText } from './marked-text';

const PERCENT: NumberStyle = { kind: 'percent', digits: 0 };
const DOLLARS: NumberStyle = { kind: 'usd' };
/** Shares of working cameras that differ by less look alike. */
const VISIBLE_SHARE = 0.005;

export interface StressView {
  readonly stress: Stress;
  readonly scenario: Scenario;
  readonly messages: FutureMessages;
}

function nameOf({ scenario, messages }: StressView, optionId: string): string {
  const option = scenario.options.find(({ id }) => id === optionId);
  return option === undefined ? optionId : shortName(option, messages.full);
}

function namedFuture(view: StressView, id: FutureId): string {
  return futureName(id, view.scenario, view.messages);
}

interface Darkest {
  readonly optionId: string;
  readonly future: StressFuture;
  readonly cell: StressCell;
}

/** The future in which fewest of an offer's cameras work; of several the first. */
function darkestOf({ stress }: StressView, optionId: string): Darkest | undefined {
  let darkest: Darkest | undefined;
  for (const future of stress.futures) {
    const cell = future.cells.find((one) => one.optionId === optionId);
    if (cell === undefined) continue;
    if (darkest === undefined || cell.worst.share < darkest.cell.worst.share - 1e-9) {
      darkest = { optionId, future, cell };
    }
  }
  return darkest;
}

function shareText({ future, cell }: Darkest, { messages }: StressView): string {
  const id = `${variantOf(future.id)}${cell.optionId}.working.${String(cell.worst.year)}`;
  return markFigure(id, show(cell.worst.share, PERCENT, messages.full));
}

function regretText(optionId: string, regret: number, { messages }: StressView): string {
  return markFigure(`${optionId}.worstRegret`, usd(regret, messages.full));
}

function leastSentence(view: StressView): string {
  const { stress, messages } = view;
  const { answer } = messages.own;
  const [first, ...others] = stress.leastRegret;
  const least = stress.worstRegrets.find(({ optionId }) => optionId === first);
  if (least === undefined) return '';
  const names = stress.leastRegret.map((id) => nameOf(view, id));
  if (least.futureId === undefined) {
    return others.length + 1 === stress.worstRegrets.length ? answer.same : answer.cheapest(names);
  }
  const amount = regretText(least.optionId, least.regret, view);
  const future = namedFuture(view, least.futureId);
  return others.length > 0
    ? answer.tied({ names, amount, future })
    : answer.least({ name: nameOf(view, least.optionId), amount, future });
}

/** The offer that keeps most cameras at work whatever happens; of several the one of least regret. */
function steadiest(view: StressView): Darkest | undefined {
  const regretOf = (id: string) =>
    view.stress.worstRegrets.find(({ optionId }) => optionId === id)?.regret ?? Infinity;
  const all = view.scenario.options.flatMap(({ id }) => darkestOf(view, id) ?? []);
  if (all.length === 0) return undefined;
  const most = Math.max(...all.map(({ cell }) => cell.worst.share));
  const steady = all.filter(({ cell }) => cell.worst.share > most - VISIBLE_SHARE);
  return maxBy(steady, ({ optionId }) => -regretOf(optionId));
}

/** What the cheap choice means for the service, and who would keep it up. */
function serviceSentences(view: StressView): string[] {
  const { stress, messages } = view;
  const { answer } = messages.own;
  const [first] = stress.leastRegret;
  const darkest = first === undefined ? undefined : darkestOf(view, first);
  if (darkest?.cell.leaving.at !== 'worst') return [];
  const { future, cell } = darkest;
  const year = markFigure(
    `${variantOf(future.id)}${cell.optionId}.worstYear`,
    String(cell.worst.year),
  );
  const share = shareText(darkest, view);
  const dark = answer.dark({ year, share, future: namedFuture(view, future.id) });
  const steady = steadiest(view);
  if (steady === undefined || steady.cell.worst.share <= cell.worst.share + VISIBLE_SHARE) {
    return [dark];
  }
  const regret = stress.worstRegrets.find(({ optionId }) => optionId === steady.optionId);
  const about = { name: nameOf(view, steady.optionId), share: shareText(steady, view) };
  return [
    dark,
    regret?.futureId === undefined
      ? answer.steadyCheapest(about)
      : answer.steady({
          ...about,
          amount: regretText(steady.optionId, regret.regret, view),
          future: namedFuture(view, regret.futureId),
        }),
  ];
}

/** What a minister reads: who is never far from the cheapest, and at which price in service. */
export function stressAnswer(view: StressView): readonly string[] {
  if (view.stress.futures.length === 0) return [];
  if (view.scenario.options.length === 1) return [view.messages.own.answer.one];
  return [leastSentence(view), ...serviceSentences(view)];
}

/** A figure with the year it falls in, each with its own account. */
function dated(
  figure: { readonly id: string; readonly text: string; readonly value: number },
  year: { readonly id: string; readonly value: number },
  view: StressView,
): TableCell {
  const marked = view.messages.own.table.inYear(
    markFigure(figure.id, figure.text),
    markFigure(year.id, String(year.value)),
  );
  return { text: plainText(marked), marked, value: figure.value };
}

function cellOf(
  measure: StressMeasure,
  future: StressFuture,
  cell: StressCell,
  view: StressView,
): TableCell {
  const { full, own } = view.messages;
  const at = (local: string) => `${variantOf(future.id)}${cell.optionId}.${local}`;
  const money = (value: number, local: string): TableCell => ({
    text: bare(value, USD, full),
    value: value / 1e6,
    figure: at(local),
  });
  const atWorst = { id: at('worstYear'), value: cell.worst.year };
  switch (measure) {
    case 'total':
      return money(cell.totalPv, 'total');
    case 'regret':
      return money(cell.regret, 'regret');
    case 'levelised':
      return cell.levelised === undefined
        ? { text: own.table.none }
        : {
            text: bare(cell.levelised, DOLLARS, full),
            value: cell.levelised,
            figure: at('levelised'),
          };
    case 'peak': {
      const { amount, year } = cell.peak;
      const figure = { id: at('peak'), text: bare(amount, USD, full), value: amount / 1e6 };
      return dated(figure, { id: at('peakYear'), value: year }, view);
    }
    case 'working': {
      const { share, year } = cell.worst;
      const id = at(`working.${String(year)}`);
      const text = show(share, PERCENT, full);
      // Where no more fail than ever, no year is the worst.
      return cell.leaving.at === 'decision'
        ? { text, value: share, figure: id }
        : dated({ id, text, value: share }, atWorst, view);
    }
    case 'leaving': {
      const { amount, year, at: when } = cell.leaving;
      const figure = {
        id: at(`exit.${String(year)}`),
        text: bare(amount, USD, full),
        value: amount / 1e6,
      };
      const then = when === 'worst' ? atWorst : { id: at('renewalYear'), value: year };
      return dated(figure, then, view);
    }
    case 'rank':
      return cell.rank === undefined
        ? { text: cell.passes ? own.table.none : own.table.out }
        : {
            text: String(cell.rank),
            value: cell.rank,
            figure: at(`rank.${view.scenario.lens}`),
          };
  }
}

export interface StressRow {
  /** None in the row of the largest regrets. */
  readonly id: FutureId | undefined;
  readonly name: string;
  readonly cells: readonly (TableCell & {
    /** As it is when nothing happens. */
    readonly same: boolean;
  })[];
}

function worstRow(view: StressView): StressRow {
  const { own, full } = view.messages;
  return {
    id: undefined,
    name: own.table.worst,
    cells: view.stress.worstRegrets.map(({ optionId, regret }) => ({
      text: bare(regret, USD, full),
      value: regret / 1e6,
      figure: `${optionId}.worstRegret`,
      same: false,
    })),
  };
}

/** A row a future, a cell an offer; under the regrets the largest of each offer. */
export function stressRows(view: StressView, measure: StressMeasure): readonly StressRow[] {
  const rows = view.stress.futures.map((future): StressRow => ({
    id: future.id,
    name: futureName(future.id, view.scenario, view.messages),
    cells: future.cells.map((cell) => ({
      ...cellOf(measure, future, cell, view),
      // The order and the distance to others may move though nothing of the offer itself does.
      same: cell.unchanged && future.id !== 'none' && measure !== 'rank' && measure !== 'regret',
    })),
  }));
  return measure === 'regret' && rows.length > 1 ? [...rows, worstRow(view)] : rows;
}

export function stressTable(view: StressView, measure: StressMeasure): TableSpec {
  const { full, own } = view.messages;
  const { table } = own;
  return {
    caption: `${table.measures[measure]}. ${table.about[measure]}`,
    columns: [
      { label: table.future, numeric: false },
      ...view.scenario.options.map((option) => ({
        label: shortName(option, full),
        numeric: true,
      })),
    ],
    rows: stressRows(view, measure).map(({ name, cells }) => [
      { text: plainText(name), ...(name === plainText(name) ? {} : { marked: name }) },
      ...cells.map(({ same: _same, ...cell }): TableCell => cell),
    ]),
  };
}
