/** The words of figures in frames, in the language asked for. */
import type { EmbedWords } from '$lib/i18n/embed-words';
import type { Lang } from '$lib/i18n/lang';

export async function loadEmbedWords(lang: Lang): Promise<EmbedWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/embed')).words;
    case 'es':
      return (await import('$lib/i18n/es/embed')).words;
  }
}
