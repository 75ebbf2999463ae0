/** The words of the criticism's figure, fetched with it. */
import type { CriticismWords } from '$lib/i18n/criticism-words';
import type { Lang } from '$lib/i18n/lang';

export async function loadCriticismWords(lang: Lang): Promise<CriticismWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/criticism')).words;
    case 'es':
      return (await import('$lib/i18n/es/criticism')).words;
  }
}
