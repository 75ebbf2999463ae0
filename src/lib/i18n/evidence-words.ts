/** What the evidence page says; both languages fill this shape. Counts and figures come as text. */
import type { ExampleId } from '$lib/loans/examples';
import type { CaseTag } from '$lib/evidence/about';
import type { Grade, Solidity } from '$lib/evidence/types';

type Words = string;

export interface EvidenceWords {
  readonly title: Words;
  readonly lead: Words;
  readonly nav: {
    readonly label: Words;
    readonly search: Words;
    readonly conflicts: Words;
    readonly unknowns: Words;
    readonly register: Words;
    readonly sources: Words;
    readonly top: Words;
  };
  readonly filter: {
    readonly legend: Words;
    readonly q: Words;
    readonly qHelp: Words;
    readonly grade: Words;
    readonly case: Words;
    readonly actor: Words;
    readonly interview: Words;
    readonly solidity: Words;
    readonly any: Words;
    readonly clear: Words;
    readonly copyLink: Words;
    /** Groups of the list are folded. */
    readonly openAll: Words;
    readonly closeAll: Words;
    readonly noScript: Words;
    readonly failed: Words;
    readonly showing: (shown: string, all: string) => Words;
    readonly none: Words;
  };
  readonly command: {
    readonly title: Words;
    readonly help: Words;
    readonly copy: Words;
    /** Names of filters that the command does not have. */
    readonly leftOut: (filters: readonly string[]) => Words;
  };
  /** At the pressed button itself, for a moment: a word or two. */
  readonly done: {
    readonly copied: Words;
    readonly downloaded: Words;
    readonly failed: Words;
  };
  readonly copied: Words;
  readonly copyFailed: Words;
  readonly downloaded: Words;
  readonly partsFailed: Words;
  readonly grades: Readonly<Record<Grade, Words>>;
  readonly cases: Readonly<Record<CaseTag, Words>>;
  readonly solidities: Readonly<Record<Solidity, Words>>;
}

/** The words of the long part of the page, which is prerendered. */
export interface EvidenceBookWords {
  readonly top: Words;
  readonly conflicts: {
    readonly heading: Words;
    readonly lead: Words;
    readonly says: Words;
    readonly from: Words;
    readonly why: Words;
    readonly run: Words;
    readonly runHelp: Words;
    /** Leads to the loan tools, with the loan on its own figure and on this one. */
    readonly runLoan: (figure: string) => Words;
    /** Names the loan on this figure. */
    readonly loanOn: (figure: string) => Words;
    /** One move of a switch; marked figures pass through. */
    readonly move: (move: { name: string; to: string; from: string }) => Words;
    /** Said once, of the cases without a run. */
    readonly notYet: Words;
    readonly nothing: Words;
    readonly groups: Readonly<Record<CaseTag, Words>>;
    readonly table: (title: string) => Words;
  };
  readonly unknowns: {
    readonly heading: Words;
    readonly lead: Words;
    readonly saidBy: Words;
    readonly instead: Words;
  };
  readonly register: {
    readonly heading: Words;
    readonly lead: Words;
    readonly grades: Readonly<Record<Grade, Words>>;
    readonly facts: Readonly<Record<CaseTag, Words>>;
    readonly otherAssumptions: Words;
    readonly usedBy: Words;
    readonly unused: Words;
    readonly spokenOf: Words;
    readonly link: (id: string) => Words;
    readonly input: (input: { name: string; value: string; offers: string }) => Words;
    readonly lens: (name: string) => Words;
    /** Said of so many entries, which stand before it. */
    readonly leans: (count: number) => Words;
    readonly computed: (count: number) => Words;
    readonly strike: (name: string) => string;
    readonly chance: (name: string) => string;
    readonly constant: (name: string) => Words;
    readonly loan: (example: ExampleId) => Words;
    readonly sentence: (text: string) => Words;
    readonly event: Words;
    readonly conflict: (title: string) => Words;
    readonly unknown: (text: string) => Words;
  };
  readonly sources: {
    readonly heading: Words;
    readonly lead: Words;
    readonly paper: Words;
    readonly outside: Words;
    readonly citedFor: Words;
    readonly copyApa: Words;
    readonly copyBibtex: Words;
    readonly copyAllApa: Words;
    readonly copyAll: Words;
    readonly download: Words;
    readonly paperGap: Words;
  };
  readonly figures: {
    readonly moved: (name: string) => Words;
    readonly stated: (ref: string) => Words;
    readonly benchmark: Words;
    readonly price: Words;
  };
}
