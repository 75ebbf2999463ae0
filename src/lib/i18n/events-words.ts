/** Words of the list of events; the kinds and their fields are named in `terms`. */
type Words = string;

export interface EventsWords {
  readonly heading: Words;
  readonly help: Words;
  readonly none: Words;
  readonly add: Words;
  readonly addFrom: Words;
  readonly full: Words;
  readonly on: (event: Words) => Words;
  readonly year: Words;
  /** Beside the year, where the case has a calendar. */
  readonly calendar: (year: number) => Words;
  readonly slider: (event: Words) => Words;
  readonly strikes: Words;
  readonly all: Words;
  readonly remove: (event: Words) => Words;
  readonly own: Words;
  readonly problem: {
    readonly empty: Words;
    readonly notNumber: Words;
    readonly whole: Words;
    readonly between: (low: Words, high: Words) => Words;
  };
}
