/** What the kernel answers for each offer of a draw, in the order of its output. */
import { CRITERION_IDS, type CriterionId } from '$lib/parameters/criteria';

/** Amounts in constant USD; PV at signature. `dependencyIndex` is 0 where no score weighs. */
export const AMOUNTS = [
  'totalPv',
  'paymentsPv',
  'upfrontUsd',
  'peakUsd',
  'dependencyIndex',
  'workingYearsPv',
  /** 1 where something is lent, 0 where not: what the screen on financing asks. */
  'lends',
  /** 1 where cameras on loan become the state's before the horizon. */
  'camerasPass',
  /** 1 where no year's payments are over the yearly budget. */
  'withinBudget',
] as const;

export type DrawMeasure = (typeof AMOUNTS)[number] | CriterionId;

export const DRAW_MEASURES: readonly DrawMeasure[] = [...AMOUNTS, ...CRITERION_IDS];

export function measurePlace(id: DrawMeasure): number {
  return DRAW_MEASURES.indexOf(id);
}
