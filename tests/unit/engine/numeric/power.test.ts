import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { power } from '$lib/engine/numeric/power';

/** Powers to 50 digits by Python's decimal module (`Decimal(b) ** Decimal(e)` with `getcontext().prec = 60`). */
const PYTHON = [
  [1.086, 15, 3.4470483794720086],
  [1.02, 30, 1.8113615841033548],
  [1.086, 7.5, 1.8566228425482674],
  [1.05, 0.25, 1.0122722344290394],
  [1.05, 0.75, 1.0372703747942278],
  [1.08, 1 / 12, 1.0064340301100034],
  [0.93, 40, 0.054867849934719715],
  [1.2, -9, 0.19380669946781492],
  [2.5, 11.3, 31384.99747119518],
] as const;

describe('a power', () => {
  it.each(PYTHON)('of %f to %f is what Python gives', (base, exponent, expected) => {
    expect(Math.abs(power(base, exponent) - expected)).toBeLessThanOrEqual(4e-15 * expected);
  });

  it('of two, and to the exponents 0, 1 and 1/2, is exact', () => {
    for (let n = -60; n <= 60; n += 1) expect(power(2, n)).toBe(2 ** n);
    expect(power(0, 0)).toBe(1);
    expect(power(0, 3)).toBe(0);
    expect(power(1.37, 1)).toBe(1.37);
    expect(power(1.37, 0.5)).toBe(Math.sqrt(1.37));
    expect(power(0, -1)).toBe(Infinity);
  });

  it('is near what the engine’s own says, for rates and terms that there are', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        (base, exponent) => {
          const own = Math.pow(base, exponent);
          expect(Math.abs(power(base, exponent) - own)).toBeLessThanOrEqual(3e-14 * own);
        },
      ),
    );
  });

  it('of the same whole exponent is the same product everywhere', () => {
    // By hand: 1.1² = 1.2100000000000002 in doubles, its square 1.4641000000000004, times 1.1.
    const square = 1.1 * 1.1;
    expect(power(1.1, 5)).toBe(1.1 * (square * square));
  });
});
