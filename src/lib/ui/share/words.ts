/** The words of sharing, fetched with its dialog. */
import type { Lang } from '$lib/i18n/lang';
import type { ShareWords } from '$lib/i18n/share-words';

export async function loadShareWords(lang: Lang): Promise<ShareWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/share')).words;
    case 'es':
      return (await import('$lib/i18n/es/share')).words;
  }
}
