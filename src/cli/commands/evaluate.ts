/** `evaluate`: every figure of a scenario, or of many, one a line. */
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate as evaluateScenario } from '$lib/model/evaluate';
import { preset } from '$lib/scenario/presets';
import { shorten, type Problem } from '$lib/scenario/problems';
import { CASE_IDS } from '$lib/parameters/case-ids';
import type { Scenario } from '$lib/scenario/types';
import { answer, command, unreadable, usageError, type Outcome, type Request } from '../command';
import { printable } from '../columns';
import { evaluateEach } from '../each';
import { eventNoteLines } from '../event-notes';
import { scenarioInputHelp } from '../help';
import { readInput } from '../input';
import { allMessages, evaluationAnswer, jsonText } from '../json';
import { textReport } from '../report';
import { problemLine } from '../problem-line';
import { cliWords } from '../words';

const words = {
  en: {
    noInput: 'Evaluate what? Name a link, a file, "-" or a case.',
    manyInputs: 'One input at a time. A link must stand in quotes, because of its "&".',
    badLens: (given: string, known: readonly string[]) =>
      `There is no lens "${given}" here; there are ${known.join(', ')}.`,
  },
  es: {
    noInput: '¿Qué se evalúa? Hace falta un enlace, un archivo, «-» o un caso.',
    manyInputs: 'Una entrada por vez. Un enlace va entre comillas, porque lleva «&».',
    badLens: (given: string, known: readonly string[]) =>
      `Aquí no hay una mirada «${given}»; hay ${known.join(', ')}.`,
  },
} as const;

const options = {
  json: {
    type: 'boolean',
    about: {
      en: 'every figure, unrounded, as JSON (kind "evaluation")',
      es: 'todas las cifras, sin redondear, como JSON (kind "evaluation")',
    },
  },
  lens: {
    type: 'string',
    value: { en: '<id>', es: '<id>' },
    about: {
      en: 'rank under this lens instead of the scenario’s own',
      es: 'ordenar según esta mirada en vez de la del escenario',
    },
  },
  each: {
    type: 'boolean',
    about: {
      en: 'the input holds many scenarios, one a line: links, cases or files without line breaks',
      es: 'la entrada lleva muchos escenarios, uno por línea: enlaces, casos o archivos sin saltos de línea',
    },
  },
} as const;

/** The scenario ranked under another of its lenses; undefined where it has none of that id. */
function withLens(scenario: Scenario, lens: string | undefined): Scenario | undefined {
  if (lens === undefined) return scenario;
  return scenario.lenses.some(({ id }) => id === lens) ? { ...scenario, lens } : undefined;
}

async function run(request: Request<typeof options>): Promise<Outcome> {
  const { operands, lang, options: given, stdin } = request;
  const [input, ...more] = operands;
  const own = words[lang];
  if (input === undefined || input === '') return usageError(own.noInput, request.words);
  if (more.length > 0) return usageError(own.manyInputs, request.words);
  if (given.each === true) return evaluateEach({ ...request, input, lens: given.lens });

  const reading = await readInput(input, stdin, request.words);
  if (reading.kind === 'missing') return unreadable([printable(reading.reason)]);
  const messages = await loadFullMessages(lang);
  const context = reading.kind === 'scenario' ? reading.scenario : preset(CASE_IDS[0]);
  const inWords = (problem: Problem) => problemLine(problem, context, messages);
  const notes = reading.problems.map(inWords);
  if (reading.kind === 'unreadable') return unreadable(notes);

  const scenario = withLens(reading.scenario, given.lens);
  if (scenario === undefined) {
    const known = reading.scenario.lenses.map(({ id }) => id);
    return usageError(own.badLens(shorten(given.lens ?? ''), known), request.words);
  }
  const evaluation = evaluateScenario(scenario);
  const text = given.json
    ? jsonText(evaluationAnswer(scenario, evaluation, reading.problems, await allMessages()))
    : textReport({ scenario, evaluation, words: messages }, request.width);
  // Programs find them with each offer.
  const events = given.json ? [] : await eventNoteLines(scenario, evaluation, messages);
  return answer(text, [...notes, ...events]);
}

export const evaluate = command({
  name: 'evaluate',
  summary: {
    en: 'costs, dependency, screens and ranks of a scenario’s offers',
    es: 'costos, dependencia, requisitos y puestos de las ofertas de un escenario',
  },
  usage: {
    en: ['<input> [--lens <id>] [--json]', '<input> --each [--lens <id>]'],
    es: ['<entrada> [--lens <id>] [--json]', '<entrada> --each [--lens <id>]'],
  },
  options,
  help: {
    en: [
      scenarioInputHelp(cliWords.en),
      {
        head: 'With --each',
        lines: [
          'One JSON object a line comes out for each line that goes in, in the same order, with the line’s number and its own problems; blank lines are skipped. A line that cannot be read gives an object of kind "unreadable", the others go on, and the exit code is 3.',
        ],
      },
    ],
    es: [
      scenarioInputHelp(cliWords.es),
      {
        head: 'Con --each',
        lines: [
          'Por cada línea que entra sale un objeto JSON en una línea, en el mismo orden, con el número de la línea y sus propios problemas; las líneas en blanco se saltan. Una línea que no se puede leer da un objeto con kind "unreadable", las demás siguen, y el código de salida es 3.',
        ],
      },
    ],
  },
  examples: [
    'jujuy-2016',
    "'v=1&case=jujuy-2016&horizon=10' --lens even --lang es",
    'saved.json --json',
    '- --each < links.txt',
  ],
  run,
});
