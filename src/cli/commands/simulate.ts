/** `simulate`: what draws from the ranges of everything that is not known say of each offer. */
import { shorten } from '$lib/scenario/problems';
import { answer, command, usageError, type Outcome, type Request } from '../command';
import { scenarioInputHelp } from '../help';
import { jsonText } from '../json';
import { samplesOf } from '../sensitivity/found';
import { bothSureMessages, readOne, shapesClash } from '../simulate/reading';
import { simulationHeads, simulationRecord, simulationRows, viewIn } from '../simulate/record';
import { simulationReport } from '../simulate/report';
import { runPlan } from '../simulate/run';
import { samplesCsv } from '../simulate/samples';
import {
  DRAWS_OPTION,
  METHOD_OPTION,
  planOf,
  samplingAsked,
  SEED_OPTION,
  wholeBetween,
} from '../simulate/settings';
import { simulateWords } from '../simulate/words';
import { cliWords } from '../words';

/** All of them are held at once. */
const MOST_SAMPLES = 100_000;

const options = {
  draws: DRAWS_OPTION,
  seed: SEED_OPTION,
  method: METHOD_OPTION,
  json: {
    type: 'boolean',
    about: {
      en: 'every figure, unrounded, as JSON (kind "simulation")',
      es: 'todas las cifras, sin redondear, como JSON (kind "simulation")',
    },
  },
  csv: {
    type: 'boolean',
    about: {
      en: 'a line for each offer, unrounded, as CSV',
      es: 'una línea por oferta, sin redondear, como CSV',
    },
  },
  samples: {
    type: 'string',
    value: { en: '<number>', es: '<número>' },
    about: {
      en: `the first so many draws themselves (up to ${MOST_SAMPLES}) as CSV: every input drawn, every offer’s cost, index and rank`,
      es: `los primeros tantos sorteos (hasta ${MOST_SAMPLES}) como CSV: cada entrada sorteada, y costo, índice y puesto de cada oferta`,
    },
  },
} as const;

async function run(call: Request<typeof options>): Promise<Outcome> {
  const { lang, options: given, words, width } = call;
  const clash = shapesClash(given, ['json', 'csv', 'samples'], lang);
  if (clash !== undefined) return usageError(clash, words);
  const asked = samplingAsked(given, lang);
  if (typeof asked === 'string') return usageError(asked, words);
  const samples = given.samples === undefined ? 0 : wholeBetween(given.samples, 1, MOST_SAMPLES);
  if (samples === undefined) {
    const text = shorten(given.samples ?? '');
    return usageError(simulateWords[lang].badWhole('--samples', [1, MOST_SAMPLES], text), words);
  }
  const reading = await readOne(call);
  if (reading.kind !== 'reading') return reading;
  const { notes, problems, messages } = reading;
  const plan = planOf(reading.scenario, asked);
  const { scenario } = plan;
  if (samples > 0) return answer(samplesCsv(samplesOf(scenario, samples), samples), notes);
  const outcome = runPlan(plan);
  if (given.json === true) {
    const both = await bothSureMessages();
    return answer(jsonText(simulationRecord(plan, outcome, problems, both)), notes);
  }
  if (given.csv === true) {
    const ranks = scenario.options.length;
    const rows = simulationRows(plan, outcome, messages, ranks);
    return answer([simulationHeads(ranks, false), ...rows, ''].join('\r\n'), notes);
  }
  return answer(simulationReport(viewIn(messages, scenario, { outcome }), width), notes);
}

export const simulate = command({
  name: 'simulate',
  summary: {
    en: 'how sure: chances of leading, spreads of figures, regret, worth of knowing',
    es: 'qué tan seguro: chances de ir primera, dispersión, arrepentimiento, valor de saber',
  },
  usage: {
    en: ['<input> [--draws <number>] [--json | --csv]', '<input> --samples <number>'],
    es: ['<entrada> [--draws <número>] [--json | --csv]', '<entrada> --samples <número>'],
  },
  options,
  help: {
    en: [
      scenarioInputHelp(cliWords.en),
      {
        head: 'What is drawn',
        lines: [
          'Every number with a published range, from that range, unless the scenario holds it or gives another one; and whether and when a vendor is lost. The same call gives the same figures on every machine.',
        ],
      },
    ],
    es: [
      scenarioInputHelp(cliWords.es),
      {
        head: 'Qué se sortea',
        lines: [
          'Todo número con un rango publicado, de ese rango, salvo que el escenario lo fije o dé otro; y si se pierde un proveedor y cuándo. La misma orden da las mismas cifras en cualquier máquina.',
        ],
      },
    ],
  },
  examples: [
    'jujuy-2016',
    "'v=1&case=jujuy-2016&range.discount=5..12' --draws 100000 --lang es",
    'saved.json --samples 1000',
  ],
  run,
});
