/**
 * Figures of the method page about ways of deciding, under the lens in use and between the offers in the running:
 *
 *   a.topsis   a.toIdeal   a.preferred.d   a.netFlow   centroid.2   money.upfront   flipWeight.integrity   a.award
 */
import { award, AWARD_FORMULAS } from '$lib/engine/decision/award-formulas';
import { promethee } from '$lib/engine/decision/promethee';
import { weightedValue } from '$lib/engine/decision/ranking';
import { topsis } from '$lib/engine/decision/topsis';
import { worked, type Shown } from '$lib/explain/figure';
import type { Figure, FigureId } from '$lib/explain/types';
import type { DecidingFigureWords } from '$lib/i18n/method-words';
import { isCriterionId } from '$lib/parameters/criteria';
import {
  fieldIn,
  priceWeight,
  sumOver,
  VALUE,
  weightIds,
  weightsAndValues,
  type DecidingInput,
  type Field,
} from './deciding-field';
import { restFigure, weightFigure } from './weight-figures';

/** By the least price, weighed with quality: the commonest of the award formulas. */
const LOWEST_PRICE = AWARD_FORMULAS.find(({ id }) => id === 'lowest-price-relative');

function topsisFigure(offer: string, kind: string, field: Field, words: DecidingFigureWords) {
  const at = field.offers.indexOf(offer);
  const anchors = field.ids.map(() => ({ worst: 0, best: 1 }));
  const ranking = topsis(field.values, field.weights, { kind: 'anchors', anchors });
  if (ranking.kind === 'undecided' || at < 0) return undefined;
  const id = `${offer}.${kind}`;
  const operands = { ...weightsAndValues(field, offer, 'v'), weights: weightIds(field) };
  const distance = (name: string, value: number, term: (i: string) => string) =>
    worked(
      { id, name, style: VALUE, value },
      `(${sumOver(field, (i) => `(${term(i)})^2`)})^0.5 / sum(weights)`,
      operands,
    );
  switch (kind) {
    case 'toIdeal':
      return distance(words.toIdeal, ranking.toIdeal[at] ?? 0, (i) => `w${i} * (1 - v${i})`);
    case 'toAntiIdeal':
      return distance(words.toAntiIdeal, ranking.toAntiIdeal[at] ?? 0, (i) => `w${i} * v${i}`);
    default:
      return worked(
        { id, name: words.closeness, style: VALUE, value: ranking.closeness[at] ?? 0 },
        'a / (b + a)',
        { a: `${offer}.toAntiIdeal`, b: `${offer}.toIdeal` },
      );
  }
}

/** Preference in proportion to the difference of values, whole at a whole scale. */
function prometheeFigure(
  offer: string,
  rival: string,
  field: Field,
  { words, offerName }: DecidingInput,
) {
  const [at, other] = [field.offers.indexOf(offer), field.offers.indexOf(rival)];
  const ranking = promethee(
    field.values,
    field.weights.map((weight) => ({
      weight,
      direction: 'max',
      preference: { kind: 'v-shape', p: 1 },
    })),
  );
  if (ranking.kind === 'undecided' || at < 0) return undefined;
  const rivals = field.offers.filter((id) => id !== offer);
  if (rival === '') {
    const shown: Shown = {
      id: `${offer}.netFlow`,
      name: words.netFlow,
      style: VALUE,
      value: ranking.net[at] ?? 0,
    };
    const [only] = rivals;
    if (only !== undefined && rivals.length === 1)
      return worked(shown, 'f - g', {
        f: `${offer}.preferred.${only}`,
        g: `${only}.preferred.${offer}`,
      });
    return worked(shown, 'mean(f) - mean(g)', {
      f: rivals.map((id) => `${offer}.preferred.${id}`),
      g: rivals.map((id) => `${id}.preferred.${offer}`),
    });
  }
  if (other < 0 || rival === offer) return undefined;
  return worked(
    {
      id: `${offer}.preferred.${rival}`,
      name: words.preferred(offerName(rival)),
      style: VALUE,
      value: ranking.preferences[at]?.[other] ?? 0,
    },
    `(${sumOver(field, (i) => `w${i} * max(0, v${i} - u${i})`)}) / sum(weights)`,
    {
      ...weightsAndValues(field, offer, 'v'),
      ...weightsAndValues(field, rival, 'u'),
      weights: weightIds(field),
    },
    { note: words.preferredNote },
  );
}

/** An award by price and quality: price the total cost, quality the value without it. */
function awardFigure(offer: string, field: Field, { words }: DecidingInput) {
  const at = field.offers.indexOf(offer);
  if (at < 0 || LOWEST_PRICE === undefined) return undefined;
  const withoutCost = field.weights.map((w, place) => (field.ids[place] === 'cost' ? 0 : w));
  const offers = field.totals.map((price, place) => ({
    price,
    quality: weightedValue(field.values[place] ?? [], withoutCost) ?? 0,
  }));
  const { lines } = award(LOWEST_PRICE, offers, {
    priceWeight: priceWeight(field),
    // This formula does not read the rest.
    qualityThreshold: 0,
    ceilingPrice: Infinity,
    floorPrice: 0,
    discountPower: 1,
    thresholdShare: 1,
    corridor: 0,
    fullQualityValue: 0,
  });
  const line = lines[at];
  if (line?.kind !== 'in') return undefined;
  return worked(
    { id: `${offer}.award`, name: words.award, style: VALUE, value: line.score },
    'w * min(p) / c + (1 - w) * q',
    {
      w: 'priceWeight',
      p: field.offers.map((id) => `${id}.total`),
      c: `${offer}.total`,
      q: `${offer}.rest.cost`,
    },
    { note: words.awardNote },
  );
}

/** The figure of that name; undefined where it is none of these. */
export function decidingFigure(id: FigureId, input: DecidingInput): Figure | undefined {
  const named =
    /^([a-z])\.(topsis|toIdeal|toAntiIdeal|netFlow|preferred|rest|award)(?:\.(\w+))?$/.exec(id);
  const whole = /^(?:priceWeight$|(?:centroid|money|moneyUsd|flipWeight)\.)/.test(id);
  if (named === null && !whole) return undefined;
  const field = fieldIn(input.scenario);
  if (field === undefined) return undefined;
  if (named === null) return weightFigure(id, field, input);
  const [, offer = '', kind = '', rest = ''] = named;
  switch (kind) {
    case 'netFlow':
      return prometheeFigure(offer, '', field, input);
    case 'preferred':
      return rest === '' ? undefined : prometheeFigure(offer, rest, field, input);
    case 'rest':
      return isCriterionId(rest) ? restFigure(offer, rest, field, input) : undefined;
    case 'award':
      return awardFigure(offer, field, input);
    default:
      return topsisFigure(offer, kind, field, input.words);
  }
}
