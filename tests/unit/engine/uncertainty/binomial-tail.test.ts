import { describe, expect, it } from 'vitest';
import { binomialUpperTail } from '$lib/engine/uncertainty/binomial-tail';

/** scipy.stats.binom.sf(h − 1, n, p), SciPy 1.17.1. */
const REFERENCE = [
  [3, 10, 0.2, 0.32220047360000015],
  [7, 20, 0.3, 0.3919901877990756],
  [60, 100, 0.5, 0.028443966820490444],
  [120, 1000, 0.1, 0.021996144965794422],
  [3492, 3584, 0.97, 0.06807534271485201],
  [500, 2000, 0.2, 3.103884810359652e-8],
  [30, 2000, 0.01, 0.02125617140406531],
  [5, 2000, 0.01, 0.9999841271649688],
  [15, 2000, 0.01, 0.8963007889463219],
  [2100, 20000, 0.1, 0.009865476468164413],
  [1, 20000, 1e-5, 0.1812700656578201],
  [19990, 20000, 0.999, 0.010782653296658992],
] as const;

describe('the upper tail of the binomial', () => {
  it('is that of coins (worked by hand)', () => {
    // Of ten fair coins eight or more: (45 + 10 + 1)/1024.
    expect(binomialUpperTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 15);
    expect(binomialUpperTail(4, 4, 0.4)).toBeCloseTo(0.0256, 15);
    expect(binomialUpperTail(1, 3, 0.2)).toBeCloseTo(1 - 0.8 ** 3, 15);
  });

  it('agrees with SciPy', () => {
    for (const [h, n, p, tail] of REFERENCE) {
      expect(Math.abs(binomialUpperTail(h, n, p) / tail - 1)).toBeLessThan(1e-9);
    }
  });

  it('knows its ends', () => {
    expect(binomialUpperTail(0, 5, 0.3)).toBe(1);
    expect(binomialUpperTail(-1, 5, 0.3)).toBe(1);
    expect(binomialUpperTail(6, 5, 0.3)).toBe(0);
    expect(binomialUpperTail(6, 5, 1)).toBe(0);
    expect(binomialUpperTail(1, 5, 0)).toBe(0);
    expect(binomialUpperTail(5, 5, 1)).toBe(1);
    expect(binomialUpperTail(0, 0, 0.5)).toBe(1);
    expect(binomialUpperTail(1, 0, 0.5)).toBe(0);
  });

  it('runs to 0 and 1 where no double is small or near enough', () => {
    expect(binomialUpperTail(20000, 20000, 0.01)).toBe(0);
    expect(binomialUpperTail(19000, 20000, 0.001)).toBe(0);
    expect(binomialUpperTail(1, 20000, 0.999)).toBe(1);
    expect(binomialUpperTail(100, 20000, 0.9)).toBe(1);
  });
});
