import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedWeights, orderedWeights, simplexWeights } from '$lib/engine/decision/dirichlet';
import { centroidWeights } from '$lib/engine/decision/elicitation';

/** A small congruential generator: uniforms in [0, 1), the same on every run. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, x) => total + x, 0);

/** Mean and variance of each weight over many draws. */
function moments(n: number, draws: number, draw: (out: Float64Array) => void) {
  const out = new Float64Array(n);
  const [total, squares] = [new Float64Array(n), new Float64Array(n)];
  for (let k = 0; k < draws; k += 1) {
    draw(out);
    out.forEach((w, j) => {
      total[j] = (total[j] ?? 0) + w / draws;
      squares[j] = (squares[j] ?? 0) + (w * w) / draws;
    });
  }
  return { means: [...total], variances: [...squares].map((q, j) => q - (total[j] ?? 0) ** 2) };
}

describe('weights from the simplex', () => {
  it('are logarithms over their sum', () => {
    const out = new Float64Array(2);
    simplexWeights([0.9, 1 - Math.exp(-1), 1 - Math.exp(-3)], out, 1);
    expect(out[0]).toBeCloseTo(0.25, 15);
    expect(out[1]).toBeCloseTo(0.75, 15);
    simplexWeights([0.5, 0.5], out);
    expect([...out]).toEqual([0.5, 0.5]);
  });

  it('are equal where all uniforms are zero, and whole where there is one criterion', () => {
    const out = new Float64Array(4);
    simplexWeights([0, 0, 0, 0], out);
    expect([...out]).toEqual([0.25, 0.25, 0.25, 0.25]);
    const one = new Float64Array(1);
    simplexWeights([0.3], one);
    expect([...one]).toEqual([1]);
  });

  it('have the mean 1/n and the variance (n − 1)/(n²(n + 1))', () => {
    const next = stream(7);
    const n = 4;
    const { means, variances } = moments(n, 20000, (out) =>
      simplexWeights(Array.from({ length: n }, next), out),
    );
    for (const mean of means) expect(mean).toBeCloseTo(1 / n, 2);
    for (const variance of variances) expect(variance).toBeCloseTo(3 / 80, 2.5);
  });
});

describe('weights in an order of importance', () => {
  it('are the free weights sorted, the largest to the smallest rank', () => {
    const uniforms = [0.1, 0.9, 0.5];
    const free = new Float64Array(3);
    simplexWeights(uniforms, free);
    const [a = 0, b = 0, c = 0] = free;
    const out = new Float64Array(3);
    orderedWeights(uniforms, [3, 2, 1], out);
    expect([...out]).toEqual([a, c, b]);
    orderedWeights(uniforms, [10, 10, 10], out);
    expect([...out]).toEqual([a, b, c]);
    // The second and third share the first rank: the larger two, in the order they came.
    orderedWeights(uniforms, [2, 1, 1], out);
    expect([...out]).toEqual([a, b, c]);
    orderedWeights(uniforms, [1, 2, 2], out);
    expect([...out]).toEqual([b, c, a]);
    orderedWeights([9, ...uniforms], [3, 2, 1], out, 1);
    expect([...out]).toEqual([a, c, b]);
  });

  it('have rank-order centroids for means, of level criteria too', () => {
    const next = stream(3);
    for (const ranks of [
      [2, 1, 3],
      [1, 2, 1],
    ]) {
      const { means } = moments(3, 20000, (out) =>
        orderedWeights(Array.from({ length: 3 }, next), ranks, out),
      );
      centroidWeights(ranks).forEach((w, j) => expect(means[j]).toBeCloseTo(w, 2));
    }
  });
});

describe('weights between bounds', () => {
  it('respect them and sum to one, whichever simplex is the smaller', () => {
    const bound = fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 60 }));
    const seed = fc.nat();
    fc.assert(
      fc.property(fc.array(bound, { minLength: 2, maxLength: 5 }), seed, (bounds, start) => {
        const low = bounds.map(([l]) => l / 100);
        const high = bounds.map(([l, span]) => (l + span) / 100);
        const out = new Float64Array(bounds.length);
        const how = boundedWeights(stream(start), low, high, out, 50);
        const isPossible = sum(low) <= 1 + 1e-12 && sum(high) >= 1 - 1e-12;
        expect(how !== undefined).toBe(isPossible);
        if (!isPossible) return;
        expect(sum(out)).toBeCloseTo(1, 10);
        out.forEach((w, j) => {
          expect(w).toBeGreaterThan((low[j] ?? 0) - 1e-10);
          expect(w).toBeLessThan((high[j] ?? 0) + 1e-10);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('are uniform: free between 0 and 1, and the mean of a triangle cut off', () => {
    const next = stream(11);
    const free = moments(3, 10000, (out) => {
      expect(boundedWeights(next, [0, 0, 0], [1, 1, 1], out)).toBe('rejection');
    });
    for (const mean of free.means) expect(mean).toBeCloseTo(1 / 3, 1.7);
    // First weight at most 1/2: its density is 2(1 − w) on 0…1/2 over 3/4, its mean 2/9.
    const cut = moments(3, 10000, (out) => {
      boundedWeights(next, [0, 0, 0], [0.5, 1, 1], out);
    });
    expect(cut.means[0]).toBeCloseTo(2 / 9, 1.7);
    // From above: 1 − 0.2 and so on leave the corner where all are near their tops.
    const top = moments(3, 5000, (out) => {
      boundedWeights(next, [0, 0, 0], [0.4, 0.4, 0.35], out);
    });
    [0.35, 0.35, 0.3].forEach((mean, j) => expect(top.means[j]).toBeCloseTo(mean, 2));
  });

  it('use the smaller simplex, so that tight bounds from above cost one try', () => {
    const high = Array.from({ length: 12 }, () => 0.09);
    const out = new Float64Array(12);
    const low = high.map(() => 0);
    expect(boundedWeights(stream(1), low, high, out, 1)).toBe('rejection');
    expect(
      boundedWeights(
        stream(1),
        high.map(() => 0.08),
        high.map(() => 1),
        out,
        1,
      ),
    ).toBe('rejection');
  });

  it('walk from a point inside where every try falls outside', () => {
    const low = [0.1, 0.2, 0];
    const high = [0.5, 0.9, 0.4];
    const next = stream(5);
    const { means } = moments(3, 4000, (out) => {
      expect(boundedWeights(next, low, high, out, 0)).toBe('hit-and-run');
      expect(sum(out)).toBeCloseTo(1, 12);
      out.forEach((w, j) => {
        expect(w).toBeGreaterThanOrEqual((low[j] ?? 0) - 1e-12);
        expect(w).toBeLessThanOrEqual((high[j] ?? 0) + 1e-12);
      });
    });
    const exact = moments(3, 20000, (out) => {
      expect(boundedWeights(next, low, high, out)).toBe('rejection');
    });
    exact.means.forEach((mean, j) => expect(means[j]).toBeCloseTo(mean, 1.7));
  });

  it('walk to every criterion, far enough that each has the mean and spread of the others', () => {
    // Six alike: means 1/6; the variance of uniform weights on the simplex is (n − 1)/(n²(n + 1)).
    const n = 6;
    const low = Array.from({ length: n }, () => 0);
    const high = Array.from({ length: n }, () => 1);
    const next = stream(23);
    const { means, variances } = moments(n, 4000, (out) => {
      boundedWeights(next, low, high, out, 0);
    });
    for (let j = 0; j < n; j += 1) {
      expect(means[j]).toBeCloseTo(1 / n, 1.8);
      expect((variances[j] ?? 0) / ((n - 1) / (n * n * (n + 1)))).toBeCloseTo(1, 0.7);
    }
  });

  it('are the bounds themselves where these leave no room', () => {
    const out = new Float64Array(2);
    expect(boundedWeights(stream(1), [0.3, 0.7], [0.3, 0.7], out)).toBe('rejection');
    expect([...out]).toEqual([0.3, 0.7]);
    expect(boundedWeights(stream(1), [0.25, 0.75], [0.25, 0.75], out, 0)).toBe('hit-and-run');
    expect([...out]).toEqual([0.25, 0.75]);
  });

  it('do not exist where bounds cannot sum to one', () => {
    const out = new Float64Array(2);
    const never = () => {
      throw new Error('drawn');
    };
    expect(boundedWeights(never, [0.6, 0.5], [1, 1], out)).toBeUndefined();
    expect(boundedWeights(never, [0, 0], [0.4, 0.5], out)).toBeUndefined();
    expect(boundedWeights(never, [], [], new Float64Array(0))).toBeUndefined();
  });
});
