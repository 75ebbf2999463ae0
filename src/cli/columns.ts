/**
 * Tables for people: aligned columns within the width of a terminal. What is too long is wrapped, never
 * cut, so that an id can still be copied; numbers stand to the right.
 */
const GAP = '  ';
/** A column is not squeezed further than this, whatever the others need. */
const NARROWEST = 4;
/** The first column of a table that is split into blocks leaves more than half the line to the others. */
const WIDEST_KEY = 0.36;
/** Names on the left of texts take no more of the line; longer ones have a line of their own. */
const WIDEST_NAME = 0.3;

const USUAL_WIDTH = 80;
const LEAST_WIDTH = 60;
/** Longer lines are harder to read than they are useful. */
const MOST_WIDTH = 120;

/**
 * Columns to lay text out for: those of the terminal, else what the shell says (`COLUMNS`), else the usual;
 * never so few that tables fall apart.
 */
export function lineWidth(terminal: number | undefined, shell: string | undefined): number {
  const said = /^\d{1,5}$/.test(shell ?? '') ? Number(shell) : undefined;
  const width = terminal ?? said ?? 0;
  return width > 0 ? Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)) : USUAL_WIDTH;
}

export interface Column {
  readonly head: string;
  readonly align?: 'right';
}

export type Row = readonly string[];

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns of a terminal that a text takes: two for wide characters, none for combining marks. */
export function displayWidth(text: string): number {
  return [...text.replace(/[\p{M}\p{Cf}]/gu, '')].reduce(
    (sum, character) => sum + (WIDE.test(character) ? 2 : 1),
    0,
  );
}

/** A word of more than `width` columns in pieces, broken behind a point, stroke or hyphen if one is near. */
function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && displayWidth(piece + character) > width) {
      const mark = Math.max(...['.', '-', '/', ',', '&'].map((at) => piece.lastIndexOf(at)));
      const cut = mark >= piece.length / 2 ? mark + 1 : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += character;
  }
  return [...pieces, piece];
}

/**
 * Lines of at most `width` columns, all set in as the first. Only plain spaces part words, so that a
 * figure stays with its unit.
 */
export function wrap(text: string, width: number): string[] {
  const inset = /^ */.exec(text)?.[0] ?? '';
  return indent(wrapWords(text.slice(inset.length), width - inset.length), inset);
}

function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

export function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === '' ? '' : `${by}${line}`));
}

function pad(text: string, width: number, align: Column['align']): string {
  const blank = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? blank + text : text + blank;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}

function natural(columns: readonly Column[], rows: readonly Row[]): number[] {
  return columns.map(({ head }, at) => longest([head, ...rows.map((row) => row[at] ?? '')]));
}

/** Natural widths, with the widest columns squeezed until the line fits; words break only at the last. */
function fitted(columns: readonly Column[], rows: readonly Row[], width: number): number[] {
  const widths = natural(columns, rows);
  const words = columns.map(({ head }, at) =>
    longest([head, ...rows.map((row) => row[at] ?? '')].flatMap((text) => text.split(' '))),
  );
  const room = width - GAP.length * (columns.length - 1);
  const squeeze = (least: readonly number[]) => {
    while (widths.reduce((sum, each) => sum + each, 0) > room) {
      let widest = -1;
      for (const [at, each] of widths.entries()) {
        if (each > (least[at] ?? 0) && each > (widths[widest] ?? -1)) widest = at;
      }
      if (widest < 0) return;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  };
  squeeze(words);
  squeeze(columns.map(() => NARROWEST));
  return widths;
}

/** A table with a line under its heads; under a row, its note over the whole width. */
export function table(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
  notes: readonly string[] = [],
): string[] {
  const widths = fitted(columns, rows, width);
  const line = (row: Row): string[] => {
    const cells = columns.map((_, at) => wrap(row[at] ?? '', widths[at] ?? width));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, level) =>
      columns
        .map(({ align }, at) => pad(cells[at]?.[level] ?? '', widths[at] ?? 0, align))
        .join(GAP)
        .trimEnd(),
    );
  };
  const rule = widths.map((each) => '─'.repeat(each)).join(GAP);
  const body = rows.flatMap((row, at) => {
    const note = notes[at];
    return note === undefined ? line(row) : [...line(row), ...wrap(`   ${note}`, width)];
  });
  return [...line(columns.map(({ head }) => head)), rule, ...body];
}

/** As `table`, but in blocks one under the other where the columns do not fit side by side. */
export function tableInBlocks(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
): string[] {
  const [key = 0, ...others] = natural(columns, rows);
  const widestKey = Math.floor(width * WIDEST_KEY);
  const room = width - Math.min(key, widestKey);
  const blocks: number[][] = [];
  let used = 0;
  for (const [at, each] of others.entries()) {
    const needed = GAP.length + Math.min(each, width - widestKey - GAP.length);
    const block = blocks.at(-1);
    if (block !== undefined && used + needed <= room) {
      block.push(at + 1);
      used += needed;
    } else {
      blocks.push([at + 1]);
      used = needed;
    }
  }
  return blocks.flatMap((block, index) => {
    const chosen = [0, ...block];
    const part = table(
      chosen.flatMap((at) => columns[at] ?? []),
      rows.map((row) => chosen.map((at) => row[at] ?? '')),
      width,
    );
    return index === 0 ? part : ['', ...part];
  });
}

/** Names on the left, texts on the right, each wrapped within its side. */
export function pairs(
  rows: readonly (readonly [string, string])[],
  width: number,
  by = '  ',
): string[] {
  const left = Math.min(longest(rows.map(([name]) => name)), Math.floor(width * WIDEST_NAME));
  const room = width - by.length - left - GAP.length;
  return rows.flatMap(([name, text]) => {
    const tooLong = displayWidth(name) > left;
    const lines = wrap(text, room).map(
      (line, at) => `${by}${pad(at === 0 && !tooLong ? name : '', left, undefined)}${GAP}${line}`,
    );
    return (tooLong ? [`${by}${name}`, ...lines] : lines).map((line) => line.trimEnd());
  });
}

/** What others wrote is only text on a terminal, never a control sequence. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
