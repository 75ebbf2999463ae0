/** Scores from free to captive as a matrix: the area of a circle is the score, the figure beside it. */
import { explained } from './explained';
import { formatBare } from '$lib/i18n/format';
import type { DotsSpec } from '$lib/views/chart-spec';
import { balancedText, blockWidth, textWidth, wrapText } from '../text';
import {
  clamp,
  EDGE,
  label,
  labelBlock,
  marker,
  middleBlock,
  nameGutter,
  optionKey,
} from './common';
import { LINE_HEIGHT, TICK_SIZE, type DotsLayout, type Label, type Marker } from './types';

const STYLE = { kind: 'plain', digits: 2 } as const;
const POINTS = { kind: 'plain', digits: 0 } as const;

interface Heads {
  readonly labels: readonly Label[];
  readonly markers: readonly Marker[];
  readonly bottom: number;
}

/** Names over their columns, or shapes alone under a key that names them. */
function headsOf(
  spec: DotsSpec,
  centres: readonly number[],
  column: number,
  width: number,
  top: number,
): Heads {
  const lines = spec.columns.map((option) =>
    balancedText(option.name, column - 10, TICK_SIZE, true),
  );
  const most = Math.max(1, ...lines.map((block) => block.length));
  const fits =
    lines.every((block) => blockWidth(block, TICK_SIZE, true) <= column - 6) && most <= 4;
  if (fits) {
    const bottom = top + 16 + most * LINE_HEIGHT + 8;
    return {
      markers: spec.columns.map((option, index) =>
        marker(centres[index] ?? 0, top + 8, option.hue),
      ),
      labels: lines.flatMap((block, index) =>
        labelBlock(block, centres[index] ?? 0, top + 30, { anchor: 'middle', tone: 'strong' }),
      ),
      bottom,
    };
  }
  const key = optionKey(spec.columns, top, width);
  const row = top + key.height + 14;
  return {
    markers: [
      ...key.markers,
      ...spec.columns.map((option, index) => marker(centres[index] ?? 0, row, option.hue)),
    ],
    labels: key.labels,
    bottom: row + 14,
  };
}

export function layoutDots(spec: DotsSpec, width: number): DotsLayout {
  const count = Math.max(1, spec.columns.length);
  const gutter = nameGutter(
    spec.rows.map((row) => row.name),
    clamp(width * 0.3, 92, 200),
  );
  const left = EDGE + gutter.width + 12;
  const column = Math.min(150, (width - left) / count);
  const centres = spec.columns.map((_, index) => left + column * (index + 0.5));
  const beside = column >= 76;
  const maxRadius = clamp(column / 2 - 4, 7, 13);
  const scale = scaleKey(spec, width, maxRadius);
  const heads = headsOf(spec, centres, column, width, scale.bottom);

  const rowHeights = gutter.lines.map((lines) =>
    Math.max(2 * maxRadius + (beside ? 8 : 27), lines.length * LINE_HEIGHT + 8),
  );
  const tops = rowHeights.map((_, index) =>
    rowHeights.slice(0, index).reduce((sum, each) => sum + each, heads.bottom),
  );
  const bottom = (tops.at(-1) ?? heads.bottom) + (rowHeights.at(-1) ?? 0);
  const middles = tops.map((top, index) => top + (rowHeights[index] ?? 0) / 2);

  const cells = spec.rows.flatMap((row, rowIndex) =>
    spec.columns.map((option, col) => {
      const value = row.values[col] ?? 0;
      const middle = middles[rowIndex] ?? 0;
      const figure =
        spec.points === true
          ? formatBare(100 * value, POINTS, spec.lang)
          : formatBare(value, STYLE, spec.lang);
      const x = (centres[col] ?? 0) - (beside ? (textWidth('0.00', TICK_SIZE) + 6) / 2 : 0);
      const y = beside ? middle : middle - 8;
      return {
        dot: { x, y, radius: maxRadius * Math.sqrt(clamp(value, 0, 1)), hue: option.hue },
        label: beside
          ? label(figure, x + maxRadius + 6, middle + 4.2)
          : label(figure, x, middle + maxRadius + 5, { anchor: 'middle' }),
        spot: {
          x: (centres[col] ?? 0) - column / 2 + 2,
          y: (tops[rowIndex] ?? 0) + 2,
          width: column - 4,
          height: (rowHeights[rowIndex] ?? 0) - 4,
          round: false,
          row: rowIndex,
          col,
          heading: option.name,
          ...explained(row.figures[col]),
          lines: [`${row.name}: ${figure}`],
        },
      };
    }),
  );
  return {
    kind: 'dots',
    spec,
    width,
    height: bottom + 4,
    plot: { x: left, y: heads.bottom, width: column * count, height: bottom - heads.bottom },
    dots: [...scale.dots, ...cells.map((cell) => cell.dot)],
    rules: tops,
    markers: heads.markers,
    labels: [
      ...scale.labels,
      ...heads.labels,
      ...gutter.lines.flatMap((lines, index) => middleBlock(lines, EDGE, middles[index] ?? 0)),
      ...cells.map((cell) => cell.label),
    ],
    spots: cells.map((cell) => cell.spot),
  };
}

/** "free · ● captive": what a small and a large circle mean. */
function scaleKey(
  spec: DotsSpec,
  width: number,
  maxRadius: number,
): { dots: DotsLayout['dots']; labels: Label[]; bottom: number } {
  const y = maxRadius + 2;
  const small = maxRadius * Math.sqrt(0.1);
  const lowLines = wrapText(spec.lowLabel, width * 0.4, TICK_SIZE);
  const lowWidth = blockWidth(lowLines, TICK_SIZE);
  const second = EDGE + 2 * small + 8 + lowWidth + 18;
  const highLines = wrapText(spec.highLabel, width - second - 2 * maxRadius - 8, TICK_SIZE);
  const most = Math.max(lowLines.length, highLines.length);
  const middle = Math.max(y, (most * LINE_HEIGHT) / 2 + 2);
  return {
    dots: [
      { x: EDGE + small, y: middle, radius: small, hue: undefined },
      { x: second + maxRadius, y: middle, radius: maxRadius, hue: undefined },
    ],
    labels: [
      ...middleBlock(lowLines, EDGE + 2 * small + 8, middle, { tone: 'muted' }),
      ...middleBlock(highLines, second + 2 * maxRadius + 8, middle, { tone: 'muted' }),
    ],
    bottom: 2 * middle + 6,
  };
}
