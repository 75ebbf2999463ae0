/** What the evidence page says; both languages fill this shape. */
type Words = string;

export interface EvidenceWords {
  readonly title: Words;
  readonly lead: Words;
}
