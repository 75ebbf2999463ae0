/**
 * Takes many files into the library: scenarios, and files of many. It works in slices, so that the page stays
 * alive and can call it off; what cannot be taken in is listed with its reason, and what is there already is counted.
 */
import { loadCases } from '$lib/parameters/cases';
import { readFile } from '$lib/scenario/read-file';
import { fileOf } from '$lib/scenario/write-file';
import { troubleOf, type StorageTrouble } from '../storage-trouble';
import { readName } from './labels';
import { isLibraryHead, isOurHead, readLibraryFile, type Incoming } from './library-file';
import {
  entriesOf,
  holds,
  keysOf,
  list,
  newEntry,
  putBack,
  readPair,
  recordsOf,
  sumOf,
  versionOf,
  type LibraryTools,
} from './operations';
import { isReadable } from './records';
import { turn } from './turn';
import { MAX_ENTRIES, MAX_VERSIONS, type LibraryEntry, type LibraryVersion } from './types';

/** A file with its path in the folder it was picked with. */
export interface Picked {
  readonly file: File;
  readonly path: string;
}

/** Why nothing, or not all, of a file was taken in. */
export type Refusal =
  | 'empty'
  | 'not-ours'
  | 'truncated'
  | 'damaged'
  | 'too-long'
  | 'newer'
  | 'unknown-case'
  | 'no-access'
  | 'too-many';

export interface RefusedFile {
  readonly name: string;
  readonly reason: Refusal;
}

export interface ImportReport {
  /** New entries. */
  readonly added: readonly string[];
  /** Entries that got versions they did not have. */
  readonly merged: number;
  /** Already here, word for word. */
  readonly skipped: number;
  /** Already here, but in the bin: taken out of it. */
  readonly back: number;
  readonly refused: readonly RefusedFile[];
  /** Called off: what had been taken in until then stays. */
  readonly cancelled: boolean;
  /** The browser refused to store more. */
  readonly trouble: StorageTrouble | undefined;
}

export interface ImportProgress {
  /** Bytes read, and in all. */
  readonly done: number;
  readonly of: number;
  readonly taken: number;
}

export interface ImportOptions {
  readonly signal: AbortSignal;
  readonly onprogress: (progress: ImportProgress) => void;
  /** For files whose name is none. */
  readonly unnamed: string;
}

/** Larger than any scenario can be. */
const MAX_BYTES = 4_000_000;
/** Read ahead at the same time. */
const READ_AHEAD = 16;
/** Written in one transaction. */
const AT_ONCE = 40;
/** A slice of work; then the page has its turn. */
const SLICE_MS = 30;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Gate =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Refusal };

/** A scenario's text as it is stored; as it came where something in it did not fit, so that nothing of it is lost. */
function gate(text: string): Gate {
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  const reading = readFile(text);
  if (reading.kind === 'scenario') {
    return { ok: true, text: reading.problems.length === 0 ? fileOf(reading.scenario) : text };
  }
  switch (reading.problems[0]?.code) {
    case 'newer-version':
    case 'unknown-case':
    case 'too-long':
      return {
        ok: false,
        reason: reading.problems[0].code === 'newer-version' ? 'newer' : reading.problems[0].code,
      };
    default:
      return { ok: false, reason: isOurHead(text) ? 'truncated' : 'not-ours' };
  }
}

class Importer {
  readonly #tools: LibraryTools;
  readonly #options: ImportOptions;
  /** Entries by checksum of a version. */
  readonly #bySum = new Map<string, Set<string>>();
  readonly #known = new Set<string>();
  readonly #inBin = new Set<string>();
  readonly #pending = new Map<string, LibraryEntry>();
  readonly added: string[] = [];
  readonly refused: RefusedFile[] = [];
  merged = 0;
  skipped = 0;
  back = 0;
  #sliceFrom = performance.now();

  constructor(tools: LibraryTools, options: ImportOptions) {
    this.#tools = tools;
    this.#options = options;
  }

  async begin(): Promise<void> {
    const { heads } = await list(this.#tools);
    for (const { id, sums, deletedAt } of heads) {
      this.#known.add(id);
      if (deletedAt !== undefined) this.#inBin.add(id);
      for (const sum of sums) this.#index(sum, id);
    }
  }

  isStopped(): boolean {
    return this.#options.signal.aborted;
  }

  #index(sum: string, id: string): void {
    const ids = this.#bySum.get(sum);
    if (ids === undefined) this.#bySum.set(sum, new Set([id]));
    else ids.add(id);
  }

  refuse(name: string, reason: Refusal): void {
    this.refused.push({ name, reason });
  }

  async rest(): Promise<void> {
    if (performance.now() - this.#sliceFrom < SLICE_MS) return;
    await turn();
    this.#sliceFrom = performance.now();
  }

  /** Takes one scenario in, or says why not under the name given. */
  async take(incoming: Incoming, file: string): Promise<void> {
    const texts = incoming.versions.map(({ text }) => gate(text));
    const bad = texts.find((gated) => !gated.ok);
    if (bad?.ok === false) {
      this.refuse(file, bad.reason);
      return;
    }
    const at = this.#tools.now();
    const versions = incoming.versions.map((version, index): LibraryVersion => {
      const gated = texts[index];
      const made = versionOf(
        this.#tools,
        gated?.ok === true ? gated.text : version.text,
        version.note,
      );
      // A clock that ran ahead elsewhere: the order of the file holds.
      return { ...made, savedAt: Math.min(version.savedAt ?? at, at) };
    });
    const holder = await this.#holderOf(versions);
    if (holder !== undefined) {
      if (this.#inBin.delete(holder)) {
        await putBack(this.#tools, [holder]);
        this.back += 1;
      } else this.skipped += 1;
      return;
    }
    if (this.#known.has(incoming.id)) await this.#merge(incoming.id, versions);
    else if (this.#known.size >= MAX_ENTRIES) this.refuse(file, 'too-many');
    else await this.#add(incoming, versions);
  }

  /** An entry that holds all of these versions already. Checksums only point at it; the texts decide. */
  async #holderOf(versions: readonly LibraryVersion[]): Promise<string | undefined> {
    const [first] = versions;
    const ids = first === undefined ? [] : [...(this.#bySum.get(sumOf(first.text)) ?? [])];
    for (const id of ids) {
      const entry = this.#pending.get(id) ?? (await entriesOf(this.#tools, [id]))[0];
      if (entry === undefined || !isReadable(entry)) continue;
      if (versions.every(({ text }) => holds(entry, text))) return id;
    }
    return undefined;
  }

  async #add(incoming: Incoming, versions: readonly LibraryVersion[]): Promise<void> {
    const name = readName(incoming.name);
    const label = { ...incoming, name: name.ok ? name.name : this.#options.unnamed };
    const { folder, tags } = label;
    const sorted = [...versions].sort((a, b) => b.savedAt - a.savedAt).slice(0, MAX_VERSIONS);
    const made = newEntry(this.#tools, { name: label.name, folder, tags }, sorted);
    const updatedAt = sorted[0]?.savedAt ?? made.updatedAt;
    const entry = {
      ...made,
      id: ID.test(incoming.id) ? incoming.id : made.id,
      updatedAt,
      createdAt: Math.min(incoming.createdAt ?? updatedAt, updatedAt),
    };
    this.#known.add(entry.id);
    for (const { text } of entry.versions) this.#index(sumOf(text), entry.id);
    this.#pending.set(entry.id, entry);
    if (this.#pending.size >= AT_ONCE) await this.flush();
  }

  async #merge(id: string, versions: readonly LibraryVersion[]): Promise<void> {
    await this.flush();
    const { shelf, now } = this.#tools;
    const merged = await shelf.change(keysOf(id), ([head, body]) => {
      const read = readPair(id, head, body);
      if (read === undefined || !isReadable(read)) return { answer: false };
      const added = versions.filter(({ text }) => !holds(read, text));
      const all = [...read.versions, ...added].sort((a, b) => b.savedAt - a.savedAt);
      const entry = {
        ...read,
        deletedAt: undefined,
        versions: all.slice(0, MAX_VERSIONS),
        updatedAt: now(),
        revision: read.revision + 1,
      };
      return { put: recordsOf(entry), answer: true };
    });
    if (merged) this.merged += 1;
    else this.skipped += 1;
    for (const { text } of versions) this.#index(sumOf(text), id);
  }

  /** Writes what is pending. */
  async flush(): Promise<void> {
    if (this.#pending.size === 0) return;
    const entries = [...this.#pending.values()];
    await this.#tools.shelf.change([], () => ({
      put: entries.flatMap(recordsOf),
      answer: undefined,
    }));
    this.added.push(...entries.map(({ id }) => id));
    this.#pending.clear();
  }

  get taken(): number {
    return this.added.length + this.#pending.size + this.merged;
  }
}

type Content =
  | { readonly kind: 'one'; readonly text: string }
  | { readonly kind: 'many' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

async function contentOf({ file }: Picked): Promise<Content> {
  try {
    const isLarge = file.size > MAX_BYTES;
    const text = await (isLarge ? file.slice(0, 400) : file).text();
    if (isLibraryHead(text.slice(0, 400))) return { kind: 'many' };
    return isLarge ? { kind: 'refused', reason: 'too-long' } : { kind: 'one', text };
  } catch {
    return { kind: 'refused', reason: 'no-access' };
  }
}

async function takeMany(importer: Importer, { file }: Picked): Promise<void> {
  for await (const part of readLibraryFile(file)) {
    if (importer.isStopped()) return;
    if (part.kind === 'scenario')
      await importer.take(part.incoming, `${file.name}: ${part.incoming.name}`);
    else if (part.kind === 'damaged') importer.refuse(`${file.name}: ${part.line}`, 'damaged');
    else importer.refuse(file.name, 'truncated');
    await importer.rest();
  }
}

async function takeOne(importer: Importer, { file, path }: Picked, text: string): Promise<void> {
  const incoming = {
    id: '',
    name: file.name.replace(/\.json$/i, ''),
    folder: path.split('/').slice(0, -1).join('/'),
    tags: [],
    createdAt: undefined,
    versions: [{ text, note: '', savedAt: undefined }],
  };
  await importer.take(incoming, file.name);
}

/** Takes files in; never rejects: what went wrong stands in the report. */
export async function importFiles(
  tools: LibraryTools,
  picked: readonly Picked[],
  options: ImportOptions,
): Promise<ImportReport> {
  const importer = new Importer(tools, options);
  const of = picked.reduce((sum, { file }) => sum + file.size, 0);
  let done = 0;
  let trouble: StorageTrouble | undefined;
  try {
    await loadCases();
    await importer.begin();
    for (let from = 0; from < picked.length && !importer.isStopped(); from += READ_AHEAD) {
      const some = picked.slice(from, from + READ_AHEAD);
      const contents = await Promise.all(some.map(contentOf));
      for (const [index, one] of some.entries()) {
        const content = contents[index];
        if (importer.isStopped() || content === undefined) break;
        if (content.kind === 'many') await takeMany(importer, one);
        else if (content.kind === 'one') await takeOne(importer, one, content.text);
        else importer.refuse(one.file.name, content.reason);
        done += one.file.size;
        options.onprogress({ done, of, taken: importer.taken });
        await importer.rest();
      }
    }
    await importer.flush();
  } catch (error) {
    trouble = troubleOf(error);
  }
  const { added, merged, skipped, back, refused } = importer;
  return { added, merged, skipped, back, refused, cancelled: importer.isStopped(), trouble };
}
