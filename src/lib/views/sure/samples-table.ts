/**
 * The samples of a study as a table: one draw a row, every input drawn and every offer's cost, index and rank. Inputs
 * are in stored units (shares and rates as fractions, years, US$); of an event by chance the uniform stands.
 */
import type { Samples } from '$lib/model/study/details';
import { REPLICATES } from '$lib/model/study/sampler';

export interface SamplesTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** The first `count` draws of those that were made; all of them without it. */
export function samplesTable(samples: Samples, count = samples.draws): SamplesTable {
  const { draws, keys, optionIds, x, total, dependency, ranks } = samples;
  return {
    columns: [
      'draw',
      'replicate',
      ...keys,
      ...optionIds.flatMap((id) => [`${id}.total_usd`, `${id}.dependency`, `${id}.rank`]),
    ],
    rows: Array.from({ length: Math.min(count, draws) }, (_, n) => [
      n,
      n % REPLICATES,
      ...keys.map((_key, i) => x[i * draws + n] ?? 0),
      ...optionIds.flatMap((_id, o) =>
        [total, dependency, ranks].map((column) => column[o * draws + n] ?? 0),
      ),
    ]),
  };
}
