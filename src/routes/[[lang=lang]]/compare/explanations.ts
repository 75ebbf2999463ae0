/** The figures of the scenarios on this page, with the words of its language. */
import type { CompareContext } from '$lib/compare/context';
import { slotsGraph } from '$lib/explain/slots-graph';
import type { Explanations } from '$lib/explain/types';
import { loadExplainMessages } from '$lib/i18n/explain-messages';

export async function slotExplanations(
  { slots, full }: CompareContext,
  fragment: string | undefined,
): Promise<Explanations> {
  const words = { messages: full, ...(await loadExplainMessages(full.lang)) };
  const graph = slotsGraph(
    slots.map(({ letter, full: name, scenario, evaluation }) => ({
      letter,
      name,
      scenario,
      evaluation,
    })),
    words,
  );
  return { ...graph, ...(fragment === undefined ? {} : { fragment }) };
}
