/** Sentences of the app that state facts or abstain from them, and the entries that they rest on. */
import type { FullMessages } from '$lib/i18n/messages';

export type SentenceId = 'claims' | 'happened';

export interface Sentence {
  readonly id: SentenceId;
  readonly refs: readonly string[];
  readonly text: (words: FullMessages) => string;
}

export const sentences: readonly Sentence[] = [
  { id: 'claims', refs: ['P10', 'P11'], text: ({ ui }) => ui.footer.claims },
  { id: 'happened', refs: ['J15', 'J19'], text: ({ panels }) => panels.lensForm.happened },
];
