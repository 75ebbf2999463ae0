import type { SpreadId } from '$lib/model/study/study-tally';

/** What the results of "How sure?" say. */
export interface SureWords {
  readonly answer: {
    readonly heading: string;
    readonly leads: (offer: string, share: string, bounds: string, lens: string) => string;
    readonly leadsAlways: (offer: string, draws: string, lens: string) => string;
    readonly nobody: (lens: string) => string;
    readonly sometimesNobody: (share: string) => string;
    readonly cheapest: (offer: string, share: string) => string;
    readonly cheapestAlways: (offer: string) => string;
    readonly drivers: (first: string, second: string, offer: string) => string;
    readonly flip: (input: string, now: string, at: string, leader: string) => string;
    readonly flipFar: (input: string, at: string, leader: string) => string;
    readonly flipNever: string;
    readonly worth: (input: string, amount: string) => string;
    readonly worthNothing: string;
  };
  readonly interval: (low: string, high: string) => string;
  readonly never: (draws: string) => string;
  readonly always: (draws: string) => string;
  readonly atMost: (share: string) => string;
  readonly chances: {
    readonly heading: string;
    readonly lead: string;
    readonly leads: string;
    readonly cheapest: string;
    readonly passes: string;
  };
  readonly spread: {
    readonly heading: string;
    readonly finding: (offer: string, low: string, high: string) => string;
    readonly measure: string;
    readonly measures: Readonly<Record<SpreadId, string>>;
    readonly note: string;
    readonly offer: string;
    readonly mean: string;
    readonly error: string;
    readonly median: string;
    readonly regret: string;
    readonly worstRegret: string;
    readonly table: string;
  };
  readonly drivers: {
    readonly heading: string;
    readonly lead: string;
    readonly output: string;
    readonly gap: (first: string, second: string) => string;
    readonly total: (offer: string) => string;
    readonly share: (share: string) => string;
    readonly alone: (share: string) => string;
    readonly small: (count: number) => string;
    readonly notDistinct: (count: number) => string;
    readonly nothing: string;
    readonly waiting: string;
  };
  readonly swings: {
    readonly heading: string;
    readonly lead: string;
    readonly input: string;
    readonly range: string;
    readonly low: string;
    readonly high: string;
  };
  readonly flips: {
    readonly heading: string;
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
    readonly lead: string;
    readonly across: string;
    readonly up: string;
    readonly here: string;
    readonly said: (name: string, share: string) => string;
    readonly nobody: string;
  };
  readonly worth: {
    readonly heading: string;
    readonly all: (amount: string, bounds: string, among: string) => string;
    readonly lead: string;
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
    readonly and: string;
  };
  readonly how: {
    readonly heading: string;
    readonly lines: (of: {
      draws: string;
      seed: string;
      sobol: boolean;
      mended: string;
    }) => readonly string[];
  };
  readonly chance: (event: string) => string;
}
