/**
 * The offers under the award formulas of tender practice: price is the PV of total cost, quality the lens's value
 * without its criterion of cost, 0–1. Offers that fall at a screen were never admitted.
 */
import {
  award,
  AWARD_FORMULAS,
  irrelevantAlternatives,
  type Award,
  type AwardFormula,
  type AwardParameters,
  type IrrelevantAlternative,
  type Offer,
} from '$lib/engine/decision/award-formulas';
import { weightedValue } from '$lib/engine/decision/ranking';
import type { Evaluation } from '../evaluation';
import type { Methods } from './methods';

export interface AwardResult {
  readonly formula: AwardFormula;
  readonly award: Award;
  /** Every loser that changes the winner when it is dropped. */
  readonly alarms: readonly IrrelevantAlternative[];
}

export interface Awards {
  readonly offers: readonly (Offer & { readonly optionId: string })[];
  readonly parameters: AwardParameters;
  readonly results: readonly AwardResult[];
}

/** What the formulas ask beside price and quality, from the offers' own benchmark price B and cost. */
function awardParameters(benchmarkUsd: number, priceWeight: number): AwardParameters {
  return {
    priceWeight,
    qualityThreshold: 0.3,
    // Three times what is bought may be spent over its life; once is full marks, as the anchors of cost have it.
    ceilingPrice: 3 * benchmarkUsd,
    floorPrice: benchmarkUsd,
    discountPower: 0.5,
    thresholdShare: 0.85,
    corridor: 0.1,
    fullQualityValue: benchmarkUsd,
  };
}

export function awardsOf(methods: Methods, evaluation: Evaluation, priceWeight: number): Awards {
  const others = methods.criteria.flatMap((id, c) => (id === 'cost' ? [] : [c]));
  const weights = others.map((c) => methods.weights[c] ?? 0);
  const offers = methods.offers.map((optionId, at) => {
    const values = others.map((c) => methods.values[at]?.[c] ?? 0);
    const price = evaluation.options.find(({ id }) => id === optionId)?.totalPv ?? 0;
    return { optionId, price: Math.max(price, 1), quality: weightedValue(values, weights) ?? 0 };
  });
  const parameters = awardParameters(evaluation.options[0]?.benchmarkUsd ?? 1, priceWeight);
  return {
    offers,
    parameters,
    results: AWARD_FORMULAS.map((formula) => ({
      formula,
      award: award(formula, offers, parameters),
      alarms: irrelevantAlternatives(formula, offers, parameters),
    })),
  };
}
