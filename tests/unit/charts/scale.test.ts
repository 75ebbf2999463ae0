import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  linearScale,
  multiples,
  niceRange,
  niceStep,
  ticksOn,
  tickStyle,
  yearStep,
} from '$lib/charts/scale';

describe('nice steps', () => {
  it.each([
    [10, 5, 2],
    [10, 10, 1],
    [50, 5, 10],
    [0.3, 3, 0.1],
    [47e6, 6, 10e6],
    [1, 4, 0.2],
  ])('cuts %d into about %d pieces of %d', (span, count, step) => {
    expect(niceStep(span, count)).toBeCloseTo(step, 12);
  });

  it('are 1, 2 or 5 times a power of ten, and give neither too few nor too many', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        (span, count) => {
          const step = niceStep(span, count);
          const lead = Number(step.toExponential(6).split('e')[0]);
          expect([1, 2, 5]).toContain(lead);
          const pieces = span / step;
          expect(pieces).toBeGreaterThan(count / 2);
          expect(pieces).toBeLessThan(count * 2);
        },
      ),
    );
  });

  it('stay usable for a range without width', () => {
    expect(niceStep(0, 5)).toBe(1);
    expect(niceRange(0, 0, 5)).toMatchObject({ min: 0, max: 1 });
    expect(niceRange(7, 7, 5).max).toBeGreaterThan(7);
  });
});

describe('ticks', () => {
  it('carry no binary crumbs', () => {
    expect(multiples(0, 0.5, 0.1)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  it('stay inside the range and never show a negative zero', () => {
    expect(multiples(-0.2, 0.25, 0.1)).toEqual([-0.2, -0.1, 0, 0.1, 0.2]);
    expect(Object.is(multiples(-1, 1, 1)[1], 0)).toBe(true);
  });

  it('show as many decimals as the step needs', () => {
    expect(tickStyle({ kind: 'usdMillions' }, 10e6)).toEqual({ kind: 'usdMillions', digits: 0 });
    expect(tickStyle({ kind: 'usdMillions' }, 0.5e6)).toEqual({ kind: 'usdMillions', digits: 1 });
    expect(tickStyle({ kind: 'percent' }, 0.05)).toEqual({ kind: 'percent', digits: 0 });
    expect(tickStyle({ kind: 'plain' }, 0.02)).toEqual({ kind: 'plain', digits: 2 });
    expect(tickStyle({ kind: 'year' }, 5)).toEqual({ kind: 'year' });
  });

  it("are written in the reader's language", () => {
    const scale = linearScale(0, 1e6, 0, 100);
    const texts = (lang: 'en' | 'es'): string[] =>
      ticksOn(scale, 0.5e6, { kind: 'usdMillions' }, lang).map((tick) => tick.text);
    expect(texts('en')).toEqual(['0.0', '0.5', '1.0']);
    expect(texts('es')).toEqual(['0,0', '0,5', '1,0']);
  });

  it('count years in whole numbers', () => {
    expect(yearStep(3, 900, 50)).toBe(1);
    expect(yearStep(15, 300, 56)).toBe(2);
    expect(yearStep(30, 300, 56)).toBe(5);
  });
});

describe('linear scale', () => {
  it('puts ends on ends, and everything in the middle when it has no width', () => {
    expect(linearScale(10, 20, 0, 100).at(15)).toBe(50);
    expect(linearScale(5, 5, 0, 100).at(5)).toBe(0);
  });
});
