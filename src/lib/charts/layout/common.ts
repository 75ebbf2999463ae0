/** Pieces of layout that several kinds of chart share. */
import type { OptionHue } from '$lib/views/chart-spec';
import { blockWidth, textWidth, wrapText } from '../text';
import { LABEL_SIZE, LINE_HEIGHT, TICK_SIZE, type Label, type Marker, type Tone } from './types';

/** Room taken by an option's marker and the gap before its name. */
export const MARKER_ROOM = 18;
export const EDGE = 2;

type LabelStyle = Partial<Pick<Label, 'anchor' | 'tone' | 'size' | 'halo' | 'part'>>;

export function label(text: string, x: number, y: number, style: LabelStyle = {}): Label {
  return { text, x, y, anchor: 'start', tone: 'plain', size: TICK_SIZE, ...style };
}

/** Lines of text under one another; `y` is the first baseline. */
export function labelBlock(
  lines: readonly string[],
  x: number,
  y: number,
  style: LabelStyle = {},
): Label[] {
  return lines.map((line, index) => label(line, x, y + index * LINE_HEIGHT, style));
}

export function marker(x: number, y: number, hue: OptionHue, hollow = false, scale = 1): Marker {
  return { x, y, hue, hollow, scale };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

export interface KeyItem {
  readonly text: string;
  /** Room for the swatch in front of the words. */
  readonly swatch: number;
}

export interface KeyPlace {
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
}

const KEY_ROW = 20;
const KEY_GAP = 16;

/** Sets key items one after another, onto a new row where they no longer fit. */
export function flowKey(
  items: readonly KeyItem[],
  top: number,
  width: number,
): { readonly places: readonly KeyPlace[]; readonly height: number } {
  const places: KeyPlace[] = [];
  let x = EDGE;
  let y = top;
  let rowHeight = 0;
  for (const item of items) {
    const lines = wrapText(item.text, width - EDGE - item.swatch, TICK_SIZE);
    const needs = item.swatch + blockWidth(lines, TICK_SIZE);
    if (x > EDGE && x + needs > width) {
      x = EDGE;
      y += rowHeight;
      rowHeight = 0;
    }
    places.push({ x, y: y + KEY_ROW / 2, lines });
    rowHeight = Math.max(rowHeight, KEY_ROW + (lines.length - 1) * LINE_HEIGHT);
    x += needs + KEY_GAP;
  }
  return { places, height: items.length === 0 ? 0 : y + rowHeight - top };
}

/** The words of a key, beside their swatches. */
export function keyLabels(places: readonly KeyPlace[], swatch: number): Label[] {
  return places.flatMap((place) => labelBlock(place.lines, place.x + swatch, place.y + 4));
}

/** Names of options with their markers, where there is no room to write them beside the data. */
export function optionKey(
  options: readonly { readonly name: string; readonly hue: OptionHue }[],
  top: number,
  width: number,
  swatch = MARKER_ROOM,
): {
  readonly labels: readonly Label[];
  readonly markers: readonly Marker[];
  readonly places: readonly KeyPlace[];
  readonly height: number;
} {
  const items = options.map((option) => ({ text: option.name, swatch }));
  const { places, height } = flowKey(items, top, width);
  const markers = options.flatMap((option, index) => {
    const place = places[index];
    return place ? [marker(place.x + (swatch - 6) / 2, place.y, option.hue)] : [];
  });
  return { labels: keyLabels(places, swatch), markers, places, height };
}

export interface Gutter {
  readonly width: number;
  readonly lines: readonly (readonly string[])[];
  readonly maxLines: number;
}

/** Row names in a column no wider than `room`, wrapped where they must. */
export function nameGutter(names: readonly string[], room: number, size = TICK_SIZE): Gutter {
  const lines = names.map((name) => wrapText(name, room, size));
  return {
    width: Math.ceil(lines.reduce((widest, block) => Math.max(widest, blockWidth(block, size)), 0)),
    lines,
    maxLines: lines.reduce((most, block) => Math.max(most, block.length), 1),
  };
}

/** A block of lines whose middle stands at `y`. */
export function middleBlock(
  lines: readonly string[],
  x: number,
  y: number,
  style: LabelStyle = {},
): Label[] {
  const size = style.size ?? TICK_SIZE;
  const first = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + size * 0.35;
  return labelBlock(lines, x, first, style);
}

export function widestText(texts: readonly string[], size = TICK_SIZE): number {
  return Math.ceil(texts.reduce((widest, text) => Math.max(widest, textWidth(text, size)), 0));
}

export function optionName(
  name: string,
  hue: OptionHue,
  x: number,
  y: number,
  room: number,
  tone: Tone = 'strong',
): { readonly labels: readonly Label[]; readonly marker: Marker; readonly lines: number } {
  const lines = wrapText(name, room - MARKER_ROOM, LABEL_SIZE, tone === 'strong');
  return {
    labels: labelBlock(lines, x + MARKER_ROOM, y, { tone, size: LABEL_SIZE }),
    marker: marker(x + 6, y - 4.5, hue),
    lines: lines.length,
  };
}
