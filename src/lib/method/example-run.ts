/** A short run of draws for the examples of the method page, the first ones that the scenario's own run would make. */
import { cheapestOnAverage, evpi } from '$lib/engine/uncertainty/evpi';
import { estimate, type Estimate } from '$lib/engine/uncertainty/replicates';
import { Outputs } from '$lib/model/study/outputs';
import { REPLICATES } from '$lib/model/study/sampler';
import { runningOffers, Simulator } from '$lib/model/study/simulate';
import { tQuantile } from '$lib/model/study/summary';
import type { Scenario } from '$lib/scenario/types';

/** Points of each replicate: enough for an example, and made while a reader waits. */
const POINTS = 16;

export interface ExampleCost {
  /** Means of the total cost by replicate, USD. */
  readonly byReplicate: readonly number[];
  readonly total: Estimate;
  /** Sum of the squared differences of these means from the mean of all. */
  readonly squares: number;
}

export interface ExampleRun {
  readonly draws: number;
  readonly replicates: number;
  readonly options: ReadonlyMap<string, ExampleCost>;
  /** Of the offers in the running the one that is cheapest on average. */
  readonly choice: string;
  /** Mean over the draws of the least cost among the offers in the running, USD. */
  readonly leastMean: number;
  /** What perfect knowledge would save, USD. */
  readonly saving: number;
}

/** Total costs, option by option; draw k is point ⌊k/16⌋ of replicate k mod 16. */
function totalsOf(scenario: Scenario, simulator: Simulator, draws: number): Float64Array {
  const outputs = new Outputs(scenario, simulator.evaluation);
  const totals = new Float64Array(scenario.options.length * draws);
  for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
    simulator.draw(replicate, 0, POINTS);
    for (let option = 0; option < scenario.options.length; option += 1) {
      for (let point = 0; point < POINTS; point += 1) {
        const at = option * draws + point * REPLICATES + replicate;
        totals[at] = outputs.at(simulator.out, POINTS, option, point);
      }
    }
  }
  return totals;
}

function costOf(totals: Float64Array): ExampleCost {
  const byReplicate = Array.from({ length: REPLICATES }, (_, replicate) => {
    let sum = 0;
    for (let at = replicate; at < totals.length; at += REPLICATES) sum += totals[at] ?? 0;
    return sum / POINTS;
  });
  const mean = byReplicate.reduce((sum, x) => sum + x, 0) / REPLICATES;
  const squares = byReplicate.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { byReplicate, total: estimate(byReplicate, mean, tQuantile(REPLICATES)), squares };
}

function made(scenario: Scenario): ExampleRun {
  const simulator = new Simulator(scenario, POINTS);
  const draws = POINTS * REPLICATES;
  const totals = totalsOf(scenario, simulator, draws);
  const ofOption = (option: number) => totals.subarray(option * draws, (option + 1) * draws);
  const running = runningOffers(scenario, simulator.evaluation);
  const costs = new Float64Array(running.length * draws);
  for (const [at, option] of running.entries()) costs.set(ofOption(option), at * draws);
  const compared = { costs, options: running.length, draws, replicates: REPLICATES };
  let least = 0;
  for (let k = 0; k < draws; k += 1) {
    least += Math.min(...running.map((_, at) => costs[at * draws + k] ?? 0));
  }
  const choice = running[cheapestOnAverage(compared) ?? 0] ?? 0;
  return {
    draws,
    replicates: REPLICATES,
    options: new Map(scenario.options.map(({ id }, option) => [id, costOf(ofOption(option))])),
    choice: scenario.options[choice]?.id ?? '',
    leastMean: least / draws,
    saving: evpi(compared, tQuantile(REPLICATES))?.value ?? 0,
  };
}

const known = new WeakMap<Scenario, ExampleRun>();

/** The run of a scenario; made once. */
export function exampleRun(scenario: Scenario): ExampleRun {
  let run = known.get(scenario);
  if (run === undefined) known.set(scenario, (run = made(scenario)));
  return run;
}
