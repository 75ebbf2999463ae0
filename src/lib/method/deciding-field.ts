/** What examples of ways of deciding compare: the offers in the running under the lens in use, on what it weighs. */
import type { FigureId } from '$lib/explain/types';
import type { DecidingFigureWords } from '$lib/i18n/method-words';
import { evaluate } from '$lib/model/evaluate';
import { CRITERION_IDS, type CriterionId } from '$lib/parameters/criteria';
import type { Scenario } from '$lib/scenario/types';

export const VALUE = { kind: 'plain', digits: 4 } as const;

export interface DecidingInput {
  readonly scenario: Scenario;
  readonly words: DecidingFigureWords;
  readonly criterionName: (id: CriterionId) => string;
  /** Short, by id. */
  readonly offerName: (id: string) => string;
}

/** What the lens in use weighs, and the offers that it keeps in the running. */
export interface Field {
  readonly lensId: string;
  readonly ids: readonly CriterionId[];
  readonly weights: readonly number[];
  readonly offers: readonly string[];
  /** Offers × criteria, on the anchors. */
  readonly values: readonly (readonly number[])[];
  readonly totals: readonly number[];
  readonly benchmark: number;
}

function fieldOf(scenario: Scenario): Field | undefined {
  const lens = scenario.lenses.find(({ id }) => id === scenario.lens);
  const { judgements, options } = evaluate(scenario);
  const judgement = judgements.find(({ lensId }) => lensId === scenario.lens);
  if (lens === undefined || judgement === undefined) return undefined;
  const ids = CRITERION_IDS.filter((id) => (lens.weights[id] ?? 0) > 0);
  const running = judgement.options.filter(({ passes }) => passes);
  return {
    lensId: lens.id,
    ids,
    weights: ids.map((id) => lens.weights[id] ?? 0),
    offers: running.map(({ optionId }) => optionId),
    values: running.map(({ values }) => ids.map((id) => values[id])),
    totals: running.map(({ optionId }) => options.find(({ id }) => id === optionId)?.totalPv ?? 0),
    benchmark: options[0]?.benchmarkUsd ?? 0,
  };
}

const memo = new WeakMap<Scenario, { readonly field: Field | undefined }>();

export function fieldIn(scenario: Scenario): Field | undefined {
  let known = memo.get(scenario);
  if (known === undefined) memo.set(scenario, (known = { field: fieldOf(scenario) }));
  return known.field;
}

export function weightIds({ lensId, ids }: Field, but?: CriterionId): FigureId[] {
  return ids.filter((id) => id !== but).map((id) => `weightOf.${lensId}.${id}`);
}

/** Symbols `w0 … wn` for the weights and `v0 … vn` for the values of an offer. */
export function weightsAndValues(
  field: Field,
  offer: string,
  value: string,
): Record<string, FigureId> {
  return Object.fromEntries(
    field.ids.flatMap((id, at) => [
      [`w${String(at)}`, `weightOf.${field.lensId}.${id}`],
      [`${value}${String(at)}`, `${offer}.value.${id}`],
    ]),
  );
}

export function sumOver({ ids }: Field, term: (at: string) => string): string {
  return ids.map((_, at) => term(String(at))).join(' + ');
}

/** The weight of cost as a share of all; 0 where nothing weighs. */
export function priceWeight(field: Field): number {
  const total = field.weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? (field.weights[field.ids.indexOf('cost')] ?? 0) / total : 0;
}
