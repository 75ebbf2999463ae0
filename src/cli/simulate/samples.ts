/** Draws themselves as CSV, one a line, with the columns of the page's file. */
import type { Samples } from '$lib/model/study/details';
import { samplesTable } from '$lib/views/sure/samples-table';
import { csvExact, csvLines, csvText } from '$lib/export/csv';

/** The first `count` draws of those that were made. */
export function samplesCsv(samples: Samples, count: number): string {
  const { columns, rows } = samplesTable(samples, count);
  return csvLines([columns.map(csvText), ...rows.map((row) => row.map(csvExact))]);
}
