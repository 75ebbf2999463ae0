/** The comparison in hand: its scenarios, what of it is looked at, and how it came about. */
import {
  compareLink,
  firstView,
  fitting,
  MAX_SLOTS,
  readCompareLink,
  type CompareReading,
  type Place,
  type Slot,
  type View,
} from '$lib/compare/link';

export type LinkNotice = Exclude<CompareReading, { kind: 'none' }>;

export class CompareWork {
  #slots: readonly Slot[] = $state.raw([]);
  #view: View = $state.raw(firstView([]));
  /** What of a link could not be used. */
  notice: LinkNotice | undefined = $state.raw();
  /** Whether the address has to follow: something was chosen, or a link was opened. */
  touched = $state(false);

  get slots(): readonly Slot[] {
    return this.#slots;
  }

  get view(): View {
    return this.#view;
  }

  get place(): Place {
    return { slots: this.#slots, view: this.#view };
  }

  get full(): boolean {
    return this.#slots.length >= MAX_SLOTS;
  }

  /** Takes scenarios over at the page's start; nobody has chosen them. */
  start(slots: readonly Slot[]): void {
    this.#slots = slots.slice(0, MAX_SLOTS);
    this.#view = firstView(this.#slots);
  }

  /** Opens a fragment; false where there is nothing in it to show. */
  async open(fragment: string): Promise<boolean> {
    const reading = await readCompareLink(fragment);
    if (reading.kind === 'none') return false;
    this.notice = reading.problems.length > 0 ? reading : undefined;
    if (reading.kind === 'unreadable') return false;
    this.#slots = reading.place.slots;
    this.#view = reading.place.view;
    this.touched = true;
    return true;
  }

  /** Puts a scenario in a place, or behind the last one. */
  put(at: number, slot: Slot): void {
    const many = this.#slots.length;
    if (at >= many && this.full) return;
    this.#change(at < many ? this.#slots.with(at, slot) : [...this.#slots, slot]);
  }

  rename(at: number, name: string | undefined): void {
    const slot = this.#slots[at];
    if (slot !== undefined) this.#change(this.#slots.with(at, { ...slot, name }));
  }

  remove(at: number): void {
    if (this.#slots.length > 1) this.#change(this.#slots.toSpliced(at, 1));
  }

  look(view: Partial<View>): void {
    this.#view = fitting({ ...this.#view, ...view }, this.#slots);
    this.touched = true;
  }

  #change(slots: readonly Slot[]): void {
    // A second scenario is what the first is compared with, unless that was chosen before.
    const before = this.#slots.length < 2 ? firstView(slots) : this.#view;
    this.#slots = slots;
    this.#view = fitting({ ...this.#view, pair: before.pair }, slots);
    this.touched = true;
  }

  /** What to write behind the `#`; undefined where it is too long for that. */
  link(): Promise<string | undefined> {
    return compareLink(this.place);
  }
}
