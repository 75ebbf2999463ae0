/**
 * Where a workbook of ours holds what is read back. Cells are found by the keys that stand beside them and not by
 * their addresses, so that sheets may be renamed, and rows and columns moved or put in between.
 */
import { CASE_COLUMN, CASE_ROW, OFFERS_ROW } from './layout/inputs';
import { PIECE_KEY, WORKBOOK_KEY } from './layout/scenario';
import { cellKey, type ReadCell, type ReadSheet } from './read-cells';

function textOf(cell: ReadCell | undefined): string | undefined {
  return cell?.value.kind === 'text' ? cell.value.text.trim() : undefined;
}

/** The kept scenario's cells: what tells the version, and the pieces of text in their order. */
export interface KeptScenario {
  readonly version: ReadCell | undefined;
  /** Undefined where a piece is missing. */
  readonly text: string | undefined;
}

export function findKept(sheets: readonly ReadSheet[]): KeptScenario | undefined {
  for (const { cells } of sheets) {
    for (const cell of cells.values()) {
      if (textOf(cell) !== WORKBOOK_KEY) continue;
      const pieces = new Map<number, string>();
      for (const other of cells.values()) {
        const key = other.column === cell.column ? textOf(other) : undefined;
        if (key?.startsWith(PIECE_KEY) !== true) continue;
        const beside = cells.get(cellKey(other.row, other.column + 1));
        if (beside?.value.kind === 'text') {
          pieces.set(Number(key.slice(PIECE_KEY.length)), beside.value.text);
        }
      }
      const parts = Array.from({ length: pieces.size }, (_, index) => pieces.get(index + 1));
      const whole = pieces.size > 0 && parts.every((part) => part !== undefined);
      return {
        version: cells.get(cellKey(cell.row, cell.column + 1)),
        text: whole ? parts.join('') : undefined,
      };
    }
  }
  return undefined;
}

/** The cells of the sheet of inputs, by the keys of their rows. */
export interface FoundInputs {
  /** The cell of a case's input, or of an event's field. */
  readonly ofCase: (key: string) => ReadCell | undefined;
  readonly ofOffer: (key: string, option: string) => ReadCell | undefined;
  /** Whether the row is there; its cell may still be empty. */
  readonly has: (key: string) => boolean;
  /** Keys that stand there more than once. */
  readonly repeated: readonly string[];
}

/** The column with the most keys, of the sheet that has it. */
function keyColumn(sheets: readonly ReadSheet[], known: ReadonlySet<string>) {
  let best:
    { readonly sheet: ReadSheet; readonly column: number; readonly count: number } | undefined;
  for (const sheet of sheets) {
    const counts = new Map<number, number>();
    for (const cell of sheet.cells.values()) {
      const text = textOf(cell);
      if (text === undefined || !known.has(text)) continue;
      const count = (counts.get(cell.column) ?? 0) + 1;
      counts.set(cell.column, count);
      if (count > (best?.count ?? 0)) best = { sheet, column: cell.column, count };
    }
  }
  return best;
}

/** `known` are the keys of rows that there may be; undefined where no sheet has the rows that name the columns. */
export function findInputs(
  sheets: readonly ReadSheet[],
  known: ReadonlySet<string>,
): FoundInputs | undefined {
  const found = keyColumn(sheets, known);
  if (found === undefined) return undefined;
  const { cells } = found.sheet;
  const rows = new Map<string, number>();
  const repeated: string[] = [];
  const byRow = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of byRow) {
    const key = cell.column === found.column ? textOf(cell) : undefined;
    if (key === undefined || !(known.has(key) || key === CASE_ROW || key === OFFERS_ROW)) continue;
    if (rows.has(key)) repeated.push(key);
    else rows.set(key, cell.row);
  }
  /** Columns by the text that a row has in them; the first one counts. */
  const columnsOf = (key: string) => {
    const columns = new Map<string, number>();
    const row = rows.get(key);
    for (const cell of byRow) {
      const text = cell.row === row && cell.column !== found.column ? textOf(cell) : undefined;
      if (text !== undefined && !columns.has(text)) columns.set(text, cell.column);
    }
    return columns;
  };
  const caseColumn = columnsOf(CASE_ROW).get(CASE_COLUMN);
  const offerColumns = columnsOf(OFFERS_ROW);
  if (caseColumn === undefined || offerColumns.size === 0) return undefined;
  const at = (key: string, column: number | undefined) => {
    const row = rows.get(key);
    return row === undefined || column === undefined ? undefined : cells.get(cellKey(row, column));
  };
  return {
    ofCase: (key) => at(key, caseColumn),
    ofOffer: (key, option) => at(key, offerColumns.get(option)),
    has: (key) => rows.has(key),
    repeated,
  };
}

/** Cells that stand left of a key, by the key: the weights of the lenses. */
export function findBeside(
  sheets: readonly ReadSheet[],
  prefix: string,
): ReadonlyMap<string, ReadCell | undefined> {
  const found = new Map<string, ReadCell | undefined>();
  for (const { cells } of sheets) {
    for (const cell of cells.values()) {
      const key = textOf(cell);
      if (key?.startsWith(prefix) !== true || found.has(key)) continue;
      found.set(key, cells.get(cellKey(cell.row, cell.column - 1)));
    }
  }
  return found;
}
