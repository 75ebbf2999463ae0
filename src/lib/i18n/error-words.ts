/** The error page stands outside both languages, so it speaks both and carries only these words. */
import type { Lang } from './lang';

export interface ErrorWords {
  readonly notFound: string;
  readonly broken: string;
  readonly home: string;
}

export const errorWords: Readonly<Record<Lang, ErrorWords>> = {
  en: {
    notFound: 'There is no such page.',
    broken: 'Something broke on this page. Your work is kept in this browser.',
    home: 'To the comparison',
  },
  es: {
    notFound: 'Esa página no existe.',
    broken: 'Algo falló en esta página. El trabajo se conserva en este navegador.',
    home: 'Ir a la comparación',
  },
};
