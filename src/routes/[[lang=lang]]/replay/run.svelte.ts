/** Where the reader is in which story, what has been decided, and the clock that plays it. */
import { cardsNow, knownCards, stopsOf } from '$lib/replay/cards';
import type { StoryId } from '$lib/replay/calendar';
import { nextDecision, takenDecisions } from '$lib/replay/decisions';
import {
  reachable,
  readReplayLink,
  replayLink,
  startOf,
  type Place,
  type ReplayProblem,
} from '$lib/replay/link';
import type { StoryView } from '$lib/replay/story-view';

/** Months a second. */
const SPEEDS = [3, 8, 20] as const;
const USUAL_SPEED = 1;

export interface LinkNotice {
  readonly kind: 'place' | 'unreadable';
  readonly problems: readonly ReplayProblem[];
}

export class ReplayRun {
  readonly #stories: () => readonly StoryView[];
  #place: Place = $state.raw(startOf('ecu-911', false));
  /** Whether the reader has gone anywhere, so that the address may say so. */
  touched = $state(false);
  notice: LinkNotice | undefined = $state.raw();
  playing = $state(false);
  speed = $state(USUAL_SPEED);
  #frame = 0;
  #last = 0;
  /** Part of a month that has been played. */
  #part = 0;

  constructor(stories: () => readonly StoryView[]) {
    this.#stories = stories;
  }

  readonly place = $derived(this.#place);
  readonly story: StoryId = $derived(this.#place.story);
  readonly month = $derived(this.#place.month);
  readonly run = $derived(this.#place.run);
  readonly view: StoryView = $derived.by(() => {
    const view = this.#stories().find(({ id }) => id === this.story);
    if (view === undefined) throw new Error(`there is no story ${this.story}`);
    return view;
  });
  readonly span = $derived(reachable(this.story, this.run));
  /** The next decision, once the reader decides. */
  readonly open = $derived(this.run === undefined ? undefined : nextDecision(this.story, this.run));
  readonly taken = $derived(this.run === undefined ? [] : takenDecisions(this.story, this.run));
  readonly atDecision = $derived(this.open !== undefined && this.month === this.open.month);
  /** The decision whose date it is and that has been taken. */
  readonly revealed = $derived(this.taken.find(({ month }) => month === this.month));
  readonly past = $derived(knownCards(this.view.cards, this.story, this.month, this.run));
  readonly now = $derived(cardsNow(this.past));
  /** All that may be seen however far the reader goes back. */
  readonly known = $derived(knownCards(this.view.cards, this.story, this.span.to, this.run));
  readonly stops = $derived(
    stopsOf([...this.known, ...this.taken, ...(this.open === undefined ? [] : [this.open])]),
  );
  readonly link = $derived(replayLink(this.#place));

  goTo(month: number): void {
    const { from, to } = this.span;
    const there = Math.min(to, Math.max(from, month));
    this.touched = true;
    if (there !== this.month) this.#place = { ...this.#place, month: there };
  }

  step(by: -1 | 1): void {
    this.pause();
    const { from, to } = this.span;
    const next =
      by > 0
        ? this.stops.find((stop) => stop > this.month)
        : this.stops.findLast((stop) => stop < this.month);
    this.goTo(next ?? (by > 0 ? to : from));
  }

  tell(story: StoryId, deciding: boolean): void {
    this.pause();
    this.touched = true;
    this.#place = startOf(story, deciding);
  }

  decide(choice: string): void {
    if (this.run === undefined || this.open?.choices.includes(choice) !== true) return;
    this.touched = true;
    this.#place = { ...this.#place, run: [...this.run, choice] };
  }

  startAgain(): void {
    this.tell(this.story, this.run !== undefined);
    this.notice = undefined;
  }

  /** What a link says, as far as it can be read; what cannot be opened changes nothing. */
  openLink(fragment: string): void {
    const reading = readReplayLink(fragment);
    if (reading.kind === 'none' || fragment.replace(/^#/, '') === this.link) return;
    this.pause();
    if (reading.kind === 'place') this.#place = reading.place;
    const { kind, problems } = reading;
    this.notice = problems.length > 0 ? { kind, problems } : undefined;
  }

  play(): void {
    if (this.month >= this.span.to) this.goTo(this.span.from);
    this.playing = true;
    this.#part = 0;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame(this.#tick);
  }

  pause(): void {
    this.playing = false;
    cancelAnimationFrame(this.#frame);
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  readonly #tick = (time: number): void => {
    if (!this.playing) return;
    this.#part += ((time - this.#last) / 1000) * (SPEEDS[this.speed] ?? SPEEDS[USUAL_SPEED]);
    this.#last = time;
    const months = Math.floor(this.#part);
    if (months > 0) {
      this.#part -= months;
      this.goTo(this.month + months);
    }
    if (this.month >= this.span.to) this.pause();
    else this.#frame = requestAnimationFrame(this.#tick);
  };
}
