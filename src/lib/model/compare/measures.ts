/** The results whose change is shared out among differences: one offer's figures, under the lens in use. */
import { weightedValue } from '$lib/engine/decision/ranking';
import { CRITERION_IDS } from '$lib/parameters/criteria';
import type { Option, Scenario } from '$lib/scenario/types';
import { eventsFor } from '../course';
import { evaluateOption } from '../evaluate-option';
import type { OptionEvaluation } from '../evaluation';
import { valuesOf } from '../judge';

export const COMPARED = ['total', 'upfront', 'peak', 'exit', 'index', 'score'] as const;
/** PV of total cost, upfront cash, peak year, price of leaving, dependency index, score under the lens. */
export type Compared = (typeof COMPARED)[number];

export function isCompared(text: string): text is Compared {
  return (COMPARED as readonly string[]).includes(text);
}

/**
 * The offer's score under the lens in use, 0 … 1, whether or not it falls at a screen: what a screen shuts out has
 * no place in an order, but its score still moves with the inputs. None where nothing weighs.
 */
function scoreOf(e: OptionEvaluation, scenario: Scenario): number | undefined {
  const lens = scenario.lenses.find(({ id }) => id === scenario.lens);
  if (lens === undefined) return undefined;
  const weighing = CRITERION_IDS.filter((id) => (lens.weights[id] ?? 0) > 0);
  const values = valuesOf(e);
  return weightedValue(
    weighing.map((id) => values[id]),
    weighing.map((id) => lens.weights[id] ?? 0),
  );
}

/** A measure of an evaluated offer: USD, points of 100, or a score; undefined where it has none. */
export function comparedValue(
  e: OptionEvaluation,
  scenario: Scenario,
  measure: Compared,
): number | undefined {
  switch (measure) {
    case 'total':
      return e.totalPv;
    case 'upfront':
      return e.upfront;
    case 'peak':
      return e.peak.amount;
    case 'exit':
      return e.exitAtDecision.total;
    case 'index':
      return e.dependencyIndex;
    case 'score':
      return scoreOf(e, scenario);
  }
}

/** The same of one offer alone, which takes a fraction of the time of all. */
export function comparedOf(
  scenario: Scenario,
  option: Option,
  measure: Compared,
): number | undefined {
  const events = eventsFor(scenario.events, option.id);
  const e = evaluateOption(option.id, scenario.values, option.values, events);
  return comparedValue(e, scenario, measure);
}
