/**
 * A waterfall as rows: the level it begins at, a bar for every step from where the last one ended, the level it
 * ends at. Rises are full and falls hollow, so that nothing hangs on colour; the ends are marks, not bars, because the
 * scale need not begin at nought.
 */
import type { RowsSpec, WaterfallEnd, WaterfallSpec } from '$lib/views/chart-spec';
import { layoutRows } from './rows';
import type { Drawing, DrawnSpec } from '../layout/types';

const HALF_BAR = 8;

/** A waterfall, ready for any figure. */
export function drawWaterfall(spec: WaterfallSpec): DrawnSpec {
  const levels = levelsOf(spec);
  const rows = rowsOf(spec, levels);
  const layout = (width: number) =>
    layoutRows(rows, width, (at, middles) => connectors(levels, at, middles));
  return { ...spec, kind: 'drawn', layout };
}

/** Where each row ends: the beginning, after every step, and the end. */
function levelsOf({ from, steps, to }: WaterfallSpec): number[] {
  const levels = [from.value];
  for (const { amount } of steps) levels.push((levels.at(-1) ?? 0) + amount);
  return [...levels, to.value];
}

function end({ name, hue, value, text, figure }: WaterfallEnd): RowsSpec['rows'][number] {
  return {
    name,
    ...(hue === undefined ? {} : { hue }),
    ...(figure === undefined ? {} : { figure }),
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
    ...(step.figure === undefined ? {} : { figure: step.figure }),
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
function connectors(
  levels: readonly number[],
  at: (value: number) => number,
  middles: readonly number[],
): Drawing['shapes'] {
  return middles.slice(1).flatMap((middle, row) => {
    const x = at(levels[row] ?? 0).toFixed(1);
    const above = middles[row] ?? 0;
    return [{ class: 'leader', d: `M${x} ${above + HALF_BAR}V${middle - HALF_BAR}` }];
  });
}
