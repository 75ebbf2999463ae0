/** A published case: values by input and offer, what is known to have happened, and how it is told. */
import type { Grade } from '$lib/evidence/types';
import type { ArchetypeId } from '../archetype-ids';
import type { AnyEvent } from '../events';
import type { LensPresetId } from '../lenses';
import type { CaseParameterId, OptionParameterId, ValueOf } from '../registry';
import type { Sourced } from '../types';

export type CaseOverrides = { readonly [Id in CaseParameterId]?: Sourced<ValueOf<Id>> };
export type OptionOverrides = { readonly [Id in OptionParameterId]?: Sourced<ValueOf<Id>> };

/** An event that the case brings along, with what it rests on. */
export type CaseEvent = AnyEvent & {
  /** The offers it strikes; all without it. */
  readonly options?: string;
  /** Listed and not counted until the reader switches it on. */
  readonly off?: true;
  readonly grade: Grade;
  readonly refs: readonly string[];
};

export interface CaseData {
  /** Only what differs from the declarations' defaults. */
  readonly values: CaseOverrides;
  /** The offers that the case knows, in the order in which they can be added. */
  readonly archetypes: { readonly [Id in ArchetypeId]?: OptionOverrides };
  /** The offers that are compared, each under its letter. */
  readonly options: readonly (readonly [id: string, archetype: ArchetypeId])[];
  /** Offers that nobody made: the way of buying at this scale, for comparison. */
  readonly hypothetical: readonly ArchetypeId[];
  readonly lens: LensPresetId;
  readonly events: readonly CaseEvent[];
  /** Calendar year of signature; none where the case is nobody's. */
  readonly signed?: number;
}
