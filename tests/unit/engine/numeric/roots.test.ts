import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertNever } from '../../../../src/lib/engine/numeric/never';
import {
  bracketNear,
  brent,
  exponentialSumRoots,
  signChanges,
} from '../../../../src/lib/engine/numeric/roots';

describe('brent', () => {
  it('finds the cubic root that Newton and Wallis made famous', () => {
    expect(brent((x) => x ** 3 - 2 * x - 5, 2, 3)).toBeCloseTo(2.0945514815423265, 14);
  });

  it('finds a root at either end without searching', () => {
    let calls = 0;
    const f = (x: number) => {
      calls += 1;
      return x - 1;
    };
    expect(brent(f, 1, 4)).toBe(1);
    expect(brent(f, -3, 1)).toBe(1);
    expect(calls).toBe(4);
  });

  it('says that there is none where the ends have one sign, or no value', () => {
    expect(brent((x) => x * x + 1, -1, 1)).toBeUndefined();
    expect(brent((x) => -x * x - 1, -1, 1)).toBeUndefined();
    expect(brent((x) => Math.log(x), -1, 2)).toBeUndefined();
    expect(brent((x) => Math.log(x), 2, -1)).toBeUndefined();
  });

  it('takes the ends in either order', () => {
    expect(brent(Math.cos, 3, 0)).toBeCloseTo(Math.PI / 2, 14);
  });

  it('finds where a step crosses zero', () => {
    expect(brent((x) => (x < 0.3 ? -1 : 1), 0, 1)).toBeCloseTo(0.3, 14);
  });

  it('survives a root so flat that secants stall', () => {
    expect(brent((x) => (x - 1) ** 9, -3, 4, 1e-12)).toBeCloseTo(1, 2);
  });

  it('needs few evaluations on a smooth function', () => {
    let calls = 0;
    const f = (x: number) => {
      calls += 1;
      return Math.exp(x) - 2;
    };
    expect(brent(f, -5, 5)).toBeCloseTo(Math.LN2, 14);
    expect(calls).toBeLessThan(20);
  });

  it('beats bisection on every shape that it is likely to meet', () => {
    const shapes: readonly (readonly [(x: number) => number, number, number])[] = [
      [(x) => x ** 3 - 2 * x - 5, -1, 9],
      [(x) => Math.atan(x - 0.2), -30, 7],
      [(x) => 1 / (x + 2) - 0.1, -1.9, 400],
      [(x) => x ** 15 - 0.3, 0, 2],
      [(x) => Math.exp(-40 * x) - 0.001, 0, 1],
    ];
    for (const [f, lo, hi] of shapes) {
      let calls = 0;
      const counted = (x: number) => {
        calls += 1;
        return f(x);
      };
      expect(Math.abs(f(brent(counted, lo, hi) ?? NaN))).toBeLessThan(1e-13);
      expect(calls).toBeLessThan(20);
    }
  });

  it('stops as soon as the tolerance is met', () => {
    let calls = 0;
    const f = (x: number) => {
      calls += 1;
      return Math.exp(x) - 2;
    };
    expect(Math.abs((brent(f, -5, 5, 0.1) ?? NaN) - Math.LN2)).toBeLessThan(0.1);
    expect(calls).toBeLessThan(12);
  });

  it('finds the root of any rising cubic inside any bracket', () => {
    const value = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(value, fc.double({ min: 0.01, max: 60, noNaN: true }), (root, width) => {
        const f = (x: number) => (x - root) * (1 + (x - root) ** 2);
        const found = brent(f, root - width, root + width / 3) ?? NaN;
        expect(Math.abs(found - root)).toBeLessThan(1e-13 * Math.max(1, Math.abs(root)));
      }),
    );
  });
});

describe('bracketNear', () => {
  const parabola = (x: number) => (x + 1) * (x - 4);

  it('meets the root on the side where it lies', () => {
    expect(bracketNear(parabola, 3, 0.25, 100)).toEqual({ lo: 3.75, hi: 4.75 });
    expect(bracketNear(parabola, 0, 0.25, 100)).toEqual({ lo: -1.75, hi: -0.75 });
  });

  it('takes the nearer of two roots met in one step', () => {
    expect(bracketNear(parabola, 1.4, 8, 100)?.hi).toBe(1.4);
    expect(bracketNear(parabola, 1.6, 8, 100)?.lo).toBe(1.6);
  });

  it('closes on the start where that is a root, and on a root met exactly', () => {
    expect(bracketNear(parabola, 4, 1, 100)).toEqual({ lo: 4, hi: 4 });
    expect(bracketNear(parabola, 3, 1, 100)).toEqual({ lo: 3, hi: 4 });
    expect(bracketNear(parabola, 0, 1, 100)).toEqual({ lo: -1, hi: 0 });
  });

  it('gives up at its reach', () => {
    expect(bracketNear((x) => x - 50, 0, 1, 20)).toBeUndefined();
    expect(bracketNear((x) => x * x + 1, 0, 1, 1e6)).toBeUndefined();
  });
});

describe('signChanges', () => {
  it('counts changes and passes over zeros', () => {
    expect(signChanges([])).toBe(0);
    expect(signChanges([0, 0])).toBe(0);
    expect(signChanges([1, 0, 2])).toBe(0);
    expect(signChanges([-1, 0, 2])).toBe(1);
    expect(signChanges([0, 1, 0, -1, -3, 2])).toBe(2);
  });
});

describe('exponentialSumRoots', () => {
  it('has none where all terms have one sign, or the valley stays above zero', () => {
    expect(exponentialSumRoots([1, 2, 3], [0, 1, 2])).toEqual([]);
    expect(exponentialSumRoots([1, -1, 1], [0, 1, 2])).toEqual([]);
    expect(exponentialSumRoots([], [])).toEqual([]);
  });

  it('finds the one root of two terms, at exponents of any size and sign', () => {
    const [root] = exponentialSumRoots([-3, 2], [-1.5, 0.25]);
    expect(root).toBeCloseTo(Math.log(1.5) / 1.75, 14);
  });

  it('looks as far as the spacing of the exponents demands', () => {
    const [slow] = exponentialSumRoots([-1, 1000], [0, 0.01]);
    expect(slow).toBeCloseTo(-100 * Math.log(1000), 9);
    const [late] = exponentialSumRoots([-1000, 1], [0, 0.01]);
    expect(late).toBeCloseTo(100 * Math.log(1000), 9);
  });

  it('counts a double root once', () => {
    // (e^z − 1)², and the same times (e^z − 3).
    const double = exponentialSumRoots([1, -2, 1], [0, 1, 2]);
    expect(double).toHaveLength(1);
    expect(double[0]).toBeCloseTo(0, 7);
    const withSimple = exponentialSumRoots([-3, 7, -5, 1], [0, 1, 2, 3]);
    expect(withSimple).toHaveLength(2);
    expect(withSimple[0]).toBeCloseTo(0, 6);
    expect(withSimple[1]).toBeCloseTo(Math.log(3), 12);
  });

  it('finds a triple root once', () => {
    const roots = exponentialSumRoots([-1, 3, -3, 1], [0, 1, 2, 3]);
    expect(roots).toHaveLength(1);
    expect(roots[0]).toBeCloseTo(0, 4);
  });

  it('finds roots far out on both sides', () => {
    // (e^z − 1e-9)(e^z − 1e9)
    const roots = exponentialSumRoots([1, -(1e9 + 1e-9), 1], [0, 1, 2]);
    expect(roots).toHaveLength(2);
    expect(roots[0]).toBeCloseTo(-9 * Math.LN10, 12);
    expect(roots[1]).toBeCloseTo(9 * Math.LN10, 12);
  });

  it('finds all the roots it was built from, and no others', () => {
    const spaced = fc
      .array(fc.double({ min: 0.15, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 })
      .chain((gaps) =>
        fc.double({ min: -2, max: 1, noNaN: true }).map((start) => {
          let at = start;
          return gaps.map((gap) => (at += gap));
        }),
      );
    fc.assert(
      fc.property(spaced, fc.boolean(), (wanted, withComplexPair) => {
        let coefficients = [1];
        const multiply = (by: readonly number[]) => {
          const product = new Array<number>(coefficients.length + by.length - 1).fill(0);
          coefficients.forEach((a, i) =>
            by.forEach((b, j) => (product[i + j] = (product[i + j] ?? 0) + a * b)),
          );
          coefficients = product;
        };
        for (const z of wanted) multiply([-Math.exp(z), 1]);
        if (withComplexPair) multiply([2, 1, 1]);
        fc.pre(coefficients.every((c) => c !== 0));
        const roots = exponentialSumRoots(
          coefficients,
          coefficients.map((_, k) => k),
        );
        expect(roots).toHaveLength(wanted.length);
        roots.forEach((root, k) => expect(Math.abs(root - (wanted[k] ?? NaN))).toBeLessThan(1e-8));
      }),
    );
  });

  it('never finds more roots than sign changes, and each one changes or touches zero', () => {
    const coefficient = fc.integer({ min: -9, max: 9 }).filter((c) => c !== 0);
    fc.assert(
      fc.property(fc.array(coefficient, { minLength: 2, maxLength: 30 }), (coefficients) => {
        const exponents = coefficients.map((_, k) => k);
        const roots = exponentialSumRoots(coefficients, exponents);
        expect(roots.length).toBeLessThanOrEqual(signChanges(coefficients));
        for (const z of roots) {
          const terms = coefficients.map((c, k) => c * Math.exp(k * z));
          const size = terms.reduce((sum, term) => sum + Math.abs(term), 0);
          const value = terms.reduce((sum, term) => sum + term, 0);
          expect(Math.abs(value) / size).toBeLessThan(1e-12);
        }
      }),
    );
  });
});

describe('assertNever', () => {
  it('names the value that no case answered', () => {
    expect(() => assertNever({ kind: 'odd' } as never)).toThrow('{"kind":"odd"}');
  });
});
