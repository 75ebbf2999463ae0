/** Words of the long parts, in the language asked for. */
import type { EvidenceBookWords } from '$lib/i18n/evidence-words';
import type { Lang } from '$lib/i18n/lang';

export async function loadBookWords(lang: Lang): Promise<EvidenceBookWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/evidence-book')).words;
    case 'es':
      return (await import('$lib/i18n/es/evidence-book')).words;
  }
}
