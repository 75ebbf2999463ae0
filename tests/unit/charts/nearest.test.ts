import { describe, expect, it } from 'vitest';
import type { Spot } from '$lib/charts/layout/types';
import { spotAt, step } from '$lib/charts/nearest';

function spot(row: number, col: number, round = true): Spot {
  const at = { x: 100 * col, y: 100 * row };
  return { ...at, width: 20, height: 20, round, row, col, heading: '', lines: [] };
}

// Listed out of order on purpose; the second row has no second column.
const SPOTS = [spot(0, 1), spot(0, 0), spot(0, 2), spot(1, 0), spot(1, 2)];

describe('walking with arrow keys', () => {
  it('starts at the first point', () => {
    expect(step(SPOTS, undefined, 'right')).toBe(1);
    expect(step(SPOTS, undefined, 'down')).toBe(1);
  });

  it('goes along a row and stops at its ends', () => {
    expect(step(SPOTS, 1, 'right')).toBe(0);
    expect(step(SPOTS, 2, 'right')).toBe(2);
    expect(step(SPOTS, 1, 'left')).toBe(1);
  });

  it('changes rows to the nearest column', () => {
    expect(step(SPOTS, 2, 'down')).toBe(4);
    expect(step(SPOTS, 4, 'up')).toBe(2);
    expect(step(SPOTS, 4, 'down')).toBe(4);
  });

  it('goes along the only row with every arrow', () => {
    const single = SPOTS.slice(0, 3);
    expect(step(single, 1, 'down')).toBe(0);
    expect(step(single, 0, 'up')).toBe(1);
  });

  it('jumps to both ends', () => {
    expect(step(SPOTS, 0, 'first')).toBe(1);
    expect(step(SPOTS, 0, 'last')).toBe(4);
  });

  it('has nowhere to go in an empty chart', () => {
    expect(step([], undefined, 'right')).toBeUndefined();
  });
});

describe('pointing', () => {
  it('takes the nearest round point within reach', () => {
    expect(spotAt(SPOTS, 30, 20)).toBe(1);
    expect(spotAt(SPOTS, 60, 60)).toBeUndefined();
  });

  it('takes a box only from inside', () => {
    expect(spotAt([spot(0, 0, false)], 19, 19)).toBe(0);
    expect(spotAt([spot(0, 0, false)], 24, 10)).toBeUndefined();
  });
});
