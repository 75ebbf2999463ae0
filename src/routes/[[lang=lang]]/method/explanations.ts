/** What stands behind the figures of this page; fetched when one is pressed, and used to build it. */
import { comparisonGraph } from '$lib/explain/comparison-graph';
import type { Explanations } from '$lib/explain/types';
import { loadExplainMessages } from '$lib/i18n/explain-messages';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import { preset } from '$lib/scenario/presets';
import { commandFor } from '$lib/views/reproduce';

/** The figures of the published case, in the reader's words. */
export async function explanations(lang: Lang): Promise<Explanations> {
  const [messages, explainMessages] = await Promise.all([
    loadFullMessages(lang),
    loadExplainMessages(lang),
  ]);
  const scenario = preset('jujuy-2016');
  const words = { messages, ...explainMessages };
  return {
    ...comparisonGraph({ scenario, evaluation: evaluate(scenario), words }),
    command: (id) => commandFor({ command: 'explain', operands: [id, scenario.case] }, lang),
  };
}
