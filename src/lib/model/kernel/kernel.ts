/**
 * Many draws of a scenario at once: every measure of every offer, from vectors of inputs. It computes what
 * `evaluate` computes, to rounding (relative 1e-9), some hundred times faster: tables are kept between draws,
 * factors grow by multiplication, and no flow is remembered. The tests hold the two against each other on random
 * scenarios with all kinds of events.
 */
import type { Scenario } from '$lib/scenario/types';
import { CaseDraw } from './case-draw';
import { NEVER, type ChanceEvent } from './events';
import { Mender } from './mend';
import { DRAW_MEASURES } from './measures';
import { OptionDraw } from './option-draw';
import { optionPlan } from './option-plan';
import { baseVector, blockOf } from './slots';

/** A chance of one offer, or of all of them by one uniform. */
export interface Chance extends Omit<ChanceEvent, 'slot'> {
  /** Index of the offer; all of them without it. */
  readonly option?: number;
}

export class Kernel {
  readonly optionCount: number;
  /** Places of the vector: the inputs, then one uniform a chance. */
  readonly length: number;
  /** The scenario as it stands; uniforms of chances so that nothing strikes. */
  readonly base: Float64Array;
  readonly #vector: Float64Array;
  readonly #shared: CaseDraw;
  readonly #options: readonly OptionDraw[];
  readonly #menders: readonly Mender[];
  /** Draws of the last run that broke a rule between inputs and were mended. */
  mended = 0;

  constructor(scenario: Scenario, chances: readonly Chance[] = []) {
    const { values, options } = scenario;
    const inputs = baseVector(
      values,
      options.map((option) => option.values),
    );
    const firstChance = blockOf(options.length);
    this.optionCount = options.length;
    this.length = firstChance + chances.length;
    this.base = new Float64Array(this.length);
    this.base.set(inputs);
    this.base.fill(NEVER, firstChance);
    this.#vector = this.base.slice();
    this.#shared = new CaseDraw(values['horizon'], values['fx.dollarised']);
    this.#menders = options.map(
      (option, index) => new Mender(option, blockOf(index), values['horizon']),
    );
    const flags = { residual: values['residual'], staffCounted: values['staff.counted'] };
    this.#options = options.map((_, index) => {
      const mine = chances.flatMap((chance, at) =>
        chance.option === undefined || chance.option === index
          ? [{ event: chance.event, chance: chance.chance, slot: firstChance + at }]
          : [],
      );
      return new OptionDraw(this.#shared, optionPlan(scenario, index, mine), flags);
    });
  }

  /**
   * Evaluates `count` draws. `slots[i]` is the place of drawn input i in the vector and `x[i · count + k]` its value
   * in draw k; whatever is not drawn stands as in the scenario. Measure m of offer o in draw k is written to
   * `out[(m · optionCount + o) · count + k]`, m in the order of `DRAW_MEASURES`.
   */
  run(slots: readonly number[], x: Float64Array, count: number, out: Float64Array): void {
    const v = this.#vector;
    v.set(this.base);
    const stride = this.optionCount * count;
    this.mended = 0;
    for (let k = 0; k < count; k += 1) {
      for (const mender of this.#menders) mender.restore(v, this.base);
      for (let i = 0; i < slots.length; i += 1) v[slots[i] ?? 0] = x[i * count + k] ?? 0;
      if (this.#mend(v)) this.mended += 1;
      this.#shared.read(v);
      for (let o = 0; o < this.optionCount; o += 1) {
        this.#options[o]?.read(v, out, stride, o * count + k);
      }
    }
  }

  /** Every offer's rules, whatever the others' say. */
  #mend(v: Float64Array): boolean {
    let any = false;
    for (const mender of this.#menders) any = mender.mend(v) || any;
    return any;
  }
}

/** Length of the output of `run`. */
export function outputLength(optionCount: number, count: number): number {
  return DRAW_MEASURES.length * optionCount * count;
}
