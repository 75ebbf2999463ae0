/**
 * What can be done to the library, over any shelf. A save never overwrites: whoever saves on top of a version that
 * somebody else has written meanwhile adds another one.
 */
import { checksumText } from '$lib/scenario/checksum';
import { MODEL_VERSION } from '$lib/scenario/types';
import { cleanLabel, cleanNote, readName, type NameProblem } from './labels';
import { entryOfHead, headOf, isReadable, readBody, readHead, recordOf } from './records';
import type { Change, Shelf } from './shelf';
import {
  BIN_DAYS,
  MAX_ENTRIES,
  MAX_VERSIONS,
  type EntryLabel,
  type LibraryEntry,
  type LibraryHead,
  type LibraryVersion,
  type UnreadableRecord,
} from './types';

/** What the library needs of the outside; tests bring their own. */
export interface LibraryTools {
  readonly shelf: Shelf;
  readonly now: () => number;
  readonly id: () => string;
}

export interface SaveRequest extends EntryLabel {
  /** The entry that this is a new version of, as it was last seen; a new entry without it. */
  readonly of?: { readonly id: string; readonly revision: number } | undefined;
  readonly note: string;
  /** The text of a file. */
  readonly text: string;
}

export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly entry: LibraryEntry;
      readonly isNew: boolean;
      /** Somebody else had saved since it was last seen; what they saved is the version below. */
      readonly meanwhile: boolean;
      /** Versions that went because there is room for no more. */
      readonly dropped: number;
      /** The entry was in the bin, or gone for good, and is back. */
      readonly back: boolean;
    }
  /** The newest version is the same, so that none was added. */
  | { readonly kind: 'unchanged'; readonly entry: LibraryEntry }
  | { readonly kind: 'refused'; readonly problem: NameProblem | 'too-many' };

export interface Listing {
  /** Those in the bin too. */
  readonly heads: readonly LibraryHead[];
  readonly unreadable: readonly UnreadableRecord[];
  /** Stays the same as long as this is the same database: another one means that the browser has thrown the old one away. */
  readonly mark: string;
}

const HEAD = 'head/';
const BODY = 'body/';
const MARK = 'mark';
const DAY_MS = 86_400_000;
/** In one transaction; more would hold the others up. */
const AT_ONCE = 500;

/** Both records of an entry. */
export function recordsOf(
  entry: LibraryEntry,
): readonly (readonly [key: string, value: unknown])[] {
  return [
    [HEAD + entry.id, recordOf(headOf(entry))],
    [BODY + entry.id, recordOf(entry)],
  ];
}

export function keysOf(id: string): readonly [head: string, body: string] {
  return [HEAD + id, BODY + id];
}

/** The entry that its two records make; undefined where there is none. */
export function readPair(
  id: string,
  head: unknown,
  body: unknown,
): LibraryEntry | UnreadableRecord | undefined {
  if (head === undefined && body === undefined) return undefined;
  const read = readBody(id, body === undefined ? head : body);
  if (!isReadable(read)) return read;
  const known = readHead(head);
  return known === undefined ? read : entryOfHead(known, read);
}

async function markOf({ shelf, id }: LibraryTools): Promise<string> {
  const [known] = await shelf.get([MARK]);
  if (typeof known === 'string') return known;
  return shelf.change([MARK], ([value]): Change<string> => {
    if (typeof value === 'string') return { answer: value };
    const fresh = id();
    return { put: [[MARK, fresh]], answer: fresh };
  });
}

/** Heads that are missing or damaged are made anew from their bodies; what cannot be is told. */
async function mend(
  shelf: Shelf,
  ids: readonly string[],
): Promise<(LibraryHead | UnreadableRecord)[]> {
  if (ids.length === 0) return [];
  return shelf.change(ids.flatMap(keysOf), (values) => {
    const mended = ids.flatMap((id, index) => {
      const read = readPair(id, values[2 * index], values[2 * index + 1]);
      if (read === undefined) return [];
      return [isReadable(read) ? headOf(read) : read];
    });
    const heads = mended.filter(isReadable);
    return { put: heads.map((head) => [HEAD + head.id, recordOf(head)] as const), answer: mended };
  });
}

/**
 * All there is, without its versions. What has been in the bin for its days goes. Only a thorough list also finds
 * entries whose head or body is lost: it has to pass over all bodies, which takes a database a second for ten thousand.
 */
export async function list(tools: LibraryTools, thorough = true): Promise<Listing> {
  const { shelf, now } = tools;
  const mark = await markOf(tools);
  const [stored, bodies] = await Promise.all([shelf.all(HEAD), thorough ? shelf.keys(BODY) : []]);
  const ids = new Set(bodies.map((key) => key.slice(BODY.length)));
  const heads: LibraryHead[] = [];
  const broken: string[] = [];
  for (const [key, value] of stored) {
    const id = key.slice(HEAD.length);
    const head = readHead(value);
    if (head?.id === id && (ids.has(id) || !thorough)) heads.push(head);
    else broken.push(id);
    ids.delete(id);
  }
  const mended = await mend(shelf, [...broken, ...ids]);
  const unreadable = mended.flatMap((read) => (isReadable(read) ? [] : [read]));
  const all = [...heads, ...mended.filter(isReadable)];
  const expired = all.filter(({ deletedAt = Infinity }) => now() - deletedAt > BIN_DAYS * DAY_MS);
  await destroy(
    shelf,
    expired.map(({ id }) => id),
  );
  const gone = new Set(expired);
  return { mark, unreadable, heads: all.filter((head) => !gone.has(head)) };
}

/** Entries by id, in the order asked for; those that are not there are left out. */
export async function entriesOf(
  { shelf }: Pick<LibraryTools, 'shelf'>,
  ids: readonly string[],
): Promise<readonly (LibraryEntry | UnreadableRecord)[]> {
  const found: (LibraryEntry | UnreadableRecord)[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const values = await shelf.get(some.flatMap(keysOf));
    some.forEach((id, index) => {
      const read = readPair(id, values[2 * index], values[2 * index + 1]);
      if (read !== undefined) found.push(read);
    });
  }
  return found;
}

function modelIn(text: string): number {
  const given = /"model":\s*(\d{1,6})/.exec(text.slice(0, 400))?.[1];
  return given === undefined ? MODEL_VERSION : Math.max(1, Number(given));
}

export function versionOf(
  { now, id }: Pick<LibraryTools, 'now' | 'id'>,
  text: string,
  note: string,
): LibraryVersion {
  const cleaned = cleanNote(note);
  return {
    id: id(),
    savedAt: now(),
    text,
    model: modelIn(text),
    ...(cleaned === '' ? {} : { note: cleaned }),
  };
}

export function newEntry(
  tools: Pick<LibraryTools, 'now' | 'id'>,
  label: EntryLabel,
  versions: readonly LibraryVersion[],
): LibraryEntry {
  const at = tools.now();
  return {
    id: tools.id(),
    ...cleanLabel(label),
    versions,
    createdAt: at,
    updatedAt: at,
    revision: 1,
  };
}

/** Saves a text as a new entry or as the newest version of one. */
export async function save(tools: LibraryTools, request: SaveRequest): Promise<SaveOutcome> {
  const { shelf, now } = tools;
  const named = readName(request.name);
  if (!named.ok) return { kind: 'refused', problem: named.problem };
  const label = { name: named.name, folder: request.folder, tags: request.tags };
  const version = versionOf(tools, request.text, request.note);
  const { of } = request;
  if (of === undefined) {
    if ((await shelf.keys(HEAD)).length >= MAX_ENTRIES)
      return { kind: 'refused', problem: 'too-many' };
    const entry = newEntry(tools, label, [version]);
    return shelf.change([], () => ({
      put: recordsOf(entry),
      answer: { kind: 'saved', entry, isNew: true, meanwhile: false, dropped: 0, back: false },
    }));
  }
  return shelf.change(keysOf(of.id), ([head, body]): Change<SaveOutcome> => {
    const read = readPair(of.id, head, body);
    if (read === undefined || !isReadable(read)) {
      // Gone or damaged: what is there stays as it is, and the work gets an entry of its own.
      const entry = newEntry(tools, label, [version]);
      const answer = { kind: 'saved', entry, isNew: true, meanwhile: false, dropped: 0 } as const;
      return { put: recordsOf(entry), answer: { ...answer, back: read === undefined } };
    }
    const { deletedAt, ...rest } = read;
    const back = deletedAt !== undefined;
    const same = read.versions[0]?.text === request.text;
    if (same && !back) return { answer: { kind: 'unchanged', entry: read } };
    const versions = same ? read.versions : [version, ...read.versions];
    const entry: LibraryEntry = {
      ...rest,
      versions: versions.slice(0, MAX_VERSIONS),
      updatedAt: now(),
      revision: read.revision + 1,
    };
    return {
      put: recordsOf(entry),
      answer: {
        kind: 'saved',
        entry,
        isNew: false,
        meanwhile: read.revision !== of.revision,
        dropped: versions.length - entry.versions.length,
        back,
      },
    };
  });
}

/** How a head is changed; undefined leaves it as it is. */
type Edit = (head: LibraryHead) => LibraryHead | undefined;

/** Changes heads in slices; the ids of those that were changed. */
async function editHeads(
  { shelf }: LibraryTools,
  ids: readonly string[],
  edit: Edit,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const done = await shelf.change(
      some.map((id) => HEAD + id),
      (values) => {
        const heads = values.flatMap((value) => {
          const head = readHead(value);
          const next = head === undefined ? undefined : edit(head);
          return next === undefined ? [] : [{ ...next, revision: next.revision + 1 }];
        });
        return {
          put: heads.map((head) => [HEAD + head.id, recordOf(head)] as const),
          answer: heads.map(({ id }) => id),
        };
      },
    );
    changed.push(...done);
  }
  return changed;
}

/** Into the bin; the ids of those that were not there before. */
export async function remove(
  tools: LibraryTools,
  ids: readonly string[],
): Promise<readonly string[]> {
  const deletedAt = tools.now();
  return editHeads(tools, ids, (head) =>
    head.deletedAt === undefined ? { ...head, deletedAt } : undefined,
  );
}

/** Back from the bin. */
export async function putBack(
  tools: LibraryTools,
  ids: readonly string[],
): Promise<readonly string[]> {
  return editHeads(tools, ids, ({ deletedAt, ...head }) =>
    deletedAt === undefined ? undefined : head,
  );
}

export async function moveTo(
  tools: LibraryTools,
  ids: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  return editHeads(tools, ids, (head) => ({ ...head, ...cleanLabel({ ...head, folder }) }));
}

export type LabelOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly problem: NameProblem }
  /** Somebody else has changed name, folder or tags meanwhile; nothing was written. */
  | { readonly kind: 'changed-elsewhere'; readonly now: EntryLabel }
  | { readonly kind: 'gone' };

function sameLabel(a: EntryLabel, b: EntryLabel): boolean {
  return a.name === b.name && a.folder === b.folder && a.tags.join() === b.tags.join();
}

/** Another name, folder and tags; `seen` is what the reader set out from. */
export async function relabel(
  { shelf }: LibraryTools,
  id: string,
  seen: EntryLabel,
  wanted: EntryLabel,
): Promise<LabelOutcome> {
  const named = readName(wanted.name);
  if (!named.ok) return { kind: 'refused', problem: named.problem };
  return shelf.change([HEAD + id], ([value]): Change<LabelOutcome> => {
    const head = readHead(value);
    if (head === undefined) return { answer: { kind: 'gone' } };
    const { name, folder, tags } = head;
    if (!sameLabel(head, seen)) {
      return { answer: { kind: 'changed-elsewhere', now: { name, folder, tags } } };
    }
    const label = cleanLabel({ ...wanted, name: named.name });
    const next = { ...head, ...label, revision: head.revision + 1 };
    return { put: [[HEAD + id, recordOf(next)]], answer: { kind: 'changed' } };
  });
}

/** A copy with all its versions under another name; undefined where there is nothing to copy. */
export async function duplicate(
  tools: LibraryTools,
  id: string,
  name: string,
): Promise<LibraryEntry | undefined> {
  const [read] = await entriesOf(tools, [id]);
  if (read === undefined || !isReadable(read)) return undefined;
  const named = readName(name);
  const label = { ...read, name: named.ok ? named.name : read.name };
  const { folder, tags } = label;
  const copy = newEntry(tools, { name: label.name, folder, tags }, read.versions);
  return tools.shelf.change([], () => ({ put: recordsOf(copy), answer: copy }));
}

/** Writes entries that somebody still has at hand, where the browser has thrown them away. */
export async function rescue(
  { shelf }: LibraryTools,
  entries: readonly LibraryEntry[],
): Promise<void> {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE);
    await shelf.change(
      some.map(({ id }) => HEAD + id),
      (values) => ({
        put: some.filter((_entry, index) => values[index] === undefined).flatMap(recordsOf),
        answer: undefined,
      }),
    );
  }
}

/** For good. */
export async function destroy(shelf: Shelf, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const keys = ids.slice(from, from + AT_ONCE).flatMap(keysOf);
    await shelf.change([], () => ({ remove: keys, answer: undefined }));
  }
}

/** What is in the bin, for good. */
export async function emptyBin(tools: LibraryTools, ids: readonly string[]): Promise<void> {
  const values = await tools.shelf.get(ids.map((id) => HEAD + id));
  // What came back from the bin meanwhile stays.
  const still = ids.filter((_id, index) => readHead(values[index])?.deletedAt !== undefined);
  await destroy(tools.shelf, still);
}

/** Whether an entry holds this very text. */
export function holds(entry: LibraryEntry, text: string): boolean {
  return entry.versions.some((version) => version.text === text);
}

export function sumOf(text: string): string {
  return checksumText(text);
}
