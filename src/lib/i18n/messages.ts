/** All words of one language, loaded as one chunk so that a page carries only its own. */
import type * as Parameters from './en/parameters';
import type * as Problems from './en/problems';
import type * as Vocabulary from './en/vocabulary';
import type { Lang } from './lang';
import type { Ui } from './ui-words';

export interface Messages {
  readonly lang: Lang;
  readonly ui: Ui;
  readonly inputs: typeof Parameters;
  readonly vocabulary: typeof Vocabulary;
  readonly problemText: typeof Problems.problemText;
}

export async function loadMessages(lang: Lang): Promise<Messages> {
  switch (lang) {
    case 'en':
      return (await import('./en')).messages;
    case 'es':
      return (await import('./es')).messages;
  }
}
