import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuantileSketch } from '$lib/engine/numeric/quantile-sketch';
import { quantileOfSorted } from '$lib/engine/numeric/quantiles';

function sketchOf(values: readonly number[]): QuantileSketch {
  const sketch = new QuantileSketch();
  sketch.add(Float64Array.from(values), 0, values.length);
  return sketch;
}

const plain = (sketch: QuantileSketch) => {
  const { min, max, bins, counts } = sketch.data();
  return { min, max, bins: Array.from(bins), counts: Array.from(counts) };
};

/** A bin's greatest width, as a share of the values in it. */
const WIDTH = 2 ** -11;
const value = fc.oneof(
  fc.double({ min: -1e18, max: 1e18, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
);

describe('QuantileSketch', () => {
  it('misses the exact quantile by less than a bin of the order statistics about it', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p) => {
          const sorted = [...values].sort((a, b) => a - b);
          const exact = quantileOfSorted(sorted, p) ?? NaN;
          const rank = (sorted.length - 1) * p;
          const size = Math.max(
            Math.abs(sorted[Math.floor(rank)] ?? 0),
            Math.abs(sorted[Math.ceil(rank)] ?? 0),
          );
          const got = sketchOf(values).quantile(p) ?? NaN;
          expect(Math.abs(got - exact)).toBeLessThanOrEqual(WIDTH * size + 2 ** -1033);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is far closer where values are dense', () => {
    // A million-dollar scale, 20,000 values: evenly over one power of two and more.
    const values = Array.from({ length: 20000 }, (_, k) => 1e6 + 150 * ((k * 7919) % 20000));
    const sketch = sketchOf(values);
    const sorted = [...values].sort((a, b) => a - b);
    for (let p = 0.01; p < 1; p += 0.01) {
      const exact = quantileOfSorted(sorted, p) ?? NaN;
      expect(Math.abs((sketch.quantile(p) ?? NaN) / exact - 1)).toBeLessThan(1e-4);
    }
  });

  it('places the values of a bin evenly over it: worked by hand', () => {
    // Between 2048 and 4096 bins are 1 wide. 3000 … 3001 holds three, the ends of all are elsewhere.
    const up = sketchOf([1, 3000.1, 3000.2, 3000.9, 9000]);
    expect(up.quantile(0.25)).toBeCloseTo(3000 + 1 / 6, 11);
    expect(up.quantile(0.5)).toBe(3000.5);
    expect(up.quantile(0.75)).toBeCloseTo(3000 + 5 / 6, 11);
    expect(up.quantile(0.625)).toBeCloseTo(3000 + 4 / 6, 11);
    expect(up.quantile(0.875)).toBeCloseTo((3000 + 5 / 6 + 9000) / 2, 10);
    const down = sketchOf([-1, -3000.1, -3000.2, -3000.9, -9000]);
    expect(down.quantile(0.25)).toBeCloseTo(-3000 - 5 / 6, 11);
    expect(down.quantile(0.75)).toBeCloseTo(-3000 - 1 / 6, 11);
  });

  it('keeps the order of negative, zero and positive values, and bins apart', () => {
    const values = [-4096, -3001.5, -3000.5, -0.25, -1e-9, 0, 1e-9, 0.25, 3000.5, 3001.5, 4096];
    const sketch = sketchOf([...values].reverse());
    expect(plain(sketch).bins).toHaveLength(11);
    values.forEach((x, k) => {
      const got = sketch.quantile(k / 10) ?? NaN;
      expect(Math.abs(got - x)).toBeLessThanOrEqual((WIDTH / 2) * Math.abs(x) + 2 ** -1034);
    });
  });

  it('has bins that end where the next begins', () => {
    const edges = [1, 1 + WIDTH, 2 - WIDTH, 2, 2 + 2 * WIDTH];
    for (const x of edges) {
      const below = x * (1 - Number.EPSILON);
      expect(plain(sketchOf([below, x])).bins).toHaveLength(2);
      expect(plain(sketchOf([x, x * (1 + Number.EPSILON)])).bins).toHaveLength(1);
      const [bin = 0, next = 0] = plain(sketchOf([below, x])).bins;
      expect(next - bin).toBe(1);
      const [mirrored = 0, last = 0] = plain(sketchOf([-x, -below])).bins;
      expect([mirrored, last]).toEqual([-1 - next, -1 - bin]);
    }
  });

  it('knows the least and the largest value exactly, and stays between them', () => {
    const sketch = sketchOf([3000.4, 3000.5, 3000.6]);
    expect([sketch.min, sketch.max, sketch.count]).toEqual([3000.4, 3000.6, 3]);
    expect([sketch.quantile(0), sketch.quantile(1)]).toEqual([3000.4, 3000.6]);
    const same = sketchOf([3000.9, 3000.9, 3000.9, 3000.9]);
    for (const p of [0, 0.3, 0.5, 1]) expect(same.quantile(p)).toBe(3000.9);
    const low = sketchOf([3000.1, 3000.1, 3000.1, 3000.1]);
    expect(low.quantile(0.6)).toBe(3000.1);
  });

  it('says nothing of no values, nor outside 0 to 1', () => {
    const empty = new QuantileSketch();
    expect([empty.count, empty.min, empty.max]).toEqual([0, Infinity, -Infinity]);
    expect(empty.quantile(0.5)).toBeUndefined();
    expect(plain(empty)).toEqual({ min: Infinity, max: -Infinity, bins: [], counts: [] });
    for (const p of [-1e-9, 1 + 1e-9, NaN]) expect(sketchOf([1, 2]).quantile(p)).toBeUndefined();
  });

  it('leaves out what is infinite or not a number, and takes −0 for 0', () => {
    const sketch = sketchOf([NaN, 1, Infinity, -Infinity, 2, -0, 0]);
    expect([sketch.count, sketch.min, sketch.max]).toEqual([4, 0, 2]);
    expect(plain(sketch)).toMatchObject({ counts: [2, 1, 1] });
    expect(Object.is(sketchOf([-0, -0, -0]).quantile(0.5), 0)).toBe(true);
  });

  it('takes every finite double', () => {
    const sketch = sketchOf([
      -Number.MAX_VALUE,
      -Number.MAX_VALUE,
      -Number.MIN_VALUE,
      Number.MIN_VALUE,
      Number.MAX_VALUE,
      Number.MAX_VALUE,
    ]);
    for (const p of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
      expect(Number.isFinite(sketch.quantile(p))).toBe(true);
    }
    expect(Math.abs((sketch.quantile(0.8) ?? 0) / Number.MAX_VALUE - 1)).toBeLessThan(WIDTH);
    expect(Math.abs(sketch.quantile(0.6) ?? 1)).toBeLessThan(2 ** -1032);
  });

  it('adds the part of an array that it is told to, of a view too', () => {
    const sketch = new QuantileSketch();
    sketch.add(Float64Array.of(9, 1, 2, 9).subarray(1), 0, 2);
    sketch.add(Float64Array.of(9, 3, 9), 1, 2);
    sketch.add(Float64Array.of(9), 1, 1);
    expect([sketch.count, sketch.min, sketch.max]).toEqual([3, 1, 3]);
    expect(sketch.quantile(0.5)).toBeCloseTo(2, 2);
  });

  it('forgets what it had worked out when values come in', () => {
    const sketch = sketchOf([1, 2, 3]);
    expect(sketch.quantile(1)).toBe(3);
    sketch.add(Float64Array.of(4, 5), 0, 2);
    expect([sketch.count, sketch.quantile(1)]).toEqual([5, 5]);
    sketch.merge(sketchOf([6]));
    expect([sketch.count, sketch.quantile(1)]).toEqual([6, 6]);
  });

  it('merged of parts, in any order, is that of the whole bit for bit', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value), { maxLength: 6 }), (parts) => {
        const whole = plain(sketchOf(parts.flat()));
        for (const order of [parts, [...parts].reverse()]) {
          const merged = new QuantileSketch();
          for (const part of order) merged.merge(sketchOf(part));
          expect(plain(merged)).toEqual(whole);
        }
      }),
    );
  });

  it('can be merged with itself, and leaves the other one as it was', () => {
    const sketch = sketchOf([1, 2]);
    const other = sketchOf([3]);
    sketch.merge(other);
    sketch.merge(sketch);
    expect(plain(sketch).counts).toEqual([2, 2, 2]);
    expect(other.count).toBe(1);
  });

  it('goes on from what another held, sent between threads or written as text', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.array(value), (before, after) => {
        const whole = plain(sketchOf([...before, ...after]));
        const first = sketchOf(before);
        const text = JSON.stringify(plain(first));
        for (const held of [
          structuredClone(first.data()),
          JSON.parse(text) as ReturnType<typeof plain>,
        ]) {
          const sketch = new QuantileSketch(held);
          sketch.add(Float64Array.from(after), 0, after.length);
          expect(plain(sketch)).toEqual(whole);
        }
        expect(plain(first)).toEqual(plain(sketchOf(before)));
      }),
    );
  });

  it('holds pages of more powers of two than it keeps at hand', () => {
    const values = Array.from(
      { length: 400 },
      (_, k) => (k % 2 === 0 ? 1 : -1) * 2 ** ((k * 37) % 91),
    );
    const sketch = sketchOf(values);
    expect(sketch.count).toBe(400);
    const sorted = [...values].sort((a, b) => a - b);
    const exact = quantileOfSorted(sorted, 0.8) ?? NaN;
    expect(Math.abs((sketch.quantile(0.8) ?? NaN) / exact - 1)).toBeLessThan(WIDTH);
  });
});
