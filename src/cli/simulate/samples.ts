/** Draws themselves as CSV, one a line, with the columns of the page's file. */
import type { Samples } from '$lib/model/study/details';
import { samplesTable } from '$lib/views/sure/samples-table';
import { csvFigure, csvWords } from '../csv-text';

/** The first `count` draws of those that were made. */
export function samplesCsv(samples: Samples, count: number): string {
  const { columns, rows } = samplesTable(samples, count);
  const lines = rows.map((row) => row.map(csvFigure).join(','));
  return [columns.map(csvWords).join(','), ...lines, ''].join('\r\n');
}
