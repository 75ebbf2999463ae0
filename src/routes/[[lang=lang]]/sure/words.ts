/** The words of this page, in the language asked for; the other language is never fetched. */
import type { Lang } from '$lib/i18n/lang';
import type { SurePageWords } from '$lib/i18n/sure-page-words';

export async function loadPageWords(lang: Lang): Promise<SurePageWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/sure-page')).words;
    case 'es':
      return (await import('$lib/i18n/es/sure-page')).words;
  }
}
