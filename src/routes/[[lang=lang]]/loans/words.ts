/** The words of this page, in the language asked for; the other language is never fetched. */
import type { Lang } from '$lib/i18n/lang';
import type { LoansWords } from '$lib/i18n/loans-words';

export async function loadPageWords(lang: Lang): Promise<LoansWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/loans')).words;
    case 'es':
      return (await import('$lib/i18n/es/loans')).words;
  }
}
