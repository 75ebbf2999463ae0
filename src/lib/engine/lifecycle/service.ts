/**
 * Share of cameras working, year by year.
 *
 *   a(y) = b·SLA + (1 − b)·a(y−1)·(1 − λ)
 *
 * b = share of maintenance that is funded, λ = yearly failure rate of unmaintained cameras,
 * SLA = share working under paid maintenance. A refresh restores SLA. Service years are G+1 … H.
 */
export interface ServiceInput {
  readonly startYear: number;
  readonly horizonYears: number;
  readonly slaShare: number;
  readonly failureRate: number;
  /** First year in which maintenance or fees are no longer paid; undefined = always paid. */
  readonly lapseFromYear: number | undefined;
  readonly camerasOwned: boolean;
  readonly cameraLifeYears: number;
}

/** Working share by year, index 0…H; 0 before service starts. */
export function workingShare(input: ServiceInput): number[] {
  const shares = new Array<number>(input.horizonYears + 1).fill(0);
  let working = input.slaShare;
  for (let y = input.startYear + 1; y <= input.horizonYears; y += 1) {
    const lapsed = input.lapseFromYear !== undefined && y >= input.lapseFromYear;
    const refreshed =
      input.camerasOwned &&
      y < input.horizonYears &&
      (y - input.startYear) % input.cameraLifeYears === 0;
    if (!lapsed || refreshed) working = input.slaShare;
    else working = input.camerasOwned ? working * (1 - input.failureRate) : 0;
    shares[y] = working;
  }
  return shares;
}

/** Mean working share over the service years. */
export function meanWorkingShare(shares: readonly number[], startYear: number): number {
  const service = shares.slice(startYear + 1);
  return service.length === 0 ? 0 : service.reduce((sum, share) => sum + share, 0) / service.length;
}
