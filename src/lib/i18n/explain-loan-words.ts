/** Names and notes of a loan's figures where they are explained; both languages fill this shape. */
type Words = string;

/** A date of the schedule as the reader writes it: `2.5` years after signature. */
type DateText = string;

export interface LoanFigureWords {
  readonly row: {
    readonly date: (period: number) => Words;
    readonly opening: (date: DateText) => Words;
    readonly draw: (date: DateText) => Words;
    readonly interest: (date: DateText) => Words;
    readonly principal: (date: DateText) => Words;
    readonly fees: (date: DateText) => Words;
    readonly service: (date: DateText) => Words;
    readonly flow: (date: DateText) => Words;
    readonly closing: (date: DateText) => Words;
  };
  readonly total: {
    readonly drawn: Words;
    readonly interest: Words;
    readonly principal: Words;
    readonly fees: Words;
    readonly service: Words;
    readonly charges: Words;
    readonly peakInstalment: Words;
  };
  readonly periods: Words;
  readonly gracePeriods: Words;
  readonly firstInstalment: Words;
  readonly rateOfYear: (year: number) => Words;
  readonly periodRate: (year: number) => Words;
  readonly instalmentsLeft: (period: number) => Words;
  readonly levelPrincipal: (date: DateText) => Words;
  readonly levelPayment: (date: DateText) => Words;
  readonly levelFactor: (periods: number) => Words;
  readonly undrawn: (date: DateText) => Words;
  readonly notes: {
    readonly nothingOwedYet: Words;
    readonly noInterestYet: Words;
    readonly noDraw: Words;
    readonly beforeFirst: Words;
    readonly last: Words;
    readonly noFees: Words;
    readonly feesAtStart: Words;
    readonly commitment: Words;
    readonly first: Readonly<Record<'after-grace' | 'at-grace-end' | 'bullet', Words>>;
    readonly level: Words;
  };
  readonly grant: {
    readonly name: (rate: string) => Words;
    readonly rate: (rate: string) => Words;
    readonly lent: (rate: string) => Words;
    readonly paid: (rate: string) => Words;
    readonly drawPv: (date: DateText) => Words;
    readonly servicePv: (date: DateText) => Words;
    readonly nothingLent: Words;
  };
  readonly register: {
    readonly name: (rate: string) => Words;
    readonly note: Words;
    readonly perYear: Words;
    readonly periodRate: (rate: string) => Words;
    readonly graceUsed: Words;
    readonly before: Words;
    readonly last: Words;
    readonly count: Words;
    readonly firstRate: Words;
  };
  readonly allIn: {
    readonly name: Words;
    readonly oneOf: (position: number, of: number) => Words;
    readonly note: Words;
  };
  readonly value: {
    readonly name: Words;
    readonly note: Words;
    readonly cash: Words;
    readonly service: Words;
    readonly factor: (date: DateText) => Words;
    readonly drawPv: (date: DateText) => Words;
    readonly servicePv: (date: DateText) => Words;
  };
  /** Of the loans page alone. */
  readonly page: {
    readonly drawCount: Words;
    readonly baseOfYear: (year: number) => Words;

    readonly yearService: (year: string) => Words;
    readonly yearOwed: (year: string) => Words;
    readonly nothingOwed: Words;
    readonly rate: (rate: string) => Words;
    readonly concessional: Words;
    readonly imfNote: Words;
    readonly dacNote: Words;
  };
}
