/** What the page "How sure?" says around its results: its head, the run, what to do when it fails. */
export interface SurePageWords {
  readonly title: string;
  readonly lead: string;
  readonly noScript: string;
  readonly results: string;
  readonly ranges: string;
  readonly rangesLead: string;
  readonly run: {
    readonly heading: string;
    readonly waiting: string;
    readonly running: (done: string, wanted: string) => string;
    readonly refining: string;
    readonly done: (draws: string) => string;
    readonly cancelled: (done: string) => string;
    readonly refused: string;
    readonly failed: string;
    readonly reason: (message: string) => string;
    readonly cancel: string;
    readonly again: string;
    readonly stale: string;
    readonly samples: string;
    readonly samplesHelp: (draws: string) => string;
    /** In the file itself. */
    readonly samplesUnits: string;
  };
  readonly command: { readonly heading: string; readonly help: string };
}
