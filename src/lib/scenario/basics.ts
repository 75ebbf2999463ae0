/** What the head of a page asks of a scenario and does to it before anything else has loaded. */
import { preset } from './presets';
import type { Scenario } from './types';

/** Whether two scenarios are one, be it as two objects. */
export function sameScenario(one: Scenario, other: Scenario): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether nothing differs from the published case, however that came about. */
export function isPublished(scenario: Scenario): boolean {
  return sameScenario(scenario, preset(scenario.case));
}

export function chooseLens(scenario: Scenario, id: string): Scenario {
  return scenario.lenses.some((lens) => lens.id === id) ? { ...scenario, lens: id } : scenario;
}
