import type { SpreadId } from '$lib/model/study/study-tally';

/** About how much of a whole, in words. */
export type Portion =
  | 'nearlyAll'
  | 'threeQuarters'
  | 'twoThirds'
  | 'half'
  | 'third'
  | 'quarter'
  | 'fifth'
  | 'sixth'
  | 'eighth'
  | 'tenth'
  | 'little';

/** A chart's finding, measure and axis. */
interface ChartText {
  readonly subtitle: string;
  readonly axis: string;
}

/** What the results of "How sure?" say. */
export interface SureWords {
  readonly list: (items: readonly string[]) => string;
  /** A share inside a sentence, with the article that its language asks for. */
  readonly shares: {
    readonly plain: (share: string) => string;
    readonly more: (share: string) => string;
    readonly less: (share: string) => string;
  };
  readonly portions: Readonly<Record<Portion, string>>;
  readonly interval: (low: string, high: string) => string;
  readonly never: (draws: string) => string;
  readonly always: (draws: string) => string;
  readonly atMost: (share: string) => string;
  readonly atLeast: (share: string) => string;
  /** Below every chart, after what the case is. */
  readonly drawn: (draws: string, seed: string) => string;
  readonly waiting: string;
  readonly table: { readonly low: string; readonly high: string };
  readonly answer: {
    readonly heading: string;
    readonly leads: (offer: string, share: string, lens: string) => string;
    readonly bounds: (bounds: string) => string;
    readonly leadsAlways: (offer: string, draws: string, lens: string) => string;
    readonly nobody: (lens: string) => string;
    readonly sometimesNobody: (share: string) => string;
    readonly cheapest: (offer: string, share: string) => string;
    readonly cheapestOut: (offer: string, share: string) => string;
    readonly cheapestAlways: (offer: string) => string;
    readonly drivers: (of: {
      readonly first: string;
      readonly firstPortion: string;
      readonly second: string;
      readonly secondPortion: string;
      readonly offer: string;
    }) => string;
    readonly flip: (input: string, now: string, at: string, leader: string) => string;
    readonly flipFar: (input: string, now: string, at: string, leader: string) => string;
    readonly then: (leader: string) => string;
    readonly thenNobody: string;
    readonly flipNever: string;
    readonly worth: (input: string, amount: string) => string;
    readonly worthNothing: string;
  };
  readonly chances: ChartText & {
    readonly heading: string;
    readonly leads: (offer: string, share: string) => string;
    readonly leadsNobody: string;
    readonly leadsSubtitle: string;
    readonly cheapest: (offer: string, share: string) => string;
    readonly allPass: string;
    readonly out: (offers: string) => string;
    readonly sometimesOut: (offer: string, share: string) => string;
    readonly share: string;
    readonly passes: string;
  };
  readonly spread: {
    readonly heading: string;
    readonly finding: Readonly<
      Record<SpreadId, (offer: string, low: string, high: string) => string>
    >;
    readonly measure: string;
    readonly measures: Readonly<Record<SpreadId, string>>;
    readonly note: string;
    readonly offer: string;
    readonly mean: string;
    readonly error: (of: string) => string;
    readonly median: string;
    readonly stands: (offer: string, now: string, median: string) => string;
    readonly between: (low: string, high: string) => string;
  };
  readonly regret: ChartText & {
    readonly heading: string;
    readonly lead: string;
    readonly finding: (offer: string, amount: string) => string;
    readonly worst: (amount: string) => string;
    readonly mean: string;
    readonly largest: string;
  };
  readonly cloud: {
    readonly heading: string;
    readonly finding: (of: {
      readonly cheap: string;
      readonly free: string;
      readonly same: boolean;
    }) => string;
  };
  readonly drivers: ChartText & {
    readonly heading: string;
    readonly output: string;
    readonly gap: (first: string, second: string) => string;
    readonly total: (offer: string) => string;
    readonly finding: (input: string, portion: string) => string;
    readonly findingTwo: (
      first: string,
      firstPortion: string,
      second: string,
      secondPortion: string,
    ) => string;
    readonly share: (share: string) => string;
    readonly alone: (share: string) => string;
    readonly together: string;
    readonly aloneHead: string;
    readonly small: (count: number) => string;
    readonly notDistinct: (count: number) => string;
    readonly nothing: string;
  };
  readonly swings: ChartText & {
    readonly finding: (input: string, from: string, to: string) => string;
    readonly now: (value: string) => string;
    readonly at: (input: string, figure: string) => string;
    readonly input: string;
    readonly range: string;
    readonly low: string;
    readonly high: string;
  };
  readonly flips: {
    readonly heading: string;
    readonly caption: string;
    readonly lead: (leader: string) => string;
    readonly input: string;
    readonly now: string;
    readonly at: string;
    readonly leader: string;
    readonly where: string;
    readonly inRange: string;
    readonly beyond: string;
    readonly nobody: string;
    readonly none: string;
    readonly never: (count: number) => string;
  };
  readonly map: {
    readonly heading: string;
    readonly subtitle: string;
    readonly across: string;
    readonly up: string;
    readonly here: string;
    readonly all: (name: string) => string;
    readonly finding: (shares: string) => string;
    readonly part: (name: string, share: string) => string;
    readonly nobody: string;
    readonly unlike: string;
  };
  readonly worth: ChartText & {
    readonly heading: string;
    readonly all: (amount: string, bounds: string, among: string) => string;
    readonly allNothing: (among: string) => string;
    readonly finding: (input: string, amount: string) => string;
    readonly nothing: string;
  };
  readonly losing: {
    readonly heading: string;
    readonly never: (offer: string) => string;
    readonly always: (offer: string) => string;
    readonly share: (offer: string, share: string) => string;
    readonly nothing: string;
    readonly box: (conditions: string, density: string, coverage: string) => string;
    readonly between: (input: string, low: string, high: string) => string;
    readonly above: (input: string, low: string) => string;
    readonly below: (input: string, high: string) => string;
    readonly strikes: (event: string) => string;
    readonly spared: (event: string) => string;
  };
  readonly how: {
    readonly heading: string;
    readonly lines: (of: {
      readonly draws: string;
      readonly seed: string;
      readonly sobol: boolean;
      readonly mended: string;
    }) => readonly string[];
  };
  readonly chance: (event: string) => string;
}
