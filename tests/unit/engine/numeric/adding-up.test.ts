import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addingUp, roundedParts, sumInOrder } from '$lib/engine/numeric/adding-up';

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('parts that add up', () => {
  it('puts the rest on the largest part', () => {
    expect(sumInOrder([0.1, 0.2, 0.3])).toBe(0.6000000000000001);
    const parts = addingUp([0.1, 0.2, 0.3], 0.6);
    expect(sumInOrder(parts)).toBe(0.6);
    expect(parts.slice(0, 2)).toEqual([0.1, 0.2]);
    expect(parts[2]).toBeCloseTo(0.3, 14);
  });

  it('leaves what adds up as it is, and has nothing to correct where there is nothing', () => {
    expect(addingUp([1, 2, 3], 6)).toEqual([1, 2, 3]);
    expect(addingUp([], 0)).toEqual([]);
    expect(addingUp([0, 0], 0)).toEqual([0, 0]);
  });

  it('adds up to the bit, whatever the parts, and moves none by more than the rounding', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), amount, (parts, from) => {
        // As a waterfall has it: two ends, and parts whose sum is their difference but for rounding.
        const total = from + sumInOrder(parts) - from;
        const largest = Math.max(...parts.map(Math.abs), Math.abs(from));
        const exact = addingUp(parts, total);
        exact.forEach((part, at) =>
          expect(Math.abs(part - (parts[at] ?? NaN))).toBeLessThanOrEqual(largest * 1e-12),
        );
        if (Math.abs(total) > largest * 1e-3) expect(sumInOrder(exact)).toBe(total);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('rounded parts', () => {
  it('round to the rounded whole', () => {
    // 0.34 + 0.33 + 0.33 shown in tenths: 0.3 each would lack one.
    expect(roundedParts([0.34, 0.33, 0.33], 10, 0.1)).toEqual([4, 3, 3]);
    expect(roundedParts([1.26, -0.26], 10, 0.1)).toEqual([13, -3]);
    expect(roundedParts([2, -1], 1, 1)).toEqual([2, -1]);
    expect(roundedParts([], 0, 1)).toEqual([]);
  });

  it('always add up, and move none by a whole step', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (parts) => {
        const whole = Math.round(sumInOrder(parts));
        const rounded = roundedParts(parts, whole, 1);
        expect(sumInOrder(rounded) - whole).toBe(0);
        rounded.forEach((part, at) =>
          expect(Math.abs(part - (parts[at] ?? NaN))).toBeLessThan(1.000001),
        );
      }),
    );
  });

  it('give the largest what the ends’ own roundings leave over', () => {
    expect(roundedParts([3, 1], 5, 1)).toEqual([4, 1]);
  });
});
