/** Words of the comparison of scenarios, in the language asked for; the other language is never fetched. */
import type { CompareWords } from '$lib/i18n/compare-words';
import type { Lang } from '$lib/i18n/lang';

export async function loadCompareWords(lang: Lang): Promise<CompareWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/compare')).words;
    case 'es':
      return (await import('$lib/i18n/es/compare')).words;
  }
}
