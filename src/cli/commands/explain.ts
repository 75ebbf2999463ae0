/** `explain`: how a figure of a comparison comes about, down to the inputs and their sources. */
import { comparisonGraph } from '$lib/explain/comparison-graph';
import { everyId, listedIds, nearestIds } from '$lib/explain/figure-list';
import type { FigureGraph, FigureId } from '$lib/explain/types';
import { loadExplainMessages } from '$lib/i18n/explain-messages';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import type { GraphWords } from '$lib/explain/offer';
import { preset } from '$lib/scenario/presets';
import { shorten } from '$lib/scenario/problems';
import { CASE_IDS } from '$lib/parameters/case-ids';
import type { Scenario } from '$lib/scenario/types';
import { answer, command, unreadable, usageError, type Outcome, type Request } from '../command';
import { printable } from '../columns';
import { explanationAnswer, figuresAnswer, type ExplainData } from '../explain/record';
import { cut, explanationLines, listLines } from '../explain/text';
import { scenarioInputHelp } from '../help';
import { readInput, type Input } from '../input';
import { jsonText } from '../json';
import { problemLine } from '../problem-line';
import { cliWords } from '../words';

const own = {
  en: {
    noInput: 'Explain what? Name a figure, such as a.total, and a link, a file, "-" or a case.',
    noFigure: 'Which figure? Name one before the scenario, such as a.total; --list shows them.',
    noScenario: (given: string) =>
      `"${given}" of which scenario? Name a link, a file, "-" or a case after it.`,
    unknown: (given: string, near: readonly string[]) =>
      `There is no figure "${given}" in this comparison${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}.`,
    noneBelow: (given: string) => `No figure here has an id that begins with "${given}".`,
    badDepth: (given: string) => `--depth takes a whole number from 1 to 20, not "${given}".`,
    listDepth: '--depth says how much of a figure is opened; --list opens none.',
    left: (count: number) => `… and ${String(count)} more lines; --json gives everything.`,
  },
  es: {
    noInput:
      '¿Qué se explica? Hace falta una cifra, como a.total, y un enlace, un archivo, «-» o un caso.',
    noFigure: '¿Qué cifra? Va antes del escenario, como a.total; con --list se ven las que hay.',
    noScenario: (given: string) =>
      `¿«${given}» de qué escenario? Después va un enlace, un archivo, «-» o un caso.`,
    unknown: (given: string, near: readonly string[]) =>
      `En esta comparación no hay una cifra «${given}»${near.length > 0 ? `; se le parecen ${near.join(', ')}` : ''}.`,
    noneBelow: (given: string) => `Aquí ninguna cifra tiene un código que empiece con «${given}».`,
    badDepth: (given: string) => `--depth lleva un número entero de 1 a 20, no «${given}».`,
    listDepth: '--depth dice cuánto se abre de una cifra; --list no abre ninguna.',
    left: (count: number) => `… y ${String(count)} líneas más; --json lo da todo.`,
  },
} as const satisfies Readonly<Record<Lang, unknown>>;

const options = {
  list: {
    type: 'boolean',
    about: {
      en: 'the figures there are; with a prefix, all that begin with it, intermediate ones too',
      es: 'las cifras que hay; con un prefijo, todas las que empiezan con él, también las intermedias',
    },
  },
  depth: {
    type: 'string',
    value: { en: '<levels>', es: '<niveles>' },
    about: {
      en: 'open what it rests on as well, so many levels deep (1)',
      es: 'abrir también aquello en lo que se apoya, hasta tantos niveles (1)',
    },
  },
  json: {
    type: 'boolean',
    about: {
      en: 'unrounded, with the words of both languages, as JSON (kind "explanation" or "figures")',
      es: 'sin redondear, con las palabras de los dos idiomas, como JSON (kind "explanation" o "figures")',
    },
  },
} as const;

type ExplainCall = Request<typeof options>;

async function wordsIn(lang: Lang): Promise<GraphWords> {
  return { messages: await loadFullMessages(lang), ...(await loadExplainMessages(lang)) };
}

/** Everything that an answer is made of, once the scenario is read. */
interface Comparison {
  readonly scenario: Scenario;
  readonly words: GraphWords;
  readonly width: number;
  readonly graph: FigureGraph;
  readonly every: () => readonly FigureId[];
  readonly listed: () => readonly FigureId[];
  readonly data: () => Promise<ExplainData>;
  readonly check: ExplainData['check'];
}

async function comparisonOf(
  scenario: Scenario,
  { lang, width }: Pick<ExplainCall, 'lang' | 'width'>,
): Promise<Comparison> {
  const evaluation = evaluate(scenario);
  const graphIn = (words: GraphWords) => comparisonGraph({ scenario, evaluation, words });
  const words = await wordsIn(lang);
  const graph = graphIn(words);
  // Only this command needs mathjs.
  const { checkFormula: check } = await import('$lib/explain/check-formula');
  return {
    scenario,
    words,
    width,
    graph,
    check,
    every: () => everyId(graph, scenario, evaluation),
    listed: () => listedIds(scenario, evaluation),
    data: async () => {
      const graphs = { en: graphIn(await wordsIn('en')), es: graphIn(await wordsIn('es')) };
      return { scenario, graphs, check };
    },
  };
}

async function list(prefix: string, comparison: Comparison, call: ExplainCall): Promise<Outcome> {
  const ids =
    prefix === '' ? comparison.listed() : comparison.every().filter((id) => id.startsWith(prefix));
  if (ids.length === 0) return usageError(own[call.lang].noneBelow(shorten(prefix)), call.words);
  if (call.options.json === true)
    return answer(jsonText(figuresAnswer(ids, await comparison.data())));
  return answer(`${listLines(ids, comparison).join('\n')}\n`);
}

async function explained(
  id: string,
  depth: number,
  comparison: Comparison,
  call: ExplainCall,
): Promise<Outcome> {
  const texts = own[call.lang];
  const figure = comparison.graph.find(id);
  if (figure === undefined) {
    const near = nearestIds(id, comparison.every());
    return usageError(printable(texts.unknown(shorten(id), near)), call.words);
  }
  if (call.options.json === true) {
    const data = await comparison.data();
    return answer(jsonText(explanationAnswer(data.graphs.en.find(id) ?? figure, depth, data)));
  }
  const lines = cut(explanationLines(figure, depth, comparison), texts.left);
  return answer(`${lines.join('\n')}\n`);
}

/** A figure alone is a slip that deserves its own answer: the scenario is what is missing. */
async function withoutScenario(
  given: string,
  reason: string,
  { lang, width, words, operands }: ExplainCall,
): Promise<Outcome> {
  const known =
    operands.length === 1 &&
    (await comparisonOf(preset(CASE_IDS[0]), { lang, width })).graph.find(given);
  if (known) return usageError(own[lang].noScenario(shorten(given)), words);
  return unreadable([printable(reason)]);
}

/** What was wrong with reading, in the reader's words. */
async function notesOf(
  reading: Exclude<Input, { kind: 'missing' }>,
  lang: Lang,
): Promise<readonly string[]> {
  const messages = await loadFullMessages(lang);
  const context = reading.kind === 'scenario' ? reading.scenario : preset(CASE_IDS[0]);
  return reading.problems.map((problem) => problemLine(problem, context, messages));
}

async function run(call: ExplainCall): Promise<Outcome> {
  const { operands, lang, options: given, words } = call;
  const texts = own[lang];
  const [first, second, extra] = operands;
  if (extra !== undefined) return usageError(words.manyOperands(shorten(extra)), words);
  const input = second ?? first;
  if (input === undefined || input === '') return usageError(texts.noInput, words);
  if (given.list === true && given.depth !== undefined) return usageError(texts.listDepth, words);
  const depth = given.depth ?? '1';
  if (!/^(?:[1-9]|1\d|20)$/.test(depth)) return usageError(texts.badDepth(shorten(depth)), words);

  const reading = await readInput(input, call.stdin, words);
  if (reading.kind === 'missing') return withoutScenario(input, reading.reason, call);
  const notes = await notesOf(reading, lang);
  if (reading.kind === 'unreadable') return unreadable(notes);

  const named = second === undefined ? undefined : first;
  const id = named ?? reading.figure;
  if (given.list !== true && (id === undefined || id === '')) {
    return usageError(texts.noFigure, words);
  }
  const comparison = await comparisonOf(reading.scenario, call);
  const outcome =
    given.list === true
      ? await list(named ?? '', comparison, call)
      : await explained(id ?? '', Number(depth), comparison, call);
  return outcome.kind === 'answer' ? { ...outcome, notes } : outcome;
}

export const explain = command({
  name: 'explain',
  summary: {
    en: 'how a figure comes about: formula, operands, sources',
    es: 'cómo se llega a una cifra: fórmula, operandos, fuentes',
  },
  usage: {
    en: [
      '<figure> <input> [--depth <levels>] [--json]',
      '<link with explain=> [--depth <levels>] [--json]',
      '--list [<prefix>] <input> [--json]',
    ],
    es: [
      '<cifra> <entrada> [--depth <niveles>] [--json]',
      '<enlace con explain=> [--depth <niveles>] [--json]',
      '--list [<prefijo>] <entrada> [--json]',
    ],
  },
  options,
  help: {
    en: [
      {
        head: 'Figures',
        lines: [
          'a.total is of offer a, benchmark of the whole case, a.loan.rate an input under its key in links, ten/a.total over ten years. Each operand comes with its id, to go on from there.',
        ],
      },
      scenarioInputHelp(cliWords.en),
    ],
    es: [
      {
        head: 'Cifras',
        lines: [
          'a.total es de la oferta a, benchmark de todo el caso, a.loan.rate un dato por su clave en los enlaces, ten/a.total a diez años. Cada operando va con su código, para seguir desde ahí.',
        ],
      },
      scenarioInputHelp(cliWords.es),
    ],
  },
  examples: [
    'a.total jujuy-2016',
    "a.debt.grant 'v=1&case=jujuy-2016&a.loan.rate=4' --depth 2 --lang es",
    "'#v=1&case=jujuy-2016&explain=a.index' --json",
    '--list a.debt jujuy-2016',
  ],
  run,
});
