import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  preferenceOf,
  promethee,
  type PreferenceFunction,
  type PrometheeCriterion,
  type PrometheeRanking,
} from '$lib/engine/decision/promethee';

function ranked(
  values: readonly (readonly number[])[],
  criteria: readonly PrometheeCriterion[],
): PrometheeRanking {
  const result = promethee(values, criteria);
  if (result.kind !== 'ranked') throw new Error(result.reason);
  return result;
}

const on = (preference: PreferenceFunction, differences: readonly number[]) =>
  differences.map((d) => preferenceOf(preference, d));

describe('preference functions', () => {
  it('know no preference for a disadvantage or a tie', () => {
    const all: PreferenceFunction[] = [
      { kind: 'usual' },
      { kind: 'u-shape', q: 0 },
      { kind: 'v-shape', p: 0 },
      { kind: 'level', q: 0, p: 0 },
      { kind: 'linear', q: 0, p: 0 },
      { kind: 'gaussian', s: 0 },
    ];
    for (const shape of all) expect(on(shape, [-1, 0, 1e-6, 5])).toEqual([0, 0, 1, 1]);
    // A narrow bell is no step: one of no width is.
    expect(preferenceOf({ kind: 'gaussian', s: 1e-3 }, 1e-3)).toBeCloseTo(1 - Math.exp(-0.5), 12);
  });

  it('have the shapes of Brans and Vincke', () => {
    expect(on({ kind: 'usual' }, [0, 0.1])).toEqual([0, 1]);
    expect(on({ kind: 'u-shape', q: 2 }, [1, 2, 2.1])).toEqual([0, 0, 1]);
    expect(on({ kind: 'v-shape', p: 4 }, [1, 2, 4, 5])).toEqual([0.25, 0.5, 1, 1]);
    expect(on({ kind: 'level', q: 1, p: 3 }, [1, 1.1, 3, 3.1])).toEqual([0, 0.5, 0.5, 1]);
    expect(on({ kind: 'linear', q: 1, p: 3 }, [0.5, 1, 1.5, 2, 3, 4])).toEqual([
      0, 0, 0.25, 0.5, 1, 1,
    ]);
    expect(preferenceOf({ kind: 'gaussian', s: 2 }, 2)).toBeCloseTo(1 - Math.exp(-0.5), 15);
    expect(preferenceOf({ kind: 'gaussian', s: 2 }, 6)).toBeCloseTo(1 - Math.exp(-4.5), 15);
  });

  it('do not let rounding carry a difference over a threshold', () => {
    expect(preferenceOf({ kind: 'u-shape', q: 0.1 }, 0.4 - 0.3)).toBe(0);
    expect(preferenceOf({ kind: 'level', q: 0.05, p: 0.1 }, 0.4 - 0.3)).toBe(0.5);
    expect(preferenceOf({ kind: 'linear', q: 0.1, p: 0.1 }, 0.4 - 0.3)).toBe(0);
    expect(preferenceOf({ kind: 'linear', q: 0.1, p: 0.1 }, 0.11)).toBe(1);
  });

  it('never fall as the advantage grows', () => {
    const shape = fc.constantFrom<PreferenceFunction>(
      { kind: 'u-shape', q: 1 },
      { kind: 'v-shape', p: 2 },
      { kind: 'level', q: 1, p: 2 },
      { kind: 'linear', q: 1, p: 2 },
      { kind: 'gaussian', s: 1 },
    );
    const difference = fc.double({ min: -1, max: 4, noNaN: true });
    fc.assert(
      fc.property(shape, difference, difference, (preference, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [less = 0, more = 0] = on(preference, [low, high]);
        expect(less >= 0 && less <= more && more <= 1).toBe(true);
      }),
    );
  });
});

describe('the hydroelectric sites of Brans, Vincke and Mareschal (1986)', () => {
  const sites = [
    [80, 90, 6, 5.4, 8, 5],
    [65, 58, 2, 9.7, 1, 1],
    [83, 60, 4, 7.2, 4, 7],
    [40, 80, 10, 7.5, 7, 10],
    [52, 72, 6, 2.0, 3, 8],
    [94, 96, 7, 3.6, 5, 6],
  ];
  const criteria: PrometheeCriterion[] = [
    { weight: 1, direction: 'min', preference: { kind: 'u-shape', q: 10 } },
    { weight: 1, direction: 'max', preference: { kind: 'v-shape', p: 30 } },
    { weight: 1, direction: 'min', preference: { kind: 'linear', q: 0.5, p: 5 } },
    { weight: 1, direction: 'min', preference: { kind: 'level', q: 1, p: 6 } },
    { weight: 1, direction: 'min', preference: { kind: 'usual' } },
    { weight: 1, direction: 'max', preference: { kind: 'gaussian', s: 5 } },
  ];
  const rankedSites = () => ranked(sites, criteria);

  it('are put in their order: 5, 2, 4, 6, 3, 1', () => {
    expect(rankedSites().ranks).toEqual([6, 2, 5, 3, 1, 4]);
  });

  it('have the flows that numpy gives for the same table', () => {
    const result = rankedSites();
    const rows: readonly [readonly number[], readonly number[]][] = [
      [result.positive, [0.22, 0.396, 0.247, 0.329, 0.455, 0.3]],
      [result.negative, [0.366, 0.379, 0.336, 0.349, 0.162, 0.355]],
      [result.net, [-0.146, 0.017, -0.09, -0.02, 0.293, -0.055]],
      [result.preferences[0] ?? [], [0, 0.296, 0.25, 0.269, 0.1, 0.185]],
      [result.preferences[4] ?? [], [0.444, 0.515, 0.487, 0.38, 0, 0.448]],
    ];
    for (const [actual, expected] of rows) {
      expected.forEach((x, i) => expect(actual[i]).toBeCloseTo(x, 3));
    }
  });

  it('show the part of each criterion', () => {
    const result = rankedSites();
    result.byCriterion.forEach((row, i) => {
      const mean = row.reduce((sum, flow) => sum + flow, 0) / 6;
      expect(mean).toBeCloseTo(result.net[i] ?? NaN, 14);
    });
    // Site 2 floods one village, fewer than any other.
    expect(result.byCriterion[1]?.[4]).toBe(1);
    expect(result.byCriterion[0]?.[4]).toBe(-1);
  });
});

describe('PROMETHEE II', () => {
  const usual = (weight: number): PrometheeCriterion => ({
    weight,
    direction: 'max',
    preference: { kind: 'usual' },
  });

  it('weighs by shares of the whole', () => {
    const result = ranked(
      [
        [2, 1],
        [1, 2],
      ],
      [usual(3), usual(1)],
    );
    expect(result.preferences).toEqual([
      [0, 0.75],
      [0.25, 0],
    ]);
    expect(result.net).toEqual([0.5, -0.5]);
    expect(result.ranks).toEqual([1, 2]);
  });

  it('answers for a lone option and for identical ones', () => {
    const alone = ranked([[1]], [usual(1)]);
    expect([alone.positive, alone.negative, alone.net, alone.ranks]).toEqual([[0], [0], [0], [1]]);
    expect(ranked([[1], [1]], [usual(1)]).ranks).toEqual([1, 1]);
  });

  it('holds flows level that differ by rounding', () => {
    const values = [
      [1, 2, 3],
      [2, 3, 1],
      [3, 1, 2],
    ];
    expect(ranked(values, [usual(0.1), usual(0.1), usual(0.1)]).ranks).toEqual([1, 1, 1]);
  });

  it('says why it has no order', () => {
    expect(promethee([], [usual(1)])).toEqual({ kind: 'undecided', reason: 'no-options' });
    expect(promethee([[1]], [usual(0)])).toEqual({ kind: 'undecided', reason: 'no-weight' });
  });

  it('has net flows that sum to zero', () => {
    const rows = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 6 });
    const criteria: PrometheeCriterion[] = [
      { weight: 2, direction: 'min', preference: { kind: 'linear', q: 1, p: 4 } },
      { weight: 1, direction: 'max', preference: { kind: 'gaussian', s: 2 } },
    ];
    fc.assert(
      fc.property(rows, (values) => {
        const { net } = ranked(values, criteria);
        expect(net.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 12);
      }),
    );
  });
});
