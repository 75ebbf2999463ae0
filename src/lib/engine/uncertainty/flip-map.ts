/**
 * A map of who leads over two inputs, and the lines along which the lead changes.
 *
 * Scores s_o(x, y) of every option are taken on a grid of nx × ny points; the option with the lowest
 * score leads. Along a grid edge from p to q whose ends have different leaders a and b the change lies
 * where the margin m = s_a − s_b, linear between the ends, is zero:
 *
 *   t = m_p / (m_p − m_q)   of the way from p to q;   ½ where one end has no leader
 *
 * (marching squares on the margin of the two). In a cell with two such points they are joined; where
 * three or four meet, as three options do in one corner, each is joined to their mean; where two options
 * hold opposite corners, the sign of the mean margin tells which of them is connected. Segments of the
 * same two options that share an end are strung into lines. What is narrower than a cell is not seen.
 *
 * Source: W. Lorensen and H. Cline, Marching cubes, Computer Graphics 21 (1987), in two dimensions.
 */
import { NO_LEADER } from './flip';
import { stringSegments, type Segment } from './flip-map-lines';

/** Evenly spaced values of one input from low to high, both included. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly points: number;
}

export interface Boundary {
  /** The two options that meet there, the lower number first; NO_LEADER where none stands. */
  readonly between: readonly [number, number];
  /** x0, y0, x1, y1, … in the inputs' units; a closed line ends where it begins. */
  readonly line: readonly number[];
}

export interface FlipMap {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Who leads at (xs[i], ys[j]): [j·nx + i]. NO_LEADER where none stands, the first of equals. */
  readonly leaders: readonly number[];
  readonly boundaries: readonly Boundary[];
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly options: number;
  readonly scores: Float64Array;
  readonly leaders: readonly number[];
}

function valuesOf({ low, high, points }: Axis): readonly number[] {
  if (points < 2) return points < 1 ? [] : [low];
  return Array.from({ length: points }, (_, i) =>
    i === points - 1 ? high : low + ((high - low) * i) / (points - 1),
  );
}

function leaderOf(scores: Float64Array, from: number, options: number): number {
  let leader = NO_LEADER;
  let least = Infinity;
  for (let o = 0; o < options; o += 1) {
    const score = scores[from + o] ?? Infinity;
    if (score < least) {
      leader = o;
      least = score;
    }
  }
  return leader;
}

/** s_a − s_b at a grid point. */
function margin(grid: Grid, point: number, a: number, b: number): number {
  const at = point * grid.options;
  return (grid.scores[at + a] ?? 0) - (grid.scores[at + b] ?? 0);
}

/** How far from p to q the lead changes, 0 to 1. */
function changeAlong(grid: Grid, p: number, q: number): number {
  const [a, b] = [grid.leaders[p] ?? NO_LEADER, grid.leaders[q] ?? NO_LEADER];
  if (a === NO_LEADER || b === NO_LEADER) return 0.5;
  const atP = margin(grid, p, a, b);
  const spread = margin(grid, q, a, b) - atP;
  // An option that does not stand at one end has an infinite score there. Else the margin rises from p, where a
  // leads, to q, where b does: of equals the first leads, so at one end at least it is not nought.
  return spread < Infinity ? -atP / spread : 0.5;
}

interface Crossing {
  /** The same for the two cells that share the edge. */
  readonly node: string;
  readonly x: number;
  readonly y: number;
  readonly between: readonly [number, number];
}

function pairOf(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}

/** The changes of the lead on the four edges of a cell, around it. */
function crossingsOf(grid: Grid, i: number, j: number): readonly Crossing[] {
  const nx = grid.xs.length;
  const corners = [
    [i, j],
    [i + 1, j],
    [i + 1, j + 1],
    [i, j + 1],
  ] as const;
  // Each edge from its lower or left end, so that both cells see it alike.
  const edges = [
    [0, 1],
    [1, 2],
    [3, 2],
    [0, 3],
  ] as const;
  const found: Crossing[] = [];
  for (const [from, to] of edges) {
    const [[i0, j0], [i1, j1]] = [corners[from], corners[to]];
    const [p, q] = [j0 * nx + i0, j1 * nx + i1];
    const [a, b] = [grid.leaders[p] ?? NO_LEADER, grid.leaders[q] ?? NO_LEADER];
    if (a === b) continue;
    const t = changeAlong(grid, p, q);
    const [x0, x1] = [grid.xs[i0] ?? 0, grid.xs[i1] ?? 0];
    const [y0, y1] = [grid.ys[j0] ?? 0, grid.ys[j1] ?? 0];
    found.push({
      node: `${p},${q}`,
      x: x0 + t * (x1 - x0),
      y: y0 + t * (y1 - y0),
      between: pairOf(a, b),
    });
  }
  return found;
}

/** Two options at opposite corners: pairs of crossings that cut off the corners of the weaker one. */
function saddle(grid: Grid, i: number, j: number): readonly (readonly [number, number])[] {
  const nx = grid.xs.length;
  const corners = [j * nx + i, j * nx + i + 1, (j + 1) * nx + i + 1, (j + 1) * nx + i];
  const [a, b] = [grid.leaders[corners[0] ?? 0] ?? 0, grid.leaders[corners[1] ?? 0] ?? 0];
  const middle = corners.reduce((sum, point) => sum + margin(grid, point, a, b), 0);
  // Crossings go bottom, right, top, left; the first corner is bottom left, and a leads there.
  return middle < 0
    ? [
        [0, 1],
        [2, 3],
      ]
    : [
        [0, 3],
        [1, 2],
      ];
}

/** More than two changes, all between the same two options: there are four, and each leads at opposite corners. */
function isSaddle(crossings: readonly Crossing[], [a, b]: Crossing['between']): boolean {
  return a !== NO_LEADER && crossings.every(({ between }) => between[0] === a && between[1] === b);
}

function segment(a: Crossing, b: Crossing): Segment {
  return { between: a.between, a: a.node, b: b.node, ax: a.x, ay: a.y, bx: b.x, by: b.y };
}

function segmentsOf(grid: Grid, i: number, j: number): readonly Segment[] {
  const crossings = crossingsOf(grid, i, j);
  const [first, second] = crossings;
  if (first === undefined || second === undefined) return [];
  if (crossings.length === 2) return [segment(first, second)];
  if (isSaddle(crossings, first.between)) {
    return saddle(grid, i, j).map(([p, q]) =>
      segment(crossings[p] ?? first, crossings[q] ?? second),
    );
  }
  const n = crossings.length;
  const x = crossings.reduce((sum, crossing) => sum + crossing.x / n, 0);
  const y = crossings.reduce((sum, crossing) => sum + crossing.y / n, 0);
  return crossings.map((crossing) =>
    segment(crossing, { ...crossing, node: `cell ${i},${j}`, x, y }),
  );
}

/**
 * The map. `scoresAt(x, y, out)` writes each option's score there, lower is better, Infinity for an
 * option that does not stand. nx·ny evaluations; O(nx·ny·options) beyond them.
 */
export function flipMap(
  xAxis: Axis,
  yAxis: Axis,
  options: number,
  scoresAt: (x: number, y: number, out: Float64Array) => void,
): FlipMap {
  const [xs, ys] = [valuesOf(xAxis), valuesOf(yAxis)];
  const scores = new Float64Array(xs.length * ys.length * options);
  const leaders: number[] = [];
  ys.forEach((y) => {
    xs.forEach((x) => {
      const from = leaders.length * options;
      scoresAt(x, y, scores.subarray(from, from + options));
      leaders.push(leaderOf(scores, from, options));
    });
  });
  const grid: Grid = { xs, ys, options, scores, leaders };
  const segments: Segment[] = [];
  for (let j = 0; j + 1 < ys.length; j += 1) {
    for (let i = 0; i + 1 < xs.length; i += 1) segments.push(...segmentsOf(grid, i, j));
  }
  return { xs, ys, leaders, boundaries: stringSegments(segments) };
}
