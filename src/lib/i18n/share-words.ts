/** What a shared comparison says of itself, and the dialog in which it is shared. */
type Words = string;

export interface ShareWords {
  readonly heading: Words;
  readonly close: Words;
  readonly copy: Words;
  readonly copied: Words;
  readonly failed: Words;
  readonly link: {
    readonly heading: Words;
    readonly help: Words;
    readonly label: Words;
    /** "312 characters" with what that means. */
    readonly length: (p: { characters: string; packed: boolean }) => Words;
    readonly readable: (characters: string) => Words;
  };
  readonly qr: {
    readonly heading: Words;
    readonly label: (p: { characters: string; modules: string }) => Words;
    /** What a code of this size asks of the camera that reads it. */
    readonly size: (p: { characters: string; modules: string; fine: boolean }) => Words;
    readonly tooLong: (p: { characters: string; most: string }) => Words;
    readonly svg: Words;
    readonly large: Words;
    readonly small: Words;
  };
  readonly texts: {
    readonly heading: Words;
    readonly plain: Words;
    readonly markdown: Words;
    readonly citation: Words;
    readonly bibtex: Words;
  };
  readonly take: {
    readonly heading: Words;
    readonly workbook: Words;
    readonly workbookHelp: Words;
    readonly tables: Words;
    readonly tablesHelp: Words;
    readonly scenario: Words;
    readonly scenarioHelp: Words;
    readonly figures: Words;
    readonly figuresHelp: Words;
    readonly brief: Words;
    readonly briefHelp: Words;
    readonly embed: Words;
    readonly embedHelp: Words;
    readonly making: Words;
    readonly done: (name: string) => Words;
    readonly failed: Words;
  };
  readonly document: {
    readonly title: (caseName: string) => Words;
    readonly edited: Words;
    readonly lens: (lens: string) => Words;
    readonly offers: Words;
    readonly columns: Readonly<
      Record<'offer' | 'rank' | 'total' | 'upfront' | 'exit' | 'index', Words>
    >;
    readonly out: Words;
    readonly line: (p: { name: string; rank: string; total: string; exit: string }) => Words;
    readonly made: (p: { model: string; date: string }) => Words;
    readonly open: Words;
    readonly citation: (p: { date: string; title: string; model: string; link: string }) => Words;
    readonly software: Words;
    readonly comparison: (model: string) => Words;
  };
}
