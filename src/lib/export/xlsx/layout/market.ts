/** What holds for the whole case: market prices by class, and by date what money and prices are worth. */
import type { Figure } from '$lib/explain/types';
import { ASSET_CLASSES } from '$lib/parameters/types';
import type { Book } from '../book';
import type { SheetBuilder } from '../cells';
import { splitId } from '../figures';

/** Figures of the whole case that no other sheet holds. */
function wholeFigures(book: Book): Figure[] {
  return [...book.figures.values()].filter(
    ({ id, account }) =>
      splitId(id)[0] === undefined &&
      account.kind !== 'input' &&
      !/^(?:anchor|weightOf|event)\./.test(id),
  );
}

/** Kinds of figures that stand in columns by date, with their heads. */
function datedColumns(book: Book): readonly (readonly [head: string, name: string])[] {
  const { market } = book.texts.book;
  const classes = book.texts.messages.terms.assetClasses;
  return [
    ['discountAt', market.discount],
    ['realIndex', market.realIndex],
    ...ASSET_CLASSES.map((id) => [`benchmark.${id}`, classes[id]] as const),
  ];
}

function byDate(a: number, b: number): number {
  return a - b;
}

function writeDated(book: Book, sheet: SheetBuilder, figures: readonly Figure[]): Set<string> {
  const columns = datedColumns(book);
  const cells = figures.flatMap((figure) => {
    const found = /^(discountAt|realIndex|benchmark\.[a-z]+)\.(\d+(?:\.\d+)?)$/.exec(figure.id);
    const column = columns.findIndex(([head]) => head === found?.[1]);
    return found === null || column < 0 ? [] : [{ figure, column, date: Number(found[2]) }];
  });
  const dates = [...new Set(cells.map(({ date }) => date))].sort(byDate);
  const { market } = book.texts.book;
  sheet.text(sheet.row, 1, market.byDate, 'heading');
  sheet.text(sheet.row, 2, market.date, 'columnHead');
  for (const [index, [, name]] of columns.entries()) {
    sheet.text(sheet.row, 3 + index, name, 'columnHead');
  }
  const first = sheet.row + 1;
  // All of one column stand together, so that a list over years is a block.
  for (const [index, date] of dates.entries()) sheet.number(first + index, 2, date, 'key');
  for (const { figure, column, date } of cells) {
    book.place(figure, sheet, first + dates.indexOf(date), 3 + column);
  }
  sheet.row = first + dates.length + 1;
  return new Set(cells.map(({ figure }) => figure.id));
}

function writeList(
  book: Book,
  sheet: SheetBuilder,
  title: string,
  figures: readonly Figure[],
): void {
  if (figures.length === 0) return;
  sheet.text(sheet.row, 1, title, 'heading');
  sheet.text(sheet.row, 2, book.texts.book.offer.unit, 'heading');
  sheet.text(sheet.row, 3, book.texts.book.offer.value, 'columnHead');
  sheet.row += 1;
  for (const figure of figures) {
    sheet.text(sheet.row, 1, figure.name, 'label');
    sheet.text(sheet.row, 2, unitOf(figure), 'note');
    book.place(figure, sheet, sheet.row, 3);
    sheet.row += 1;
  }
  sheet.row += 1;
}

/** What a figure counts; the format of the number says it for percentages. */
export function unitOf({ style, unit }: Figure): string {
  if (style.kind === 'usd' || style.kind === 'usdMillions') return 'US$';
  return style.kind === 'percent' ? '%' : (unit ?? '');
}

export function layMarket(book: Book, sheet: SheetBuilder): void {
  const { market, sheets } = book.texts.book;
  sheet.text(1, 1, sheets.market, 'title');
  sheet.text(2, 1, market.note, 'note');
  sheet.row = 4;
  const all = wholeFigures(book);
  const isClass = ({ id }: Figure) => /^(?:benchmark|physical)(?:\.[a-z]+)?$/.test(id);
  const order = [...ASSET_CLASSES.map((id) => `benchmark.${id}`), 'benchmark', 'physical'];
  const classes = order.flatMap((id) => all.filter((figure) => figure.id === id));
  writeList(book, sheet, market.classes, classes);
  const dated = writeDated(
    book,
    sheet,
    all.filter((figure) => !isClass(figure)),
  );
  const rest = all.filter((figure) => !isClass(figure) && !dated.has(figure.id));
  const fixed = rest.filter(({ account }) => account.kind !== 'formula');
  writeList(book, sheet, market.constants, fixed);
  writeList(
    book,
    sheet,
    market.other,
    rest.filter((figure) => !fixed.includes(figure)),
  );
  sheet.widths([58, 12, 18, 18, 18, 18, 18, 18, 18]);
  sheet.freeze(0, 1);
}
