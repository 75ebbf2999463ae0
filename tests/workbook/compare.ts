/** A recalculated workbook beside the app's figures, cell by cell. */
import { cellKey, type ReadSheet } from '$lib/export/xlsx/read-cells';
import type { WorkbookPlan } from '$lib/export/xlsx/workbook';
import type { Figure, FigureGraph } from '$lib/explain/types';

export interface Difference {
  readonly id: string;
  readonly app: number;
  readonly sheet: number | string;
  /** Over the size of the figure, or of its largest operand. */
  readonly relative: number;
}

export interface Comparison {
  /** Cells with a formula that stand for a figure. */
  readonly cells: number;
  /** Largest relative difference among those within the tolerance. */
  readonly worst: number;
  /** Years of a largest value that several years share but for rounding: the sheet took another of them. */
  readonly ties: number;
  readonly differences: readonly Difference[];
}

export const TOLERANCE = 1e-9;
/** A figure of less than this, and with no larger operand, is nothing. */
const TINY = 1e-6;

function operandValues({ account }: Figure, graph: FigureGraph): number[] {
  if (account.kind !== 'formula') return [];
  return Object.values(account.operands).flatMap((operand) => {
    const ids =
      operand.kind === 'figure' ? [operand.id] : operand.kind === 'list' ? operand.ids : [];
    return ids.map((id) => graph.find(id)?.value ?? 0);
  });
}

/** Whether the sheet's place holds the same largest value, but for rounding. */
function sharesFirst(figure: Figure, graph: FigureGraph, given: number): boolean {
  const { account } = figure;
  if (account.kind !== 'formula' || !account.expression.includes('firstOfLargest')) return false;
  const values = operandValues(figure, graph);
  const [own, other] = [values[figure.value] ?? 0, values[given] ?? NaN];
  return Math.abs(own - other) <= TOLERANCE * Math.abs(own);
}

/** Compares every formula cell of the plan; `graph` is of the scenario that the sheet should now stand for. */
export function compared(
  { book, sheets }: WorkbookPlan,
  read: readonly ReadSheet[],
  graph: FigureGraph,
): Comparison {
  const formulas = new Map(
    sheets.map(({ name, cells }) => [
      name,
      new Set(
        cells
          .filter(({ content }) => content.kind === 'formula')
          .map(({ row, column }) => cellKey(row, column)),
      ),
    ]),
  );
  const names = new Map(read.map((sheet) => [sheet.name, sheet]));
  const differences: Difference[] = [];
  let cells = 0;
  let worst = 0;
  let ties = 0;
  for (const [id, { place }] of book.placed) {
    const key = cellKey(place.row, place.column);
    if (formulas.get(place.sheet)?.has(key) !== true) continue;
    cells += 1;
    const figure = graph.find(id);
    const cell = names.get(place.sheet)?.cells.get(key);
    const sheet =
      cell?.value.kind === 'number'
        ? cell.value.value
        : cell?.value.kind === 'flag'
          ? Number(cell.value.value)
          : JSON.stringify(cell?.value);
    const app = figure?.value ?? NaN;
    if (figure === undefined || typeof sheet === 'string') {
      differences.push({ id, app, sheet, relative: Infinity });
      continue;
    }
    const size = Math.max(TINY, Math.abs(app), ...operandValues(figure, graph).map(Math.abs));
    const relative = Math.abs(sheet - app) / size;
    if (relative <= TOLERANCE) worst = Math.max(worst, relative);
    else if (sharesFirst(figure, graph, sheet)) ties += 1;
    else differences.push({ id, app, sheet, relative });
  }
  return { cells, worst, ties, differences };
}
