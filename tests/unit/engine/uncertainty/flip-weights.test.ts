import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipWeights } from '$lib/engine/uncertainty/flip-weights';

describe('the lead along a weight', () => {
  it('changes where two values cross (worked by hand)', () => {
    // Without the first criterion: 0.2 and 0.8; on it: 1 and 0.5. Equal where w = 0.6/(0.6 + 0.5).
    const values = [
      [1, 0.2],
      [0.5, 0.8],
    ];
    const result = flipWeights(values, [1, 1], 0);
    expect(result?.weight).toBe(0.5);
    expect(result?.leaders).toEqual([1]);
    expect(result?.below).toBeUndefined();
    expect(result?.above?.weight).toBeCloseTo(6 / 11, 14);
    expect(result?.above?.leaders).toEqual([0]);
    expect(result?.spans.map(({ leaders }) => leaders)).toEqual([[1], [0]]);
    const other = flipWeights(values, [3, 1], 0);
    expect(other?.weight).toBe(0.75);
    expect(other?.leaders).toEqual([0]);
    expect(other?.below?.weight).toBeCloseTo(6 / 11, 14);
    expect(other?.below?.leaders).toEqual([1]);
    expect(other?.above).toBeUndefined();
  });

  it('keeps the proportions of the other weights', () => {
    // Others weigh 3 and 1: rests 0.75 and 0.25.
    const result = flipWeights(
      [
        [0, 1, 0],
        [1, 0, 1],
      ],
      [4, 3, 1],
      0,
    );
    expect(result?.weight).toBe(0.5);
    // 0.75(1 − w) = w + 0.25(1 − w).
    expect(result?.below?.weight).toBeCloseTo(1 / 3, 14);
    const last = flipWeights([[0, 1, 0]], [1, 1, 2], 2);
    expect(last?.weight).toBe(0.5);
  });

  it('may pass through several options', () => {
    const result = flipWeights(
      [
        [0, 1],
        [0.7, 0.7],
        [1, 0],
      ],
      [1, 1],
      0,
    );
    expect(result?.spans.map(({ leaders }) => leaders)).toEqual([[0], [1], [2]]);
    expect(result?.spans.map(({ from }) => from)[1]).toBeCloseTo(0.3, 14);
    expect(result?.spans.map(({ from }) => from)[2]).toBeCloseTo(0.7, 14);
    expect(result?.spans[0]?.to).toBe(result?.spans[1]?.from);
    expect(result?.spans[2]?.to).toBe(1);
    expect(result?.leaders).toEqual([1]);
    expect(result?.below?.leaders).toEqual([0]);
    expect(result?.above?.leaders).toEqual([2]);
  });

  it('has one span where one option leads throughout, tied or not', () => {
    const alone = flipWeights(
      [
        [0.9, 0.9],
        [0.1, 0.8],
      ],
      [1, 2],
      1,
    );
    expect(alone).toEqual({
      weight: 2 / 3,
      leaders: [0],
      below: undefined,
      above: undefined,
      spans: [{ from: 0, to: 1, leaders: [0] }],
    });
    const equal = flipWeights(
      [
        [0.4, 0.9],
        [0.4, 0.9],
        [0.4, 0.1],
      ],
      [1, 1],
      0,
    );
    expect(equal?.leaders).toEqual([0, 1]);
    expect(equal?.spans).toHaveLength(1);
  });

  it('belongs to both where it changes at the weight as it is', () => {
    const result = flipWeights(
      [
        [0, 1],
        [1, 0],
      ],
      [2, 2],
      0,
    );
    expect(result?.leaders).toEqual([0, 1]);
    expect(result?.below).toEqual({ weight: 0.5, leaders: [0] });
    expect(result?.above).toEqual({ weight: 0.5, leaders: [1] });
  });

  it('at a weight of nothing begins with the option that gains at once', () => {
    const result = flipWeights(
      [
        [0.2, 0.5],
        [0.9, 0.5],
        [0.3, 0.5],
      ],
      [0, 1],
      0,
    );
    expect(result?.spans).toEqual([{ from: 0, to: 1, leaders: [1] }]);
    expect(result?.weight).toBe(0);
  });

  it('does not change where lines meet only at the end', () => {
    const result = flipWeights(
      [
        [1, 0.5],
        [1, 0.2],
      ],
      [1, 1],
      0,
    );
    expect(result?.spans).toEqual([{ from: 0, to: 1, leaders: [0] }]);
  });

  it('does not exist without options, without weights, or with one weight only', () => {
    expect(flipWeights([], [1, 1], 0)).toBeUndefined();
    expect(flipWeights([[1, 1]], [0, 0], 0)).toBeUndefined();
    expect(flipWeights([[1, 1]], [1, 0], 0)).toBeUndefined();
    expect(flipWeights([[1, 1]], [0, -1], 0)).toBeUndefined();
    expect(flipWeights([[1, 1]], [1, NaN], 0)).toBeUndefined();
    expect(flipWeights([[1, 1]], [0, 1], 0)?.leaders).toEqual([0]);
  });

  it('takes lines that differ by rounding alone for one', () => {
    // Each a unit in the last place apart, one up and one down: they cross, and mean the same.
    const values = [
      [0.5, 0.5],
      [0.5 + 2 ** -53, 0.5 - 2 ** -54],
      [0.5 + 2 ** -52, 0.5 - 2 ** -54],
    ];
    expect(flipWeights(values, [1, 1], 0)).toEqual({
      weight: 0.5,
      leaders: [0, 1, 2],
      below: undefined,
      above: undefined,
      spans: [{ from: 0, to: 1, leaders: [0, 1, 2] }],
    });
  });

  it('names in every span who has the largest value there', () => {
    const share = fc.integer({ min: 0, max: 20 }).map((k) => k / 20);
    const row = fc.tuple(share, share, share);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.tuple(share, share, share),
        (values, weights) => {
          const result = flipWeights(values, weights, 0);
          if (result === undefined) {
            expect(weights[1] + weights[2]).toBe(0);
            return;
          }
          const others = weights[1] + weights[2];
          const valueAt = (option: readonly number[], w: number) => {
            const [own = 0, b = 0, c = 0] = option;
            return w * own + ((1 - w) * (weights[1] * b + weights[2] * c)) / others;
          };
          let end = 0;
          for (const { from, to, leaders } of result.spans) {
            expect(from).toBe(end);
            end = to;
            const middle = (from + to) / 2;
            const heights = values.map((option) => valueAt(option, middle));
            const top = Math.max(...heights);
            const best = Array.from(heights.keys()).filter((o) => (heights[o] ?? 0) > top - 1e-13);
            expect(leaders).toEqual(best);
          }
          expect(end).toBe(1);
        },
      ),
    );
  });
});
