/** What the workbook says in a language. */

/** The sections of an offer's sheet. */
export type WorkbookSection =
  | 'results'
  | 'price'
  | 'dates'
  | 'running'
  | 'renewal'
  | 'debt'
  | 'dependency'
  | 'other'
  | 'cash'
  | 'nominal'
  | 'debtByYear'
  | 'runningByYear'
  | 'service'
  | 'leaving'
  | 'schedule'
  | 'allIn'
  | 'payments';

export interface WorkbookWords {
  readonly title: (caseName: string) => string;
  readonly sheets: {
    readonly readMe: string;
    readonly results: string;
    readonly inputs: string;
    readonly weighing: string;
    readonly market: string;
    readonly checks: string;
    readonly sources: string;
    readonly lists: string;
    readonly scenario: string;
  };
  readonly readMe: {
    readonly lead: string;
    readonly facts: {
      readonly case: string;
      readonly lens: string;
      readonly model: string;
      readonly date: string;
      readonly link: string;
      readonly state: string;
    };
    readonly use: { readonly heading: string; readonly lines: readonly string[] };
    readonly colours: {
      readonly heading: string;
      readonly live: string;
      readonly structural: string;
      readonly formula: string;
      readonly constant: string;
      readonly rule: string;
    };
    readonly sheets: {
      readonly heading: string;
      readonly lines: Readonly<Record<keyof WorkbookWords['sheets'] | 'offers', string>>;
    };
    readonly names: { readonly heading: string; readonly lines: readonly string[] };
  };
  readonly state: {
    /** Nothing that decides the shape has changed. */
    readonly whole: string;
    readonly again: string;
  };
  readonly inputs: {
    readonly note: string;
    readonly wholeCase: string;
    readonly offers: string;
    readonly events: string;
    readonly noEvents: string;
    readonly unit: string;
    readonly value: string;
    readonly status: string;
    readonly published: string;
    readonly source: string;
    readonly exported: string;
    readonly key: string;
    readonly flagUnit: string;
    /** By the code of the status cell: as exported, changed, changed so that a new export is needed, unfit. */
    readonly statuses: readonly [same: string, live: string, structural: string, unfit: string];
    readonly eventOf: (kind: string, id: string, offers: string) => string;
    readonly allOffers: string;
    readonly off: string;
    readonly own: string;
  };
  readonly results: {
    readonly note: string;
    readonly costs: string;
    readonly parts: string;
    readonly financing: string;
    readonly dependency: string;
    /** The price of leaving, which each offer has at a date of its own. */
    readonly leaving: string;
    readonly ranks: string;
    readonly none: string;
  };
  readonly offer: {
    readonly note: string;
    readonly sections: Readonly<Record<WorkbookSection, string>>;
    readonly year: string;
    readonly unit: string;
    readonly value: string;
    readonly ruleNote: (note: string) => string;
    readonly noLoan: string;
    readonly schedule: {
      /** Why some of its cells are no formulas. */
      readonly note: string;
      readonly period: (k: number) => string;
      readonly number: string;
      readonly columns: Readonly<
        Record<
          | 'date'
          | 'opening'
          | 'draw'
          | 'interest'
          | 'principal'
          | 'fees'
          | 'service'
          | 'flow'
          | 'closing'
          | 'undrawn'
          | 'discountedDraw'
          | 'discountedService',
          string
        >
      >;
    };
    readonly allIn: {
      readonly note: string;
      readonly start: string;
      readonly step: (n: number) => string;
      readonly left: string;
    };
    readonly payments: {
      readonly what: string;
      readonly component: string;
      readonly date: string;
      readonly amount: string;
      readonly constant: string;
      readonly nominal: string;
      readonly presentValue: string;
      readonly steady: string;
      readonly exchange: string;
      readonly markup: string;
    };
  };
  readonly weighing: {
    readonly note: string;
    readonly criteria: string;
    readonly worst: string;
    readonly best: string;
    readonly measure: (offer: string) => string;
    readonly value: (offer: string) => string;
    readonly step: (offer: string) => string;
    readonly lens: (name: string, method: string) => string;
    readonly weight: string;
    readonly screen: (name: string) => string;
  };
  readonly market: {
    readonly note: string;
    readonly classes: string;
    readonly byDate: string;
    readonly date: string;
    readonly discount: string;
    readonly realIndex: string;
    readonly constants: string;
    readonly other: string;
  };
  readonly checks: {
    readonly note: string;
    readonly what: string;
    readonly exported: string;
    readonly now: string;
    readonly turned: string;
    readonly total: string;
    readonly structural: string;
    readonly unfit: string;
    readonly zero: (what: string) => string;
    readonly between: (what: string) => string;
    readonly budget: string;
    readonly weights: string;
    readonly tranche: (offer: string) => string;
    readonly contradiction: (offer: string) => string;
    readonly startFees: (offer: string) => string;
    readonly tinyRate: (what: string) => string;
    readonly sameRate: (what: string) => string;
    readonly answer: (offer: string, year: number) => string;
    readonly ceiling: (offer: string) => string;
    readonly bundle: string;
    readonly allIn: (offer: string) => string;
    readonly screen: (offer: string, screen: string, lens: string) => string;
    readonly weight: (criterion: string, lens: string) => string;
    readonly of: (offer: string, what: string) => string;
  };
  readonly sources: {
    readonly note: string;
    readonly id: string;
    readonly grade: string;
    readonly text: string;
    readonly figure: string;
    readonly source: string;
    readonly section: (section: string) => string;
  };
  readonly lists: { readonly note: string };
  readonly scenario: { readonly note: string };
}
