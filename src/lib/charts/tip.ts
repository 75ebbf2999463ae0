/** The box of words beside a point: wrapped, and kept inside the chart. */
import { clamp } from './layout/common';
import { LINE_HEIGHT, TICK_SIZE, type Label, type Spot } from './layout/types';
import type { Box } from './place';
import { blockWidth, wrapText } from './text';

const PAD = 9;
const GAP = 8;

export function layoutTip(
  spot: Spot,
  width: number,
  height: number,
): { box: Box; labels: Label[] } {
  const room = Math.min(280, width - 2 * PAD - 4);
  const heading = wrapText(spot.heading, room, TICK_SIZE, true);
  const body = spot.lines.flatMap((line) => wrapText(line, room, TICK_SIZE));
  const textWidth = Math.max(blockWidth(heading, TICK_SIZE, true), blockWidth(body, TICK_SIZE));
  const size = {
    width: textWidth + 2 * PAD,
    height: (heading.length + body.length) * LINE_HEIGHT + 2 * PAD - 3,
  };
  const above = spot.y - GAP - size.height;
  const below = spot.y + spot.height + GAP;
  const y = above >= -24 ? above : Math.min(below, Math.max(0, height - size.height));
  const x = clamp(spot.x + spot.width / 2 - size.width / 2, 0, Math.max(0, width - size.width));
  const labels = [...heading, ...body].map((text, index) => ({
    text,
    x: x + PAD,
    y: y + PAD + 10 + index * LINE_HEIGHT,
    anchor: 'start' as const,
    tone: index < heading.length ? ('strong' as const) : ('plain' as const),
    size: TICK_SIZE,
  }));
  return { box: { x, y, ...size }, labels };
}
