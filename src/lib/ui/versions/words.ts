/** The words of older models, fetched with the first link that one of them made. */
import type { Lang } from '$lib/i18n/lang';
import type { VersionsWords } from '$lib/i18n/versions-words';

export async function loadVersionsWords(lang: Lang): Promise<VersionsWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/versions')).words;
    case 'es':
      return (await import('$lib/i18n/es/versions')).words;
  }
}
