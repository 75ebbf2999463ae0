/**
 * Asset classes over time: benchmark price, age, refresh years, residual value.
 *
 *   B(t)      = B · (1 + trend)^t                       benchmark price at t, USD at year-0 prices
 *   refresh   at G+L, G+2L, … < H                       state-owned classes only
 *   residual  = B(H) · (1 − age(H)/L)                   straight line
 *
 * t in whole years from signature, G = start of service, H = horizon, L = life.
 * Source: straight-line depreciation as in life-cycle costing practice (NIST Handbook 135, ch. 4).
 */
export interface Asset {
  /** What a competitive market would charge at year 0, USD before tax, installed. */
  readonly benchmarkUsd: number;
  /** Contract price before tax; 0 where the state does not own the class. */
  readonly priceUsd: number;
  readonly ownedByState: boolean;
  readonly lifeYears: number;
  readonly annualPriceTrend: number;
  /** Yearly maintenance as a share of the contract price. */
  readonly maintenanceRate: number;
  /** Share of a refresh that is bought in local currency. */
  readonly localShare: number;
}

export function benchmarkAt(asset: Asset, t: number): number {
  return asset.annualPriceTrend === 0
    ? asset.benchmarkUsd
    : asset.benchmarkUsd * (1 + asset.annualPriceTrend) ** t;
}

/** Years in which a class is replaced: G+L, G+2L, … strictly before the horizon. */
export function refreshYears(lifeYears: number, startYear: number, horizonYears: number): number[] {
  const years: number[] = [];
  for (let t = startYear + lifeYears; t < horizonYears; t += lifeYears) years.push(t);
  return years;
}

/**
 * Years since installation or last refresh at t ≥ G. At the horizon itself nothing is replaced any
 * more, so a class whose life ends there has age L and no residual value.
 */
export function ageAt(
  lifeYears: number,
  startYear: number,
  horizonYears: number,
  t: number,
): number {
  const sinceStart = Math.max(0, t - startYear);
  const age = sinceStart % lifeYears;
  return age === 0 && t >= horizonYears && sinceStart > 0 ? lifeYears : age;
}

/** Share of a replacement that the years from t to the horizon still need, at most one. */
export function remainingNeed(lifeYears: number, horizonYears: number, t: number): number {
  return Math.min(1, Math.max(0, horizonYears - t) / lifeYears);
}

/** Straight-line value left at t, at the benchmark of that date. */
export function undepreciatedValue(
  asset: Asset,
  startYear: number,
  horizonYears: number,
  t: number,
): number {
  const age = ageAt(asset.lifeYears, startYear, horizonYears, t);
  return benchmarkAt(asset, t) * (1 - age / asset.lifeYears);
}
