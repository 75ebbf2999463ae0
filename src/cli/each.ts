/**
 * Many scenarios, one a line, to one JSON object a line. Lines are answered as they come, so memory stays
 * flat and a pipe may be as long as one likes; each line written is whole.
 */
import { Readable } from 'node:stream';
import { evaluate } from '$lib/model/evaluate';
import { shorten, type Problem } from '$lib/scenario/problems';
import type { Lang } from '$lib/i18n/lang';
import { EXIT, unreadable, type Outcome } from './command';
import { printable } from './columns';
import {
  isScenarioItself,
  noScenario,
  readScenarioLine,
  withStream,
  type ScenarioReading,
} from './input';
import {
  allMessages,
  evaluationAnswer,
  jsonLine,
  unreadableAnswer,
  type MessagesByLang,
} from './json';
import { readLines } from './text-stream';
import type { CliWords } from './words';

/** A saved scenario has some 20,000 bytes; what is far beyond any is not gathered up. */
const LONGEST_LINE = 4 * 1024 * 1024;
/** As many bad lines as are named one by one at the end. */
const NAMED = 10;

export interface EachRequest {
  readonly input: string;
  readonly lens: string | undefined;
  readonly stdin: Readable;
  readonly lang: Lang;
  readonly words: CliWords;
  readonly writeLine: (line: string) => Promise<void> | void;
}

const own = {
  en: {
    badLines: (count: number, named: readonly number[]) =>
      `${count === 1 ? 'One line' : `${count} lines`} could not be read: ${listed(count, named)}.`,
    stopped: (line: number) => `Line ${line}:`,
    empty: 'There is no scenario in the input.',
  },
  es: {
    badLines: (count: number, named: readonly number[]) =>
      `${count === 1 ? 'Una línea no se pudo leer' : `${count} líneas no se pudieron leer`}: ${listed(count, named)}.`,
    stopped: (line: number) => `Línea ${line}:`,
    empty: 'La entrada no trae ningún escenario.',
  },
} as const satisfies Readonly<Record<Lang, unknown>>;

function listed(count: number, named: readonly number[]): string {
  return `${named.join(', ')}${count > named.length ? ' …' : ''}`;
}

/** As the lens asked for is not the line's own, a scenario without it cannot be answered. */
function underLens(reading: ScenarioReading, lens: string | undefined): ScenarioReading {
  if (reading.kind === 'unreadable' || lens === undefined) return reading;
  const { scenario } = reading;
  if (scenario.lenses.some(({ id }) => id === lens)) {
    return { ...reading, scenario: { ...scenario, lens } };
  }
  const problem: Problem = {
    kind: 'document',
    code: 'bad-value',
    key: 'lens',
    given: shorten(lens),
  };
  return { kind: 'unreadable', problems: [...reading.problems, problem] };
}

function lineAnswer(reading: ScenarioReading, line: number, messages: MessagesByLang): string {
  if (reading.kind === 'unreadable') return jsonLine(unreadableAnswer(line, reading.problems));
  const { scenario, problems } = reading;
  return jsonLine(evaluationAnswer(scenario, evaluate(scenario), problems, messages, line));
}

/** A line of another encoding, or binary. */
const NOT_TEXT: ScenarioReading = {
  kind: 'unreadable',
  problems: [{ kind: 'document', code: 'not-readable' }],
};

async function answerLines(stream: Readable, request: EachRequest): Promise<Outcome> {
  const { lens, lang, words, writeLine } = request;
  const messages = await allMessages();
  const bad: number[] = [];
  let count = 0;
  let answered = 0;
  for await (const read of readLines(stream, LONGEST_LINE)) {
    if (!read.ok && read.fault === 'too-long') {
      const reason = words.fault(read.fault, words.source(shorten(request.input)));
      return unreadable([printable(`${own[lang].stopped(read.number)} ${reason}`)]);
    }
    if (read.ok && read.line.trim() === '') continue;
    const reading = read.ok ? underLens(await readScenarioLine(read.line), lens) : NOT_TEXT;
    await writeLine(lineAnswer(reading, read.number, messages));
    answered += 1;
    if (reading.kind === 'scenario') continue;
    count += 1;
    if (bad.length < NAMED) bad.push(read.number);
  }
  if (answered === 0) return unreadable([own[lang].empty]);
  if (count > 0) return unreadable([own[lang].badLines(count, bad)]);
  return { kind: 'answer', text: '', notes: [], code: EXIT.fine };
}

export async function evaluateEach(request: EachRequest): Promise<Outcome> {
  const { input, stdin, words } = request;
  if (isScenarioItself(input)) return answerLines(Readable.from([`${input}\n`]), request);
  const absent = noScenario(input, words);
  const outcome = await withStream(input, stdin, words, absent, (stream) =>
    answerLines(stream, request),
  );
  return outcome.kind === 'missing' ? unreadable([printable(outcome.reason)]) : outcome;
}
