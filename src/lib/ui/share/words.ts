/** The words of sharing, fetched with its dialog, and those of the tables to take away. */
import type { Lang } from '$lib/i18n/lang';
import type { ShareWords } from '$lib/i18n/share-words';
import type { TakeWords } from '$lib/i18n/take-words';

export async function loadShareWords(lang: Lang): Promise<ShareWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/share')).words;
    case 'es':
      return (await import('$lib/i18n/es/share')).words;
  }
}

export async function loadTakeWords(lang: Lang): Promise<TakeWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/take')).words;
    case 'es':
      return (await import('$lib/i18n/es/take')).words;
  }
}
