/** `sensitivity`: what drives the figures, one input at a time and together, and what would be worth knowing. */
import { answer, command, usageError, type Outcome, type Request } from '../command';
import { scenarioInputHelp } from '../help';
import { jsonText } from '../json';
import { sensitivityOf } from '../sensitivity/found';
import { sensitivityCsv, sensitivityRecord } from '../sensitivity/record';
import { sensitivityReport } from '../sensitivity/report';
import { bothSureMessages, readOne, shapesClash } from '../simulate/reading';
import { viewIn } from '../simulate/record';
import { METHOD_OPTION, planOf, samplingAsked, SEED_OPTION } from '../simulate/settings';
import { cliWords } from '../words';

const options = {
  seed: SEED_OPTION,
  method: METHOD_OPTION,
  json: {
    type: 'boolean',
    about: {
      en: 'every figure, unrounded, as JSON (kind "sensitivity")',
      es: 'todas las cifras, sin redondear, como JSON (kind "sensitivity")',
    },
  },
  csv: {
    type: 'boolean',
    about: {
      en: 'a line for each figure and input, unrounded, as CSV',
      es: 'una línea por cifra y entrada, sin redondear, como CSV',
    },
  },
} as const;

async function run(call: Request<typeof options>): Promise<Outcome> {
  const { lang, options: given, words, width } = call;
  const clash = shapesClash(given, ['json', 'csv'], lang);
  if (clash !== undefined) return usageError(clash, words);
  const asked = samplingAsked(given, lang);
  if (typeof asked === 'string') return usageError(asked, words);
  const reading = await readOne(call);
  if (reading.kind !== 'reading') return reading;
  const { notes, problems, messages } = reading;
  const { scenario } = planOf(reading.scenario, asked);
  const found = sensitivityOf(scenario);
  if (given.json === true) {
    const both = await bothSureMessages();
    return answer(jsonText(sensitivityRecord(found, scenario, problems, both)), notes);
  }
  if (given.csv === true) return answer(sensitivityCsv(found, scenario, messages), notes);
  return answer(sensitivityReport(viewIn(messages, scenario, found), width), notes);
}

export const sensitivity = command({
  name: 'sensitivity',
  summary: {
    en: 'what drives the figures, what is worth knowing, when the leader loses',
    es: 'qué mueve las cifras, qué vale la pena saber, cuándo pierde la primera',
  },
  usage: {
    en: ['<input> [--seed <number>] [--json | --csv]'],
    es: ['<entrada> [--seed <número>] [--json | --csv]'],
  },
  options,
  help: {
    en: [
      scenarioInputHelp(cliWords.en),
      {
        head: 'Figures',
        lines: [
          ['total', 'what an offer costs, constant US$'],
          ['gap', 'how much dearer the second offer is than the first'],
        ],
      },
    ],
    es: [
      scenarioInputHelp(cliWords.es),
      {
        head: 'Cifras',
        lines: [
          ['total', 'lo que cuesta una oferta, en US$ constantes'],
          ['gap', 'cuánto más cara es la segunda oferta que la primera'],
        ],
      },
    ],
  },
  examples: ['jujuy-2016', "'v=1&case=jujuy-2016&horizon=10' --lang es", 'saved.json --csv'],
  run,
});
