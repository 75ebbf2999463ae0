/** The scenarios of a study, all read before any is drawn: hours of work should not end at a misprint. */
import type { Readable } from 'node:stream';
import { samplingProblem } from '$lib/model/study/sampler';
import type { Lang } from '$lib/i18n/lang';
import type { FullMessages } from '$lib/i18n/messages';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { preset } from '$lib/scenario/presets';
import { printable } from '../columns';
import { isScenarioItself, noScenario, readScenarioLine, readTextInput } from '../input';
import { problemLine } from '../problem-line';
import { planOf, type SamplingAsked } from '../simulate/settings';
import { simulateWords } from '../simulate/words';
import type { CliWords } from '../words';
import type { Numbered } from './shard-line';
import { studyWords } from './words';

export type Scenarios =
  | { readonly ok: true; readonly all: readonly Numbered[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly lines: readonly string[] };

interface Call {
  readonly input: string;
  readonly asked: SamplingAsked;
  readonly lang: Lang;
  readonly words: CliWords;
  readonly stdin: Readable;
  readonly messages: FullMessages;
}

/** A saved file goes over many lines and is one scenario; anything else is one a line. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  return filled[0] === '{' ? [text] : filled;
}

async function textOf(call: Call): Promise<Scenarios | string> {
  const { input, stdin, words } = call;
  if (isScenarioItself(input)) return input;
  const reading = await readTextInput(input, stdin, words, noScenario(input, words));
  return reading.kind === 'text' ? reading.text : { ok: false, lines: [printable(reading.reason)] };
}

/** Scenarios are counted without blank lines. */
export async function readScenarios(call: Call): Promise<Scenarios> {
  const { asked, lang, messages } = call;
  const text = await textOf(call);
  if (typeof text !== 'string') return text;
  const lines = linesOf(text);
  const all: Numbered[] = [];
  const notes: string[] = [];
  const faults: string[] = [];
  for (const [index, one] of lines.entries()) {
    const line = index + 1;
    const said = (what: string) =>
      lines.length === 1 ? what : `${studyWords[lang].line(line)} ${what}`;
    const reading = await readScenarioLine(one);
    const context = reading.kind === 'scenario' ? reading.scenario : preset(CASE_IDS[0]);
    const problems = reading.problems.map((each) => said(problemLine(each, context, messages)));
    if (reading.kind === 'unreadable') faults.push(...problems);
    else if (samplingProblem(reading.scenario) !== undefined) {
      faults.push(said(simulateWords[lang].noDraws));
    } else {
      notes.push(...problems);
      all.push({ ...planOf(reading.scenario, asked), line, problems: reading.problems });
    }
  }
  if (faults.length > 0) return { ok: false, lines: faults };
  if (all.length === 0) return { ok: false, lines: [studyWords[lang].noScenarios] };
  return { ok: true, all, notes };
}
