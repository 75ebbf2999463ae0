/** What every command of a study begins with: its one scenario, in words, or why it cannot be answered. */
import { loadFullMessages, type FullMessages } from '$lib/i18n/messages';
import type { Lang } from '$lib/i18n/lang';
import type { SureWords } from '$lib/i18n/sure-words';
import { samplingProblem } from '$lib/model/study/sampler';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { preset } from '$lib/scenario/presets';
import { shorten, type Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import { printable } from '../columns';
import { unreadable, usageError, type Outcome } from '../command';
import type { CliWords } from '../words';
import { readInput } from '../input';
import { problemLine } from '../problem-line';
import { loadSureWords, simulateWords } from './words';
import type { Readable } from 'node:stream';

export interface SureMessages {
  readonly full: FullMessages;
  readonly sure: SureWords;
}

export type SureMessagesIn = Readonly<Record<Lang, SureMessages>>;

async function sureMessages(lang: Lang): Promise<SureMessages> {
  const [full, sure] = await Promise.all([loadFullMessages(lang), loadSureWords(lang)]);
  return { full, sure };
}

export async function bothSureMessages(): Promise<SureMessagesIn> {
  return { en: await sureMessages('en'), es: await sureMessages('es') };
}

export interface Reading {
  readonly kind: 'reading';
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly messages: SureMessages;
}

interface Call {
  readonly operands: readonly string[];
  readonly lang: Lang;
  readonly words: CliWords;
  readonly stdin: Readable;
}

/** The one scenario of a call; where there is none, what to answer. */
export async function readOne(call: Call): Promise<Reading | Outcome> {
  const { operands, lang, words, stdin } = call;
  const [input, extra] = operands;
  if (input === undefined || input === '') return usageError(simulateWords[lang].noInput, words);
  if (extra !== undefined) return usageError(words.manyOperands(shorten(extra)), words);
  const reading = await readInput(input, stdin, words);
  if (reading.kind === 'missing') return unreadable([printable(reading.reason)]);
  const messages = await sureMessages(lang);
  const context = reading.kind === 'scenario' ? reading.scenario : preset(CASE_IDS[0]);
  const notes = reading.problems.map((one) => problemLine(one, context, messages.full));
  if (reading.kind === 'unreadable') return unreadable(notes);
  const { scenario, problems } = reading;
  if (samplingProblem(scenario) !== undefined) {
    return unreadable([...notes, simulateWords[lang].noDraws]);
  }
  return { kind: 'reading', scenario, problems, notes, messages };
}

/** `--json --csv` and the like; undefined where at most one is asked for. */
export function shapesClash(
  given: Readonly<Record<string, unknown>>,
  shapes: readonly string[],
  lang: Lang,
): string | undefined {
  const [first, second] = shapes.filter((name) => given[name] !== undefined);
  if (first === undefined || second === undefined) return undefined;
  return simulateWords[lang].twoShapes(`--${first}`, `--${second}`);
}
