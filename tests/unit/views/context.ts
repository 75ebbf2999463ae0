/** A scenario with its figures and the words of one language, as every view takes them. */
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import type { Scenario } from '$lib/scenario/types';
import type { FullViewContext } from '$lib/views/context';
import { plainText } from '$lib/views/marked-text';

const words = { en: await loadFullMessages('en'), es: await loadFullMessages('es') };

export function contextOf(scenario: Scenario, lang: Lang = 'en'): FullViewContext {
  return { scenario, evaluation: evaluate(scenario), words: words[lang] };
}

/** A view with the marks of its figures taken off: what a reader reads. */
export function asRead<View>(view: View): View {
  return JSON.parse(plainText(JSON.stringify(view))) as View;
}
