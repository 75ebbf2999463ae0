/** The engine's answer as programs are given it, the all-in cost of the loans among the figures. */
import { withAllInCost } from '$lib/model/all-in';
import { evaluate as evaluation } from '$lib/model/evaluate';
import type { Evaluation } from '$lib/model/evaluation';
import type { Scenario } from '$lib/scenario/types';

export function evaluate(scenario: Scenario): Evaluation {
  // Compared field by field, whatever the fields are; the static shape is that of the evaluation.
  return withAllInCost(evaluation(scenario), scenario) as unknown as Evaluation;
}
