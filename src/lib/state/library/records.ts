/**
 * Records as they stand in the database, and back. Each entry has two: a small head, which lists are made of and
 * which has the last word on name, folder, tags and bin; and a body with its versions, from which a head that is
 * lost or damaged is made anew. What is read is unknown: every field is looked at by itself,
 * a small fault is mended, and a record whose versions are not what they were is handed on as it is.
 */
import { CASE_IDS, type CaseId } from '$lib/parameters/case-ids';
import { checksumText } from '$lib/scenario/checksum';
import { rawText } from '../raw-text';
import { cleanFolder, cleanNote, cleanTags, readName } from './labels';
import type { LibraryEntry, LibraryHead, LibraryVersion, UnreadableRecord } from './types';

/** Form of the records; a newer release may have another. */
const RECORD_FORM = 1;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function field(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function textField(fields: Fields, name: string): string {
  const value = field(fields, name);
  return typeof value === 'string' ? value : '';
}

function timeField(fields: Fields, name: string): number | undefined {
  const value = field(fields, name);
  // The last day that a date can hold.
  return typeof value === 'number' && value >= 0 && value <= 8.64e15 ? value : undefined;
}

function countField(fields: Fields, name: string): number {
  const value = field(fields, name);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 1;
}

function listField(fields: Fields, name: string): readonly unknown[] {
  const value = field(fields, name);
  return Array.isArray(value) ? value : [];
}

function textsField(fields: Fields, name: string): readonly string[] {
  return listField(fields, name).filter((value) => typeof value === 'string');
}

function readVersion(value: unknown): LibraryVersion | undefined {
  if (!isFields(value)) return undefined;
  const [id, text] = [field(value, 'id'), field(value, 'text')];
  if (typeof id !== 'string' || typeof text !== 'string') return undefined;
  const note = cleanNote(textField(value, 'note'));
  return {
    id,
    text,
    savedAt: timeField(value, 'savedAt') ?? 0,
    model: countField(value, 'model'),
    ...(note === '' ? {} : { note }),
  };
}

/** What entry and head have in common. */
function readCommon(id: string, fields: Fields) {
  const name = readName(textField(fields, 'name'));
  const updatedAt = timeField(fields, 'updatedAt') ?? 0;
  const deletedAt = timeField(fields, 'deletedAt');
  return {
    id,
    name: name.ok ? name.name : '?',
    folder: cleanFolder(textField(fields, 'folder')),
    tags: cleanTags(textsField(fields, 'tags')),
    createdAt: timeField(fields, 'createdAt') ?? updatedAt,
    updatedAt,
    revision: countField(fields, 'revision'),
    ...(deletedAt === undefined ? {} : { deletedAt }),
  };
}

function isNewer(fields: Fields): boolean {
  const form = field(fields, 'form');
  return typeof form === 'number' && form > RECORD_FORM;
}

/** What is stored under an entry's id: all of it, as it was when its versions were last written; or what is left. */
export function readBody(id: string, value: unknown): LibraryEntry | UnreadableRecord {
  const unreadable = (reason: UnreadableRecord['reason']) => ({ id, reason, raw: rawText(value) });
  if (!isFields(value)) return unreadable('damaged');
  if (isNewer(value)) return unreadable('newer');
  const given = listField(value, 'versions');
  const versions = given.map(readVersion).filter((version) => version !== undefined);
  // One bad version spoils the record: what is written back would be without it.
  if (versions.length === 0 || versions.length < given.length) return unreadable('damaged');
  return { ...readCommon(id, value), versions };
}

export function isReadable<T extends { readonly revision: number }>(
  read: T | UnreadableRecord,
): read is T {
  return 'revision' in read;
}

/** A head as stored; undefined where it must be made anew from its body. */
export function readHead(value: unknown): LibraryHead | undefined {
  if (!isFields(value) || isNewer(value)) return undefined;
  const id = textField(value, 'id');
  const sums = textsField(value, 'sums');
  const count = countField(value, 'count');
  if (id === '' || sums.length !== count) return undefined;
  const given = textField(value, 'case');
  return {
    ...readCommon(id, value),
    case: CASE_IDS.find((known) => known === given),
    note: cleanNote(textField(value, 'note')),
    count,
    sums,
  };
}

/** The case that a file's text speaks of, where this release knows it. */
function caseIn(text: string): CaseId | undefined {
  try {
    const document: unknown = JSON.parse(text);
    const scenario = isFields(document) ? field(document, 'scenario') : undefined;
    const given = isFields(scenario) ? field(scenario, 'case') : undefined;
    return CASE_IDS.find((known) => known === given);
  } catch {
    return undefined;
  }
}

/** The head of an entry, with what its versions' texts say worked out. */
export function headOf({ versions, ...common }: LibraryEntry): LibraryHead {
  const [newest] = versions;
  return {
    ...common,
    case: caseIn(newest?.text ?? ''),
    note: newest?.note ?? '',
    count: versions.length,
    sums: versions.map(({ text }) => checksumText(text)),
  };
}

/** The entry of a head that has been renamed, moved or deleted since its versions were last written. */
export function entryOfHead(head: LibraryHead, { versions }: LibraryEntry): LibraryEntry {
  const { id, name, folder, tags, createdAt, updatedAt, revision, deletedAt } = head;
  const common = { id, name, folder, tags, createdAt, updatedAt, revision };
  return { ...common, ...(deletedAt === undefined ? {} : { deletedAt }), versions };
}

/** As it is stored. */
export function recordOf(value: LibraryEntry | LibraryHead): object {
  return { form: RECORD_FORM, ...value };
}
