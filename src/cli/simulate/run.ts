/** A run in one piece, replicate by replicate, and what it comes to. */
import type { Outcome } from '$lib/model/study/results';
import { putTogether, tallyReplicate } from '$lib/model/study/shard';
import { pointsFor, Simulator } from '$lib/model/study/simulate';
import type { TallyData } from '$lib/model/study/study-tally';
import { summarise } from '$lib/model/study/summary';
import type { Plan } from './settings';

/** What replicates put together say. */
export function outcomeFrom(
  { scenario, replicates }: Plan,
  simulator: Simulator,
  parts: ReadonlyMap<number, TallyData>,
): Outcome {
  const outcome = summarise(scenario, putTogether(simulator, replicates, parts));
  if (outcome === undefined) throw new Error('a run without draws');
  return outcome;
}

export function runPlan(plan: Plan): Outcome {
  const simulator = new Simulator(plan.scenario);
  const points = pointsFor(plan.draws, plan.replicates);
  const parts = new Map<number, TallyData>();
  for (let replicate = 0; replicate < plan.replicates; replicate += 1) {
    parts.set(replicate, tallyReplicate(simulator, replicate, points));
  }
  return outcomeFrom(plan, simulator, parts);
}
