/**
 * Turns a flow stated for a date into constant USD, i.e. USD of year 0 in the buyer's own
 * purchasing power, and constant USD into present value or back into nominal USD.
 *
 *   R(t) = (1+q)^t · Π (1+s_j)   over the jumps j with date ≤ t,   R(0) = 1 without a jump at 0
 *   foreign, at the prices of its day     F · R(t)
 *   foreign, fixed at signature           F · (1+π)^−t · R(t)
 *   local, at the prices of its day       F
 *   local, fixed at signature             F · (1+π_local)^−t
 *   PV = Σ F(t) · (1+r)^−t
 *
 * F amount (USD), t date (years from signature), π foreign and π_local local inflation (fraction a
 * year), q real depreciation of the buyer's currency (fraction a year), s_j size of a real jump
 * (fraction), r real social discount rate (fraction a year).
 * Source: relative purchasing-power parity with a real exchange-rate index; P. Belli et al.,
 * Economic Analysis of Investment Operations, World Bank Institute (2001), on constant prices.
 */
import { power } from '../numeric/power';
import { assertNever } from '../numeric/never';
import type { DatedFlow } from './dated-flow';

export type FlowKind = 'foreign-indexed' | 'foreign-nominal' | 'local-indexed' | 'local-nominal';

/** A lasting step of the real exchange rate: `size` 0.3 makes foreign goods 30 % dearer from then on. */
export interface FxJump {
  readonly atYear: number;
  readonly size: number;
}

/** How prices and the real exchange rate move, all as fractions a year. */
export interface PriceBasis {
  readonly foreignInflation: number;
  readonly localInflation: number;
  readonly realGrowth: number;
  readonly jumps: readonly FxJump[];
}

/** Dates closer than this are the same date: k/m and a whole year may differ by a rounding. */
const SAME_DATE_YEARS = 1e-9;

/** (1+rate)^years, exactly 1 where nothing grows. */
export function growthFactor(rate: number, years: number): number {
  return rate === 0 || years === 0 ? 1 : power(1 + rate, years);
}

/** Real exchange-rate index R(t): what a foreign good costs at t, in the buyer's purchasing power. */
export function realIndex(atYears: number, growth: number, jumps: readonly FxJump[] = []): number {
  let index = growthFactor(growth, atYears);
  for (const jump of jumps) if (jump.atYear <= atYears + SAME_DATE_YEARS) index *= 1 + jump.size;
  return index;
}

/** What one date does to an amount: worked out once, then used for every payment of that date. */
export interface PriceFactors {
  /** R(t). */
  readonly realIndex: number;
  /** (1+π)^t and (1+π_local)^t. */
  readonly foreignPrices: number;
  readonly localPrices: number;
}

export function priceFactors(atYears: number, price: PriceBasis): PriceFactors {
  return {
    realIndex: realIndex(atYears, price.realGrowth, price.jumps),
    foreignPrices: growthFactor(price.foreignInflation, atYears),
    localPrices: growthFactor(price.localInflation, atYears),
  };
}

/** Constant-USD value of `amount` USD stated for the date that the factors are of. */
export function constantAt(amount: number, kind: FlowKind, factors: PriceFactors): number {
  switch (kind) {
    case 'foreign-indexed':
      return amount * factors.realIndex;
    case 'foreign-nominal':
      return (amount * factors.realIndex) / factors.foreignPrices;
    case 'local-indexed':
      return amount;
    case 'local-nominal':
      return amount / factors.localPrices;
    default:
      return assertNever(kind);
  }
}

/** Nominal USD of the day: the inverse of `constantAt` for a foreign nominal flow. */
export function nominalAt(constant: number, factors: PriceFactors): number {
  return (constant * factors.foreignPrices) / factors.realIndex;
}

/** Constant-USD value of `amount` USD stated for date `atYears`. */
export function constantUsd(
  amount: number,
  atYears: number,
  kind: FlowKind,
  price: PriceBasis,
): number {
  return constantAt(amount, kind, priceFactors(atYears, price));
}

/** Nominal USD of the day: the inverse of `constantUsd` for a foreign nominal flow. */
export function toNominalUsd(constant: number, atYears: number, price: PriceBasis): number {
  return nominalAt(constant, priceFactors(atYears, price));
}

/** (1+r)^−t. */
export function discountFactor(discountRate: number, atYears: number): number {
  return 1 / growthFactor(discountRate, atYears);
}

/** Present value at signature of dated flows in constant USD, at a real discount rate. */
export function presentValue(flows: readonly DatedFlow[], discountRate: number): number {
  let sum = 0;
  for (const flow of flows) sum += flow.amount * discountFactor(discountRate, flow.atYears);
  return sum;
}
