/** What a section of the method page is made of; its words are in `i18n/{en,es}/method.ts`. */
import type { SourceId } from './sources';
import type { SymbolId } from './symbols';

/** When a line of a formula holds; said beside it. */
export type WhereId =
  | 'foreignDay'
  | 'foreignFixed'
  | 'localDay'
  | 'localFixed'
  | 'stateOwns'
  | 'notOwned'
  | 'otherwise'
  | 'downAuto'
  | 'atSignature'
  | 'atTranches'
  | 'fixedRate'
  | 'floatingRate'
  | 'equalPrincipal'
  | 'annuity'
  | 'bullet'
  | 'afterGrace'
  | 'atGraceEnd'
  | 'atEffect'
  | 'eachLoanYear'
  | 'dac'
  | 'atReplacement'
  | 'atHorizon'
  | 'afterSupport'
  | 'thisVendor'
  | 'anyFirm'
  | 'lockPlatform'
  | 'lockDevices'
  | 'lockRest'
  | 'serviceYears'
  | 'afterTerm'
  | 'networkNotOwned'
  | 'noReplacement'
  | 'replacementDue'
  | 'pastLife'
  | 'gone'
  | 'onDevaluation'
  | 'onBase'
  | 'onLender'
  | 'onLenderFee'
  | 'onDelay'
  | 'onFee'
  | 'onSqueeze'
  | 'onAsk'
  | 'onLapse'
  | 'onLoss'
  | 'together'
  | 'decision'
  | 'reason'
  | 'platformOwned'
  | 'camerasOwned'
  | 'untilStart'
  | 'withinAnchors'
  | 'lexicographic'
  | 'uniform'
  | 'belowMode'
  | 'aboveMode'
  | 'lognormal'
  | 'firstStrike'
  | 'drawAddress'
  | 'interval'
  | 'neverSeen'
  | 'perfect'
  | 'partial'
  | 'firstOrder'
  | 'totalOrder'
  | 'toIdeal'
  | 'toAntiIdeal'
  | 'pairwise'
  | 'minimax'
  | 'centroid'
  | 'consistency'
  | 'inMoney'
  | 'weightFlip'
  | 'acceptability'
  | 'award'
  | 'lowestPrice';

export interface FormulaLine {
  /** In the notation of `notation.ts`; words in quotes are keys of the page's words. */
  readonly math: string;
  readonly where?: WhereId;
}

/** Small changes of the published case, for examples that the case itself does not have. */
export const VARIATION_IDS = [
  'annuity',
  'bullet',
  'grace-end',
  'floating',
  'local',
  'lapsed',
  'lexicographic',
  'squeezed',
  'devalued',
] as const;
export type VariationId = (typeof VARIATION_IDS)[number];

export interface VariedExamples {
  readonly variation: VariationId;
  /** Ids within the variation. */
  readonly worked: readonly string[];
}

/** The sections with formulas, in the order of the page. */
export const SECTION_IDS = [
  'conventions',
  'scope',
  'price',
  'loan',
  'grant',
  'running',
  'service',
  'exit',
  'events',
  'totals',
  'profile',
  'agency',
  'lenses',
  'measures',
  'uncertainty',
  'deciding',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface MethodSection {
  readonly formulas: readonly FormulaLine[];
  readonly symbols: readonly SymbolId[];
  /** None where the definition is this app's own; the page then says so. */
  readonly sources: readonly SourceId[];
  /** Ids of the figures of the published case that are worked through, in order. */
  readonly worked: readonly string[];
  /** What is worked through on a variation of it. */
  readonly varied?: readonly VariedExamples[];
}
