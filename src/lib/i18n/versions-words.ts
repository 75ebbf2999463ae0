/** What the pages say of versions of the model: of a link or file that an older one made, and of what changed since. */
import type { KnownVersion } from '$lib/versions/history';

type Words = string;

export interface VersionsWords {
  readonly madeBy: (p: { document: 'link' | 'file'; then: number; now: number }) => Words;
  /** Nothing that is compared here has moved. */
  readonly same: Words;
  readonly moved: Words;
  readonly leaderMoved: (p: { then: string; now: string }) => Words;
  /** Under the lens no offer leads, or several do. */
  readonly nobody: Words;
  /** What made a version another one than the one before, as part of its sentence. */
  readonly kinds: Readonly<Record<'first' | 'formula' | 'datum' | 'default', Words>>;
  readonly change: (p: { version: number; kind: Words; what: Words }) => Words;
  /** Cost components that a change moved. */
  readonly through: (components: readonly string[]) => Words;
  /** Heads the figures beside total cost that moved. */
  readonly further: (count: number) => Words;
  readonly offer: Words;
  readonly made: (version: number) => Words;
  readonly step: (version: number) => Words;
  readonly now: (version: number) => Words;
  readonly under: Words;
  readonly measures: Readonly<
    Record<'total' | 'upfront' | 'peak' | 'exit' | 'index' | 'levelised' | 'score', Words>
  >;
  /** What each version changed, in a sentence. */
  readonly changes: Readonly<Record<KnownVersion, Words>>;
}
