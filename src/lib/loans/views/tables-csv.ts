/** Both tables of the page as CSV. */
import { csvNumber, csvText } from '$lib/charts/to-csv';
import { plainText } from '$lib/views/marked-text';
import type { ScheduleTable } from './schedule';
import type { Summary, SummaryCell } from './summary';

function csv(lines: readonly (readonly string[])[]): string {
  return [...lines.map((line) => line.join(',')), ''].join('\r\n');
}

function csvCell(cell: SummaryCell | undefined): string {
  if (cell === undefined) return '';
  return cell.value === undefined ? csvText(cell.text) : csvNumber(cell.value);
}

/** Amounts in US$ and rates as fractions, unrounded; the link under which it can be seen again on top. */
export function scheduleCsv(
  table: ScheduleTable,
  title: string,
  total: string,
  link: string,
): string {
  return csv([
    [csvText(title)],
    [csvText(link)],
    [],
    table.heads.map(csvText),
    ...table.rows.map((row) => row.map(csvCell)),
    [csvText(total), ...table.totals.slice(1).map(csvCell)],
  ]);
}

export function summaryCsv(summary: Summary, title: string, measure: string, link: string): string {
  return csv([
    [csvText(title)],
    [csvText(link)],
    [],
    [measure, ...summary.names].map(csvText),
    ...summary.groups.flatMap(({ head, rows }) =>
      rows.map((row) => [
        csvText(head === undefined ? row.label : `${head}: ${row.label}`),
        ...row.cells.map(csvCell),
      ]),
    ),
    [],
    ...summary.notes.map((note) => [csvText(plainText(note))]),
  ]);
}
