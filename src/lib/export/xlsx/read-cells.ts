/**
 * The cells of a workbook that any program may have saved: sheets by name in their order, texts in place or shared,
 * the last worked-out values of formulas where they are kept.
 */
import { columnNumber } from './names';
import { readXml, XmlError } from './read-xml';
import { readZip, ZipError } from './read-zip';
import { unescapeString } from './text';

export type CellValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** `#DIV/0!` and its like. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula that nobody has worked out. */
  | { readonly kind: 'none' };

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

export interface ReadSheet {
  readonly name: string;
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/** No workbook of ours comes near; a sheet of a million cells is no sheet of inputs. */
const MAX_CELLS = 400_000;
const MAX_SHEETS = 100;

const WANTED =
  /^(?:xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/worksheets\/[\w .-]+\.xml)$/;

type Attributes = Readonly<Record<string, string>>;

function sharedStrings(xml: string | undefined): readonly string[] {
  if (xml === undefined) return [];
  const strings: string[] = [];
  let text: string | undefined;
  let inText = false;
  let phonetic = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    close(name) {
      if (name === 'si' && text !== undefined) strings.push(unescapeString(text));
      if (name === 'rPh') phonetic = false;
      inText = false;
    },
    text(part) {
      if (inText && text !== undefined) text += part;
    },
  });
  return strings;
}

/** What stands in a cell, from its type and the texts within it. */
function valueOf(
  type: string,
  v: string | undefined,
  inline: string | undefined,
  strings: readonly string[],
): CellValue | undefined {
  if (type === 'inlineStr') {
    return inline === undefined ? undefined : { kind: 'text', text: unescapeString(inline) };
  }
  if (v === undefined) return undefined;
  switch (type) {
    case 's': {
      const text = /^\d{1,7}$/.test(v) ? strings[Number(v)] : undefined;
      if (text === undefined) throw new XmlError('string');
      return { kind: 'text', text };
    }
    case 'str':
      return { kind: 'text', text: unescapeString(v) };
    case 'b':
      return { kind: 'flag', value: v.trim() === '1' || v.trim() === 'true' };
    case 'e':
      return { kind: 'error', text: v };
    default: {
      const value = v.trim() === '' ? NaN : Number(v);
      return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', text: v };
    }
  }
}

class CellReader {
  readonly cells = new Map<string, ReadCell>();
  readonly #strings: readonly string[];
  #cell: { row: number; column: number; address: string; type: string } | undefined;
  #row = 0;
  #column = 0;
  #v: string | undefined;
  #inline: string | undefined;
  #isFormula = false;
  #into: 'v' | 'inline' | undefined;

  constructor(strings: readonly string[]) {
    this.#strings = strings;
  }

  open(name: string, attributes: Attributes): void {
    this.#into = undefined;
    switch (name) {
      case 'row':
        this.#row = attributes['r'] === undefined ? this.#row + 1 : Number(attributes['r']);
        this.#column = 0;
        break;
      case 'c':
        this.#begin(attributes);
        break;
      case 'v':
        this.#v = '';
        this.#into = 'v';
        break;
      case 't':
        this.#inline ??= '';
        this.#into = 'inline';
        break;
      case 'f':
        this.#isFormula = true;
    }
  }

  #begin({ r, t }: Attributes): void {
    const found = r === undefined ? null : /^([A-Z]{1,3})(\d{1,7})$/.exec(r);
    // Both the row's number and the cell's address may be left out; then cells follow one another.
    const row = found === null ? this.#row : Number(found[2]);
    const column = found === null ? this.#column + 1 : columnNumber(found[1] ?? '');
    this.#column = column;
    this.#cell = { row, column, address: `${String(row)}/${String(column)}`, type: t ?? 'n' };
    this.#v = undefined;
    this.#inline = undefined;
    this.#isFormula = false;
  }

  text(part: string): void {
    if (this.#into === 'v') this.#v = (this.#v ?? '') + part;
    if (this.#into === 'inline') this.#inline = (this.#inline ?? '') + part;
  }

  close(name: string): void {
    this.#into = undefined;
    if (name !== 'c' || this.#cell === undefined) return;
    const { row, column, address, type } = this.#cell;
    const value = valueOf(type, this.#v, this.#inline, this.#strings);
    const isFormula = this.#isFormula;
    if (value !== undefined || isFormula) {
      if (this.cells.size >= MAX_CELLS) throw new ZipError('too-large');
      this.cells.set(address, { row, column, value: value ?? { kind: 'none' }, isFormula });
    }
    this.#cell = undefined;
  }
}

/** The key of a cell in the map of its sheet. */
export function cellKey(row: number, column: number): string {
  return `${String(row)}/${String(column)}`;
}

function sheetCells(xml: string, strings: readonly string[]): ReadonlyMap<string, ReadCell> {
  const reader = new CellReader(strings);
  readXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return reader.cells;
}

/** Where a part's target points, from the folder of the workbook. */
function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

function listSheets(workbook: string, relations: string) {
  const targets = new Map<string, string>();
  readXml(relations, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      targets.set(attributes['Id'] ?? '', partPath(attributes['Target'] ?? ''));
    },
    close: () => undefined,
    text: () => undefined,
  });
  const sheets: { readonly name: string; readonly path: string }[] = [];
  readXml(workbook, {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1];
      const path = targets.get(id ?? '');
      if (path !== undefined && sheets.length < MAX_SHEETS) {
        sheets.push({ name: unescapeString(attributes['name'] ?? ''), path });
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return sheets;
}

/** Every sheet of a workbook; throws a `ZipError` or an `XmlError` that says why it cannot be read. */
export function readCells(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = readZip(bytes, (name) => WANTED.test(name));
  const workbook = parts.get('xl/workbook.xml');
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) throw new ZipError('no-zip');
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml'));
  return listSheets(workbook, relations).flatMap(({ name, path }) => {
    const xml = parts.get(path);
    return xml === undefined ? [] : [{ name, cells: sheetCells(xml, strings) }];
  });
}
