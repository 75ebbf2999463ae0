/** The words of this page, in the language asked for. */
import type { Lang } from '$lib/i18n/lang';
import type { DecideWords } from '$lib/i18n/decide-words';

export async function loadDecideWords(lang: Lang): Promise<DecideWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/decide')).words;
    case 'es':
      return (await import('$lib/i18n/es/decide')).words;
  }
}
