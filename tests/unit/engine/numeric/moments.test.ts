import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Moments } from '$lib/engine/numeric/moments';

function momentsOf(pivot: number, values: readonly number[]): Moments {
  const moments = new Moments(pivot);
  moments.add(Float64Array.from(values), 0, values.length);
  return moments;
}

describe('Moments', () => {
  it('are those worked by hand, about any pivot', () => {
    // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squares about it 32.
    for (const pivot of [0, 5, -100, 3.5]) {
      const moments = momentsOf(pivot, [2, 4, 4, 4, 5, 5, 7, 9]);
      expect([moments.count, moments.mean(), moments.variance()]).toEqual([8, 5, 32 / 7]);
    }
  });

  it('have the sixteen digits of NIST’s NumAcc3 and NumAcc4 about a near pivot', () => {
    // NIST StRD, univariate: 1,001 values 1000000.2, .1, .3, …, mean 1000000.2, standard deviation 0.1.
    for (const base of [1000000, 10000000]) {
      const values = [base + 0.2];
      for (let k = 0; k < 500; k += 1) values.push(base + 0.1, base + 0.3);
      const moments = momentsOf(base, values);
      expect(moments.mean()).toBe(base + 0.2);
      // The doubles of the values are off by up to 1e-9 themselves.
      expect(Math.sqrt(moments.variance() ?? NaN)).toBeCloseTo(0.1, 8);
    }
  });

  it('have no mean of nothing, no variance of one, and none of equals', () => {
    const moments = momentsOf(1, []);
    expect([moments.count, moments.mean(), moments.variance()]).toEqual([0, undefined, undefined]);
    const one = momentsOf(1, [3]);
    expect([one.count, one.mean(), one.variance()]).toEqual([1, 3, undefined]);
    expect(momentsOf(1, [0.1, 0.1, 0.1]).variance()).toBe(0);
  });

  it('never have a negative variance, however far the pivot', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (x) => {
        expect(momentsOf(-1e9, [x, x, x]).variance()).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('leave out of both sums what is too large squared, infinite or not a number', () => {
    const moments = momentsOf(1, [
      2,
      NaN,
      Infinity,
      -Infinity,
      2 ** 150 + 2 ** 100,
      -(2 ** 150),
      4,
    ]);
    expect([moments.count, moments.mean(), moments.variance()]).toEqual([2, 3, 2]);
    const large = momentsOf(0, [2 ** 149, -(2 ** 149)]);
    expect([large.count, large.variance()]).toEqual([2, 2 ** 299]);
  });

  it('are the same bit for bit in any order and in any parts, of more than one block too', () => {
    const values = Array.from({ length: 2500 }, (_, k) => 1e7 + ((k * 7919) % 2500) / 3);
    const whole = momentsOf(1e7, values);
    const merged = momentsOf(1e7, values.slice(1500).reverse());
    merged.merge(momentsOf(1e7, values.slice(0, 1500)));
    expect(merged.data()).toEqual(whole.data());
    expect(merged.mean()).toBe(whole.mean());
    expect(merged.variance()).toBe(whole.variance());
    const mean = values.reduce((sum, x) => sum + x, 0) / 2500;
    const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    expect(whole.mean()).toBeCloseTo(mean, 6);
    expect((whole.variance() ?? NaN) / (squares / 2499)).toBeCloseTo(1, 10);
  });

  it('add the part of an array that they are told to', () => {
    const moments = new Moments(0);
    moments.add(Float64Array.of(9, 1, 2, 9), 1, 3);
    expect([moments.count, moments.mean()]).toEqual([2, 1.5]);
  });

  it('go on from what others held', () => {
    const moments = new Moments(structuredClone(momentsOf(2, [1, 2]).data()));
    moments.add(Float64Array.of(6), 0, 1);
    expect([moments.pivot, moments.count, moments.mean(), moments.variance()]).toEqual([
      2, 3, 3, 7,
    ]);
  });

  it('refuse another pivot', () => {
    expect(() => momentsOf(1, [1]).merge(momentsOf(2, [1]))).toThrow('different pivots');
  });
});
