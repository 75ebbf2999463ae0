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

/** The mark that stands most often, outside quotes, in the first record; a comma where none does. */
export function detectSeparator(text: string): Separator {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '');
  const first = /^[\r\n]*([^\r\n]*)/.exec(bare)?.[1] ?? '';
  const count = (mark: Separator) => first.split(mark).length - 1;
  return Object.values(SEPARATORS).reduce((best, mark) =>
    count(mark) > count(best) ? mark : best,
  );
}

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
