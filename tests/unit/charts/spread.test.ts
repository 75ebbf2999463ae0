import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '$lib/charts/spread';

describe('labels in a column', () => {
  it('stay where they want to be when nothing is in the way', () => {
    const wishes = [
      { at: 80, size: 16 },
      { at: 20, size: 16 },
    ];
    expect(spread(wishes, 0, 100)).toEqual([80, 20]);
  });

  it('share the way when two want the same place', () => {
    const wishes = [
      { at: 50, size: 16 },
      { at: 50, size: 16 },
    ];
    expect(spread(wishes, 0, 100)).toEqual([42, 58]);
  });

  it('are pushed in from the edges', () => {
    expect(spread([{ at: 0, size: 20 }], 0, 100)).toEqual([10]);
    expect(spread([{ at: 100, size: 20 }], 0, 100)).toEqual([90]);
  });

  it('never overlap, keep their order and stay inside while there is room', () => {
    const wish = fc.record({
      at: fc.double({ min: -50, max: 450, noNaN: true }),
      size: fc.integer({ min: 10, max: 48 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
        const placed = spread(wishes, 0, 400, 2).map((middle, index) => ({
          middle,
          size: wishes[index]?.size ?? 0,
          at: wishes[index]?.at ?? 0,
        }));
        const sorted = [...placed].sort((a, b) => a.middle - b.middle);
        sorted.forEach((label, index) => {
          expect(label.middle - label.size / 2).toBeGreaterThan(-1e-6);
          expect(label.middle + label.size / 2).toBeLessThan(400 + 1e-6);
          const next = sorted[index + 1];
          if (next === undefined) return;
          expect(next.middle - label.middle).toBeGreaterThan(
            (next.size + label.size) / 2 + 2 - 1e-6,
          );
          expect(next.at).toBeGreaterThanOrEqual(label.at);
        });
      }),
    );
  });
});
