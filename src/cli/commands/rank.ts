/** `rank`: any matrix of alternatives × criteria, by weights and fixed anchors. */
import type { Readable } from 'node:stream';
import { loadFullMessages } from '$lib/i18n/messages';
import { LENS_METHODS, type LensMethod } from '$lib/parameters/lenses';
import { shorten } from '$lib/scenario/problems';
import {
  answer,
  command,
  EXIT,
  unreadable,
  usageError,
  type Outcome,
  type Request,
} from '../command';
import { printable } from '../columns';
import { readTextInput } from '../input';
import { jsonText } from '../json';
import { parseCsv, separated, SEPARATORS, type Separator } from '../rank/csv';
import { readMatrix, type Criterion, type Matrix, type MatrixReading } from '../rank/matrix';
import { DECIMALS, readDecimal, type Decimal } from '../rank/number';
import { MATRIX, type From, type RankProblem } from '../rank/problems';
import {
  rankMatrix,
  SCALES,
  TOLERANCE,
  withSettings,
  type Ranking,
  type Scale,
} from '../rank/ranking';
import { rankOptions } from '../rank/options';
import { rankingAnswer, rankingTables } from '../rank/report';
import {
  readAnchorList,
  readDirections,
  readWeightFile,
  readWeightList,
  type Settings,
  type SettingsReading,
} from '../rank/settings';
import { rankWords } from '../rank/words';
import type { CliWords } from '../words';

/** As many problems as are told one by one. */
const TOLD = 20;

type RankCall = Request<typeof rankOptions>;

/** The first of those known is what holds where nothing is given. */
function choose<T extends string>(
  option: string,
  given: string | undefined,
  known: readonly [T, ...T[]],
  words: CliWords,
): T | Wrong {
  const choice = given === undefined ? known[0] : known.find((each) => each === given);
  return choice ?? { wrong: words.badChoice(option, shorten(given ?? ''), known) };
}

interface Wrong {
  readonly wrong: string;
}

interface Settled {
  readonly input: string;
  readonly method: LensMethod;
  readonly scale: Scale;
  readonly tolerance: number;
  readonly decimal: Decimal | undefined;
}

/** The call with its choices made, before anything is read. */
function settle({ operands, options: given, lang, words }: RankCall): Settled | Wrong {
  const own = rankWords[lang];
  const [input, extra] = operands;
  if (input === undefined || input === '') return { wrong: own.noMatrix };
  if (extra !== undefined) return { wrong: words.manyOperands(shorten(extra)) };
  if (input === '-' && given.weights === '-') return { wrong: own.bothFromInput };
  const method = choose('--method', given.method, LENS_METHODS, words);
  if (typeof method !== 'string') return method;
  const scale = choose('--scale', given.scale, SCALES, words);
  if (typeof scale !== 'string') return scale;
  const mark = choose('--separator', given.separator, [',', ';', 'tab'], words);
  if (typeof mark !== 'string') return mark;
  const decimal = choose('--decimal', given.decimal, DECIMALS, words);
  if (typeof decimal !== 'string') return decimal;
  const tolerance = given.tolerance === undefined ? TOLERANCE : readDecimal(given.tolerance);
  if (tolerance === undefined || tolerance < 0 || tolerance > 1) {
    return { wrong: own.tolerance(shorten(given.tolerance ?? '')) };
  }
  if (given.tolerance !== undefined && method !== 'lexicographic') {
    return { wrong: own.toleranceAlone };
  }
  // What is not asked for shows in the cells.
  const asked = given.decimal === undefined ? undefined : decimal;
  return { input, method, scale, tolerance, decimal: asked };
}

/** A line each; the call is wrong where an option of it is, else what it names cannot be used. */
function refusal(problems: readonly RankProblem[], { lang }: RankCall): Outcome {
  const words = rankWords[lang];
  const lines = problems.slice(0, TOLD).map((problem) => printable(words.problem(problem)));
  if (problems.length > TOLD) lines.push(words.more(problems.length - TOLD));
  const inCall = problems.every((problem) => 'from' in problem && problem.from.kind === 'option');
  return { kind: 'refusal', code: inCall ? EXIT.usage : EXIT.unreadable, lines };
}

interface Missing {
  readonly kind: 'missing';
  readonly reason: string;
}

async function weightsOf(
  given: string,
  stdin: Readable,
  words: CliWords,
): Promise<{ readonly from: From; readonly reading: SettingsReading } | Missing> {
  if (given.includes('=')) {
    const from = { kind: 'option', name: '--weights' } as const;
    return { from, reading: readWeightList(given, from) };
  }
  const text = await readTextInput(given, stdin, words);
  if (text.kind === 'missing') return text;
  const from = { kind: 'file', name: shorten(given) } as const;
  return { from, reading: readWeightFile(text.text, from) };
}

/** Criteria with every setting of the call put over them, and all that is wrong with the settings. */
async function criteriaOf(
  matrix: Matrix,
  request: RankCall,
): Promise<
  | {
      readonly kind: 'criteria';
      readonly criteria: readonly Criterion[];
      readonly problems: readonly RankProblem[];
      readonly weightsFrom: From;
    }
  | Missing
> {
  const { options: given, stdin, words } = request;
  const problems: RankProblem[] = [];
  let criteria = matrix.criteria;
  const put = (reading: SettingsReading, from: From) => {
    if (!reading.ok) {
      problems.push(...reading.problems);
      return;
    }
    const settings: Settings = reading.settings;
    const merged = withSettings(criteria, settings, from);
    criteria = merged.criteria;
    problems.push(...merged.problems);
  };
  const { directions, anchors, weights } = given;
  if (directions !== undefined) {
    const from = { kind: 'option', name: '--directions' } as const;
    put(readDirections(directions, from), from);
  }
  if (anchors !== undefined) {
    const from = { kind: 'option', name: '--anchors' } as const;
    put(readAnchorList(anchors, from), from);
  }
  if (weights === undefined) return { kind: 'criteria', criteria, problems, weightsFrom: MATRIX };
  const read = await weightsOf(weights, stdin, words);
  if ('kind' in read) return read;
  // One list of weights, not two mixed: those of the call replace the row's.
  criteria = criteria.map(({ weight: _, ...criterion }) => criterion);
  put(read.reading, read.from);
  return { kind: 'criteria', criteria, problems, weightsFrom: read.from };
}

async function matrixOf(
  request: RankCall,
  input: string,
  decimal: Decimal | undefined,
): Promise<MatrixReading | Missing> {
  const { options: given, stdin, words, lang } = request;
  const read = await readTextInput(input, stdin, words);
  if (read.kind === 'missing') {
    const hint = read.fault === 'not-text' ? ` ${rankWords[lang].saveAsUtf8}` : '';
    return { kind: 'missing', reason: `${read.reason}${hint}` };
  }
  const marks: Readonly<Record<string, Separator>> = SEPARATORS;
  const { text, separator } = separated(read.text, marks[given.separator ?? '']);
  const csv = parseCsv(text, separator);
  return csv.ok
    ? readMatrix(csv.records, separator, decimal)
    : { ok: false, problems: [csv.problem] };
}

/** What to bear in mind with a ranking: levels that move with the alternatives, criteria left out. */
function notesOn({ criteria }: Ranking, { lang }: RankCall): string[] {
  const own = rankWords[lang];
  const named = (some: typeof criteria) => some.map(({ name }) => printable(shorten(name)));
  const ranged = named(criteria.filter(({ scaling }) => scaling?.scale === 'range'));
  const idle = named(criteria.filter(({ weight }) => weight === 0));
  return [
    ...(ranged.length > 0 ? [own.ranged(ranged)] : []),
    ...(idle.length > 0 ? [own.notWeighing(idle)] : []),
  ];
}

async function run(request: RankCall): Promise<Outcome> {
  const { lang, words, options: given } = request;
  const settled = settle(request);
  if ('wrong' in settled) return usageError(settled.wrong, words);
  const { input, decimal, ...choices } = settled;
  const read = await matrixOf(request, input, decimal);
  if ('kind' in read) return unreadable([printable(read.reason)]);
  if (!read.ok) return refusal(read.problems, request);
  const said = await criteriaOf(read.matrix, request);
  if (said.kind === 'missing') return unreadable([printable(said.reason)]);
  if (said.problems.length > 0) return refusal(said.problems, request);
  const { criteria, weightsFrom } = said;
  const result = rankMatrix({ ...choices, weightsFrom, matrix: { ...read.matrix, criteria } });
  if (!result.ok) return refusal(result.problems, request);

  const { ranking } = result;
  const text =
    given.json === true
      ? jsonText(rankingAnswer(ranking))
      : `${rankingTables(ranking, await loadFullMessages(lang), request.width).join('\n')}\n`;
  return answer(text, notesOn(ranking, request));
}

const LAYOUT = [
  'alternative,cost,exit,ownership',
  '#worst,60,10,0',
  '#best,20,0,1',
  '#weight,40,30,30',
  'Turnkey,39.1,5,1',
  'Carrier,36.6,9,0',
].map((line) => `  ${line}`);

export const rank = command({
  name: 'rank',
  summary: {
    en: 'orders any matrix of alternatives and criteria, with every step',
    es: 'ordena cualquier matriz de alternativas y criterios, con cada paso',
  },
  usage: {
    en: ['<matrix.csv> [--weights <weights>] [--method …] [--json] …'],
    es: ['<matriz.csv> [--weights <pesos>] [--method …] [--json] …'],
  },
  options: rankOptions,
  help: {
    en: [
      {
        head: 'The matrix (a file or "-")',
        lines: [
          'CSV with the criteria in the first row and the alternatives in the first column; numbers with a decimal point, or with a comma where semicolons part the cells (--decimal). Rows #direction (min or max), #worst, #best and #weight may say what options say.',
          ...LAYOUT,
          'Anchors are fixed levels: #worst and what is worse count as 0, #best and what is better as 1. They are asked for, because a scale from the worst to the best at hand moves with whoever takes part.',
        ],
      },
    ],
    es: [
      {
        head: 'La matriz (un archivo o «-»)',
        lines: [
          'CSV con los criterios en la primera fila y las alternativas en la primera columna; números con punto decimal, o con coma si las celdas van separadas por punto y coma (--decimal). Las filas #direction (min o max), #worst, #best y #weight pueden decir lo que las opciones.',
          ...LAYOUT,
          'Las anclas son niveles fijos: #worst y lo que es peor cuentan como 0; #best y lo que es mejor, como 1. Se piden porque una escala de lo peor a lo mejor que hay se mueve con quien participe.',
        ],
      },
    ],
  },
  examples: [
    'offers.csv',
    'offers.csv --weights cost=40,exit=60 --anchors cost=60:20,exit=10:0',
    'offers.csv --weights weights.json --method lexicographic --json',
  ],
  run,
});
