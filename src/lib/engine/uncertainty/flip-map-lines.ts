/**
 * Strings the short segments of a boundary into lines: segments of the same two options that share an
 * end follow one another, until a free end, a meeting of more than two, or the start again. Segments
 * without length, as there are where a change falls on a corner of the grid, leave no point. O(segments).
 */
import type { Boundary } from './flip-map';

/** From end a to end b; ends with one name are one point. */
export interface Segment {
  readonly between: readonly [number, number];
  readonly a: string;
  readonly b: string;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Segments of one pair by the name of their ends. */
function byEnd(segments: readonly Segment[]): ReadonlyMap<string, readonly Segment[]> {
  const ends = new Map<string, Segment[]>();
  for (const one of segments) {
    for (const end of [one.a, one.b]) {
      const there = ends.get(end);
      if (there) there.push(one);
      else ends.set(end, [one]);
    }
  }
  return ends;
}

/** Follows unused segments from `start`, beginning with `first`; marks them used. */
function follow(
  start: string,
  first: Segment,
  ends: ReadonlyMap<string, readonly Segment[]>,
  used: Set<Segment>,
): readonly number[] {
  const line = first.a === start ? [first.ax, first.ay] : [first.bx, first.by];
  let end = start;
  let current: Segment | undefined = first;
  while (current !== undefined) {
    used.add(current);
    const forward: boolean = current.a === end;
    const [x, y] = forward ? [current.bx, current.by] : [current.ax, current.ay];
    if (x !== line.at(-2) || y !== line.at(-1)) line.push(x, y);
    end = forward ? current.b : current.a;
    const there = ends.get(end) ?? [];
    current = there.length === 2 ? there.find((one) => !used.has(one)) : undefined;
  }
  return line;
}

/** Lines of all pairs, pairs in the order in which they first occur. */
export function stringSegments(segments: readonly Segment[]): readonly Boundary[] {
  const pairs = new Map<string, Segment[]>();
  for (const one of segments) {
    const key = one.between.join();
    const there = pairs.get(key);
    if (there) there.push(one);
    else pairs.set(key, [one]);
  }
  return [...pairs.values()].flatMap(linesOfPair);
}

function linesOfPair(segments: readonly Segment[]): readonly Boundary[] {
  const ends = byEnd(segments);
  const used = new Set<Segment>();
  const lines: Boundary[] = [];
  const take = (start: string, one: Segment) => {
    if (used.has(one)) return;
    const line = follow(start, one, ends, used);
    if (line.length > 2) lines.push({ between: one.between, line });
  };
  // Open lines from their ends first; what then remains is closed.
  for (const [end, there] of ends) if (there.length !== 2) for (const one of there) take(end, one);
  for (const one of segments) take(one.a, one);
  return lines;
}
