/**
 * Drawn sets of inputs that break a rule between inputs (`scenario/rules.ts`) are mended, the same way in every
 * run: building takes a year where something is bought; the delay gives way to the horizon; grace lasts as long
 * as building does, and the loan as long as its grace; the lender's share leaves room for the down payment.
 */
import { ASSET_CLASSES } from '$lib/parameters/types';
import type { Option } from '$lib/scenario/types';
import { optionSlot } from './slots';

/** The inputs that the rules bind. */
const RULED = [
  'time.delay',
  'time.build',
  'loan.grace',
  'loan.years',
  'loan.share',
  'price.down',
] as const;
const RULED_SLOTS = RULED.map(optionSlot);
const [DELAY = 0, BUILD = 0, GRACE = 0, YEARS = 0, SHARE = 0, DOWN = 0] = RULED_SLOTS;

export class Mender {
  readonly #block: number;
  readonly #horizon: number;
  readonly #buys: boolean;
  readonly #downAuto: boolean;

  constructor({ values: o }: Option, block: number, horizon: number) {
    this.#block = block;
    this.#horizon = horizon;
    this.#buys = ASSET_CLASSES.some((id) => o[`own.${id}`] === 'state' && !o[`have.${id}`]);
    this.#downAuto = o['price.down'] === 'auto';
  }

  /** Undoes what was mended in the draw before, where it is not drawn anew. */
  restore(v: Float64Array, base: Float64Array): void {
    for (const slot of RULED_SLOTS) v[this.#block + slot] = base[this.#block + slot] ?? 0;
  }

  /** Mends a vector in place; whether there was anything to mend. */
  mend(v: Float64Array): boolean {
    const at = this.#block;
    let mended = false;
    const put = (slot: number, value: number) => {
      if (v[at + slot] === value) return;
      v[at + slot] = value;
      mended = true;
    };
    const latest = this.#horizon - 1;
    put(BUILD, Math.min(latest, Math.max(v[at + BUILD] ?? 0, this.#buys ? 1 : 0)));
    const build = v[at + BUILD] ?? 0;
    put(DELAY, Math.min(v[at + DELAY] ?? 0, latest - build));
    if ((v[at + SHARE] ?? 0) === 0) return mended;
    put(GRACE, Math.max(v[at + GRACE] ?? 0, build));
    put(YEARS, Math.max(v[at + YEARS] ?? 0, v[at + GRACE] ?? 0));
    if (this.#downAuto) return mended;
    const room = 1 - (v[at + DOWN] ?? 0);
    // 0.85 + 0.15 is a little over 1 in doubles for some pairs; an ulp is not a breach.
    if ((v[at + SHARE] ?? 0) > room + 1e-12) put(SHARE, Math.max(0, room));
    return mended;
  }
}
