/** What stands on the first page before "why is it cheaper?" is fetched, in both languages: too little to fetch apart. */
import type { Lang } from './lang';

export const whyHeading: Readonly<Record<Lang, string>> = {
  en: 'Why is it cheaper?',
  es: '¿Por qué es más barata?',
};
