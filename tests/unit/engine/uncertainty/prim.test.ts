import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discover, type Discovery } from '$lib/engine/uncertainty/prim';
import { levelsOf, MOST_LEVELS } from '$lib/engine/uncertainty/prim-levels';
import { peel } from '$lib/engine/uncertainty/prim-peel';
import { PRIM_SETTINGS, prune } from '$lib/engine/uncertainty/prim-ranges';
import { uniforms } from './support';

/** Draws given row by row, with what makes a row a case. */
function casesOf(
  rows: readonly (readonly number[])[],
  isCase: (row: readonly number[], k: number) => boolean,
) {
  const inputs = rows[0]?.length ?? 0;
  return {
    inputs: Float64Array.from(
      Array.from({ length: inputs }, (_, i) => rows.map((row) => row[i] ?? 0)).flat(),
    ),
    interest: Uint8Array.from(rows, (row, k) => (isCase(row, k) ? 1 : 0)),
  };
}

function randomRows(draws: number, inputs: number, seed: number) {
  const next = uniforms(seed);
  for (let i = 0; i < 10; i += 1) next();
  return Array.from({ length: draws }, () => Array.from({ length: inputs }, () => next()));
}

const small = { ...PRIM_SETTINGS, alpha: 0.1, leastMass: 0.1 };

describe('levels', () => {
  it('are the distinct values of an input with few', () => {
    const levels = levelsOf(casesOf([[5], [1], [5], [3]], () => false));
    expect(Array.from(levels.levelOf)).toEqual([2, 0, 2, 1]);
    expect(Array.from(levels.counts)).toEqual([3]);
    expect(Array.from(levels.smallest.subarray(0, 3))).toEqual([1, 3, 5]);
    expect(Array.from(levels.largest.subarray(0, 3))).toEqual([1, 3, 5]);
    expect(Array.from(levels.below.subarray(0, 3))).toEqual([0, 1, 2]);
  });

  it('are 1,024 of equal numbers for an input with more values', () => {
    const n = 4 * MOST_LEVELS;
    const rows = Array.from({ length: n }, (_, k) => [n - k, Math.min(k, MOST_LEVELS - 1)]);
    const levels = levelsOf(casesOf(rows, () => false));
    expect(Array.from(levels.counts)).toEqual([MOST_LEVELS, MOST_LEVELS]);
    expect(levels.levelOf[n - 1]).toBe(0);
    expect(levels.levelOf[n - 4]).toBe(0);
    expect(levels.levelOf[n - 5]).toBe(1);
    expect(levels.levelOf[0]).toBe(MOST_LEVELS - 1);
    expect([levels.smallest[1], levels.largest[1], levels.below[1]]).toEqual([5, 8, 4]);
    expect(levels.largest[MOST_LEVELS - 1]).toBe(n);
    // The second input has 1,024 values: one level each, however many share the last.
    expect([levels.smallest[MOST_LEVELS + 7], levels.largest[MOST_LEVELS + 7]]).toEqual([7, 7]);
    expect(levels.below[2 * MOST_LEVELS - 1]).toBe(MOST_LEVELS - 1);
  });

  it('do not part equal values', () => {
    // 3,000 values, of which 1,500 are the same.
    const rows = Array.from({ length: 3000 }, (_, k) => [k < 1500 ? -1 : k]);
    const levels = levelsOf(casesOf(rows, () => false));
    expect(new Set(levels.levelOf.subarray(0, 1500))).toEqual(new Set([0]));
    expect(levels.levelOf[1500]).toBe(1);
    expect(levels.counts[0]).toBeLessThanOrEqual(MOST_LEVELS);
    expect(levels.below[1]).toBe(1500);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (step) => {
        const stepped = Array.from({ length: 2500 }, (_, k) => [Math.floor(k / step)]);
        const { levelOf, counts } = levelsOf(casesOf(stepped, () => false));
        for (let k = 1; k < 2500; k += 1) {
          const same = Math.floor(k / step) === Math.floor((k - 1) / step);
          if (same) expect(levelOf[k]).toBe(levelOf[k - 1]);
        }
        expect(counts[0]).toBe((levelOf[2499] ?? 0) + 1);
      }),
      { numRuns: 9 },
    );
  });

  it('exist for no draws and for no inputs', () => {
    expect(levelsOf({ inputs: new Float64Array(0), interest: new Uint8Array(0) }).inputs).toBe(0);
    expect(levelsOf({ inputs: new Float64Array(0), interest: new Uint8Array(3) }).inputs).toBe(0);
  });
});

describe('peeling', () => {
  const ten = casesOf(
    Array.from({ length: 10 }, (_, k) => [k + 1]),
    ([x = 0]) => x >= 7,
  );
  const all = new Uint8Array(10).fill(1);

  it('takes the slice poorest in cases off, one draw in ten at a time (worked by hand)', () => {
    const trajectory = peel(levelsOf(ten), ten.interest, all, 0.1, 1);
    expect(trajectory.map(({ draws, cases }) => [draws, cases])).toEqual([
      [10, 4],
      [9, 4],
      [8, 4],
      [7, 4],
      [6, 4],
      [5, 4],
      [4, 4],
    ]);
    expect(trajectory[0]).toEqual({ input: undefined, side: 'low', level: 0, draws: 10, cases: 4 });
    expect(trajectory[1]).toEqual({ input: 0, side: 'low', level: 1, draws: 9, cases: 4 });
    expect(trajectory[6]).toMatchObject({ side: 'low', level: 6 });
  });

  it('takes at least the share α of the draws in the box', () => {
    const trajectory = peel(levelsOf(ten), ten.interest, all, 0.25, 1);
    // 3 of 10, 2 of 7 (1.75), 2 of 5 (1.25) would cut into the cases: density 4/5 stays… to 3/3.
    expect(trajectory.slice(0, 3).map(({ draws }) => draws)).toEqual([10, 7, 5]);
  });

  it('stops at the least number of draws', () => {
    const trajectory = peel(levelsOf(ten), ten.interest, all, 0.1, 6);
    expect(trajectory.at(-1)).toMatchObject({ draws: 6, cases: 4 });
    const coarse = peel(levelsOf(ten), ten.interest, all, 0.5, 6);
    expect(coarse).toHaveLength(1);
    const exact = peel(levelsOf(ten), ten.interest, all, 0.4, 6);
    expect(exact.map(({ draws }) => draws)).toEqual([10, 6]);
  });

  it('works from above as well, and leaves whole values to a discrete input', () => {
    const rows = [[1], [1], [1], [2], [2], [3], [3], [3], [3], [3]];
    const cases = casesOf(rows, ([x = 0]) => x === 1);
    const trajectory = peel(levelsOf(cases), cases.interest, all, 0.1, 1);
    expect(trajectory.slice(1)).toEqual([
      { input: 0, side: 'high', level: 1, draws: 5, cases: 3 },
      { input: 0, side: 'high', level: 0, draws: 3, cases: 3 },
    ]);
  });

  it('sees only the draws that are available', () => {
    const available = Uint8Array.from([1, 1, 1, 0, 0, 0, 1, 0, 0, 0]);
    const trajectory = peel(levelsOf(ten), ten.interest, available, 0.1, 1);
    expect(trajectory.map(({ draws, cases, level }) => [draws, cases, level])).toEqual([
      [4, 1, 0],
      [3, 1, 1],
      [2, 1, 2],
      [1, 1, 3],
    ]);
  });

  it('stops where no slice raises the density', () => {
    // Cases at both ends and in the middle alike.
    const even = casesOf([[1], [1], [2], [2]], (_, k) => k % 2 === 0);
    expect(peel(levelsOf(even), even.interest, new Uint8Array(4).fill(1), 0.1, 1)).toHaveLength(1);
  });

  it('takes the first of equally good slices', () => {
    const twins = casesOf(
      Array.from({ length: 10 }, (_, k) => [k, k]),
      ([x = 0]) => x >= 7,
    );
    const trajectory = peel(levelsOf(twins), twins.interest, all, 0.1, 1);
    expect(trajectory.slice(1).every(({ input }) => input === 0)).toBe(true);
    const middle = casesOf(
      Array.from({ length: 10 }, (_, k) => [k]),
      ([x = 0]) => x >= 3 && x <= 6,
    );
    const [, first, second] = peel(levelsOf(middle), middle.interest, all, 0.1, 1);
    expect([first?.side, second?.side]).toEqual(['low', 'low']);
  });

  it('compares slices of unlike size by their gain a draw', () => {
    // Input 0 gives up half the draws at once: density 3/5, a gain of 0.3/5 a draw. Input 1 gives up a
    // draw: 3/9, a gain of 0.033.
    const rows = Array.from({ length: 10 }, (_, k) => [k < 5 ? 0 : 1, k < 5 ? k : 9 - k]);
    const cases = casesOf(rows, (_, k) => k >= 7);
    const trajectory = peel(levelsOf(cases), cases.interest, all, 0.1, 1);
    expect(trajectory[1]).toMatchObject({ input: 0, side: 'low', level: 1, draws: 5, cases: 3 });
  });

  it('never lets the density fall nor the box go below the least mass', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, least) => {
        const rows = randomRows(60, 3, seed);
        const next = uniforms(seed + 1);
        const cases = casesOf(rows, ([x = 0]) => x > next());
        const start = new Uint8Array(60).fill(1);
        const trajectory = peel(levelsOf(cases), cases.interest, start, 0.05, least);
        for (let s = 1; s < trajectory.length; s += 1) {
          const [a, b] = [trajectory[s - 1], trajectory[s]];
          if (!a || !b) continue;
          expect(b.draws).toBeGreaterThanOrEqual(least);
          expect(b.draws).toBeLessThan(a.draws);
          expect(b.cases / b.draws).toBeGreaterThan(a.cases / a.draws);
        }
      }),
    );
  });
});

describe('pruning', () => {
  // Draws and cases by (x, y): (1, 1) 8 and 7, (0, 1) 4 and 1, (1, 0) 4 and 2, (0, 0) 4 and none.
  const blocks = [
    [1, 1, 8, 7],
    [0, 1, 4, 1],
    [1, 0, 4, 2],
    [0, 0, 4, 0],
  ] as const;
  const rows = blocks.flatMap(([x, y, draws]) => Array.from({ length: draws }, () => [x, y]));
  const interest = blocks.flatMap(([, , draws, cases]) =>
    Array.from({ length: draws }, (_, k) => (k < cases ? 1 : 0)),
  );
  const table = casesOf(rows, (_, k) => interest[k] === 1);
  const x = { input: 0, lowest: 1, highest: 1 };
  const y = { input: 1, lowest: 1, highest: 1 };
  const pruned = (ranges: readonly (typeof x)[], significance: number, mostRestrictions = 3) =>
    prune(
      {
        levels: levelsOf(table),
        interest: table.interest,
        available: new Uint8Array(20).fill(1),
        settings: { ...PRIM_SETTINGS, significance, mostRestrictions },
      },
      ranges,
    );

  it('weighs each range against the box without it (worked by hand)', () => {
    // Without x: 8 of 12, seven of eight or more at 2/3; without y: 9 of 12, at 3/4.
    const [onX, onY] = pruned([x, y], 2);
    expect(onX?.range).toBe(x);
    expect(onX?.quasiP).toBeCloseTo(1280 / 6561, 12);
    expect(onX?.gain).toBeCloseTo(7 / 8 - 2 / 3, 14);
    expect(onY?.range).toBe(y);
    expect(onY?.quasiP).toBeCloseTo(8 * 0.75 ** 7 * 0.25 + 0.75 ** 8, 12);
    expect(onY?.gain).toBeCloseTo(1 / 8, 14);
  });

  it('gives the least significant range up first, in whatever order they come', () => {
    for (const ranges of [
      [x, y],
      [y, x],
    ]) {
      const [kept, ...none] = pruned(ranges, 0.6);
      expect(none).toEqual([]);
      expect(kept?.range).toBe(x);
      // Nine of twelve or more at ten of twenty.
      expect(kept?.quasiP).toBeCloseTo(299 / 4096, 12);
      expect(pruned(ranges, 0.1)).toEqual([]);
    }
  });

  it('gives the range up that tells least where there are too many', () => {
    for (const ranges of [
      [x, y],
      [y, x],
    ]) {
      expect(pruned(ranges, 2, 1).map(({ range }) => range)).toEqual([x]);
      expect(pruned(ranges, 2, 2)).toHaveLength(2);
    }
  });

  it('does not count a draw outside two ranges for either', () => {
    // (0, 0) is outside both x and y; a third range takes part that leaves nothing out.
    const all = { input: 1, lowest: 0, highest: 1 };
    const [kept] = pruned([all, x, y], 2, 2);
    expect(kept?.quasiP).toBeCloseTo(1280 / 6561, 12);
  });

  it('gives up what raises the density by less than a hundredth, however surely', () => {
    const half = (x: number, cases: number) =>
      Array.from({ length: 2000 }, (_, k) => [x, k < cases ? 1 : 0]);
    const wide = [...half(1, 1010), ...half(0, 990)];
    const weak = casesOf(
      wide.map(([at = 0]) => [at]),
      (_, k) => wide[k]?.[1] === 1,
    );
    const search = {
      levels: levelsOf(weak),
      interest: weak.interest,
      available: new Uint8Array(4000).fill(1),
      settings: { ...PRIM_SETTINGS, significance: 2 },
    };
    // 1,010 of 2,000 against 2,000 of 4,000: half a hundredth.
    expect(prune(search, [x])).toEqual([]);
  });

  it('of no ranges leaves none', () => {
    expect(pruned([], 2)).toEqual([]);
  });
});

describe('scenario discovery', () => {
  it('finds the box of a small table (worked by hand)', () => {
    const ten = casesOf(
      Array.from({ length: 10 }, (_, k) => [k + 1]),
      ([x = 0]) => x >= 7,
    );
    const found = discover(ten, small);
    expect(found.baseRate).toBe(0.4);
    expect(found.stopped).toBe('all-covered');
    expect(found.boxes).toHaveLength(1);
    const [box] = found.boxes;
    expect(box).toMatchObject({ draws: 4, cases: 4, mass: 0.4, density: 1, coverage: 1 });
    expect(box?.restrictions).toHaveLength(1);
    const [range] = box?.restrictions ?? [];
    expect(range).toMatchObject({
      input: 0,
      low: 7,
      high: undefined,
      lowQuantile: 0.6,
      highQuantile: 1,
    });
    // Four of four at a chance of 4/10.
    expect(range?.quasiP).toBeCloseTo(0.0256, 12);
    expect(box?.trajectory[0]).toEqual({ mass: 1, density: 0.4, coverage: 1, restricted: 0 });
    expect(box?.trajectory[6]).toEqual({ mass: 0.4, density: 1, coverage: 1, restricted: 1 });
  });

  it('gives a restriction up that could be chance at the level', () => {
    const ten = casesOf(
      Array.from({ length: 10 }, (_, k) => [k + 1]),
      ([x = 0]) => x >= 7,
    );
    expect(discover(ten, { ...small, significance: 0.0257 }).boxes).toHaveLength(1);
    const strict = discover(ten, { ...small, significance: 0.0255 });
    expect(strict).toEqual({ boxes: [], baseRate: 0.4, stopped: 'nothing-found' });
  });

  it('divides the level by the number of inputs', () => {
    const ten = casesOf(
      Array.from({ length: 10 }, (_, k) => [k + 1, 5]),
      ([x = 0]) => x >= 7,
    );
    expect(discover(ten, { ...small, significance: 0.0511 }).boxes).toHaveLength(0);
    expect(discover(ten, { ...small, significance: 0.0513 }).boxes).toHaveLength(1);
  });

  it('finds a planted box among thirty inputs and names no other input', () => {
    const rows = randomRows(4000, 30, 11);
    const cases = casesOf(rows, (row, k) => {
      const inside = (row[4] ?? 0) > 0.6 && (row[17] ?? 0) < 0.5;
      return inside ? k % 20 !== 0 : k % 25 === 0;
    });
    const found = discover(cases);
    const [box] = found.boxes;
    expect(box?.restrictions.map(({ input }) => input).sort((a, b) => a - b)).toEqual([4, 17]);
    const on4 = box?.restrictions.find(({ input }) => input === 4);
    const on17 = box?.restrictions.find(({ input }) => input === 17);
    expect(on4?.low).toBeCloseTo(0.6, 1);
    expect(on4?.high).toBeUndefined();
    expect(on4?.lowQuantile).toBeCloseTo(0.6, 1);
    expect(on4?.highQuantile).toBe(1);
    expect(on17?.low).toBeUndefined();
    expect(on17?.high).toBeCloseTo(0.5, 1);
    expect(on17?.lowQuantile).toBe(0);
    expect(on17?.highQuantile).toBeCloseTo(0.5, 1);
    expect(box?.density).toBeGreaterThan(0.85);
    expect(box?.coverage).toBeGreaterThan(0.75);
    expect(found.stopped).toBe('nothing-found');
  });

  it('finds a range closed on both sides, and whole values of a discrete input', () => {
    const rows = randomRows(3000, 4, 5).map(([a = 0, b = 0, c = 0, d = 0]) => [
      a,
      Math.floor(b * 5),
      c,
      d,
    ]);
    const cases = casesOf(rows, ([a = 0, b = 0]) => a > 0.3 && a < 0.7 && (b === 1 || b === 2));
    const [box] = discover(cases).boxes;
    expect(box?.restrictions.map(({ input }) => input).sort()).toEqual([0, 1]);
    const on0 = box?.restrictions.find(({ input }) => input === 0);
    const on1 = box?.restrictions.find(({ input }) => input === 1);
    expect([on1?.low, on1?.high]).toEqual([1, 2]);
    expect(on1?.lowQuantile).toBeCloseTo(0.2, 1);
    expect(on1?.highQuantile).toBeCloseTo(0.6, 1);
    expect(on0?.low).toBeCloseTo(0.3, 1);
    expect(on0?.high).toBeCloseTo(0.7, 1);
  });

  it('finds a second box in what the first leaves', () => {
    const rows = randomRows(4000, 3, 9);
    const cases = casesOf(rows, ([a = 0, b = 0]) => a > 0.75 || b < 0.12);
    const found = discover(cases);
    expect(found.boxes.length).toBeGreaterThanOrEqual(2);
    const [first, second] = found.boxes;
    expect(first?.restrictions[0]).toMatchObject({ input: 0 });
    expect(second?.restrictions[0]).toMatchObject({ input: 1 });
    const all = cases.interest.reduce((sum, one) => sum + one, 0);
    expect(first?.coverage).toBeCloseTo((first?.cases ?? 0) / all, 14);
    expect(second?.coverage).toBeCloseTo((second?.cases ?? 0) / all, 14);
    expect(second?.trajectory[0]?.mass).toBeCloseTo(1 - (first?.mass ?? 0), 12);
    const one = discover(cases, { ...PRIM_SETTINGS, mostBoxes: 1 });
    expect(one.stopped).toBe('most-boxes');
    expect(one.boxes).toEqual([first]);
    expect(discover(cases, { ...PRIM_SETTINGS, mostBoxes: 0 }).boxes).toEqual([]);
  });

  it('counts in a later box only what the ones before left', () => {
    const rows = randomRows(4000, 3, 9);
    const cases = casesOf(rows, ([a = 0, b = 0]) => a > 0.75 || b < 0.12);
    let left = rows.map((row, k) => ({ row, isCase: cases.interest[k] === 1 }));
    for (const { restrictions, draws, cases: held, trajectory } of discover(cases).boxes) {
      const isIn = ({ row }: (typeof left)[number]) =>
        restrictions.every(({ input, low = -Infinity, high = Infinity }) => {
          const x = row[input] ?? NaN;
          return x >= low && x <= high;
        });
      const inside = left.filter(isIn);
      expect([draws, held]).toEqual([inside.length, inside.filter(({ isCase }) => isCase).length]);
      expect(trajectory.at(-1)?.mass).toBeGreaterThanOrEqual(PRIM_SETTINGS.leastMass);
      left = left.filter((one) => !isIn(one));
    }
  });

  it('names the most telling restriction first, whichever was cut first', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const rows = randomRows(1500, 4, seed);
      const next = uniforms(seed + 100);
      const cases = casesOf(
        rows,
        ([a = 0, b = 0, c = 0]) => a > 0.45 && b < 0.6 && c > 0.25 && next() < 0.9,
      );
      for (const { restrictions } of discover(cases).boxes) {
        const p = restrictions.map(({ quasiP }) => quasiP);
        expect(p).toEqual([...p].sort((a, b) => a - b));
      }
    }
  });

  it('restricts no more inputs than wanted, and keeps those that tell most', () => {
    const rows = randomRows(4000, 4, 21);
    const cases = casesOf(rows, ([a = 0, b = 0, c = 0]) => a > 0.5 && b > 0.4 && c > 0.2);
    const three = discover(cases, { ...PRIM_SETTINGS, mostBoxes: 1 }).boxes[0];
    expect(three?.restrictions.map(({ input }) => input).sort()).toEqual([0, 1, 2]);
    const two = discover(cases, { ...PRIM_SETTINGS, mostBoxes: 1, mostRestrictions: 2 }).boxes[0];
    expect(two?.restrictions.map(({ input }) => input).sort()).toEqual([0, 1]);
    expect(two?.density).toBeLessThan(three?.density ?? 0);
    const p = three?.restrictions.map(({ quasiP }) => quasiP) ?? [];
    expect(p).toEqual([...p].sort((a, b) => a - b));
  });

  it('weighs density against coverage alike (worked by hand)', () => {
    // No cases below 50, two of three up to 79, all from 80 on. Slices of a tenth leave 51 draws with all
    // 40 cases, a harmonic mean of 80/91, then 45 with 37, 74/85, and in the end 19 with 19.
    const cases = casesOf(
      Array.from({ length: 100 }, (_, k) => [k]),
      ([k = 0]) => k >= 80 || (k >= 50 && (k - 50) % 3 > 0),
    );
    const [box] = discover(cases, small).boxes;
    expect(box?.trajectory.at(-1)?.mass).toBeLessThan(0.25);
    expect(box).toMatchObject({ draws: 51, cases: 40, coverage: 1, density: 40 / 51 });
    expect(box?.restrictions[0]?.low).toBe(49);
  });

  it('names at most three inputs a box unless told otherwise', () => {
    const rows = randomRows(6000, 5, 31);
    const cases = casesOf(rows, (row) => row.slice(0, 4).every((x) => x > 0.3));
    const one = { ...PRIM_SETTINGS, mostBoxes: 1 };
    expect(discover(cases, one).boxes[0]?.restrictions).toHaveLength(3);
    const four = discover(cases, { ...one, mostRestrictions: 4 }).boxes[0];
    expect(four?.restrictions).toHaveLength(4);
    expect(discover(cases).boxes.length).toBeLessThanOrEqual(3);
  });

  it('gives a restriction up that raises the density by less than a hundredth', () => {
    // 200 draws; input 1 keeps out one draw that is no case, beside 120 of 121.
    const rows = Array.from({ length: 200 }, (_, k) => [k < 79 ? 0 : 1, k === 79 ? 0 : 1]);
    const cases = casesOf(rows, ([a = 0, b = 0]) => a === 1 && b === 1);
    const [box] = discover(cases, { ...PRIM_SETTINGS, significance: 10 }).boxes;
    expect(box?.restrictions.map(({ input }) => input)).toEqual([0]);
    expect(box).toMatchObject({ draws: 121, cases: 120 });
  });

  it('says why there is nothing to find', () => {
    const rows = randomRows(50, 2, 1);
    const none: readonly (readonly [Discovery, Discovery['stopped'], number])[] = [
      [discover(casesOf([], () => true)), 'no-draws', 0],
      [discover(casesOf(rows, () => false)), 'no-cases', 0],
      [discover(casesOf(rows, () => true)), 'all-cases', 1],
      [
        discover({ inputs: new Float64Array(0), interest: Uint8Array.from([0, 1]) }),
        'nothing-found',
        0.5,
      ],
      [discover(casesOf([[1], [1], [1], [1]], (_, k) => k < 2)), 'nothing-found', 0.5],
    ];
    for (const [found, stopped, baseRate] of none) {
      expect(found).toEqual({ boxes: [], baseRate, stopped });
    }
  });

  it('stops where too few draws are left for another box', () => {
    const rows = Array.from({ length: 100 }, (_, k) => [k]);
    const found = discover(
      casesOf(rows, ([x = 0], k) => x >= 10 || k === 3),
      { ...PRIM_SETTINGS, leastMass: 0.2, alpha: 0.1 },
    );
    expect(found.boxes[0]).toMatchObject({ draws: 90, cases: 90 });
    expect(found.stopped).toBe('too-few-draws');
  });

  it('finds nothing in noise', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const rows = randomRows(500, 20, 100 + seed);
      const next = uniforms(seed);
      const cases = casesOf(rows, () => next() < 0.4);
      expect(discover(cases)).toMatchObject({ boxes: [], stopped: 'nothing-found' });
    }
  });
});
