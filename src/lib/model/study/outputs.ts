/** What the drivers of a spread are sought for: each offer's total cost, and how far two of them lie apart. */
import type { Scenario } from '$lib/scenario/types';
import type { Evaluation } from '../evaluation';
import { measurePlace } from '../kernel/measures';

const TOTAL = measurePlace('totalPv');

/** The offer that leads under the lens or, where none does, the cheapest; and the one closest behind it. */
export function rivals(scenario: Scenario, evaluation: Evaluation): readonly [number, number] {
  const judgement = evaluation.judgements.find(({ lensId }) => lensId === scenario.lens);
  const place = (id: string | undefined) =>
    Math.max(
      0,
      scenario.options.findIndex((option) => option.id === id),
    );
  const rankOf = (index: number) =>
    judgement?.options.find(({ optionId }) => optionId === scenario.options[index]?.id)?.rank ??
    Infinity;
  const leader = place(judgement?.leaders[0] ?? evaluation.cheapest);
  const others = scenario.options
    .map((_, index) => index)
    .filter((index) => index !== leader)
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        (evaluation.options[a]?.totalPv ?? 0) - (evaluation.options[b]?.totalPv ?? 0),
    );
  return [leader, others[0] ?? leader];
}

/** One output an offer, then the gap between the rivals. */
export class Outputs {
  readonly pair: readonly [number, number];
  readonly options: number;
  readonly count: number;

  constructor(scenario: Scenario, evaluation: Evaluation) {
    this.pair = rivals(scenario, evaluation);
    this.options = scenario.options.length;
    this.count = this.options + 1;
  }

  /** Output `index` of draw k in the kernel's answer to `count` draws, constant USD. */
  at(out: Float64Array, count: number, index: number, k: number): number {
    const total = (option: number) => out[(TOTAL * this.options + option) * count + k] ?? 0;
    if (index < this.options) return total(index);
    return total(this.pair[1]) - total(this.pair[0]);
  }
}
