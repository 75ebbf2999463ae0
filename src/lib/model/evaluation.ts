/** What the model answers: plain, cloneable data with every figure the views show. */
import type { ExitCost, HoldUp } from '$lib/engine/dependency/exit-cost';
import type { Profile } from '$lib/engine/dependency/profile';
import type { LoanRow } from '$lib/engine/finance/loan';
import type { Component, ComponentFlow } from '$lib/engine/lifecycle/flows';
import type { CriterionId, ScreenId } from '$lib/parameters/criteria';
import type { LensMethod } from '$lib/parameters/lenses';
import type { AssetClassId, PhaseId } from '$lib/parameters/types';
import type { EventNote } from './course';

/** A year counted from signature and an amount in USD. */
export interface YearAmount {
  readonly year: number;
  readonly amount: number;
}

export interface ClassPrice {
  readonly benchmarkUsd: number;
  /** 0 where the state does not own the class. */
  readonly priceUsd: number;
  readonly ownedByState: boolean;
}

/** Amounts in nominal USD unless the name says PV (constant USD discounted at r). */
export interface LoanResult {
  readonly principal: number;
  readonly rows: readonly LoanRow[];
  readonly totalInterest: number;
  readonly totalFees: number;
  readonly serviceByYear: readonly number[];
  readonly servicePv: number;
  readonly peakService: YearAmount;
  /** Of the loan's first year; the all-in cost is sought near it (`all-in.ts`). */
  readonly contractRate: number;
  /** At 5 %, fees included. */
  readonly grantElement: number;
  /** PV of paying the same tranches in cash minus PV of the loan's flows. */
  readonly valueOfFinancing: number;
  /** After the payments of that year; nothing any more where the loan is settled at the horizon. */
  readonly outstandingByYear: readonly number[];
  /** The loan outlives the horizon and what is owed there was paid off there. */
  readonly settledAtHorizon: boolean;
}

/** Price of leaving at `year`, by part, constant USD before tax. */
export interface ExitYear extends ExitCost {
  readonly year: number;
}

export interface RenewalResult {
  /** `gone`: the vendor had gone before it could ask. */
  readonly answer: 'accept' | 'renegotiate' | 'switch' | 'lapse' | 'gone';
  /** When it is asked; the contract's own ask at t*, the end of support or term. */
  readonly year: number;
  /** The last year in which the answer holds. */
  readonly until: number;
  readonly markup: number;
  /** PV of the mark-up that is paid, before tax. */
  readonly markupPv: number;
  readonly switchYear?: number;
  /** The event that asked; none for the contract's own ask. */
  readonly eventId?: string;
}

export interface AgencyResult {
  readonly byPhase: Readonly<Record<PhaseId, { readonly hhi: number; readonly local: number }>>;
  readonly localMean: number;
}

export interface OptionEvaluation {
  readonly id: string;
  readonly startYear: number;
  readonly classes: Readonly<Record<AssetClassId, ClassPrice>>;
  readonly benchmarkUsd: number;
  readonly priceUsd: number;
  /** Price over the benchmark of what is owned, minus one; 0 where nothing is owned. */
  readonly premium: number;
  readonly components: Readonly<Record<Component, ComponentFlow>>;
  readonly totalPv: number;
  /** Before the residual value is credited. */
  readonly paymentsPv: number;
  /** The buyer's cash by year, residual left out; constant and nominal USD, index 0…H. */
  readonly cashByYear: readonly number[];
  readonly nominalCashByYear: readonly number[];
  /** Cash up to the start of service, loan draws taken off. */
  readonly upfront: number;
  readonly peak: YearAmount;
  readonly staffPv: number;
  readonly loan?: LoanResult;
  readonly exitByYear: readonly ExitYear[];
  readonly exitAtDecision: ExitYear;
  readonly holdUp: HoldUp;
  /** The contract's own ask at t*, or the dated one that took its place. */
  readonly renewal: RenewalResult;
  /** Every ask that was answered, that one first. */
  readonly renewals: readonly RenewalResult[];
  /** Why events do nothing to this offer, or by which rule they count. */
  readonly eventNotes: readonly EventNote[];
  readonly vendorOnlyShare: number;
  readonly feeUsd: number;
  readonly profile: Profile;
  /** 0–100; absent where all eight weights are zero. */
  readonly dependencyIndex?: number;
  readonly agency: AgencyResult;
  readonly workingByYear: readonly number[];
  /** PV of working camera-years. */
  readonly workingYearsPv: number;
  /** Total cost over it, USD of year 0 a working camera-year; none where no camera ever works. */
  readonly levelised?: number;
  readonly measures: Readonly<Record<CriterionId, number>>;
}

export interface OptionJudgement {
  readonly optionId: string;
  readonly screens: readonly { readonly id: ScreenId; readonly passed: boolean }[];
  readonly passes: boolean;
  readonly values: Readonly<Record<CriterionId, number>>;
  readonly score?: number;
  readonly rank?: number;
}

export interface LensJudgement {
  readonly lensId: string;
  readonly method: LensMethod;
  readonly options: readonly OptionJudgement[];
  /** Ids that share the first rank. */
  readonly leaders: readonly string[];
  readonly status: 'ranked' | 'all-out' | 'no-weights';
}

export interface Evaluation {
  readonly options: readonly OptionEvaluation[];
  /** One a lens, in the scenario's order. */
  readonly judgements: readonly LensJudgement[];
  /** Id of the option with the least PV of cost. */
  readonly cheapest: string;
  /** Ids on the Pareto front of PV of cost and dependency index, by rising cost. */
  readonly front: readonly string[];
}
