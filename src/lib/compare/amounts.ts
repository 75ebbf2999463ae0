/** How compared figures are shown: few digits, and rounded so that what is shown adds up too. */
import { roundedParts } from '$lib/engine/numeric/adding-up';
import { formatBare, type NumberStyle } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { Compared } from '$lib/model/compare/measures';

export type Shown = Compared | 'money';

function isMoney(measure: Shown): boolean {
  return measure !== 'index' && measure !== 'score';
}

/** What one unit on the screen is in the unit of the model: a million dollars, a point. */
function unitOf(measure: Shown): number {
  if (isMoney(measure)) return 1e6;
  return measure === 'score' ? 0.01 : 1;
}

/** Three digits of the largest amount, one to three of them behind the point. */
function digitsFor(measure: Shown, amounts: readonly number[]): number {
  const largest = Math.max(0, ...amounts.map(Math.abs)) / unitOf(measure);
  if (largest === 0) return 1;
  return Math.min(3, Math.max(1, 2 - Math.floor(Math.log10(largest))));
}

/** Amounts of one measure with as many digits as the largest of them asks for. */
export class Amounts {
  readonly #measure: Shown;
  readonly #digits: number;
  readonly #lang: Lang;

  constructor(measure: Shown, amounts: readonly number[], lang: Lang) {
    this.#measure = measure;
    this.#digits = digitsFor(measure, amounts);
    this.#lang = lang;
  }

  /** One step of the last digit shown, in the unit of the model. */
  get #step(): number {
    return unitOf(this.#measure) * 10 ** -this.#digits;
  }

  /** For axes; figures are in the unit of the model. */
  get style(): NumberStyle {
    if (isMoney(this.#measure)) return { kind: 'usdMillions', digits: this.#digits };
    return this.#measure === 'score'
      ? { kind: 'percent', digits: this.#digits }
      : { kind: 'plain', digits: this.#digits };
  }

  /** Without unit or sign of plus. */
  bare(value: number): string {
    // In millions, which are written with all their digits: figures of a column stand under each other.
    const style = { kind: 'usdMillions', digits: this.#digits } as const;
    return formatBare(this.onScreen(value) * 1e6, style, this.#lang);
  }

  /** With its unit where that is money. */
  withUnit(value: number): string {
    const bare = this.bare(Math.abs(value));
    return isMoney(this.#measure) ? `US$\u00a0${bare}\u00a0M` : bare;
  }

  signed(value: number): string {
    const text = this.bare(value);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  }

  /** In the unit of the screen, for tables and files. */
  onScreen(value: number): number {
    return value / unitOf(this.#measure);
  }

  /** The ends and the parts between them, rounded so that the shown parts lead from one shown end to the other. */
  leading(
    from: number,
    parts: readonly number[],
    to: number,
  ): { readonly from: number; readonly parts: readonly number[]; readonly to: number } {
    const [first, last] = [Math.round(from / this.#step), Math.round(to / this.#step)];
    const rounded = roundedParts(parts, last - first, this.#step);
    const back = (steps: number) => steps * this.#step;
    return { from: back(first), parts: rounded.map(back), to: back(last) };
  }
}
