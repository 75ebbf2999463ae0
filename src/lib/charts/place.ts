/** Finds each label a free place beside its point, on a plane with things that must stay visible. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Anchor {
  readonly x: number;
  readonly y: number;
  /** Nothing may come closer to the point than this. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 5;
/** Directions in the order of preference, as multiples of half the label's size. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, -1],
  [-1, 0],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function candidates(anchor: Anchor): Box[] {
  return DIRECTIONS.map(([dx, dy]) => {
    const reach = (anchor.radius + GAP) * (dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1);
    return {
      x: anchor.x + dx * reach + ((dx - 1) * anchor.width) / 2,
      y: anchor.y + dy * reach + ((dy - 1) * anchor.height) / 2,
      width: anchor.width,
      height: anchor.height,
    };
  });
}

function reachOf(anchor: Anchor): Box {
  const across = anchor.radius + GAP + anchor.width;
  const along = anchor.radius + GAP + anchor.height;
  return { x: anchor.x - across, y: anchor.y - along, width: 2 * across, height: 2 * along };
}

function outside(box: Box, room: Box): number {
  return box.width * box.height - overlap(box, room);
}

/** One box a label, in the order given. Two sweeps: the second sees where the others went. */
export function placeLabels(
  anchors: readonly Anchor[],
  room: Box,
  obstacles: readonly Box[],
): { readonly box: Box; readonly cost: number }[] {
  const discs = anchors.map((anchor) => ({
    x: anchor.x - anchor.radius,
    y: anchor.y - anchor.radius,
    width: 2 * anchor.radius,
    height: 2 * anchor.radius,
  }));
  // Each label looks only at what its candidates can touch.
  const near = anchors.map((anchor) => {
    const reach = reachOf(anchor);
    return [...discs, ...obstacles].filter((box) => overlap(box, reach) > 0);
  });
  const placed: ({ box: Box; cost: number } | undefined)[] = anchors.map(() => undefined);
  for (let sweep = 0; sweep < 3; sweep++) {
    anchors.forEach((anchor, index) => {
      const others = placed.filter((_, other) => other !== index);
      const taken = [
        ...(near[index] ?? []),
        ...others.flatMap((other) => (other ? [other.box] : [])),
      ];
      placed[index] = best(candidates(anchor), room, taken);
    });
  }
  return placed.flatMap((place) => (place === undefined ? [] : [place]));
}

function best(boxes: readonly Box[], room: Box, taken: readonly Box[]): { box: Box; cost: number } {
  let winner: { box: Box; cost: number } | undefined;
  boxes.forEach((box, index) => {
    const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
    const cost = covered + 4 * outside(box, room) + index;
    if (winner === undefined || cost < winner.cost) winner = { box, cost };
  });
  return winner ?? { box: room, cost: Infinity };
}
