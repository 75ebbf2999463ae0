/**
 * The published cases. A preset is frozen: links store only what differs from it, so a change of any
 * default would move every figure behind old links. `tests/golden` holds the proof.
 */
import type { ArchetypeId } from '$lib/parameters/archetype-ids';
import type { CaseId } from '$lib/parameters/case-ids';
import { caseData } from '$lib/parameters/cases';
import type { CaseOverrides, OptionOverrides } from '$lib/parameters/cases/types';
import { LENS_PRESET_IDS, lensPresets, type LensPresetId } from '$lib/parameters/lenses';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  isCaseParameterId,
  parameter,
  type CaseValues,
  type OptionValues,
  type ParameterId,
} from '$lib/parameters/registry';
import type { ParameterValue, Sourced } from '$lib/parameters/types';
import { NO_OWN_RANGES } from './uncertainty';
import { SCHEMA_VERSION, type Lens, type Scenario, type ScenarioEvent } from './types';

/** Where an input's published value comes from: the offer's own source, the case's, or the declaration's. */
export function sourceOf(
  caseId: CaseId,
  id: ParameterId,
  archetype?: ArchetypeId,
): Sourced<ParameterValue> {
  const { values, archetypes } = caseData(caseId);
  if (isCaseParameterId(id)) {
    const own: CaseOverrides = values;
    return own[id] ?? parameter(id).default;
  }
  const own: OptionOverrides = (archetype && archetypes[archetype]) ?? {};
  return own[id] ?? parameter(id).default;
}

const publishedValues = new Map<string, OptionValues>();

/** The published values of one offer of a case, before any edit; the same object at every call. */
export function archetypeValues(caseId: CaseId, archetype: ArchetypeId): OptionValues {
  const key = `${caseId}/${archetype}`;
  const known = publishedValues.get(key);
  if (known !== undefined) return known;
  const entries = OPTION_PARAMETER_IDS.map(
    (id) => [id, sourceOf(caseId, id, archetype).value] as const,
  );
  // The declarations type each value; building from their own list loses that link.
  const values = Object.fromEntries(entries) as unknown as OptionValues;
  publishedValues.set(key, values);
  return values;
}

export function caseValues(caseId: CaseId): CaseValues {
  const entries = CASE_PARAMETER_IDS.map((id) => [id, sourceOf(caseId, id).value] as const);
  return Object.fromEntries(entries) as unknown as CaseValues;
}

export function presetLens(id: LensPresetId): Lens {
  const { screens, weights, method } = lensPresets[id];
  return { id, base: id, screens, weights, method };
}

function presetEvents(caseId: CaseId): ScenarioEvent[] {
  return caseData(caseId).events.map(({ grade: _grade, refs: _refs, ...event }, index) => ({
    id: String(index + 1),
    ...event,
  }));
}

function buildPreset(id: CaseId): Scenario {
  const { options, lens } = caseData(id);
  return {
    schema: SCHEMA_VERSION,
    case: id,
    values: caseValues(id),
    options: options.map(([letter, archetype]) => ({
      id: letter,
      archetype,
      values: archetypeValues(id, archetype),
    })),
    lenses: LENS_PRESET_IDS.map(presetLens),
    events: presetEvents(id),
    lens,
    uncertainty: NO_OWN_RANGES,
  };
}

const presets = new Map<CaseId, Scenario>();

/** The published case, the same object at every call. Cases beside the first one must have been loaded. */
export function preset(id: CaseId): Scenario {
  const known = presets.get(id);
  if (known !== undefined) return known;
  const built = buildPreset(id);
  presets.set(id, built);
  return built;
}
