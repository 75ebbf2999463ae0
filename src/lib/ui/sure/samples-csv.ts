/**
 * The samples of a study as RFC 4180 text: one draw a row, every input drawn and every offer's cost, index and rank.
 * Inputs are in stored units (shares and rates as fractions, years, US$); of an event by chance the uniform stands.
 */
import type { Samples } from '$lib/model/study/details';
import type { Scenario } from '$lib/scenario/types';
import { csvNumber, csvText } from '$lib/charts/to-csv';

export interface SamplesHead {
  readonly title: string;
  readonly modelVersion: string;
  readonly link: string;
}

export function samplesCsv(scenario: Scenario, samples: Samples, head: SamplesHead): string {
  const { seed, method } = scenario.uncertainty;
  const { draws, keys, optionIds, x, total, dependency, ranks } = samples;
  const lines = [
    head.title,
    `seed ${seed}, ${method}, ${draws} draws, 16 replicates`,
    head.modelVersion,
    head.link,
  ].map(csvText);
  const columns = [
    'draw',
    'replicate',
    ...keys,
    ...optionIds.flatMap((id) => [`${id}.total_usd`, `${id}.dependency`, `${id}.rank`]),
  ].map(csvText);
  const rows = Array.from({ length: draws }, (_, n) =>
    [
      n,
      n % 16,
      ...keys.map((_key, i) => x[i * draws + n] ?? 0),
      ...optionIds.flatMap((_id, o) => [
        total[o * draws + n] ?? 0,
        dependency[o * draws + n] ?? 0,
        ranks[o * draws + n] ?? 0,
      ]),
    ]
      .map(csvNumber)
      .join(','),
  );
  return [...lines, '', columns.join(','), ...rows, ''].join('\r\n');
}
