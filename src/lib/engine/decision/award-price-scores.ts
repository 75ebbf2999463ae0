/**
 * Price scores f(p) of award formulas, 1 the best:
 *
 *   lowest relative    p_min / p, its square, its cube
 *   highest–lowest     (p_max − p) / (p_max − p_min)
 *   from lowest        1 − (p − p_min) / p_min                   below zero beyond twice the lowest
 *   fixed range        (ceiling − p) / (ceiling − floor), cut to 0…1
 *   average deviation  1 − (p̄ − p)/p̄ for p ≤ p̄, else 1 − 2·(p − p̄)/p̄, not below 0
 *   discount           (R / R_max)^α,  R = (ceiling − p) / ceiling;  α = 1 linear
 *   bilinear           X·R / R̄ for R ≤ R̄, else X + (1 − X)·(R − R̄) / (R_max − R̄);  X of 0.80, 0.85 or 0.90
 *
 * p, ceiling, floor: prices in one currency unit; p̄, R̄: arithmetic means over the offers.
 * Sources: at each formula in `award-formulas.ts`.
 */

export interface PriceScoreParameters {
  readonly ceilingPrice: number;
  readonly floorPrice: number;
  readonly discountPower: number;
  readonly thresholdShare: number;
}

/** The score of a price among the prices of all offers, its own included. */
export type PriceScore = (
  price: number,
  prices: readonly number[],
  parameters: PriceScoreParameters,
) => number;

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

const discountsFrom = (ceiling: number, prices: readonly number[]) =>
  prices.map((price) => (ceiling - price) / ceiling);

export const LOWEST_RELATIVE: PriceScore = (price, prices) => Math.min(...prices) / price;

export const RELATIVE_SQUARED: PriceScore = (price, prices) => (Math.min(...prices) / price) ** 2;

export const RELATIVE_CUBED: PriceScore = (price, prices) => (Math.min(...prices) / price) ** 3;

/** Full marks for all where all prices are the same. */
export const HIGHEST_LOWEST: PriceScore = (price, prices) => {
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  return high > low ? (high - price) / (high - low) : 1;
};

export const FROM_LOWEST: PriceScore = (price, prices) => {
  const low = Math.min(...prices);
  return 1 - (price - low) / low;
};

/** A step at the ceiling where the floor is not below it. */
export const FIXED_RANGE: PriceScore = (price, _prices, { ceilingPrice, floorPrice }) => {
  if (floorPrice >= ceilingPrice) return price <= ceilingPrice ? 1 : 0;
  return Math.min(1, Math.max(0, (ceilingPrice - price) / (ceilingPrice - floorPrice)));
};

/** Prices above the average lose twice as much as those below it. */
export const AVERAGE_DEVIATION: PriceScore = (price, prices) => {
  const mean = meanOf(prices);
  const off = (price - mean) / mean;
  return off > 0 ? Math.max(0, 1 - 2 * off) : 1 + off;
};

/** Full marks for all where nobody gives a discount. */
export const DISCOUNT_POWER: PriceScore = (price, prices, { ceilingPrice, discountPower }) => {
  const most = Math.max(...discountsFrom(ceilingPrice, prices));
  return most > 0 ? ((ceilingPrice - price) / ceilingPrice / most) ** discountPower : 1;
};

export const LINEAR_DISCOUNT: PriceScore = (price, prices, parameters) =>
  DISCOUNT_POWER(price, prices, { ...parameters, discountPower: 1 });

/** Full marks for the largest discount, as for all where all give the same. */
export const BILINEAR_DISCOUNT: PriceScore = (price, prices, { ceilingPrice, thresholdShare }) => {
  const discounts = discountsFrom(ceilingPrice, prices);
  const discount = (ceilingPrice - price) / ceilingPrice;
  const [mean, most] = [meanOf(discounts), Math.max(...discounts)];
  if (discount >= most) return 1;
  if (discount <= mean) return (thresholdShare * discount) / mean;
  return thresholdShare + ((1 - thresholdShare) * (discount - mean)) / (most - mean);
};
