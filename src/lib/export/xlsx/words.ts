/** The words of a workbook, fetched when one is asked for. */
import { loadExplainMessages } from '$lib/i18n/explain-messages';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import type { WorkbookWords } from '$lib/i18n/workbook-words';
import type { BookTexts } from './book';

async function loadWorkbookWords(lang: Lang): Promise<WorkbookWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/workbook')).words;
    case 'es':
      return (await import('$lib/i18n/es/workbook')).words;
  }
}

export async function loadBookTexts(lang: Lang): Promise<BookTexts> {
  const [messages, explained, book] = await Promise.all([
    loadFullMessages(lang),
    loadExplainMessages(lang),
    loadWorkbookWords(lang),
  ]);
  return { messages, ...explained, book };
}
