/** The words of ranges, fetched with their form. */
import type { Lang } from '$lib/i18n/lang';
import type { RangesWords } from '$lib/i18n/ranges-words';

export async function loadRangesWords(lang: Lang): Promise<RangesWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/ranges')).words;
    case 'es':
      return (await import('$lib/i18n/es/ranges')).words;
  }
}
