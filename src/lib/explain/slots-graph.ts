/** Figures of several scenarios beside each other: each scenario's own, with its letter before them (`B/a.total`). */
import type { Evaluation } from '$lib/model/evaluation';
import type { Scenario } from '$lib/scenario/types';
import { scenarioGraph } from './comparison-graph';
import type { GraphWords } from './offer';
import type { Figure, FigureGraph, FigureId } from './types';

export interface GraphSlot {
  readonly letter: string;
  /** What the scenario is called behind the names of its figures. */
  readonly name: string;
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
}

export function slotsGraph(slots: readonly GraphSlot[], words: GraphWords): FigureGraph {
  const graphs = new Map<string, { readonly graph: FigureGraph; readonly name: string }>(
    slots.map(({ letter, name, scenario, evaluation }) => [
      letter,
      {
        name,
        graph: scenarioGraph(scenario, evaluation, words, {
          prefix: `${letter}/`,
          standard: false,
        }),
      },
    ]),
  );
  const known = new Map<FigureId, Figure | undefined>();
  function make(id: FigureId): Figure | undefined {
    const found = graphs.get(id.slice(0, Math.max(0, id.indexOf('/'))));
    const figure = found?.graph.find(id);
    if (found === undefined || figure === undefined) return undefined;
    return { ...figure, name: `${figure.name} (${found.name})` };
  }
  return {
    find(id) {
      if (!known.has(id)) known.set(id, make(id));
      return known.get(id);
    },
  };
}
