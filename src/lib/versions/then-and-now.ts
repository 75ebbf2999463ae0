/** What the models since a document was made say of it, one after the other, this one last. */
import { evaluate } from '$lib/model/evaluate';
import type { Scenario } from '$lib/scenario/types';
import { headlineOf, type FrozenModel, type Headline } from './headline';
import { MODEL_VERSIONS } from './history';

/** A document as it was written: the fragment of a link, or the text of a file. */
export type Written =
  | { readonly kind: 'link'; readonly fragment: string }
  | { readonly kind: 'file'; readonly text: string };

interface Version {
  readonly version: number;
  readonly load: () => Promise<FrozenModel>;
}

/**
 * From the model that made the document to this one. A model that cannot read it is left out, which none should
 * be: `scenario` is what this version read.
 */
export async function headlinesSince(
  olderModel: number,
  written: Written,
  scenario: Scenario,
  versions: readonly Version[] = MODEL_VERSIONS,
): Promise<readonly Headline[]> {
  const now = headlineOf(scenario, evaluate(scenario));
  const between = versions.filter(({ version }) => version >= olderModel && version < now.model);
  const then = await Promise.all(
    between.map(async ({ load }) => {
      const model = await load();
      return written.kind === 'link'
        ? model.headlineOfLink(written.fragment)
        : model.headlineOfFile(written.text);
    }),
  );
  return [...then.filter((headline) => headline !== undefined), now];
}
