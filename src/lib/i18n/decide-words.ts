import type { AwardFormulaId, OutReason } from '$lib/engine/decision/award-formulas';
import type { MethodId } from '$lib/model/decide/methods';

export const ELICITATIONS = ['points', 'ranking', 'swing', 'interval', 'pairwise'] as const;
export type Elicitation = (typeof ELICITATIONS)[number];

/** What the page "Decide" says. */
export interface DecideWords {
  readonly list: (items: readonly string[]) => string;
  readonly title: string;
  readonly lead: string;
  readonly noScript: string;
  readonly answer: {
    readonly heading: string;
    readonly agree: (offer: string, lens: string) => string;
    readonly split: (parts: string) => string;
    readonly part: (offer: string, methods: string) => string;
    readonly why: Readonly<Record<MethodId, string>>;
    readonly out: (offers: string) => string;
    readonly onlyOne: (offer: string) => string;
    readonly nobody: string;
    readonly noWeights: string;
    readonly flat: (criteria: string) => string;
  };
  readonly methods: {
    readonly heading: string;
    readonly lead: string;
    readonly names: Readonly<Record<MethodId, string>>;
    readonly about: Readonly<Record<MethodId, string>>;
    readonly scores: Readonly<Record<MethodId, (figure: string) => string>>;
    readonly method: string;
    readonly rank: (rank: string, score: string) => string;
    readonly reversal: string;
    readonly safe: string;
    readonly turned: (removed: string, one: string, other: string) => string;
    readonly work: string;
    readonly criterion: string;
    readonly weight: string;
    readonly values: string;
    readonly weighted: string;
    readonly toBest: string;
    readonly toWorst: string;
    readonly closeness: string;
    readonly positive: string;
    readonly negative: string;
    readonly net: string;
    readonly future: string;
    readonly regret: string;
    readonly worst: string;
    readonly sum: string;
  };
  readonly weights: {
    readonly heading: string;
    readonly lead: string;
    readonly way: string;
    readonly ways: Readonly<Record<Elicitation, string>>;
    readonly help: Readonly<Record<Elicitation, string>>;
    readonly criterion: string;
    readonly now: string;
    readonly stated: string;
    readonly result: string;
    readonly from: string;
    readonly to: string;
    readonly against: (one: string, other: string) => string;
    readonly judgement: (strength: string, one: string) => string;
    readonly equal: string;
    readonly consistency: (ratio: string) => string;
    readonly inconsistent: (one: string, two: string, three: string) => string;
    readonly use: string;
    readonly used: string;
    readonly money: (criterion: string, step: string, amount: string) => string;
    readonly pointsOf: (share: string) => string;
    readonly noMoney: string;
    readonly problems: Readonly<
      Record<'empty' | 'all-zero' | 'no-reference' | 'negative' | 'crossed' | 'not-number', string>
    >;
  };
  readonly firm: {
    readonly heading: string;
    readonly weights: string;
    readonly lead: string;
    readonly below: (share: string, offer: string) => string;
    readonly above: (share: string, offer: string) => string;
    readonly never: string;
    readonly all: string;
    readonly ranks: string;
    readonly allLead: (draws: string) => string;
    readonly first: (offer: string, share: string) => string;
    readonly rank: (rank: string) => string;
    readonly central: string;
  };
  readonly awards: {
    readonly heading: string;
    readonly lead: string;
    readonly priceWeight: string;
    readonly formula: string;
    readonly winner: string;
    readonly alarm: string;
    readonly tally: (parts: string) => string;
    readonly wins: (offer: string, count: number) => string;
    readonly nobody: string;
    readonly dropped: (loser: string, winner: string) => string;
    readonly quiet: string;
    readonly alarms: (count: number) => string;
    readonly names: Readonly<Record<AwardFormulaId, string>>;
    readonly price: string;
    readonly quality: string;
    readonly out: Readonly<Record<OutReason, string>>;
    readonly source: string;
  };
  readonly offer: string;
  readonly and: string;
}
