/** What the replay page and its command say; both languages fill this shape. */
import type { Grade } from '$lib/evidence/types';
import type { ActorId, AssetClassId, PhaseId } from '$lib/parameters/types';
import type { StoryId } from '$lib/replay/calendar';
import type { ChoiceOf, DecisionId } from '$lib/replay/decisions';
import type { ReplayLinkCode } from '$lib/replay/link';
import type { ReportedId } from '$lib/replay/story-view';
import type { OwnerNow } from '$lib/replay/telling';

type Words = string;
/** A figure already written as the reader writes it. */
type Text = string;

export interface ChoiceWords {
  readonly name: Words;
  /** What it means, in a sentence. */
  readonly text: Words;
}

export interface DecisionWords<D extends DecisionId = DecisionId> {
  readonly question: Words;
  /** What was known then, by story where the same decision falls in both. */
  readonly known: Readonly<Partial<Record<StoryId, Words>>>;
  /** In its place, for who chose another offer than the real one. */
  readonly knownOther?: Words;
  readonly note?: Words;
  readonly choices: Readonly<Record<ChoiceOf<D>, ChoiceWords>>;
  /** What was really decided. */
  readonly happened: Readonly<Partial<Record<StoryId, Words>>>;
}

/** What stands at a date, written. */
interface StandParts {
  readonly year: Text;
  readonly paid: Text;
  readonly owed: Text;
  readonly leaving: Text;
  readonly working: Text;
}

export type FigureId = 'paid' | 'owed' | 'owners' | 'leaving' | 'working';
export type OutcomeRow = 'total' | 'levelised' | 'peak' | 'debt' | 'worst';
export type OutcomeColumn = 'yours' | 'real' | 'bestTotal' | 'bestLevelised';

export interface ReplayWords {
  readonly title: Words;
  readonly lead: Words;
  readonly months: readonly Words[];
  readonly date: (month: Words, year: Text) => Words;
  readonly pick: {
    readonly story: Words;
    readonly mode: Words;
    readonly watch: Words;
    readonly decide: Words;
    readonly decideLead: Words;
    readonly noScript: Words;
  };
  readonly bar: {
    readonly label: Words;
    readonly play: Words;
    readonly pause: Words;
    readonly back: Words;
    readonly forward: Words;
    readonly speed: Words;
    readonly speeds: readonly Words[];
    readonly keys: Words;
    readonly modelYear: (year: Text) => Words;
    readonly beforeSignature: Words;
    readonly wholeYears: Words;
    readonly copyLink: Words;
    readonly copied: Words;
    readonly copyFailed: Words;
    readonly startAgain: Words;
    readonly stillOpen: (date: Words) => Words;
  };
  readonly cards: {
    readonly heading: Words;
    readonly none: Words;
    readonly grades: Readonly<Record<Grade, { readonly short: Words; readonly name: Words }>>;
    readonly sources: Words;
    readonly reportedHead: Words;
    readonly reported: Readonly<Record<ReportedId, Words>>;
    readonly range: (low: Text, high: Text) => Words;
    readonly modelSays: Words;
    readonly modelNone: Words;
    readonly modelLater: (year: Text) => Words;
  };
  readonly figures: {
    readonly heading: Words;
    readonly names: Readonly<Record<FigureId, Words>>;
    readonly paidBasis: (thisYear: Text) => Words;
    readonly owedBasis: Words;
    readonly owedNone: Words;
    readonly leavingBasis: Words;
    readonly leavingNone: Words;
    readonly working: (working: Text, all: Text) => Words;
    readonly workingBasis: Words;
    readonly notYet: Words;
    readonly of: (offer: Words) => Words;
    readonly noOffer: Words;
    readonly owners: Readonly<Record<OwnerNow, Words>>;
    readonly classes: Readonly<Record<AssetClassId, Words>>;
    readonly lender: Words;
  };
  readonly charts: {
    readonly heading: Words;
    readonly money: Words;
    readonly moneyTitle: Words;
    readonly service: Words;
    readonly serviceTitle: Words;
    readonly source: Words;
    readonly year: Words;
    readonly millions: Words;
    readonly share: Words;
    readonly showTable: Words;
    readonly showChart: Words;
    /** In a picture whose link is too long to be printed. */
    readonly linkInside: Words;
    readonly failed: Words;
  };
  readonly map: {
    readonly heading: Words;
    readonly help: Words;
    readonly caption: (offer: Words) => Words;
    readonly phase: Words;
    readonly phases: Readonly<Record<PhaseId, Words>>;
    readonly actors: Readonly<Record<ActorId, Words>>;
    readonly concentration: Words;
    readonly now: Words;
  };
  readonly decide: {
    readonly heading: (number: Text, all: Text) => Words;
    readonly knownThen: Words;
    readonly byChoice: Words;
    readonly byChoiceHelp: Words;
    readonly choice: Words;
    readonly hoped: Words;
    readonly commit: Words;
    readonly pickFirst: Words;
    readonly you: (choice: Words) => Words;
    readonly same: Words;
    readonly really: Words;
    readonly goOn: (date: Words) => Words;
    readonly toOutcome: Words;
    readonly failed: Words;
    readonly items: { readonly [D in DecisionId]: DecisionWords<D> };
  };
  readonly outcome: {
    readonly heading: Words;
    readonly lead: (years: Text) => Words;
    readonly caption: Words;
    readonly measure: Words;
    readonly columns: Readonly<Record<OutcomeColumn, Words>>;
    readonly rows: Readonly<Record<OutcomeRow, Words>>;
    readonly path: Words;
    readonly inYear: (value: Text, year: Text) => Words;
    readonly noCameras: Words;
    readonly noDebt: Words;
    readonly budget: (amount: Text) => Words;
    readonly regretTotal: (parts: { amount: Text; paths: Text; path: Words }) => Words;
    readonly noRegretTotal: (paths: Text) => Words;
    readonly regretLevelised: (parts: { amount: Text; paths: Text; path: Words }) => Words;
    readonly noRegretLevelised: (paths: Text) => Words;
    readonly neverWorks: Words;
    readonly realRegret: (parts: { total: Text; levelised: Text }) => Words;
    /** Of a run that decides as was really decided. */
    readonly alike: Words;
    readonly why: Words;
    readonly dark: Words;
    readonly limits: Readonly<Record<StoryId, Words>>;
    readonly open: Words;
    readonly openHelp: Words;
  };
  readonly backTest: {
    readonly heading: Words;
    readonly sentence: (parts: { model: Text; low: Text; high: Text }) => Words;
    readonly calibrated: (rate: Text) => Words;
    readonly tried: (parts: { low: Text; high: Text }) => Words;
  };
  readonly story: {
    readonly heading: (name: Words) => Words;
    readonly soFar: Words;
    readonly model: (parts: StandParts) => Words;
    /** The same of the reader's own run. */
    readonly yours: (parts: StandParts) => Words;
    readonly before: Words;
    readonly lenderNote: Words;
    readonly printedLink: Words;
  };
  readonly command: { readonly heading: Words; readonly help: Words };
  readonly problems: {
    readonly heading: Words;
    readonly kept: Words;
    readonly unreadable: Words;
    readonly dismiss: Words;
    readonly codes: Readonly<Record<ReplayLinkCode, (given: Text) => Words>>;
  };
}
