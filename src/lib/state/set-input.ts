import type { ParameterValue } from '$lib/parameters/types';
import { setValue, type Target } from '$lib/scenario/edit';
import type { CrossProblem } from '$lib/scenario/problems';
import type { Session } from './session.svelte';

/** Sets one checked value, or says which other inputs it contradicts and changes nothing. */
export function setInput(
  session: Session,
  target: Target,
  value: ParameterValue,
): readonly CrossProblem[] {
  const edited = setValue(session.scenario, target, value);
  if (!edited.ok) return edited.problems;
  session.change(`${target.option ?? ''}.${target.parameter}`, () => edited.scenario);
  return [];
}
