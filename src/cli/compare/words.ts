/** What the command `compare` says beside the app's own words. */
import type { CompareWords } from '$lib/i18n/compare-words';
import type { Lang } from '$lib/i18n/lang';
import type { FullMessages } from '$lib/i18n/messages';

/** Everything that a comparison is told in, in one language. */
export interface CompareMessages {
  readonly full: FullMessages;
  readonly own: CompareWords;
}

export async function loadCompareWords(lang: Lang): Promise<CompareWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/compare')).words;
    case 'es':
      return (await import('$lib/i18n/es/compare')).words;
  }
}

interface OwnWords {
  readonly noInput: string;
  readonly twoInputs: string;
  readonly stdinTwice: string;
  readonly badMeasure: (given: string, known: readonly string[]) => string;
  readonly badOffer: (given: string, known: readonly string[]) => string;
  readonly of: (name: string) => string;
}

export const compareWords: Readonly<Record<Lang, OwnWords>> = {
  en: {
    noInput: 'Compare what? Name two links, files or cases.',
    twoInputs: 'Compare with what? Name a second link, file or case.',
    stdinTwice: 'Only one of the two can come from standard input.',
    badMeasure: (given, known) => `There is no measure "${given}"; there are ${known.join(', ')}.`,
    badOffer: (given, known) =>
      `Neither scenario has an offer "${given}"; there are ${known.join(', ')}.`,
    of: (name) => `Scenario ${name}`,
  },
  es: {
    noInput: '¿Qué se compara? Hacen falta dos enlaces, archivos o casos.',
    twoInputs: '¿Con qué se compara? Hace falta un segundo enlace, archivo o caso.',
    stdinTwice: 'Solo uno de los dos puede venir de la entrada estándar.',
    badMeasure: (given, known) => `No hay una medida «${given}»; hay ${known.join(', ')}.`,
    badOffer: (given, known) =>
      `Ninguno de los escenarios tiene una oferta «${given}»; hay ${known.join(', ')}.`,
    of: (name) => `Escenario ${name}`,
  },
};
