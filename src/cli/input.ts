/** From what stands on the command line to a scenario: a link, its fragment, a file, a case or `-`. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { readFile } from '$lib/scenario/read-file';
import { readableLink, readLink } from '$lib/scenario/link';
import { preset } from '$lib/scenario/presets';
import { shorten, type Problem } from '$lib/scenario/problems';
import { CASE_IDS } from '$lib/parameters/case-ids';
import type { Scenario } from '$lib/scenario/types';
import { splitExplain } from '$lib/views/explain-link';
import { readText, type TextFault } from './text-stream';
import type { CliWords } from './words';

export type ScenarioReading =
  | {
      readonly kind: 'scenario';
      readonly scenario: Scenario;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** It did not even come to reading; the reason is a sentence. */
interface Missing {
  readonly kind: 'missing';
  readonly reason: string;
  /** What is wrong with the bytes, for a command that knows a way out. */
  readonly fault?: TextFault;
}

export type Input =
  /** `figure` is the one whose explanation the link opens. */
  (ScenarioReading & { readonly figure?: string }) | Missing;

/** More than the longest file that is read, so that the file's own reader says what is too long. */
const MAX_BYTES = 8 * 1024 * 1024;

const FRAGMENT = /^#?(?:explain=[^&]*&)?(?:v|z|case)=/;
const ADDRESS = /^https?:\/\//i;

/** What of a link holds the scenario; of an address without `#`, nothing. */
function fragmentOf(link: string): string {
  const at = link.indexOf('#');
  return ADDRESS.test(link) ? (at < 0 ? '' : link.slice(at)) : link;
}

function looksLikeLink(text: string): boolean {
  return ADDRESS.test(text) || text.startsWith('#') || FRAGMENT.test(text);
}

function fromCase(given: string): ScenarioReading | undefined {
  const known = CASE_IDS.find((id) => id === given);
  return known && { kind: 'scenario', scenario: preset(known), problems: [] };
}

/**
 * A link or file of another version of which nothing but the case could be read says nothing that the case
 * does not; to answer the published figures would pass for an answer to it.
 */
function unlessUnknown(reading: ScenarioReading): ScenarioReading {
  if (reading.kind === 'unreadable') return reading;
  const { scenario, problems } = reading;
  const other = problems.some(
    ({ kind, code, given }) =>
      kind === 'document' &&
      (code === 'newer-version' || code === 'unknown-version') &&
      given !== undefined &&
      given !== '',
  );
  const same = other && readableLink(scenario) === readableLink(preset(scenario.case));
  return same ? { kind: 'unreadable', problems } : reading;
}

/** Lines with text; one that is a scenario leaves no room for another beside it. */
export function holdsSeveralLines(text: string): boolean {
  return text.split(/[\r\n]+/).filter((line) => line.trim() !== '').length > 1;
}

async function fromLink(link: string, words: CliWords, source: string): Promise<Input> {
  if (holdsSeveralLines(link)) return { kind: 'missing', reason: words.severalLines(source) };
  const { fragment, figure } = splitExplain(fragmentOf(link));
  const reading = await readLink(fragment);
  if (reading.kind === 'none') return { kind: 'missing', reason: words.noFragment(shorten(link)) };
  const kept = unlessUnknown(reading);
  return figure === undefined ? kept : { ...kept, figure };
}

/** A scenario that stands on one line: a case, a link, or a file without line breaks. */
export async function readScenarioLine(line: string): Promise<ScenarioReading> {
  const text = line.trim();
  const known = fromCase(text);
  if (known !== undefined) return known;
  if (!looksLikeLink(text)) return unlessUnknown(readFile(text));
  const reading = await readLink(splitExplain(fragmentOf(text)).fragment);
  if (reading.kind !== 'none') return unlessUnknown(reading);
  const given = shorten(text);
  return { kind: 'unreadable', problems: [{ kind: 'document', code: 'not-ours', given }] };
}

/** npm runs its scripts in the project's folder and says where it was called, which paths go from. */
export function pathOf(given: string): string {
  return resolve(process.env['INIT_CWD'] ?? '', given);
}

/** Opens a file or standard input for `read`; a file that is not there or fails is told in a sentence. */
export async function withStream<T>(
  given: string,
  stdin: Readable,
  words: CliWords,
  absent: string,
  read: (stream: Readable) => Promise<T>,
): Promise<T | Missing> {
  try {
    return await read(given === '-' ? stdin : createReadStream(pathOf(given)));
  } catch (error) {
    // Only what the system says of the file; a fault of our own goes on.
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    const code = String(error.code);
    const source = words.source(shorten(given));
    if (code === 'ENOENT') return { kind: 'missing', reason: absent };
    if (code === 'EISDIR') return { kind: 'missing', reason: words.isFolder(source) };
    return { kind: 'missing', reason: words.fails(source, code) };
  }
}

export function noScenario(given: string, words: CliWords): string {
  return words.noScenario(shorten(given), CASE_IDS);
}

/** The text of a file or of standard input, or why there is none. */
export async function readTextInput(
  given: string,
  stdin: Readable,
  words: CliWords,
  absent: string = words.noFile(shorten(given)),
): Promise<{ readonly kind: 'text'; readonly text: string } | Missing> {
  return withStream(given, stdin, words, absent, async (stream) => {
    const reading = await readText(stream, MAX_BYTES);
    const source = words.source(shorten(given));
    if (!reading.ok) {
      const { fault } = reading;
      return { kind: 'missing', reason: words.fault(fault, source), fault } as const;
    }
    if (reading.text.trim() === '')
      return { kind: 'missing', reason: words.empty(source) } as const;
    return { kind: 'text', text: reading.text } as const;
  });
}

export async function readInput(given: string, stdin: Readable, words: CliWords): Promise<Input> {
  const known = fromCase(given);
  if (known !== undefined) return known;
  const source = words.source(shorten(given));
  if (looksLikeLink(given)) return fromLink(given, words, source);
  const reading = await readTextInput(given, stdin, words, noScenario(given, words));
  if (reading.kind === 'missing') return reading;
  const trimmed = reading.text.trim();
  if (looksLikeLink(trimmed)) return fromLink(trimmed, words, source);
  const [first = ''] = trimmed.split(/\s/);
  if (fromCase(first) !== undefined && holdsSeveralLines(trimmed)) {
    return { kind: 'missing', reason: words.severalLines(source) };
  }
  return fromCase(trimmed) ?? unlessUnknown(readFile(reading.text));
}

/** Whether what is given is itself the scenario, rather than the place where it is written. */
export function isScenarioItself(given: string): boolean {
  return looksLikeLink(given) || fromCase(given) !== undefined;
}
