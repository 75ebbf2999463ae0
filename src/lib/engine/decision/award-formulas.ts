/**
 * Formulas by which tenders are awarded on price and quality, as published: each says who wins, by what
 * scores, and whether it measures offers by one another, so that an offer that cannot win may decide who
 * does (`irrelevantAlternatives`).
 *
 *   weighted sum        score = W·f(p) + (1 − W)·q      f: price score, see `award-price-scores.ts`
 *   price per point     score = p / q,                  least wins
 *   quality per price   Z = q / p                       and in the corridor Z ≥ (1 − c)·max Z the best quality
 *   median              Z = (1 − W)·q / median q − W·p / median p
 *   monetised quality   score = p − M·q,                least wins
 *   selection           lowest price of those with q ≥ threshold; best quality of those with p ≤ budget
 *
 * p: price > 0 in any one currency unit; q: quality score from 0 to 1; W: weight of price from 0 to 1;
 * M: what full quality is worth, in the unit of price; c: width of the corridor, a share.
 *
 * Sources: at each formula. Compared with one another in M. Bergman and S. Lundberg, Tender evaluation and
 * supplier selection methods in public procurement, Journal of Purchasing and Supply Management 19 (2013),
 * and P. Stilger, J. Siderius and E. van Raaij, A comparative study of formulas for choosing the
 * economically most advantageous tender, Journal of Public Procurement 17 (2017).
 */
import {
  AVERAGE_DEVIATION,
  BILINEAR_DISCOUNT,
  DISCOUNT_POWER,
  FIXED_RANGE,
  FROM_LOWEST,
  HIGHEST_LOWEST,
  LINEAR_DISCOUNT,
  LOWEST_RELATIVE,
  RELATIVE_CUBED,
  RELATIVE_SQUARED,
  type PriceScore,
} from './award-price-scores';
import { firstOf, ranksOf, type Direction } from './measures';

export interface Offer {
  readonly price: number;
  readonly quality: number;
}

/** Read only by the formulas that need them; the rest has no say. */
export interface AwardParameters {
  /** W, from 0 to 1. */
  readonly priceWeight: number;
  /** Least quality admitted. */
  readonly qualityThreshold: number;
  /** The buyer's published base or ceiling price; also the budget. */
  readonly ceilingPrice: number;
  /** Price at which the fixed range gives full marks, below the ceiling. */
  readonly floorPrice: number;
  /** α of the power of discounts. */
  readonly discountPower: number;
  /** X of the bilinear formula. */
  readonly thresholdShare: number;
  /** c, a share. */
  readonly corridor: number;
  /** M, in the unit of price. */
  readonly fullQualityValue: number;
}

export type OutReason = 'below-threshold' | 'above-ceiling' | 'outside-corridor' | 'no-quality';

export type AwardLine =
  | {
      readonly kind: 'in';
      /** The two parts of the score where it has such parts, before weighting. */
      readonly priceScore?: number;
      readonly qualityScore?: number;
      readonly score: number;
    }
  | { readonly kind: 'out'; readonly reason: OutReason };

export interface Award {
  readonly lines: readonly AwardLine[];
  readonly ranks: readonly (number | undefined)[];
  /** Positions of the offers ranked first; several in a tie, none where all are out. */
  readonly winners: readonly number[];
}

export type AwardFormulaId =
  | 'lowest-price-relative'
  | 'world-bank-qcbs'
  | 'highest-lowest'
  | 'fixed-range'
  | 'from-lowest'
  | 'relative-squared'
  | 'relative-cubed'
  | 'average-deviation'
  | 'linear-discount'
  | 'discount-power'
  | 'bilinear-discount'
  | 'price-per-quality-point'
  | 'ufab-simple'
  | 'ufab-extended'
  | 'ufab-median'
  | 'monetised-quality'
  | 'least-cost-selection'
  | 'fixed-budget-selection';

export interface AwardFormula {
  readonly id: AwardFormulaId;
  readonly source: string;
  /** Whether an offer's standing against a second can depend on a third. */
  readonly dependsOnOthers: boolean;
  readonly better: Direction;
  readonly score: (offers: readonly Offer[], parameters: AwardParameters) => readonly AwardLine[];
}

const out = (reason: OutReason): AwardLine => ({ kind: 'out', reason });

/** Admits offers first, and has only those admitted scored together. */
function among(
  screen: (offer: Offer, parameters: AwardParameters) => OutReason | undefined,
  score: AwardFormula['score'],
): AwardFormula['score'] {
  return (offers, parameters) => {
    const reasons = offers.map((offer) => screen(offer, parameters));
    const admitted = score(
      offers.filter((_, i) => reasons[i] === undefined),
      parameters,
    );
    let next = 0;
    return reasons.map((reason) => {
      if (reason !== undefined) return out(reason);
      next += 1;
      return admitted[next - 1] ?? out('outside-corridor');
    });
  };
}

function weightedSum(priceScore: PriceScore): AwardFormula['score'] {
  return (offers, parameters) => {
    const prices = offers.map(({ price }) => price);
    const { priceWeight } = parameters;
    return offers.map(({ price, quality }) => {
      const points = priceScore(price, prices, parameters);
      const score = priceWeight * points + (1 - priceWeight) * quality;
      return { kind: 'in', priceScore: points, qualityScore: quality, score };
    });
  };
}

/** A score of each offer by itself. */
function each(score: (offer: Offer, parameters: AwardParameters) => number): AwardFormula['score'] {
  return (offers, parameters) =>
    offers.map((offer) => ({ kind: 'in', score: score(offer, parameters) }));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

const aboveCeiling = ({ price }: Offer, { ceilingPrice }: AwardParameters) =>
  price > ceilingPrice ? 'above-ceiling' : undefined;
const belowThreshold = ({ quality }: Offer, { qualityThreshold }: AwardParameters) =>
  quality < qualityThreshold ? 'below-threshold' : undefined;
const withoutQuality = ({ quality }: Offer) => (quality > 0 ? undefined : 'no-quality');

/** Rounding of a ratio must not put an offer outside the corridor. */
const ROUNDING = 1e-12;

const inCorridor: AwardFormula['score'] = (offers, { corridor }) => {
  const best = Math.max(...offers.map(({ price, quality }) => quality / price));
  return offers.map(({ price, quality }) =>
    quality / price >= best * (1 - corridor - ROUNDING)
      ? { kind: 'in', priceScore: quality / price, qualityScore: quality, score: quality }
      : out('outside-corridor'),
  );
};

/** Where half the offers or more have no quality, their median is no yardstick: quality counts as it is. */
const byMedians: AwardFormula['score'] = (offers, { priceWeight }) => {
  const price = median(offers.map((offer) => offer.price));
  const quality = median(offers.map((offer) => offer.quality)) || 1;
  return offers.map((offer) => {
    const [priceScore, qualityScore] = [offer.price / price, offer.quality / quality];
    const score = (1 - priceWeight) * qualityScore - priceWeight * priceScore;
    return { kind: 'in', priceScore, qualityScore, score };
  });
};

const WORLD_BANK = 'World Bank, Procurement Regulations for IPF Borrowers (2016), section VII';
const UFAB = 'Unterlage für Ausschreibung und Bewertung von IT-Leistungen (UfAB 2018)';
const ANAC = 'ANAC, Linee guida n. 2, Offerta economicamente più vantaggiosa (2016, 2018), part IV';
const DFO =
  'Norwegian Agency for Public and Financial Management (DFØ), Veileder i evaluering av tilbud';
const GUIDE_ROMAND = 'Guide romand pour les marchés publics';

const relative = (
  id: AwardFormulaId,
  source: string,
  score: AwardFormula['score'],
): AwardFormula => ({ id, source, dependsOnOthers: true, better: 'max', score });

const absolute = (
  id: AwardFormulaId,
  source: string,
  better: Direction,
  score: AwardFormula['score'],
): AwardFormula => ({ id, source, dependsOnOthers: false, better, score });

/** Every formula, those that measure offers by one another first. */
export const AWARD_FORMULAS: readonly AwardFormula[] = [
  relative('lowest-price-relative', `${DFO}: forholdsmessig modell`, weightedSum(LOWEST_RELATIVE)),
  relative(
    'world-bank-qcbs',
    `${WORLD_BANK}: quality and cost based selection`,
    among(belowThreshold, weightedSum(LOWEST_RELATIVE)),
  ),
  relative(
    'highest-lowest',
    'Stilger, Siderius and van Raaij (2017): highest bid–lowest bid scoring',
    weightedSum(HIGHEST_LOWEST),
  ),
  relative('from-lowest', `${DFO}: lineær modell`, weightedSum(FROM_LOWEST)),
  relative('relative-squared', `${GUIDE_ROMAND}: au carré`, weightedSum(RELATIVE_SQUARED)),
  relative('relative-cubed', `${GUIDE_ROMAND}: au cube`, weightedSum(RELATIVE_CUBED)),
  relative(
    'average-deviation',
    'Colombia Compra Eficiente, pliego de condiciones tipo: media aritmética',
    weightedSum(AVERAGE_DEVIATION),
  ),
  relative(
    'linear-discount',
    `${ANAC}: interpolazione lineare`,
    among(aboveCeiling, weightedSum(LINEAR_DISCOUNT)),
  ),
  relative(
    'discount-power',
    `${ANAC}: formula non lineare`,
    among(aboveCeiling, weightedSum(DISCOUNT_POWER)),
  ),
  relative(
    'bilinear-discount',
    `${ANAC}: formula bilineare`,
    among(aboveCeiling, weightedSum(BILINEAR_DISCOUNT)),
  ),
  relative('ufab-extended', `${UFAB}: erweiterte Richtwertmethode`, inCorridor),
  relative('ufab-median', `${UFAB}: gewichtete Richtwertmethode, Medianverfahren`, byMedians),
  absolute(
    'fixed-range',
    'Dini, Pacini and Valletti, Scoring rules, in Handbook of Procurement (2006), ch. 12: linear',
    'max',
    weightedSum(FIXED_RANGE),
  ),
  absolute(
    'price-per-quality-point',
    'UK Government Commercial Function, Bid Evaluation Guidance Note (2021): price per quality point',
    'min',
    among(
      withoutQuality,
      each(({ price, quality }) => price / quality),
    ),
  ),
  absolute(
    'ufab-simple',
    `${UFAB}: einfache Richtwertmethode`,
    'max',
    each(({ price, quality }) => quality / price),
  ),
  absolute(
    'monetised-quality',
    'Bergman and Lundberg (2013): quality-to-price scoring; in the Netherlands, gunnen op waarde',
    'min',
    each(({ price, quality }, { fullQualityValue }) => price - fullQualityValue * quality),
  ),
  absolute(
    'least-cost-selection',
    `${WORLD_BANK}: least cost based selection`,
    'min',
    among(
      belowThreshold,
      each(({ price }) => price),
    ),
  ),
  absolute(
    'fixed-budget-selection',
    `${WORLD_BANK}: fixed budget based selection`,
    'max',
    among(
      aboveCeiling,
      each(({ quality }) => quality),
    ),
  ),
];

/**
 * Scores, ranks and winners. Prices > 0, qualities from 0 to 1; no offers give no winner.
 */
export function award(
  formula: AwardFormula,
  offers: readonly Offer[],
  parameters: AwardParameters,
): Award {
  const lines = formula.score(offers, parameters);
  const ranks = ranksOf(
    lines.map((line) => (line.kind === 'in' ? line.score : undefined)),
    formula.better,
  );
  return { lines, ranks, winners: firstOf(ranks) };
}

export interface IrrelevantAlternative {
  /** Position of an offer that does not win. */
  readonly dropped: number;
  /** Who wins without it, in positions among all offers. */
  readonly winners: readonly number[];
}

/**
 * The alarm: every offer that does not win and yet, left out, would change who does. Empty where the
 * award is settled between offers taken two by two.
 */
export function irrelevantAlternatives(
  formula: AwardFormula,
  offers: readonly Offer[],
  parameters: AwardParameters,
): readonly IrrelevantAlternative[] {
  const { winners } = award(formula, offers, parameters);
  return offers.flatMap((_, dropped) => {
    if (winners.includes(dropped)) return [];
    const rest = offers.filter((_offer, i) => i !== dropped);
    const without = award(formula, rest, parameters).winners.map((i) => (i < dropped ? i : i + 1));
    return without.join() === winners.join() ? [] : [{ dropped, winners: without }];
  });
}
