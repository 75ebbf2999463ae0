import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LEADER } from '$lib/engine/uncertainty/flip';
import { flipMap, type Axis, type Boundary } from '$lib/engine/uncertainty/flip-map';

type Score = (x: number, y: number) => number;

function mapOf(scores: readonly Score[], x: Axis, y: Axis = x) {
  return flipMap(x, y, scores.length, (px, py, out) => {
    scores.forEach((score, o) => (out[o] = score(px, py)));
  });
}

/** Points of a line, rounded so that they can be compared. */
function pointsOf({ line }: Boundary): number[][] {
  const round = (v: number) => Math.round(v * 1e9) / 1e9 + 0;
  return Array.from({ length: line.length / 2 }, (_, k) => [
    round(line[2 * k] ?? NaN),
    round(line[2 * k + 1] ?? NaN),
  ]);
}

const unit: Axis = { low: 0, high: 1, points: 2 };
/** Scores known at the corners (0,0), (1,0), (1,1), (0,1) only. */
const corners =
  (a: number, b: number, c: number, d: number): Score =>
  (x, y) =>
    y === 0 ? (x === 0 ? a : b) : x === 0 ? d : c;

describe('a map of leaders', () => {
  it('has a leader at every point, rows of x from the lowest y up', () => {
    const map = mapOf([(x) => x, (_, y) => y], { low: 0, high: 2, points: 3 });
    expect(map.xs).toEqual([0, 1, 2]);
    expect(map.ys).toEqual([0, 1, 2]);
    expect(map.leaders).toEqual([0, 1, 1, 0, 0, 1, 0, 0, 0]);
  });

  it('reaches the bounds exactly, and lives with one point or none', () => {
    expect(mapOf([() => 0], { low: 0.1, high: 0.3, points: 4 }).xs[3]).toBe(0.3);
    // By steps the last point of these would miss the bound by rounding.
    const [low, high] = [0.2, 0.9];
    expect(low + (high - low)).not.toBe(high);
    expect(mapOf([() => 0], { low, high, points: 4 }).xs[3]).toBe(high);
    expect(mapOf([() => 0], { low: 0.1, high: 0.3, points: 5 }).xs[1]).toBeCloseTo(0.15, 15);
    const single = mapOf([() => 0], { low: 0.1, high: 0.3, points: 1 });
    expect(single).toEqual({ xs: [0.1], ys: [0.1], leaders: [0], boundaries: [] });
    expect(mapOf([() => 0], { low: 0, high: 1, points: 0 })).toEqual({
      xs: [],
      ys: [],
      leaders: [],
      boundaries: [],
    });
    expect(mapOf([() => 0], { low: 0, high: 1, points: 1 }, unit).leaders).toEqual([0, 0]);
    expect(mapOf([], unit)).toMatchObject({ leaders: [-1, -1, -1, -1], boundaries: [] });
  });

  it('draws a straight change of the lead where it is (x = 0.3)', () => {
    const map = mapOf([(x) => x, () => 0.3], { low: 0, high: 1, points: 5 });
    expect(map.boundaries).toHaveLength(1);
    const [boundary] = map.boundaries;
    expect(boundary?.between).toEqual([0, 1]);
    expect(boundary && pointsOf(boundary)).toEqual([0, 0.25, 0.5, 0.75, 1].map((y) => [0.3, y]));
  });

  it('draws a slanted one (x + 2y = 1) through every edge', () => {
    const map = mapOf([(x, y) => x + 2 * y, () => 1.1], { low: 0, high: 1, points: 6 });
    expect(map.boundaries).toHaveLength(1);
    const points = map.boundaries.flatMap(pointsOf);
    expect(points.length).toBeGreaterThan(6);
    for (const [x = 0, y = 0] of points) expect(x + 2 * y).toBeCloseTo(1.1, 8);
  });

  it('closes a line that runs around', () => {
    const circle: Score = (x, y) => x * x + y * y;
    const map = mapOf([circle, () => 1.21], { low: -2, high: 2, points: 21 });
    expect(map.boundaries).toHaveLength(1);
    const points = map.boundaries.flatMap(pointsOf);
    expect(points[0]).toEqual(points.at(-1));
    for (const [x = 0, y = 0] of points) expect(Math.hypot(x, y)).toBeCloseTo(1.1, 1);
    // Every point but the closing one occurs once.
    expect(new Set(points.map(String)).size).toBe(points.length - 1);
  });

  it('has no lines where one option leads everywhere', () => {
    expect(mapOf([() => 1, () => 2], unit).boundaries).toEqual([]);
  });

  it('lies on a corner where the scores are equal there and the other end leads', () => {
    const map = mapOf([() => 0, (x) => x - 1], unit);
    expect(map.leaders).toEqual([1, 0, 1, 0]);
    expect(map.boundaries.map(pointsOf)).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
    ]);
  });

  it('gives the first of equals the lead, and a tie at a corner no width', () => {
    const map = mapOf([(x) => x, () => 0], unit);
    expect(map.leaders).toEqual([0, 1, 0, 1]);
    expect(map.boundaries.map(pointsOf)).toEqual([
      [
        [0, 0],
        [0, 1],
      ],
    ]);
  });
});

describe('in one cell', () => {
  it('an option in each corner that differs is cut off', () => {
    const one = () => 1;
    expect(mapOf([corners(0, 2, 2, 2), one], unit).boundaries.map(pointsOf)).toEqual([
      [
        [0.5, 0],
        [0, 0.5],
      ],
    ]);
    expect(mapOf([corners(2, 0, 2, 2), one], unit).boundaries.map(pointsOf)).toEqual([
      [
        [0.5, 0],
        [1, 0.5],
      ],
    ]);
    expect(mapOf([corners(2, 2, 0, 2), one], unit).boundaries.map(pointsOf)).toEqual([
      [
        [1, 0.5],
        [0.5, 1],
      ],
    ]);
    expect(mapOf([corners(2, 2, 2, 0), one], unit).boundaries.map(pointsOf)).toEqual([
      [
        [0.5, 1],
        [0, 0.5],
      ],
    ]);
  });

  it('opposite corners are joined by the option that leads in the middle', () => {
    const low = mapOf([corners(0, 1.5, 0, 1.5), () => 1], unit);
    // Option 0 wins by 1 and loses by ½: it holds the middle, and option 1 two corners.
    expect(low.boundaries.map(pointsOf)).toEqual([
      [
        [0.666666667, 0],
        [1, 0.333333333],
      ],
      [
        [0.333333333, 1],
        [0, 0.666666667],
      ],
    ]);
    const high = mapOf([corners(0.5, 3, 0.5, 3), () => 1], unit);
    expect(high.boundaries.map(pointsOf)).toEqual([
      [
        [0.2, 0],
        [0, 0.2],
      ],
      [
        [1, 0.8],
        [0.8, 1],
      ],
    ]);
  });

  it('the middle is that of the cell, wherever it lies', () => {
    // A saddle between (1, 1) and (2, 2) of a grid that is wider than high.
    const held = new Set(['1,1', '2,2']);
    // Any point beside the cell, taken for one of its corners, would turn the middle over.
    for (const [loss, far, joined] of [
      [0.5, 100, true],
      [1.2, 1e-6, false],
    ] as const) {
      const score: Score = (x, y) => {
        if (held.has(`${x},${y}`)) return 0;
        return 1 + (x + y === 3 && x > 0 && y > 0 ? loss : far);
      };
      const map = mapOf(
        [score, () => 1],
        { low: 0, high: 3, points: 4 },
        { low: 0, high: 2, points: 3 },
      );
      // Joined, the two corners lie within one line; apart, each has its own.
      expect(map.boundaries).toHaveLength(joined ? 1 : 2);
    }
  });

  it('a tie at one corner leaves no line', () => {
    const map = mapOf([corners(1, 2, 2, 2), () => 1], unit);
    expect(map.leaders).toEqual([0, 1, 1, 1]);
    expect(map.boundaries).toEqual([]);
  });

  it('three leaders meet in the mean of the changes', () => {
    const map = mapOf([corners(0, 2, 2, 2), corners(2, 0, 2, 2), corners(2, 2, 0, 0)], unit);
    expect(map.leaders).toEqual([0, 1, 2, 2]);
    expect(map.boundaries.map(({ between }) => between)).toEqual([
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    // Changes at (½, 0), (1, ½) and (0, ½): the mean is (½, ⅓).
    for (const boundary of map.boundaries) {
      expect(pointsOf(boundary)).toContainEqual([0.5, 0.333333333]);
    }
    expect(pointsOf(map.boundaries[1] ?? { between: [0, 0], line: [] })).toContainEqual([1, 0.5]);
  });

  it('four leaders meet in one point, and so do two with another between them', () => {
    const four = mapOf(
      [corners(0, 2, 2, 2), corners(2, 0, 2, 2), corners(2, 2, 0, 2), corners(2, 2, 2, 0)],
      unit,
    );
    expect(four.boundaries.map(({ between }) => between)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ]);
    for (const boundary of four.boundaries) expect(pointsOf(boundary)).toContainEqual([0.5, 0.5]);
    const three = mapOf([corners(0, 2, 0, 2), corners(2, 0, 2, 2), corners(2, 2, 2, 0)], unit);
    expect(three.leaders).toEqual([0, 1, 2, 0]);
    // Both changes to option 1 and both to option 2 meet in the middle.
    expect(three.boundaries.map(pointsOf)).toEqual([
      [
        [0.5, 0],
        [0.5, 0.5],
        [1, 0.5],
      ],
      [
        [0.5, 1],
        [0.5, 0.5],
        [0, 0.5],
      ],
    ]);
  });

  it('four changes that share one option only are no saddle', () => {
    // Option 2 leads at two opposite corners, 0 and 1 at the others: all four meet in the middle.
    const map = mapOf([corners(0, 2, 2, 2), corners(2, 2, 0, 2), corners(2, 1, 2, 1)], unit);
    expect(map.leaders).toEqual([0, 2, 2, 1]);
    expect(map.boundaries.map(({ between }) => between)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const boundary of map.boundaries) {
      const [, middle] = pointsOf(boundary);
      expect(middle?.[0]).toBeCloseTo(0.5, 1);
      expect(middle?.[1]).toBeCloseTo(0.5, 1);
    }
  });

  it('meeting points of different cells are different points', () => {
    // Three leaders meet in the left cell and three in the right one of two side by side.
    const at =
      (leader: number): Score =>
      (x, y) => {
        const who = [
          [0, 1, 0],
          [2, 2, 2],
        ][y]?.[x];
        return who === leader ? 0 : 1;
      };
    const map = mapOf([at(0), at(1), at(2)], { low: 0, high: 2, points: 3 }, unit);
    expect(map.leaders).toEqual([0, 1, 0, 2, 2, 2]);
    const between01 = map.boundaries.filter(({ between: [a, b] }) => a === 0 && b === 1);
    expect(between01.map(pointsOf)).toEqual([
      [
        [0.5, 0],
        [0.5, 0.333333333],
      ],
      [
        [1.5, 0],
        [1.5, 0.333333333],
      ],
    ]);
  });

  it('an option that stands nowhere beside ends half-way', () => {
    const none = mapOf([corners(0, Infinity, Infinity, 0)], unit);
    expect(none.leaders).toEqual([0, NO_LEADER, 0, NO_LEADER]);
    expect(none.boundaries).toHaveLength(1);
    expect(none.boundaries[0]?.between).toEqual([NO_LEADER, 0]);
    expect(none.boundaries.map(pointsOf)).toEqual([
      [
        [0.5, 0],
        [0.5, 1],
      ],
    ]);
    const partly = mapOf([corners(0, Infinity, Infinity, 0), () => 1], unit);
    expect(partly.boundaries.map(pointsOf)).toEqual([
      [
        [0.5, 0],
        [0.5, 1],
      ],
    ]);
    const opposite = mapOf([corners(0, Infinity, 0, Infinity)], unit);
    expect(opposite.boundaries).toHaveLength(4);
    for (const boundary of opposite.boundaries) {
      expect(pointsOf(boundary)).toContainEqual([0.5, 0.5]);
    }
  });
});

describe('boundaries of random planes', () => {
  it('lie where the two options named have equal scores', () => {
    const coefficient = fc.integer({ min: -9, max: 9 });
    const plane = fc.tuple(coefficient, coefficient, coefficient);
    fc.assert(
      fc.property(plane, plane, (p, q) => {
        const score =
          ([a, b, c]: readonly [number, number, number]): Score =>
          (x, y) =>
            a + b * x + c * y;
        const map = mapOf([score(p), score(q)], { low: -1, high: 1, points: 8 });
        for (const boundary of map.boundaries) {
          expect(boundary.between).toEqual([0, 1]);
          for (const [x = 0, y = 0] of pointsOf(boundary)) {
            expect(score(p)(x, y)).toBeCloseTo(score(q)(x, y), 6);
          }
        }
      }),
    );
  });
});
