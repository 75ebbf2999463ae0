/**
 * Draws themselves as CSV, one a line: every input drawn, in stored units (shares and rates as fractions; of an event
 * by chance the uniform), then every offer's cost, index and rank. Columns are those of the page's file.
 */
import type { Samples } from '$lib/model/study/details';
import { REPLICATES } from '$lib/model/study/sampler';
import { csvFigure, csvWords } from '../csv-text';

/** The first `count` draws of those that were made. */
export function samplesCsv(samples: Samples, count: number): string {
  const { draws, keys, optionIds, x, total, dependency, ranks } = samples;
  const head = [
    'draw',
    'replicate',
    ...keys.map(csvWords),
    ...optionIds.flatMap((id) => [`${id}.total_usd`, `${id}.dependency`, `${id}.rank`]),
  ];
  const rows = Array.from({ length: Math.min(count, draws) }, (_, n) =>
    [
      n,
      n % REPLICATES,
      ...keys.map((_key, i) => x[i * draws + n]),
      ...optionIds.flatMap((_id, o) =>
        [total, dependency, ranks].map((column) => column[o * draws + n]),
      ),
    ]
      .map(csvFigure)
      .join(','),
  );
  return [head.join(','), ...rows, ''].join('\r\n');
}
