/** What stands in the page before the futures are fetched, in both languages: too little to fetch apart. */
import type { Lang } from './lang';

export const futuresHeading: Readonly<
  Record<Lang, { readonly heading: string; readonly show: string }>
> = {
  en: { heading: 'What could happen', show: 'Show what could happen' },
  es: { heading: 'Qué podría pasar', show: 'Mostrar qué podría pasar' },
};
