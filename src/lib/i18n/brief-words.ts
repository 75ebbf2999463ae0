/** What the two-page brief says; both languages fill this shape. */
type Words = string;

/** A figure or name already written as the reader writes it. */
type Text = string;

export interface BriefWords {
  readonly title: Words;
  readonly lead: Words;
  readonly noScript: Words;
  readonly bar: Readonly<Record<'label' | 'print' | 'help' | 'back', Words>>;
  /** Beside the product's name at the head of the first sheet. */
  readonly kind: Words;
  readonly sheet: (number: number) => Words;
  readonly lens: (name: Words) => Words;
  readonly made: (date: Text) => Words;
  /** Head of the column of what an offer falls at. */
  readonly screens: Words;
  readonly change: {
    readonly heading: Words;
    /** Of the leader: up to which mark-up paying at renewal is cheaper than leaving. */
    readonly ceiling: (p: { name: Words; markup: Text; year: Text }) => Words;
    readonly flipsLead: Words;
    /** No input changes the leader within what its source supports. */
    readonly firm: Words;
    readonly beyondLead: Words;
    readonly never: Words;
    readonly flip: (p: { input: Words; now: Text; at: Text; leaders: readonly Words[] }) => Words;
    readonly reckoning: Words;
  };
  readonly changes: {
    readonly heading: Words;
    readonly none: Words;
    readonly change: (p: { what: Words; value: Text; published: Text }) => Words;
    readonly offers: (names: readonly Words[]) => Words;
    readonly more: (count: number) => Words;
  };
  readonly assumptions: { readonly heading: Words; readonly own: Words };
  readonly sources: {
    readonly heading: Words;
    readonly outside: Words;
    readonly assumed: (codes: Words) => Words;
    readonly more: (count: number) => Words;
    readonly where: (address: Words) => Words;
  };
  readonly link: {
    readonly heading: Words;
    readonly code: Words;
    readonly noCode: (length: Text) => Words;
    readonly noText: (length: Text) => Words;
  };
  /** Where long names were cut to make room, and where no figure had room. */
  readonly cut: Words;
  readonly noFigure: Words;
}
