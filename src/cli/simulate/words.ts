/** What the commands of a study say beside the app's own words. */
import type { Lang } from '$lib/i18n/lang';
import type { SureWords } from '$lib/i18n/sure-words';

export async function loadSureWords(lang: Lang): Promise<SureWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/sure')).words;
    case 'es':
      return (await import('$lib/i18n/es/sure')).words;
  }
}

interface SimulateWords {
  readonly noInput: string;
  readonly twoShapes: (first: string, second: string) => string;
  readonly badWhole: (option: string, between: readonly [number, number], given: string) => string;
  /** Correlations that no numbers can have. */
  readonly noDraws: string;
}

export const simulateWords: Readonly<Record<Lang, SimulateWords>> = {
  en: {
    noInput: 'Of which scenario? Name a link, a file, "-" or a case.',
    twoShapes: (first, second) =>
      `${first} and ${second} are two shapes of one answer; ask for one of them.`,
    badWhole: (option, [low, high], given) =>
      `${option} takes a whole number from ${low} to ${high}, not "${given}".`,
    noDraws:
      'No numbers can go together as the scenario’s correlations state, so nothing can be drawn.',
  },
  es: {
    noInput: '¿De qué escenario? Hace falta un enlace, un archivo, «-» o un caso.',
    twoShapes: (first, second) =>
      `${first} y ${second} son dos formas de una misma respuesta; va una sola.`,
    badWhole: (option, [low, high], given) =>
      `${option} lleva un número entero de ${low} a ${high}, no «${given}».`,
    noDraws:
      'No hay números que vayan juntos como dicen las correlaciones del escenario: no se puede sortear nada.',
  },
};
