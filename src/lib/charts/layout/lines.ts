/** One line an option over the years, named at its end. */
import { explained } from './explained';
import { formatNumber } from '$lib/i18n/format';
import type { LinesSpec } from '$lib/views/chart-spec';
import { placeLabels, type Box } from '../place';
import { linearScale, multiples, niceRange, ticksOn, yearStep, type Scale } from '../scale';
import { spread } from '../spread';
import { balancedText, blockWidth, roomFor, wrapText } from '../text';
import {
  clamp,
  EDGE,
  label,
  labelBlock,
  marker,
  MARKER_ROOM,
  middleBlock,
  optionKey,
  widestText,
} from './common';
import {
  LABEL_SIZE,
  LINE_HEIGHT,
  TICK_SIZE,
  type Label,
  type LinesLayout,
  type Marker,
  type Point,
  type Stroke,
} from './types';

const KEY_SWATCH = 36;

/** What the plot leaves free above and below for names at the ends of its lines. */
const ABOVE_PLOT = 22;
const BELOW_PLOT = 30;
const BETWEEN_NAMES = 3;

function plainHeight(width: number): number {
  return Math.round(clamp(width * 0.58, 290, 390));
}

/**
 * Room at the right for the names in as few lines as fit, side by side and one under another, or undefined: then
 * a key names them.
 */
function endRoom(spec: LinesSpec, width: number): number | undefined {
  for (const lines of [1, 2, 3]) {
    const rooms = spec.lines.map((line) => roomFor(line.name, lines, LABEL_SIZE, true));
    const room = Math.max(0, ...rooms) + 2;
    if (room > width * (lines === 1 ? 0.24 : 0.28)) continue;
    const tall = spec.lines.reduce(
      (sum, { name }) =>
        sum + balancedText(name, room, LABEL_SIZE, true).length * LINE_HEIGHT + BETWEEN_NAMES,
      0,
    );
    const axis = 18 + LINE_HEIGHT + 46;
    if (tall <= plainHeight(width) - axis + ABOVE_PLOT + BELOW_PLOT) return room;
  }
  return undefined;
}

export function layoutLines(spec: LinesSpec, width: number): LinesLayout {
  const names = endRoom(spec, width);
  const key = names === undefined ? optionKey(spec.lines, 0, width, KEY_SWATCH) : undefined;
  const keyHeight = key === undefined ? 0 : key.height + 6;
  const title = wrapText(spec.y.title, width - EDGE, TICK_SIZE);
  const top = keyHeight + 18 + title.length * LINE_HEIGHT;
  const height = plainHeight(width) + keyHeight;

  const values = spec.lines.flatMap((line) => line.values.filter((value) => value !== undefined));
  const plotHeight = height - top - 46;
  const yRange = niceRange(Math.min(0, ...values), Math.max(0, ...values), plotHeight / 48);
  const yScale = linearScale(yRange.min, yRange.max, top + plotHeight, top);
  const yTicks = ticksOn(yScale, yRange.step, spec.y.style, spec.lang);

  const left = widestText(yTicks.map((tick) => tick.text)) + 10;
  const right = names === undefined ? 12 : names + MARKER_ROOM;
  const plot: Box = { x: left, y: top, width: width - left - right, height: plotHeight };
  const first = spec.years[0] ?? 0;
  const last = spec.years.at(-1) ?? first + 1;
  const xScale = linearScale(first, last, plot.x, plot.x + plot.width);
  const step = yearStep(last - first, plot.width, 56);
  const ends = names === undefined ? noEnds() : endLabels(spec, xScale, yScale, plot, names);
  const marks = marksOf(spec, xScale, yScale);
  const runs = runsOf(spec, xScale, yScale);
  return {
    kind: 'lines',
    spec,
    width,
    height,
    plot,
    x: { min: first, max: last, ticks: ticksOn(xScale, step, spec.x.style, spec.lang) },
    y: { min: yRange.min, max: yRange.max, ticks: yTicks },
    runs,
    keyLines: (key?.places ?? []).map((place, index) => ({
      hue: spec.lines[index]?.hue ?? 0,
      points: [
        { x: place.x, y: place.y },
        { x: place.x + KEY_SWATCH - 6, y: place.y },
      ],
    })),
    marks,
    leaders: ends.leaders,
    cursor: spec.cursorYear === undefined ? undefined : xScale.at(spec.cursorYear),
    markers: [...(key?.markers ?? []), ...markersOf(spec, xScale, yScale, step), ...ends.markers],
    labels: [
      ...(key?.labels ?? []),
      ...labelBlock(title, EDGE, keyHeight + 12, { tone: 'muted' }),
      label(spec.x.title, plot.x + plot.width, height - 6, { anchor: 'end', tone: 'muted' }),
      ...cursorLabel(spec, xScale, plot),
      ...ends.labels,
      ...markLabels(spec, marks, plot, runs),
    ],
    spots: spotsOf(spec, xScale, yScale),
  };
}

function runsOf(spec: LinesSpec, x: Scale, y: Scale): Stroke[] {
  return spec.lines.flatMap((line) => {
    const runs: Point[][] = [[]];
    spec.years.forEach((year, index) => {
      const value = line.values[index];
      if (value === undefined) runs.push([]);
      else runs.at(-1)?.push({ x: x.at(year), y: y.at(value) });
    });
    return runs.filter((run) => run.length > 0).map((points) => ({ hue: line.hue, points }));
  });
}

/** The last point that has a value. */
function endOf(spec: LinesSpec, row: number, x: Scale, y: Scale): Point | undefined {
  const values = spec.lines[row]?.values ?? [];
  for (let index = spec.years.length - 1; index >= 0; index--) {
    const value = values[index];
    const year = spec.years[index];
    if (value !== undefined && year !== undefined) return { x: x.at(year), y: y.at(value) };
  }
  return undefined;
}

/** The option's shape at its end and, for long lines, at every labelled year. */
function markersOf(spec: LinesSpec, x: Scale, y: Scale, step: number): Marker[] {
  return spec.lines.flatMap((line, row) => {
    const end = endOf(spec, row, x, y);
    const labelled = new Set(multiples(spec.years[0] ?? 0, spec.years.at(-1) ?? 0, step));
    const along = spec.years.flatMap((year, index) => {
      const value = line.values[index];
      if (value === undefined || !labelled.has(year)) return [];
      const at = { x: x.at(year), y: y.at(value) };
      return end !== undefined && Math.abs(end.x - at.x) < 14
        ? []
        : [marker(at.x, at.y, line.hue, false, 0.7)];
    });
    return end === undefined ? along : [...along, marker(end.x, end.y, line.hue)];
  });
}

interface Ends {
  readonly labels: readonly Label[];
  /** The option's shape again beside a name that stands away from its line. */
  readonly markers: readonly Marker[];
  readonly leaders: LinesLayout['leaders'];
}

function noEnds(): Ends {
  return { labels: [], markers: [], leaders: [] };
}

function endLabels(spec: LinesSpec, x: Scale, y: Scale, plot: Box, room: number): Ends {
  const column = plot.x + plot.width + MARKER_ROOM - 4;
  const items = spec.lines.flatMap((line, row) => {
    const end = endOf(spec, row, x, y);
    const lines = balancedText(line.name, room, LABEL_SIZE, true);
    return end ? [{ end, hue: line.hue, lines }] : [];
  });
  const wishes = items.map((item) => ({ at: item.end.y, size: item.lines.length * LINE_HEIGHT }));
  const places = spread(
    wishes,
    plot.y - ABOVE_PLOT,
    plot.y + plot.height + BELOW_PLOT,
    BETWEEN_NAMES,
  );
  const apart = items.flatMap(({ end, hue }, index) => {
    const to = { x: column - 7, y: places[index] ?? end.y };
    const near = column - end.x < MARKER_ROOM + 3 && Math.abs(to.y - end.y) < 5;
    return near ? [] : [{ end, to, hue }];
  });
  return {
    labels: items.flatMap((item, index) =>
      middleBlock(item.lines, column, places[index] ?? item.end.y, {
        tone: 'strong',
        size: LABEL_SIZE,
      }),
    ),
    markers: apart.map(({ to, hue }) => marker(to.x, to.y, hue, false, 0.8)),
    leaders: apart.map(({ end, to }) => ({ from: { x: end.x + 7, y: end.y }, to })),
  };
}

function cursorLabel(spec: LinesSpec, x: Scale, plot: Box): Label[] {
  if (spec.cursorYear === undefined) return [];
  const text = formatNumber(spec.cursorYear, spec.x.style, spec.lang);
  return [label(text, x.at(spec.cursorYear), plot.y - 5, { anchor: 'middle', tone: 'strong' })];
}

interface Mark extends Point {
  readonly hue: LinesLayout['marks'][number]['hue'];
  readonly text: string;
}

function marksOf(spec: LinesSpec, x: Scale, y: Scale): Mark[] {
  return spec.lines.flatMap((line) =>
    line.marks.flatMap((mark) => {
      const value = line.values[spec.years.indexOf(mark.year)];
      return value === undefined
        ? []
        : [{ x: x.at(mark.year), y: y.at(value), hue: line.hue, text: mark.label }];
    }),
  );
}

/** Words beside the marks; a word with no free place is left to the tooltip. */
function markLabels(
  spec: LinesSpec,
  marks: readonly Mark[],
  plot: Box,
  runs: readonly Stroke[],
): Label[] {
  const room = Math.max(80, plot.width * 0.3);
  const texts = marks.map((mark) => balancedText(mark.text, room, TICK_SIZE));
  const anchors = marks.map((mark, index) => ({
    x: mark.x,
    y: mark.y,
    radius: 6,
    width: blockWidth(texts[index] ?? [], TICK_SIZE),
    height: (texts[index]?.length ?? 0) * LINE_HEIGHT,
  }));
  const cursor = spec.cursorYear === undefined ? [] : cursorBox(spec, plot);
  const places = placeLabels(anchors, plot, [
    ...runs.flatMap((run) => alongRun(run.points)),
    ...cursor,
  ]);
  return places.flatMap(({ box, cost }, index) => {
    if (cost > 90) return [];
    return labelBlock(texts[index] ?? [], box.x, box.y + 12, { tone: 'muted', halo: true });
  });
}

function cursorBox(spec: LinesSpec, plot: Box): Box[] {
  const first = spec.years[0] ?? 0;
  const last = spec.years.at(-1) ?? first + 1;
  const x = linearScale(first, last, plot.x, plot.x + plot.width).at(spec.cursorYear ?? first);
  return [{ x: x - 2, y: plot.y, width: 4, height: plot.height }];
}

function alongRun(points: readonly Point[]): Box[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1] ?? point;
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / 6));
    return Array.from({ length: steps }, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / steps - 3,
      y: point.y + ((next.y - point.y) * step) / steps - 3,
      width: 6,
      height: 6,
    }));
  });
}

function spotsOf(spec: LinesSpec, x: Scale, y: Scale): LinesLayout['spots'] {
  return spec.lines.flatMap((line, row) =>
    spec.years.flatMap((year, col) => {
      const value = line.values[col];
      if (value === undefined) return [];
      const when = formatNumber(year, spec.x.style, spec.lang);
      const figure = formatNumber(value, spec.y.style, spec.lang);
      const marks = line.marks.filter((mark) => mark.year === year).map((mark) => mark.label);
      return [
        {
          x: x.at(year) - 8,
          y: y.at(value) - 8,
          width: 16,
          height: 16,
          round: true,
          row,
          col,
          heading: line.name,
          ...explained(line.figures[col]),
          lines: [`${spec.x.title}: ${when}`, `${spec.y.title}: ${figure}`, ...marks],
        },
      ];
    }),
  );
}
