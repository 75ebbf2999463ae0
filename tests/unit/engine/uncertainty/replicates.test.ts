import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distinguishable,
  estimate,
  nonNegative,
  pseudoValues,
  shareEstimate,
  standardDeviation,
} from '$lib/engine/uncertainty/replicates';

describe('an estimate from replicates', () => {
  it('has the deviation of the replicates over the root of their number (worked by hand)', () => {
    // 2, 4, 4, 6: mean 4, squares 8, variance 8/3.
    expect(standardDeviation([2, 4, 4, 6])).toBeCloseTo(Math.sqrt(8 / 3), 15);
    const result = estimate([2, 4, 4, 6], 4.5, 3.182);
    expect(result.value).toBe(4.5);
    expect(result.standardError).toBeCloseTo(Math.sqrt(2 / 3), 15);
    expect(result.low).toBeCloseTo(4.5 - 3.182 * Math.sqrt(2 / 3), 14);
    expect(result.high).toBeCloseTo(4.5 + 3.182 * Math.sqrt(2 / 3), 14);
  });

  it('gives the textbook interval of a mean (NIST/SEMATECH e-Handbook 1.3.5.2, ZARR13.DAT)', () => {
    // Mean 9.261460, standard deviation 0.02278881, N 195, t 1.9723: 9.258242 to 9.264679.
    // Values at one distance on both sides of the mean have the same standard deviation.
    const n = 195;
    const d = 0.02278881;
    const values = Array.from({ length: n }, (_, k) => {
      if (k === 0) return 9.26146;
      return 9.26146 + (k % 2 === 0 ? d : -d);
    });
    const result = estimate(values, 9.26146, 1.9723);
    // The mean is printed to six decimals, which leaves a millionth open.
    expect(result.low).toBeCloseTo(9.258242, 5);
    expect(result.high).toBeCloseTo(9.264679, 5);
  });

  it('knows no error from one replicate or none', () => {
    const unknown = { value: 7, standardError: undefined, low: undefined, high: undefined };
    expect(estimate([7], 7, 2)).toEqual(unknown);
    expect(estimate([], 7, 2)).toEqual(unknown);
    expect(standardDeviation([1])).toBeUndefined();
  });

  it('knows two replicates', () => {
    expect(estimate([1, 3], 2, 12.706)).toEqual({
      value: 2,
      standardError: 1,
      low: 2 - 12.706,
      high: 2 + 12.706,
    });
  });

  it('has no error where replicates agree, and loses no digits to a large offset', () => {
    expect(estimate(new Float64Array([5, 5, 5]), 5, 4)).toEqual({
      value: 5,
      standardError: 0,
      low: 5,
      high: 5,
    });
    expect(standardDeviation([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBeCloseTo(1, 7);
  });
});

describe('a share', () => {
  it('has an interval within 0 and 1', () => {
    const low = shareEstimate([0, 0.2], 0.1, 20, 12.706);
    expect(low).toMatchObject({ kind: 'interval', value: 0.1, low: 0, high: 1 });
    const narrow = shareEstimate([0.4, 0.6], 0.5, 20, 2);
    expect(narrow.kind === 'interval' && narrow.low).toBeCloseTo(0.3, 14);
    expect(narrow.kind === 'interval' && narrow.high).toBeCloseTo(0.7, 14);
  });

  it('never seen is at most about three in the number of draws (Hanley and Lippman-Hand 1983)', () => {
    const never = shareEstimate([0, 0], 0, 100, 2);
    expect(never).toEqual({ kind: 'never-seen', value: 0, atMost: 1 - 0.05 ** (1 / 100) });
    expect(never.kind === 'never-seen' && never.atMost).toBeCloseTo(0.03, 3);
  });

  it('always seen is at least the rest', () => {
    const always = shareEstimate([1, 1], 1, 4096, 2);
    expect(always.kind === 'always-seen' && always.atLeast).toBeCloseTo(1 - 3 / 4096, 5);
    expect(always.value).toBe(1);
  });

  it('is bounded by nothing without draws', () => {
    expect(shareEstimate([], 0, 0, 2)).toEqual({ kind: 'never-seen', value: 0, atMost: 1 });
  });

  it('never seen in one draw may yet be nearly always so', () => {
    const once = shareEstimate([0], 0, 1, 2);
    expect(once.kind === 'never-seen' && once.atMost).toBeCloseTo(0.95, 14);
  });

  it('on which all replicates agree is known to half a draw of a replicate', () => {
    expect(shareEstimate([0.5, 0.5], 0.5, 20, 2)).toEqual({
      kind: 'interval',
      value: 0.5,
      standardError: 0,
      low: 0.45,
      high: 0.55,
    });
  });

  it('of one replicate has no interval', () => {
    expect(shareEstimate([0.5], 0.5, 20, 2)).toEqual({
      kind: 'interval',
      value: 0.5,
      standardError: undefined,
      low: undefined,
      high: undefined,
    });
  });
});

describe('what can be told from zero', () => {
  it('is an interval on either side of it', () => {
    expect(distinguishable({ low: 0.1, high: 1 })).toBe(true);
    expect(distinguishable({ low: -1, high: -0.1 })).toBe(true);
    expect(distinguishable({ low: 0, high: 1 })).toBe(false);
    expect(distinguishable({ low: -1, high: 0 })).toBe(false);
    expect(distinguishable({ low: undefined, high: undefined })).toBe(false);
    expect(distinguishable({ low: 1, high: undefined })).toBe(false);
    expect(distinguishable({ low: undefined, high: -1 })).toBe(false);
    expect(distinguishable({ low: 1, high: 2 }, 1.5)).toBe(false);
    expect(distinguishable({ low: 1, high: 2 }, 0.5)).toBe(true);
    expect(distinguishable({ low: 1, high: 2 }, 2.5)).toBe(true);
  });

  it('is never a negative estimate of what cannot be negative', () => {
    const below = nonNegative({ value: -2, standardError: 0.1, low: -2.2, high: -1.8 });
    expect(below).toMatchObject({ value: -2, shown: 0, distinguishable: false });
    const above = nonNegative({ value: 2, standardError: 0.1, low: 1.8, high: 2.2 });
    expect(above).toMatchObject({ value: 2, shown: 2, distinguishable: true });
    const across = nonNegative({ value: 2, standardError: 2, low: -2, high: 6 });
    expect(across).toMatchObject({ shown: 2, distinguishable: false });
  });
});

describe('pseudo-values', () => {
  it('of a mean are the values themselves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 9 }),
        (values) => {
          const sum = values.reduce((a, b) => a + b, 0);
          const n = values.length;
          const without = values.map((value) => (sum - value) / (n - 1));
          pseudoValues(sum / n, without).forEach((pseudo, k) => {
            expect(pseudo).toBeCloseTo(values[k] ?? 0, 8);
          });
        },
      ),
    );
  });
});
