/** The words of the futures, fetched with them. */
import type { FuturesWords } from '$lib/i18n/futures-words';
import type { Lang } from '$lib/i18n/lang';

export async function loadFuturesWords(lang: Lang): Promise<FuturesWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/futures')).words;
    case 'es':
      return (await import('$lib/i18n/es/futures')).words;
  }
}
