/** The samples of a study as RFC 4180 text, with what they were drawn by above them. */
import { csvNumber, csvText } from '$lib/charts/to-csv';
import type { Samples } from '$lib/model/study/details';
import type { Scenario } from '$lib/scenario/types';
import { samplesTable } from '$lib/views/sure/samples-table';

export interface SamplesHead {
  readonly title: string;
  readonly units: string;
  readonly modelVersion: string;
  readonly link: string;
}

export function samplesCsv(scenario: Scenario, samples: Samples, head: SamplesHead): string {
  const { seed, method } = scenario.uncertainty;
  const lines = [
    head.title,
    `seed ${seed}, ${method}, ${samples.draws} draws, 16 replicates`,
    head.units,
    head.modelVersion,
    head.link,
  ].map(csvText);
  const { columns, rows } = samplesTable(samples);
  const cells = rows.map((row) => row.map(csvNumber).join(','));
  return [...lines, '', columns.map(csvText).join(','), ...cells, ''].join('\r\n');
}
