/** Graphs of figures as tests use them. */
import { checkFormula } from '$lib/explain/check-formula';
import { comparisonGraph } from '$lib/explain/comparison-graph';
import { optionFigureIds } from '$lib/explain/figure-list';
import type { FigureGraph, FigureId } from '$lib/explain/types';
import { closure, operandIds } from '$lib/explain/walk';
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

export interface Walk {
  readonly count: number;
  readonly formulas: number;
  readonly faults: readonly string[];
}

/** Walks from the figures down; a fault is a gap, a formula that disagrees, or a number that is none. */
export function walk(graph: FigureGraph, from: readonly string[]): Walk {
  const { figures, missing } = closure(graph, from);
  const faults = missing.map((id) => `${id}: no such figure`);
  let formulas = 0;
  for (const figure of figures.values()) {
    if (!Number.isFinite(figure.value)) faults.push(`${figure.id}: ${String(figure.value)}`);
    const check = checkFormula(figure, graph);
    if (check.kind === 'none') continue;
    formulas += 1;
    if (check.kind === 'differs') {
      faults.push(`${figure.id}: engine ${String(figure.value)}, formula ${String(check.result)}`);
    }
  }
  return { count: figures.size, formulas, faults };
}

/** A way from a figure back to itself, if there is one: no account may lead there. */
export function circle(graph: FigureGraph, from: readonly FigureId[]): FigureId[] | undefined {
  const done = new Set<FigureId>();
  const path: FigureId[] = [];
  const visit = (id: FigureId): FigureId[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return undefined;
    path.push(id);
    const figure = graph.find(id);
    for (const operand of figure === undefined ? [] : operandIds(figure)) {
      const found = visit(operand);
      if (found !== undefined) return found;
    }
    path.pop();
    done.add(id);
    return undefined;
  };
  for (const id of from) {
    const found = visit(id);
    if (found !== undefined) return found;
  }
  return undefined;
}
