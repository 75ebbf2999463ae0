/** The draws made last in this tab, for a page that shows them beside something else and loads nothing for it. */
import type { Outcome } from '$lib/model/study/results';
import { sameScenario } from '$lib/scenario/basics';
import type { Scenario } from '$lib/scenario/types';

class LatestDraws {
  #held: { readonly scenario: Scenario; readonly outcome: Outcome } | undefined = $state.raw();

  keep(scenario: Scenario, outcome: Outcome): void {
    this.#held = { scenario, outcome };
  }

  /** Of this scenario: what was drawn before a change says nothing of what stands after it. */
  of(scenario: Scenario): Outcome | undefined {
    const held = this.#held;
    return held !== undefined && sameScenario(held.scenario, scenario) ? held.outcome : undefined;
  }
}

export const latestDraws = new LatestDraws();
