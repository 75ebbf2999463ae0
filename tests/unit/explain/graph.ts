/** The comparison's graph as tests use it. */
import { comparisonGraph } from '$lib/explain/comparison-graph';
import { optionFigureIds } from '$lib/explain/figure-list';
import type { FigureGraph } from '$lib/explain/types';
import { loadExplainMessages } from '$lib/i18n/explain-messages';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import type { Scenario } from '$lib/scenario/types';

export async function graphOf(
  scenario: Scenario,
  lang: Lang = 'en',
  before?: Scenario,
): Promise<FigureGraph> {
  const words = { messages: await loadFullMessages(lang), ...(await loadExplainMessages(lang)) };
  return comparisonGraph({ scenario, evaluation: evaluate(scenario), words, before });
}

/** Ids of every figure that an evaluation of the scenario has, by the names the graph gives them. */
export function figureIds(scenario: Scenario): string[] {
  return optionFigureIds(scenario, evaluate(scenario));
}
