/** What stands behind a number: the paper, another named source, or a choice made for this app. */
export type Grade = 'fact' | 'outside' | 'assumption';

/** Text in both languages of the app. */
export interface Bilingual {
  readonly en: string;
  readonly es: string;
}

/**
 * A fact stated by the paper.
 * `value` is data, the same in both languages: decimal point, no thousands mark, `;` between
 * several figures.
 */
export interface PaperFact {
  readonly kind: 'fact';
  readonly id: string;
  readonly text: Bilingual;
  readonly value?: string;
  readonly unit?: Bilingual;
  /** Section of the working paper. */
  readonly section: string;
  /** Interview codes the paper cites for it. */
  readonly interviews: readonly string[];
}

/** How firm an outside figure is; a row resting on several kinds takes the weaker one. */
export type Solidity =
  'official' | 'academic' | 'dataset' | 'press' | 'computed' | 'weak' | 'not-found' | 'unverified';

/** A figure from a named source other than the paper. `value` as in `PaperFact`. */
export interface OutsideFigure {
  readonly kind: 'outside';
  readonly id: string;
  readonly group: Bilingual;
  readonly text: Bilingual;
  readonly value?: string;
  readonly unit?: Bilingual;
  /** Addresses, references, or ids of other entries the figure was worked out from. */
  readonly sources: readonly string[];
  readonly solidity: Solidity;
  readonly solidityNote: Bilingual;
  readonly note?: Bilingual;
}

/** A value nobody published: chosen for this app, with the reason. */
export interface Assumption {
  readonly kind: 'assumption';
  readonly id: string;
  readonly text: Bilingual;
  readonly reason: Bilingual;
  /** Ids of the entries the choice leans on; none may be unverified. */
  readonly leansOn: readonly string[];
}

export type EvidenceEntry = PaperFact | OutsideFigure | Assumption;
