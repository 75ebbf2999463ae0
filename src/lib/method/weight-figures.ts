/** Figures about weights: what another criterion is worth in money, where a weight turns the lead, weights by place. */
import { centroidWeights, weightInMoney } from '$lib/engine/decision/elicitation';
import { weightedValue } from '$lib/engine/decision/ranking';
import { flipWeights } from '$lib/engine/uncertainty/flip-weights';
import { USD_EXACT, worked } from '$lib/explain/figure';
import type { Figure, FigureId } from '$lib/explain/types';
import type { DecidingFigureWords } from '$lib/i18n/method-words';
import { criteria, isCriterionId, type CriterionId } from '$lib/parameters/criteria';
import { priceWeight, VALUE, weightIds, type DecidingInput, type Field } from './deciding-field';

/** Criteria in the example of the rank order centroid. */
const PLACES = 3;

/** The value of an offer by all criteria but one. */
export function restFigure(
  offer: string,
  criterion: CriterionId,
  field: Field,
  { words, criterionName }: DecidingInput,
) {
  const at = field.offers.indexOf(offer);
  const without = field.ids.filter((id) => id !== criterion);
  if (at < 0 || without.length === 0 || without.length === field.ids.length) return undefined;
  const kept = field.weights.map((weight, place) => (field.ids[place] === criterion ? 0 : weight));
  return worked(
    {
      id: `${offer}.rest.${criterion}`,
      name: words.rest(criterionName(criterion)),
      style: VALUE,
      value: weightedValue(field.values[at] ?? [], kept) ?? 0,
    },
    'sum(p) / sum(weights)',
    {
      p: without.map((id) => `${offer}.points.${field.lensId}.${id}`),
      weights: weightIds(field, criterion),
    },
  );
}

/** The weight of a criterion, as a share of all, from which another offer leads. */
function flipFigure(criterion: CriterionId, field: Field, input: DecidingInput) {
  const { words, criterionName } = input;
  const found = flipWeights(field.values, field.weights, field.ids.indexOf(criterion));
  const change = found?.above ?? found?.below;
  const leader = field.offers[found?.leaders[0] ?? -1];
  const next = field.offers[change?.leaders[0] ?? -1];
  if (change === undefined || leader === undefined || next === undefined) return undefined;
  return worked(
    {
      id: `flipWeight.${criterion}`,
      name: words.flipWeight(criterionName(criterion)),
      style: { kind: 'percent', digits: 2 },
      value: change.weight,
    },
    '(q - r) / (q - r + v - u)',
    {
      q: `${next}.rest.${criterion}`,
      r: `${leader}.rest.${criterion}`,
      v: `${leader}.value.${criterion}`,
      u: `${next}.value.${criterion}`,
    },
  );
}

function spanIds(criterion: CriterionId, symbol: string): Record<string, FigureId> {
  return {
    [`${symbol}0`]: `anchor.${criterion}.worst`,
    [`${symbol}1`]: `anchor.${criterion}.best`,
  };
}

/** What one unit of a criterion is worth in units of cost, or in money. */
function moneyFigure(
  criterion: CriterionId,
  inUsd: boolean,
  field: Field,
  { words, criterionName }: DecidingInput,
) {
  const weighed = (id: CriterionId) => ({
    weight: field.weights[field.ids.indexOf(id)] ?? 0,
    span: criteria[id].best - criteria[id].worst,
  });
  const worth = weightInMoney(weighed(criterion), weighed('cost'));
  if (worth === undefined) return undefined;
  const name = criterionName(criterion);
  if (inUsd) {
    const value = worth * field.benchmark;
    return worked(
      { id: `moneyUsd.${criterion}`, name: words.moneyUsd(name), style: USD_EXACT, value },
      'B * g',
      { B: 'benchmark', g: `money.${criterion}` },
    );
  }
  return worked(
    { id: `money.${criterion}`, name: words.money(name), style: VALUE, value: worth },
    '(w / abs(x1 - x0)) / (c / abs(y1 - y0))',
    {
      w: `weightOf.${field.lensId}.${criterion}`,
      c: `weightOf.${field.lensId}.cost`,
      ...spanIds(criterion, 'x'),
      ...spanIds('cost', 'y'),
    },
  );
}

function centroidFigure(place: number, words: DecidingFigureWords): Figure | undefined {
  const ranks = Array.from({ length: PLACES }, (_, at) => at + 1);
  const value = centroidWeights(ranks)[place - 1];
  if (value === undefined) return undefined;
  const terms = ranks.filter((rank) => rank >= place).map((rank) => `1 / ${String(rank)}`);
  return worked(
    {
      id: `centroid.${String(place)}`,
      name: words.centroid(place),
      style: { kind: 'percent', digits: 2 },
      value,
    },
    `(${terms.join(' + ')}) / ${String(PLACES)}`,
    {},
  );
}

/** Figures that belong to no offer; undefined where it is none of these. */
export function weightFigure(id: FigureId, field: Field, input: DecidingInput): Figure | undefined {
  const [head = '', rest = ''] = id.split('.');
  if (id === 'priceWeight') {
    const style = { kind: 'percent', digits: 2 } as const;
    return worked(
      { id, name: input.words.priceWeight, style, value: priceWeight(field) },
      'w / sum(weights)',
      { w: `weightOf.${field.lensId}.cost`, weights: weightIds(field) },
    );
  }
  if (head === 'centroid') return centroidFigure(Number(rest), input.words);
  if (!isCriterionId(rest)) return undefined;
  switch (head) {
    case 'money':
      return moneyFigure(rest, false, field, input);
    case 'moneyUsd':
      return moneyFigure(rest, true, field, input);
    case 'flipWeight':
      return flipFigure(rest, field, input);
    default:
      return undefined;
  }
}
