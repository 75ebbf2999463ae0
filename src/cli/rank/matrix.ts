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
import { readDecimal } from './number';
import { MATRIX, type CriterionProblem, type MatrixProblem, type RankProblem } from './problems';

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

function alternativeProblems(
  row: Numbered,
  names: readonly string[],
  before: ReadonlySet<string>,
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
    else if (readDecimal(cell) === undefined) {
      problems.push({ code: 'not-number', given: shorten(cell), ...place });
    }
  }
  return problems;
}

function readAbout(
  about: About,
  cell: string,
  criterion: string,
): { readonly part: Partial<Criterion> } | { readonly problem: CriterionProblem } {
  const place = { from: MATRIX, criterion: shorten(criterion), given: shorten(cell) };
  if (cell === '') return { part: {} };
  if (about === '#direction') {
    return isDirection(cell)
      ? { part: { direction: cell } }
      : { problem: { code: 'bad-direction', ...place } };
  }
  const value = readDecimal(cell);
  if (about === '#weight') {
    if (value === undefined) return { problem: { code: 'bad-weight', ...place } };
    if (value < 0) return { problem: { code: 'negative-weight', ...place } };
    return { part: { weight: value } };
  }
  if (value === undefined) return { problem: { code: 'bad-anchor', ...place } };
  return { part: about === '#worst' ? { worst: value } : { best: value } };
}

/** The rows that begin with `#`, read into the criteria they speak of. */
function readAbouts(
  rows: readonly Numbered[],
  names: readonly string[],
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
        const read = readAbout(about, row.cells[at] ?? '', name);
        if ('problem' in read) problems.push(read.problem);
        else criteria[at] = { ...(criteria[at] ?? { name }), ...read.part };
      }
    }
  }
  return { criteria, problems };
}

export function readMatrix(records: readonly (readonly string[])[]): MatrixReading {
  const [head, ...rest] = numbered(records);
  const names = head?.cells ?? [];
  const wrongHead = headProblems(names);
  // Without sound names of criteria nothing else can be named.
  if (wrongHead.length > 0) return { ok: false, problems: wrongHead };
  const rows = rest.filter(({ name }) => !name.startsWith('#'));
  const abouts = readAbouts(
    rest.filter(({ name }) => name.startsWith('#')),
    names,
  );
  const problems: RankProblem[] = [...abouts.problems];
  if (rows.length === 0) problems.push({ code: 'no-alternatives' });
  if (rows.length > MOST_ALTERNATIVES) {
    problems.push({ code: 'too-many', what: 'alternatives', most: MOST_ALTERNATIVES });
  }
  const seen = new Set<string>();
  for (const row of rows.slice(0, MOST_ALTERNATIVES)) {
    problems.push(...alternativeProblems(row, names, seen));
    seen.add(row.name);
  }
  if (problems.length > 0) return { ok: false, problems };
  const alternatives = rows.map(({ name, row, cells }) => ({
    name,
    row,
    levels: cells.map((cell) => readDecimal(cell) ?? 0),
  }));
  return { ok: true, matrix: { criteria: abouts.criteria, alternatives } };
}
