/** What the loans page says; both languages fill this shape. */
type Words = string;

export interface LoansWords {
  readonly title: Words;
  readonly lead: Words;
}
