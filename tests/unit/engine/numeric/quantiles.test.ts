import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileOfSorted } from '$lib/engine/numeric/quantiles';

describe('quantileOfSorted', () => {
  it('is type 7, R’s and numpy’s default: 1 to 10', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    // R: quantile(1:10, c(0, .25, .5, .75, 1)) prints 1.00 3.25 5.50 7.75 10.00.
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantileOfSorted(values, p))).toEqual([
      1, 3.25, 5.5, 7.75, 10,
    ]);
  });

  it('has the number that numpy’s manual prints for the median of ten, seven, four, three, two, one', () => {
    expect(quantileOfSorted([1, 2, 3, 4, 7, 10], 0.5)).toBe(3.5);
  });

  // numpy 2.4.6, np.quantile.
  it.each([
    [0.05, -1.975],
    [0.1, -1.45],
    [0.37, 0.25],
    [0.9, 19.699999999999996],
    [0.95, 29.849999999999984],
  ])('agrees with numpy at %d', (p, q) => {
    const values = Float64Array.of(-2.5, -1, 0.25, 0.25, 3, 8.75, 11, 40);
    expect(quantileOfSorted(values, p)).toBeCloseTo(q, 13);
  });

  it('is undefined of nothing and outside 0 to 1', () => {
    expect(quantileOfSorted([], 0.5)).toBeUndefined();
    for (const p of [-1e-9, 1 + 1e-9, NaN]) expect(quantileOfSorted([1, 2], p)).toBeUndefined();
  });

  it('of one value is that value', () => {
    expect([0, 0.3, 1].map((p) => quantileOfSorted([7], p))).toEqual([7, 7, 7]);
  });

  it('is an order statistic where one falls on p, and lies between two elsewhere', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, p) => {
        const sorted = [...all].sort((a, b) => a - b);
        const rank = (sorted.length - 1) * p;
        const q = quantileOfSorted(sorted, p);
        expect(q).toBeGreaterThanOrEqual(sorted[Math.floor(rank)] ?? NaN);
        expect(q).toBeLessThanOrEqual(sorted[Math.ceil(rank)] ?? NaN);
      }),
    );
  });
});
