/** The words of this page, in the language asked for; the other language is never fetched. */
import type { Lang } from '$lib/i18n/lang';
import type { ReplayWords } from '$lib/i18n/replay-words';

export async function loadPageWords(lang: Lang): Promise<ReplayWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/replay')).words;
    case 'es':
      return (await import('$lib/i18n/es/replay')).words;
  }
}
