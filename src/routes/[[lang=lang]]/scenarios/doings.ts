/** What can be done to a saved scenario from its row; the page does it and says what came of it. */
import type { LibraryHead, LibraryVersion } from '$lib/state/library/types';

export interface Doings {
  /** Into this tab: the newest version, or the one given. */
  readonly open: (head: LibraryHead, version?: LibraryVersion) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly duplicate: (head: LibraryHead) => Promise<void>;
  /** Says what storage has failed of. */
  readonly failed: (error: unknown) => void;
}
