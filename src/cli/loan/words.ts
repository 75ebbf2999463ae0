/** What `loan` says of its own, in both languages: which terms are asked for and what they take. */
import type { Lang } from '$lib/i18n/lang';
import type { FieldCode, LinkCode } from '$lib/loans/problems';

/** A value that an option, or a key of a link, cannot take; all of it as it is typed. */
export interface Misfit {
  /** `--rate`, or `1.rate` in a link. */
  readonly name: string;
  readonly given: string;
  /** The bound passed. */
  readonly limit: string;
  readonly unit: string;
  readonly choices: readonly string[];
}

interface LoanWords {
  readonly none: string;
  readonly both: string;
  readonly noPrincipal: string;
  readonly severalLines: (source: string) => string;
  readonly otherKind: (option: string, kind: string) => string;
  readonly units: Readonly<Record<'usd' | 'percent' | 'percentPerYear' | 'years', string>>;
  readonly field: Readonly<Record<FieldCode, (misfit: Misfit) => string>>;
  /** In place of sentences that speak of a page. */
  readonly link: Readonly<Partial<Record<LinkCode, (given: string) => string>>>;
}

const en: LoanWords = {
  none: 'Which loan? Give its terms (--principal 20e6 --rate 5 …), an --example or a link.',
  both: 'A link brings its own loans: give it alone, or the terms alone.',
  noPrincipal: 'How much is lent? Give --principal <US$>, or start from an --example.',
  severalLines: (source) => `${source} holds more than one line; a link of loans is one line.`,
  otherKind: (option, kind) => `${option} goes with --kind ${kind}.`,
  units: {
    usd: ' (US$)',
    percent: ' (percent)',
    percentPerYear: ' (percent a year)',
    years: ' (years)',
  },
  field: {
    empty: ({ name }) => `${name} lacks its number.`,
    'not-number': ({ name, given }) =>
      `${name} takes a number with a decimal point, without thousands marks; not "${given}".`,
    'not-list': ({ name, given }) =>
      `${name} takes numbers with "/" between them, such as 2.1/2.4/3; not "${given}".`,
    below: ({ name, given, limit, unit }) =>
      `${name} takes at least ${limit}${unit}; not "${given}".`,
    above: ({ name, given, limit, unit }) =>
      `${name} takes at most ${limit}${unit}; not "${given}".`,
    'not-choice': ({ name, given, choices }) =>
      `${name} takes ${choices.join(', ')}; not "${given}".`,
    'too-few': ({ name }) => `${name} takes at least one number.`,
    'too-many': ({ name, limit }) => `${name} takes at most ${limit} numbers.`,
  },
  link: {
    'newer-version': (given) =>
      `The link was made by a newer Balanza (version ${given}). Update this copy of the program to read all of it.`,
    'too-long': () => 'The link is longer than any link of loans.',
  },
};

const es: LoanWords = {
  none: '¿Qué crédito? Hacen falta sus condiciones (--principal 20e6 --rate 5 …), un --example o un enlace.',
  both: 'Un enlace trae sus propios créditos: va solo, o van solas las condiciones.',
  noPrincipal: '¿Cuánto se presta? Hace falta --principal <US$>, o partir de un --example.',
  severalLines: (source) =>
    `${source} trae más de una línea; un enlace de créditos ocupa una sola.`,
  otherKind: (option, kind) => `${option} va con --kind ${kind}.`,
  units: {
    usd: ' (US$)',
    percent: ' (por ciento)',
    percentPerYear: ' (por ciento anual)',
    years: ' (años)',
  },
  field: {
    empty: ({ name }) => `A ${name} le falta su número.`,
    'not-number': ({ name, given }) =>
      `${name} lleva un número con punto decimal, sin separador de miles; no «${given}».`,
    'not-list': ({ name, given }) =>
      `${name} lleva números con «/» entre sí, como 2.1/2.4/3; no «${given}».`,
    below: ({ name, given, limit, unit }) =>
      `${name} lleva al menos ${limit}${unit}; no «${given}».`,
    above: ({ name, given, limit, unit }) =>
      `${name} lleva ${limit} como máximo${unit}; no «${given}».`,
    'not-choice': ({ name, given, choices }) =>
      `${name} lleva ${choices.join(', ')}; no «${given}».`,
    'too-few': ({ name }) => `${name} lleva al menos un número.`,
    'too-many': ({ name, limit }) => `${name} lleva ${limit} números como máximo.`,
  },
  link: {
    'newer-version': (given) =>
      `El enlace se hizo con una Balanza más nueva (versión ${given}). Actualizar esta copia del programa para leerlo entero.`,
    'too-long': () => 'El enlace es más largo que cualquier enlace de créditos.',
  },
};

export const loanWords: Readonly<Record<Lang, LoanWords>> = { en, es };
