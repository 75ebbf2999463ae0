/**
 * Puts a scenario together from untrusted parts, field by field: nothing is merged, every value passes
 * its declaration, what does not fit is listed and takes its published value. Links and files both end here.
 */
import type { ArchetypeId } from '$lib/parameters/archetype-ids';
import type { CaseId } from '$lib/parameters/case-ids';
import {
  isCaseParameterId,
  type CaseParameterId,
  type CaseValues,
  type OptionParameterId,
  type OptionValues,
} from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import { archetypeValues, preset, sourceOf } from './presets';
import type { Problem } from './problems';
import { scenarioCrossProblems } from './rules';
import type { Lens, Option, Scenario, ScenarioEvent } from './types';
import type { Uncertainty } from './uncertainty';

export interface OptionDraft {
  readonly id: string;
  readonly archetype: ArchetypeId;
  readonly name: string | undefined;
  /** Checked values that differ from the archetype's. */
  readonly values: ReadonlyMap<OptionParameterId, ParameterValue>;
}

export interface ScenarioDraft {
  readonly case: CaseId;
  readonly values: ReadonlyMap<CaseParameterId, ParameterValue>;
  readonly options: readonly OptionDraft[];
  readonly lenses: readonly Lens[];
  readonly lens: string;
  readonly events: readonly ScenarioEvent[];
  /** Checked, of these options alone. */
  readonly uncertainty: Uncertainty;
}

function withValues<T extends object>(base: T, changes: ReadonlyMap<string, ParameterValue>): T {
  if (changes.size === 0) return base;
  // Keys come from the registry and values from its checks, so the shape of `base` holds.
  return { ...base, ...Object.fromEntries(changes) };
}

function buildOption(caseId: CaseId, draft: OptionDraft): Option {
  const published = archetypeValues(caseId, draft.archetype);
  const values: OptionValues = withValues(published, draft.values);
  return {
    id: draft.id,
    archetype: draft.archetype,
    ...(draft.name === undefined ? {} : { name: draft.name }),
    values,
  };
}

/** Puts published values back where inputs contradict each other, until none do. */
export function repair(scenario: Scenario): {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  let current = scenario;
  for (let round = 0; round < 12; round += 1) {
    const found = scenarioCrossProblems(current);
    if (found.length === 0) break;
    problems.push(...found.slice(0, 20));
    current = found.reduce((next, problem) => {
      const options = next.options.map((option) => {
        if (option.id !== problem.option) return option;
        const reset = new Map<string, ParameterValue>();
        for (const id of problem.parameters) {
          if (!isCaseParameterId(id))
            reset.set(id, sourceOf(next.case, id, option.archetype).value);
        }
        return { ...option, values: withValues(option.values, reset) };
      });
      const values: CaseValues = problem.parameters.includes('horizon')
        ? withValues(next.values, new Map([['horizon', sourceOf(next.case, 'horizon').value]]))
        : next.values;
      return { ...next, options, values };
    }, current);
  }
  return { scenario: current, problems };
}

/**
 * An event that is meant for none of the options goes, as it does when the last of them is removed. It is told,
 * but for those that the case brings: nobody wrote these.
 */
function meantForOptions(
  { case: caseId, events, options }: ScenarioDraft,
  problems: Problem[],
): readonly ScenarioEvent[] {
  return events.filter((event) => {
    const { id, options: given } = event;
    if (given === undefined || options.some((option) => given.includes(option.id))) return true;
    if (!preset(caseId).events.includes(event)) {
      problems.push({ kind: 'document', code: 'bad-value', key: `event.${id}.for`, given });
    }
    return false;
  });
}

export function buildScenario(draft: ScenarioDraft): {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
} {
  const base = preset(draft.case);
  const problems: Problem[] = [];
  const events = meantForOptions(draft, problems);
  const repaired = repair({
    schema: base.schema,
    case: draft.case,
    values: withValues(base.values, draft.values),
    options: draft.options.map((option) => buildOption(draft.case, option)),
    lenses: draft.lenses,
    events,
    lens: draft.lens,
    uncertainty: draft.uncertainty,
  });
  return { scenario: repaired.scenario, problems: [...problems, ...repaired.problems] };
}
