/** `stress`: what named futures make of each offer, and how far each then lies from the cheapest. */
import { loadFullMessages } from '$lib/i18n/messages';
import { futuresOf, isFutureId, STANDARD_FUTURES, type FutureId } from '$lib/model/futures';
import { stressOf } from '$lib/model/stress';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { preset } from '$lib/scenario/presets';
import { shorten } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import type { FutureMessages } from '$lib/views/futures';
import type { Lang } from '$lib/i18n/lang';
import { answer, command, unreadable, usageError, type Outcome, type Request } from '../command';
import { printable } from '../columns';
import { scenarioInputHelp } from '../help';
import { readInput } from '../input';
import { jsonText } from '../json';
import { problemLine } from '../problem-line';
import { stressCsv, stressRecord } from '../stress/record';
import { stressReport } from '../stress/report';
import { loadFuturesWords, stressWords } from '../stress/words';
import { cliWords } from '../words';

const options = {
  future: {
    type: 'string',
    value: { en: '<ids>', es: '<códigos>' },
    about: {
      en: 'only these futures, commas between them: exit,fx',
      es: 'solo estos futuros, con comas entre ellos: exit,fx',
    },
  },
  json: {
    type: 'boolean',
    about: {
      en: 'every figure, unrounded, as JSON (kind "stress")',
      es: 'todas las cifras, sin redondear, como JSON (kind "stress")',
    },
  },
  csv: {
    type: 'boolean',
    about: {
      en: 'a line for each future and offer, unrounded, as CSV',
      es: 'una línea por futuro y oferta, sin redondear, como CSV',
    },
  },
} as const;

type StressCall = Request<typeof options>;

async function messagesIn(lang: Lang): Promise<FutureMessages> {
  const [full, own] = await Promise.all([loadFullMessages(lang), loadFuturesWords(lang)]);
  return { full, own };
}

/** The futures asked for, each once and in the order in which they are told, or what is wrong with the list. */
function futuresAsked(
  given: string | undefined,
  scenario: Scenario,
  lang: Lang,
): readonly FutureId[] | string {
  const known = futuresOf(scenario);
  if (given === undefined) return known;
  const asked = given.split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));
  if (asked.length === 0) return stressWords[lang].noFuture;
  const wrong = asked.find((id) => !isFutureId(id, scenario));
  if (wrong !== undefined) return stressWords[lang].badFuture(shorten(wrong), known);
  const all = known.includes('own') ? known : [...known, 'own' as const];
  return all.filter((id) => asked.includes(id));
}

async function run(call: StressCall): Promise<Outcome> {
  const { operands, lang, options: given, stdin, words, width } = call;
  const [input, extra] = operands;
  if (input === undefined || input === '') return usageError(stressWords[lang].noInput, words);
  if (extra !== undefined) return usageError(words.manyOperands(shorten(extra)), words);
  if (given.json === true && given.csv === true) {
    return usageError(stressWords[lang].twoShapes, words);
  }
  const reading = await readInput(input, stdin, words);
  if (reading.kind === 'missing') return unreadable([printable(reading.reason)]);
  const messages = await messagesIn(lang);
  const context = reading.kind === 'scenario' ? reading.scenario : preset(CASE_IDS[0]);
  const notes = reading.problems.map((one) => problemLine(one, context, messages.full));
  if (reading.kind === 'unreadable') return unreadable(notes);

  const { scenario, problems } = reading;
  const asked = futuresAsked(given.future, scenario, lang);
  if (typeof asked === 'string') return usageError(printable(asked), words);
  const stress = stressOf(scenario, asked);
  if (given.csv === true) return answer(stressCsv(stress, scenario, messages), notes);
  if (given.json === true) {
    const both = { en: await messagesIn('en'), es: await messagesIn('es') };
    return answer(jsonText(stressRecord(stress, scenario, problems, both)), notes);
  }
  return answer(stressReport({ stress, scenario, messages }, width), notes);
}

const IDS = STANDARD_FUTURES.join(', ');

export const stress = command({
  name: 'stress',
  summary: {
    en: 'what could happen: every future against every offer, with regret',
    es: 'qué podría pasar: cada futuro con cada oferta, y el arrepentimiento',
  },
  usage: {
    en: ['<input> [--future <ids>] [--json | --csv]'],
    es: ['<entrada> [--future <códigos>] [--json | --csv]'],
  },
  options,
  help: {
    en: [
      {
        head: 'Futures',
        lines: [
          ['none', 'nothing happens'],
          [IDS, 'one standard event each, at its published strength'],
          ['together', 'all of them at once'],
          ['event.1', 'event 1 of the scenario alone, switched on or not'],
          ['own', 'the events that the scenario has switched on'],
        ],
      },
      scenarioInputHelp(cliWords.en),
    ],
    es: [
      {
        head: 'Futuros',
        lines: [
          ['none', 'no pasa nada'],
          [IDS, 'un evento típico cada uno, con su fuerza publicada'],
          ['together', 'todos a la vez'],
          ['event.1', 'solo el evento 1 del escenario, activado o no'],
          ['own', 'los eventos que el escenario tiene activados'],
        ],
      },
      scenarioInputHelp(cliWords.es),
    ],
  },
  examples: ['jujuy-2016', 'jujuy-2016 --future exit,fx --lang es', 'saved.json --csv'],
  run,
});
