/** What `replay` says of its own, in both languages. */
import type { Lang } from '$lib/i18n/lang';

interface ReplayCliWords {
  readonly none: (stories: readonly string[]) => string;
  readonly both: string;
  readonly badDate: (given: string, from: string, to: string) => string;
  readonly notYet: (given: string, open: string) => string;
  readonly badChoice: (given: string, choices: readonly string[]) => string;
  readonly noMore: (given: string) => string;
  readonly severalLines: (source: string) => string;
}

const en: ReplayCliWords = {
  none: (stories) =>
    `Which story? There are ${stories.join(', ')}; a link of the page will do too.`,
  both: 'A link brings its own date and run: give it alone, or a story with --at and --run.',
  badDate: (given, from, to) => `--at takes a month from ${from} to ${to}; not "${given}".`,
  notYet: (given, open) => `${given} lies behind the decision of ${open}, which --run leaves open.`,
  badChoice: (given, choices) => `--run takes ${choices.join(', ')} at this point; not "${given}".`,
  noMore: (given) => `--run has one choice too many: "${given}".`,
  severalLines: (source) => `${source} holds more than one line; a link is one line.`,
};

const es: ReplayCliWords = {
  none: (stories) =>
    `¿Qué historia? Hay ${stories.join(', ')}; también sirve un enlace de la página.`,
  both: 'Un enlace trae su propia fecha y su recorrido: va solo, o va una historia con --at y --run.',
  badDate: (given, from, to) => `--at lleva un mes de ${from} a ${to}; no «${given}».`,
  notYet: (given, open) =>
    `${given} queda detrás de la decisión de ${open}, que --run deja abierta.`,
  badChoice: (given, choices) => `--run lleva ${choices.join(', ')} en este punto; no «${given}».`,
  noMore: (given) => `A --run le sobra una elección: «${given}».`,
  severalLines: (source) => `${source} trae más de una línea; un enlace ocupa una sola.`,
};

export const replayCliWords: Readonly<Record<Lang, ReplayCliWords>> = { en, es };
