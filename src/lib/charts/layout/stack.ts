/** Horizontal stacked bars with the option's name above each and its total at the end. */
import { explained } from './explained';
import { formatBare, formatNumber } from '$lib/i18n/format';
import type { StackSpec } from '$lib/views/chart-spec';
import { linearScale, niceStep, ticksOn, type Scale } from '../scale';
import { textWidth, wrapText } from '../text';
import { EDGE, flowKey, keyLabels, label, labelBlock, marker, MARKER_ROOM } from './common';
import { partToken } from '../marks';
import {
  LABEL_SIZE,
  LINE_HEIGHT,
  TICK_SIZE,
  type Label,
  type PartBox,
  type StackLayout,
} from './types';

const BAR = 26;
const SWATCH = 14;
const SWATCH_ROOM = 20;

interface Segment extends PartBox {
  readonly bar: number;
  readonly index: number;
  readonly value: number;
}

export function layoutStack(spec: StackSpec, width: number): StackLayout {
  const used = spec.parts.flatMap((part, index) =>
    spec.bars.some((bar) => (bar.values[index] ?? 0) !== 0) ? [part] : [],
  );
  const key = flowKey(
    used.map((part) => ({ text: part.name, swatch: SWATCH_ROOM })),
    0,
    width,
  );
  const totals = spec.bars.map((bar) => formatBare(bar.total, spec.x.style, spec.lang));
  const totalRoom = totals.reduce(
    (most, text) => Math.max(most, textWidth(text, LABEL_SIZE, true)),
    0,
  );

  const names = spec.bars.map((bar) =>
    wrapText(bar.name, width - MARKER_ROOM - 8, LABEL_SIZE, true),
  );
  const nameRoom = Math.max(1, ...names.map((lines) => lines.length)) * LINE_HEIGHT;
  // chart.js sets a bar in the middle of its band; the name of the next stands in the gap between.
  const band = BAR + nameRoom + 12;
  const plot = {
    x: EDGE,
    y: key.height + 6 + nameRoom / 2,
    width: width - EDGE - totalRoom - 14,
    height: band * Math.max(1, spec.bars.length),
  };
  const ends = spec.bars.map((bar) =>
    bar.values.reduce((sum, value) => sum + Math.max(0, value), 0),
  );
  const starts = spec.bars.map((bar) =>
    bar.values.reduce((sum, value) => sum + Math.min(0, value), 0),
  );
  const max = Math.max(...ends, 0) || 1;
  const min = Math.min(...starts, 0);
  const scale = linearScale(min, max, plot.x, plot.x + plot.width);
  const ticks = ticksOn(scale, niceStep(max - min, plot.width / 76), spec.x.style, spec.lang);

  const middles = spec.bars.map((_, index) => plot.y + band * (index + 0.5));
  const segments = segmentsOf(spec, scale, middles);
  const nameTop = BAR / 2 + nameRoom - LINE_HEIGHT;
  const height = plot.y + plot.height + 42;
  return {
    kind: 'stack',
    spec,
    width,
    height,
    plot,
    x: { min, max, ticks },
    zero: scale.at(0),
    barHeight: BAR,
    segments,
    swatches: key.places.map((place, index) => ({
      x: place.x,
      y: place.y - SWATCH / 2,
      width: SWATCH,
      height: SWATCH,
      part: partToken(used[index]?.id ?? ''),
    })),
    totals: spec.bars.flatMap((bar, index) =>
      bar.values.some((value) => value < 0)
        ? [{ x: scale.at(bar.total), y: middles[index] ?? 0 }]
        : [],
    ),
    markers: spec.bars.map((bar, index) =>
      marker(plot.x + 6, (middles[index] ?? 0) - nameTop - 11, bar.hue),
    ),
    labels: [
      ...keyLabels(key.places, SWATCH_ROOM),
      ...names.flatMap((lines, index) =>
        labelBlock(lines, plot.x + MARKER_ROOM, (middles[index] ?? 0) - nameTop - 6.5, {
          tone: 'strong',
          size: LABEL_SIZE,
        }),
      ),
      ...totals.map((text, index) =>
        label(text, scale.at(ends[index] ?? 0) + 7, (middles[index] ?? 0) + 4.5, {
          tone: 'strong',
          size: LABEL_SIZE,
        }),
      ),
      ...segmentLabels(spec, segments, scale),
      label(spec.x.title, plot.x + plot.width, height - 6, { anchor: 'end', tone: 'muted' }),
    ],
    spots: spotsOf(spec, segments, scale, middles),
  };
}

function segmentsOf(spec: StackSpec, scale: Scale, middles: readonly number[]): Segment[] {
  return spec.bars.flatMap((bar, barIndex) => {
    let right = 0;
    let left = 0;
    return bar.values.flatMap((value, index) => {
      const from = value < 0 ? left : right;
      if (value < 0) left += value;
      else right += value;
      if (value === 0) return [];
      const x = scale.at(Math.min(from, from + value));
      return [
        {
          x,
          y: (middles[barIndex] ?? 0) - BAR / 2,
          width: scale.at(Math.max(from, from + value)) - x,
          height: BAR,
          part: partToken(spec.parts[index]?.id ?? ''),
          bar: barIndex,
          index,
          value,
        },
      ];
    });
  });
}

/** The part's name and figure inside its segment, or the figure alone, or nothing. */
function segmentLabels(spec: StackSpec, segments: readonly Segment[], scale: Scale): Label[] {
  return segments.flatMap((segment) => {
    const figure = formatBare(segment.value, spec.x.style, spec.lang);
    const name = spec.parts[segment.index]?.name ?? '';
    const text = [`${name} ${figure}`, figure].find(
      (words) => textWidth(words, TICK_SIZE) + 12 <= segment.width,
    );
    if (text === undefined) return [];
    // The stroke of a net total may cross a segment; figures keep out of its way.
    const bar = spec.bars[segment.bar];
    const crossed = bar?.values.some((value) => value < 0) ? scale.at(bar.total) : -Infinity;
    const middle = segment.x + segment.width / 2;
    if (Math.abs(crossed - middle) < textWidth(text, TICK_SIZE) / 2 + 3) return [];
    return [
      label(text, segment.x + segment.width / 2, segment.y + BAR / 2 + 4.2, {
        anchor: 'middle',
        part: segment.part,
      }),
    ];
  });
}

function spotsOf(
  spec: StackSpec,
  segments: readonly Segment[],
  scale: Scale,
  middles: readonly number[],
): StackLayout['spots'] {
  const parts = segments.map((segment) => ({
    x: segment.x,
    y: segment.y,
    width: segment.width,
    height: segment.height,
    round: false,
    row: segment.bar,
    col: segment.index,
    heading: spec.bars[segment.bar]?.name ?? '',
    ...explained(spec.bars[segment.bar]?.figures[segment.index]),
    lines: [
      `${spec.parts[segment.index]?.name ?? ''}: ${formatNumber(segment.value, spec.x.style, spec.lang)}`,
      totalLine(spec, segment.bar),
    ],
  }));
  const totals = spec.bars.map((bar, index) => ({
    x: scale.at(bar.values.reduce((sum, value) => sum + Math.max(0, value), 0)) + 2,
    y: (middles[index] ?? 0) - BAR / 2,
    width: textWidth(formatBare(bar.total, spec.x.style, spec.lang), LABEL_SIZE, true) + 10,
    height: BAR,
    round: false,
    row: index,
    col: spec.parts.length,
    heading: bar.name,
    ...explained(bar.figures.at(-1)),
    lines: [totalLine(spec, index)],
  }));
  return [...parts, ...totals];
}

function totalLine(spec: StackSpec, bar: number): string {
  return `${spec.x.title}: ${formatNumber(spec.bars[bar]?.total ?? 0, spec.x.style, spec.lang)}`;
}
