/**
 * Every version that the model has had. A version differs from the one before by one change alone (one formula, one
 * datum or one default), so the way from an old link's figures to today's, taken version by version, says what each
 * change did and adds up exactly. How to add one: docs/LINKS.md, "Adding a version of the model".
 */
import type { FrozenModel } from './headline';

interface ModelVersion {
  readonly version: number;
  /** What made it another than the one before; its words are in `i18n`. */
  readonly change: 'first' | 'formula' | 'datum' | 'default';
  /** The model as it was, a file of its own that only links of its time fetch. */
  readonly load: () => Promise<FrozenModel>;
}

export const MODEL_VERSIONS = [
  { version: 1, change: 'first', load: () => import('./frozen/model-1') },
] as const satisfies readonly ModelVersion[];

/** Each is said in words. */
export type KnownVersion = (typeof MODEL_VERSIONS)[number]['version'];
