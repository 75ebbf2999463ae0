/**
 * Comma-separated values after RFC 4180: fields in double quotes may hold separators, line breaks and
 * doubled quotes. Semicolons and tabs separate as well, since spreadsheets of many countries write them.
 */
export const SEPARATORS = { ',': ',', ';': ';', tab: '\t' } as const;
export type Separator = (typeof SEPARATORS)[keyof typeof SEPARATORS];

export interface CsvProblem {
  readonly code: 'unclosed-quote' | 'stray-quote';
  /** As a spreadsheet counts rows, from 1. */
  readonly row: number;
}

export type CsvReading =
  | { readonly ok: true; readonly records: readonly (readonly string[])[] }
  | { readonly ok: false; readonly problem: CsvProblem };

/** A field in quotes, from the one that opens it: its text and where it ends. */
function quotedField(text: string, from: number): { field: string; end: number } | undefined {
  let end = from + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote < 0) return undefined;
    if (text[quote + 1] !== '"') {
      return { field: text.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    end = quote + 2;
  }
}

function plainEnd(text: string, from: number, separator: Separator): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') {
    end += 1;
  }
  return end;
}

/** All records as they stand, empty ones too, so that their places are rows of the file. */
export function parseCsv(content: string, separator: Separator): CsvReading {
  const text = content.replace(/^\ufeff/, '');
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      const quoted = quotedField(text, at);
      const row = records.length + 1;
      if (quoted === undefined) return { ok: false, problem: { code: 'unclosed-quote', row } };
      if (plainEnd(text, quoted.end, separator) !== quoted.end) {
        return { ok: false, problem: { code: 'stray-quote', row } };
      }
      field = quoted.field;
      at = quoted.end;
    } else {
      const end = plainEnd(text, at, separator);
      field = text.slice(at, end);
      if (field.includes('"')) {
        return { ok: false, problem: { code: 'stray-quote', row: records.length + 1 } };
      }
      at = end;
    }
    record.push(field);
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end opens one more, empty, field.
      if (at === text.length) record.push('');
      else continue;
    } else at += text.startsWith('\r\n', at) ? 2 : 1;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return { ok: true, records };
}

/** The mark that stands most often, outside quotes, in the first record; a comma where none does. */
function mostInFirstRow(text: string): Separator {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '');
  const first = /^[\r\n]*([^\r\n]*)/.exec(bare)?.[1] ?? '';
  const count = (mark: Separator) => first.split(mark).length - 1;
  return Object.values(SEPARATORS).reduce((best, mark) =>
    count(mark) > count(best) ? mark : best,
  );
}

/** Cells in each row if `mark` parts them; 0 where rows differ, which a decimal comma makes them do. */
function cellsInEveryRow(text: string, mark: Separator): number {
  const reading = parseCsv(text, mark);
  if (!reading.ok) return 0;
  const rows = reading.records.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const counts = new Set(rows.map((cells) => cells.length));
  const [count = 0] = counts;
  return counts.size === 1 && count > 1 ? count : 0;
}

/** The mark that gives every row as many cells, the most of them; else the one that the first row holds most. */
function detectSeparator(text: string): Separator {
  const counts = Object.values(SEPARATORS).map(
    (mark) => [mark, cellsInEveryRow(text, mark)] as const,
  );
  const [mark, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  return count > 0 ? mark : mostInFirstRow(text);
}

/** `sep=;`, which Excel writes and reads as a first line and does not count as a row. */
const SEP_LINE = /^\ufeff?sep=([,;\t])(?:\r\n|\r|\n|$)/i;

export interface CsvText {
  readonly separator: Separator;
  /** Without a line that names the separator. */
  readonly text: string;
}

/** How a file is to be read: as asked for, as it says itself, or as its rows come out alike. */
export function separated(content: string, asked: Separator | undefined): CsvText {
  const said = SEP_LINE.exec(content);
  const text = said === null ? content : content.slice(said[0].length);
  const named = Object.values(SEPARATORS).find((mark) => mark === said?.[1]);
  return { text, separator: asked ?? named ?? detectSeparator(text) };
}
