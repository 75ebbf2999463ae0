/**
 * What surrounds the session: opening links and files, keeping work in the browser, copying the link.
 * Nothing here ever replaces work without keeping it. Not needed for the first answer, so it comes after it.
 */
import type { CaseId } from '$lib/parameters/case-ids';
import { loadCases } from '$lib/parameters/cases';
import { isPublished } from '$lib/scenario/basics';
import { linkOf, readableLink, readLink } from '$lib/scenario/link';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { splitExplain } from '$lib/views/explain-link';
import { keep, keepWhileLeaving, latestOther, ownDocument, startFreshDocument } from './documents';
import type { Notice } from './notice';
import type { Session } from './session.svelte';
import { troubleOf, type TroubleKind } from './storage-trouble';
import type { Origin, Work } from './work';

/** Who shows what there is to say. */
export interface Board {
  notice: Notice | undefined;
}

const SAVE_AFTER_MS = 400;

export class Desk {
  readonly #session: Session;
  readonly #board: Board;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What storage last failed of; undefined while it works. Said once, until it has worked again. */
  #trouble: TroubleKind | undefined;
  #lastKept: Scenario | undefined;
  /** The work on each case as it was left for another one. */
  readonly #leftAt: { [Id in CaseId]?: Work } = {};

  constructor(session: Session, board: Board) {
    this.#session = session;
    this.#board = board;
  }

  /** Whether closing the tab now would lose work: the browser does not keep it, and nobody has saved it. */
  get atRisk(): boolean {
    return this.#trouble !== undefined && this.#session.unsaved;
  }

  get #work(): Work {
    return { scenario: this.#session.scenario, base: this.#session.base };
  }

  /** At page load: a link wins the screen, earlier work of this tab comes back, other work is offered. */
  async start(fragment: string): Promise<void> {
    const own = await this.#stored(ownDocument);
    if (own?.kind === 'work') this.#session.start(own.work.scenario, own.work.base);
    // What could not be read must not be written over.
    else if (own?.kind !== 'none') await this.#startFresh();
    if (own?.kind === 'unreadable')
      this.#board.notice = { kind: 'work-unreadable', text: own.text };
    this.#lastKept = this.#session.scenario;
    if (!(await this.openLink(fragment)) && own?.kind === 'none') {
      if ((await this.#other()) !== undefined) this.#board.notice = { kind: 'restore' };
    }
  }

  /** Opens a fragment; false where it is no link of ours but, say, an anchor. */
  async openLink(fragment: string): Promise<boolean> {
    const { fragment: link } = splitExplain(fragment);
    if (!link.includes('=') && document.getElementById(link.slice(1)) !== null) return false;
    const reading = await readLink(link);
    const same = (a: Scenario, b: Scenario) => a === b || readableLink(a) === readableLink(b);
    if (reading.kind === 'none') return false;
    if (reading.kind === 'unreadable') {
      const hasOther = (await this.#other()) !== undefined;
      this.#board.notice = { kind: 'link-unreadable', problems: reading.problems, hasOther };
      return true;
    }
    const { scenario, problems, olderModel } = reading;
    if (!same(this.#session.scenario, scenario)) {
      // Where the browser keeps nothing, undo must do.
      if (await this.#setAside()) this.#session.start(scenario, { saved: scenario });
      else this.#session.open(scenario);
    }
    const other = await this.#other();
    const hasOther = other !== undefined && !same(other.scenario, scenario);
    const older = olderModel !== undefined && {
      older: { olderModel, written: { kind: 'link', fragment: link }, scenario } as const,
    };
    if (hasOther || older !== false || problems.length > 0 || !isPublished(scenario)) {
      this.#board.notice = { kind: 'link-opened', problems, hasOther, ...older };
    }
    return true;
  }

  /** Goes to the latest work of another tab or of before the link; undo comes back. */
  async openOther(): Promise<void> {
    const other = await this.#other();
    if (other !== undefined) this.#session.open(other.scenario, other.base);
    this.#board.notice = undefined;
  }

  /** Back to the published case; undo returns. */
  openPublished(): void {
    this.#session.open(preset(this.#session.scenario.case));
    this.#board.notice = undefined;
  }

  /**
   * Another case. What was set under the one before is kept as its own document in this browser, and undo
   * comes back to it; who returns to a case finds the work left there.
   */
  async openCase(id: CaseId): Promise<void> {
    await loadCases();
    const { case: current } = this.#session.scenario;
    if (current === id) return;
    this.#leftAt[current] = this.#work;
    await this.#setAside();
    const left = this.#leftAt[id];
    this.#session.open(left?.scenario ?? preset(id), left?.base);
    this.#board.notice = undefined;
  }

  /** A scenario of the library or of another tab; the work before is kept by itself, and undo comes back to it. */
  async openSaved(name: string, text: string, origin?: Origin): Promise<void> {
    const { readAs } = await import('./open-file');
    const reading = await readAs(name, text);
    if (reading.kind === 'scenario') {
      await this.#setAside();
      this.#session.open(reading.scenario, { saved: reading.scenario, origin });
    }
    this.#board.notice = reading.notice;
  }

  async openFile(file: File): Promise<void> {
    const { readPicked } = await import('./open-file');
    const reading = await readPicked(file);
    if (reading.kind === 'scenario') this.#session.open(reading.scenario);
    this.#board.notice = reading.notice;
  }

  async copyLink(page: string): Promise<void> {
    const link = `${page}#${await linkOf(this.#session.scenario)}`;
    try {
      await navigator.clipboard.writeText(link);
      this.#board.notice = { kind: 'copied' };
    } catch {
      this.#board.notice = { kind: 'copy-failed', link };
    }
  }

  /** Keeps the scenario in the browser a little later, so that a dragged slider writes once. */
  scheduleKeep(scenario: Scenario): void {
    if (scenario === this.#lastKept) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keepNow(), SAVE_AFTER_MS);
  }

  /** Keeps the work as it is; also asked for by whoever wants to try again after a failure. */
  async keepNow(): Promise<void> {
    const { scenario } = this.#session;
    this.#lastKept = scenario;
    if ((await this.#keep()) && this.#board.notice?.kind === 'storage-failed') {
      this.#board.notice = undefined;
    }
  }

  /** Called when the page is about to go: nothing typed a moment ago is lost. */
  leave(): void {
    clearTimeout(this.#timer);
    const kept = this.#trouble === undefined && this.#session.scenario === this.#lastKept;
    if (kept) return;
    try {
      keepWhileLeaving(this.#work);
    } catch {
      // The page is going; there is nobody left to tell.
      return;
    }
    void this.keepNow();
  }

  /** Leaves work in hand as a document of its own, so that something else can take its place; false where it cannot. */
  async #setAside(): Promise<boolean> {
    if (isPublished(this.#session.scenario)) return true;
    if (!(await this.#keep())) return false;
    await this.#startFresh();
    return true;
  }

  async #keep(): Promise<boolean> {
    const work = this.#work;
    const kept = await this.#stored(async () => keep(work).then(() => true));
    if (kept === true) this.#trouble = undefined;
    return kept === true;
  }

  async #startFresh(): Promise<void> {
    await this.#stored(async () => {
      startFreshDocument();
      return Promise.resolve();
    });
  }

  async #other(): Promise<Work | undefined> {
    return this.#stored(latestOther);
  }

  /** Storage may be blocked, full or broken: the page says so, goes on without, and tries again the next time. */
  async #stored<T>(action: () => Promise<T>): Promise<T | undefined> {
    try {
      return await action();
    } catch (error) {
      const { kind } = troubleOf(error);
      if (kind !== this.#trouble) this.#board.notice = { kind: 'storage-failed', trouble: kind };
      this.#trouble = kind;
      return undefined;
    }
  }
}
