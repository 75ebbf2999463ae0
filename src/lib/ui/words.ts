/** The reader's words, from the layout to every component. */
import { getContext, setContext } from 'svelte';
import type { FullMessages, Messages } from '$lib/i18n/messages';

const WORDS = Symbol('words');
const FULL_WORDS = Symbol('full words');

/** A getter, because the language can change while the page stays. */
export function provideWords(get: () => Messages): void {
  setContext(WORDS, get);
}

export function useWords(): () => Messages {
  return getContext<() => Messages>(WORDS);
}

/** For the editor, which is only there once the words of its inputs are. */
export function provideFullWords(get: () => FullMessages): void {
  setContext(FULL_WORDS, get);
}

export function useFullWords(): () => FullMessages {
  return getContext<() => FullMessages>(FULL_WORDS);
}
