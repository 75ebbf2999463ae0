/** What stands behind the figures of this page; fetched when one is pressed, and used to build it. */
import type { Explanations } from '$lib/explain/types';
import { loadExplainMessages } from '$lib/i18n/explain-messages';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { CONVENTIONS } from '$lib/loans/compare';
import { methodGraph, type MethodGraph } from '$lib/method/method-graph';
import { preset } from '$lib/scenario/presets';
import { commandFor } from '$lib/views/reproduce';
import { loadFigureWords } from './words';

/** The figures of the published case and of its variations, in the reader's words. */
export async function explanations(lang: Lang): Promise<Explanations & MethodGraph> {
  const [messages, explainMessages, method] = await Promise.all([
    loadFullMessages(lang),
    loadExplainMessages(lang),
    loadFigureWords(lang),
  ]);
  const graph = methodGraph({
    scenario: preset('jujuy-2016'),
    conventions: CONVENTIONS,
    words: { messages, ...explainMessages, method },
  });
  return { ...graph, command: (id) => commandFor(graph.call(id), lang) };
}
