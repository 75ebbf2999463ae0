/** The schedule of a loan: a row a period, a column for each part of it. */
import type { Figure } from '$lib/explain/types';
import type { Book } from '../book';
import type { SheetBuilder } from '../cells';
import { splitId } from '../figures';

const PARTS = [
  'date',
  'opening',
  'draw',
  'interest',
  'principal',
  'fees',
  'service',
  'flow',
  'closing',
  'undrawn',
  'discountedDraw',
  'discountedService',
] as const;
type Part = (typeof PARTS)[number];

const FIRST_PART = 3;

interface ScheduleCell {
  readonly k: number;
  readonly part: Part;
}

function cellOf(local: string): ScheduleCell | undefined {
  const row = /^debt\.(row|undrawn|discounted)\.(\d+)(?:\.([a-z]+))?$/.exec(local);
  if (row === null) return undefined;
  const [, table = '', k = '', name = ''] = row;
  const wanted =
    table === 'row'
      ? name
      : table === 'undrawn'
        ? 'undrawn'
        : `discounted${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const part = PARTS.find((one) => one === wanted);
  return part === undefined ? undefined : { k: Number(k), part };
}

export function isScheduleId(local: string): boolean {
  return cellOf(local) !== undefined;
}

/** Where the rows stand, for whoever works on whole columns of them. */
export interface ScheduleRows {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column of the number of the period, and of the borrower's flow. */
  readonly numberColumn: number;
  readonly flowColumn: number;
}

/** Undefined where the offer has no loan. */
export function laySchedule(
  book: Book,
  sheet: SheetBuilder,
  option: string,
  figures: readonly Figure[],
): ScheduleRows | undefined {
  const { offer } = book.texts.book;
  sheet.text(sheet.row, 1, offer.sections.schedule, 'heading');
  if (figures.length === 0) {
    sheet.text(sheet.row + 1, 1, offer.noLoan, 'note');
    sheet.row += 3;
    return undefined;
  }
  sheet.text(sheet.row, 2, offer.schedule.number, 'columnHead');
  for (const [index, part] of PARTS.entries()) {
    sheet.text(sheet.row, FIRST_PART + index, offer.schedule.columns[part], 'columnHead');
  }
  const firstRow = sheet.row + 1;
  const cells = figures.flatMap((figure) => {
    const cell = cellOf(splitId(figure.id)[1]);
    return cell === undefined ? [] : [{ figure, ...cell }];
  });
  const last = cells.reduce((most, { k }) => Math.max(most, k), 0);
  for (let k = 0; k <= last; k += 1) {
    sheet.text(firstRow + k, 1, offer.schedule.period(k), 'label');
    sheet.number(firstRow + k, 2, k, 'key', '0');
  }
  for (const { figure, k, part } of cells) {
    book.place(figure, sheet, firstRow + k, FIRST_PART + PARTS.indexOf(part), part === 'service');
  }
  sheet.row = firstRow + last + 2;
  return {
    firstRow,
    lastRow: firstRow + last,
    numberColumn: 2,
    flowColumn: FIRST_PART + PARTS.indexOf('flow'),
  };
}
