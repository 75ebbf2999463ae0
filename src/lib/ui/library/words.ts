/** The words of saving and of what is saved, fetched with the dialog or the page. */
import type { Lang } from '$lib/i18n/lang';
import type { LibraryWords } from '$lib/i18n/library-words';

export async function loadLibraryWords(lang: Lang): Promise<LibraryWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/library')).words;
    case 'es':
      return (await import('$lib/i18n/es/library')).words;
  }
}
