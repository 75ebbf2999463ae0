/**
 * What the browser remembers: one document a tab, so that two tabs never write over each other and
 * opening a link never replaces earlier work. Storage is a cache; the link and the file are the record.
 */
import { createStore, delMany, entries, get, set, type UseStore } from 'idb-keyval';
import { loadCases } from '$lib/parameters/cases';
import { fileOf } from '$lib/scenario/write-file';
import type { Scenario } from '$lib/scenario/types';

interface StoredDocument {
  readonly text: string;
  readonly savedAt: number;
}

const TAB_KEY = 'balanza.tab';
const LEAVING_KEY = 'balanza.leaving';
const KEPT_DOCUMENTS = 20;

let store: UseStore | undefined;

function documents(): UseStore {
  store ??= createStore('balanza', 'documents');
  return store;
}

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
  sessionStorage.removeItem(TAB_KEY);
  sessionStorage.removeItem(LEAVING_KEY);
}

function isStored(value: unknown): value is StoredDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'savedAt' in value &&
    typeof value.savedAt === 'number'
  );
}

/** Who has no earlier work needs no reader: it is fetched with the first text to read. */
async function read(text: string): Promise<Scenario | undefined> {
  const [{ readFile }] = await Promise.all([import('$lib/scenario/read-file'), loadCases()]);
  const reading = readFile(text);
  return reading.kind === 'scenario' ? reading.scenario : undefined;
}

async function others(): Promise<
  { readonly key: IDBValidKey; readonly document: StoredDocument }[]
> {
  const mine = tabId();
  const all = await entries<IDBValidKey, unknown>(documents());
  return all
    .flatMap(([key, value]) => (key !== mine && isStored(value) ? [{ key, document: value }] : []))
    .sort((a, b) => b.document.savedAt - a.document.savedAt);
}

/** The work of this tab, if it has any (after a reload). */
export async function ownDocument(): Promise<Scenario | undefined> {
  const leaving = sessionStorage.getItem(LEAVING_KEY);
  if (leaving !== null) {
    const scenario = await read(leaving);
    if (scenario !== undefined) return scenario;
  }
  const stored = await get<unknown>(tabId(), documents());
  return isStored(stored) ? read(stored.text) : undefined;
}

/** The last moment of a page is too short for a database: session storage takes the work at once. */
export function keepWhileLeaving(scenario: Scenario): void {
  sessionStorage.setItem(LEAVING_KEY, fileOf(scenario));
}

/** The latest work of any other tab, open or closed. */
export async function latestOther(): Promise<Scenario | undefined> {
  for (const { document } of await others()) {
    const scenario = await read(document.text);
    if (scenario !== undefined) return scenario;
  }
  return undefined;
}

/** Writes this tab's document and forgets the oldest of the others. Rejects when the browser refuses. */
export async function keep(scenario: Scenario): Promise<void> {
  const stored: StoredDocument = { text: fileOf(scenario), savedAt: Date.now() };
  await set(tabId(), stored, documents());
  const old = (await others()).slice(KEPT_DOCUMENTS).map(({ key }) => key);
  if (old.length > 0) await delMany(old, documents());
}
