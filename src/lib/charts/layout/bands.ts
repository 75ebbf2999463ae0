/** Who owns what, year by year: one band an asset class, grouped by option. */
import { formatNumber } from '$lib/i18n/format';
import type { BandsSpec, Owner } from '$lib/views/chart-spec';
import type { Box } from '../place';
import { linearScale, ticksOn, yearStep, type Scale } from '../scale';
import { textWidth } from '../text';
import {
  clamp,
  EDGE,
  flowKey,
  keyLabels,
  label,
  middleBlock,
  nameGutter,
  optionName,
} from './common';
import {
  LABEL_SIZE,
  LINE_HEIGHT,
  TICK_SIZE,
  type BandsLayout,
  type Label,
  type Marker,
  type OwnedBox,
} from './types';

const OWNERS: readonly (Owner | 'none')[] = ['state', 'vendor', 'carrier', 'none'];
const BAND = 16;
const SWATCH = { width: 22, height: 13, room: 28 };
const GROUP_GAP = 12;

interface Row {
  readonly group: number;
  readonly index: number;
  readonly middle: number;
}

export function layoutBands(spec: BandsSpec, width: number): BandsLayout {
  const key = flowKey(
    OWNERS.map((owner) => ({ text: spec.ownerNames[owner], swatch: SWATCH.room })),
    0,
    width,
  );
  const names = spec.groups.flatMap((group) => group.rows.map((row) => row.name));
  const gutter = nameGutter(names, clamp(width * 0.3, 84, 170));
  const left = EDGE + gutter.width + 10;
  const x = linearScale(spec.fromYear, spec.toYear, left, width - 12);
  const cursorRoom = spec.cursorYear === undefined ? 4 : 28;
  const body = bodyOf(spec, gutter.lines, key.height + cursorRoom, width);
  const plot: Box = {
    x: left,
    y: key.height + cursorRoom,
    width: width - 12 - left,
    height: body.bottom - key.height - cursorRoom,
  };
  const height = body.bottom + 42;
  const step = yearStep(spec.toYear - spec.fromYear, plot.width, 56);
  const spans = spansOf(spec, body.rows, x);
  return {
    kind: 'bands',
    spec,
    width,
    height,
    plot,
    x: {
      min: spec.fromYear,
      max: spec.toYear,
      ticks: ticksOn(x, step, spec.x.style, spec.lang),
    },
    spans: spans.map((span) => span.box),
    swatches: key.places.map((place, index) => ({
      x: place.x,
      y: place.y - SWATCH.height / 2,
      width: SWATCH.width,
      height: SWATCH.height,
      owner: OWNERS[index] ?? 'none',
      hue: undefined,
    })),
    cursor: spec.cursorYear === undefined ? undefined : x.at(spec.cursorYear),
    markers: body.markers,
    labels: [
      ...keyLabels(key.places, SWATCH.room),
      ...body.labels,
      ...cursorLabel(spec, x, plot),
      label(spec.x.title, plot.x + plot.width, height - 6, { anchor: 'end', tone: 'muted' }),
    ],
    spots: spans.map((span) => ({
      ...span.place,
      round: false,
      row: span.row,
      col: span.col,
      heading: span.heading,
      lines: span.lines,
    })),
  };
}

function cursorLabel(spec: BandsSpec, x: Scale, plot: Box): Label[] {
  if (spec.cursorYear === undefined) return [];
  const text = formatNumber(spec.cursorYear, spec.x.style, spec.lang);
  const half = textWidth(text, TICK_SIZE, true) / 2;
  const at = clamp(x.at(spec.cursorYear), half, plot.x + plot.width + 12 - half);
  return [label(text, at, plot.y - 5, { anchor: 'middle', tone: 'strong' })];
}

/** Headings and row names from top to bottom, and where each row's band runs. */
function bodyOf(
  spec: BandsSpec,
  names: readonly (readonly string[])[],
  top: number,
  width: number,
): { rows: Row[]; labels: Label[]; markers: Marker[]; bottom: number } {
  const rows: Row[] = [];
  const labels: Label[] = [];
  const markers: Marker[] = [];
  let y = top;
  let flat = 0;
  spec.groups.forEach((group, groupIndex) => {
    y += groupIndex === 0 ? 4 : GROUP_GAP;
    const heading = optionName(group.name, group.hue, EDGE, y + LABEL_SIZE, width - EDGE);
    // The grid runs behind the heading.
    labels.push(...heading.labels.map((line) => ({ ...line, halo: true })));
    markers.push(heading.marker);
    y += heading.lines * LINE_HEIGHT + 4;
    group.rows.forEach((_, index) => {
      const lines = names[flat] ?? [];
      const rowHeight = Math.max(BAND + 6, lines.length * LINE_HEIGHT + 2);
      labels.push(...middleBlock(lines, EDGE, y + rowHeight / 2, { tone: 'plain' }));
      rows.push({ group: groupIndex, index, middle: y + rowHeight / 2 });
      y += rowHeight;
      flat += 1;
    });
  });
  return { rows, labels, markers, bottom: y + 6 };
}

interface PlacedSpan {
  readonly box: OwnedBox;
  readonly place: Box;
  readonly row: number;
  readonly col: number;
  readonly heading: string;
  readonly lines: readonly string[];
}

function spansOf(spec: BandsSpec, rows: readonly Row[], x: Scale): PlacedSpan[] {
  return rows.flatMap((row, rowIndex) => {
    const group = spec.groups[row.group];
    const asset = group?.rows[row.index];
    if (group === undefined || asset === undefined) return [];
    return asset.spans.map((span, col) => {
      const from = x.at(clamp(span.from, spec.fromYear, spec.toYear));
      const to = x.at(clamp(span.to, spec.fromYear, spec.toYear));
      const place = {
        x: from,
        y: row.middle - BAND / 2,
        width: Math.max(0, to - from),
        height: BAND,
      };
      const years = [span.from, span.to].map((year) => formatNumber(year, spec.x.style, spec.lang));
      return {
        box: { ...place, owner: span.owner, hue: group.hue },
        place,
        row: rowIndex,
        col,
        heading: `${group.name}: ${asset.name}`,
        lines: [spec.ownerNames[span.owner], `${spec.x.title}: ${years.join('–')}`],
      };
    });
  });
}
