import type { HeldReason } from '$lib/scenario/uncertain-inputs';
import type { SamplingMethod } from '$lib/scenario/uncertainty';

type Words = string;

/** What the form of ranges and draws says. */
export interface RangesWords {
  readonly inputs: Words;
  readonly inputsLead: Words;
  readonly search: Words;
  readonly found: (count: number) => Words;
  readonly notFound: Words;
  readonly case: Words;
  readonly count: (p: { drawn: number; own: number; held: number }) => Words;
  readonly now: (value: string) => Words;
  readonly rangeOf: (input: string) => Words;
  readonly shapeOf: (input: string) => Words;
  readonly shapes: Readonly<
    Record<'uniform' | 'triangular' | 'pert' | 'lognormal' | 'discrete' | 'fixed' | 'other', Words>
  >;
  readonly example: Readonly<Record<'range' | 'list', Words>>;
  readonly own: Words;
  readonly ownTitle: (published: string) => Words;
  readonly reset: Words;
  readonly resetOf: (input: string) => Words;
  readonly resetAll: Words;
  readonly resetDone: (count: number) => Words;
  readonly undo: Words;
  readonly heldHeading: Words;
  readonly heldLead: Words;
  readonly idle: (count: number) => Words;
  readonly reasons: Readonly<Record<HeldReason, Words>>;
  readonly problems: Readonly<
    Record<'empty' | 'not-number' | 'count' | 'order' | 'ambiguous' | 'two-needed' | 'list', Words>
  >;
  readonly modeNeeded: (now: string) => Words;
  readonly full: Words;
  /** After every problem: nothing was lost. */
  readonly kept: Words;
  readonly together: Words;
  readonly togetherCount: (count: number) => Words;
  readonly togetherLead: Words;
  readonly noPairs: Words;
  readonly pair: (one: string, other: string) => Words;
  readonly pairHeld: (input: string) => Words;
  readonly pairProblems: Readonly<Record<'choose' | 'same' | 'together' | 'known' | 'full', Words>>;
  readonly impossible: Words;
  readonly contradictory: Words;
  readonly one: Words;
  readonly other: Words;
  readonly choose: Words;
  readonly rank: Words;
  readonly rankOf: (pair: string) => Words;
  readonly add: Words;
  readonly remove: (pair: string) => Words;
  readonly chances: Words;
  readonly chancesCount: (count: number) => Words;
  readonly chancesLead: Words;
  readonly exit: Words;
  readonly exitHelp: Words;
  readonly hazard: (offer: string, chance: string) => Words;
  readonly yearly: (event: string) => Words;
  readonly strikes: Readonly<Record<'buyer' | 'vendor', Words>>;
  readonly settings: Words;
  readonly draws: Words;
  readonly drawsHelp: Words;
  readonly quick: Words;
  readonly seed: Words;
  readonly newSeed: Words;
  readonly seedHelp: Words;
  readonly method: Words;
  readonly methods: Readonly<Record<SamplingMethod, { name: Words; help: Words }>>;
  readonly number: {
    readonly empty: Words;
    readonly notNumber: Words;
    readonly whole: Words;
    readonly between: (low: string, high: string) => Words;
  };
}
