/** The shape both languages fill: a missing or extra message does not compile. */
type Words = string;

export interface Ui {
  readonly tagline: Words;
  readonly description: Words;
  readonly skip: Words;
  /** Of pages that have no answer. */
  readonly skipMain: Words;
  readonly nav: Readonly<
    Record<
      | 'label'
      | 'compare'
      | 'scenarios'
      | 'sure'
      | 'decide'
      | 'loans'
      | 'replay'
      | 'evidence'
      | 'method',
      Words
    >
  >;
  readonly header: Readonly<
    Record<
      | 'case'
      | 'lens'
      | 'undo'
      | 'redo'
      | 'share'
      | 'take'
      | 'save'
      | 'open'
      | 'print'
      | 'more'
      | 'language'
      | 'theme'
      | 'unsaved',
      Words
    >
  > & { readonly themes: Readonly<Record<'auto' | 'light' | 'dark', Words>> };
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => Words;
  readonly answer: {
    readonly heading: Words;
    readonly leads: (p: { lens: string; leader: string; points: string }) => Words;
    readonly ahead: (p: { by: string; runnerUp: string }) => Words;
    readonly narrowly: (p: { runnerUp: string }) => Words;
    readonly alone: Words;
    readonly tie: (p: { lens: string; leaders: readonly string[]; points: string }) => Words;
    readonly lexicographic: (p: { lens: string; leader: string }) => Words;
    readonly allOut: (p: { lens: string }) => Words;
    readonly noWeights: (p: { lens: string }) => Words;
    readonly outs: (offers: readonly { name: string; reason: string }[]) => Words;
    readonly cheapestTied: (p: { name: string; total: string }) => Words;
    readonly cheapestLeads: (p: { total: string }) => Words;
    readonly dark: (p: { name: string; share: string; year: string }) => Words;
    readonly cheapestOther: (p: { name: string; total: string; leaderTotal: string }) => Words;
    readonly tenYears: (p: {
      names: readonly string[];
      totals: readonly string[];
      leader: string;
      leaderTotal: string;
    }) => Words;
    readonly tenYearsSame: (p: { leader: string; leaderTotal: string }) => Words;
    readonly why: Words;
  };
  readonly cards: Readonly<
    Record<
      | 'heading'
      | 'out'
      | 'noRank'
      | 'total'
      | 'levelised'
      | 'hypothetical'
      | 'upfront'
      | 'peak'
      | 'exit'
      | 'holdUp'
      | 'none'
      | 'index'
      | 'more'
      | 'noScreens'
      | 'noResidual'
      | 'edit',
      Words
    >
  > & {
    readonly rankLabel: (rank: number, lens: string) => Words;
    readonly overYears: (years: string) => Words;
    readonly staff: (amount: string) => Words;
    readonly staffIn: (amount: string) => Words;
    readonly residual: (year: string) => Words;
    readonly inYear: (year: string) => Words;
    readonly passed: (passed: number, of: number, shown: { passed: string; of: string }) => Words;
    readonly indexValue: (value: string) => Words;
    readonly changed: (delta: string) => Words;
    readonly premium: (price: string, premium: string) => Words;
  };
  readonly help: Readonly<
    Record<'upfront' | 'peak' | 'exit' | 'holdUp' | 'index' | 'total' | 'levelised', Words>
  >;
  readonly editor: Readonly<Record<'heading' | 'open' | 'close' | 'changed', Words>>;
  readonly lens: Readonly<Record<'heading' | 'changed', Words>>;
  readonly footer: Readonly<Record<'claims' | 'paper' | 'notHere', Words>> & {
    readonly assumptions: (count: number) => Words;
    readonly version: (model: number) => Words;
  };
}

/** What charts, tables and print say; loaded with them, after the first answer. */
/** What a reader says of uncertainty, as "what differs" tells it. */
export interface UncertainWords {
  readonly range: (input: string) => Words;
  readonly seed: Words;
  readonly draws: Words;
  readonly method: Words;
  readonly methods: Readonly<Record<'sobol' | 'plain', Words>>;
  readonly chance: (event: string) => Words;
  readonly ownChance: Words;
  readonly together: (one: string, other: string) => Words;
  readonly apart: Words;
  readonly held: Words;
  readonly evenly: (p: { low: string; high: string }) => Words;
  readonly triangular: (p: { low: string; mode: string; high: string }) => Words;
  readonly pert: (p: { low: string; mode: string; high: string }) => Words;
  readonly lognormal: (p: { low: string; high: string }) => Words;
  /** One value or shape among several, with its share of the draws. */
  readonly part: (p: { what: string; share: string }) => Words;
}

export interface PanelWords {
  readonly charts: {
    readonly words: Readonly<
      Record<'table' | 'chart' | 'png' | 'svg' | 'csv' | 'linkInside' | 'keyboardHint', Words>
    >;
    readonly failed: Words;
    readonly source: (caseName: string) => Words;
    readonly year: Words;
    readonly years: Words;
    readonly option: Words;
    readonly usdMillions: Words;
    readonly total: Words;
    readonly map: Readonly<
      Record<'alike' | 'subtitle' | 'x' | 'y' | 'size' | 'front' | 'best', Words>
    > & {
      readonly title: (p: { cheap: string; free: string; same: boolean }) => Words;
      readonly drawn: (draws: string) => Words;
    };
    readonly cost: Readonly<Record<'subtitle' | 'x', Words>> & {
      readonly title: (p: { name: string; part: string; share: string }) => Words;
    };
    readonly cash: Readonly<Record<'y' | 'constant' | 'nominal' | 'unit', Words>> & {
      readonly title: (p: { name: string; amount: string; year: string }) => Words;
      readonly subtitle: (nominal: boolean) => Words;
    };
    readonly exit: Readonly<Record<'subtitle' | 'y' | 'debt', Words>> & {
      readonly title: (p: { name: string; amount: string; year: string }) => Words;
      readonly mark: (year: number) => Words;
    };
    readonly bands: Readonly<Record<'subtitle' | 'none', Words>> & {
      readonly title: (p: { names: readonly string[] }) => Words;
    };
    readonly profile: Readonly<
      Record<'subtitle' | 'why' | 'low' | 'high' | 'score' | 'index', Words>
    > & {
      readonly title: (p: { name: string; score: string }) => Words;
    };
    readonly lenses: Readonly<
      Record<'alike' | 'subtitle' | 'out' | 'rank' | 'criticism', Words>
    > & {
      readonly title: (p: { local: boolean; critics: string }) => Words;
    };
  };
  readonly tomorrow: Readonly<
    Record<'heading' | 'slider' | 'stays' | 'goes' | 'cost' | 'debt' | 'nothing' | 'before', Words>
  >;
  readonly financing: Readonly<
    Record<
      | 'heading'
      | 'lent'
      | 'allIn'
      | 'noRate'
      | 'grant'
      | 'value'
      | 'same'
      | 'peak'
      | 'charges'
      | 'none',
      Words
    >
  > & {
    readonly helps: (amount: string) => Words;
    readonly costs: (amount: string) => Words;
    readonly peakOf: (p: { amount: string; year: string; share: string | undefined }) => Words;
    /** Names the offers only where they differ. */
    readonly first: (p: {
      rule: 'after-grace' | 'at-grace-end' | 'bullet';
      offers: readonly string[];
    }) => Words;
  };
  readonly print: Readonly<Record<'changes' | 'published' | 'link', Words>>;
  /** The call that prints the same figures on the command line. */
  readonly command: Readonly<Record<'heading' | 'help' | 'file', Words>>;
  readonly editing: Readonly<
    Record<
      | 'option'
      | 'whole'
      | 'add'
      | 'addFrom'
      | 'duplicate'
      | 'rename'
      | 'remove'
      | 'up'
      | 'down'
      | 'full'
      | 'last'
      | 'auto'
      | 'byHand'
      | 'formula'
      | 'kept'
      | 'derived',
      Words
    >
  > & {
    readonly copyOf: (name: string) => Words;
    readonly changedCount: (count: number) => Words;
    readonly reset: (value: string) => Words;
    readonly resetSaved: (value: string) => Words;
    readonly range: (low: string, high: string) => Words;
    readonly slider: (label: string) => Words;
    readonly sum: (sum: string) => Words;
  };
  readonly lensForm: Readonly<
    Record<
      | 'screens'
      | 'addScreen'
      | 'noScreens'
      | 'weights'
      | 'method'
      | 'copy'
      | 'reset'
      | 'remove'
      | 'badWeight'
      | 'value'
      | 'measure'
      | 'table'
      | 'criterion'
      | 'weight'
      | 'score'
      | 'money'
      | 'happened',
      Words
    >
  > & {
    readonly share: (share: string) => Words;
    readonly copyOf: (name: string) => Words;
    readonly anchors: (p: { worst: string; best: string }) => Words;
    readonly moveUp: (name: string) => Words;
    readonly removeScreen: (name: string) => Words;
  };
  readonly notice: Readonly<
    Record<
      | 'copied'
      | 'copyFailed'
      | 'linkOpened'
      | 'linkUnreadable'
      | 'mine'
      | 'restore'
      | 'restoreAction'
      | 'dismiss'
      | 'saved'
      | 'published',
      Words
    >
  > & {
    readonly event: (id: string, name: string) => Words;
    readonly noEvent: Words;
    readonly eventOff: Words;
    readonly instead: (value: string, published: string) => Words;
    readonly linkProblems: (count: number) => Words;
    readonly fileProblems: (count: number) => Words;
    readonly fileOpened: (name: string) => Words;
    readonly fileUnreadable: (name: string) => Words;
    readonly more: (count: number) => Words;
    readonly uncertain: UncertainWords;
  };
  readonly formula: Readonly<Record<'not-number' | 'not-allowed' | 'too-long' | 'no-value', Words>>;
  readonly source: Readonly<
    Record<
      | 'heading'
      | 'paper'
      | 'reason'
      | 'leansOn'
      | 'solidity'
      | 'range'
      | 'own'
      | 'close'
      | 'loading'
      | 'failed',
      Words
    >
  > & {
    readonly open: (grade: string) => Words;
    readonly section: (section: string) => Words;
    readonly interviews: (codes: string) => Words;
  };
}
