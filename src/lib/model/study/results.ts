/**
 * What a study answers: plain, cloneable data. Every estimate carries its standard error over independent
 * replicates and the 90 % interval that follows from it.
 */
import type {
  Estimate,
  NonNegativeEstimate,
  ShareEstimate,
} from '$lib/engine/uncertainty/replicates';
import type { Discovery } from '$lib/engine/uncertainty/prim';
import type { ChanceKind } from '$lib/parameters/chances';

/** The spread of one measure of an offer over the draws; quantiles of type 7. */
export interface Spread {
  readonly mean: Estimate;
  readonly p5: Estimate;
  readonly p50: Estimate;
  readonly p95: Estimate;
  readonly p10: number;
  readonly p25: number;
  readonly p75: number;
  readonly p90: number;
  readonly min: number;
  readonly max: number;
}

export interface OptionOutcome {
  readonly optionId: string;
  /** PV of total cost, constant USD. */
  readonly total: Spread;
  /** USD a working camera-year; absent where in some draw no camera ever works. */
  readonly levelised?: Spread;
  /** Dependency index, 0–100; absent where no score weighs. */
  readonly dependency?: Spread;
  /** Shares of draws, 0–1; ties are split. */
  readonly cheapest: ShareEstimate;
  readonly leads: ShareEstimate;
  readonly passes: ShareEstimate;
  /** Share of draws at rank 1, 2, …; the rest of the whole is "out". */
  readonly ranks: readonly number[];
  /** PV over the least PV of all offers in the draw, constant USD. */
  readonly regret: Estimate;
  readonly worstRegret: number;
}

/** What it would be worth to know everything before choosing by cost, constant USD. */
export interface InformationValue {
  /** The offers that are compared: those in the running under the lens, or all where fewer than two are. */
  readonly among: readonly string[];
  readonly all: boolean;
  readonly value: NonNegativeEstimate;
  /** The offer with the least mean cost among them. */
  readonly choice: string;
}

export interface Cloud {
  readonly optionId: string;
  readonly total: Float64Array;
  readonly dependency: Float64Array;
}

/** Results of the draws made so far. */
export interface Outcome {
  readonly draws: number;
  readonly replicates: number;
  readonly options: readonly OptionOutcome[];
  readonly information: InformationValue;
  /** Share of draws in which no offer passes the screens, or nothing weighs. */
  readonly noLeader: number;
  /** Share of draws that broke a rule between inputs and were mended. */
  readonly mended: number;
  /** The first draws, point by point. */
  readonly clouds: readonly Cloud[];
}

/** What a study varies. */
export interface StudyInput {
  /**
   * `discount`, `a.loan.rate`; where several offers have it, which then draw it together, `loan.rate`; for a
   * chance `a.chance.exit` or `chance.fx`.
   */
  readonly key: string;
  /** The keys of the inputs that it decides. */
  readonly members: readonly string[];
  readonly kind: 'input' | 'chance';
  readonly event?: ChanceKind;
}

/** Share of an output's variance that an input explains, alone and with what it does together with others. */
export interface DriverIndex {
  readonly key: string;
  readonly first: NonNegativeEstimate;
  readonly total: NonNegativeEstimate;
}

/** Of one output: an offer's total cost, or how much dearer the second offer is than the first. */
export interface Drivers {
  readonly output: { readonly kind: 'total' | 'gap'; readonly options: readonly string[] };
  /** Constant USD squared; 0 where nothing moves the output. */
  readonly variance: number;
  /** By falling total index. */
  readonly indices: readonly DriverIndex[];
}

/** A range of one input, in stored units; a side left out is not bounded. Of a chance it is the uniform's. */
export interface Condition {
  readonly key: string;
  readonly low?: number;
  readonly high?: number;
}

/** A set of conditions under which the leader mostly loses. */
export interface LosingBox {
  readonly conditions: readonly Condition[];
  /** Of all draws. */
  readonly share: number;
  /** Share of the draws under these conditions in which the leader loses. */
  readonly density: number;
  /** Share of all draws in which it loses that lie under these conditions. */
  readonly coverage: number;
}

export interface Details {
  readonly draws: number;
  /** What knowing one input before choosing by cost would save, constant USD; by falling value. */
  readonly worth: readonly { readonly key: string; readonly value: NonNegativeEstimate }[];
  readonly losing: {
    readonly optionId: string;
    readonly share: number;
    readonly boxes: readonly LosingBox[];
    readonly stopped: Discovery['stopped'];
  };
}

/** One dimension moved alone through its range, the others as they stand. */
export interface Swing {
  readonly key: string;
  /** Its inputs, with the ends of their ranges in stored units. */
  readonly members: readonly {
    readonly key: string;
    readonly low: number;
    readonly high: number;
  }[];
  /** The output at both ends, constant USD. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly monotone: boolean;
}

export interface Tornado {
  readonly output: Drivers['output'];
  readonly base: number;
  /** Widest first. */
  readonly swings: readonly Swing[];
}

/** Where moving one input alone changes who leads. */
export interface FlipPoint {
  /** The input's value from which on somebody else leads, in stored units. */
  readonly at: number;
  /** Who leads there; nobody where all are out. */
  readonly leaders: readonly string[];
  /** Inside the range from which the input is drawn; a flip outside it is far from what sources say. */
  readonly inRange: boolean;
}

export interface InputFlips {
  readonly key: string;
  readonly base: number;
  /** The input's own bounds, within which was searched. */
  readonly lowest: number;
  readonly highest: number;
  readonly below?: FlipPoint;
  readonly above?: FlipPoint;
}

export interface Flips {
  /** Who leads as the scenario stands. */
  readonly leaders: readonly string[];
  /** Those that flip first, the nearest (against the width of its range) before; then those that never do. */
  readonly inputs: readonly InputFlips[];
}
