/** `lenses`: how the deciders weighed, with screens, weights and what stands behind each. */
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { isLensPresetId, LENS_PRESET_IDS } from '$lib/parameters/lenses';
import { shorten } from '$lib/scenario/problems';
import { answer, command, usageError, type Outcome, type Request } from '../command';
import { allMessages, jsonText } from '../json';
import { criterionRecords, lensPage, lensRecord, lensTable } from '../lenses';

const own = {
  en: {
    unknown: (given: string) =>
      `There is no published lens "${given}"; there are ${LENS_PRESET_IDS.join(', ')}.`,
  },
  es: {
    unknown: (given: string) =>
      `No hay una mirada publicada «${given}»; las hay: ${LENS_PRESET_IDS.join(', ')}.`,
  },
} as const satisfies Readonly<Record<Lang, unknown>>;

const options = {
  json: {
    type: 'boolean',
    about: {
      en: 'as JSON, with the criteria’s anchors and the words of both languages (kind "lenses")',
      es: 'como JSON, con las anclas de los criterios y las palabras de los dos idiomas (kind "lenses")',
    },
  },
} as const;

async function run(request: Request<typeof options>): Promise<Outcome> {
  const { operands, lang, options: given, words, width } = request;
  const [name, extra] = operands;
  if (extra !== undefined) return usageError(words.manyOperands(shorten(extra)), words);
  if (name !== undefined && !isLensPresetId(name)) {
    return usageError(own[lang].unknown(shorten(name)), words);
  }
  const ids = name === undefined ? LENS_PRESET_IDS : [name];
  if (given.json === true) {
    const messages = await allMessages();
    const lenses = ids.map((id) => lensRecord(id, messages));
    return answer(jsonText({ kind: 'lenses', lenses, criteria: criterionRecords(messages) }));
  }
  const messages = await loadFullMessages(lang);
  const lines =
    name === undefined ? lensTable(ids, messages, width) : lensPage(name, messages, width);
  return answer(`${lines.join('\n')}\n`);
}

export const lenses = command({
  name: 'lenses',
  summary: {
    en: 'how the deciders weighed: screens, weights, method, sources',
    es: 'cómo pesaron quienes decidían: requisitos, pesos, método, fuentes',
  },
  usage: { en: ['[<id>] [--json]'], es: ['[<id>] [--json]'] },
  options,
  help: { en: [], es: [] },
  examples: ['', 'jujuy-ministry', 'even --json'],
  run,
});
