import type { HeldReason } from '$lib/scenario/uncertain-inputs';

/** What the form of ranges and draws says. */
export interface RangesWords {
  readonly settings: string;
  readonly draws: string;
  readonly drawsHelp: string;
  readonly seed: string;
  readonly newSeed: string;
  readonly seedHelp: string;
  readonly method: string;
  readonly chances: string;
  readonly chancesLead: string;
  readonly exit: string;
  readonly yearly: (event: string) => string;
  readonly inputs: string;
  readonly inputsLead: string;
  readonly search: string;
  readonly case: string;
  readonly count: (drawn: number, own: number) => string;
  readonly now: string;
  readonly range: string;
  readonly shape: string;
  readonly shapes: Readonly<
    Record<'uniform' | 'triangular' | 'pert' | 'lognormal' | 'fixed' | 'other', string>
  >;
  readonly published: string;
  readonly reset: string;
  readonly resetAll: string;
  readonly held: (count: number) => string;
  readonly reasons: Readonly<Record<HeldReason, string>>;
  readonly problems: Readonly<
    Record<
      | 'empty'
      | 'not-number'
      | 'count'
      | 'order'
      | 'ambiguous'
      | 'bounds'
      | 'mode-needed'
      | 'whole'
      | 'lognormal',
      string
    >
  >;
  readonly together: string;
  readonly togetherLead: string;
  readonly one: string;
  readonly other: string;
  readonly rank: string;
  readonly add: string;
  readonly remove: (pair: string) => string;
  readonly badNumber: (low: string, high: string) => string;
}
