/** What the comparison of scenarios says, and what "why is it cheaper?" says wherever it stands. */
import type { CompareLinkCode } from '$lib/compare/link';
import type { Compared } from '$lib/model/compare/measures';
import type { NoShares } from '$lib/model/compare/shares';
import type { JoinReason } from '$lib/model/compare/steps';
import type { WhyPart } from '$lib/model/compare/why';
import type { LensMethod } from '$lib/parameters/lenses';
import type { Topic } from '$lib/scenario/difference-topics';

type Words = string;

export interface WhyWords {
  readonly heading: Words;
  readonly lead: Words;
  readonly scenario: Words;
  readonly from: Words;
  readonly to: Words;
  readonly swap: Words;
  readonly one: Words;
  readonly parts: Readonly<Record<WhyPart, Words>>;
  /** What each part counts, for whoever points at its bar. */
  readonly about: Readonly<Record<WhyPart, Words>>;
  readonly cheaper: (it: WhyFound) => Words;
  readonly dearer: (it: WhyFound) => Words;
  readonly same: (it: { from: Words; to: Words }) => Words;
  /** Behind the sentence: what pulls the other way most. */
  readonly against: (it: { part: Words; amount: Words }) => Words;
  readonly subtitle: Words;
  readonly axis: Words;
  readonly what: Words;
  readonly amount: Words;
  readonly rounded: Words;
}

interface WhyFound {
  readonly from: Words;
  readonly to: Words;
  readonly amount: Words;
  readonly part: Words;
  readonly share: Words;
}

export interface CompareWords {
  readonly title: Words;
  readonly lead: Words;
  readonly noScript: Words;
  readonly link: {
    readonly copy: Words;
    readonly copied: Words;
    readonly copyFailed: Words;
    readonly tooLong: Words;
    readonly heading: Words;
    readonly unreadable: Words;
    readonly kept: Words;
    readonly dismiss: Words;
    readonly codes: Readonly<Record<CompareLinkCode, (given: Words) => Words>>;
    readonly slot: (it: { letter: Words; problem: Words; unreadable: boolean }) => Words;
  };
  readonly slots: {
    readonly heading: Words;
    readonly help: Words;
    readonly source: Words;
    readonly choose: Words;
    readonly mine: Words;
    readonly published: Words;
    readonly other: Words;
    readonly kept: Words;
    readonly link: Words;
    readonly file: Words;
    readonly linkLabel: Words;
    readonly openLink: Words;
    readonly name: Words;
    readonly nameOf: (name: Words) => Words;
    readonly changed: (name: Words) => Words;
    readonly add: Words;
    readonly remove: (name: Words) => Words;
    readonly use: Words;
    readonly useOf: (name: Words) => Words;
    readonly useHelp: Words;
    readonly noMine: Words;
    readonly notRead: (name: Words) => Words;
    readonly tenYears: Words;
  };
  readonly answer: {
    readonly leadsAll: (it: { offer: Words; lens: Words }) => Words;
    readonly leads: (it: { scenario: Words; offer: Words; lens: Words }) => Words;
    readonly nobody: (it: { scenario: Words; lens: Words }) => Words;
    readonly cases: (names: readonly Words[]) => Words;
    readonly same: Words;
    readonly change: (it: ChangeFound) => Words;
    readonly unmoved: (it: { offer: Words; measure: Words; from: Words; to: Words }) => Words;
    readonly most: (it: { difference: Words; amount: Words }) => Words;
    readonly only: (difference: Words) => Words;
  };
  readonly results: {
    readonly heading: Words;
    readonly caption: Words;
    readonly figure: Words;
    readonly measures: Readonly<Record<Compared | 'rank', Words>>;
    readonly units: Words;
    readonly absent: Words;
    readonly none: Words;
    readonly out: Words;
  };
  readonly differs: {
    readonly heading: Words;
    readonly caption: Words;
    readonly what: Words;
    readonly nothing: Words;
    readonly same: (count: Words) => Words;
    readonly topics: Readonly<Record<Topic, Words>>;
    readonly share: (it: { from: Words; to: Words }) => Words;
    readonly noShare: Words;
    readonly noShareHelp: Words;
    readonly withOthers: Words;
    readonly relettered: (it: { from: Words; to: Words; offer: Words }) => Words;
    readonly case: Words;
    readonly offer: (letter: Words) => Words;
    readonly order: Words;
    readonly name: (offer: Words) => Words;
    readonly startedAs: (offer: Words) => Words;
    readonly there: Words;
    readonly absent: Words;
    readonly year: Words;
    readonly strikes: Words;
    readonly everybody: Words;
    readonly counted: Words;
    readonly lens: Words;
    readonly ruleOf: (it: { lens: Words; rule: Words }) => Words;
    readonly screens: Words;
    readonly noScreens: Words;
    readonly method: Words;
    readonly methods: Readonly<Record<LensMethod, Words>>;
    readonly weight: (criterion: Words) => Words;
    readonly copyOf: Words;
    readonly lensName: Words;
  };
  readonly shares: {
    readonly heading: Words;
    readonly lead: Words;
    readonly fromScenario: Words;
    readonly toScenario: Words;
    readonly offer: Words;
    readonly measure: Words;
    readonly working: (done: Words) => Words;
    readonly failed: Words;
    readonly title: (it: ChangeFound) => Words;
    readonly titleSame: (it: { offer: Words; measure: Words }) => Words;
    readonly subtitle: (it: { measure: Words; offer: Words; from: Words; to: Words }) => Words;
    readonly axes: Readonly<Record<Compared, Words>>;
    readonly exact: (count: Words) => Words;
    readonly drawn: (it: { pairs: Words; error: Words }) => Words;
    readonly byTopic: Words;
    readonly joined: Readonly<Record<JoinReason, (names: Words) => Words>>;
    readonly none: Readonly<Record<NoShares['reason'], (it: NoneAbout) => Words>>;
    readonly idle: (count: Words) => Words;
    readonly error: (amount: Words) => Words;
    readonly ofWhich: (count: Words) => Words;
    readonly scoreNote: Words;
    readonly what: Words;
    readonly amount: Words;
    readonly standardError: Words;
  };
  readonly why: WhyWords;
}

interface ChangeFound {
  readonly offer: Words;
  readonly measure: Words;
  readonly from: Words;
  readonly to: Words;
  readonly amount: Words;
  readonly rises: boolean;
}

interface NoneAbout {
  readonly offer: Words;
  readonly measure: Words;
  readonly from: Words;
  readonly to: Words;
}
