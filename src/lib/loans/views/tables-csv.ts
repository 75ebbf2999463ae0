/** Both tables of the page as CSV: amounts in US$ and rates as fractions, unrounded. */
import { csvCell, csvHead, csvLines, csvText } from '$lib/export/csv';
import type { ExportFrame } from '$lib/export/frame';
import { plainText } from '$lib/views/marked-text';
import type { ScheduleTable } from './schedule';
import type { Summary, SummaryCell } from './summary';

function cell(of: SummaryCell | undefined): string {
  return of === undefined
    ? ''
    : csvCell(of.value === undefined ? { text: of.text } : { text: of.text, value: of.value });
}

/** `total` heads the line of sums. */
export function scheduleCsv(table: ScheduleTable, total: string, frame: ExportFrame): string {
  return csvLines([
    ...csvHead(frame),
    table.heads.map(csvText),
    ...table.rows.map((row) => row.map(cell)),
    [csvText(total), ...table.totals.slice(1).map(cell)],
  ]);
}

/** `measure` heads the names of the rows. */
export function summaryCsv(summary: Summary, measure: string, frame: ExportFrame): string {
  return csvLines([
    ...csvHead(frame),
    [measure, ...summary.names].map(csvText),
    ...summary.groups.flatMap(({ head, rows }) =>
      rows.map((row) => [
        csvText(head === undefined ? row.label : `${head}: ${row.label}`),
        ...row.cells.map(cell),
      ]),
    ),
    [],
    ...summary.notes.map((note) => [csvText(plainText(note))]),
  ]);
}
