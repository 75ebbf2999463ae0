/** What the method page says; both languages fill this shape. */
import type { CriterionId } from '$lib/parameters/criteria';
import type { MethodUnit, DerivedSymbolId } from '$lib/views/method/symbols';
import type { SectionId, VariationId, WhereId } from '$lib/views/method/section-types';

type Words = string;

/** Words that stand inside formulas, mostly as indices; keys are what the notation has in quotes. */
export type PartKey =
  | 'local'
  | 'cameras'
  | 'points'
  | 'km'
  | 'seats'
  | 'camera'
  | 'point'
  | 'core'
  | 'seat'
  | 'room'
  | 'storage'
  | 'licence'
  | 'platform'
  | 'network'
  | 'centre'
  | 'ins'
  | 'com'
  | 'paid'
  | 'provided'
  | 'bundle'
  | 'staff'
  | 'mean'
  | 'others'
  | 'needed'
  | 'ask'
  | 'max'
  | 'total'
  | 'upfront'
  | 'peak'
  | 'physical'
  | 'not owned'
  | 'assets'
  | 'maintenance'
  | 'exit'
  | 'debt'
  | 'supply'
  | 'knowledge'
  | 'data'
  | 'foreign'
  | 'owned'
  | 'bidders'
  | 'origins'
  | 'in place'
  | 'local firms'
  | 'state'
  | 'working'
  | 'devaluation'
  | 'base'
  | 'new'
  | 'delay'
  | 'fee'
  | 'kept'
  | 'lead'
  | 'with'
  | 'without'
  | 'together'
  | 'strike'
  | 'Student'
  | 'least'
  | 'choice'
  | 'known'
  | 'worst'
  | 'cost'
  | 'flip'
  | '+'
  | '−';

/** Sentences may hold formulas between backticks, in the notation of `views/method/notation.ts`. */
export interface SectionText {
  readonly title: Words;
  readonly paragraphs: readonly Words[];
}

export const TERM_IDS = [
  'offer',
  'lens',
  'screen',
  'criterion',
  'weight',
  'valueFunction',
  'anchor',
  'lexicographic',
  'paretoFront',
  'rankAcceptability',
  'flipPoint',
  'regret',
  'horizon',
  'constantUsd',
  'nominalUsd',
  'presentValue',
  'discountRate',
  'realExchangeRate',
  'devaluation',
  'benchmark',
  'premium',
  'turnkey',
  'commodatum',
  'carrierFibre',
  'upfrontPurchase',
  'stateOwnedVendor',
  'openTender',
  'singleBid',
  'directAward',
  'downPayment',
  'tranche',
  'exportCredit',
  'tiedCredit',
  'draw',
  'grace',
  'maturity',
  'instalment',
  'equalPrincipal',
  'annuity',
  'bullet',
  'managementFee',
  'commitmentFee',
  'creditInsurance',
  'allInCost',
  'grantElement',
  'valueOfFinancing',
  'totalCost',
  'upfrontCash',
  'peakYear',
  'replacement',
  'residualValue',
  'support',
  'lapse',
  'usageFee',
  'renewalMarkup',
  'exitCost',
  'holdUpCeiling',
  'penalty',
  'autonomy',
  'sourceDelivered',
  'escrow',
  'interoperability',
  'dependencyIndex',
  'profile',
  'supplyRisk',
  'agencyMap',
  'concentration',
  'workingShare',
  'levelisedCost',
  'event',
  'squeeze',
  'sample',
  'range',
  'replicate',
  'commonRandomNumbers',
  'standardError',
  'valueOfInformation',
  'sobolIndex',
  'scenarioDiscovery',
  'topsis',
  'promethee',
  'swingWeighting',
  'consistencyRatio',
  'awardFormula',
  'fact',
  'outside',
  'assumption',
] as const;
export type TermId = (typeof TERM_IDS)[number];

export interface TermText {
  readonly term: Words;
  /** One sentence. */
  readonly definition: Words;
}

/** Figures of the examples on uncertainty. */
export interface DrawnFigureWords {
  readonly low: (input: string) => Words;
  readonly high: (input: string) => Words;
  readonly quantile: (input: string) => Words;
  readonly uniform: Words;
  readonly uniformNote: Words;
  readonly strikeTime: Words;
  readonly strikeYear: Words;
  readonly mean: Words;
  /** By number, from 0. */
  readonly replicateMean: (replicate: number) => Words;
  readonly replicateNote: (draws: number) => Words;
  readonly squares: Words;
  readonly error: Words;
  readonly intervalLow: Words;
  readonly intervalHigh: Words;
  readonly draws: Words;
  readonly drawsNote: Words;
  readonly replicates: Words;
  readonly replicatesNote: Words;
  readonly student: Words;
  readonly studentNote: Words;
  readonly unseen: Words;
  readonly least: Words;
  readonly leastNote: Words;
  readonly information: Words;
  readonly informationNote: Words;
}

/** Figures of the examples on ways of deciding. */
export interface DecidingFigureWords {
  readonly toIdeal: Words;
  readonly toAntiIdeal: Words;
  readonly closeness: Words;
  readonly preferred: (rival: string) => Words;
  readonly preferredNote: Words;
  readonly netFlow: Words;
  readonly rest: (criterion: string) => Words;
  readonly flipWeight: (criterion: string) => Words;
  readonly money: (criterion: string) => Words;
  readonly moneyUsd: (criterion: string) => Words;
  /** By place, from 1. */
  readonly centroid: (place: number) => Words;
  readonly priceWeight: Words;
  readonly award: Words;
  readonly awardNote: Words;
}

/** Figures that only this page shows; fetched when one is pressed, apart from the page's other words. */
export interface MethodFigureWords {
  readonly concentration: (phase: string) => Words;
  readonly actorShare: (phase: string, actor: string) => Words;
  readonly lexicographicStep: Words;
  readonly onStep: (criterion: string) => Words;
  /** Of an input that an example has changed; in place of its source. */
  readonly changedHere: (published: string) => Words;
  /** Of what an example has set by itself, such as the date of an event. */
  readonly setHere: Words;
  readonly drawn: DrawnFigureWords;
  readonly deciding: DecidingFigureWords;
  /** What is changed, said after the name of a case or an offer. */
  readonly variations: Readonly<Record<VariationId, Words>>;
}

/** A discount rate by convention, by its percentage. */
export type RateKey = '5' | '6' | '7' | '9' | '10';

export interface MethodWords {
  readonly title: Words;
  readonly lead: Words;
  readonly contents: Words;
  readonly top: Words;
  readonly version: (model: number) => Words;
  readonly intro: readonly Words[];
  readonly formulas: Words;
  readonly symbols: Words;
  readonly symbol: Words;
  readonly meaning: Words;
  readonly unit: Words;
  readonly sources: Words;
  /** In place of a source. */
  readonly ownDefinition: Words;
  readonly worked: Words;
  readonly workedNote: Words;
  /** Says how many operands of a long sum are not written out. */
  readonly moreTerms: (count: number) => Words;
  /** Heads the examples on a variation of the case. */
  readonly varied: (change: string) => Words;
  /** Before the names of the numbers put in. */
  readonly operands: Words;
  /** Of an equation that the figure solves. */
  readonly solves: Words;
  readonly units: Readonly<Record<MethodUnit, Words>>;
  readonly parts: Readonly<Record<PartKey, Words>>;
  readonly where: Readonly<Record<WhereId, Words>>;
  readonly symbolNames: Readonly<Record<DerivedSymbolId, Words>>;
  readonly sections: Readonly<Record<SectionId, SectionText>>;
  readonly answers: {
    readonly caption: Words;
    readonly answer: Words;
    readonly paid: Words;
    readonly rows: Readonly<
      Record<'accept' | 'renegotiate' | 'switch' | 'lapse' | 'cheapest', Words>
    >;
  };
  readonly rates: {
    readonly caption: Words;
    readonly rate: Words;
    readonly who: Words;
    readonly on: Words;
    readonly rows: Readonly<Record<RateKey, { readonly who: Words; readonly on: Words }>>;
  };
  readonly levels: {
    readonly caption: Words;
    readonly level: Words;
    readonly value: Words;
    readonly kind: Words;
    readonly byDefinition: Words;
    readonly assumed: Words;
  };
  readonly criteria: {
    readonly caption: Words;
    readonly criterion: Words;
    readonly measure: Words;
    readonly worst: Words;
    readonly best: Words;
    /** What the formula alone does not say. */
    readonly notes: Readonly<Partial<Record<CriterionId, Words>>>;
  };
  readonly lensTable: {
    readonly caption: Words;
    readonly lens: Words;
    readonly screens: Words;
    readonly points: Words;
    readonly none: Words;
  };
  readonly leftOut: {
    readonly title: Words;
    readonly lead: Words;
    readonly items: readonly Words[];
    readonly limitsTitle: Words;
    readonly limits: readonly Words[];
    readonly laterTitle: Words;
    readonly later: readonly Words[];
  };
  readonly check: {
    readonly title: Words;
    readonly paragraphs: readonly Words[];
    /** Before the call that prints every figure. */
    readonly command: Words;
  };
  /** The app as a folder. */
  readonly carry: {
    readonly title: Words;
    readonly kept: Words;
    readonly lead: Words;
    readonly link: Words;
    /** On a page that was carried. */
    readonly carried: Words;
  };
  readonly glossary: {
    readonly title: Words;
    readonly lead: Words;
    readonly other: Words;
    readonly terms: Readonly<Record<TermId, TermText>>;
  };
}
