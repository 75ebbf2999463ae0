/** A table as RFC 4180 text: figures unrounded with a point, words that no spreadsheet will run. */
import type { TableSpec } from '$lib/views/chart-spec';

export interface ExportFrame {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly modelVersion: string;
  readonly link: string;
}

const DANGEROUS = /^[=+\-@\t\0]/;

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A leading apostrophe stops spreadsheets from reading words as a formula. */
export function csvText(text: string): string {
  return quoted(DANGEROUS.test(text) ? `'${text}` : text);
}

/** What a double holds for certain: digits behind are the noise of binary fractions. */
const CSV_DIGITS = 15;

export function csvNumber(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(CSV_DIGITS))) : '';
}

export function toCsv(table: TableSpec, frame: ExportFrame): string {
  const head = [frame.title, frame.subtitle, frame.source, frame.modelVersion, frame.link]
    .filter((line) => line !== '')
    .map(csvText);
  const columns = table.columns.map((column) => csvText(column.label)).join(',');
  const rows = table.rows.map((row) =>
    row
      .map((cell) => (cell.value === undefined ? csvText(cell.text) : csvNumber(cell.value)))
      .join(','),
  );
  return [...head, '', columns, ...rows, ''].join('\r\n');
}
