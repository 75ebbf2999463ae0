/** The offers on one table, best first: what a minister compares, and what a spreadsheet begins with. */
import type { TableCell, TableSpec } from './chart-spec';
import {
  activeJudgement,
  activeLens,
  bare,
  shownOptions,
  USD,
  type FullViewContext,
  type Shown,
} from './context';
import { markFigure, plainText } from './marked-text';

const INDEX = { kind: 'plain', digits: 0 } as const;

type Column = 'rank' | 'total' | 'levelised' | 'upfront' | 'peak' | 'exit' | 'index' | 'screens';

/** Offers by rank, those that are out last; of equals in the scenario's order. */
export function offersByRank(ctx: FullViewContext): Shown[] {
  const judged = activeJudgement(ctx).options;
  const placeOf = ({ option }: Shown) =>
    judged.find(({ optionId }) => optionId === option.id)?.rank ?? Infinity;
  return shownOptions(ctx).sort((one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)];
    return a === b ? 0 : a - b;
  });
}

/** The screens an offer fails in words, or how many it passes. */
function screensText({ option }: Shown, ctx: FullViewContext): string {
  const screens =
    activeJudgement(ctx).options.find(({ optionId }) => optionId === option.id)?.screens ?? [];
  const { cards } = ctx.words.ui;
  const failed = screens.filter(({ passed }) => !passed);
  if (screens.length === 0) return cards.noScreens;
  if (failed.length > 0)
    return failed.map(({ id }) => ctx.words.vocabulary.screens[id].reason).join('; ');
  const count = String(screens.length);
  return cards.passed(screens.length, screens.length, { passed: count, of: count });
}

function headOf(column: Column, { words }: FullViewContext, screens: string): string {
  const { cards } = words.ui;
  switch (column) {
    case 'rank':
      return words.panels.charts.lenses.rank;
    case 'screens':
      return screens;
    case 'index':
      return cards.index;
    case 'levelised':
      return `${cards.levelised}, US$`;
    default:
      return `${cards[column]}, US$ M`;
  }
}

function money(value: number, figure: string, ctx: FullViewContext): TableCell {
  return { text: bare(value, USD, ctx.words), value: value / 1e6, figure };
}

/** An amount and its year as one cell for readers. */
function dated(amount: TableCell, year: number, figure: string, ctx: FullViewContext): TableCell {
  const text = markFigure(amount.figure ?? '', amount.text);
  const marked = `${text} (${ctx.words.ui.cards.inYear(markFigure(figure, String(year)))})`;
  return { ...amount, text: plainText(marked), marked };
}

function cellOf(column: Column, shown: Shown, ctx: FullViewContext): TableCell {
  const { option, figures } = shown;
  const { cards } = ctx.words.ui;
  const { id } = option;
  switch (column) {
    case 'rank': {
      const judgement = activeJudgement(ctx);
      const judged = judgement.options.find(({ optionId }) => optionId === id);
      if (judged?.rank === undefined)
        return { text: judged?.passes === false ? cards.out : cards.noRank };
      const figure = `${id}.rank.${judgement.lensId}`;
      return { text: String(judged.rank), value: judged.rank, figure };
    }
    case 'total':
      return money(figures.totalPv, `${id}.total`, ctx);
    case 'levelised':
      return figures.levelised === undefined
        ? { text: cards.none }
        : {
            text: bare(figures.levelised, { kind: 'usd' }, ctx.words),
            value: figures.levelised,
            figure: `${id}.levelised`,
          };
    case 'upfront':
      return money(figures.upfront, `${id}.upfront`, ctx);
    case 'peak':
      return money(figures.peak.amount, `${id}.peak`, ctx);
    case 'exit': {
      const { total, year } = figures.exitAtDecision;
      return money(total, `${id}.exit.${year}`, ctx);
    }
    case 'index':
      return figures.dependencyIndex === undefined
        ? { text: cards.none }
        : {
            text: bare(figures.dependencyIndex, INDEX, ctx.words),
            value: figures.dependencyIndex,
            figure: `${id}.index`,
          };
    case 'screens':
      return { text: screensText(shown, ctx) };
  }
}

const READ: readonly Column[] = ['rank', 'total', 'upfront', 'peak', 'exit', 'index', 'screens'];

/**
 * For readers: an amount stands with its year. `screens` heads the column of what an offer falls at, which is
 * left out where the lens has none.
 */
export function offersTable(ctx: FullViewContext, screens: string): TableSpec {
  const cell = (column: Column, shown: Shown): TableCell => {
    const plain = cellOf(column, shown, ctx);
    const { option, figures } = shown;
    if (column === 'peak') return dated(plain, figures.peak.year, `${option.id}.peakYear`, ctx);
    if (column !== 'exit') return plain;
    return dated(plain, figures.exitAtDecision.year, `${option.id}.renewalYear`, ctx);
  };
  const read = READ.filter(
    (column) => column !== 'screens' || activeLens(ctx.scenario).screens.length > 0,
  );
  return {
    caption: ctx.words.ui.cards.heading,
    columns: [
      { label: ctx.words.panels.charts.option, numeric: false },
      ...read.map((column) => ({
        label: headOf(column, ctx, screens),
        numeric: column !== 'screens',
      })),
    ],
    rows: offersByRank(ctx).map((shown) => [
      { text: shown.name },
      ...read.map((column) => cell(column, shown)),
    ]),
  };
}

/** For spreadsheets: every figure of a card, and years in columns of their own. */
export function offersSheet(ctx: FullViewContext, screens: string): TableSpec {
  const { cards } = ctx.words.ui;
  const { year } = ctx.words.panels.charts;
  const columns: readonly Column[] = ['rank', 'total', 'levelised', 'upfront', 'peak'];
  const rest: readonly Column[] = ['index', 'screens'];
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    caption: cards.heading,
    columns: [
      { label: ctx.words.panels.charts.option, numeric: false },
      ...columns.map((column) => numeric(headOf(column, ctx, screens))),
      numeric(`${cards.peak}: ${year}`),
      numeric(headOf('exit', ctx, screens)),
      numeric(`${cards.exit}: ${year}`),
      numeric(`${cards.holdUp}, %`),
      ...rest.map((column) => ({
        label: headOf(column, ctx, screens),
        numeric: column !== 'screens',
      })),
    ],
    rows: offersByRank(ctx).map((shown) => {
      const { name, figures } = shown;
      const { peak, exitAtDecision, holdUp } = figures;
      return [
        { text: name },
        ...columns.map((column) => cellOf(column, shown, ctx)),
        { text: String(peak.year), value: peak.year },
        cellOf('exit', shown, ctx),
        { text: String(exitAtDecision.year), value: exitAtDecision.year },
        holdUp.kind === 'ceiling'
          ? { text: String(holdUp.markup), value: 100 * holdUp.markup }
          : { text: cards.none },
        ...rest.map((column) => cellOf(column, shown, ctx)),
      ];
    }),
  };
}
