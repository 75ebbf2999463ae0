/**
 * A waterfall as rows: the level it begins at, a bar for every step from where the last one ended, the level it
 * ends at. Rises are full and falls hollow, so that nothing hangs on colour; the ends are marks, not bars, because the
 * scale need not begin at nought.
 */
import type { RowsSpec, WaterfallEnd, WaterfallSpec } from '$lib/views/chart-spec';
import { layoutRows } from './rows';
import type { Drawing, DrawnSpec } from '../layout/types';

/** By how much a spot is taller than its bar, above and below. */
const INSET = 2;

/** A waterfall, ready for any figure. */
export function drawWaterfall(spec: WaterfallSpec): DrawnSpec {
  const levels = levelsOf(spec);
  const rows = rowsOf(spec, levels);
  const figures = [spec.from, ...spec.steps, spec.to].map(({ figure }) => figure);
  return {
    ...spec,
    kind: 'drawn',
    layout: (width) => {
      const drawing = layoutRows(rows, width);
      return {
        ...drawing,
        shapes: [...connectors(levels, drawing), ...drawing.shapes],
        spots: drawing.spots.map((spot) => {
          const figure = figures[spot.row];
          return figure === undefined ? spot : { ...spot, figure };
        }),
      };
    },
  };
}

/** Where each row ends: the beginning, after every step, and the end. */
function levelsOf({ from, steps, to }: WaterfallSpec): number[] {
  const levels = [from.value];
  for (const { amount } of steps) levels.push((levels.at(-1) ?? 0) + amount);
  return [...levels, to.value];
}

function end({ name, hue, value, text }: WaterfallEnd): RowsSpec['rows'][number] {
  return {
    name,
    ...(hue === undefined ? {} : { hue }),
    marks: [{ kind: 'point', at: value }],
    text,
    lines: [text],
  };
}

function rowsOf(spec: WaterfallSpec, levels: readonly number[]): RowsSpec {
  const steps = spec.steps.map((step, at): RowsSpec['rows'][number] => ({
    name: step.name,
    ...(step.under === undefined ? {} : { under: step.under }),
    ...(step.note === undefined ? {} : { note: step.note }),
    marks: [
      {
        kind: 'bar',
        tone: step.amount < 0 ? 'hollow' : 'full',
        from: levels[at] ?? 0,
        to: levels[at + 1] ?? 0,
      },
    ],
    text: step.text,
    lines: step.lines,
  }));
  return {
    ...spec,
    kind: 'rows',
    origin: spec.from.value,
    reach: spec.to.value,
    rows: [end(spec.from), ...steps, end(spec.to)],
  };
}

/** From the end of every row to the beginning of the next. */
function connectors(levels: readonly number[], { plot, x, spots }: Drawing): Drawing['shapes'] {
  const at = (value: number) => plot.x + (plot.width * (value - x.min)) / (x.max - x.min);
  return spots.slice(1).map((spot, row) => {
    const above = spots[row];
    const from = above === undefined ? spot.y : above.y + above.height - INSET;
    return {
      class: 'leader',
      d: `M${at(levels[row] ?? 0).toFixed(1)} ${from}V${spot.y + INSET}`,
    };
  });
}
