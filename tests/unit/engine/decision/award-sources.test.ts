/** Each award formula is somebody's: who published it, where and when, and what it is called there. */
import { expect, it } from 'vitest';
import { AWARD_FORMULAS, award, type AwardFormulaId } from '$lib/engine/decision/award-formulas';

const SOURCES: Readonly<Record<AwardFormulaId, RegExp>> = {
  'lowest-price-relative': /DFØ.*forholdsmessig/,
  'world-bank-qcbs': /World Bank.*2016.*quality and cost/,
  'highest-lowest': /Stilger.*2017/,
  'from-lowest': /DFØ.*lineær/,
  'relative-squared': /romand.*carré/,
  'relative-cubed': /romand.*cube/,
  'average-deviation': /Colombia.*media aritmética/,
  'linear-discount': /ANAC.*lineare/,
  'discount-power': /ANAC.*non lineare/,
  'bilinear-discount': /ANAC.*bilineare/,
  'ufab-extended': /UfAB 2018.*erweiterte/,
  'ufab-median': /UfAB 2018.*Median/,
  'fixed-range': /Dini.*2006/,
  'price-per-quality-point': /UK Government.*2021/,
  'ufab-simple': /UfAB 2018.*einfache/,
  'monetised-quality': /Bergman.*2013/,
  'least-cost-selection': /World Bank.*2016.*least cost/,
  'fixed-budget-selection': /World Bank.*2016.*fixed budget/,
};

it('every formula is there once, under its source', () => {
  expect(AWARD_FORMULAS.map(({ id }) => id).sort()).toEqual(Object.keys(SOURCES).sort());
  for (const { id, source } of AWARD_FORMULAS) expect(source).toMatch(SOURCES[id]);
});

it('no formula asks in which order offers were opened', () => {
  const offers = [
    { price: 60, quality: 0.9 },
    { price: 45, quality: 0.4 },
    { price: 52, quality: 0.75 },
    { price: 80, quality: 0.95 },
    { price: 40, quality: 0.3 },
  ];
  const parameters = {
    priceWeight: 0.4,
    ceilingPrice: 100,
    qualityThreshold: 0.35,
    corridor: 0.2,
    fullQualityValue: 50,
    floorPrice: 30,
    discountPower: 0.5,
    thresholdShare: 0.8,
  };
  const turned = [3, 0, 4, 2, 1];
  for (const formula of AWARD_FORMULAS) {
    const plain = award(formula, offers, parameters).ranks;
    const other = award(
      formula,
      turned.flatMap((place) => offers[place] ?? []),
      parameters,
    ).ranks;
    expect(other, formula.id).toEqual(turned.map((place) => plain[place]));
  }
});
