/** The words of the results, fetched with them. */
import type { Lang } from '$lib/i18n/lang';
import type { SureWords } from '$lib/i18n/sure-words';

export async function loadSureWords(lang: Lang): Promise<SureWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/sure')).words;
    case 'es':
      return (await import('$lib/i18n/es/sure')).words;
  }
}
