/** `parameters`: every input with its link key, unit, bounds, default and where that comes from. */
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import {
  CASE_PARAMETER_IDS,
  isCaseParameterId,
  isOptionParameterId,
  OPTION_PARAMETER_IDS,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import { CASE_IDS, type CaseId } from '$lib/parameters/case-ids';
import { GROUPS } from '$lib/parameters/types';
import { shorten } from '$lib/scenario/problems';
import { answer, command, usageError, type Outcome, type Request } from '../command';
import { allMessages, jsonText } from '../json';
import { parameterPage, parameterRecord, parameterTables } from '../parameters';

const ALL: readonly ParameterId[] = [...CASE_PARAMETER_IDS, ...OPTION_PARAMETER_IDS];
/** As many ids as are offered in place of a mistyped one. */
const SUGGESTED = 5;

const own = {
  en: {
    unknown: (given: string, near: readonly string[]) =>
      `There is no input "${given}"${near.length > 0 ? `; there is ${near.join(', ')}` : ''}.`,
    both: '--group filters the list; with the name of one input there is nothing to filter.',
    caseAlone: '--case goes with the name of one input, or with --json.',
  },
  es: {
    unknown: (given: string, near: readonly string[]) =>
      `No hay un dato «${given}»${near.length > 0 ? `; hay ${near.join(', ')}` : ''}.`,
    both: '--group filtra la lista; con el nombre de un dato no hay nada que filtrar.',
    caseAlone: '--case va con el nombre de un dato, o con --json.',
  },
} as const satisfies Readonly<Record<Lang, unknown>>;

const options = {
  group: {
    type: 'string',
    value: { en: '<group>', es: '<grupo>' },
    about: {
      en: `only the inputs of one group: ${GROUPS.join(', ')}`,
      es: `solo los datos de un grupo: ${GROUPS.join(', ')}`,
    },
  },
  case: {
    type: 'string',
    value: { en: '<case>', es: '<caso>' },
    about: {
      en: `published values of this case instead of ${CASE_IDS[0]}: ${CASE_IDS.join(', ')}`,
      es: `valores publicados de este caso en vez de ${CASE_IDS[0]}: ${CASE_IDS.join(', ')}`,
    },
  },
  json: {
    type: 'boolean',
    about: {
      en: 'as JSON, with the words of both languages (kind "parameters")',
      es: 'como JSON, con las palabras de los dos idiomas (kind "parameters")',
    },
  },
} as const;

/** An input by its id or by its key in a link, which has an offer's letter in front. */
function parameterNamed(given: string): ParameterId | undefined {
  const bare = given.replace(/^(?:[a-z]|\*)\.(?=.)/, '');
  if (isCaseParameterId(given)) return given;
  // An input of the case stands in links without a letter, and with one is none.
  return isOptionParameterId(bare) ? bare : undefined;
}

/** The first case where none is named; undefined for one that does not exist. */
function caseNamed(given: string | undefined): CaseId | undefined {
  return given === undefined ? CASE_IDS[0] : CASE_IDS.find((id) => id === given);
}

function near(given: string): string[] {
  const sought = given.toLowerCase();
  const parts = sought.split('.').filter((part) => part.length > 2);
  return ALL.filter((id) => {
    const known = id.toLowerCase();
    return known.includes(sought) || parts.some((part) => known.split('.').includes(part));
  }).slice(0, SUGGESTED);
}

async function run(request: Request<typeof options>): Promise<Outcome> {
  const { operands, lang, options: given, words, width } = request;
  const [name, extra] = operands;
  const { group } = given;
  if (extra !== undefined) return usageError(words.manyOperands(shorten(extra)), words);
  if (name !== undefined && group !== undefined) return usageError(own[lang].both, words);
  const knownGroup = GROUPS.find((id) => id === group);
  if (group !== undefined && knownGroup === undefined) {
    return usageError(words.badChoice('--group', shorten(group), GROUPS), words);
  }
  const one = name === undefined ? undefined : parameterNamed(name);
  if (name !== undefined && one === undefined) {
    return usageError(own[lang].unknown(shorten(name), near(name)), words);
  }
  const caseId = caseNamed(given.case);
  if (caseId === undefined) {
    return usageError(words.badChoice('--case', shorten(given.case ?? ''), CASE_IDS), words);
  }
  // Tables show declarations; only a single page and JSON have room for what a case makes of them.
  if (given.case !== undefined && one === undefined && given.json !== true) {
    return usageError(own[lang].caseAlone, words);
  }
  const ids = one === undefined ? ALL : [one];
  const chosen = ids.filter((id) => knownGroup === undefined || parameter(id).group === knownGroup);
  if (given.json === true) {
    const messages = await allMessages();
    const records = chosen.map((id) => parameterRecord(id, caseId, messages));
    return answer(jsonText({ kind: 'parameters', case: caseId, parameters: records }));
  }
  const messages = await loadFullMessages(lang);
  const lines =
    one === undefined
      ? parameterTables(chosen, messages, width)
      : parameterPage(one, caseId, messages, width);
  return answer(`${lines.join('\n')}\n`);
}

export const parameters = command({
  name: 'parameters',
  summary: {
    en: 'every input: link key, unit, bounds, default, sources',
    es: 'todos los datos: clave en el enlace, unidad, límites, valor de partida, fuentes',
  },
  usage: {
    en: ['[--group <group>] [--json] [--case <case>]', '<id> [--case <case>] [--json]'],
    es: ['[--group <grupo>] [--json] [--case <caso>]', '<id> [--case <caso>] [--json]'],
  },
  options,
  help: {
    en: [
      {
        head: 'In a link',
        lines: [
          'Inputs of the case go by their name (horizon=10), those of an offer have its letter in front (a.loan.rate=4.5); the tables show it as "*". Shares and rates are written in percent.',
        ],
      },
    ],
    es: [
      {
        head: 'En un enlace',
        lines: [
          'Los datos del caso van por su nombre (horizon=10); los de una oferta llevan su letra delante (a.loan.rate=4.5), que en las tablas es «*». Las proporciones y tasas van en por ciento, con punto decimal.',
        ],
      },
    ],
  },
  examples: [
    '--group financing',
    'loan.rate',
    'a.loan.rate --lang es',
    'discount --case ecuador-2011',
    '--json',
  ],
  run,
});
