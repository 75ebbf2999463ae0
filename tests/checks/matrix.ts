/** Each input alone at the ends of its bounds and of its range, at each of its choices, and all together. */
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  isCaseParameterId,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import { repair } from '$lib/scenario/build';
import { sameValue } from '$lib/scenario/same-value';
import type { Scenario } from '$lib/scenario/types';
import { JUJUY, scenarioWith, type Changes } from '../support/builders';

export const ALL_IDS: readonly ParameterId[] = [...CASE_PARAMETER_IDS, ...OPTION_PARAMETER_IDS];

/** The values worth trying, the published one first. */
export function valuesToTry(id: ParameterId): readonly ParameterValue[] {
  const declared = parameter(id);
  const { value, low, high } = declared.default;
  const others = (): readonly ParameterValue[] => {
    switch (declared.kind) {
      case 'number':
        return [declared.min, low ?? declared.min, high ?? declared.max, declared.max];
      case 'choice':
        return declared.choices;
      case 'flag':
        return [false, true];
      case 'shares':
        return declared.parts.map((_, at) =>
          declared.parts.map((__, part) => (part === at ? 1 : 0)),
        );
    }
  };
  const unique: ParameterValue[] = [value];
  for (const other of others())
    if (!unique.some((known) => sameValue(known, other))) unique.push(other);
  return unique;
}

/** One input at one value, for all options; other inputs follow where rules demand it. */
export function at(id: ParameterId, value: ParameterValue, companions: Changes = {}): Scenario {
  const changes: Changes = isCaseParameterId(id)
    ? { case: { [id]: value } }
    : { all: { [id]: value } };
  return repair(scenarioWith(changes, scenarioWith(companions))).scenario;
}

export interface Cell {
  readonly name: string;
  readonly scenario: Scenario;
}

function allAt(pick: (values: readonly ParameterValue[]) => ParameterValue | undefined): Scenario {
  const of = (ids: readonly ParameterId[]) =>
    Object.fromEntries(ids.map((id) => [id, pick(valuesToTry(id))]));
  return repair(scenarioWith({ case: of(CASE_PARAMETER_IDS), all: of(OPTION_PARAMETER_IDS) }))
    .scenario;
}

export const MATRIX: readonly Cell[] = [
  { name: 'as published', scenario: JUJUY },
  { name: 'all at their first other value', scenario: allAt((values) => values[1] ?? values[0]) },
  { name: 'all at their last value', scenario: allAt((values) => values.at(-1)) },
  ...ALL_IDS.flatMap((id) =>
    valuesToTry(id)
      .slice(1)
      .map((value) => ({ name: `${id} = ${String(value)}`, scenario: at(id, value) })),
  ),
];

/** The whole scenario with more inputs changed, rules kept. */
export function also(scenario: Scenario, changes: Changes): Scenario {
  return repair(scenarioWith(changes, scenario)).scenario;
}
