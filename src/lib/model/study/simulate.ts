/**
 * Draws of a scenario, evaluated, judged and tallied block by block. A block is some points of one replicate: small
 * enough for its tables to stay near the processor, and for a cancelled run to stop soon.
 */
import type { Scenario } from '$lib/scenario/types';
import { evaluate } from '../evaluate';
import type { Evaluation } from '../evaluation';
import { Kernel, outputLength } from '../kernel/kernel';
import { DrawJudge } from './draw-judge';
import { Sampler } from './sampler';
import { StudyTally } from './study-tally';

export const BLOCK = 128;

/** Points of each of R replicates for a number of draws in all. */
export function pointsFor(draws: number, replicates: number): number {
  return Math.ceil(draws / replicates);
}

class StudyError extends Error {}

/** Everything that draws of one scenario need, ready to evaluate blocks of them. */
export class Simulator {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly sampler: Sampler;
  readonly kernel: Kernel;
  readonly judge: DrawJudge;
  /** The values drawn last, dimension by dimension, and the kernel's answer. */
  readonly x: Float64Array;
  readonly out: Float64Array;
  readonly #block: number;

  constructor(scenario: Scenario, block = BLOCK) {
    const lens = scenario.lenses.find(({ id }) => id === scenario.lens);
    if (lens === undefined) throw new StudyError(`the lens ${scenario.lens} is not there`);
    this.scenario = scenario;
    this.evaluation = evaluate(scenario);
    this.sampler = new Sampler(scenario);
    this.kernel = new Kernel(scenario, this.sampler.chances);
    this.judge = new DrawJudge(scenario, lens, this.evaluation);
    this.#block = block;
    this.x = new Float64Array(this.sampler.slots.length * block);
    this.out = new Float64Array(outputLength(scenario.options.length, block));
  }

  get block(): number {
    return this.#block;
  }

  /** Draws, evaluates and judges up to a block of points of a replicate. */
  draw(replicate: number, firstPoint: number, count: number): void {
    this.sampler.fill({ replicate, firstPoint, count }, this.x);
    this.evaluate(count);
  }

  /** Evaluates and judges the values that stand in `x`. */
  evaluate(count: number): void {
    this.kernel.run(this.sampler.slots, this.x, count, this.out);
    this.judge.judge(this.out, count);
  }
}

/** The offers in the running under the lens, by place; all of them where fewer than two are. */
export function runningOffers(scenario: Scenario, evaluation: Evaluation): readonly number[] {
  const judgement = evaluation.judgements.find(({ lensId }) => lensId === scenario.lens);
  const passing = scenario.options.flatMap(({ id }, index) =>
    judgement?.options.some((option) => option.optionId === id && option.passes) === true
      ? [index]
      : [],
  );
  return passing.length >= 2 ? passing : scenario.options.map((_, index) => index);
}

export function emptyTally(simulator: Simulator, replicates: number): StudyTally {
  const { scenario, evaluation } = simulator;
  return new StudyTally({
    options: scenario.options.length,
    replicates,
    running: runningOffers(scenario, evaluation),
  });
}

/**
 * Adds points `from` … `to` − 1 of each of the replicates to the tally, block by block and replicate by replicate
 * in turn, so that what is known early is known of all of them. Yields the draws done after every block.
 */
export function* simulate(
  simulator: Simulator,
  tally: StudyTally,
  replicates: readonly number[],
  from: number,
  to: number,
): Generator<number, void> {
  const { block, kernel, out, judge } = simulator;
  let done = 0;
  for (let point = from; point < to; point += block) {
    const count = Math.min(block, to - point);
    for (const replicate of replicates) {
      simulator.draw(replicate, point, count);
      tally.add(replicate, point, count, out, judge, kernel.mended);
      done += count;
      yield done;
    }
  }
}
