/**
 * Many scenarios in one file (docs/LINKS.md). It is JSON with one scenario a line, so that a file of any size is read
 * in slices, and one that was cut still gives every line that is whole.
 */
import { APP } from '$lib/scenario/write-file';
import { SCHEMA_VERSION } from '$lib/scenario/types';
import type { EntryLabel, LibraryEntry, LibraryVersion } from './types';

const KIND = 'library';
const OPENING = `{"app":"${APP}","schema":${SCHEMA_VERSION},"kind":"${KIND}","scenarios":[`;
const CLOSING = ']}';

/** A scenario of such a file, still to be checked. */
export interface Incoming extends EntryLabel {
  readonly id: string;
  readonly createdAt: number | undefined;
  readonly versions: readonly {
    readonly text: string;
    readonly note: string;
    readonly savedAt: number | undefined;
  }[];
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(fields: Fields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? value : '';
}

function list(fields: Fields, name: string): readonly unknown[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return Array.isArray(value) ? value : [];
}

function time(fields: Fields, name: string): number | undefined {
  const at = Date.parse(texts(fields, name));
  return Number.isFinite(at) && at >= 0 ? at : undefined;
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}

/** A version's file as an object; a text that is no JSON stays a text. */
function versionRecord({ savedAt, note, text }: LibraryVersion): object {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    file = text;
  }
  return { savedAt: isoOf(savedAt), ...(note === undefined ? {} : { note }), file };
}

function lineOf({ id, name, folder, tags, createdAt, versions }: LibraryEntry): string {
  return JSON.stringify({
    id,
    name,
    ...(folder === '' ? {} : { folder }),
    ...(tags.length === 0 ? {} : { tags }),
    createdAt: isoOf(createdAt),
    versions: versions.map(versionRecord),
  });
}

/** The parts of a file of these entries, to be put one behind the other. */
export async function* libraryFile(
  entries: Iterable<LibraryEntry> | AsyncIterable<LibraryEntry>,
): AsyncGenerator<string> {
  yield `${OPENING}\n`;
  let isFirst = true;
  for await (const entry of entries) {
    yield `${isFirst ? '' : ',\n'}${lineOf(entry)}`;
    isFirst = false;
  }
  yield `\n${CLOSING}\n`;
}

/** Whether a text that begins so is a file of many scenarios. */
export function isLibraryHead(start: string): boolean {
  return (
    /^\ufeff?\s*\{\s*"app"\s*:\s*"balanza"\s*,/.test(start) && /"kind"\s*:\s*"library"/.test(start)
  );
}

/** Whether what begins so was written by Balanza, whole or not. */
export function isOurHead(start: string): boolean {
  return /^\ufeff?\s*\{\s*"app"\s*:\s*"balanza"/.test(start);
}

function readIncoming(value: unknown): Incoming | undefined {
  if (!isFields(value)) return undefined;
  const versions = list(value, 'versions').map((version) => {
    if (!isFields(version)) return undefined;
    const file = Object.hasOwn(version, 'file') ? version['file'] : undefined;
    const text = isFields(file) ? `${JSON.stringify(file, undefined, 2)}\n` : file;
    if (typeof text !== 'string') return undefined;
    return { text, note: texts(version, 'note'), savedAt: time(version, 'savedAt') };
  });
  const read = versions.filter((version) => version !== undefined);
  if (read.length === 0 || read.length < versions.length) return undefined;
  return {
    id: texts(value, 'id'),
    name: texts(value, 'name'),
    folder: texts(value, 'folder'),
    tags: list(value, 'tags').filter((tag) => typeof tag === 'string'),
    createdAt: time(value, 'createdAt'),
    versions: read,
  };
}

/** Why a line, or the whole of a file, gave nothing. */
export type LinePart =
  | { readonly kind: 'scenario'; readonly incoming: Incoming }
  | { readonly kind: 'damaged'; readonly line: number }
  | { readonly kind: 'truncated' };

/** Longer than any line of ours: fifty versions of the largest scenarios that there are in practice. */
const MAX_LINE = 64_000_000;

function readLine(text: string, line: number): LinePart {
  try {
    const incoming = readIncoming(JSON.parse(text.replace(/,\s*$/, '')));
    return incoming === undefined ? { kind: 'damaged', line } : { kind: 'scenario', incoming };
  } catch {
    return { kind: 'damaged', line };
  }
}

/** Lines of a text that comes in pieces, without their ends. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > MAX_LINE) return;
  }
  if (rest !== '') yield rest;
}

/** Scenarios of a file as Balanza writes it, line by line. */
async function* fromLines(lines: AsyncIterable<string>): AsyncGenerator<LinePart> {
  let number = 0;
  let held: LinePart | undefined;
  let closed = false;
  for await (const raw of lines) {
    number += 1;
    const text = raw.trim();
    if (number === 1 || text === '') continue;
    if (held !== undefined) yield held;
    held = undefined;
    if (text === CLOSING) closed = true;
    else held = readLine(text, number);
  }
  // A last line that does not read is where the file was cut.
  if (held?.kind === 'scenario') yield held;
  if (!closed) yield { kind: 'truncated' };
}

/** Scenarios of a file that somebody has laid out anew. */
function* fromWhole(text: string): Generator<LinePart> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    yield { kind: 'truncated' };
    return;
  }
  const scenarios = isFields(parsed) ? list(parsed, 'scenarios') : [];
  for (const [index, value] of scenarios.entries()) {
    const incoming = readIncoming(value);
    yield incoming === undefined
      ? { kind: 'damaged', line: index + 1 }
      : { kind: 'scenario', incoming };
  }
}

async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

/** What is in a file of many scenarios, one after the other. */
export async function* readLibraryFile(file: Blob): AsyncGenerator<LinePart> {
  const start = await file.slice(0, OPENING.length + 2).text();
  const isOurLayout =
    /^\ufeff?\{"app":"balanza","schema":\d+,"kind":"library","scenarios":\[\r?\n/.test(start);
  if (isOurLayout) yield* fromLines(linesOf(piecesOf(file)));
  else if (file.size > MAX_LINE) yield { kind: 'truncated' };
  else yield* fromWhole(await file.text());
}
