/** The placed figures as cells: formulas over the cells of their operands, or the value where there is none. */
import type { Figure, FigureId, Operand } from '$lib/explain/types';
import type { Book, PlacedFigure } from './book';
import { roleOf } from './book';
import type { CellContent, SheetBuilder } from './cells';
import { sheetFormula, type SheetOperand } from './formula';
import { blockReference, type CellPlace } from './names';
import { formatOfFlag, formatOfStyle } from './number-format';
import { ruleFormula } from './rules';

/** Cells in a row, down or across, become one block; the list's order is kept. */
export function listOperand(places: readonly CellPlace[], from: string): SheetOperand {
  const blocks: { first: CellPlace; last: CellPlace; runs: 'across' | 'down' | undefined }[] = [];
  for (const place of places) {
    const open = blocks.at(-1);
    const step =
      open === undefined || open.last.sheet !== place.sheet
        ? undefined
        : place.column === open.last.column && place.row === open.last.row + 1
          ? 'down'
          : place.row === open.last.row && place.column === open.last.column + 1
            ? 'across'
            : undefined;
    if (open !== undefined && step !== undefined && (open.runs ?? step) === step) {
      open.last = place;
      open.runs = step;
    } else blocks.push({ first: place, last: place, runs: undefined });
  }
  const [only, more] = blocks;
  return {
    kind: 'list',
    blocks: blocks.map(({ first, last }) => blockReference(first, last, from)),
    count: places.length,
    ...(only?.runs === undefined || more !== undefined ? {} : { runs: only.runs }),
  };
}

function operandIn(book: Book, operand: Operand, from: string): SheetOperand {
  switch (operand.kind) {
    case 'figure':
      return { kind: 'cell', reference: book.reference(operand.id, from) };
    case 'list':
      return listOperand(
        operand.ids.map((id) => book.placeOf(id)),
        from,
      );
    case 'self':
      throw new Error('an equation is solved by cells of its own');
  }
}

/** The figure's formula on a sheet; undefined where its account has none. */
function formulaOf(book: Book, figure: Figure, from: string): string | undefined {
  const { account } = figure;
  if (account.kind === 'rule') return ruleFormula(book, figure, from);
  if (account.kind !== 'formula' || account.solves === true) return undefined;
  const operands = Object.fromEntries(
    Object.entries(account.operands).map(([symbol, operand]) => [
      symbol,
      operandIn(book, operand, from),
    ]),
  );
  return sheetFormula(account.expression, operands);
}

/** A rule that answers yes or no is 1 or 0 in the sheet, and read as the words. */
function formatOf(book: Book, { style, text, account }: Figure): string {
  const { yes, no } = book.texts.explain;
  return text !== undefined && account.kind === 'rule'
    ? formatOfFlag(yes, no)
    : formatOfStyle(style);
}

function writeFigure(book: Book, sheet: SheetBuilder, { figure, place, strong }: PlacedFigure) {
  const formula = formulaOf(book, figure, sheet.name);
  const content: CellContent =
    formula === undefined ? { kind: 'number', value: figure.value } : { kind: 'formula', formula };
  sheet.put(
    place.row,
    place.column,
    content,
    roleOf(figure, strong, formula !== undefined),
    formatOf(book, figure),
  );
}

/** Writes all placed figures but those that a layout has written itself. */
export function writeFigures(book: Book, written: ReadonlySet<FigureId>): void {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  for (const [id, placed] of book.placed) {
    const sheet = sheets.get(placed.place.sheet);
    if (sheet !== undefined && !written.has(id)) writeFigure(book, sheet, placed);
  }
}
