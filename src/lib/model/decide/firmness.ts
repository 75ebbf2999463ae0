/**
 * How firm a choice by weighted value is: for each weight where the leader changes, with the others in proportion,
 * and in what share of all weights each offer takes each rank.
 */
import { simplexWeights } from '$lib/engine/decision/dirichlet';
import { SmaaTally, type SmaaResult } from '$lib/engine/decision/smaa';
import { fillUniforms } from '$lib/engine/numeric/uniforms';
import { flipWeights, type WeightFlips } from '$lib/engine/uncertainty/flip-weights';
import type { CriterionId } from '$lib/parameters/criteria';
import type { Methods } from './methods';

/** Weights drawn evenly over all there can be. */
export const DRAWN_WEIGHTS = 10_000;
const BLOCK = 1000;

export interface WeightFirmness {
  readonly criterion: CriterionId;
  /** Absent where no other criterion weighs. */
  readonly flips?: WeightFlips;
}

export function weightFirmness({ criteria, weights, values }: Methods): readonly WeightFirmness[] {
  return criteria.map((criterion, c) => {
    const flips = values.length === 0 ? undefined : flipWeights(values, weights, c);
    return { criterion, ...(flips === undefined ? {} : { flips }) };
  });
}

/** Rank acceptability over all weights on the criteria that weigh; undefined where there is nothing to rank. */
export function acceptability({ criteria, values, offers }: Methods): SmaaResult | undefined {
  const n = criteria.length;
  if (n === 0 || offers.length === 0) return undefined;
  const tally = new SmaaTally(offers.length, n);
  const rows = Float64Array.from(values.flat());
  const uniforms = new Float64Array(n * BLOCK);
  const row = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let first = 0; first < DRAWN_WEIGHTS; first += BLOCK) {
    for (let c = 0; c < n; c += 1) {
      const of = { kind: 'sobol', seed: 1, stream: 0, dimension: c, firstIndex: first } as const;
      fillUniforms({ ...of, count: BLOCK }, uniforms, c * BLOCK);
    }
    for (let k = 0; k < BLOCK; k += 1) {
      for (let c = 0; c < n; c += 1) row[c] = uniforms[c * BLOCK + k] ?? 0;
      simplexWeights(row, weights);
      tally.add(rows, weights);
    }
  }
  return tally.result();
}
