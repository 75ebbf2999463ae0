/** The words of this page, in the language asked for. */
import type { BriefWords } from '$lib/i18n/brief-words';
import type { Lang } from '$lib/i18n/lang';

export async function loadBriefWords(lang: Lang): Promise<BriefWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/brief')).words;
    case 'es':
      return (await import('$lib/i18n/es/brief')).words;
  }
}
