/**
 * What surrounds the session, as pages see it: what there is to say, and the doings of the desk (`desk.ts`), which is
 * fetched when the page stands.
 */
import type { CaseId } from '$lib/parameters/case-ids';
import type { Scenario } from '$lib/scenario/types';
import type { Desk } from './desk';
import type { Notice } from './notice';
import type { Session } from './session.svelte';
import type { Origin } from './work';

export class Workspace {
  readonly #session: Session;
  #ready = $state(false);
  #fetched: Promise<Desk> | undefined;
  #desk: Desk | undefined;
  notice: Notice | undefined = $state.raw();

  constructor(session: Session) {
    this.#session = session;
  }

  /** True once a link or earlier work has been looked for; until then nothing is written. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Whether closing the tab now would lose work. */
  get atRisk(): boolean {
    return this.#desk?.atRisk === true;
  }

  dismiss(): void {
    this.notice = undefined;
  }

  pictureFailed(): void {
    this.notice = { kind: 'picture-failed' };
  }

  async start(fragment: string): Promise<void> {
    const desk = await this.#at();
    await desk.start(fragment);
    this.#desk = desk;
    this.#ready = true;
  }

  async openLink(fragment: string): Promise<boolean> {
    return (await this.#at()).openLink(fragment);
  }

  async openOther(): Promise<void> {
    return (await this.#at()).openOther();
  }

  async openPublished(): Promise<void> {
    (await this.#at()).openPublished();
  }

  async openCase(id: CaseId): Promise<void> {
    return (await this.#at()).openCase(id);
  }

  async openSaved(name: string, text: string, origin?: Origin): Promise<void> {
    return (await this.#at()).openSaved(name, text, origin);
  }

  async openFile(file: File): Promise<void> {
    return (await this.#at()).openFile(file);
  }

  async copyLink(page: string): Promise<void> {
    return (await this.#at()).copyLink(page);
  }

  async keepNow(): Promise<void> {
    return (await this.#at()).keepNow();
  }

  scheduleKeep(scenario: Scenario): void {
    this.#desk?.scheduleKeep(scenario);
  }

  leave(): void {
    this.#desk?.leave();
  }

  async #at(): Promise<Desk> {
    this.#fetched ??= import('./desk').then(({ Desk }) => new Desk(this.#session, this));
    return this.#fetched;
  }
}
