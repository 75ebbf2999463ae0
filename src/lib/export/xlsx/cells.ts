/** What a workbook holds before it is written: sheets of cells, each with a role that gives its looks. */
import type { CellPlace } from './names';

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Without the equals sign, in the grammar of the file: English names, commas. */
  | { readonly kind: 'formula'; readonly formula: string };

/** What a cell is to its reader; `styles.ts` gives each role its fill and letters. */
export type Role =
  | 'title'
  | 'heading'
  /** Over a column of numbers. */
  | 'columnHead'
  | 'label'
  | 'strong'
  | 'note'
  | 'text'
  | 'key'
  /** There is no such figure. */
  | 'none'
  /** An input that may be changed here. */
  | 'live'
  /** One that decides which rows and columns there are. */
  | 'structural'
  | 'formula'
  | 'result'
  | 'constant'
  | 'rule'
  | 'check';

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly role: Role;
  /** Number format in the file's own code; general without one. */
  readonly format?: string;
}

/** What may be typed into a cell: a number between bounds, or one of a list's cells. */
export type Validation = { readonly at: string } & (
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'list'; readonly source: string }
);

export interface Sheet {
  readonly name: string;
  readonly cells: readonly Cell[];
  /** Width of each column in characters, from the first one. */
  readonly widths: readonly number[];
  /** Lines of text in rows that need more than one. */
  readonly lines: ReadonlyMap<number, number>;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
}

/** Characters that a line holds, as a share of the column's width: letters are wider than figures. */
const FILLED = 0.95;
/** Higher rows than this are no rows any more; the text goes on in the line above the grid. */
const MOST_LINES = 12;

/** What a title takes of the lines of other text. */
const TITLE_LINES = 1.6;

/** How many lines a wrapped text takes: programs do not work heights out when they open a file. */
function linesOf(cells: readonly Cell[], widths: readonly number[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { row, column, content, role } of cells) {
    if (role === 'title') lines.set(row, TITLE_LINES);
    if (role !== 'text' || content.kind !== 'text') continue;
    const width = (widths[column - 1] ?? 10) * FILLED;
    const needed = Math.min(MOST_LINES, Math.ceil(content.text.length / width));
    if (needed > 1) lines.set(row, Math.max(needed, lines.get(row) ?? 1));
  }
  return lines;
}

/** Collects the cells of one sheet; a cell that is written twice is a fault of the program. */
export class SheetBuilder {
  readonly name: string;
  readonly #cells = new Map<string, Cell>();
  readonly #validations: Validation[] = [];
  #widths: readonly number[] = [];
  #frozen = { rows: 0, columns: 0 };
  /** The next row that is free, for layouts that go downwards. */
  row = 1;

  constructor(name: string) {
    this.name = name;
  }

  put(row: number, column: number, content: CellContent, role: Role, format?: string): CellPlace {
    const key = `${String(row)}/${String(column)}`;
    if (this.#cells.has(key)) throw new Error(`${this.name}: cell ${key} is written twice`);
    this.#cells.set(key, {
      row,
      column,
      content,
      role,
      ...(format === undefined ? {} : { format }),
    });
    return { sheet: this.name, row, column };
  }

  text(row: number, column: number, text: string, role: Role): CellPlace {
    return this.put(row, column, { kind: 'text', text }, role);
  }

  number(row: number, column: number, value: number, role: Role, format?: string): CellPlace {
    return this.put(row, column, { kind: 'number', value }, role, format);
  }

  formula(row: number, column: number, formula: string, role: Role, format?: string): CellPlace {
    return this.put(row, column, { kind: 'formula', formula }, role, format);
  }

  widths(widths: readonly number[]): void {
    this.#widths = widths;
  }

  freeze(rows: number, columns: number): void {
    this.#frozen = { rows, columns };
  }

  validate(validation: Validation): void {
    this.#validations.push(validation);
  }

  sheet(): Sheet {
    const cells = [...this.#cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return {
      name: this.name,
      cells,
      widths: this.#widths,
      lines: linesOf(cells, this.#widths),
      frozen: this.#frozen,
      validations: this.#validations,
    };
  }
}
