/** What the method page says; both languages fill this shape. */
type Words = string;

export interface MethodWords {
  readonly title: Words;
  readonly lead: Words;
}
