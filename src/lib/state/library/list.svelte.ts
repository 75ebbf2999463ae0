/** What the page of scenarios shows of the library, kept up with what other tabs do to it. */
/* eslint-disable svelte/prefer-svelte-reactivity -- maps are replaced whole, or nobody sees them */
import type { Judged } from '$lib/views/library/answer-line';
import { troubleOf, type TroubleKind } from '../storage-trouble';
import { entriesOf, listHeads, onLibraryChange, rescueEntries } from './library';
import { isReadable } from './records';
import { turn } from './turn';
import type { LibraryEntry, LibraryHead, UnreadableRecord } from './types';

/** The newest version of an entry as far as it reads. */
export type Reading = Judged | 'unreadable';

/** How many of the entries that the browser threw away are still at hand. */
export interface Loss {
  readonly lost: number;
  readonly held: readonly LibraryEntry[];
}

const SLICE_MS = 25;

export class LibraryList {
  #heads: readonly LibraryHead[] = $state.raw([]);
  #unreadable: readonly UnreadableRecord[] = $state.raw([]);
  #ready = $state(false);
  #trouble: TroubleKind | undefined = $state();
  #loss: Loss | undefined = $state.raw();
  /** By id; of a head that has changed since, the reading is made anew. */
  #readings: ReadonlyMap<string, { readonly of: LibraryHead; readonly reading: Reading }> =
    $state.raw(new Map());
  readonly #held = new Map<string, LibraryEntry>();
  #mark: string | undefined;
  #turn = 0;
  #checked = false;

  /** Heads whose versions turned out not to read. */
  #damaged: ReadonlyMap<string, UnreadableRecord> = $state.raw(new Map());

  /** Without what is in the bin and what does not read. */
  readonly heads: readonly LibraryHead[] = $derived(
    this.#heads.filter(({ id, deletedAt }) => deletedAt === undefined && !this.#damaged.has(id)),
  );
  readonly bin: readonly LibraryHead[] = $derived(
    this.#heads
      .filter(({ deletedAt }) => deletedAt !== undefined)
      .sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0)),
  );

  get unreadable(): readonly UnreadableRecord[] {
    return [...this.#unreadable, ...this.#damaged.values()];
  }
  /** Once the list has been asked for, whatever came of it. */
  get ready(): boolean {
    return this.#ready;
  }
  get trouble(): TroubleKind | undefined {
    return this.#trouble;
  }
  get loss(): Loss | undefined {
    return this.#loss;
  }

  readingOf(head: LibraryHead): Reading | undefined {
    const known = this.#readings.get(head.id);
    return known?.of === head ? known.reading : undefined;
  }

  /** Reads the list and keeps it up to date; gives the way to stop. */
  start(): () => void {
    void this.refresh();
    return onLibraryChange(() => void this.refresh());
  }

  /** Reads the list again: quickly, and once, or as long as something does not read, thoroughly after that. */
  async refresh(): Promise<void> {
    this.#turn += 1;
    const mine = this.#turn;
    await this.#list(mine, false);
    if (mine === this.#turn && (!this.#checked || this.#unreadable.length > 0)) {
      await this.#list(mine, true);
    }
  }

  async #list(mine: number, thorough: boolean): Promise<void> {
    try {
      const { heads, unreadable, mark } = await listHeads(thorough);
      if (mine !== this.#turn) return;
      if (this.#mark !== undefined && this.#mark !== mark) this.#noteLoss(heads);
      this.#mark = mark;
      // What has not changed stays the same object, so that nothing of it is worked out again.
      const before = new Map(this.#heads.map((head) => [head.id, head]));
      this.#heads = heads.map((head) => {
        const known = before.get(head.id);
        return known?.revision === head.revision ? known : head;
      });
      if (thorough || unreadable.length > 0) this.#unreadable = unreadable;
      this.#checked ||= thorough;
      this.#damaged = new Map();
      this.#trouble = undefined;
    } catch (error) {
      if (mine === this.#turn) this.#trouble = troubleOf(error).kind;
    }
    this.#ready = true;
  }

  #noteLoss(now: readonly LibraryHead[]): void {
    const there = new Set(now.map(({ id }) => id));
    const lost = this.#heads.filter(({ id }) => !there.has(id));
    if (lost.length === 0) return;
    const held = lost.flatMap(({ id }) => this.#held.get(id) ?? []);
    this.#loss = { lost: lost.length, held };
  }

  dismissLoss(): void {
    this.#loss = undefined;
  }

  /** Writes again what of the loss is at hand. */
  async rescue(): Promise<void> {
    const { held = [] } = this.#loss ?? {};
    await rescueEntries(held);
    this.#loss = undefined;
    await this.refresh();
  }

  /** Records that turned out not to read go from the list to those that cannot be read. */
  setApart(records: readonly UnreadableRecord[]): void {
    const more = records.map((record) => [record.id, record] as const);
    this.#damaged = new Map([...this.#damaged, ...more]);
  }

  /** Reads the newest versions of these, a slice at a time, so that their answers can be shown. */
  async read(heads: readonly LibraryHead[]): Promise<void> {
    const wanted = heads.filter((head) => this.readingOf(head) === undefined);
    if (wanted.length === 0) return;
    try {
      await this.#read(wanted);
    } catch (error) {
      this.#trouble = troubleOf(error).kind;
    }
  }

  async #read(wanted: readonly LibraryHead[]): Promise<void> {
    const [{ readFile }, { judged }, { loadCases }] = await Promise.all([
      import('$lib/scenario/read-file'),
      import('$lib/views/library/answer-line'),
      import('$lib/parameters/cases'),
    ]);
    await loadCases();
    const entries = new Map(
      (await entriesOf(wanted.map(({ id }) => id))).map((entry) => [entry.id, entry]),
    );
    let from = performance.now();
    let made: [string, { readonly of: LibraryHead; readonly reading: Reading }][] = [];
    // Shown a slice at a time: each showing draws the rows anew.
    const show = () => {
      this.#readings = new Map([...this.#readings, ...made]);
      made = [];
    };
    for (const head of wanted) {
      const entry = entries.get(head.id);
      if (entry === undefined) continue;
      if (!isReadable(entry)) {
        this.setApart([entry]);
        continue;
      }
      this.#held.set(entry.id, entry);
      const file = readFile(entry.versions[0]?.text ?? '');
      const reading = file.kind === 'scenario' ? judged(file.scenario) : 'unreadable';
      made.push([head.id, { of: head, reading }]);
      if (performance.now() - from < SLICE_MS) continue;
      show();
      await turn();
      from = performance.now();
    }
    show();
  }
}
