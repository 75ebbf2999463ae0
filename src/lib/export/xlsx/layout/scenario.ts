/**
 * The whole scenario as text, for the way back: what the sheet of inputs does not hold (lenses, ranges, names)
 * survives in it. Written in ASCII, in pieces that fit a cell.
 */
import { fileOf } from '$lib/scenario/write-file';
import type { Book } from '../book';
import type { SheetBuilder } from '../cells';

/** What tells our workbooks from others, and the version of what the sheets mean to whoever reads them back. */
export const WORKBOOK_KEY = 'balanza-workbook';
export const WORKBOOK_VERSION = 1;
export const PIECE_KEY = 'scenario.';

/** Characters of one piece: well within a cell, and short enough to look at. */
const PIECE = 8_000;

/** The scenario's file on one line, with every other character than ASCII escaped. */
function scenarioText(book: Book): string {
  const compact = JSON.stringify(JSON.parse(fileOf(book.scenario)));
  return compact.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function layScenario(book: Book, sheet: SheetBuilder): void {
  const { scenario: words, sheets } = book.texts.book;
  sheet.text(1, 1, sheets.scenario, 'title');
  sheet.text(2, 1, words.note, 'note');
  sheet.text(4, 1, WORKBOOK_KEY, 'key');
  sheet.number(4, 2, WORKBOOK_VERSION, 'key', '0');
  const text = scenarioText(book);
  for (let at = 0, piece = 1; at < text.length; at += PIECE, piece += 1) {
    sheet.text(4 + piece, 1, `${PIECE_KEY}${String(piece)}`, 'key');
    sheet.text(4 + piece, 2, text.slice(at, at + PIECE), 'key');
  }
  sheet.widths([24, 110]);
}
