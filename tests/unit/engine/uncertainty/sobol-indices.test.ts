import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hybridBlock, IndexTally, sobolIndices } from '$lib/engine/uncertainty/sobol-indices';
import { shiftedHalton, T15, uniforms } from './support';

type Model = (x: readonly number[]) => number;

/** Tallies of 16 replicates; input i stands for the coordinates `groups[i]`. */
function talliesOf(
  f: Model,
  dimensions: number,
  draws: number,
  groups = Array.from({ length: dimensions }, (_, i) => [i]),
): IndexTally[] {
  return Array.from({ length: 16 }, (_, r) => {
    const pointAt = shiftedHalton(2 * dimensions, 1000 + r);
    const tally = new IndexTally(groups.length);
    const point: number[] = [];
    for (let k = 0; k < draws; k += 1) {
      pointAt(k, point);
      const a = point.slice(0, dimensions);
      const b = point.slice(dimensions, 2 * dimensions);
      const hybrids = groups.map((members) =>
        f(a.map((x, i) => (members.includes(i) ? (b[i] ?? 0) : x))),
      );
      tally.add(f(a), f(b), hybrids);
    }
    return tally;
  });
}

function indicesOf(tallies: readonly IndexTally[]) {
  const result = sobolIndices(tallies, T15);
  if (result.kind === 'none') throw new Error(result.reason);
  return result;
}

/** Ishigami and Homma 1990, inputs uniform on (−π, π), a = 7, b = 0.1. */
const ishigami: Model = (u) => {
  const [x1 = 0, x2 = 0, x3 = 0] = u.map((v) => Math.PI * (2 * v - 1));
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
};

/** Sobol's G function: Π (|4u − 2| + a)/(1 + a). */
const G_COEFFICIENTS = [0, 1, 4.5, 9];
const gFunction: Model = (u) =>
  u.reduce((product, v, i) => {
    const a = G_COEFFICIENTS[i] ?? 0;
    return (product * (Math.abs(4 * v - 2) + a)) / (1 + a);
  }, 1);

describe('Sobol indices', () => {
  it('are those of the Ishigami function (Saltelli et al., Primer, 2008: a = 7, b = 0.1)', () => {
    const { inputs, variance } = indicesOf(talliesOf(ishigami, 3, 1024));
    const first = [0.3139, 0.4424, 0];
    const total = [0.5576, 0.4424, 0.2437];
    // D = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2.
    expect(variance).toBeCloseTo(13.8446, 1);
    inputs.forEach((input, i) => {
      expect(input.first.value).toBeCloseTo(first[i] ?? 0, 1);
      expect(Math.abs(input.first.value - (first[i] ?? 0))).toBeLessThan(0.006);
      expect(Math.abs(input.total.value - (total[i] ?? 0))).toBeLessThan(0.006);
      expect(input.first.low).toBeLessThan(first[i] ?? 0);
      expect(input.first.high).toBeGreaterThan(first[i] ?? 0);
      expect(input.total.low).toBeLessThan((total[i] ?? 0) + 0.002);
      expect(input.total.high).toBeGreaterThan((total[i] ?? 0) - 0.002);
      expect(input.first.standardError).toBeLessThan(0.01);
    });
    expect(inputs.map(({ first: s }) => s.distinguishable)).toEqual([true, true, false]);
    expect(inputs.map(({ total: s }) => s.distinguishable)).toEqual([true, true, true]);
  });

  it('are those of the G function, whose partial variances are 1/(3(1 + a)²) (Saltelli 2010)', () => {
    const { inputs } = indicesOf(talliesOf(gFunction, 4, 1024));
    const parts = G_COEFFICIENTS.map((a) => 1 / (3 * (1 + a) ** 2));
    const all = parts.reduce((product, v) => product * (1 + v), 1);
    inputs.forEach((input, i) => {
      const part = parts[i] ?? 0;
      const first = part / (all - 1);
      const total = (part * (all / (1 + part))) / (all - 1);
      expect(Math.abs(input.first.value - first)).toBeLessThan(0.01);
      expect(Math.abs(input.total.value - total)).toBeLessThan(0.01);
    });
  });

  it('of a group of coordinates are those of all of them together', () => {
    // Y = (x0 + x1) + 2·x2: the group has 2/12 of the variance, x2 has 4/12.
    const sum: Model = ([a = 0, b = 0, c = 0]) => a + b + 2 * c;
    const { inputs } = indicesOf(talliesOf(sum, 3, 1024, [[0, 1], [2]]));
    expect(inputs[0]?.first.value).toBeCloseTo(1 / 3, 2);
    expect(inputs[0]?.total.value).toBeCloseTo(1 / 3, 2);
    expect(inputs[1]?.first.value).toBeCloseTo(2 / 3, 2);
  });

  it('cover the truth about as often as they say', () => {
    let covered = 0;
    for (let run = 0; run < 100; run += 1) {
      const tallies = Array.from({ length: 16 }, (_, r) => {
        const next = uniforms(7919 * (16 * run + r) + 5);
        for (let i = 0; i < 8; i += 1) next();
        const tally = new IndexTally(2);
        for (let k = 0; k < 60; k += 1) {
          const [a0, a1, b0, b1] = [next(), next(), next(), next()];
          const f = (x: number, y: number) => 100 + x + 2 * y;
          tally.add(f(a0, a1), f(b0, b1), [f(b0, a1), f(a0, b1)]);
        }
        return tally;
      });
      const first = indicesOf(tallies).inputs[0]?.first;
      if ((first?.low ?? 1) <= 0.2 && (first?.high ?? 0) >= 0.2) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(88);
    expect(covered).toBeLessThan(100);
  });
});

describe('a tally of draws', () => {
  it('holds the estimators (worked by hand)', () => {
    // Two draws: A 1, 3; B 2, 6; AB 2, 5. Mean of A and B 3, variance (4 + 0 + 1 + 9)/4 = 3.5.
    // First: ((2−3)(2−1) + (6−3)(5−3))/2 = 2.5; total: ((1−2)² + (3−5)²)/4 = 1.25.
    for (const pivot of [undefined, 0, 10]) {
      const tally = pivot === undefined ? new IndexTally(1) : new IndexTally(1, pivot);
      tally.add(1, 2, [2]);
      tally.add(3, 6, new Float64Array([0, 5]), 1);
      const result = tally.result();
      if (result.kind === 'none') throw new Error(result.reason);
      expect(result.variance).toBeCloseTo(3.5, 12);
      expect(result.first[0]).toBeCloseTo(2.5 / 3.5, 12);
      expect(result.total[0]).toBeCloseTo(1.25 / 3.5, 12);
    }
  });

  it('says why there are no indices', () => {
    expect(new IndexTally(2).result()).toEqual({ kind: 'none', reason: 'no-draws' });
    const constant = new IndexTally(1);
    constant.add(0.1, 0.1, [0.1]);
    constant.add(0.1, 0.1, [0.1]);
    expect(constant.result()).toEqual({ kind: 'none', reason: 'no-variance' });
    const rounding = new IndexTally(1, 0);
    for (let k = 0; k < 10; k += 1) rounding.add(0.1, 0.1, [0.1]);
    expect(rounding.result()).toEqual({ kind: 'none', reason: 'no-variance' });
    const lastPlace = new IndexTally(1);
    lastPlace.add(0.3, 0.1 + 0.2, [0.3]);
    expect(lastPlace.result()).toEqual({ kind: 'none', reason: 'no-variance' });
    const small = new IndexTally(1);
    small.add(1, 1 + 1e-10, [1]);
    expect(small.result().kind).toBe('indices');
    expect(sobolIndices([small], 2).kind).toBe('indices');
    expect(sobolIndices([], 2)).toEqual({ kind: 'none', reason: 'no-draws' });
    expect(sobolIndices([new IndexTally(1)], 2)).toEqual({ kind: 'none', reason: 'no-draws' });
    expect(sobolIndices([constant, constant], 2)).toEqual({ kind: 'none', reason: 'no-variance' });
  });

  it('keeps its digits under a large mean', () => {
    const near = new IndexTally(1);
    const far = new IndexTally(1);
    const next = uniforms(3);
    for (let k = 0; k < 100; k += 1) {
      const [a, b, c] = [next(), next(), next()];
      near.add(a, b, [c]);
      far.add(1e9 + a, 1e9 + b, [1e9 + c]);
    }
    const [x, y] = [near.result(), far.result()];
    if (x.kind === 'none' || y.kind === 'none') throw new Error('none');
    expect(y.first[0]).toBeCloseTo(x.first[0] ?? 0, 5);
    expect(y.total[0]).toBeCloseTo(x.total[0] ?? 0, 5);
  });

  it('is the same whole or in parts, and without a part again', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    const draw = fc.tuple(value, value, fc.tuple(value, value));
    fc.assert(
      fc.property(
        fc.array(draw, { minLength: 1, maxLength: 8 }),
        fc.array(draw, { minLength: 1, maxLength: 8 }),
        (left, right) => {
          const tally = (draws: typeof left) => {
            const one = new IndexTally(2);
            for (const [a, b, hybrids] of draws) one.add(a, b, hybrids);
            return one;
          };
          const whole = tally([...left, ...right]);
          const merged = tally(left).merge(tally(right));
          const parted = new IndexTally(2).merge(whole).merge(tally(right), -1);
          merged.sums.forEach((sum, at) => {
            expect(sum).toBeCloseTo(whole.sums[at] ?? 0, 6);
          });
          parted.sums.forEach((sum, at) => {
            expect(sum).toBeCloseTo(tally(left).sums[at] ?? 0, 6);
          });
          expect(merged.pivot).toBe(left[0]?.[0]);
        },
      ),
    );
  });

  it('takes nothing from an empty one', () => {
    const tally = new IndexTally(1);
    tally.merge(new IndexTally(1));
    expect(tally.pivot).toBeUndefined();
    tally.add(1, 2, [3]);
    const before = Array.from(tally.sums);
    tally.merge(new IndexTally(1));
    expect(Array.from(tally.sums)).toEqual(before);
  });
});

describe('errors of indices', () => {
  const tallyOf = (...draws: readonly (readonly [number, number, number])[]) => {
    const tally = new IndexTally(1);
    for (const [a, b, hybrid] of draws) tally.add(a, b, [hybrid]);
    return tally;
  };

  it('come from leaving out each replicate in turn', () => {
    const tallies = [
      tallyOf([1, 2, 2], [3, 6, 5]),
      tallyOf([0, 2, 1], [4, 1, 2]),
      tallyOf([2, 5, 3], [1, 0, 0]),
    ];
    const raw = (some: readonly IndexTally[]) => {
      const all = new IndexTally(1);
      for (const one of some) all.merge(one);
      const result = all.result();
      return result.kind === 'none' ? NaN : (result.first[0] ?? NaN);
    };
    const without = tallies.map((left) => raw(tallies.filter((other) => other !== left)));
    const mean = without.reduce((a, b) => a + b, 0) / 3;
    const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const { first, total } = indicesOf(tallies).inputs[0] ?? {};
    expect(first?.value).toBeCloseTo(raw(tallies), 12);
    expect(first?.standardError).toBeCloseTo(Math.sqrt((2 / 3) * squares), 10);
    expect(total?.standardError).not.toBeCloseTo(first?.standardError ?? 0, 3);
    expect(total?.standardError).toBeGreaterThan(0);
  });

  it('do not exist for one replicate, nor where one alone varies', () => {
    const varied = tallyOf([1, 2, 2], [3, 6, 5]);
    const constant = tallyOf([4, 4, 4], [4, 4, 4]);
    for (const tallies of [[varied], [varied, new IndexTally(1)], [varied, constant]]) {
      const { first } = indicesOf(tallies).inputs[0] ?? {};
      expect(first?.standardError).toBeUndefined();
      expect(first?.distinguishable).toBe(false);
    }
  });

  it('leave negative estimates raw and show them as zero', () => {
    const tally = tallyOf([1, 5, -3], [2, 0, 3], [4, 1, 6]);
    const { first } = indicesOf([tally]).inputs[0] ?? {};
    expect(first?.value).toBeLessThan(0);
    expect(first?.shown).toBe(0);
  });
});

describe('a hybrid block', () => {
  it('is the first block with some coordinates of the second', () => {
    const a = Float64Array.from([1, 2, 3, 4, 5, 6]);
    const b = Float64Array.from([10, 20, 30, 40, 50, 60]);
    const out = new Float64Array(6);
    hybridBlock(a, b, 2, [0, 2], out);
    expect(Array.from(out)).toEqual([10, 20, 3, 4, 50, 60]);
    hybridBlock(a, b, 2, [], out);
    expect(Array.from(out)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(Array.from(a)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
