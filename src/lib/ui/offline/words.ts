/** The words of the notice, fetched with it. */
import type { Lang } from '$lib/i18n/lang';
import type { OfflineWords } from '$lib/i18n/offline-words';

export async function loadOfflineWords(lang: Lang): Promise<OfflineWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/offline')).words;
    case 'es':
      return (await import('$lib/i18n/es/offline')).words;
  }
}
