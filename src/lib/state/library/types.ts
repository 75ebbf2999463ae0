/** What the library of scenarios holds, as it is handed out: checked, field by field, when it is read back. */
import type { CaseId } from '$lib/parameters/case-ids';

/** Older versions beyond these go, the oldest first; whoever saves is told before and after. */
export const MAX_VERSIONS = 50;
export const MAX_ENTRIES = 20_000;
export const MAX_NOTE_LENGTH = 200;
export const MAX_FOLDER_LENGTH = 120;
export const MAX_TAGS = 12;
export const MAX_TAG_LENGTH = 40;
/** What was deleted can be had back so long, or until the bin is emptied. */
export const BIN_DAYS = 30;

/** One state of a scenario as it was saved. */
export interface LibraryVersion {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The text of a file (`scenario/write-file.ts`). */
  readonly text: string;
  readonly note?: string | undefined;
  /** Version of the model that the scenario was saved under. */
  readonly model: number;
}

/** What can be said of an entry without its versions. */
export interface EntryLabel {
  readonly name: string;
  /** Path-like, `2016/Jujuy`; empty for none. */
  readonly folder: string;
  readonly tags: readonly string[];
}

export interface LibraryEntry extends EntryLabel {
  readonly id: string;
  /** Newest first, one at least. */
  readonly versions: readonly LibraryVersion[];
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Rises by one with every change, so that a tab can tell that another one has written. */
  readonly revision: number;
  /** When it went to the bin; undefined for what is not there. */
  readonly deletedAt?: number | undefined;
}

/** An entry as a list shows it: small, so that ten thousand are read at once. */
export interface LibraryHead extends EntryLabel {
  readonly id: string;
  /** Of the newest version; undefined where this release does not know it. */
  readonly case: CaseId | undefined;
  readonly note: string;
  readonly count: number;
  /** Checksum of each version's text: what is in here already is told by them. */
  readonly sums: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly revision: number;
  readonly deletedAt?: number | undefined;
}

/** A record that no longer reads as an entry; what is left of it can be taken away. */
export interface UnreadableRecord {
  readonly id: string;
  /** Written by a newer release, or damaged. */
  readonly reason: 'newer' | 'damaged';
  readonly raw: string;
}
