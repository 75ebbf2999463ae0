/** `evidence`: what stands behind the numbers, searched and filtered, and what uses each entry. */
import { findEvidence } from '$lib/evidence/register';
import type { EvidenceEntry, Grade } from '$lib/evidence/types';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { shorten } from '$lib/scenario/problems';
import { EMPTY_QUERY } from '$lib/views/evidence/query';
import { CHOICES, find } from '$lib/views/evidence/search';
import { answer, command, usageError, type Outcome, type Request } from '../command';
import { entryPage, entryRecord, entryTable, type EvidenceTexts } from '../evidence';
import { jsonText } from '../json';

const own = {
  en: {
    unknown: (given: string) =>
      `The register has no entry "${given}"; "evidence --search <words>" finds entries.`,
    both: '--search, --grade and --case filter the list; with the id of one entry there is nothing to filter.',
    none: 'No entry answers this search.',
  },
  es: {
    unknown: (given: string) =>
      `El registro no tiene la entrada «${given}»; «evidence --search <palabras>» busca entradas.`,
    both: '--search, --grade y --case filtran la lista; con el código de una entrada no hay nada que filtrar.',
    none: 'Ninguna entrada responde a esta búsqueda.',
  },
} as const satisfies Readonly<Record<Lang, unknown>>;

const options = {
  search: {
    type: 'string',
    short: 's',
    value: { en: '<words>', es: '<palabras>' },
    about: {
      en: 'only entries with all these words, in either language, accents aside',
      es: 'solo entradas con todas estas palabras, en cualquiera de los idiomas, sin contar tildes',
    },
  },
  grade: {
    type: 'string',
    value: { en: '<grade>', es: '<clase>' },
    about: {
      en: `only entries of one grade: ${CHOICES.grade.join(', ')}`,
      es: `solo entradas de una clase: ${CHOICES.grade.join(', ')}`,
    },
  },
  case: {
    type: 'string',
    value: { en: '<case>', es: '<caso>' },
    about: {
      en: `only entries on one case: ${CHOICES.case.join(', ')}`,
      es: `solo entradas sobre un caso: ${CHOICES.case.join(', ')}`,
    },
  },
  json: {
    type: 'boolean',
    about: {
      en: 'as JSON, with the texts of both languages and what uses each entry (kind "evidence")',
      es: 'como JSON, con los textos de los dos idiomas y lo que usa cada entrada (kind "evidence")',
    },
  },
} as const;

async function textsIn(lang: Lang, width: number): Promise<EvidenceTexts> {
  const [messages, page, book] = await Promise.all([
    loadFullMessages(lang),
    lang === 'es' ? import('$lib/i18n/es/evidence') : import('$lib/i18n/en/evidence'),
    lang === 'es' ? import('$lib/i18n/es/evidence-book') : import('$lib/i18n/en/evidence-book'),
  ]);
  return { messages, page: page.words, book: book.words, width };
}

/** An entry by its id, in any case of letters. */
function entryNamed(given: string): EvidenceEntry | undefined {
  const assumption = `A-${given.toLowerCase().replace(/^a-/, '')}`;
  return findEvidence(given.toUpperCase()) ?? findEvidence(assumption);
}

async function run(request: Request<typeof options>): Promise<Outcome> {
  const { operands, lang, options: given, words } = request;
  const [name, extra] = operands;
  const { search = '', grade = '', case: tag = '', json } = given;
  if (extra !== undefined) return usageError(words.manyOperands(shorten(extra)), words);
  if (name !== undefined && `${search}${grade}${tag}` !== '') {
    return usageError(own[lang].both, words);
  }
  const grades: readonly string[] = CHOICES.grade satisfies readonly Grade[];
  if (grade !== '' && !grades.includes(grade)) {
    return usageError(words.badChoice('--grade', shorten(grade), CHOICES.grade), words);
  }
  const cases: readonly string[] = CHOICES.case;
  if (tag !== '' && !cases.includes(tag)) {
    return usageError(words.badChoice('--case', shorten(tag), CHOICES.case), words);
  }
  const one = name === undefined ? undefined : entryNamed(name);
  if (name !== undefined && one === undefined) {
    return usageError(own[lang].unknown(shorten(name)), words);
  }
  const entries =
    one === undefined
      ? find({ ...EMPTY_QUERY, q: search, grade, case: tag }).flatMap(
          (id) => findEvidence(id) ?? [],
        )
      : [one];
  if (json === true) {
    return answer(jsonText({ kind: 'evidence', entries: entries.map(entryRecord) }));
  }
  if (entries.length === 0) return answer('', [own[lang].none]);
  const texts = await textsIn(lang, request.width);
  const lines = one === undefined ? entryTable(entries, texts) : entryPage(one, texts);
  return answer(`${lines.join('\n')}\n`);
}

export const evidence = command({
  name: 'evidence',
  summary: {
    en: 'facts, outside figures and assumptions, with sources and what uses them',
    es: 'hechos, datos externos y supuestos, con sus fuentes y lo que los usa',
  },
  usage: {
    en: ['[--search <words>] [--grade <grade>] [--case <case>] [--json]', '<id> [--json]'],
    es: ['[--search <palabras>] [--grade <clase>] [--case <caso>] [--json]', '<código> [--json]'],
  },
  options,
  help: { en: [], es: [] },
  examples: ['J16', "--search 'loan rate' --grade outside", '--case jujuy --json'],
  run,
});
