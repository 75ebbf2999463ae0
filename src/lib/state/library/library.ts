/**
 * The library of this browser: scenarios saved under names, with their versions. Tabs share it and tell one
 * another when something has changed. Every function rejects with a `StorageTrouble` where the browser refuses.
 */
import { isReadable } from './records';
import * as operations from './operations';
import type { LabelOutcome, LibraryTools, Listing, SaveOutcome, SaveRequest } from './operations';
import { browserShelf } from './shelf';
import type { EntryLabel, LibraryEntry, UnreadableRecord } from './types';

/** @public What other pages read of the library. */
export type { LibraryEntry, LibraryVersion } from './types';

const CHANNEL = 'balanza-library';

export const libraryTools: LibraryTools = {
  shelf: browserShelf('balanza-library'),
  now: () => Date.now(),
  id: () => crypto.randomUUID(),
};

/** Tells the other lists, in this tab and in others, that something has changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back whenever somebody else has changed the library; gives the way to stop listening. */
export function onLibraryChange(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = callback;
  return () => channel.close();
}

async function announced<T>(work: Promise<T>): Promise<T> {
  const answer = await work;
  announceChange();
  return answer;
}

/**
 * Everything that is saved and reads, with its versions; newest first, without what is in the bin.
 * @public
 */
export async function listEntries(): Promise<readonly LibraryEntry[]> {
  const { heads } = await listHeads();
  const ids = heads
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .map(({ id }) => id);
  const read = await operations.entriesOf(libraryTools, ids);
  return read.filter(isReadable);
}

/** One entry with its versions; undefined where there is none under this id that reads. */
export async function entryOf(id: string): Promise<LibraryEntry | undefined> {
  const [read] = await operations.entriesOf(libraryTools, [id]);
  return read === undefined || !isReadable(read) ? undefined : read;
}

/** The list without versions, with what is in the bin; a thorough one also finds records that have lost their other half. */
export async function listHeads(thorough = false): Promise<Listing> {
  return operations.list(libraryTools, thorough);
}

export async function entriesOf(
  ids: readonly string[],
): Promise<readonly (LibraryEntry | UnreadableRecord)[]> {
  return operations.entriesOf(libraryTools, ids);
}

/** Saves a file's text as a new entry, or as the newest version of one. Nothing is ever overwritten. */
export async function saveEntry(request: SaveRequest): Promise<SaveOutcome> {
  return announced(operations.save(libraryTools, request));
}

export async function removeEntries(ids: readonly string[]): Promise<readonly string[]> {
  return announced(operations.remove(libraryTools, ids));
}

export async function putBackEntries(ids: readonly string[]): Promise<readonly string[]> {
  return announced(operations.putBack(libraryTools, ids));
}

export async function moveEntries(ids: readonly string[], folder: string): Promise<void> {
  await announced(operations.moveTo(libraryTools, ids, folder));
}

export async function relabelEntry(
  id: string,
  seen: EntryLabel,
  wanted: EntryLabel,
): Promise<LabelOutcome> {
  return announced(operations.relabel(libraryTools, id, seen, wanted));
}

export async function duplicateEntry(id: string, name: string): Promise<LibraryEntry | undefined> {
  return announced(operations.duplicate(libraryTools, id, name));
}

export async function emptyBin(ids: readonly string[]): Promise<void> {
  await announced(operations.emptyBin(libraryTools, ids));
}

/** Entries that a page still has at hand, back into a library that the browser has thrown away. */
export async function rescueEntries(entries: readonly LibraryEntry[]): Promise<void> {
  await announced(operations.rescue(libraryTools, entries));
}

/** A damaged record, for good: only after its text has been offered. */
export async function destroyRecord(id: string): Promise<void> {
  await announced(operations.destroy(libraryTools.shelf, [id]));
}
