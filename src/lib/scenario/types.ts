/** The saved thing: one plain, readonly object that is the link, the file and the browser's memory. */
import type { ArchetypeId } from '$lib/parameters/archetype-ids';
import type { CaseId } from '$lib/parameters/case-ids';
import type { AnyEvent } from '$lib/parameters/events';
import type { LensPresetId, LensRule } from '$lib/parameters/lenses';
import type { CaseValues, OptionValues } from '$lib/parameters/registry';
import type { Uncertainty } from './uncertainty';

/** The shape of stored scenarios and links. It changes only together with a migration. */
export const SCHEMA_VERSION = 1;

/** The equations and defaults behind the figures; every link, file and export names it. See `$lib/versions`. */
export const MODEL_VERSION: number = 1;

export const MAX_OPTIONS = 8;
export const MAX_LENSES = 12;
export const MAX_EVENTS = 12;
export const MAX_NAME_LENGTH = 80;
/** Points a lens may give to one criterion. */
export const MAX_WEIGHT = 1000;
export const OPTION_ID = /^[a-z]$/;
/** Ids of lenses that readers copied; published lenses go by their own. */
export const LENS_COPY_ID = /^x[1-9][0-9]?$/;
export const EVENT_ID = /^[1-9][0-9]?$/;

export interface Option {
  /** One lower-case letter, unique in the scenario; the option's prefix in links. */
  readonly id: string;
  /** The offer it started from: gives its default name and the values to reset to. */
  readonly archetype: ArchetypeId;
  /** Set once the reader has renamed it. */
  readonly name?: string;
  readonly values: OptionValues;
}

export interface Lens extends LensRule {
  /** A preset's id, or `x1`, `x2` … for a copy. */
  readonly id: string;
  readonly base: LensPresetId;
  /** Only copies have a name of their own. */
  readonly name?: string;
}

/** Something that happens after signature. */
export type ScenarioEvent = AnyEvent & {
  /** `1`, `2` …, unique in the scenario. */
  readonly id: string;
  /** Letters of the options it strikes, in alphabetical order; all options without it. */
  readonly options?: string;
  /** Kept, and not counted. */
  readonly off?: true;
};

export interface Scenario {
  readonly schema: typeof SCHEMA_VERSION;
  readonly case: CaseId;
  readonly values: CaseValues;
  /** 1–8, in the order in which they are shown. */
  readonly options: readonly Option[];
  readonly lenses: readonly Lens[];
  /** By rising id; the order means nothing. */
  readonly events: readonly ScenarioEvent[];
  /** Id of the lens in use. */
  readonly lens: string;
  /** What the reader says of ranges, chances and draws. */
  readonly uncertainty: Uncertainty;
}
