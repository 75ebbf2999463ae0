/**
 * Share of cameras working, year by year.
 *
 *   a(y) = SLA                    maintenance or fee paid, or the cameras just replaced
 *   a(y) = a(y−1)·(1 − λ)         no longer paid for
 *   a(y) = 0                      what the cameras are or hang on has gone back to its owner
 *
 * SLA = share working under paid maintenance, λ = yearly failure rate of unmaintained cameras.
 * Service years are G+1 … H.
 */
export interface ServiceInput {
  readonly startYear: number;
  readonly horizonYears: number;
  readonly slaShare: number;
  readonly failureRate: number;
  /** First year in which upkeep of the cameras is no longer paid; undefined = always paid. */
  readonly lapseFromYear: number | undefined;
  /** First year without cameras or network, lent and no longer paid for; undefined = never. */
  readonly darkFromYear: number | undefined;
  /** Replaced by the state at the end of their life. */
  readonly camerasOwned: boolean;
  readonly cameraLifeYears: number;
}

/** Working share by year, index 0…H; 0 before service starts. */
export function workingShare(input: ServiceInput): number[] {
  const shares = new Array<number>(input.horizonYears + 1).fill(0);
  let working = input.slaShare;
  for (let y = input.startYear + 1; y <= input.horizonYears; y += 1) {
    if (input.darkFromYear !== undefined && y >= input.darkFromYear) break;
    const lapsed = input.lapseFromYear !== undefined && y >= input.lapseFromYear;
    const refreshed =
      input.camerasOwned &&
      y < input.horizonYears &&
      (y - input.startYear) % input.cameraLifeYears === 0;
    working = !lapsed || refreshed ? input.slaShare : working * (1 - input.failureRate);
    shares[y] = working;
  }
  return shares;
}

/** Mean working share over the service years. */
export function meanWorkingShare(shares: readonly number[], startYear: number): number {
  const service = shares.slice(startYear + 1);
  return service.length === 0 ? 0 : service.reduce((sum, share) => sum + share, 0) / service.length;
}
