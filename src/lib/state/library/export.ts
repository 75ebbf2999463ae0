/** Entries as one file, read and written in slices. */
import { libraryFile } from './library-file';
import { entriesOf, type LibraryTools } from './operations';
import { isReadable } from './records';
import { turn } from './turn';
import type { LibraryEntry, UnreadableRecord } from './types';

const AT_ONCE = 100;

export interface Exported {
  /** To be put one behind the other. */
  readonly parts: readonly string[];
  readonly count: number;
  /** Left out, because they no longer read. */
  readonly unreadable: readonly UnreadableRecord[];
}

export async function exportEntries(
  tools: Pick<LibraryTools, 'shelf'>,
  ids: readonly string[],
): Promise<Exported> {
  const unreadable: UnreadableRecord[] = [];
  let count = 0;
  async function* read(): AsyncGenerator<LibraryEntry> {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      for (const entry of await entriesOf(tools, ids.slice(from, from + AT_ONCE))) {
        if (isReadable(entry)) {
          count += 1;
          yield entry;
        } else unreadable.push(entry);
      }
      await turn();
    }
  }
  const parts: string[] = [];
  for await (const part of libraryFile(read())) parts.push(part);
  return { parts, count, unreadable };
}
