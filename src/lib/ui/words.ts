/** The reader's words, from the layout to every component. */
import { getContext, setContext } from 'svelte';
import type { Messages } from '$lib/i18n/messages';

const KEY = Symbol('words');

/** A getter, because the language can change while the page stays. */
export function provideWords(get: () => Messages): void {
  setContext(KEY, get);
}

export function useWords(): () => Messages {
  return getContext<() => Messages>(KEY);
}
