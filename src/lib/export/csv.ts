/**
 * CSV (RFC 4180), the one place that writes it for pages and command line: lines end in CR LF, figures are
 * plain numbers with a decimal point whatever the reader's language, words are never run by a spreadsheet.
 */
import type { TableCell, TableSpec } from '$lib/views/chart-spec';
import { unwrapped } from '$lib/views/bidi';
import { frameLines, type ExportFrame } from './frame';

/** Spreadsheets take cells that begin so for formulas; full-width signs are read like their narrow ones. */
const DANGEROUS = /^[=+\-@\t\r\n\0＝＋－＠]/;

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A leading apostrophe stops spreadsheets from reading words as a formula; half surrogates, which no file can hold, become U+FFFD. */
export function csvText(text: string): string {
  const whole = unwrapped(text).replace(/\p{Cs}/gu, '\uFFFD');
  return quoted(DANGEROUS.test(whole) ? `'${whole}` : whole);
}

/** What a double holds for certain: digits behind are the noise of binary fractions. */
const CSV_DIGITS = 15;

/** A figure for readers; empty where there is no value. */
export function csvNumber(value: number | undefined): string {
  return csvExact(value === undefined ? undefined : Number(value.toPrecision(CSV_DIGITS)));
}

/** A figure to the last bit, for programs; empty where there is no value. */
export function csvExact(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : String(value);
}

/** Lines of cells that have been written by the functions above. */
export function csvLines(lines: readonly (readonly string[])[]): string {
  return [...lines.map((line) => line.join(',')), ''].join('\r\n');
}

/** The frame's lines as CSV, and the empty line that parts them from the table. */
export function csvHead(frame: ExportFrame): readonly (readonly string[])[] {
  return [...frameLines(frame).map((line) => [csvText(line)]), []];
}

export function csvCell(cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  return cell.value === undefined ? csvText(cell.text) : csvNumber(cell.value);
}

/** A table with its frame above it. */
export function tableCsv(table: TableSpec, frame: ExportFrame): string {
  return csvLines([
    ...csvHead(frame),
    table.columns.map(({ label }) => csvText(label)),
    ...table.rows.map((row) => row.map(csvCell)),
  ]);
}
