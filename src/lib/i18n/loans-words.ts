/** What the loans page and its command say; both languages fill this shape. */
type Words = string;

interface FieldWords {
  readonly label: Words;
  readonly help: Words;
}

interface ExampleWords {
  readonly name: Words;
  /** What is doubtful or was not published. */
  readonly doubt: Words;
}

/** A figure already written as the reader writes it. */
type Text = string;

interface ProblemParts {
  readonly label: Words;
  readonly given: Text;
  /** With its unit; empty where there is none. */
  readonly limit: Text;
  readonly choices: Text;
}

export interface LoansWords {
  readonly title: Words;
  readonly lead: Words;
  readonly form: {
    readonly heading: Words;
    readonly pick: Words;
    readonly loan: (number: number) => Words;
    readonly name: Words;
    readonly example: Words;
    readonly noExample: Words;
    readonly add: Words;
    readonly duplicate: Words;
    readonly copyOf: (name: Words) => Words;
    readonly remove: Words;
    readonly removed: (name: Words) => Words;
    readonly restore: Words;
    readonly full: Words;
    readonly kept: Words;
    readonly source: (grade: Words) => Words;
    readonly basis: Words;
    readonly basisHelp: Words;
    readonly reset: Words;
    readonly startOver: Words;
    readonly undo: Words;
    readonly redo: Words;
    readonly noScript: Words;
  };
  readonly units: {
    readonly usd: Words;
    readonly usdMillions: Words;
    readonly percent: Words;
    readonly percentPerYear: Words;
    readonly years: Words;
    readonly year: Words;
  };
  readonly fields: {
    readonly principal: FieldWords;
    readonly currency: FieldWords;
    readonly kind: FieldWords;
    readonly rate: FieldWords;
    readonly spread: FieldWords;
    readonly base: FieldWords;
    readonly maturity: FieldWords;
    readonly grace: FieldWords;
    readonly perYear: FieldWords;
    readonly profile: FieldWords;
    readonly first: FieldWords;
    readonly draws: FieldWords;
    readonly fee: FieldWords;
    readonly insurance: FieldWords;
    readonly commitment: FieldWords;
    readonly discount: FieldWords;
    readonly foreignInflation: FieldWords;
    readonly localInflation: FieldWords;
    readonly depreciation: FieldWords;
  };
  readonly choices: {
    readonly currency: Readonly<Record<'foreign' | 'local', Words>>;
    readonly kind: Readonly<Record<'fixed' | 'floating', Words>>;
    readonly perYear: Readonly<Record<'1' | '2' | '4' | '12', Words>>;
    readonly profile: Readonly<Record<'equal-principal' | 'annuity' | 'bullet', Words>>;
    readonly first: Readonly<Record<'after-grace' | 'at-grace-end', Words>>;
  };
  readonly grades: Readonly<
    Record<'fact' | 'outside' | 'assumption', { short: Words; name: Words }>
  >;
  readonly problems: {
    readonly field: Readonly<
      Record<
        | 'empty'
        | 'not-number'
        | 'not-list'
        | 'below'
        | 'above'
        | 'not-choice'
        | 'too-few'
        | 'too-many',
        (parts: ProblemParts) => Words
      >
    >;
    readonly cross: Readonly<
      Record<
        'grace-after-maturity' | 'draw-after-maturity',
        (parts: { readonly given: Text; readonly limit: Text }) => Words
      >
    >;
    readonly link: Readonly<
      Record<
        | 'not-ours'
        | 'newer-version'
        | 'unknown-version'
        | 'altered'
        | 'too-long'
        | 'unknown-key'
        | 'repeated-key'
        | 'too-many-loans'
        | 'no-loans',
        (given: Text) => Words
      >
    >;
    readonly ofLoan: (number: number, sentence: Words) => Words;
    readonly linkHeading: Words;
    readonly linkKept: Words;
    readonly linkUnreadable: Words;
    readonly dismiss: Words;
  };
  readonly answer: {
    readonly one: (parts: {
      readonly name: Words;
      readonly rate: Text;
      readonly charges: Text;
      readonly lent: Text;
    }) => Words;
    readonly several: (parts: {
      readonly cheap: readonly Words[];
      readonly low: Text;
      readonly dear: readonly Words[];
      readonly high: Text;
    }) => Words;
    /** Labels of terms by loan: those that are assumed, and those not found, which count as nothing. */
    readonly caveat: (
      loans: readonly {
        readonly name: Words;
        readonly assumed: readonly Words[];
        readonly missing: readonly Words[];
      }[],
    ) => Words;
    readonly same: (rate: Text) => Words;
    readonly noRate: (name: Words) => Words;
  };
  readonly results: {
    readonly heading: Words;
    readonly measure: Words;
    readonly millions: Words;
    readonly dollars: Words;
    readonly lent: Words;
    readonly interest: Words;
    readonly fees: Words;
    readonly service: Words;
    readonly peakInstalment: Words;
    readonly peakYear: Words;
    readonly atYear: (amount: Text, year: Text) => Words;
    readonly allIn: Words;
    readonly noRate: Words;
    readonly grantHead: Words;
    readonly grant: (parts: {
      readonly who: 'imf' | 'dac-equivalent' | 'dac-cash-flow';
      readonly rate: Text;
    }) => Words;
    readonly registerHead: Words;
    readonly register: (rate: Text) => Words;
    readonly value: Words;
    readonly termsHead: Words;
    readonly drawnAtOnce: Words;
    readonly firstRule: Readonly<Record<'after-grace' | 'at-grace-end' | 'bullet', Words>>;
    readonly grantNote: (line: Text) => Words;
    readonly registerNote: Words;
    readonly valueNote: (parts: {
      readonly discount: Text;
      readonly foreign: Text;
      readonly local: Text;
      readonly depreciation: Text;
    }) => Words;
    readonly noRateBecause: Readonly<Record<'no-sign-change' | 'no-root', (name: Words) => Words>>;
    readonly severalRates: (parts: {
      readonly name: Words;
      readonly rates: readonly Text[];
      readonly nearest: Text;
    }) => Words;
    readonly rounded: (parts: { readonly name: Words; readonly periods: Text }) => Words;
    /** Grace or draws between two payment dates. */
    readonly moved: (name: Words) => Words;
    readonly csv: Words;
    readonly copyLink: Words;
    readonly copied: Words;
    readonly copyFailed: Words;
    readonly command: Words;
    readonly commandHelp: Words;
    readonly printedLink: Words;
    readonly own: Words;
  };
  readonly chartWords: {
    readonly table: Words;
    readonly chart: Words;
    readonly png: Words;
    readonly svg: Words;
    readonly csv: Words;
    readonly linkInside: Words;
    readonly keyboardHint: Words;
  };
  readonly chart: {
    readonly heading: Words;
    readonly pick: Words;
    readonly failed: Words;
    readonly owed: Words;
    readonly service: Words;
    readonly owedTitle: (parts: { readonly name: Words; readonly year: Text }) => Words;
    /** Where all loans end together. */
    readonly owedTogether: (year: Text) => Words;
    readonly serviceTitle: (parts: {
      readonly name: Words;
      readonly amount: Text;
      readonly year: Text;
    }) => Words;
    readonly owedSubtitle: (unit: Words) => Words;
    readonly serviceSubtitle: (unit: Words) => Words;
    readonly years: Words;
    readonly year: Words;
    readonly source: Words;
  };
  readonly schedule: {
    readonly heading: Words;
    readonly caption: (name: Words) => Words;
    readonly date: Words;
    readonly opening: Words;
    readonly draw: Words;
    readonly interest: Words;
    readonly principal: Words;
    readonly fees: Words;
    readonly service: Words;
    readonly closing: Words;
    readonly total: Words;
  };
  readonly examples: {
    readonly heading: Words;
    readonly lead: Words;
    readonly load: Words;
    readonly loadNamed: (name: Words) => Words;
    readonly sources: Words;
    readonly terms: (parts: {
      readonly lent: Text;
      readonly rate: Words;
      readonly years: Text;
      readonly grace: Text;
    }) => Words;
    readonly bulletTerms: (parts: {
      readonly lent: Text;
      readonly rate: Words;
      readonly years: Text;
    }) => Words;
    readonly fixed: (rate: Text) => Words;
    readonly floating: (spread: Text, base: Text) => Words;
    readonly named: {
      readonly jsei: ExampleWords;
      readonly ecu911: ExampleWords;
      readonly 'cdb-ecuador-2016': ExampleWords;
      readonly 'cdb-ecuador-2017': ExampleWords;
      readonly 'jujuy-solar': ExampleWords;
      readonly 'jujuy-bond': ExampleWords;
      readonly 'argentina-rail-2007': ExampleWords;
      readonly 'argentina-dams-2014': ExampleWords;
      readonly 'suriname-2015': ExampleWords;
      readonly 'china-concessional': ExampleWords;
      readonly 'idb-ecuador-2024': ExampleWords;
    };
  };
}
