import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplexWeights } from '$lib/engine/decision/dirichlet';
import { SmaaConfidenceTally, SmaaTally, type SmaaResult } from '$lib/engine/decision/smaa';

/** Additive recurrence with the generalised golden ratio: even coverage of the unit cube. */
function evenly(dimension: number, k: number): number[] {
  let g = 2;
  for (let step = 0; step < 60; step += 1) g = (1 + g) ** (1 / (dimension + 1));
  return Array.from({ length: dimension }, (_, j) => (0.5 + (k + 1) * g ** -(j + 1)) % 1);
}

function run(
  options: readonly (readonly number[])[],
  draws: number,
  takesPart?: readonly number[],
): SmaaResult {
  const criteria = options[0]?.length ?? 0;
  const tally = new SmaaTally(options.length, criteria);
  const values = Float64Array.from(options.flat());
  const weights = new Float64Array(criteria);
  for (let k = 0; k < draws; k += 1) {
    simplexWeights(evenly(criteria, k), weights);
    tally.add(values, weights, takesPart);
  }
  const result = tally.result();
  if (result === undefined) throw new Error('no draws');
  return result;
}

describe('SMAA over uniform weights', () => {
  it('agrees with the closed form for two options on two criteria', () => {
    // (1, 0) beats (0, a) where w > a(1 − w): for w above a/(1 + a), half-way to 1 on average.
    const a = 0.5;
    const result = run(
      [
        [1, 0],
        [0, a],
      ],
      20000,
    );
    expect(result.draws).toBe(20000);
    const share = 1 / (1 + a);
    expect(result.acceptability[0]?.[0]).toBeCloseTo(share, 3);
    expect(result.acceptability[0]?.[1]).toBeCloseTo(1 - share, 3);
    expect(result.acceptability[1]?.[0]).toBeCloseTo(1 - share, 3);
    expect(result.centralWeights[0]?.[0]).toBeCloseTo((1 + a / (1 + a)) / 2, 3);
    expect(result.centralWeights[1]?.[0]).toBeCloseTo(a / (1 + a) / 2, 3);
    expect(result.winning[0]?.[1]).toBeCloseTo(share, 3);
    expect(result.winning[1]?.[0]).toBeCloseTo(1 - share, 3);
    expect(result.standardErrors?.[0]?.[0]).toBeCloseTo(Math.sqrt(2 / 9 / 20000), 5);
  });

  it('has rank-order centroids for central weights where each option is best on one criterion', () => {
    // First where its weight is the largest of three, the mean of which is (1 + 1/2 + 1/3)/3.
    const result = run(
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      20000,
    );
    for (let i = 0; i < 3; i += 1) {
      for (let r = 0; r < 3; r += 1) expect(result.acceptability[i]?.[r]).toBeCloseTo(1 / 3, 2);
      const largest = 11 / 18;
      for (let j = 0; j < 3; j += 1) {
        const mean = i === j ? largest : (1 - largest) / 2;
        expect(result.centralWeights[i]?.[j]).toBeCloseTo(mean, 2);
      }
    }
  });
});

describe('the SMAA tally', () => {
  const add = (tally: SmaaTally, values: readonly number[], weights: readonly number[]) =>
    tally.add(Float64Array.from(values), weights);

  it('has nothing to say before the first draw', () => {
    expect(new SmaaTally(2, 1).result()).toBeUndefined();
  });

  it('ranks by weighted value, draw by draw', () => {
    const tally = new SmaaTally(3, 2);
    add(tally, [1, 0, 0, 1, 0.4, 0.4], [0.75, 0.25]);
    expect(tally.result()).toEqual({
      draws: 1,
      acceptability: [
        [1, 0, 0],
        [0, 0, 1],
        [0, 1, 0],
      ],
      standardErrors: undefined,
      centralWeights: [[0.75, 0.25], undefined, undefined],
      winning: [
        [0, 1, 1],
        [0, 0, 0],
        [0, 1, 0],
      ],
    });
    add(tally, [1, 0, 0, 1, 0.4, 0.4], [0.25, 0.75]);
    const result = tally.result();
    expect(result?.acceptability).toEqual([
      [0.5, 0, 0.5],
      [0.5, 0, 0.5],
      [0, 1, 0],
    ]);
    expect(result?.centralWeights).toEqual([[0.75, 0.25], [0.25, 0.75], undefined]);
    expect(result?.standardErrors).toEqual([
      [0.5, 0, 0.5],
      [0.5, 0, 0.5],
      [0, 0, 0],
    ]);
    expect(result?.winning[2]).toEqual([0.5, 0.5, 0]);
  });

  it('has who is out lose to all in the running, and to nobody who is out too', () => {
    const tally = new SmaaTally(4, 1);
    tally.add(Float64Array.of(0.9, 0.2, 0.8, 0.5), Float64Array.of(1), [0, 1, 0, 1]);
    const result = tally.result();
    expect(result?.winning).toEqual([
      [0, 0, 0, 0],
      [1, 0, 1, 0],
      [0, 0, 0, 0],
      [1, 1, 1, 0],
    ]);
    expect(result?.acceptability).toEqual([
      [0, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
  });

  it('shares ranks, wins and weights among level options', () => {
    const tally = new SmaaTally(4, 1);
    add(tally, [0.2, 0.9, 0.9 + 1e-14, 0.1], [1]);
    const result = tally.result();
    expect(result?.acceptability).toEqual([
      [0, 0, 1, 0],
      [0.5, 0.5, 0, 0],
      [0.5, 0.5, 0, 0],
      [0, 0, 0, 1],
    ]);
    expect(result?.winning).toEqual([
      [0, 0, 0, 1],
      [1, 0, 0.5, 1],
      [1, 0.5, 0, 1],
      [0, 0, 0, 0],
    ]);
    expect(result?.centralWeights).toEqual([undefined, [1], [1], undefined]);
    expect(tally.held.squares[4]).toBe(0.25);
    const all = new SmaaTally(3, 1);
    add(all, [5, 5, 5], [1]);
    for (const row of all.result()?.acceptability ?? []) {
      for (const share of row) expect(share).toBeCloseTo(1 / 3, 15);
    }
  });

  it('gives a screened-out option no rank, and has the others win against it', () => {
    const tally = new SmaaTally(3, 1);
    tally.add(Float64Array.from([3, 2, 1]), [1], [0, 1, 1]);
    const result = tally.result();
    expect(result?.acceptability).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ]);
    expect(result?.winning).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [1, 0, 0],
    ]);
    tally.add(Float64Array.from([3, 2, 1]), [1], [0, 0, 0]);
    expect(tally.result()?.acceptability[1]).toEqual([0.5, 0, 0]);
    expect(tally.result()?.winning[1]).toEqual([0.5, 0, 0.5]);
    expect(tally.result()?.centralWeights).toEqual([undefined, [1], undefined]);
  });

  it('merges to what one tally of all draws holds', () => {
    const [one, two, whole] = [new SmaaTally(3, 2), new SmaaTally(3, 2), new SmaaTally(3, 2)];
    const weights = new Float64Array(2);
    for (let k = 0; k < 64; k += 1) {
      const values = Float64Array.from(evenly(6, k), (x) => Math.round(4 * x) / 4);
      weights[0] = (k % 5) / 4;
      weights[1] = 1 - weights[0];
      (k < 20 ? one : two).add(values, weights);
      whole.add(values, weights);
    }
    const merged = new SmaaTally(3, 2, one.held).merge(two.held);
    const [a, b] = [merged.result(), whole.result()];
    expect(a?.draws).toBe(64);
    const flat = (result: SmaaResult | undefined) =>
      [
        result?.acceptability,
        result?.standardErrors,
        result?.centralWeights,
        result?.winning,
      ].flatMap((rows) => (rows ?? []).flatMap((row) => row ?? []));
    expect(flat(a)).toHaveLength(3 * 3 + 3 * 3 + 3 * 2 + 3 * 3);
    flat(b).forEach((x, at) => expect(flat(a)[at]).toBeCloseTo(x, 12));
  });

  it('hands out every rank, and every pair to one or the other', () => {
    const option = fc.array(fc.nat(4), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(option, { minLength: 1, maxLength: 6 }), (options) => {
        const { acceptability, winning } = run(options, 16);
        options.forEach((_, i) => {
          const row = acceptability[i] ?? [];
          expect(row.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
          const rank = acceptability.reduce((sum, shares) => sum + (shares[i] ?? 0), 0);
          expect(rank).toBeCloseTo(1, 12);
          options.forEach((_option, k) => {
            const both = (winning[i]?.[k] ?? 0) + (winning[k]?.[i] ?? 0);
            expect(both).toBeCloseTo(i === k ? 0 : 1, 12);
          });
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('the confidence factor', () => {
  it('is the share of draws in which an option is first under its own central weights', () => {
    const tally = new SmaaConfidenceTally([[1, 0], [0, 1], undefined]);
    expect(tally.result()).toEqual([undefined, undefined, undefined]);
    tally.add(Float64Array.from([1, 0, 0.5, 1, 0, 0]));
    tally.add(Float64Array.from([1, 0, 0.5, 1, 0, 2]));
    tally.add(Float64Array.from([0.5, 0, 0.5, 1, 0, 0]));
    tally.add(Float64Array.from([0.1, 0, 0.5, 1, 0, 0]));
    expect(tally.result()).toEqual([2.5 / 4, 3 / 4, undefined]);
  });

  it('passes over screened-out options, and merges', () => {
    const tally = new SmaaConfidenceTally([[1], [1]]);
    tally.add(Float64Array.from([2, 1]), [0, 1]);
    expect(tally.result()).toEqual([0, 1]);
    const other = new SmaaConfidenceTally([[1], [1]]);
    other.add(Float64Array.from([2, 1]));
    other.add(Float64Array.from([2, 1]), [0, 0]);
    expect(tally.merge(other.held).result()).toEqual([1 / 3, 1 / 3]);
  });
});
