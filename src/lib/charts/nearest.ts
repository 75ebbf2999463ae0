/** Finding the point a reader means: under the pointer, or one arrow key away. */
import type { Spot } from './layout/types';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

const REACH = 26;

function centre(spot: Spot): { x: number; y: number } {
  return { x: spot.x + spot.width / 2, y: spot.y + spot.height / 2 };
}

/** Boxes are hit inside; round points within reach, the nearest first. */
export function spotAt(spots: readonly Spot[], x: number, y: number): number | undefined {
  let winner: number | undefined;
  let closest = Infinity;
  spots.forEach((spot, index) => {
    const at = centre(spot);
    const inside =
      x >= spot.x && x <= spot.x + spot.width && y >= spot.y && y <= spot.y + spot.height;
    const distance = Math.hypot(x - at.x, y - at.y);
    const near = spot.round && distance <= Math.max(REACH, spot.width / 2);
    if ((inside || near) && distance < closest) {
      winner = index;
      closest = distance;
    }
  });
  return winner;
}

/** The next point along a row, or the nearest one in the next row that has any. */
export function step(
  spots: readonly Spot[],
  from: number | undefined,
  direction: Direction,
): number | undefined {
  const order = spots.map((_, index) => index);
  order.sort((a, b) => compare(spots[a], spots[b]));
  const here = from === undefined ? undefined : spots[from];
  if (here === undefined || direction === 'first') {
    return direction === 'last' ? order.at(-1) : order[0];
  }
  if (direction === 'last') return order.at(-1);
  const forward = direction === 'right' || direction === 'down';
  const rows = [...new Set(order.map((index) => spots[index]?.row ?? 0))];
  if (direction === 'left' || direction === 'right' || rows.length === 1) {
    const row = order.filter((index) => spots[index]?.row === here.row);
    return row[row.indexOf(from ?? 0) + (forward ? 1 : -1)] ?? from;
  }
  const row = rows[rows.indexOf(here.row) + (forward ? 1 : -1)];
  if (row === undefined) return from;
  const there = order.filter((index) => spots[index]?.row === row);
  return there.reduce(
    (best, index) => (gap(spots[index], here) < gap(spots[best], here) ? index : best),
    there[0] ?? 0,
  );
}

function compare(a: Spot | undefined, b: Spot | undefined): number {
  return (a?.row ?? 0) - (b?.row ?? 0) || (a?.col ?? 0) - (b?.col ?? 0);
}

function gap(spot: Spot | undefined, here: Spot): number {
  return spot === undefined ? Infinity : Math.abs(spot.col - here.col);
}
