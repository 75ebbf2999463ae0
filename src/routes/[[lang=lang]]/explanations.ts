/** The figures of the comparison on this page, with the words of its language. */
import { comparisonGraph } from '$lib/explain/comparison-graph';
import type { Explanations } from '$lib/explain/types';
import { loadExplainMessages } from '$lib/i18n/explain-messages';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import { readableLink } from '$lib/scenario/link';
import type { Scenario } from '$lib/scenario/types';
import { commandFor } from '$lib/views/reproduce';

export async function comparisonExplanations(
  scenario: Scenario,
  before: Scenario | undefined,
  lang: Lang,
): Promise<Explanations> {
  const [messages, explain] = await Promise.all([
    loadFullMessages(lang),
    loadExplainMessages(lang),
  ]);
  const evaluation = evaluate(scenario);
  const graph = comparisonGraph({ scenario, evaluation, words: { messages, ...explain }, before });
  return {
    ...graph,
    fragment: readableLink(scenario),
    command: (id) => commandFor({ command: 'explain', operands: [id], scenario }, lang),
  };
}
