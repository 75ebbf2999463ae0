/**
 * Asset classes over time: benchmark price, age, refresh years, residual value.
 *
 *   B(t)      = B · (1 + trend)^t                       benchmark price at t, USD at year-0 prices
 *   refresh   at F, F+L, F+2L, … < H                    state-owned classes only
 *   F         = G + max(1, L − age(G))                  G+L for what is new at G
 *   residual  = B(H) · (1 − age(H)/L)                   straight line
 *
 * t in whole years from signature, G = start of service, H = horizon, L = life. What stands already when
 * the contract is signed has an age at G; overdue pieces are replaced in the first year of service.
 * Source: straight-line depreciation as in life-cycle costing practice (NIST Handbook 135, ch. 4).
 */
import { growthFactor } from '../finance/constant-usd';

export interface Asset {
  /** What a competitive market would charge at year 0, USD before tax, installed. */
  readonly benchmarkUsd: number;
  /** Price before tax at which it is bought or, where it stands, was; 0 where the state does not own the class. */
  readonly priceUsd: number;
  readonly ownedByState: boolean;
  /** The state has it already: it is kept up and replaced, and not paid for. */
  readonly installed: boolean;
  /** Years in use at the start of service; 0 for what is new. */
  readonly ageAtStart: number;
  readonly lifeYears: number;
  readonly annualPriceTrend: number;
  /** Yearly maintenance as a share of the contract price. */
  readonly maintenanceRate: number;
  /** Share of a refresh that is bought in local currency. */
  readonly localShare: number;
}

export function benchmarkAt(asset: Asset, t: number): number {
  return asset.benchmarkUsd * growthFactor(asset.annualPriceTrend, t);
}

/** The first year in which a class of this age at the start of service is replaced. */
function firstRefresh({ lifeYears, ageAtStart }: Asset, startYear: number): number {
  return startYear + Math.max(1, lifeYears - ageAtStart);
}

/** Years in which a class is replaced: at the end of its life, strictly before the horizon. */
export function refreshYears(asset: Asset, startYear: number, horizonYears: number): number[] {
  const years: number[] = [];
  const { lifeYears } = asset;
  for (let t = firstRefresh(asset, startYear); t < horizonYears; t += lifeYears) years.push(t);
  return years;
}

/**
 * Years since installation or last refresh at t ≥ G. At the horizon itself nothing is replaced any
 * more, so a class whose life ends there has age L and no residual value.
 */
export function ageAt(asset: Asset, startYear: number, horizonYears: number, t: number): number {
  const { lifeYears } = asset;
  // Overdue pieces count as one year short of their life: they are replaced in the first year of service.
  const before = Math.min(asset.ageAtStart, lifeYears - 1);
  const used = before + Math.max(0, t - startYear);
  const age = used % lifeYears;
  return age === 0 && t >= horizonYears && t > startYear ? lifeYears : age;
}

/** Share of a replacement that the years from t to the horizon still need, at most one. */
export function remainingNeed(lifeYears: number, horizonYears: number, t: number): number {
  return Math.min(1, Math.max(0, horizonYears - t) / lifeYears);
}

/**
 * Straight-line value left at t, at the benchmark of that date. `renewed` is the share of the class that was
 * paid for when its last replacement fell due: the rest is past its life and worth nothing.
 */
export function undepreciatedValue(
  asset: Asset,
  startYear: number,
  horizonYears: number,
  t: number,
  renewed = 1,
): number {
  const age = ageAt(asset, startYear, horizonYears, t);
  return benchmarkAt(asset, t) * (1 - age / asset.lifeYears) * renewed;
}
