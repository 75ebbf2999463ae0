import { describe, expect, it } from 'vitest';
import { column, firstOf, ranksOf, same, sizeOf, unitWeights } from '$lib/engine/decision/measures';

describe('what the methods share', () => {
  it('takes a column out of a matrix', () => {
    expect(column([[1, 2], [3, 4], [5]], 1)).toEqual([2, 4, 0]);
  });

  it('brings weights to the sum one, or says that there are none', () => {
    expect(unitWeights([1, 3])).toEqual([0.25, 0.75]);
    expect(unitWeights([0, 0])).toBeUndefined();
    expect(unitWeights([])).toBeUndefined();
  });

  it('ranks the best first in either direction and leaves out who has no score', () => {
    expect(ranksOf([5, undefined, 7, 5], 'max')).toEqual([2, undefined, 1, 2]);
    expect(ranksOf([5, undefined, 7, 5], 'min')).toEqual([1, undefined, 3, 1]);
    expect(ranksOf([], 'max')).toEqual([]);
  });

  it('holds scores level that rounding alone tells apart, whatever the unit', () => {
    expect(ranksOf([1e12, 1e12 + 1], 'max')).toEqual([1, 1]);
    expect(ranksOf([1e-12, 2e-12], 'max')).toEqual([2, 1]);
    expect(ranksOf([0, 0], 'max')).toEqual([1, 1]);
    expect(ranksOf([-4, -2], 'max')).toEqual([2, 1]);
  });

  it('measures the size of numbers by the largest, one where there is none', () => {
    expect(sizeOf([-3, 2])).toBe(3);
    expect(sizeOf([0])).toBe(1);
    expect(sizeOf([])).toBe(1);
    expect([same(1, 1 + 1e-10, 1), same(1, 1 + 1e-8, 1), same(1, 1 + 1e-8, 100)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('lists all who are first', () => {
    expect(firstOf([1, 3, undefined, 1])).toEqual([0, 3]);
  });
});
