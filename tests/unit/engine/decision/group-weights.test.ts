import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateWeights } from '$lib/engine/decision/group-weights';

describe('weights of a group', () => {
  it('are means of shares, arithmetic and geometric, with their range', () => {
    const group = aggregateWeights([
      [1, 3],
      [8, 2],
    ]);
    expect(group?.arithmetic[0]).toBeCloseTo(0.525, 15);
    expect(group?.arithmetic[1]).toBeCloseTo(0.475, 15);
    const [a, b] = [Math.sqrt(0.25 * 0.8), Math.sqrt(0.75 * 0.2)];
    expect(group?.geometric?.[0]).toBeCloseTo(a / (a + b), 14);
    expect(group?.geometric?.[1]).toBeCloseTo(b / (a + b), 14);
    expect([group?.low, group?.high]).toEqual([
      [0.25, 0.2],
      [0.8, 0.75],
    ]);
    expect(group?.leftOut).toEqual([]);
  });

  it('leave out who weighs nothing, and do not exist where nobody weighs', () => {
    const group = aggregateWeights([
      [0, 0],
      [1, 3],
    ]);
    expect(group?.arithmetic).toEqual([0.25, 0.75]);
    expect(group?.leftOut).toEqual([0]);
    expect(aggregateWeights([[0, 0]])).toBeUndefined();
    expect(aggregateWeights([])).toBeUndefined();
  });

  it('let a weight of zero veto in the geometric mean', () => {
    const group = aggregateWeights([
      [0, 1, 1],
      [1, 1, 2],
    ]);
    expect(group?.geometric?.[0]).toBe(0);
    expect(
      aggregateWeights([
        [0, 1],
        [1, 0],
      ])?.geometric,
    ).toBeUndefined();
  });
});

describe('Kendall’s coefficient of concordance', () => {
  const w = (participants: readonly (readonly number[])[]) =>
    aggregateWeights(participants)?.concordance;

  it('is 1 where all agree and 0 where two are opposed', () => {
    expect(
      w([
        [5, 3, 2],
        [9, 2, 1],
      ]),
    ).toBe(1);
    expect(
      w([
        [5, 3, 2],
        [2, 3, 5],
      ]),
    ).toBe(0);
  });

  it('is worked by hand for three orders of four', () => {
    // Rank sums 4, 5, 10, 11 about 7.5: S = 12.25 + 6.25 + 6.25 + 12.25 = 37; W = 12·37 / (9·60).
    const concordance = w([
      [4, 3, 2, 1],
      [3, 4, 1, 2],
      [4, 3, 2, 1],
    ]);
    expect(concordance).toBeCloseTo((12 * 37) / 540, 14);
  });

  it('corrects for ties, worked by hand', () => {
    // Ranks (1.5, 1.5, 3) and (1, 2, 3): sums 2.5, 3.5, 6; S = 6.5; W = 78 / (96 − 12).
    expect(
      w([
        [2, 2, 1],
        [3, 2, 1],
      ]),
    ).toBeCloseTo(78 / 84, 14);
    expect(
      w([
        [1 / 3, 1 / 3, 1 / 3 - 1e-15],
        [3, 2, 1],
      ]),
    ).toBeCloseTo((12 * 2) / (4 * 24 - 2 * 24), 12);
  });

  it('does not exist for one participant, one criterion, or no order at all', () => {
    expect(w([[1, 2]])).toBeUndefined();
    expect(w([[1], [2]])).toBeUndefined();
    expect(
      w([
        [1, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
  });

  it('lies between 0 and 1', () => {
    const row = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (participants) => {
        const concordance = w(participants);
        if (concordance === undefined) return;
        expect(concordance).toBeGreaterThanOrEqual(-1e-12);
        expect(concordance).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
