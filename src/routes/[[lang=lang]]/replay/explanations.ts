/** The graph of the figures on this page; fetched when one is first pressed. */
import { comparisonGraph } from '$lib/explain/comparison-graph';
import type { Explanations } from '$lib/explain/types';
import { loadExplainMessages } from '$lib/i18n/explain-messages';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import { REAL_PATHS } from '$lib/replay/decisions';
import { replayLink, type Place } from '$lib/replay/link';
import { scenarioOf } from '$lib/replay/scenarios';
import type { Lang } from '$lib/i18n/lang';
import { commandFor } from '$lib/views/reproduce';

/** Of the run as far as it has gone, or of what really happened. */
export async function explanationsOf(place: Place, lang: Lang): Promise<Explanations> {
  const [messages, explain] = await Promise.all([
    loadFullMessages(lang),
    loadExplainMessages(lang),
  ]);
  const { scenario } = scenarioOf(place.story, place.run ?? REAL_PATHS[place.story]);
  const evaluation = evaluate(scenario);
  return {
    ...comparisonGraph({ scenario, evaluation, words: { messages, ...explain } }),
    fragment: replayLink(place),
    command: (id) => commandFor({ command: 'explain', operands: [id], scenario }, lang),
  };
}
