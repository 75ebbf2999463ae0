/**
 * A workbook of ours, brought back: perhaps changed by hand, perhaps saved by another program. The scenario that it
 * keeps as text comes first; then every cell of an input, of an event's field and of a lens's weight that differs
 * goes in its place and is listed. What does not fit is listed too, and the kept value stands. The whole then passes
 * the gate of files (`scenario/read-file.ts`), which trusts nothing either.
 */
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import { eventFields, isEventKind } from '$lib/parameters/events';
import type { ChoiceShape, NumberShape } from '$lib/parameters/types';
import { checkAny, checkChoice, checkNumber, givenText } from '$lib/scenario/check-value';
import { EVENT_YEAR } from '$lib/scenario/event-text';
import { readFile, type FileReading } from '$lib/scenario/read-file';
import { shorten, type DocumentCode, type Problem } from '$lib/scenario/problems';
import { EVENT_ID, MAX_WEIGHT, OPTION_ID } from '$lib/scenario/types';
import { findBeside, findInputs, findKept, type FoundInputs } from './find-inputs';
import { WORKBOOK_VERSION } from './layout/scenario';
import { readCells, type ReadCell, type ReadSheet } from './read-cells';
import {
  choiceOf,
  inputValue,
  loadReadingWords,
  plainValue,
  type ReadingWords,
} from './read-value';
import { XmlError } from './read-xml';
import { ZipError } from './read-zip';

type JsonObject = Record<string, unknown>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own field that is an object, and nothing else. */
function objectIn(object: JsonObject, key: string): JsonObject | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return isObject(value) ? value : undefined;
}

function objectsIn(object: JsonObject, key: string): JsonObject[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textIn(object: JsonObject, key: string): string {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value : '';
}

/** Programs save numbers with 15 to 17 digits; what differs no more is the same number. */
const SAME = 1e-14;

function isSame(kept: unknown, read: unknown): boolean {
  if (typeof kept === 'number' && typeof read === 'number') {
    return Math.abs(kept - read) <= SAME * Math.abs(kept);
  }
  if (Array.isArray(kept) && Array.isArray(read)) {
    return kept.length === read.length && kept.every((part, at) => isSame(part, read[at]));
  }
  return kept === read;
}

/** Reads cells into the kept document and lists what it meets. */
class Merger {
  readonly problems: Problem[] = [];
  readonly changes: Problem[] = [];
  readonly #inputs: FoundInputs;
  readonly #words: ReadingWords;

  constructor(inputs: FoundInputs, words: ReadingWords) {
    this.#inputs = inputs;
    this.#words = words;
  }

  complain(code: DocumentCode, key: string, given?: string): void {
    this.problems.push({
      kind: 'document',
      code,
      key: shorten(key),
      ...(given === undefined ? {} : { given: shorten(given) }),
    });
  }

  /** Puts a value in place of the kept one where it is another. */
  #set(values: JsonObject, field: string, key: string, read: unknown): void {
    if (Object.hasOwn(values, field) && isSame(values[field], read)) return;
    values[field] = read;
    this.changes.push({
      kind: 'document',
      code: 'cell-changed',
      key: shorten(key),
      given: givenText(read),
    });
  }

  /** All shares of a list; none where one of its cells gives nothing. */
  #shares(parts: readonly string[], key: string, cell: (part: string) => ReadCell | undefined) {
    const shares: unknown[] = [];
    for (const part of parts) {
      const given = plainValue(cell(part));
      if (!given.ok) {
        this.complain(given.code, `${key}.${part}`, given.given);
        return undefined;
      }
      shares.push(given.raw);
    }
    return shares;
  }

  input(values: JsonObject, id: ParameterId, option: string | undefined): void {
    const key = option === undefined ? id : `${option}.${id}`;
    const declared = parameter(id);
    const cell = (row: string) =>
      option === undefined ? this.#inputs.ofCase(row) : this.#inputs.ofOffer(row, option);
    const rows = declared.kind === 'shares' ? declared.parts.map((part) => `${id}.${part}`) : [id];
    if (!rows.every((row) => this.#inputs.has(row))) {
      this.complain('cell-missing', key);
      return;
    }
    let raw: unknown;
    if (declared.kind === 'shares') {
      raw = this.#shares(declared.parts, key, (part) => cell(`${id}.${part}`));
      if (raw === undefined) return;
    } else {
      const given = inputValue(id, cell(id), this.#words);
      if (!given.ok) {
        this.complain(given.code, key, given.given);
        return;
      }
      raw = given.raw;
    }
    const checked = checkAny(id, raw);
    if (checked.ok) {
      this.#set(values, id, key, checked.value);
      return;
    }
    const { code, given, limit } = checked;
    this.problems.push({
      kind: 'value',
      code,
      given,
      place: { parameter: id, ...(option === undefined ? {} : { option }) },
      ...(limit === undefined ? {} : { limit }),
    });
  }

  event(event: JsonObject): void {
    const [id, kind] = [textIn(event, 'id'), textIn(event, 'kind')];
    const values = objectIn(event, 'values');
    if (!EVENT_ID.test(id) || !isEventKind(kind) || values === undefined) return;
    const fields: Readonly<Record<string, NumberShape | ChoiceShape>> = {
      year: EVENT_YEAR,
      ...eventFields(kind),
    };
    for (const [field, shape] of Object.entries(fields)) {
      const key = `event.${id}.${field}`;
      if (!this.#inputs.has(key)) {
        this.complain('cell-missing', key);
        continue;
      }
      const given = plainValue(this.#inputs.ofCase(key));
      if (!given.ok) {
        this.complain(given.code, key, given.given);
        continue;
      }
      const checked =
        shape.kind === 'number'
          ? checkNumber(shape, given.raw)
          : checkChoice(shape, choiceOf('renewal.answer', shape, given.raw, this.#words));
      if (checked.ok) this.#set(field === 'year' ? event : values, field, key, checked.value);
      else this.complain('bad-value', key, checked.given);
    }
  }

  weight(weights: JsonObject, criterion: string, key: string, cell: ReadCell | undefined): void {
    const given = plainValue(cell);
    const raw = given.ok ? given.raw : undefined;
    if (typeof raw === 'number' && raw >= 0 && raw <= MAX_WEIGHT) {
      this.#set(weights, criterion, key, raw);
    } else if (given.ok) this.complain('bad-value', key, givenText(raw));
    else this.complain(given.code, key, given.given);
  }
}

/** Keys of all rows that the sheet of inputs may have. */
function knownKeys(events: readonly JsonObject[]): ReadonlySet<string> {
  const inputs = [...CASE_PARAMETER_IDS, ...OPTION_PARAMETER_IDS].flatMap((id) => {
    const declared = parameter(id);
    return declared.kind === 'shares' ? declared.parts.map((part) => `${id}.${part}`) : [id];
  });
  const fields = events.flatMap((event) => {
    const [id, kind] = [textIn(event, 'id'), textIn(event, 'kind')];
    const names = isEventKind(kind) ? ['year', ...Object.keys(eventFields(kind))] : [];
    return names.map((name) => `event.${id}.${name}`);
  });
  return new Set([...inputs, ...fields]);
}

function unreadable(code: DocumentCode, given = ''): FileReading {
  return { kind: 'unreadable', problems: [{ kind: 'document', code, given }] };
}

/** Lenses by id, each with its own weights. */
function mergeWeights(merger: Merger, content: JsonObject, sheets: readonly ReadSheet[]): void {
  for (const lens of objectsIn(content, 'lenses')) {
    const weights = objectIn(lens, 'weights');
    const prefix = `weightOf.${textIn(lens, 'id')}.`;
    if (weights === undefined) continue;
    const cells = findBeside(sheets, prefix);
    for (const criterion of Object.keys(weights)) {
      const key = prefix + criterion;
      // A weight of nought has no row: it is no part of the weighing.
      if (cells.has(key)) merger.weight(weights, criterion, key, cells.get(key));
    }
  }
}

function merged(
  document: JsonObject,
  content: JsonObject,
  sheets: readonly ReadSheet[],
  words: ReadingWords,
): FileReading {
  const events = objectsIn(content, 'events');
  const inputs = findInputs(sheets, knownKeys(events));
  if (inputs === undefined) {
    const reading = readFile(JSON.stringify(document));
    const problem = { kind: 'document', code: 'inputs-missing' } as const;
    return { ...reading, problems: [problem, ...reading.problems] };
  }
  const merger = new Merger(inputs, words);
  for (const key of inputs.repeated) merger.complain('repeated-key', key);
  const values = objectIn(content, 'values');
  if (values !== undefined) {
    for (const id of CASE_PARAMETER_IDS) merger.input(values, id, undefined);
  }
  for (const option of objectsIn(content, 'options')) {
    const [id, own] = [textIn(option, 'id'), objectIn(option, 'values')];
    if (!OPTION_ID.test(id) || own === undefined) continue;
    for (const parameterId of OPTION_PARAMETER_IDS) merger.input(own, parameterId, id);
  }
  for (const event of events) merger.event(event);
  mergeWeights(merger, content, sheets);
  const reading = readFile(JSON.stringify(document));
  return {
    ...reading,
    problems: listed([...merger.problems, ...reading.problems, ...merger.changes]),
  };
}

const MOST_LISTED = 50;

function listed(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_LISTED) return problems;
  return [
    ...problems.slice(0, MOST_LISTED),
    { kind: 'document', code: 'too-many-problems' } as const,
  ];
}

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function readSheets(sheets: readonly ReadSheet[]): Promise<FileReading> {
  const kept = findKept(sheets);
  if (kept === undefined) return unreadable('not-workbook');
  const version = kept.version?.value;
  if (version?.kind !== 'number') return unreadable('workbook-damaged');
  if (version.value > WORKBOOK_VERSION) {
    return unreadable('newer-version', String(version.value));
  }
  const document = kept.text === undefined ? undefined : parsed(kept.text);
  const content = document === undefined ? undefined : objectIn(document, 'scenario');
  if (document === undefined || content === undefined) return unreadable('workbook-damaged');
  return merged(document, content, sheets, await loadReadingWords());
}

/** Reads the bytes of a workbook; cases beside the first one must have been loaded. */
export async function readWorkbook(bytes: Uint8Array): Promise<FileReading> {
  let sheets: readonly ReadSheet[];
  try {
    sheets = readCells(bytes);
  } catch (error) {
    if (error instanceof XmlError) return unreadable('workbook-damaged');
    if (!(error instanceof ZipError)) throw error;
    switch (error.fault) {
      case 'no-zip':
        return unreadable('not-workbook');
      case 'truncated':
        return unreadable('workbook-damaged');
      case 'too-large':
        return unreadable('workbook-too-large');
    }
  }
  return readSheets(sheets);
}
