/** Words of the figure of local and foreign criticism; the claims themselves are in the register's room. */
type Words = string;

export interface CriticismWords {
  readonly title: (found: {
    readonly abroad: readonly string[];
    /** None where they accept all alike. */
    readonly home: readonly string[];
    readonly same: boolean;
  }) => Words;
  readonly subtitle: Words;
  /** Whose the critics are, whatever the case. */
  readonly about: Words;
  readonly critic: Words;
  readonly out: Words;
  readonly low: Words;
  readonly high: Words;
  readonly sides: Readonly<Record<'local' | 'rights' | 'foreign', Words>>;
  readonly claimsHeading: Words;
  readonly claimed: Words;
  readonly answered: Words;
  readonly criteria: (names: readonly string[]) => Words;
}
