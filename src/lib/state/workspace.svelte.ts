/**
 * What surrounds the session: opening links and files, keeping work in the browser, copying the link.
 * Nothing here ever replaces work without keeping it.
 */
import { browser } from '$app/environment';
import type { CaseId } from '$lib/parameters/case-ids';
import { loadCases } from '$lib/parameters/cases';
import { isPublished } from '$lib/scenario/basics';
import { preset } from '$lib/scenario/presets';
import type { Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import type { Written } from '$lib/versions/then-and-now';
import { splitExplain } from '$lib/views/explain-link';
import type { Session } from './session.svelte';

export type Notice =
  | {
      readonly kind: 'link-opened';
      readonly problems: readonly Problem[];
      readonly hasOther: boolean;
      readonly older?: OlderDocument;
    }
  | {
      readonly kind: 'link-unreadable';
      readonly problems: readonly Problem[];
      readonly hasOther: boolean;
    }
  | {
      readonly kind: 'file-opened';
      readonly name: string;
      readonly problems: readonly Problem[];
      readonly older?: OlderDocument;
    }
  | { readonly kind: 'file-unreadable'; readonly problems: readonly Problem[] }
  | { readonly kind: 'restore' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'copy-failed'; readonly link: string }
  | { readonly kind: 'storage-failed' }
  | { readonly kind: 'picture-failed' }
  | { readonly kind: 'saved' };

/** What an older model made, as it was written and as it was read. */
export interface OlderDocument {
  readonly olderModel: number;
  readonly written: Written;
  readonly scenario: Scenario;
}

const SAVE_AFTER_MS = 400;

/** Links, files and storage are not needed for the first answer, so they come after it. */
async function loadTools() {
  const [
    { linkOf, readableLink, readLink },
    { fileOf },
    { keep, keepWhileLeaving, latestOther, ownDocument, startFreshDocument },
  ] = await Promise.all([
    import('$lib/scenario/link'),
    import('$lib/scenario/write-file'),
    import('./documents'),
  ]);
  return {
    linkOf,
    readableLink,
    readLink,
    fileOf,
    keep,
    keepWhileLeaving,
    latestOther,
    ownDocument,
    startFreshDocument,
  };
}

type Tools = Awaited<ReturnType<typeof loadTools>>;

export class Workspace {
  readonly #session: Session;
  #notice: Notice | undefined = $state.raw();
  #ready = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #storageWorks = true;
  #lastKept: Scenario | undefined;
  #tools: Tools | undefined;
  /** The scenario of each case as it was left for another one. */
  readonly #leftAt: { [Id in CaseId]?: Scenario } = {};

  constructor(session: Session) {
    this.#session = session;
  }

  get notice(): Notice | undefined {
    return this.#notice;
  }

  /** True once a link or earlier work has been looked for; until then nothing is written. */
  get ready(): boolean {
    return this.#ready;
  }

  dismiss(): void {
    this.#notice = undefined;
  }

  pictureFailed(): void {
    this.#notice = { kind: 'picture-failed' };
  }

  /** At page load: a link wins the screen, earlier work of this tab comes back, other work is offered. */
  async start(fragment: string): Promise<void> {
    const own = await this.#stored(async ({ ownDocument }) => ownDocument());
    if (own !== undefined) this.#session.start(own, undefined);
    this.#lastKept = this.#session.scenario;
    if (!(await this.openLink(fragment)) && own === undefined) {
      if ((await this.#other()) !== undefined) this.#notice = { kind: 'restore' };
    }
    this.#ready = true;
  }

  /** Opens a fragment; false where it is no link of ours but, say, an anchor. */
  async openLink(fragment: string): Promise<boolean> {
    const { fragment: link } = splitExplain(fragment);
    if (!link.includes('=') && document.getElementById(link.slice(1)) !== null) return false;
    const { readLink, readableLink } = await this.#load();
    const reading = await readLink(link);
    const same = (a: Scenario, b: Scenario) => a === b || readableLink(a) === readableLink(b);
    if (reading.kind === 'none') return false;
    if (reading.kind === 'unreadable') {
      const hasOther = (await this.#other()) !== undefined;
      this.#notice = { kind: 'link-unreadable', problems: reading.problems, hasOther };
      return true;
    }
    const current = this.#session.scenario;
    if (!same(current, reading.scenario)) {
      if (!isPublished(current)) {
        await this.#stored(async ({ keep, startFreshDocument }) => {
          await keep(current);
          startFreshDocument();
        });
      }
      this.#session.start(reading.scenario, reading.scenario);
    }
    const other = await this.#other();
    const hasOther = other !== undefined && !same(other, reading.scenario);
    const { problems, scenario, olderModel } = reading;
    const older = olderModel !== undefined && {
      older: { olderModel, written: { kind: 'link', fragment: link }, scenario } as const,
    };
    if (hasOther || older !== false || problems.length > 0 || !isPublished(scenario)) {
      this.#notice = { kind: 'link-opened', problems, hasOther, ...older };
    }
    return true;
  }

  /** Goes to the latest work of another tab or of before the link; undo comes back. */
  async openOther(): Promise<void> {
    const other = await this.#other();
    if (other !== undefined) this.#session.open(other);
    this.#notice = undefined;
  }

  /** Back to the published case; undo returns. */
  openPublished(): void {
    this.#session.open(preset(this.#session.scenario.case));
    this.#notice = undefined;
  }

  /**
   * Another case. What was set under the one before is kept as its own document in this browser, and undo
   * comes back to it; who returns to a case finds the work left there.
   */
  async openCase(id: CaseId): Promise<void> {
    await loadCases();
    const current = this.#session.scenario;
    if (current.case === id) return;
    this.#leftAt[current.case] = current;
    if (!isPublished(current)) {
      await this.#stored(async ({ keep, startFreshDocument }) => {
        await keep(current);
        startFreshDocument();
      });
    }
    this.#session.open(this.#leftAt[id] ?? preset(id));
    this.#notice = undefined;
  }

  /** A saved scenario or a workbook; what it was before is one step of undo away. */
  async openFile(name: string, file: Blob): Promise<void> {
    const [{ readChosen }] = await Promise.all([import('./open-file'), loadCases()]);
    const reading = await readChosen(file);
    if (reading.kind === 'unreadable') {
      this.#notice = { kind: 'file-unreadable', problems: reading.problems };
      return;
    }
    this.#session.open(reading.scenario);
    const { problems, scenario, olderModel } = reading;
    this.#notice = {
      kind: 'file-opened',
      name,
      problems,
      ...(olderModel !== undefined && {
        older: { olderModel, written: { kind: 'file', text }, scenario },
      }),
    };
  }

  /** The scenario as a file's text; what is taken away counts as saved. */
  async takeFile(): Promise<string> {
    const { fileOf } = await this.#load();
    this.#session.markSaved();
    this.#notice = { kind: 'saved' };
    return fileOf(this.#session.scenario);
  }

  async copyLink(page: string): Promise<void> {
    const { linkOf } = await this.#load();
    const link = `${page}#${await linkOf(this.#session.scenario)}`;
    try {
      await navigator.clipboard.writeText(link);
      this.#notice = { kind: 'copied' };
    } catch {
      this.#notice = { kind: 'copy-failed', link };
    }
  }

  /** Keeps the scenario in the browser a little later, so that a dragged slider writes once. */
  scheduleKeep(scenario: Scenario): void {
    if (!browser || !this.#ready || scenario === this.#lastKept) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keepNow(), SAVE_AFTER_MS);
  }

  async #keepNow(): Promise<void> {
    const { scenario } = this.#session;
    this.#lastKept = scenario;
    await this.#stored(async ({ keep }) => keep(scenario));
  }

  /** Called when the page is about to go: nothing typed a moment ago is lost. */
  leave(): void {
    clearTimeout(this.#timer);
    const { scenario } = this.#session;
    if (!this.#ready || isPublished(scenario)) return;
    try {
      this.#tools?.keepWhileLeaving(scenario);
    } catch {
      // The page is going; there is nobody left to tell.
      return;
    }
    void this.#keepNow();
  }

  async #other(): Promise<Scenario | undefined> {
    return this.#stored(async ({ latestOther }) => latestOther());
  }

  async #load(): Promise<Tools> {
    this.#tools ??= await loadTools();
    return this.#tools;
  }

  /** Storage may be blocked, full or broken; said once, and the page goes on without. */
  async #stored<T>(action: (tools: Tools) => Promise<T>): Promise<T | undefined> {
    if (!this.#storageWorks) return undefined;
    const tools = await this.#load();
    try {
      return await action(tools);
    } catch {
      this.#storageWorks = false;
      this.#notice = { kind: 'storage-failed' };
      return undefined;
    }
  }
}
