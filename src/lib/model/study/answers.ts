/** From the parts of a job, as its workers sent them, to what they say together: the page's half of `jobs`. */
import type { Scenario } from '$lib/scenario/types';
import { driversOf } from './drivers';
import type { StudyPart } from './jobs';
import type { Drivers, Outcome } from './results';
import { StudyTally } from './study-tally';
import { summarise } from './summary';

/** What parts of the draws say together; undefined before the first draw. */
export function outcomeOf(scenario: Scenario, parts: readonly StudyPart[]): Outcome | undefined {
  let all: StudyTally | undefined;
  for (const part of parts) {
    if (part.kind !== 'draws') continue;
    all ??= new StudyTally(part.tally.shape);
    all.merge(new StudyTally(part.tally.shape, part.tally));
  }
  return all === undefined ? undefined : summarise(scenario, all);
}

export function driversFrom(scenario: Scenario, parts: readonly StudyPart[]): readonly Drivers[] {
  return driversOf(
    scenario,
    parts.flatMap((part) => (part.kind === 'drivers' ? part.found : [])),
  );
}
