/**
 * The published cases. A preset is frozen: links store only what differs from it, so a change of any
 * default would move every figure behind old links. `tests/golden` holds the proof.
 */
import {
  archetypes,
  ARCHETYPE_IDS,
  type ArchetypeId,
  type OptionOverrides,
} from '$lib/parameters/archetypes';
import { LENS_PRESET_IDS, lensPresets, type LensPresetId } from '$lib/parameters/lenses';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  isCaseParameterId,
  parameter,
  type CaseValues,
  type OptionParameterId,
  type OptionValues,
  type ParameterId,
} from '$lib/parameters/registry';
import type { ParameterValue, Sourced } from '$lib/parameters/types';
import { SCHEMA_VERSION, type CaseId, type Lens, type Option, type Scenario } from './types';

function override(
  archetype: ArchetypeId,
  id: OptionParameterId,
): Sourced<ParameterValue> | undefined {
  const overrides: OptionOverrides = archetypes[archetype];
  return overrides[id];
}

/** Where an input's published value comes from: the offer's own source, or the declaration's. */
export function sourceOf(id: ParameterId, archetype?: ArchetypeId): Sourced<ParameterValue> {
  if (archetype !== undefined && !isCaseParameterId(id)) {
    return override(archetype, id) ?? parameter(id).default;
  }
  return parameter(id).default;
}

const publishedValues = new Map<ArchetypeId, OptionValues>();

/** The published values of one offer, before any edit; the same object at every call. */
export function archetypeValues(archetype: ArchetypeId): OptionValues {
  const known = publishedValues.get(archetype);
  if (known !== undefined) return known;
  const values = buildArchetypeValues(archetype);
  publishedValues.set(archetype, values);
  return values;
}

function buildArchetypeValues(archetype: ArchetypeId): OptionValues {
  const entries = OPTION_PARAMETER_IDS.map((id) => [id, sourceOf(id, archetype).value] as const);
  // The declarations type each value; building from their own list loses that link.
  return Object.fromEntries(entries) as unknown as OptionValues;
}

export function caseValues(): CaseValues {
  const entries = CASE_PARAMETER_IDS.map((id) => [id, parameter(id).default.value] as const);
  return Object.fromEntries(entries) as unknown as CaseValues;
}

export function presetLens(id: LensPresetId): Lens {
  const { screens, weights, method } = lensPresets[id];
  return { id, base: id, screens, weights, method };
}

const OPTION_IDS: Readonly<Record<ArchetypeId, string>> = {
  turnkey: 'a',
  commodatum: 'b',
  carrier: 'c',
  supplier: 'd',
};

function presetOption(archetype: ArchetypeId): Option {
  return { id: OPTION_IDS[archetype], archetype, values: archetypeValues(archetype) };
}

function buildPreset(id: CaseId): Scenario {
  return {
    schema: SCHEMA_VERSION,
    case: id,
    values: caseValues(),
    options: ARCHETYPE_IDS.map(presetOption),
    lenses: LENS_PRESET_IDS.map(presetLens),
    lens: 'jujuy-ministry',
  };
}

const presets = new Map<CaseId, Scenario>();

/** The published case, the same object at every call. */
export function preset(id: CaseId): Scenario {
  const known = presets.get(id);
  if (known !== undefined) return known;
  const built = buildPreset(id);
  presets.set(id, built);
  return built;
}
