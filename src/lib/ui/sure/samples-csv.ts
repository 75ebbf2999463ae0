/** The samples of a study as RFC 4180 text, with what they were drawn by above them. */
import { csvHead, csvLines, csvNumber, csvText } from '$lib/export/csv';
import type { ExportFrame } from '$lib/export/frame';
import type { Samples } from '$lib/model/study/details';
import type { Scenario } from '$lib/scenario/types';
import { samplesTable } from '$lib/views/sure/samples-table';

/** The frame's subtitle names the units. */
export function samplesCsv(scenario: Scenario, samples: Samples, frame: ExportFrame): string {
  const { seed, method } = scenario.uncertainty;
  const drawn = `seed ${seed}, ${method}, ${samples.draws} draws, 16 replicates`;
  const { columns, rows } = samplesTable(samples);
  return csvLines([
    ...csvHead({ ...frame, subtitle: drawn, source: frame.subtitle }),
    columns.map(csvText),
    ...rows.map((row) => row.map(csvNumber)),
  ]);
}
