/** A sum of money at a date. Positive is received, negative is paid; dates count years from signature. */
export interface DatedFlow {
  readonly atYears: number;
  readonly amount: number;
}
