/** The sheet that tells whether the workbook still fits its inputs, and why not. */
import type { Book } from '../book';
import type { SheetBuilder } from '../cells';
import { checksOf } from '../checks';
import { address, cellReference, type CellPlace } from '../names';
import { formulaString } from '../text';

/** Row in which the sum of all that has turned stands, above the list. */
const TOTAL_ROW = 4;
const FIRST_ROW = 9;

/** Where the number of reasons for a new export stands; known before the sheet is laid out. */
function totalPlace(sheet: SheetBuilder): CellPlace {
  return { sheet: sheet.name, row: TOTAL_ROW, column: 4 };
}

/** What any sheet shows of it: a sentence that says whether the figures hold. */
export function stateFormula(book: Book, checks: SheetBuilder, from: string): string {
  const { whole, again } = book.texts.book.state;
  const total = cellReference(totalPlace(checks), from);
  return `IF(${total}=0,${formulaString(whole)},${formulaString(again)})`;
}

export function layChecks(book: Book, sheet: SheetBuilder, statuses: string): void {
  const { checks, sheets } = book.texts.book;
  const list = checksOf(book, sheet.name, statuses);
  sheet.text(1, 1, sheets.checks, 'title');
  sheet.text(2, 1, checks.note, 'note');
  const last = FIRST_ROW + Math.max(0, list.length - 1);
  const turned = `${address(FIRST_ROW, 4)}:${address(last, 4)}`;
  sheet.text(TOTAL_ROW, 1, checks.total, 'strong');
  const own = [1, 2].map((down) => address(TOTAL_ROW + down, 4));
  sheet.formula(TOTAL_ROW, 4, `${own.join('+')}+SUM(${turned})`, 'result', '0');
  book.names.set('needs_export', totalPlace(sheet));
  sheet.text(TOTAL_ROW + 1, 1, checks.structural, 'label');
  sheet.formula(TOTAL_ROW + 1, 4, `COUNTIF(${statuses},2)`, 'formula', '0');
  sheet.text(TOTAL_ROW + 2, 1, checks.unfit, 'label');
  sheet.formula(TOTAL_ROW + 2, 4, `COUNTIF(${statuses},3)`, 'formula', '0');
  for (const [index, head] of [checks.what, checks.exported, checks.now, checks.turned].entries()) {
    sheet.text(FIRST_ROW - 1, index + 1, head, index === 0 ? 'heading' : 'columnHead');
  }
  for (const [index, { label, formula, exported }] of list.entries()) {
    const row = FIRST_ROW + index;
    sheet.text(row, 1, label, 'label');
    sheet.number(row, 2, exported, 'key', '0');
    sheet.formula(row, 3, formula, 'formula', '0');
    // An error in what is checked is a reason too.
    const same = `${address(row, 3)}=${address(row, 2)}`;
    sheet.formula(row, 4, `IF(ISNUMBER(${address(row, 3)}),IF(${same},0,1),1)`, 'check', '0');
  }
  sheet.widths([90, 14, 14, 14]);
  sheet.freeze(FIRST_ROW - 1, 0);
}
