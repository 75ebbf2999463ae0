/** The words of this page, in the language asked for; the other language is never fetched. */
import type { EvidenceWords } from '$lib/i18n/evidence-words';
import type { Lang } from '$lib/i18n/lang';

export async function loadPageWords(lang: Lang): Promise<EvidenceWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/evidence')).words;
    case 'es':
      return (await import('$lib/i18n/es/evidence')).words;
  }
}
