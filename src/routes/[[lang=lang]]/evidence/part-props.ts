/** What the long parts of the page are given. */
import type { EvidenceBookWords } from '$lib/i18n/evidence-words';
import type { FullMessages } from '$lib/i18n/messages';

/** A type, not an interface: only these are known to hold nothing but what they list. */
export type PartProps = {
  readonly words: FullMessages;
  readonly own: EvidenceBookWords;
  /** The comparison page, from this one. */
  readonly home: string;
};
