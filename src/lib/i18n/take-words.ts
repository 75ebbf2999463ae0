/** What files with all tables say of themselves; both languages fill this shape. */
type Words = string;

export interface TakeWords {
  /** Names of the tables that no panel shows in this form. */
  readonly tables: Readonly<Record<'inputs' | 'lenses' | 'scores' | 'changes' | 'events', Words>>;
  readonly inputs: Readonly<
    Record<'key' | 'offer' | 'input' | 'value' | 'unit' | 'published' | 'grade' | 'sources', Words>
  > & { readonly all: Words };
  readonly lenses: Readonly<Record<'lens' | 'method' | 'screens', Words>>;
  readonly changes: Readonly<Record<'what' | 'now' | 'published', Words>>;
  readonly events: Readonly<Record<'number' | 'event' | 'year' | 'terms', Words>>;
  /** One loan's instalments, by offer. */
  readonly schedule: (offer: Words) => Words;
  readonly rows: Readonly<
    Record<'date' | 'opening' | 'draw' | 'interest' | 'principal' | 'fees' | 'closing', Words>
  >;
  /** The file beside the tables: how to read them. */
  readonly readme: {
    readonly lead: Words;
    readonly numbers: Words;
    readonly text: Words;
    readonly files: Words;
  };
}
