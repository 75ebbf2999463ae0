/** The words of the list of events, fetched with it. */
import type { EventsWords } from '$lib/i18n/events-words';
import type { Lang } from '$lib/i18n/lang';

export async function loadEventsWords(lang: Lang): Promise<EventsWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/events')).words;
    case 'es':
      return (await import('$lib/i18n/es/events')).words;
  }
}
