import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedOrder, SortWork } from '$lib/engine/uncertainty/sort-order';

function orderOf(values: readonly number[], from = 0, count = values.length - from) {
  const order = new Uint32Array(count);
  sortedOrder(Float64Array.from(values), from, count, order, new SortWork(count));
  return Array.from(order);
}

function slowOrder(values: readonly number[]) {
  return Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}

describe('the order of values', () => {
  it('runs through negative and positive ones, and leaves equal ones as they are', () => {
    expect(orderOf([3, -1, 0, 3, -2.5, 1e300, -1e300, 5e-324])).toEqual([6, 4, 1, 2, 7, 0, 3, 5]);
    expect(orderOf([])).toEqual([]);
    expect(orderOf([4, 4, 4])).toEqual([0, 1, 2]);
  });

  it('takes the two zeros for one', () => {
    expect(orderOf([0, -0, 0, -0])).toEqual([0, 1, 2, 3]);
    expect(orderOf([0, -0, -1])).toEqual([2, 0, 1]);
  });

  it('is that of a slice where only a slice is asked for', () => {
    expect(orderOf([9, 1, 8, 5, 7, 0], 2, 3)).toEqual([1, 2, 0]);
  });

  it('is that of a comparison sort for any doubles', () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(fc.oneof(double, fc.integer({ min: -4, max: 4 }))), (values) => {
        expect(orderOf(values)).toEqual(slowOrder(values));
      }),
    );
  });

  it('tells apart values that differ in any one bit', () => {
    const words = new Uint32Array(2);
    const double = new Float64Array(words.buffer);
    for (let bit = 0; bit < 62; bit += 1) {
      for (const sign of [1, -1]) {
        words[0] = bit < 32 ? 2 ** bit : 0;
        words[1] = bit < 32 ? 0 : 2 ** (bit - 32);
        const larger = sign * (double[0] ?? 0);
        const order = orderOf([larger, 0]);
        expect(order).toEqual(sign > 0 ? [1, 0] : [0, 1]);
      }
    }
  });

  it('is had again and again from the same room', () => {
    const work = new SortWork(4);
    const order = new Uint32Array(4);
    sortedOrder(new Float64Array([4, 3, 2, 1]), 0, 4, order, work);
    sortedOrder(new Float64Array([1, 5, 2, 9]), 0, 4, order, work);
    expect(Array.from(order)).toEqual([0, 2, 1, 3]);
  });
});
