/** A scenario with its figures and the words of one language, as every view takes them. */
import type { Lang } from '$lib/i18n/lang';
import { loadMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import type { Scenario } from '$lib/scenario/types';
import type { ViewContext } from '$lib/views/context';

const words = { en: await loadMessages('en'), es: await loadMessages('es') };

export function contextOf(scenario: Scenario, lang: Lang = 'en'): ViewContext {
  return { scenario, evaluation: evaluate(scenario), words: words[lang] };
}
