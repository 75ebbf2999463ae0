/** A map of who comes first over two inputs: regions with their names, the lines between them, and where one stands. */
import { formatBare } from '$lib/i18n/format';
import type { RegionsSpec } from '$lib/views/chart-spec';
import { clamp, EDGE, label, labelBlock, marker, optionKey, widestText } from '../layout/common';
import {
  LABEL_SIZE,
  LINE_HEIGHT,
  TICK_SIZE,
  type Drawing,
  type DrawnSpec,
  type Label,
} from '../layout/types';
import { linearScale, niceStep, ticksOn, widened, type Scale } from '../scale';
import { textWidth, wrapText } from '../text';

const FOOT = 46;
/** Points along each side that a reader can walk to. */
const STOPS = 7;

export function drawRegions(spec: RegionsSpec): DrawnSpec {
  return { ...spec, kind: 'drawn', layout: (width) => layoutRegions(spec, width) };
}

function rangeOf(values: readonly number[]): { min: number; max: number } {
  return widened(values[0] ?? 0, values.at(-1) ?? 1);
}

/** Where the cell of each value begins and ends: halfway to its neighbours, and at the ends of the scale. */
function edgesOf(values: readonly number[], scale: Scale): readonly number[] {
  const between = values.slice(1).map((value, i) => scale.at((value + (values[i] ?? value)) / 2));
  return [scale.from, ...between, scale.to];
}

function layoutRegions(spec: RegionsSpec, width: number): Drawing {
  const named = spec.offers.filter((_, place) => spec.leaders.includes(place));
  const key = optionKey(named, 0, width);
  const yTitle = wrapText(spec.y.title, width - EDGE, TICK_SIZE);
  const titleY = key.height + 16;
  const top = titleY + (yTitle.length - 1) * LINE_HEIGHT + 10;
  const plotHeight = Math.round(clamp(width * 0.6, 220, 400));
  const [xRange, yRange] = [rangeOf(spec.xs), rangeOf(spec.ys)];
  const yScale = linearScale(yRange.min, yRange.max, top + plotHeight, top);
  const yStep = niceStep(yRange.max - yRange.min, plotHeight / 48);
  const yTicks = ticksOn(yScale, yStep, spec.y.style, spec.lang);
  const left = widestText(yTicks.map(({ text }) => text)) + 10;
  const plot = { x: left, y: top, width: width - left - 14, height: plotHeight };
  const xScale = linearScale(xRange.min, xRange.max, plot.x, plot.x + plot.width);
  const xStep = niceStep(xRange.max - xRange.min, plot.width / 84);
  const xTitle = wrapText(spec.x.title, plot.width, TICK_SIZE);
  const bottom = top + plotHeight;
  const edges = { x: edgesOf(spec.xs, xScale), y: edgesOf(spec.ys, yScale) };
  const anchors = anchorsOf(spec, edges);
  const here = {
    x: clamp(xScale.at(spec.here.x), plot.x, plot.x + plot.width),
    y: clamp(yScale.at(spec.here.y), top, bottom),
  };
  return {
    width,
    height: bottom + FOOT + (xTitle.length - 1) * LINE_HEIGHT,
    plot,
    x: { ...xRange, ticks: ticksOn(xScale, xStep, spec.x.style, spec.lang) },
    y: { ...yRange, ticks: yTicks },
    shapes: [
      ...regionShapes(spec, edges),
      ...spec.boundaries.map((line) => ({
        class: 'region-edge',
        d: pathOf(line, xScale, yScale),
      })),
      {
        class: 'region-here',
        d: `M${(here.x - 7).toFixed(1)} ${here.y.toFixed(1)}h14m-7 -7v14`,
      },
    ],
    verticals: false,
    markers: [
      ...key.markers,
      ...anchors.flatMap(({ place, x, y }) => {
        const hue = spec.offers[place]?.hue;
        return hue === undefined ? [] : [marker(x, y, hue)];
      }),
    ],
    labels: [
      ...key.labels,
      ...labelBlock(yTitle, EDGE, titleY, { tone: 'muted' }),
      ...labelBlock(xTitle, plot.x + plot.width, bottom + 36, { anchor: 'end', tone: 'muted' }),
      ...anchors.flatMap((anchor) => nameAt(spec, anchor, here)),
      hereLabel(spec.here.label, here, plot),
    ],
    spots: spotsOf(spec, xScale, yScale),
  };
}

interface Edges {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** One path a leader, made of runs of cells along each row. */
function regionShapes({ xs, ys, leaders, offers }: RegionsSpec, edges: Edges): Drawing['shapes'] {
  const paths = new Map<number, string>();
  for (let j = 0; j < ys.length; j += 1) {
    let from = 0;
    for (let i = 1; i <= xs.length; i += 1) {
      const leader = leaders[j * xs.length + from] ?? -1;
      if (i < xs.length && leaders[j * xs.length + i] === leader) continue;
      const [x0, x1] = [edges.x[from] ?? 0, edges.x[i] ?? 0];
      const [y0, y1] = [edges.y[j] ?? 0, edges.y[j + 1] ?? 0];
      const cell = `M${x0.toFixed(1)} ${y0.toFixed(1)}H${x1.toFixed(1)}V${y1.toFixed(1)}H${x0.toFixed(1)}Z`;
      paths.set(leader, (paths.get(leader) ?? '') + cell);
      from = i;
    }
  }
  return [...paths].map(([leader, d]) => {
    const hue = offers[leader]?.hue;
    return { class: hue === undefined ? 'region-none' : `region hue-${hue}`, d };
  });
}

interface Anchor {
  readonly place: number;
  readonly x: number;
  readonly y: number;
  /** How far the row of cells goes to either side. */
  readonly room: number;
}

/** For each leader the middle of the longest run of its cells, in the middle one of its rows. */
function anchorsOf({ xs, ys, leaders }: RegionsSpec, edges: Edges): readonly Anchor[] {
  return [...new Set(leaders)].map((place) => {
    const rows = ys.map((_, j) => leaders.slice(j * xs.length, (j + 1) * xs.length));
    const held = rows.flatMap((row, j) => (row.includes(place) ? [j] : []));
    const middle = held[Math.floor(held.length / 2)] ?? 0;
    const { from, to } = longestRun(rows[middle] ?? [], place);
    const [left, right] = [edges.x[from] ?? 0, edges.x[to] ?? 0];
    const [low, high] = [edges.y[middle] ?? 0, edges.y[middle + 1] ?? 0];
    return { place, x: (left + right) / 2, y: (low + high) / 2, room: right - left };
  });
}

/** The first and one past the last place of the longest run of a value. */
function longestRun(row: readonly number[], value: number): { from: number; to: number } {
  let longest = { from: 0, to: 0 };
  let from = 0;
  for (let i = 0; i <= row.length; i += 1) {
    if (i < row.length && row[i] === value) continue;
    if (i - from > longest.to - longest.from) longest = { from, to: i };
    from = i + 1;
  }
  return longest;
}

/** A region's name under its mark, where it fits and does not cover where one stands. */
function nameAt(
  spec: RegionsSpec,
  { place, x, y, room }: Anchor,
  here: { readonly x: number; readonly y: number },
): readonly Label[] {
  const name = spec.offers[place]?.name ?? spec.nobody;
  const width = textWidth(name, LABEL_SIZE, true);
  if (width > room - 8) return [];
  const near = Math.abs(here.x - x) < width / 2 + 10 && Math.abs(here.y - y) < 40;
  return [
    label(name, x, near ? y - 14 : y + 20, {
      anchor: 'middle',
      size: LABEL_SIZE,
      tone: 'strong',
      halo: true,
    }),
  ];
}

function hereLabel(
  text: string,
  here: { readonly x: number; readonly y: number },
  plot: Drawing['plot'],
): Label {
  const right = here.x + 12 + textWidth(text, TICK_SIZE) < plot.x + plot.width;
  const below = here.y + 18 < plot.y + plot.height;
  return label(text, right ? here.x + 10 : here.x - 10, below ? here.y + 15 : here.y - 8, {
    anchor: right ? 'start' : 'end',
    halo: true,
  });
}

function pathOf(line: readonly number[], x: Scale, y: Scale): string {
  const points = Array.from(
    { length: Math.floor(line.length / 2) },
    (_, i) => `${x.at(line[2 * i] ?? 0).toFixed(1)} ${y.at(line[2 * i + 1] ?? 0).toFixed(1)}`,
  );
  return `M${points.join('L')}`;
}

/** Places of about seven values along an axis, the first and the last among them. */
function stopsOf(count: number): readonly number[] {
  const stops = Math.min(STOPS, count);
  return Array.from({ length: stops }, (_, i) =>
    stops < 2 ? 0 : Math.round((i * (count - 1)) / (stops - 1)),
  );
}

function spotsOf(spec: RegionsSpec, x: Scale, y: Scale): Drawing['spots'] {
  const rows = [...stopsOf(spec.ys.length)].reverse();
  return rows.flatMap((j, row) =>
    stopsOf(spec.xs.length).map((i, col) => {
      const [atX, atY] = [spec.xs[i] ?? 0, spec.ys[j] ?? 0];
      const leader = spec.leaders[j * spec.xs.length + i] ?? -1;
      return {
        x: x.at(atX) - 4,
        y: y.at(atY) - 4,
        width: 8,
        height: 8,
        round: true,
        row,
        col,
        heading: spec.offers[leader]?.name ?? spec.nobody,
        lines: [
          `${spec.x.title}: ${formatBare(atX, spec.x.style, spec.lang)}`,
          `${spec.y.title}: ${formatBare(atY, spec.y.style, spec.lang)}`,
        ],
      };
    }),
  );
}
