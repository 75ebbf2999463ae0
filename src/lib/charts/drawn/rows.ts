/** Rows of bars, spreads or swings on one scale: the name beside each, or above it where room is scarce. */
import type { RowMark, RowsSpec } from '$lib/views/chart-spec';
import { clamp, EDGE, label, labelBlock, marker, MARKER_ROOM } from '../layout/common';
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

const BAR = 16;
const GAP = 12;
const FOOT = 44;
/** From this width on names and figures stand beside the bars. */
const WIDE = 560;

type Row = RowsSpec['rows'][number];

/** A chart of rows, ready for any figure. */
export function drawRows(spec: RowsSpec): DrawnSpec {
  return { ...spec, kind: 'drawn', layout: (width) => layoutRows(spec, width) };
}

interface Columns {
  readonly wide: boolean;
  /** Room for names, and for figures. */
  readonly name: number;
  readonly text: number;
  readonly plotX: number;
  readonly plotWidth: number;
}

function columnsOf(rows: readonly Row[], width: number): Columns {
  const indent = rows.some(({ hue }) => hue !== undefined) ? MARKER_ROOM : 0;
  if (width < WIDE) {
    const name = width * 0.58;
    return {
      wide: false,
      name,
      text: width - name - 8,
      plotX: EDGE,
      plotWidth: width - 2 * EDGE - 10,
    };
  }
  const names = rows.map((row) =>
    Math.max(textWidth(row.name, LABEL_SIZE, true), textWidth(row.under ?? '', TICK_SIZE)),
  );
  const texts = rows.map((row) =>
    Math.max(textWidth(row.text, LABEL_SIZE, true), textWidth(row.note ?? '', TICK_SIZE)),
  );
  const name = Math.ceil(clamp(Math.max(0, ...names) + indent, 60, width * 0.32));
  const text = Math.ceil(clamp(Math.max(0, ...texts), 40, width * 0.24));
  const plotX = name + 14;
  return { wide: true, name, text, plotX, plotWidth: width - plotX - text - 14 };
}

/** The scale's ends: every mark, where bars begin, and what must be in sight. */
function rangeOf({ rows, origin, reach }: RowsSpec): { min: number; max: number } {
  const values = rows.flatMap(({ marks }) => marks.flatMap(endsOf));
  const all = [origin, reach, ...values];
  const { min, max } = widened(Math.min(...all), Math.max(...all));
  const room = (max - min) * 0.02;
  return {
    min: min < Math.min(origin, reach) ? min - room : min,
    max: max > Math.max(origin, reach) ? max + room : max,
  };
}

function endsOf(mark: RowMark): readonly number[] {
  return mark.kind === 'point' ? [mark.at] : [mark.from, mark.to];
}

export function layoutRows(spec: RowsSpec, width: number): Drawing {
  const columns = columnsOf(spec.rows, width);
  const { plotX, plotWidth } = columns;
  const { min, max } = rangeOf(spec);
  const scale = linearScale(min, max, plotX, plotX + plotWidth);
  const labels: Label[] = [];
  const markers: Drawing['markers'][number][] = [];
  const shapes: Drawing['shapes'][number][] = [];
  const spots: Drawing['spots'][number][] = [];
  let top = 0;
  for (const [index, row] of spec.rows.entries()) {
    const words = wordsOf(row, columns, top);
    const middle = columns.wide ? top + words.height / 2 : top + words.height + BAR / 2 + 2;
    const bottom = columns.wide ? top + words.height : middle + BAR / 2;
    labels.push(...words.labels);
    if (row.hue !== undefined) markers.push(marker(EDGE + 6, words.markerY, row.hue));
    const hue = row.hue === undefined ? 'accent-hue' : `hue-${row.hue}`;
    shapes.push(
      ...row.marks.map((mark) => ({
        class: mark.kind === 'bar' ? `row-${mark.tone} ${hue}` : `row-${mark.kind} ${hue}`,
        d: pathOf(mark, scale, middle),
      })),
    );
    spots.push({
      x: plotX,
      y: middle - BAR / 2 - 2,
      width: plotWidth,
      height: BAR + 4,
      round: false,
      row: index,
      col: 0,
      heading: row.name,
      lines: row.lines,
    });
    top = bottom + GAP;
  }
  const height = top + FOOT;
  const plot = { x: plotX, y: 0, width: plotWidth, height: top };
  const origin = scale.at(spec.origin).toFixed(1);
  return {
    width,
    height,
    plot,
    x: {
      min,
      max,
      ticks: ticksOn(scale, niceStep(max - min, plotWidth / 84), spec.x.style, spec.lang),
    },
    shapes: [...shapes, { class: 'base', d: `M${origin} 0V${top}` }],
    verticals: true,
    markers,
    labels: [
      ...labels,
      label(spec.x.title, width - EDGE, height - 6, { anchor: 'end', tone: 'muted' }),
    ],
    spots,
  };
}

/** Name and figure of a row, beside its bar or above it. */
function wordsOf(
  row: Row,
  columns: Columns,
  top: number,
): { labels: readonly Label[]; height: number; markerY: number } {
  const indent = row.hue === undefined ? 0 : MARKER_ROOM;
  const room = columns.name - indent;
  const bold = row.hue !== undefined;
  const name = wrapText(row.name, room, LABEL_SIZE, bold);
  const under = row.under === undefined ? [] : wrapText(row.under, room, TICK_SIZE);
  const note = row.note === undefined ? [] : wrapText(row.note, columns.text, TICK_SIZE);
  const lines = Math.max(name.length + under.length, 1 + note.length);
  const height = columns.wide ? Math.max(BAR + 8, lines * LINE_HEIGHT + 2) : lines * LINE_HEIGHT;
  const first = (count: number) =>
    top + 12 + (columns.wide ? (height - count * LINE_HEIGHT) / 2 : 0);
  const halo = !columns.wide;
  const nameY = first(name.length + under.length);
  const textY = first(1 + note.length);
  const end = columns.wide
    ? ({ at: columns.plotX + columns.plotWidth + 14, anchor: 'start' } as const)
    : ({ at: columns.plotX + columns.plotWidth, anchor: 'end' } as const);
  return {
    height,
    markerY: nameY - 4.5,
    labels: [
      ...labelBlock(name, EDGE + indent, nameY, {
        size: LABEL_SIZE,
        tone: bold ? 'strong' : 'plain',
        halo,
      }),
      ...labelBlock(under, EDGE + indent, nameY + name.length * LINE_HEIGHT, {
        tone: 'muted',
        halo,
      }),
      label(row.text, end.at, textY, {
        size: LABEL_SIZE,
        tone: 'strong',
        anchor: end.anchor,
        halo,
      }),
      ...labelBlock(note, end.at, textY + LINE_HEIGHT, { tone: 'muted', anchor: end.anchor, halo }),
    ],
  };
}

/** A box as a path, at least a hair wide, so that nothing is not invisible. */
function box(from: number, to: number, middle: number, height: number): string {
  const left = Math.min(from, to);
  const width = Math.max(0.75, Math.abs(to - from));
  return `M${left.toFixed(1)} ${(middle - height / 2).toFixed(1)}h${width.toFixed(2)}v${height}h${(-width).toFixed(2)}Z`;
}

function pathOf(mark: RowMark, scale: Scale, middle: number): string {
  if (mark.kind === 'point') {
    return `M${scale.at(mark.at).toFixed(1)} ${middle - BAR / 2 - 2}v${BAR + 4}`;
  }
  const [from, to] = [scale.at(mark.from), scale.at(mark.to)];
  switch (mark.kind) {
    case 'bar':
      return box(from, to, middle, BAR);
    case 'range':
      return box(from, to, middle, 3);
    case 'interval':
      return `M${from.toFixed(1)} ${middle}H${to.toFixed(1)}M${from.toFixed(1)} ${middle - 4}v8M${to.toFixed(1)} ${middle - 4}v8`;
  }
}
