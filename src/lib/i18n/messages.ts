/**
 * All words of one language, in two parts: what the first answer says, and what charts, inputs and
 * problems say. The second is the larger and comes after the first answer.
 */
import type * as Parameters from './en/parameters';
import type * as Problems from './en/problems';
import type * as Terms from './en/terms';
import type * as Vocabulary from './en/vocabulary';
import type { Lang } from './lang';
import type { PanelWords, Ui } from './ui-words';

export interface Messages {
  readonly lang: Lang;
  readonly ui: Ui;
  readonly vocabulary: typeof Vocabulary;
}

export interface InputMessages {
  readonly inputs: typeof Parameters;
  readonly panels: PanelWords;
  readonly terms: typeof Terms;
  readonly problemText: typeof Problems.problemText;
}

export type FullMessages = Messages & InputMessages;

export async function loadMessages(lang: Lang): Promise<Messages> {
  switch (lang) {
    case 'en':
      return (await import('./en')).messages;
    case 'es':
      return (await import('./es')).messages;
  }
}

export async function loadInputMessages(lang: Lang): Promise<InputMessages> {
  switch (lang) {
    case 'en':
      return (await import('./en/inputs')).inputMessages;
    case 'es':
      return (await import('./es/inputs')).inputMessages;
  }
}

export async function loadFullMessages(lang: Lang): Promise<FullMessages> {
  const [messages, inputs] = await Promise.all([loadMessages(lang), loadInputMessages(lang)]);
  return { ...messages, ...inputs };
}
