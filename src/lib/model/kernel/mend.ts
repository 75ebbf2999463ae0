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
    const latest = this.#horizon - 1;
    const drawnBuild = v[at + BUILD] ?? 0;
    const drawnDelay = v[at + DELAY] ?? 0;
    const build = Math.min(latest, Math.max(drawnBuild, this.#buys ? 1 : 0));
    const delay = Math.min(drawnDelay, latest - build);
    let mended = build !== drawnBuild || delay !== drawnDelay;
    v[at + BUILD] = build;
    v[at + DELAY] = delay;
    const share = v[at + SHARE] ?? 0;
    if (share === 0) return mended;
    const drawnGrace = v[at + GRACE] ?? 0;
    const drawnYears = v[at + YEARS] ?? 0;
    const grace = Math.max(drawnGrace, build);
    const years = Math.max(drawnYears, grace);
    mended ||= grace !== drawnGrace || years !== drawnYears;
    v[at + GRACE] = grace;
    v[at + YEARS] = years;
    if (this.#downAuto) return mended;
    const room = 1 - (v[at + DOWN] ?? 0);
    // 0.85 + 0.15 is a little over 1 in doubles for some pairs; an ulp is not a breach.
    if (share <= room + 1e-12) return mended;
    v[at + SHARE] = Math.max(0, room);
    return true;
  }
}
