/** The long parts as components, with all they need; one script, which few readers ever fetch. */
import type { Component } from 'svelte';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { loadBookWords } from './book-words';
import type { PartProps } from './part-props';
import Register from './Register.svelte';
import Rest from './Rest.svelte';

export interface LiveParts {
  readonly Rest: Component<PartProps>;
  readonly Register: Component<PartProps>;
  readonly props: PartProps;
}

/** Relative, since a prerendered part cannot know under which path the site is hosted. */
const HOME: Readonly<Record<Lang, string>> = { en: './', es: '../es' };

export async function loadLiveParts(lang: Lang): Promise<LiveParts> {
  const [words, own] = await Promise.all([loadFullMessages(lang), loadBookWords(lang)]);
  return { Rest, Register, props: { words, own, home: HOME[lang] } };
}
