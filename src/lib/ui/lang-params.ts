/** The route parameter that stands for a language; English is the address without one. */
import type { Lang } from '$lib/i18n/lang';

export function langParams(lang: Lang): { lang?: 'es' } {
  return lang === 'en' ? {} : { lang };
}
