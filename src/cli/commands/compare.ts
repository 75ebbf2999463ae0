/** `compare`: what differs between two scenarios, and what each difference does to a result. */
import { compareContext, type CompareContext } from '$lib/compare/context';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { COMPARED, isCompared } from '$lib/model/compare/measures';
import { runJob, sharesJob } from '$lib/model/compare/shares';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { differencesBetween, isTold } from '$lib/scenario/differences';
import { preset } from '$lib/scenario/presets';
import { shorten, type Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import { answer, command, unreadable, usageError, type Outcome, type Request } from '../command';
import { printable } from '../columns';
import { compareRecord } from '../compare/record';
import { compareReport } from '../compare/report';
import { compareWords, loadCompareWords, type CompareMessages } from '../compare/words';
import { scenarioInputHelp } from '../help';
import { readInput } from '../input';
import { jsonText } from '../json';
import { problemLine } from '../problem-line';
import { cliWords } from '../words';

const options = {
  offer: {
    type: 'string',
    value: { en: '<letter>', es: '<letra>' },
    about: {
      en: 'the offer whose change is shared out (the first)',
      es: 'la oferta cuyo cambio se reparte (la primera)',
    },
  },
  measure: {
    type: 'string',
    value: { en: '<measure>', es: '<medida>' },
    about: {
      en: `one of ${COMPARED.join(', ')} (total)`,
      es: `una de ${COMPARED.join(', ')} (total)`,
    },
  },
  json: {
    type: 'boolean',
    about: {
      en: 'every difference and share, unrounded, as JSON (kind "comparison")',
      es: 'todas las diferencias y aportes, sin redondear, como JSON (kind "comparison")',
    },
  },
} as const;

type CompareCall = Request<typeof options>;

async function messagesIn(lang: Lang): Promise<CompareMessages> {
  const [full, own] = await Promise.all([loadFullMessages(lang), loadCompareWords(lang)]);
  return { full, own };
}

interface Read {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** A scenario, or why there is none. */
async function read(
  given: string,
  letter: string,
  { stdin, words, lang }: CompareCall,
  messages: CompareMessages,
): Promise<Read | Outcome> {
  const reading = await readInput(given, stdin, words);
  const own = compareWords[lang];
  if (reading.kind === 'missing') return unreadable([printable(reading.reason)]);
  const context = reading.kind === 'scenario' ? reading.scenario : preset(CASE_IDS[0]);
  const notes = reading.problems.map(
    (one) => `${own.of(letter)}: ${problemLine(one, context, messages.full)}`,
  );
  if (reading.kind === 'unreadable') return unreadable(notes);
  return { scenario: reading.scenario, problems: reading.problems, notes };
}

function isOutcome(found: Read | Outcome): found is Outcome {
  return 'kind' in found;
}

async function run(call: CompareCall): Promise<Outcome> {
  const { operands, lang, options: given, words, width } = call;
  const own = compareWords[lang];
  const [first, second, extra] = operands;
  if (first === undefined || first === '') return usageError(own.noInput, words);
  if (second === undefined || second === '') return usageError(own.twoInputs, words);
  if (extra !== undefined) return usageError(words.manyOperands(shorten(extra)), words);
  if (first === '-' && second === '-') return usageError(own.stdinTwice, words);
  const measure = given.measure ?? 'total';
  if (!isCompared(measure)) {
    return usageError(printable(own.badMeasure(shorten(measure), COMPARED)), words);
  }
  const messages = await messagesIn(lang);
  const a = await read(first, 'A', call, messages);
  if (isOutcome(a)) return a;
  const b = await read(second, 'B', call, messages);
  if (isOutcome(b)) return b;
  const letters = [
    ...new Set([a, b].flatMap(({ scenario }) => scenario.options.map(({ id }) => id))),
  ];
  const offer = given.offer ?? letters[0] ?? 'a';
  if (!letters.includes(offer)) {
    return usageError(printable(own.badOffer(shorten(offer), letters)), words);
  }
  const differences = differencesBetween(a.scenario, b.scenario);
  const found = runJob(sharesJob(a.scenario, b.scenario, differences, offer, measure));
  const slots = [a, b].map(({ scenario }) => ({ name: undefined, scenario }));
  const ctx: CompareContext = compareContext(slots, messages.full, messages.own);
  const [from, to] = ctx.slots;
  if (from === undefined || to === undefined) throw new Error('two scenarios were read');
  const pair = { from, to };
  const notes = [...a.notes, ...b.notes];
  if (given.json === true) {
    const both = { en: await messagesIn('en'), es: await messagesIn('es') };
    const record = compareRecord(pair, [a.problems, b.problems], differences, found, both);
    return answer(jsonText(record), notes);
  }
  const told = differences.filter(isTold).length;
  return answer(compareReport(ctx, pair, found, told, width), notes);
}

export const compare = command({
  name: 'compare',
  summary: {
    en: 'what differs between two scenarios, and what each difference does',
    es: 'en qué difieren dos escenarios, y qué hace cada diferencia',
  },
  usage: {
    en: ['<input> <input> [--offer <letter>] [--measure <measure>] [--json]'],
    es: ['<entrada> <entrada> [--offer <letra>] [--measure <medida>] [--json]'],
  },
  options,
  help: {
    en: [
      {
        head: 'Measures',
        lines: [
          ['total', 'present value of total cost'],
          ['upfront, peak', 'cash up to the start of service, dearest year'],
          ['exit', 'price of leaving'],
          ['index', 'dependency index'],
          ['score', 'score under the lens in use'],
        ],
      },
      scenarioInputHelp(cliWords.en),
    ],
    es: [
      {
        head: 'Medidas',
        lines: [
          ['total', 'valor presente del costo total'],
          ['upfront, peak', 'pagos hasta el inicio del servicio, año de mayor pago'],
          ['exit', 'costo de salida'],
          ['index', 'índice de dependencia'],
          ['score', 'puntaje bajo la mirada en uso'],
        ],
      },
      scenarioInputHelp(cliWords.es),
    ],
  },
  examples: [
    "jujuy-2016 'v=1&case=jujuy-2016&horizon=10'",
    'saved.json jujuy-2016 --offer c --measure exit --lang es',
    'jujuy-2016 ecuador-2011 --json',
  ],
  run,
});
