import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  award,
  AWARD_FORMULAS,
  irrelevantAlternatives,
  type AwardFormula,
  type AwardFormulaId,
  type AwardLine,
  type AwardParameters,
  type Offer,
} from '$lib/engine/decision/award-formulas';

const PARAMETERS: AwardParameters = {
  priceWeight: 0.4,
  qualityThreshold: 0.5,
  ceilingPrice: 200,
  floorPrice: 50,
  discountPower: 0.5,
  thresholdShare: 0.8,
  corridor: 0.1,
  fullQualityValue: 100,
};

const OFFERS: readonly Offer[] = [
  { price: 100, quality: 0.5 },
  { price: 125, quality: 0.8 },
  { price: 150, quality: 0.9 },
];

function formulaOf(id: AwardFormulaId): AwardFormula {
  const found = AWARD_FORMULAS.find((formula) => formula.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const lines = (
  id: AwardFormulaId,
  offers = OFFERS,
  parameters: Partial<AwardParameters> = {},
): readonly AwardLine[] => award(formulaOf(id), offers, { ...PARAMETERS, ...parameters }).lines;

/** Price scores, or the reasons why not. */
const prices = (...of: Parameters<typeof lines>) =>
  lines(...of).map((line) => (line.kind === 'in' ? line.priceScore : line.reason));

const scores = (...of: Parameters<typeof lines>) =>
  lines(...of).map((line) => (line.kind === 'in' ? line.score : line.reason));

function near(actual: readonly unknown[], expected: readonly (number | string)[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((x, i) => {
    if (typeof x === 'string') expect(actual[i]).toBe(x);
    else expect(actual[i]).toBeCloseTo(x, 12);
  });
}

const priced = (...list: readonly number[]): readonly Offer[] =>
  list.map((price) => ({ price, quality: 0.5 }));

// All worked by hand from the formulas as published.
describe('price scores', () => {
  it('relative to the lowest', () => {
    near(prices('lowest-price-relative'), [1, 0.8, 2 / 3]);
    near(prices('relative-squared'), [1, 0.64, 4 / 9]);
    near(prices('relative-cubed'), [1, 0.512, 8 / 27]);
  });

  it('between the highest and the lowest, and from the lowest by per cent', () => {
    near(prices('highest-lowest'), [1, 0.5, 0]);
    near(prices('highest-lowest', priced(70, 70)), [1, 1]);
    near(prices('from-lowest'), [1, 0.75, 0.5]);
    near(prices('from-lowest', priced(10, 20, 30)), [1, 0, -1]);
  });

  it('on a range fixed beforehand', () => {
    near(prices('fixed-range'), [2 / 3, 0.5, 1 / 3]);
    near(prices('fixed-range', priced(40, 50, 200, 201)), [1, 1, 0, 0]);
    near(prices('fixed-range', priced(200, 201), { floorPrice: 200 }), [1, 0]);
  });

  it('by distance from the average, twice as steep above it', () => {
    near(prices('average-deviation'), [0.8, 1, 0.6]);
    near(prices('average-deviation', priced(10, 10, 10, 90)), [1 / 3, 1 / 3, 1 / 3, 0]);
  });

  it('by discount on the ceiling', () => {
    near(prices('linear-discount'), [1, 0.75, 0.5]);
    near(prices('discount-power'), [1, Math.sqrt(0.75), Math.sqrt(0.5)]);
    near(prices('linear-discount', priced(100, 200, 201)), [1, 0, 'above-ceiling']);
    near(prices('discount-power', priced(200, 200)), [1, 1]);
  });

  it('by discount in two slopes that meet at the mean discount', () => {
    // Discounts 0.5, 0.375, 0.25, mean 0.375.
    near(prices('bilinear-discount'), [1, 0.8, 0.8 * (0.25 / 0.375)]);
    // Discounts 0.6, 0.4, 0.1, 0.1, mean 0.3.
    near(prices('bilinear-discount', priced(80, 120, 180, 180)), [
      1,
      0.8 + 0.2 / 3,
      0.8 / 3,
      0.8 / 3,
    ]);
    near(prices('bilinear-discount', priced(150, 150)), [1, 1]);
    near(prices('bilinear-discount', priced(200, 200)), [1, 1]);
    near(prices('bilinear-discount', priced(100, 200, 300)), [1, 0, 'above-ceiling']);
  });
});

describe('scores', () => {
  it('weigh price and quality', () => {
    near(scores('lowest-price-relative'), [0.7, 0.8, 0.4 * (2 / 3) + 0.54]);
    expect(lines('lowest-price-relative')[1]).toMatchObject({ priceScore: 0.8, qualityScore: 0.8 });
    near(scores('lowest-price-relative', OFFERS, { priceWeight: 1 }), [1, 0.8, 2 / 3]);
  });

  it('of the World Bank leave out who misses the mark, also as the lowest price', () => {
    near(scores('world-bank-qcbs', OFFERS, { qualityThreshold: 0.6 }), [
      'below-threshold',
      0.4 + 0.48,
      0.4 * (125 / 150) + 0.54,
    ]);
    near(prices('world-bank-qcbs'), [1, 0.8, 2 / 3]);
  });

  it('by price for a point of quality, and by quality for a price', () => {
    near(scores('price-per-quality-point'), [200, 156.25, 500 / 3]);
    near(scores('price-per-quality-point', [{ price: 1, quality: 0 }]), ['no-quality']);
    near(scores('ufab-simple'), [0.005, 0.0064, 0.006]);
    near(scores('ufab-simple', [{ price: 1, quality: 0 }]), [0]);
  });

  it('of the extended method are of quality, within the corridor under the best ratio', () => {
    // Ratios 0.005, 0.0064, 0.006; 0.00576 is enough.
    near(scores('ufab-extended'), ['outside-corridor', 0.8, 0.9]);
    near(prices('ufab-extended'), ['outside-corridor', 0.0064, 0.006]);
    near(scores('ufab-extended', OFFERS, { corridor: 0 }), [
      'outside-corridor',
      0.8,
      'outside-corridor',
    ]);
    // An offer on the very edge is inside.
    near(scores('ufab-extended', OFFERS, { corridor: 1 - 0.005 / 0.0064 }), [0.5, 0.8, 0.9]);
  });

  it('of the median method set both parts against their medians', () => {
    near(scores('ufab-median'), [
      0.6 * (0.5 / 0.8) - 0.4 * 0.8,
      0.6 - 0.4,
      0.6 * (0.9 / 0.8) - 0.4 * 1.2,
    ]);
    expect(lines('ufab-median')[0]).toMatchObject({ priceScore: 0.8, qualityScore: 0.625 });
    const even = [...OFFERS, { price: 175, quality: 1 }];
    near(prices('ufab-median', even), [100 / 137.5, 125 / 137.5, 150 / 137.5, 175 / 137.5]);
    const shuffled = [2, 0, 3, 1].map((i) => even[i] ?? { price: 0, quality: 0 });
    near(prices('ufab-median', shuffled), [150 / 137.5, 100 / 137.5, 175 / 137.5, 125 / 137.5]);
    near(scores('ufab-median', [{ price: 5, quality: 0 }]), [-0.4]);
  });

  it('in money take the worth of quality off the price', () => {
    near(scores('monetised-quality'), [50, 45, 60]);
  });

  it('select the cheapest that is good enough, and the best within the budget', () => {
    near(scores('least-cost-selection', OFFERS, { qualityThreshold: 0.8 }), [
      'below-threshold',
      125,
      150,
    ]);
    near(scores('fixed-budget-selection', OFFERS, { ceilingPrice: 125 }), [
      0.5,
      0.8,
      'above-ceiling',
    ]);
  });
});

describe('an award', () => {
  const winnersOf = (id: AwardFormulaId, offers = OFFERS, parameters = PARAMETERS) =>
    award(formulaOf(id), offers, parameters).winners;

  it('goes to different offers under different formulas', () => {
    expect(Object.fromEntries(AWARD_FORMULAS.map(({ id }) => [id, winnersOf(id)]))).toEqual({
      'lowest-price-relative': [2],
      'world-bank-qcbs': [2],
      'highest-lowest': [0],
      'from-lowest': [1],
      'relative-squared': [1],
      'relative-cubed': [0],
      'average-deviation': [1],
      'linear-discount': [1],
      'discount-power': [1],
      'bilinear-discount': [1],
      'ufab-extended': [2],
      'ufab-median': [1],
      'fixed-range': [1],
      'price-per-quality-point': [1],
      'ufab-simple': [1],
      'monetised-quality': [1],
      'least-cost-selection': [0],
      'fixed-budget-selection': [2],
    });
  });

  it('ranks those that are in', () => {
    const { ranks } = award(formulaOf('ufab-extended'), OFFERS, PARAMETERS);
    expect(ranks).toEqual([undefined, 2, 1]);
  });

  it('goes to all that are level, to a lone offer, and to nobody where all are out', () => {
    const twins = priced(100, 100);
    for (const formula of AWARD_FORMULAS) {
      expect(award(formula, twins, PARAMETERS).winners).toEqual([0, 1]);
      expect(award(formula, priced(100), PARAMETERS).winners).toEqual([0]);
      expect(award(formula, [], PARAMETERS)).toEqual({ lines: [], ranks: [], winners: [] });
    }
    const strict = { ...PARAMETERS, qualityThreshold: 1 };
    expect(award(formulaOf('world-bank-qcbs'), OFFERS, strict)).toMatchObject({
      lines: OFFERS.map(() => ({ kind: 'out', reason: 'below-threshold' })),
      winners: [],
    });
  });

  it('never depends on the currency, parameters being converted with prices', () => {
    const inCents = OFFERS.map(({ price, quality }) => ({ price: price * 1e8, quality }));
    const parameters = {
      ...PARAMETERS,
      ceilingPrice: 200e8,
      floorPrice: 50e8,
      fullQualityValue: 100e8,
    };
    for (const { id } of AWARD_FORMULAS) {
      expect(winnersOf(id, inCents, parameters)).toEqual(winnersOf(id));
    }
  });
});

describe('the register of formulas', () => {
  it('names each once, with a source', () => {
    const ids = AWARD_FORMULAS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(18);
    for (const { source } of AWARD_FORMULAS) expect(source).toMatch(/\S{3,}.*\S{3,}/);
    expect(AWARD_FORMULAS.filter(({ better }) => better === 'min').map(({ id }) => id)).toEqual([
      'price-per-quality-point',
      'monetised-quality',
      'least-cost-selection',
    ]);
  });

  const offer = fc.record({
    price: fc.integer({ min: 60, max: 210 }),
    quality: fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20),
  });
  const field = fc.array(offer, { minLength: 3, maxLength: 5 });

  it.each(AWARD_FORMULAS.filter(({ dependsOnOthers }) => !dependsOnOthers))(
    '$id is never swayed by an offer that does not win',
    (formula) => {
      fc.assert(
        fc.property(field, (offers) => {
          expect(irrelevantAlternatives(formula, offers, PARAMETERS)).toEqual([]);
        }),
      );
    },
  );

  it.each(AWARD_FORMULAS.filter(({ dependsOnOthers }) => dependsOnOthers))(
    '$id can be swayed by one',
    (formula) => {
      const wide = { ...PARAMETERS, corridor: 0.25 };
      const swayed = fc
        .sample(field, { numRuns: 2000, seed: 5 })
        .filter((offers) => irrelevantAlternatives(formula, offers, wide).length > 0);
      expect(swayed.length).toBeGreaterThan(0);
    },
  );
});

describe('the alarm for irrelevant alternatives', () => {
  it('names the offer whose withdrawal changes the winner, and who then wins', () => {
    // Worked by hand: 0.5·p_min/p + 0.5·q with and without the cheapest, which is hopeless.
    const offers = [
      { price: 50, quality: 0.1 },
      { price: 100, quality: 0.6 },
      { price: 150, quality: 0.8 },
    ];
    const half = { ...PARAMETERS, priceWeight: 0.5 };
    const formula = formulaOf('lowest-price-relative');
    near(scores('lowest-price-relative', offers, half), [0.55, 0.55, 0.5 / 3 + 0.4]);
    expect(award(formula, offers, half).winners).toEqual([2]);
    expect(irrelevantAlternatives(formula, offers, half)).toEqual([{ dropped: 0, winners: [1] }]);
  });

  it('sees the best ratio hold the corridor up against an offer that would win in it', () => {
    // Ratios 0.01, 0.0092, 0.0085: without the first the edge falls from 0.009 to 0.00828.
    const offers = [
      { price: 50, quality: 0.5 },
      { price: 65, quality: 0.598 },
      { price: 80, quality: 0.68 },
    ];
    const formula = formulaOf('ufab-extended');
    expect(award(formula, offers, PARAMETERS).winners).toEqual([1]);
    expect(irrelevantAlternatives(formula, offers, PARAMETERS)).toEqual([
      { dropped: 0, winners: [2] },
    ]);
  });

  it('stays silent where nobody, or everybody, wins', () => {
    const formula = formulaOf('world-bank-qcbs');
    const strict = { ...PARAMETERS, qualityThreshold: 1 };
    expect(irrelevantAlternatives(formula, OFFERS, strict)).toEqual([]);
    expect(irrelevantAlternatives(formula, priced(100, 100), PARAMETERS)).toEqual([]);
    expect(irrelevantAlternatives(formula, [], PARAMETERS)).toEqual([]);
  });

  it('tells who is first by place among all offers', () => {
    const offers = [
      { price: 150, quality: 0.8 },
      { price: 100, quality: 0.6 },
      { price: 50, quality: 0.1 },
    ];
    const half = { ...PARAMETERS, priceWeight: 0.5 };
    const alarm = irrelevantAlternatives(formulaOf('lowest-price-relative'), offers, half);
    expect(alarm).toEqual([{ dropped: 2, winners: [1] }]);
  });
});
