/**
 * A matrix of alternatives × criteria from the records of a table:
 *
 *                  cost   exit   ownership      criteria in the first row
 *     #direction   min    min    max            optional rows about the criteria
 *     #worst       60     10     0              the level that counts as 0
 *     #best        20     0      1              the level that counts as 1
 *     #weight      40     30     30
 *     Turnkey      39.1   5      1              alternatives in the first column
 */
import { shorten } from '$lib/scenario/problems';
import { mayBeThousands, POINT, readDecimal, type Decimal, type Notation } from './number';
import type { Separator } from './csv';
import type { CriterionProblem, From, MatrixProblem, RankProblem } from './problems';

const MOST_CRITERIA = 200;
const MOST_ALTERNATIVES = 2_000;

export const DIRECTIONS = ['min', 'max'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export function isDirection(text: string): text is Direction {
  return (DIRECTIONS as readonly string[]).includes(text);
}

/** What is said of a criterion; each part may be missing until a rank is asked for. */
export interface Criterion {
  readonly name: string;
  readonly direction?: Direction;
  readonly worst?: number;
  readonly best?: number;
  readonly weight?: number;
  /** Where they were given, for what is wrong with them. */
  readonly directionFrom?: From;
  readonly anchorsFrom?: From;
}

export interface Alternative {
  readonly name: string;
  readonly row: number;
  /** One level a criterion, in their order. */
  readonly levels: readonly number[];
}

export interface Matrix {
  readonly criteria: readonly Criterion[];
  readonly alternatives: readonly Alternative[];
}

export type MatrixReading =
  | { readonly ok: true; readonly matrix: Matrix }
  | { readonly ok: false; readonly problems: readonly RankProblem[] };

const ABOUT = ['#direction', '#worst', '#best', '#weight'] as const;
type About = (typeof ABOUT)[number];

interface Numbered {
  readonly row: number;
  readonly name: string;
  readonly cells: readonly string[];
}

/** Rows with their places; rows without any text, which spreadsheets append, are left out. */
function numbered(records: readonly (readonly string[])[]): Numbered[] {
  return records
    .map((cells, at) => ({
      row: at + 1,
      name: (cells[0] ?? '').trim(),
      cells: cells.slice(1).map((cell) => cell.trim()),
    }))
    .filter(({ name, cells }) => name !== '' || cells.some((cell) => cell !== ''));
}

function headProblems(names: readonly string[]): MatrixProblem[] {
  if (names.length === 0) return [{ code: 'no-criteria' }];
  if (names.length > MOST_CRITERIA) {
    return [{ code: 'too-many', what: 'criteria', most: MOST_CRITERIA }];
  }
  return names.flatMap((name, at): MatrixProblem[] => {
    // The first column is the alternatives'.
    const column = at + 2;
    if (name === '') return [{ code: 'no-criterion-name', column }];
    const repeated = names.indexOf(name) < at;
    return repeated ? [{ code: 'repeated-criterion', column, given: shorten(name) }] : [];
  });
}

function raggedProblem(row: Numbered, expected: number): MatrixProblem[] {
  const cells = row.cells.length;
  if (cells === expected) return [];
  return [{ code: 'ragged', row: row.row, name: shorten(row.name), cells, expected }];
}

/** How the file writes its numbers: as asked for, or as its own cells show. */
interface Writing {
  readonly notation: Notation;
  /** Told once for all cells that only the other decimal mark would make numbers of. */
  readonly told: MatrixProblem | undefined;
}

interface PlacedCell {
  readonly text: string;
  readonly place: {
    readonly row: number;
    readonly alternative: string;
    readonly criterion: string;
  };
}

function numberCells(rows: readonly Numbered[], names: readonly string[]): PlacedCell[] {
  return rows
    .filter(({ name }) => name !== '#direction')
    .flatMap(({ row, name, cells }) =>
      cells.map((text, at) => ({
        text,
        place: { row, alternative: shorten(name), criterion: shorten(names[at] ?? '') },
      })),
    );
}

const COMMA: Notation = { decimal: ',', grouped: true };

function otherNotation({ decimal }: Notation): Notation {
  return decimal === ',' ? POINT : COMMA;
}

/** Whether the cell is a number, but with the other decimal mark. */
function hasOtherMark(text: string, notation: Notation): boolean {
  return (
    readDecimal(text, notation) === undefined &&
    readDecimal(text, otherNotation(notation)) !== undefined
  );
}

/**
 * Where semicolons part cells the comma is free for decimals, and a file that shows one has it so. Without
 * any, a cell such as 10.000 could be either: to guess would let the wrong one win in silence.
 */
function writingOf(
  rows: readonly Numbered[],
  names: readonly string[],
  separator: Separator,
  asked: Decimal | undefined,
): Writing | MatrixProblem {
  const cells = numberCells(rows, names);
  let notation = asked === undefined ? POINT : { decimal: asked, grouped: true };
  const withOther = () => cells.filter(({ text }) => hasOtherMark(text, notation));
  if (asked === undefined && separator === ';' && withOther().length > 0) notation = COMMA;
  const [first, ...more] = withOther();
  const unclear = cells.filter(({ text }) =>
    separator === ';' ? mayBeThousands(text, '.') : mayBeThousands(text, ','),
  );
  const [doubtful] = unclear;
  // With semicolons, where no comma settles it; with others, where commas could only be of thousands.
  const doubt = separator === ';' ? notation === POINT : more.length < unclear.length;
  if (asked === undefined && doubt && doubtful !== undefined) {
    return { code: 'ambiguous-decimal', given: shorten(doubtful.text), ...doubtful.place };
  }
  return {
    notation,
    told: first && {
      code: 'other-decimal',
      given: shorten(first.text),
      decimal: notation.decimal,
      more: more.length,
      ...first.place,
    },
  };
}

function alternativeProblems(
  row: Numbered,
  names: readonly string[],
  before: ReadonlySet<string>,
  notation: Notation,
): MatrixProblem[] {
  const problems = raggedProblem(row, names.length);
  if (row.name === '') problems.push({ code: 'no-name', row: row.row });
  else if (before.has(row.name)) {
    problems.push({ code: 'repeated-name', row: row.row, given: shorten(row.name) });
  }
  if (row.cells.length !== names.length) return problems;
  for (const [at, cell] of row.cells.entries()) {
    const place = {
      row: row.row,
      alternative: shorten(row.name),
      criterion: shorten(names[at] ?? ''),
    };
    if (cell === '') problems.push({ code: 'missing', ...place });
    else if (readDecimal(cell, notation) === undefined && !hasOtherMark(cell, notation)) {
      const { decimal } = notation;
      problems.push({ code: 'not-number', given: shorten(cell), decimal, ...place });
    }
  }
  return problems;
}

function readAbout(
  about: About,
  cell: string,
  criterion: string,
  from: From,
  notation: Notation,
): { readonly part: Partial<Criterion> } | { readonly problem: CriterionProblem } {
  const place = { from, criterion: shorten(criterion), given: shorten(cell) };
  if (cell === '') return { part: {} };
  if (about === '#direction') {
    return isDirection(cell)
      ? { part: { direction: cell, directionFrom: from } }
      : { problem: { code: 'bad-direction', ...place } };
  }
  const value = readDecimal(cell, notation);
  // Told already, once for all.
  if (hasOtherMark(cell, notation)) return { part: {} };
  if (about === '#weight') {
    if (value === undefined) return { problem: { code: 'bad-weight', ...place } };
    if (value < 0) return { problem: { code: 'negative-weight', ...place } };
    return { part: { weight: value } };
  }
  if (value === undefined) return { problem: { code: 'bad-anchor', ...place } };
  return {
    part: { ...(about === '#worst' ? { worst: value } : { best: value }), anchorsFrom: from },
  };
}

/** The rows that begin with `#`, read into the criteria they speak of. */
function readAbouts(
  rows: readonly Numbered[],
  names: readonly string[],
  notation: Notation,
): { readonly criteria: Criterion[]; readonly problems: RankProblem[] } {
  const problems: RankProblem[] = [];
  const criteria = names.map((name): Criterion => ({ name }));
  const seen = new Set<string>();
  for (const row of rows) {
    const about = ABOUT.find((known) => known === row.name);
    const place = { row: row.row, given: shorten(row.name) };
    const ragged = raggedProblem(row, names.length);
    if (about === undefined) problems.push({ code: 'unknown-row', ...place });
    else if (seen.has(about)) problems.push({ code: 'repeated-row', ...place });
    else if (ragged.length > 0) problems.push(...ragged);
    else {
      seen.add(about);
      for (const [at, name] of names.entries()) {
        const from = { kind: 'matrix', row: row.row, name: about } as const;
        const read = readAbout(about, row.cells[at] ?? '', name, from, notation);
        if ('problem' in read) problems.push(read.problem);
        else criteria[at] = { ...(criteria[at] ?? { name }), ...read.part };
      }
    }
  }
  return { criteria, problems };
}

export function readMatrix(
  records: readonly (readonly string[])[],
  separator: Separator = ',',
  decimal?: Decimal,
): MatrixReading {
  const [head, ...rest] = numbered(records);
  const names = head?.cells ?? [];
  const wrongHead = headProblems(names);
  // Without sound names of criteria nothing else can be named.
  if (wrongHead.length > 0) return { ok: false, problems: wrongHead };
  const writing = writingOf(rest, names, separator, decimal);
  if ('code' in writing) return { ok: false, problems: [writing] };
  const { notation, told } = writing;
  const rows = rest.filter(({ name }) => !name.startsWith('#'));
  const abouts = readAbouts(
    rest.filter(({ name }) => name.startsWith('#')),
    names,
    notation,
  );
  const problems: RankProblem[] = [...(told === undefined ? [] : [told]), ...abouts.problems];
  if (rows.length === 0) problems.push({ code: 'no-alternatives' });
  if (rows.length > MOST_ALTERNATIVES) {
    problems.push({ code: 'too-many', what: 'alternatives', most: MOST_ALTERNATIVES });
  }
  const seen = new Set<string>();
  for (const row of rows.slice(0, MOST_ALTERNATIVES)) {
    problems.push(...alternativeProblems(row, names, seen, notation));
    seen.add(row.name);
  }
  if (problems.length > 0) return { ok: false, problems };
  const alternatives = rows.map(({ name, row, cells }) => ({
    name,
    row,
    levels: cells.map((cell) => readDecimal(cell, notation) ?? 0),
  }));
  return { ok: true, matrix: { criteria: abouts.criteria, alternatives } };
}
