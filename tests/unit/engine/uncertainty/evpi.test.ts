import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cheapestOnAverage,
  estimateFromSums,
  evpi,
  type CostDraws,
} from '$lib/engine/uncertainty/evpi';
import { binsFor, evppi, partition } from '$lib/engine/uncertainty/evppi';
import { shiftedHalton, T15, uniforms } from './support';

/** A run from one list of costs an option. */
function runOf(costs: readonly (readonly number[])[], replicates = 2): CostDraws {
  return {
    costs: Float64Array.from(costs.flat()),
    options: costs.length,
    draws: costs[0]?.length ?? 0,
    replicates,
  };
}

/** Standard normal quantile by bisection of the distribution's series: exact enough for tests. */
function normalOf(u: number): number {
  let [low, high] = [-8, 8];
  for (let i = 0; i < 60; i += 1) {
    const x = (low + high) / 2;
    if (normalBelow(x) < u) low = x;
    else high = x;
  }
  return (low + high) / 2;
}

/** Φ(x) by Marsaglia's series (Journal of Statistical Software 11, 2004). */
function normalBelow(x: number): number {
  let [term, sum] = [x, x];
  for (let i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Unit normal loss: E[max(0, Z − a)]. */
function unitNormalLoss(a: number): number {
  return Math.exp(-(a * a) / 2) / Math.sqrt(2 * Math.PI) - a * (1 - normalBelow(a));
}

/** Option 0 costs `gap`; option 1 costs x + y with x, y normal of the given deviations. */
function gaussianRun(gap: number, deviations: readonly number[], draws: number) {
  const costs = new Float64Array(2 * draws);
  const inputs = new Float64Array(deviations.length * draws);
  const points = Array.from({ length: 16 }, (_, r) => shiftedHalton(deviations.length, 77 + r));
  const point: number[] = [];
  for (let k = 0; k < draws; k += 1) {
    points[k % 16]?.(Math.floor(k / 16), point);
    costs[k] = gap;
    deviations.forEach((deviation, i) => {
      const x = deviation * normalOf(point[i] ?? 0.5);
      inputs[i * draws + k] = x;
      costs[draws + k] = (costs[draws + k] ?? 0) + x;
    });
  }
  return { run: { costs, options: 2, draws, replicates: 16 }, inputs };
}

describe('the option cheapest on average', () => {
  it('is the one with the least sum, the first of equals', () => {
    expect(
      cheapestOnAverage(
        runOf([
          [3, 3],
          [1, 4],
          [9, 0],
        ]),
      ),
    ).toBe(1);
    expect(
      cheapestOnAverage(
        runOf([
          [3, 3],
          [2, 4],
        ]),
      ),
    ).toBe(0);
    expect(
      cheapestOnAverage(
        runOf([
          [3, 3],
          [2, 3.5],
        ]),
      ),
    ).toBe(1);
  });

  it('does not exist without options or draws', () => {
    expect(cheapestOnAverage(runOf([]))).toBeUndefined();
    expect(cheapestOnAverage(runOf([[], []]))).toBeUndefined();
  });
});

describe('the expected value of perfect information', () => {
  it('of two acts and three equal states is the mean opportunity loss (worked by hand)', () => {
    // Costs 4, 6, 8 (mean 6) and 5, 5, 9.5 (mean 6.5); the best in each state 4, 5, 8: 17/3.
    const result = evpi(
      runOf(
        [
          [4, 6, 8],
          [5, 5, 9.5],
        ],
        3,
      ),
      4.303,
    );
    expect(result?.value).toBeCloseTo(6 - 17 / 3, 14);
    // Losses of the first act by replicate: 0, 1, 0.
    expect(result?.standardError).toBeCloseTo(1 / 3, 14);
    expect(result?.distinguishable).toBe(false);
  });

  it('of a Gaussian difference is its deviation times the unit normal loss', () => {
    for (const gap of [0, -1, 1]) {
      const { run } = gaussianRun(gap, [3, 4], 8192);
      const exact = 5 * unitNormalLoss(Math.abs(gap) / 5);
      const result = evpi(run, T15);
      expect(Math.abs((result?.value ?? 0) - exact)).toBeLessThan(0.02);
      expect(result?.low).toBeLessThan(exact);
      expect(result?.high).toBeGreaterThan(exact);
      expect(result?.distinguishable).toBe(true);
    }
    expect(unitNormalLoss(0)).toBeCloseTo(0.398942, 6);
  });

  it('puts draw k into replicate k mod replicates, the first into the first', () => {
    // Losses 4, 0, 2 of the first option: means 3 and 0.
    const costs = [
      [4, 1, 2],
      [0, 9, 0],
    ];
    const result = evpi(runOf(costs, 2), 1);
    expect(result?.value).toBe(2);
    expect(result?.standardError).toBeCloseTo(1.5, 14);
  });

  it('is exactly nothing where one option is cheapest in all draws', () => {
    expect(
      evpi(
        runOf([
          [1, 2, 3],
          [2, 3, 3],
        ]),
        12.7,
      ),
    ).toEqual({
      value: 0,
      standardError: 0,
      low: 0,
      high: 0,
      shown: 0,
      distinguishable: false,
    });
    expect(evpi(runOf([[1, 2]]), 12.7)?.value).toBe(0);
  });

  it('does not exist without draws', () => {
    expect(evpi(runOf([]), 2)).toBeUndefined();
    expect(evpi(runOf([[], []]), 2)).toBeUndefined();
  });

  it('equals E[c of the best] − E[least c], and is never negative', () => {
    const cost = fc.double({ min: -100, max: 100, noNaN: true });
    const draw = fc.tuple(cost, cost, cost);
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 20 }), (draws) => {
        const costs = [0, 1, 2].map((d) => draws.map((row) => row[d] ?? 0));
        const mean = (values: readonly number[]) =>
          values.reduce((a, b) => a + b, 0) / values.length;
        const expected = Math.min(...costs.map(mean)) - mean(draws.map((row) => Math.min(...row)));
        const result = evpi(runOf(costs, 4), 3);
        expect(result?.value).toBeCloseTo(expected, 8);
        expect(result?.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('takes means a replicate by its own number of draws, and leaves empty ones out', () => {
    // Five draws in two replicates: 0, 2, 4 and 1, 3.
    const five = estimateFromSums(Float64Array.from([9, 4]), 5, 1);
    expect(five.value).toBeCloseTo(13 / 5, 14);
    expect(five.standardError).toBeCloseTo(0.5, 14);
    const two = estimateFromSums(Float64Array.from([1, 5, 0, 0]), 2, 1);
    expect(two).toMatchObject({ value: 3, standardError: 2, low: 1, high: 5 });
    expect(two.distinguishable).toBe(true);
  });
});

describe('a partition along an input', () => {
  const parts = (values: readonly number[], bins: number) => {
    const order = Uint32Array.from(
      Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b),
    );
    const binOf = new Uint16Array(values.length);
    const used = partition(Float64Array.from([99, ...values]), 1, order, bins, binOf);
    return { used, binOf: Array.from(binOf) };
  };

  it('has equal numbers in every bin', () => {
    expect(parts([6, 5, 4, 3, 2, 1], 3)).toEqual({ used: 3, binOf: [2, 2, 1, 1, 0, 0] });
    expect(parts([1, 2, 3, 4, 5], 2)).toEqual({ used: 2, binOf: [0, 0, 0, 1, 1] });
  });

  it('leaves equal values together and numbers the bins without gaps', () => {
    expect(parts([1, 1, 1, 1, 2, 3], 3)).toEqual({ used: 2, binOf: [0, 0, 0, 0, 1, 1] });
    expect(parts([3, 2, 1, 1, 1, 1], 3)).toEqual({ used: 2, binOf: [1, 1, 0, 0, 0, 0] });
    expect(parts([7, 7, 7], 3)).toEqual({ used: 1, binOf: [0, 0, 0] });
    expect(parts([1, 1, 2, 2, 3, 3], 6)).toEqual({ used: 3, binOf: [0, 0, 1, 1, 2, 2] });
    expect(parts([], 3)).toEqual({ used: 0, binOf: [] });
  });

  it('has two to 64 bins, twice the cube root of the draws', () => {
    expect([0, 1, 8, 1000, 4096, 20000, 32768, 1e6].map(binsFor)).toEqual([
      2, 2, 4, 20, 32, 54, 64, 64,
    ]);
  });
});

describe('the expected value of knowing one input', () => {
  it('of a Gaussian is its own deviation times the unit normal loss, a little less by bins', () => {
    const { run, inputs } = gaussianRun(0.5, [3, 4], 8192);
    const result = evppi(run, inputs, T15) ?? [];
    const whole = evpi(run, T15);
    [3, 4].forEach((deviation, i) => {
      const exact = deviation * unitNormalLoss(0.5 / deviation);
      const value = result[i]?.value ?? 0;
      expect(value).toBeLessThan(exact + 0.03);
      expect(value).toBeGreaterThan(0.96 * exact);
      expect(value).toBeLessThan(whole?.value ?? 0);
      expect(result[i]?.distinguishable).toBe(true);
    });
  });

  it('of the only input that matters is the whole', () => {
    const { run, inputs } = gaussianRun(0, [1], 4096);
    const [only] = evppi(run, inputs, T15) ?? [];
    expect(only?.value).toBeGreaterThan(0.98 * (evpi(run, T15)?.value ?? 0));
  });

  it('of an input that changes no choice cannot be told from nothing', () => {
    const { run } = gaussianRun(0.2, [1], 2048);
    for (let seed = 1; seed <= 20; seed += 1) {
      const next = uniforms(seed);
      const noise = Float64Array.from({ length: 2048 }, () => next());
      const [result] = evppi(run, noise, T15) ?? [];
      expect(result?.distinguishable).toBe(false);
      expect(result?.shown).toBeLessThan(0.02);
    }
  });

  it('of a discrete input is found in its states (worked by hand)', () => {
    // x is 0 or 1; option 0 costs 2, option 1 costs 1 or 4 by x: knowing x saves 1 in half the draws.
    const x = Float64Array.from([0, 0, 1, 1, 0, 0, 1, 1]);
    const costs = [Array.from(x, () => 2), Array.from(x, (state) => (state === 0 ? 1 : 4))];
    const [result] = evppi(runOf(costs), x, 12.706) ?? [];
    expect(result).toEqual({
      value: 0.5,
      standardError: 0,
      low: 0.5,
      high: 0.5,
      shown: 0.5,
      distinguishable: true,
    });
  });

  it('is tested on draws from which the choice was not learnt', () => {
    // Replicate 0 alone would choose option 1 in the upper bin, replicate 1 there option 0.
    const x = Float64Array.from([0, 0, 1, 1]);
    const costs = [
      [0, 0, 2, 0],
      [5, 5, 0, 5],
    ];
    const [result] = evppi(runOf(costs), x, 1, 2) ?? [];
    // Draw 2 keeps option 0 (learnt from draw 3); draw 3 takes option 1 (from draw 2) and loses 5.
    expect(result?.value).toBe(-5 / 4);
    expect(result?.shown).toBe(0);
    expect(result?.standardError).toBeCloseTo(1.25, 14);
  });

  it('keeps to the option cheapest on average where a bin sees no difference', () => {
    const x = Float64Array.from([0, 0, 1, 1]);
    const costs = [
      [3, 3, 3, 3],
      [3, 3, 1, 1],
      [3, 3, 2, 2],
    ];
    const [result] = evppi(runOf(costs), x, 1, 2) ?? [];
    expect(result?.value).toBe(0);
  });

  it('of a constant is exactly nothing', () => {
    const { run } = gaussianRun(0, [1], 64);
    const [result] = evppi(run, new Float64Array(64).fill(3), T15) ?? [];
    expect(result).toEqual({
      value: 0,
      standardError: 0,
      low: 0,
      high: 0,
      shown: 0,
      distinguishable: false,
    });
  });

  it('does not exist without options, draws or a second replicate', () => {
    expect(evppi(runOf([]), new Float64Array(0), 2)).toBeUndefined();
    expect(
      evppi(
        runOf(
          [
            [1, 2],
            [2, 1],
          ],
          1,
        ),
        Float64Array.from([1, 2]),
        2,
      ),
    ).toBeUndefined();
    expect(
      evppi(
        runOf(
          [
            [1, 2],
            [2, 1],
          ],
          2,
        ),
        new Float64Array(0),
        2,
      ),
    ).toEqual([]);
  });

  it('is never above the value of knowing everything', () => {
    const cost = fc.double({ min: -100, max: 100, noNaN: true });
    const draw = fc.tuple(cost, cost, cost, fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(fc.array(draw, { minLength: 2, maxLength: 40 }), (draws) => {
        const run = runOf(
          [0, 1, 2].map((d) => draws.map((row) => row[d] ?? 0)),
          4,
        );
        const x = Float64Array.from(draws, (row) => row[3]);
        const [result] = evppi(run, x, 3) ?? [];
        expect(result?.value).toBeLessThanOrEqual((evpi(run, 3)?.value ?? 0) + 1e-9);
        expect(result?.shown).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keeps the option chosen on average where others learnt elsewhere are no cheaper', () => {
    // Where the input is 1, replicate 0 pays 5 or 3 and replicate 1 pays 4 either way: by what the other one
    // shows both stay with the second option. Where it is 2, all is level.
    const costs = [
      [5, 4, 1, 1],
      [3, 4, 1, 1],
    ];
    const [known] = evppi(runOf(costs), Float64Array.of(1, 1, 2, 2), T15, 2) ?? [];
    expect(known?.value).toBe(0);
    // With the first one dearer by less in replicate 1 the choice turns there, to its loss.
    const turned = [
      [5, 3.9, 1, 1],
      [3, 4, 1, 1],
    ];
    const [loss] = evppi(runOf(turned), Float64Array.of(1, 1, 2, 2), T15, 2) ?? [];
    expect(loss?.value).toBeCloseTo(-2 / 4, 12);
  });
});
