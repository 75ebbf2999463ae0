/** What the head of a page asks of a scenario and does to it before anything else has loaded. */
import { preset } from './presets';
import type { Scenario } from './types';

/** Whether nothing differs from the published case, however that came about. */
export function isPublished(scenario: Scenario): boolean {
  const published = preset(scenario.case);
  return scenario === published || JSON.stringify(scenario) === JSON.stringify(published);
}

export function chooseLens(scenario: Scenario, id: string): Scenario {
  return scenario.lenses.some((lens) => lens.id === id) ? { ...scenario, lens: id } : scenario;
}
