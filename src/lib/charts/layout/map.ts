/** Bubbles on two measures: area by a third, the Pareto front, and the corner worth being in. */
import { formatNumber } from '$lib/i18n/format';
import type { MapSpec } from '$lib/views/chart-spec';
import { overlap, placeLabels, type Box } from '../place';
import { linearScale, niceStep, ticksOn, widened, type Scale } from '../scale';
import { balancedText, blockWidth, textWidth, wrapText } from '../text';
import { explained } from './explained';
import { clamp, EDGE, label, labelBlock, marker, widestText } from './common';
import {
  LABEL_SIZE,
  LINE_HEIGHT,
  TICK_SIZE,
  type Label,
  type MapLayout,
  type Point,
} from './types';

const FOOT = 80;

interface Bubble extends Point {
  readonly radius: number;
}

/** The data's range with room for the bubbles; never below zero if no value is. */
function paddedRange(values: readonly number[], share: number): { min: number; max: number } {
  const range = widened(Math.min(...values), Math.max(...values));
  const room = ((range.max - range.min) * share) / (1 - 2 * share);
  const low = range.min - room;
  return { min: range.min >= 0 ? Math.max(0, low) : low, max: range.max + room };
}

export function layoutMap(spec: MapSpec, width: number): MapLayout {
  const height = Math.round(
    spec.flat === true ? clamp(width * 0.45, 230, 300) : clamp(width * 0.66, 320, 440),
  );
  const title = wrapText(spec.y.title, width - EDGE, TICK_SIZE);
  const top = 12 + title.length * LINE_HEIGHT;
  const maxRadius = clamp(width * 0.06, 16, 34);

  const ys = spec.points.flatMap(({ y, cloud }) => [y, ...Array.from(cloud?.ys ?? [])]);
  const plotHeight = height - top - FOOT;
  const yRange = paddedRange(
    ys.length > 0 ? ys : [0, 1],
    clamp(maxRadius / plotHeight + 0.05, 0, 0.3),
  );
  const yStep = niceStep(yRange.max - yRange.min, plotHeight / 48);
  const yScale = linearScale(yRange.min, yRange.max, top + plotHeight, top);
  const yTicks = ticksOn(yScale, yStep, spec.y.style, spec.lang);

  const left = widestText(yTicks.map((tick) => tick.text)) + 10;
  const plot: Box = { x: left, y: top, width: width - left - 8, height: plotHeight };
  const xs = spec.points.flatMap(({ x, cloud }) => [x, ...Array.from(cloud?.xs ?? [])]);
  const xRange = paddedRange(
    xs.length > 0 ? xs : [0, 1],
    clamp(maxRadius / plot.width + 0.06, 0, 0.3),
  );
  const xStep = niceStep(xRange.max - xRange.min, plot.width / 80);
  const xScale = linearScale(xRange.min, xRange.max, plot.x, plot.x + plot.width);
  const xTicks = ticksOn(xScale, xStep, spec.x.style, spec.lang);

  const bubbles = bubblesOf(spec, xScale, yScale, maxRadius);
  const front = spec.front.flatMap((index) => bubbles[index] ?? []).sort((a, b) => a.x - b.x);
  const corner = cornerLabels(spec.bestCorner, plot);
  const sizes = sizeKey(spec, width, height, maxRadius);
  return {
    kind: 'map',
    spec,
    width,
    height,
    plot,
    x: { min: xRange.min, max: xRange.max, ticks: xTicks },
    y: { min: yRange.min, max: yRange.max, ticks: yTicks },
    bubbles: bubbles.map((bubble, index) => ({
      ...bubble,
      hue: spec.points[index]?.hue ?? 0,
      out: spec.points[index]?.out ?? false,
    })),
    clouds: cloudsOf(spec, xScale, yScale),
    front,
    sizeKey: sizes.circles,
    markers: spec.points.map((point, index) =>
      marker(bubbles[index]?.x ?? 0, bubbles[index]?.y ?? 0, point.hue, point.out),
    ),
    labels: [
      ...labelBlock(title, EDGE, 12, { tone: 'muted' }),
      label(spec.x.title, plot.x + plot.width, plot.y + plot.height + 36, {
        anchor: 'end',
        tone: 'muted',
      }),
      ...sizes.labels,
      ...corner,
      ...pointLabels(spec, bubbles, front, plot, corner),
    ],
    spots: spotsOf(spec, bubbles),
  };
}

function bubblesOf(spec: MapSpec, x: Scale, y: Scale, maxRadius: number): Bubble[] {
  const largest = Math.max(0, ...spec.points.map((point) => point.size));
  return spec.points.map((point) => ({
    x: x.at(point.x),
    y: y.at(point.y),
    radius: largest > 0 ? maxRadius * Math.sqrt(Math.max(0, point.size) / largest) : 0,
  }));
}

/** Dots as strokes of no length, and the box that nine of ten draws keep to by each measure. */
function cloudsOf(spec: MapSpec, x: Scale, y: Scale): MapLayout['clouds'] {
  return spec.points.flatMap(({ hue, cloud }) => {
    if (cloud === undefined) return [];
    const place = (atX: number, atY: number) => `${x.at(atX).toFixed(1)} ${y.at(atY).toFixed(1)}`;
    const [left, right] = cloud.x;
    const [bottom, top] = cloud.y;
    return [
      {
        hue,
        dots: Array.from(cloud.xs, (at, n) => `M${place(at, cloud.ys[n] ?? 0)}h.01`).join(''),
        box: `M${place(left, bottom)}L${place(right, bottom)} ${place(right, top)} ${place(left, top)}Z`,
      },
    ];
  });
}

function cornerLabels(text: string, plot: Box): Label[] {
  const lines = wrapText(`↙ ${text}`, plot.width * 0.5, TICK_SIZE);
  const first = plot.y + plot.height - 9 - (lines.length - 1) * LINE_HEIGHT;
  return labelBlock(lines, plot.x + 8, first, { tone: 'quiet' });
}

function boxOf(text: Label): Box {
  const width = textWidth(text.text, text.size);
  return { x: text.x, y: text.y - text.size, width, height: LINE_HEIGHT };
}

/** A name in more lines than these would cover its neighbours; the table and the tip have it whole. */
const MOST_LINES = 4;

function nameLines(name: string, room: number): readonly string[] {
  const lines = balancedText(name, room, LABEL_SIZE, true);
  if (lines.length <= MOST_LINES) return lines;
  const last = [...(lines[MOST_LINES - 1] ?? '')].slice(0, -1).join('');
  return [...lines.slice(0, MOST_LINES - 1), `${last}…`];
}

/** Moved as little as it takes to lie inside. */
function inside(box: Box, room: Box): Box {
  const x = Math.max(room.x, Math.min(box.x, room.x + room.width - box.width));
  const y = Math.max(room.y, Math.min(box.y, room.y + room.height - box.height));
  return { ...box, x, y };
}

/** Names beside their bubbles, then the front's own name wherever room is left along it. */
function pointLabels(
  spec: MapSpec,
  bubbles: readonly Bubble[],
  front: readonly Point[],
  plot: Box,
  corner: readonly Label[],
): Label[] {
  const room = Math.max(92, plot.width * 0.27);
  const texts = spec.points.map((point) => nameLines(point.name, room));
  const anchors = bubbles.map((bubble, index) => ({
    x: bubble.x,
    y: bubble.y,
    radius: Math.max(8, bubble.radius),
    width: blockWidth(texts[index] ?? [], LABEL_SIZE, true),
    height: (texts[index]?.length ?? 0) * LINE_HEIGHT,
  }));
  const cornerBoxes = corner.map(boxOf);
  const places = placeLabels(anchors, plot, [...cornerBoxes, ...alongPath(front, 6)]);
  const names = places.flatMap((place, index) => {
    const lines = texts[index] ?? [];
    // Where no place beside its bubble is free, a name may lie over others, but never outside.
    const box = inside(place.box, plot);
    const beside = bubbles[index];
    const side = beside === undefined ? 0 : box.x + box.width / 2 - beside.x;
    const anchor = Math.abs(side) < 2 ? 'middle' : side > 0 ? 'start' : 'end';
    const x =
      anchor === 'middle' ? box.x + box.width / 2 : anchor === 'start' ? box.x : box.x + box.width;
    return labelBlock(lines, x, box.y + 12, {
      anchor,
      tone: 'strong',
      size: LABEL_SIZE,
      halo: true,
    });
  });
  const taken = [
    ...places.map((place) => place.box),
    ...cornerBoxes,
    ...bubbles.map((b) => ({
      x: b.x - b.radius,
      y: b.y - b.radius,
      width: 2 * b.radius,
      height: 2 * b.radius,
    })),
  ];
  return [...names, ...frontLabel(spec.frontLabel, front, plot, taken)];
}

/** Small boxes along the front, so that names stand off the line. */
function alongPath(front: readonly Point[], half: number): Box[] {
  return front.flatMap((point, index) => {
    const next = front[index + 1];
    if (next === undefined) return [];
    const steps = Math.max(1, Math.round(Math.hypot(next.x - point.x, next.y - point.y) / 8));
    return Array.from({ length: steps }, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / steps - half,
      y: point.y + ((next.y - point.y) * step) / steps - half,
      width: 2 * half,
      height: 2 * half,
    }));
  });
}

function frontLabel(
  text: string,
  front: readonly Point[],
  plot: Box,
  taken: readonly Box[],
): Label[] {
  if (front.length < 2 || text === '') return [];
  const width = textWidth(text, TICK_SIZE);
  const path = alongPath(front, 2);
  for (const at of path) {
    for (const [dx, dy] of [
      [6, 4],
      [6, -LINE_HEIGHT - 2],
      [-width - 6, 4],
      [-width - 6, -LINE_HEIGHT - 2],
    ] as const) {
      const box = { x: at.x + dx, y: at.y + dy, width, height: LINE_HEIGHT };
      const within = overlap(box, plot) >= width * LINE_HEIGHT - 0.01;
      const free = [...taken, ...path].every((other) => overlap(box, other) === 0);
      if (within && free) return [label(text, box.x, box.y + 12, { tone: 'quiet', halo: true })];
    }
  }
  return [];
}

/** A circle of a round size under the plot, with the words for what their area means. */
function sizeKey(
  spec: MapSpec,
  width: number,
  height: number,
  maxRadius: number,
): { circles: { x: number; y: number; radius: number }[]; labels: Label[] } {
  const largest = Math.max(0, ...spec.points.map((point) => point.size));
  if (largest === 0) return { circles: [], labels: [] };
  const radiusOf = (size: number): number => maxRadius * Math.sqrt(size / largest);
  let shown = niceStep(largest, 1);
  while (radiusOf(shown) > 17) shown = niceStep(shown, 2);
  const drawn = radiusOf(shown);
  const y = height - 19;
  const text = `${spec.sizeTitle}: ${formatNumber(shown, spec.sizeStyle, spec.lang)}`;
  const lines = wrapText(text, width - 2 * drawn - 16, TICK_SIZE);
  return {
    circles: [{ x: EDGE + drawn + 1, y, radius: drawn }],
    labels: labelBlock(
      lines,
      EDGE + 2 * drawn + 9,
      y + 4 - ((lines.length - 1) * LINE_HEIGHT) / 2,
      {
        tone: 'muted',
      },
    ),
  };
}

function spotsOf(spec: MapSpec, bubbles: readonly Bubble[]): MapLayout['spots'] {
  const order = spec.points.map((_, index) => index);
  order.sort((a, b) => (spec.points[a]?.x ?? 0) - (spec.points[b]?.x ?? 0));
  return spec.points.map((point, index) => {
    const bubble = bubbles[index] ?? { x: 0, y: 0, radius: 0 };
    const radius = Math.max(9, bubble.radius);
    return {
      x: bubble.x - radius,
      y: bubble.y - radius,
      width: 2 * radius,
      height: 2 * radius,
      round: true,
      row: 0,
      col: order.indexOf(index),
      heading: point.name,
      ...explained(point.figure),
      lines: [
        `${spec.x.title}: ${formatNumber(point.x, spec.x.style, spec.lang)}`,
        `${spec.y.title}: ${formatNumber(point.y, spec.y.style, spec.lang)}`,
        `${spec.sizeTitle}: ${formatNumber(point.size, spec.sizeStyle, spec.lang)}`,
      ],
    };
  });
}
