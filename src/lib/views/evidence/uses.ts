/**
 * What leans on each entry of the register, found by reading every place that names one: the reverse of
 * `sourceOf` for inputs, the lenses, the timeline, other entries, the model's constants, the loans that the
 * loan tools offer, and sentences.
 */
import { CONFLICT_IDS, conflicts, type ConflictId } from '$lib/evidence/conflicts';
import { register } from '$lib/evidence/register';
import { timeline, type TimelineEvent } from '$lib/evidence/timeline';
import { unknowns } from '$lib/evidence/unknowns';
import type { ArchetypeId } from '$lib/parameters/archetype-ids';
import { CHANCE_KINDS, chanceDeclarations, type ChanceKind } from '$lib/parameters/chances';
import { CASE_IDS, type CaseId } from '$lib/parameters/case-ids';
import { archetypesOf, caseData } from '$lib/parameters/cases';
import '$lib/parameters/cases/all';
import { EVENT_KINDS, type EventKind } from '$lib/parameters/event-kinds';
import { eventFields } from '$lib/parameters/events';
import { LENS_PRESET_IDS, lensPresets, type LensPresetId } from '$lib/parameters/lenses';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter as declaredOf,
  type OptionParameterId,
  type ParameterId,
} from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import { EXAMPLE_IDS, exampleById, type ExampleId } from '$lib/loans/examples';
import { sourceOf } from '$lib/scenario/presets';
import { sameValue } from '$lib/scenario/same-value';
import { modelConstants, type ModelConstant } from './constants';
import { sentences, type Sentence } from './sentences';

export interface InputUse {
  readonly kind: 'input';
  readonly parameter: ParameterId;
  readonly value: ParameterValue;
  readonly case: CaseId;
  /** The offers that have this value from this entry; absent for inputs of the whole case. */
  readonly offers?: readonly ArchetypeId[];
}

export type Use =
  | InputUse
  | { readonly kind: 'lens'; readonly lens: LensPresetId }
  | { readonly kind: 'entry'; readonly id: string; readonly how: 'leans' | 'source' }
  | { readonly kind: 'event'; readonly event: TimelineEvent }
  /** An event of a case; without it, the published strength of its kind. */
  | { readonly kind: 'strike'; readonly event: EventKind; readonly case?: CaseId }
  /** The yearly chance of an event in the draws. */
  | { readonly kind: 'chance'; readonly event: ChanceKind }
  | { readonly kind: 'constant'; readonly constant: ModelConstant }
  /** A term of a loan that the loan tools offer as an example. */
  | { readonly kind: 'loan'; readonly example: ExampleId }
  | { readonly kind: 'sentence'; readonly sentence: Sentence };

/** Where the page speaks of an entry without leaning on it. */
export interface Mention {
  readonly kind: 'conflict' | 'unknown';
  readonly id: string;
}

function caseUses(): [ref: string, use: Use][] {
  return CASE_IDS.flatMap((id) =>
    CASE_PARAMETER_IDS.flatMap((parameter) => {
      const { refs, value } = sourceOf(id, parameter);
      // What a case takes from the declarations is told once, under the case that they are.
      if (id !== CASE_IDS[0] && sourceOf(CASE_IDS[0], parameter).refs === refs) return [];
      return refs.map((ref): [string, Use] => [ref, { kind: 'input', parameter, value, case: id }]);
    }),
  );
}

/** One use a value: offers that have the same value from the same entry are named together. */
function optionUses(id: CaseId, parameter: OptionParameterId): [ref: string, use: Use][] {
  const found: { ref: string; value: ParameterValue; offers: ArchetypeId[] }[] = [];
  for (const archetype of archetypesOf(id)) {
    const { refs, value } = sourceOf(id, parameter, archetype);
    if (id !== CASE_IDS[0] && isDeclared(parameter, refs)) continue;
    for (const ref of refs) {
      const known = found.find((use) => use.ref === ref && sameValue(use.value, value));
      if (known === undefined) found.push({ ref, value, offers: [archetype] });
      else known.offers.push(archetype);
    }
  }
  return found.map(({ ref, value, offers }) => [
    ref,
    { kind: 'input', parameter, value, case: id, offers },
  ]);
}

function isDeclared(parameter: OptionParameterId, refs: readonly string[]): boolean {
  return declaredOf(parameter).default.refs === refs;
}

/** What the events that a case brings rest on, and the published strength of each kind. */
function eventUses(): [ref: string, use: Use][] {
  const cases = CASE_IDS.flatMap((id) =>
    caseData(id).events.flatMap(({ kind, refs }) =>
      refs.map((ref): [string, Use] => [ref, { kind: 'strike', event: kind, case: id }]),
    ),
  );
  const strengths = EVENT_KINDS.flatMap((kind) => {
    const refs = new Set(Object.values(eventFields(kind)).flatMap((field) => field.default.refs));
    return [...refs].map((ref): [string, Use] => [ref, { kind: 'strike', event: kind }]);
  });
  const chances = CHANCE_KINDS.flatMap((event) =>
    chanceDeclarations[event].default.refs.map((ref): [string, Use] => [
      ref,
      { kind: 'chance', event },
    ]),
  );
  return [...cases, ...strengths, ...chances];
}

function loanUses(): [ref: string, use: Use][] {
  return EXAMPLE_IDS.flatMap((example) => {
    const terms = Object.values(exampleById(example)?.terms ?? {});
    const refs = new Set(terms.flatMap((term) => term.refs));
    return [...refs].map((ref): [string, Use] => [ref, { kind: 'loan', example }]);
  });
}

function entryUses(): [ref: string, use: Use][] {
  return [...register.values()].flatMap((entry): [string, Use][] => {
    const { id } = entry;
    switch (entry.kind) {
      case 'fact':
        return [];
      case 'outside':
        return entry.sources
          .filter((source) => register.has(source))
          .map((ref) => [ref, { kind: 'entry', id, how: 'source' }]);
      case 'assumption':
        return entry.leansOn.map((ref) => [ref, { kind: 'entry', id, how: 'leans' }]);
    }
  });
}

function allUses(): [ref: string, use: Use][] {
  return [
    ...caseUses(),
    ...CASE_IDS.flatMap((id) => OPTION_PARAMETER_IDS.flatMap((one) => optionUses(id, one))),
    ...eventUses(),
    ...modelConstants.flatMap((constant) =>
      constant.refs.map((ref): [string, Use] => [ref, { kind: 'constant', constant }]),
    ),
    ...LENS_PRESET_IDS.flatMap((lens) =>
      lensPresets[lens].refs.map((ref): [string, Use] => [ref, { kind: 'lens', lens }]),
    ),
    ...entryUses(),
    ...loanUses(),
    ...sentences.flatMap((sentence) =>
      sentence.refs.map((ref): [string, Use] => [ref, { kind: 'sentence', sentence }]),
    ),
    ...timeline.flatMap((event) =>
      event.refs.map((ref): [string, Use] => [ref, { kind: 'event', event }]),
    ),
  ];
}

function byEntry<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [ref, value] of pairs) map.set(ref, [...(map.get(ref) ?? []), value]);
  return map;
}

const uses = byEntry(allUses());

/** What uses an entry; empty where nothing does. */
export function usesOf(id: string): readonly Use[] {
  return uses.get(id) ?? [];
}

function conflictRefs(id: ConflictId): string[] {
  return [...new Set(conflicts[id].figures.map(({ ref }) => ref))];
}

const mentions = byEntry<Mention>([
  ...CONFLICT_IDS.flatMap((id) =>
    conflictRefs(id).map((ref) => [ref, { kind: 'conflict', id }] as const),
  ),
  ...unknowns.flatMap(({ id, saidBy }) =>
    saidBy.map((ref) => [ref, { kind: 'unknown', id }] as const),
  ),
]);

/** The lists of disagreeing figures and of gaps that speak of an entry. */
export function mentionsOf(id: string): readonly Mention[] {
  return mentions.get(id) ?? [];
}

/** Inputs whose published value leans on one of these entries, each once. */
export function inputsOf(ids: readonly string[]): readonly InputUse[] {
  const seen = new Set<string>();
  return ids.flatMap(usesOf).filter((use): use is InputUse => {
    if (use.kind !== 'input') return false;
    const key = `${use.parameter} ${JSON.stringify(use.value)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
