/**
 * What an input is. Each is declared once (see `declarations.ts`); from the declaration come its form
 * control, its validation in form, link, file and command line, its place in a link, its source badge
 * and the tests that run over every input.
 */
import type { Grade } from '$lib/evidence/types';

/** `case` inputs hold for all options of a scenario; `option` inputs belong to one offer. */
export type ParameterScope = 'case' | 'option';

/** The unit of a number as it is stored; shares and rates are fractions and are shown × 100. */
export type Unit =
  | 'years'
  | 'share'
  | 'sharePerYear'
  | 'usd'
  | 'usdPerYear'
  | 'usdPerMonth'
  | 'usdPerKm'
  | 'usdPerCamera'
  | 'usdPerPoint'
  | 'usdPerSeat'
  | 'cameras'
  | 'points'
  | 'seats'
  | 'km'
  | 'people'
  | 'bidders'
  | 'origins'
  | 'times'
  | 'weight';

/** A value with where it comes from; `low` and `high` are the reasonable range the source supports. */
export interface Sourced<T> {
  readonly value: T;
  readonly grade: Grade;
  /** Ids in the evidence register. */
  readonly refs: readonly string[];
  readonly low?: number;
  readonly high?: number;
}

interface Declaration<T> {
  readonly scope: ParameterScope;
  readonly group: GroupId;
  readonly default: Sourced<T>;
  /** Came after the first files were saved: a file without it is whole. */
  readonly later?: true;
}

/** `auto` means: derived from other inputs unless set by hand. */
export type NumberValue = number | 'auto';

/** What a number may be. */
export interface NumberShape {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** Step of arrows and slider, in the stored unit. */
  readonly step: number;
  readonly integer?: true;
  readonly auto?: true;
}

/** One of a few words. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

export type NumberParameter = Declaration<NumberValue> & NumberShape;

export type ChoiceParameter = Declaration<string> & ChoiceShape;

export interface FlagParameter extends Declaration<boolean> {
  readonly kind: 'flag';
}

/** Parts of a whole: each ≥ 0, together 1. */
export interface SharesParameter extends Declaration<readonly number[]> {
  readonly kind: 'shares';
  readonly parts: readonly string[];
}

export type Parameter = NumberParameter | ChoiceParameter | FlagParameter | SharesParameter;

export type ParameterValue = NumberValue | string | boolean | readonly number[];

/** The editor's sections, in the order of the form. */
export const GROUPS = [
  'scope',
  'benchmark',
  'money',
  'upkeep',
  'dependencyWeights',
  'ownership',
  'price',
  'financing',
  'fees',
  'service',
  'platform',
  'governance',
  'agency',
] as const;
export type GroupId = (typeof GROUPS)[number];

export const ASSET_CLASSES = ['cameras', 'network', 'centre', 'storage', 'platform'] as const;
export type AssetClassId = (typeof ASSET_CLASSES)[number];

export const OWNERS = ['state', 'vendor', 'carrier'] as const;

export const PHASES = [
  'initiation',
  'requirements',
  'design',
  'implementation',
  'operation',
  'maintenance',
] as const;
export type PhaseId = (typeof PHASES)[number];

/** Who acts in a phase; the first two are local. */
export const ACTORS = ['state', 'local', 'vendor', 'foreign'] as const;
export type ActorId = (typeof ACTORS)[number];

export const PROFILE_SCORES = [
  'assets',
  'platform',
  'maintenance',
  'exit',
  'debt',
  'supply',
  'knowledge',
  'data',
] as const;
export type ProfileScoreId = (typeof PROFILE_SCORES)[number];
