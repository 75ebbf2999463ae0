/** What drives the figures of a scenario: indices, one input at a time, worth of knowing, when the leader loses. */
import { detailsOf, drawSamples, type Samples } from '$lib/model/study/details';
import { driversOf, driverSums } from '$lib/model/study/drivers';
import { DETAIL_DRAWS, DRIVER_POINTS, finish } from '$lib/model/study/jobs';
import { tornados } from '$lib/model/study/probe';
import type { Details, Drivers, Outcome, Tornado } from '$lib/model/study/results';
import { REPLICATES } from '$lib/model/study/sampler';
import type { Scenario } from '$lib/scenario/types';
import { runPlan } from '../simulate/run';
import { planOf } from '../simulate/settings';

export interface Sensitivity {
  readonly outcome: Outcome;
  readonly drivers: readonly Drivers[];
  readonly tornados: readonly Tornado[];
  readonly details: Details;
}

export function samplesOf(scenario: Scenario, draws: number): Samples {
  return finish(drawSamples(scenario, draws));
}

export function sensitivityOf(scenario: Scenario): Sensitivity {
  const replicates = Array.from({ length: REPLICATES }, (_, replicate) => replicate);
  const sums = finish(driverSums(scenario, replicates, DRIVER_POINTS));
  const draws = Math.min(DETAIL_DRAWS, scenario.uncertainty.draws);
  return {
    outcome: runPlan(planOf(scenario, {})),
    drivers: driversOf(scenario, sums),
    tornados: tornados(scenario),
    details: detailsOf(scenario, samplesOf(scenario, draws)),
  };
}
