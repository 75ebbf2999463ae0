/**
 * What a reader says of uncertainty: ranges of her own, inputs held, ranks that go together, yearly chances of
 * events, and how draws are made. Everything left unsaid is as published: each input with a reasonable range
 * is drawn from it.
 */
import type { ChanceKind } from '$lib/parameters/chances';
import type { NumberShape } from '$lib/parameters/types';
import type { Distribution } from './distribution';

/** `fixed`: the input is held at the scenario's value. */
export type Range = Distribution | 'fixed';

/** Rank correlation (Spearman) of two inputs, named by their keys, the lesser key first. */
export interface Correlation {
  readonly a: string;
  readonly b: string;
  /** −1 … 1. */
  readonly rank: number;
}

/** Scrambled Sobol points, or plain pseudo-random ones. */
export const SAMPLING_METHODS = ['sobol', 'plain'] as const;
export type SamplingMethod = (typeof SAMPLING_METHODS)[number];

export interface Sampling {
  /** Any whole number of 32 bits; the same seed gives the same draws. */
  readonly seed: number;
  readonly method: SamplingMethod;
  readonly draws: number;
}

export interface Uncertainty extends Sampling {
  /** By key (`discount`, `a.loan.rate`), in the order of the keys. */
  readonly ranges: Readonly<Record<string, Range>>;
  /** In the order of their keys; no pair twice. Whether they agree as a whole shows when they are drawn. */
  readonly correlations: readonly Correlation[];
  /** Yearly; one that is missing is as published, `exit: 0` keeps vendors from being lost by chance. */
  readonly chances: Readonly<Partial<Record<ChanceKind, number>>>;
}

/** The published ranges alone. */
export const NO_OWN_RANGES: Uncertainty = {
  seed: 1,
  method: 'sobol',
  draws: 4096,
  ranges: {},
  correlations: [],
  chances: {},
};

export const MAX_RANGES = 200;
export const MAX_CORRELATIONS = 20;
export const MAX_DISCRETE_VALUES = 20;
export const MAX_MIXTURE_PARTS = 10;
/** Of one value or part against the others. */
export const MAX_SHARE_WEIGHT = 1e6;

const count = { kind: 'number', unit: 'times', step: 1, integer: true } as const;
export const SEED: NumberShape = { ...count, min: 0, max: 2 ** 32 - 1 };
export const DRAWS: NumberShape = { ...count, min: 256, max: 1_000_000 };
export const RANK: NumberShape = { kind: 'number', unit: 'times', min: -1, max: 1, step: 0.1 };

/** Plain order of characters, the same in every language. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same ranges say the same, in whatever order they were given. */
export function sortedRanges(ranges: Iterable<readonly [string, Range]>): Uncertainty['ranges'] {
  return Object.fromEntries([...ranges].sort(([a], [b]) => byText(a, b)));
}

export function sortedCorrelations(pairs: readonly Correlation[]): readonly Correlation[] {
  return [...pairs].sort((one, other) => byText(one.a, other.a) || byText(one.b, other.b));
}

/** A pair with the lesser key first. */
export function pairOf(a: string, b: string, rank: number): Correlation {
  return a < b ? { a, b, rank } : { a: b, b: a, rank };
}
