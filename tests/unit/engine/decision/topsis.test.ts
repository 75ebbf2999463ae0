import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topsis, type TopsisRanking, type TopsisScale } from '$lib/engine/decision/topsis';

const close = (actual: readonly number[], expected: readonly number[], digits: number) => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((x, i) => expect(actual[i]).toBeCloseTo(x, digits));
};

function ranked(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  scale: TopsisScale,
): TopsisRanking {
  const result = topsis(values, weights, scale);
  if (result.kind !== 'ranked') throw new Error(result.reason);
  return result;
}

const vector = (...directions: ('max' | 'min')[]): TopsisScale => ({ kind: 'vector', directions });

describe('the fighter aircraft of Hwang and Yoon (1981)', () => {
  const aircraft = [
    [2.0, 1500, 20000, 5.5, 5, 9],
    [2.5, 2700, 18000, 6.5, 3, 5],
    [1.8, 2000, 21000, 4.5, 7, 7],
    [2.2, 1800, 20000, 5.0, 5, 5],
  ];
  const result = ranked(
    aircraft,
    [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
    vector('max', 'max', 'max', 'min', 'max', 'max'),
  );

  it('has their normalised and weighted values', () => {
    close(result.normalised[0] ?? [], [0.4671, 0.3662, 0.5056, 0.5069, 0.4811, 0.6708], 4);
    close(result.weighted[2] ?? [], [0.0841, 0.0488, 0.0531, 0.0415, 0.1347, 0.1565], 4);
  });

  it('has their ideal and its opposite, price being least at best', () => {
    close(result.ideal, [0.1168, 0.0659, 0.0531, 0.0415, 0.1347, 0.2012], 4);
    close(result.antiIdeal, [0.0841, 0.0366, 0.0455, 0.0599, 0.0577, 0.1118], 4);
  });

  it('has their distances, closeness and order', () => {
    // Exact arithmetic; the book rounds on the way and prints 0.0545, 0.1197, 0.0580, 0.1009.
    close(result.toIdeal, [0.0546, 0.1197, 0.058, 0.1009], 4);
    close(result.toAntiIdeal, [0.0984, 0.0439, 0.092, 0.0458], 4);
    close(result.closeness, [0.643, 0.268, 0.614, 0.312], 3);
    expect(result.ranks).toEqual([1, 4, 2, 3]);
    expect(result.dropped).toEqual([]);
  });
});

describe('TOPSIS', () => {
  it('agrees with the example of Tzeng and Huang (2011)', () => {
    const values = [
      [5, 8, 4],
      [7, 6, 8],
      [8, 8, 6],
      [7, 4, 6],
    ];
    const result = ranked(values, [0.3, 0.4, 0.3], vector('max', 'max', 'max'));
    close(result.closeness, [0.5037, 0.6581, 0.7482, 0.334], 4);
    expect(result.ranks).toEqual([3, 2, 1, 4]);
  });

  it('drops a criterion without spread and lets the others decide', () => {
    const scale = vector('max', 'min', 'max');
    const result = ranked(
      [
        [0, 3, 7],
        [0, 4, 7],
      ],
      [1, 1, 2],
      scale,
    );
    expect(result.dropped).toEqual([0, 2]);
    expect(result.closeness).toEqual([1, 0]);
    expect(result.normalised).toEqual([
      [0, 0.6, 0],
      [0, 0.8, 0],
    ]);
    close(result.weighted[1] ?? [], [0, 0.2, 0], 15);
    close(result.ideal, [0, 0.15, 0], 15);
    close(result.antiIdeal, [0, 0.2, 0], 15);
  });

  it('says why it has no order', () => {
    const scale = vector('max', 'max');
    const alike = [
      [1, 2],
      [1, 2],
    ];
    expect(topsis([], [1, 1], scale)).toEqual({
      kind: 'undecided',
      reason: 'no-options',
      dropped: [],
    });
    expect(topsis(alike, [1, 1], scale)).toEqual({
      kind: 'undecided',
      reason: 'no-spread',
      dropped: [0, 1],
    });
    expect(topsis([[1, 2]], [1, 1], scale)).toMatchObject({ reason: 'no-spread' });
    const apart = [
      [1, 2],
      [2, 2],
    ];
    expect(topsis(apart, [0, 0], scale)).toEqual({
      kind: 'undecided',
      reason: 'no-weight',
      dropped: [1],
    });
    expect(topsis(apart, [0, 1], scale)).toMatchObject({ reason: 'no-spread' });
    expect(topsis(apart, [1, 0], scale)).toMatchObject({ kind: 'ranked', ranks: [2, 1] });
  });

  it('does not care in what unit or sum measures and weights come', () => {
    const values = [
      [1, 9],
      [3, 7],
      [4, 2],
    ];
    const once = ranked(values, [1, 2], vector('max', 'max'));
    const twice = ranked(
      values.map(([a = 0, b = 0]) => [a * 1000, b]),
      [0.2, 0.4],
      vector('max', 'max'),
    );
    close(twice.closeness, once.closeness, 14);
  });
});

describe('TOPSIS between anchors', () => {
  const anchors: TopsisScale = {
    kind: 'anchors',
    anchors: [
      { worst: 0, best: 10 },
      { worst: 5, best: 1 },
    ],
  };

  it('measures from fixed levels, cut off beyond them', () => {
    const result = ranked(
      [
        [10, 1],
        [0, 5],
        [5, 3],
        [20, 9],
      ],
      [3, 1],
      anchors,
    );
    expect(result.normalised).toEqual([
      [1, 1],
      [0, 0],
      [0.5, 0.5],
      [1, 0],
    ]);
    expect(result.ideal).toEqual([0.75, 0.25]);
    expect(result.antiIdeal).toEqual([0, 0]);
    expect(result.closeness).toEqual([1, 0, 0.5, 0.75]);
    expect(result.ranks).toEqual([1, 4, 3, 2]);
  });

  it('answers for one option, and drops a criterion whose anchors are one level', () => {
    const level: TopsisScale = {
      kind: 'anchors',
      anchors: [
        { worst: 0, best: 10 },
        { worst: 5, best: 5 },
      ],
    };
    const result = ranked([[4, 5]], [1, 1], level);
    expect(result.dropped).toEqual([1]);
    expect(result.closeness[0]).toBeCloseTo(0.4, 15);
    expect(result.ideal).toEqual([0.5, 0]);
    expect(topsis([[4, 5]], [0, 1], level)).toMatchObject({ reason: 'no-spread' });
    expect(topsis([[4, 5, 6]], [0, 0, 1], level)).toMatchObject({ dropped: [1, 2] });
  });

  it('gives each option the same closeness whoever else takes part', () => {
    const rows = fc.array(fc.tuple(fc.nat(10), fc.nat(6)), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(rows, (values) => {
        const all = ranked(values, [2, 1], anchors);
        const fewer = ranked(values.slice(1), [2, 1], anchors);
        expect(all.closeness.slice(1)).toEqual(fewer.closeness);
      }),
    );
  });
});

describe('TOPSIS on vectors', () => {
  it('keeps closeness between 0 and 1, at 1 for an option that is best throughout', () => {
    const rows = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (values) => {
        const best = [10, 10];
        const result = ranked([...values, best], [2, 1], vector('max', 'max'));
        for (const c of result.closeness) expect(c >= 0 && c <= 1).toBe(true);
        expect(result.closeness.at(-1)).toBe(1);
        expect(result.ranks.at(-1)).toBe(1);
      }),
    );
  });
});
