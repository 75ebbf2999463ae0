/** Explanations for programs: figures with their accounts, in both languages, unrounded. */
import { findEvidence } from '$lib/evidence/register';
import { basisCounts } from '$lib/explain/basis';
import type { Check } from '$lib/explain/check-formula';
import type { Account, Figure, FigureGraph, FigureId } from '$lib/explain/types';
import { operandIds } from '$lib/explain/walk';
import type { Lang } from '$lib/i18n/lang';
import { sourceOf } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import type { Answer } from '../json';

export interface ExplainData {
  readonly scenario: Scenario;
  readonly graphs: Readonly<Record<Lang, FigureGraph>>;
  readonly check: (figure: Figure, graph: FigureGraph) => Check;
}

type Word = 'name' | 'of' | 'note' | 'unit' | 'text';

/** A word of the figure in each language; absent where it has none. */
function both(figure: Figure, word: Word, { graphs }: ExplainData): object {
  const [en, es] = [graphs.en, graphs.es].map((graph) => graph.find(figure.id)?.[word]);
  return en === undefined || es === undefined ? {} : { [word]: { en, es } };
}

function accountRecord(figure: Figure, { scenario, graphs, check }: ExplainData): object {
  const account: Account = figure.account;
  if (account.kind === 'formula') {
    const { kind, result } = { result: undefined, ...check(figure, graphs.en) };
    return { ...account, ...(result === undefined ? {} : { check: { kind, result } }) };
  }
  if (account.kind !== 'input') return account;
  const { published, ...rest } = account;
  if (published === undefined) return rest;
  const owner = scenario.options.find(({ id }) => id === account.option);
  return { ...rest, published: sourceOf(scenario.case, account.parameter, owner?.archetype).value };
}

/** What a figure is, without how it comes about. */
function shownRecord(figure: Figure, data: ExplainData): object {
  return {
    id: figure.id,
    ...both(figure, 'name', data),
    ...both(figure, 'of', data),
    value: figure.value,
    style: figure.style.kind,
    ...both(figure, 'unit', data),
    ...both(figure, 'text', data),
  };
}

function figureRecord(figure: Figure, data: ExplainData): object {
  return {
    ...shownRecord(figure, data),
    ...both(figure, 'note', data),
    account: accountRecord(figure, data),
    ...(figure.because === undefined ? {} : { because: figure.because }),
  };
}

/** Figures below one, each once and level by level. */
function below(figure: Figure, depth: number, graph: FigureGraph): Figure[] {
  const found = new Map<FigureId, Figure>();
  let level = [figure];
  for (let at = 0; at < depth && level.length > 0; at += 1) {
    const next = level.flatMap(operandIds).flatMap((id) => graph.find(id) ?? []);
    level = [...new Set(next)].filter(({ id }) => id !== figure.id && !found.has(id));
    for (const one of level) found.set(one.id, one);
  }
  return [...found.values()];
}

function refsOf({ account }: Figure): readonly string[] {
  return account.kind === 'input' || account.kind === 'sourced' || account.kind === 'constant'
    ? account.refs
    : [];
}

export function explanationAnswer(figure: Figure, depth: number, data: ExplainData): Answer {
  const operands = below(figure, depth, data.graphs.en);
  const refs = new Set([figure, ...operands].flatMap(refsOf));
  return {
    kind: 'explanation',
    figure: figureRecord(figure, data),
    restsOn: basisCounts(data.graphs.en, figure.id),
    operands: operands.map((operand) => figureRecord(operand, data)),
    evidence: [...refs].flatMap((ref) => {
      const entry = findEvidence(ref);
      if (entry === undefined) return [];
      const { kind, ...rest } = entry;
      return [{ grade: kind, ...rest }];
    }),
  };
}

export function figuresAnswer(ids: readonly FigureId[], data: ExplainData): Answer {
  const figures = ids.flatMap((id) => data.graphs.en.find(id) ?? []);
  return { kind: 'figures', figures: figures.map((figure) => shownRecord(figure, data)) };
}
