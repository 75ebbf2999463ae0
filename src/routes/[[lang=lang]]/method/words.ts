/** The words of this page, in the language asked for; the other language is never fetched. */
import type { Lang } from '$lib/i18n/lang';
import type { MethodFigureWords, MethodWords } from '$lib/i18n/method-words';

export async function loadPageWords(lang: Lang): Promise<MethodWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/method')).words;
    case 'es':
      return (await import('$lib/i18n/es/method')).words;
  }
}

/** Words of the figures that only this page has: all that a pressed figure needs of the page's own. */
export async function loadFigureWords(lang: Lang): Promise<MethodFigureWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/method-figures')).figureWords;
    case 'es':
      return (await import('$lib/i18n/es/method-figures')).figureWords;
  }
}
