/** From what stands on the command line to a scenario: a link, its fragment, a file, a case or `-`. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { readFile } from '$lib/scenario/file';
import { readLink } from '$lib/scenario/link';
import { preset } from '$lib/scenario/presets';
import { shorten, type Problem } from '$lib/scenario/problems';
import { CASE_IDS, type Scenario } from '$lib/scenario/types';
import type { CliWords } from './words';

export type Input =
  | {
      readonly kind: 'scenario';
      readonly scenario: Scenario;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  /** It did not even come to reading; the reason is a sentence. */
  | { readonly kind: 'missing'; readonly reason: string };

/** More than the longest file that is read, so that the file's own reader says what is too long. */
const MAX_BYTES = 8 * 1024 * 1024;

const FRAGMENT = /^#?(?:v|z|case)=/;
const ADDRESS = /^https?:\/\//i;

async function readAll(stream: Readable): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > MAX_BYTES) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function fromLink(link: string, words: CliWords): Promise<Input> {
  const at = link.indexOf('#');
  const fragment = ADDRESS.test(link) ? (at < 0 ? '' : link.slice(at)) : link;
  const reading = await readLink(fragment);
  if (reading.kind !== 'none') return reading;
  return { kind: 'missing', reason: words.noFragment(shorten(link)) };
}

function looksLikeLink(text: string): boolean {
  return ADDRESS.test(text) || text.startsWith('#') || FRAGMENT.test(text);
}

async function fromStream(stream: Readable, given: string, words: CliWords): Promise<Input> {
  const text = await readAll(stream);
  if (text === undefined) return { kind: 'missing', reason: words.tooLong(shorten(given)) };
  const trimmed = text.trim();
  return looksLikeLink(trimmed) ? fromLink(trimmed, words) : readFile(text);
}

async function fromFile(path: string, words: CliWords): Promise<Input> {
  try {
    return await fromStream(createReadStream(path), path, words);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const reason =
      code === 'ENOENT'
        ? words.noFile(shorten(path), CASE_IDS)
        : words.fileFails(shorten(path), code);
    return { kind: 'missing', reason };
  }
}

export async function readInput(given: string, stdin: Readable, words: CliWords): Promise<Input> {
  if (given === '-') return fromStream(stdin, given, words);
  const known = CASE_IDS.find((id) => id === given);
  if (known !== undefined) return { kind: 'scenario', scenario: preset(known), problems: [] };
  return looksLikeLink(given) ? fromLink(given, words) : fromFile(given, words);
}
