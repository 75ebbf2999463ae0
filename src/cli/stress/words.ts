/** What the command `stress` says beside the app's own words. */
import type { FuturesWords } from '$lib/i18n/futures-words';
import type { Lang } from '$lib/i18n/lang';

export async function loadFuturesWords(lang: Lang): Promise<FuturesWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/futures')).words;
    case 'es':
      return (await import('$lib/i18n/es/futures')).words;
  }
}

interface StressWords {
  readonly noInput: string;
  readonly twoShapes: string;
  readonly noFuture: string;
  readonly badFuture: (given: string, known: readonly string[]) => string;
}

export const stressWords: Readonly<Record<Lang, StressWords>> = {
  en: {
    noInput: 'Stress what? Name a link, a file, "-" or a case.',
    twoShapes: '--json and --csv are two shapes of one answer; ask for one of them.',
    noFuture: '--future names at least one future, such as exit or exit,fx.',
    badFuture: (given, known) =>
      `This scenario has no future "${given}"; there are ${known.join(', ')}.`,
  },
  es: {
    noInput: '¿Qué se pone a prueba? Hace falta un enlace, un archivo, «-» o un caso.',
    twoShapes: '--json y --csv son dos formas de una misma respuesta; va una sola.',
    noFuture: '--future nombra al menos un futuro, como exit o exit,fx.',
    badFuture: (given, known) =>
      `Este escenario no tiene un futuro «${given}»; hay ${known.join(', ')}.`,
  },
};
