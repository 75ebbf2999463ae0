/**
 * What the browser remembers of work in hand: one document a tab, so that two tabs never write over each other
 * and opening something never replaces earlier work. Storage is a cache; the link, the file and what was saved
 * in the library are the record.
 */
import { delMany, entries, get, set } from 'idb-keyval';
import { loadCases } from '$lib/parameters/cases';
import { fileOf } from '$lib/scenario/write-file';
import type { Scenario } from '$lib/scenario/types';
import { rawText } from './raw-text';
import { openDoor } from './storage-door';
import type { Origin, Work } from './work';

/** A document as it is stored: texts of files, so that what is read back passes the gate. */
interface StoredDocument {
  readonly text: string;
  readonly savedAt: number;
  /** The work as it was last saved to the library or to a file. */
  readonly saved?: string | undefined;
  readonly origin?: Origin | undefined;
}

/** Another tab's document, or one of this tab before it went to something else. */
export interface OtherDocument {
  readonly key: string;
  readonly text: string;
  readonly savedAt: number;
}

/** `unreadable`: there is a text that no longer reads as a scenario. */
export type OwnReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'unreadable'; readonly text: string };

const TAB_KEY = 'balanza.tab';
const LEAVING_KEY = 'balanza.leaving';
const KEPT_DOCUMENTS = 50;

const documents = openDoor('balanza', 'documents');

/** The work in hand, for the next page of this tab: it needs no storage at all. */
let held: Work | undefined;

/** This tab's document id; it lives as long as the tab and survives a reload. */
function tabId(): string {
  const known = sessionStorage.getItem(TAB_KEY);
  if (known !== null) return known;
  const fresh = crypto.randomUUID();
  sessionStorage.setItem(TAB_KEY, fresh);
  return fresh;
}

/** Leaves this tab's document as it is in the browser; what follows is written to a new one. */
export function startFreshDocument(): void {
  held = undefined;
  sessionStorage.removeItem(TAB_KEY);
  sessionStorage.removeItem(LEAVING_KEY);
}

function storedOf({ scenario, base }: Work): StoredDocument {
  return {
    text: fileOf(scenario),
    savedAt: Date.now(),
    saved: base.saved === undefined ? undefined : fileOf(base.saved),
    origin: base.origin,
  };
}

function readOrigin(value: unknown): Origin | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('id' in value && 'name' in value && 'revision' in value)) return undefined;
  const { id, name, revision } = value;
  return typeof id === 'string' && typeof name === 'string' && typeof revision === 'number'
    ? { id, name, revision }
    : undefined;
}

function readStored(value: unknown): StoredDocument | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('text' in value && 'savedAt' in value)) return undefined;
  const { text, savedAt } = value;
  if (typeof text !== 'string' || typeof savedAt !== 'number') return undefined;
  return {
    text,
    savedAt,
    saved: 'saved' in value && typeof value.saved === 'string' ? value.saved : undefined,
    origin: 'origin' in value ? readOrigin(value.origin) : undefined,
  };
}

/** Who has no earlier work needs no reader: it is fetched with the first text to read. */
async function read(text: string): Promise<Scenario | undefined> {
  const [{ readFile }] = await Promise.all([import('$lib/scenario/read-file'), loadCases()]);
  const reading = readFile(text);
  return reading.kind === 'scenario' ? reading.scenario : undefined;
}

async function workOf({ text, saved, origin }: StoredDocument): Promise<Work | undefined> {
  const scenario = await read(text);
  if (scenario === undefined) return undefined;
  return {
    scenario,
    base: { saved: saved === undefined ? undefined : await read(saved), origin },
  };
}

/** What the last page of this tab put aside at its last moment. */
function leftBehind(): StoredDocument | undefined {
  try {
    return readStored(JSON.parse(sessionStorage.getItem(LEAVING_KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

async function others(): Promise<readonly (readonly [key: string, document: StoredDocument])[]> {
  const mine = tabId();
  const all = await entries<IDBValidKey, unknown>(documents);
  return all
    .flatMap(([key, value]) => {
      const document = readStored(value);
      const isOther = typeof key === 'string' && key !== mine && document !== undefined;
      return isOther ? [[key, document] as const] : [];
    })
    .sort(([, a], [, b]) => b.savedAt - a.savedAt);
}

/** Work that other tabs, open or closed, have kept in this browser; the newest first. */
export async function otherDocuments(): Promise<readonly OtherDocument[]> {
  return (await others()).map(([key, { text, savedAt }]) => ({ key, text, savedAt }));
}

/** The work of this tab, if it has any (after a reload or from another page). */
export async function ownDocument(): Promise<OwnReading> {
  if (held !== undefined) return { kind: 'work', work: held };
  const left = leftBehind();
  const stored = await get<unknown>(tabId(), documents).then(
    (value) => ({ value, document: readStored(value) }),
    (error: unknown) => {
      // What the tab put aside itself will do where the database is out of reach.
      if (left === undefined) throw error;
      return { value: undefined, document: undefined };
    },
  );
  const newest = [left, stored.document]
    .filter((document) => document !== undefined)
    .sort((a, b) => b.savedAt - a.savedAt);
  for (const document of newest) {
    const work = await workOf(document);
    if (work !== undefined) return { kind: 'work', work };
  }
  const unread = newest[0]?.text ?? stored.value;
  return unread === undefined ? { kind: 'none' } : { kind: 'unreadable', text: rawText(unread) };
}

/** The last moment of a page is too short for a database: session storage takes the work at once. */
export function keepWhileLeaving(work: Work): void {
  held = work;
  sessionStorage.setItem(LEAVING_KEY, JSON.stringify(storedOf(work)));
}

/** The latest work of any other tab, open or closed. */
export async function latestOther(): Promise<Work | undefined> {
  for (const [, document] of await others()) {
    const work = await workOf(document);
    if (work !== undefined) return work;
  }
  return undefined;
}

/** Writes this tab's document and forgets the oldest of the others. Rejects where the browser refuses. */
export async function keep(work: Work): Promise<void> {
  held = work;
  await set(tabId(), storedOf(work), documents);
  const old = (await others()).slice(KEPT_DOCUMENTS).map(([key]) => key);
  if (old.length > 0) await delMany(old, documents);
}
