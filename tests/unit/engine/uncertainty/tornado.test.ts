import { describe, expect, it } from 'vitest';
import { tornado, type TornadoInput } from '$lib/engine/uncertainty/tornado';

/** The tornado of a function of several inputs. */
function of(f: (x: readonly number[]) => number | undefined, inputs: readonly TornadoInput[]) {
  const bases = inputs.map(({ base }) => base);
  const tried: [number, number][] = [];
  const result = tornado(inputs, f(bases) ?? NaN, (i, value) => {
    tried.push([i, value]);
    return f(bases.map((base, k) => (k === i ? value : base)));
  });
  return { ...result, tried };
}

describe('a tornado', () => {
  it('has the widest swing first, equal ones as given (worked by hand)', () => {
    const { base, bars, withoutResult } = of(
      ([a = 0, b = 0, c = 0]) => 10 + a - 3 * b + c,
      [
        { base: 1, low: 0, high: 2 },
        { base: 1, low: 0, high: 2 },
        { base: 2, low: 1, high: 3 },
      ],
    );
    expect(base).toBe(10);
    expect(bars.map(({ input, swing }) => [input, swing])).toEqual([
      [1, 6],
      [0, 2],
      [2, 2],
    ]);
    expect(bars[0]).toEqual({
      input: 1,
      low: { at: 0, value: 13 },
      high: { at: 2, value: 7 },
      p10: undefined,
      p90: undefined,
      swing: 6,
      direction: 'falls',
      monotone: true,
    });
    expect(bars[1]?.direction).toBe('rises');
    expect(withoutResult).toEqual([]);
  });

  it('flags an input whose ends agree while the middle does not', () => {
    const { bars } = of(([x = 0]) => x * x, [{ base: 1, low: -2, high: 2 }]);
    expect(bars[0]).toMatchObject({ swing: 4, direction: 'level', monotone: false });
  });

  it('flags a turn at the base alone, and none where the result stays level for a while', () => {
    const peak = of(([x = 0]) => (x === 1 ? 5 : 0), [{ base: 1, low: 0, high: 4 }]);
    expect(peak.bars[0]).toMatchObject({ swing: 5, direction: 'level', monotone: false });
    const step = of(([x = 0]) => (x > 3 ? 5 : 0), [{ base: 1, low: 0, high: 4 }]);
    expect(step.bars[0]).toMatchObject({ swing: 5, direction: 'rises', monotone: true });
    const flat = of(() => 5, [{ base: 1, low: 0, high: 4 }]);
    expect(flat.bars[0]).toMatchObject({ swing: 0, direction: 'level', monotone: true });
  });

  it('sees turns of any size', () => {
    const small = of(([x = 0]) => x * (0.4 - x), [{ base: 0.1, low: 0, high: 0.4 }]);
    expect(small.bars[0]?.monotone).toBe(false);
    const dip = of(([x = 0]) => x * (x - 0.4), [{ base: 0.1, low: 0, high: 0.4 }]);
    expect(dip.bars[0]?.monotone).toBe(false);
    const rise = of(([x = 0]) => x, [{ base: 0.1, low: 0, high: 0.4 }]);
    expect(rise.bars[0]).toMatchObject({ monotone: true, direction: 'rises' });
    const fall = of(([x = 0]) => -x, [{ base: 0.1, low: 0, high: 0.4 }]);
    expect(fall.bars[0]).toMatchObject({ monotone: true, direction: 'falls' });
  });

  it('tries P10 and P90 where they are given', () => {
    const { bars, tried } = of(
      ([x = 0]) => (x === 1 ? 9 : x === 7 ? -9 : x),
      [{ base: 5, low: 0, high: 8, p10: 1, p90: 7 }],
    );
    expect(bars[0]).toMatchObject({
      p10: { at: 1, value: 9 },
      p90: { at: 7, value: -9 },
      swing: 18,
      monotone: false,
      direction: 'rises',
    });
    expect(tried.map(([, x]) => x)).toEqual([0, 8, 4, 1, 7]);
  });

  it('does not evaluate the base again, and rounds the middle of whole numbers', () => {
    const { bars, tried } = of(
      ([x = 0]) => x,
      [
        { base: 3, low: 3, high: 3 },
        { base: 2, low: 1, high: 4, integer: true },
        { base: 2, low: 1, high: 4 },
      ],
    );
    expect(tried).toEqual([
      [1, 1],
      [1, 4],
      [1, 3],
      [2, 1],
      [2, 4],
      [2, 2.5],
    ]);
    expect(bars.find(({ input }) => input === 0)).toMatchObject({ swing: 0, direction: 'level' });
  });

  it('sets inputs aside at some level of which there is no result', () => {
    for (const gap of [0, 8, 4, 1, 7]) {
      const { bars, withoutResult } = of(
        ([x = 0]) => (x === gap ? undefined : x),
        [
          { base: 5, low: 0, high: 8, p10: 1, p90: 7 },
          { base: 0, low: 0, high: 1 },
        ],
      );
      expect(withoutResult).toEqual([0]);
      expect(bars.map(({ input }) => input)).toEqual([1]);
    }
  });

  it('has a zero result like any other', () => {
    const { bars, withoutResult } = of(
      ([x = 0]) => x - 1,
      [{ base: 2, low: 1, high: 3, p10: 1, p90: 1 }],
    );
    expect(withoutResult).toEqual([]);
    expect(bars[0]?.p90).toEqual({ at: 1, value: 0 });
  });
});
