/** Names in a workbook: cells by row and column, sheets, and cells that bear the id of a figure. */

/** Rows and columns are counted from 1, as spreadsheets show them. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AA` → 27; what is no column gives 0. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}

export function address(row: number, column: number): string {
  return `${columnLetters(column)}${String(row)}`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell as a formula on sheet `from` names it. */
export function cellReference({ sheet, row, column }: CellPlace, from: string): string {
  return `${sheet === from ? '' : `${quoted(sheet)}!`}${address(row, column)}`;
}

/** The same for a block of cells of one sheet. */
export function blockReference(first: CellPlace, last: CellPlace, from: string): string {
  if (first.row === last.row && first.column === last.column) return cellReference(first, from);
  return `${cellReference(first, from)}:${address(last.row, last.column)}`;
}

/** As a defined name points to it: with its sheet, and fixed. */
export function fixedReference({ sheet, row, column }: CellPlace): string {
  return `${quoted(sheet)}!$${columnLetters(column)}$${String(row)}`;
}

/**
 * The name of a figure's cell: its id with `_` for what names may not have (`a.loan.rate` → `a_loan_rate`). Ids
 * that would look like an address (`x1`) or mean a row or column (`r`, `c`) get a `_` behind.
 */
export function definedName(id: string): string {
  const name = id.replace(/[^A-Za-z0-9_]/g, '_');
  const risky = /^(?:[A-Za-z]{1,3}\d+|[rcRC]|[rR]\d*[cC]\d*)$/.test(name);
  return `${/^[A-Za-z_]/.test(name) ? '' : '_'}${name}${risky ? '_' : ''}`;
}

const MAX_SHEET_NAME = 31;

/** At most so many UTF-16 units, and no half of a character at the end. */
function cutTo(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/**
 * Names of sheets from what they are to be called: without forbidden characters, at most 31 long, none twice
 * whatever the case of its letters. `History` is a name that Excel keeps for itself.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(['history']);
  return wanted.map((text, index) => {
    const plain = text
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff[\]:*?/\\]|\p{Surrogate}/gu, ' ')
      // Marks that are not seen would make two names look alike.
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .replace(/^['\s]+|['\s]+$/g, '');
    const base = plain === '' ? `Sheet ${String(index + 1)}` : plain;
    let name = cutTo(base, MAX_SHEET_NAME).trim();
    for (let turn = 2; taken.has(name.toLowerCase()); turn += 1) {
      const tail = ` ${String(turn)}`;
      name = `${cutTo(base, MAX_SHEET_NAME - tail.length).trim()}${tail}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
