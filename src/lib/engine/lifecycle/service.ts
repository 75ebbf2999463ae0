/**
 * Share of cameras working, year by year, and what the service that they give costs.
 *
 *   kept(y) = f(y)·SLA + (1 − f(y))·a(y−1)·(1 − λ(y))      f = share of upkeep that is paid
 *   a(y)    = kept(y)                                       no replacement due
 *   a(y)    = p·SLA + (1 − p)·kept(y)                       replacement due, share p of it paid
 *   a(y)    = 0                                             what the cameras are or hang on has gone
 *   λ(y)    = (1 − old)·λ + old·min(1, w·λ)                 old = 1 − p of the last due replacement
 *
 *   levelised cost = PV of cost / Σ a(y)·N·(1+r)^−y         USD of year 0 a working camera-year
 *
 * SLA share working under paid upkeep, λ yearly failure rate of unmaintained cameras within their life, w
 * how many times oftener one fails past it, N cameras. Service years are G+1 … H; a(G) counts as SLA.
 * Source: geometric decay of unrepaired units (constant hazard); levelised cost as of electricity, IEA/NEA,
 * Projected Costs of Generating Electricity (2020), ch. 8.
 */
export interface ServiceInput {
  readonly startYear: number;
  readonly horizonYears: number;
  readonly slaShare: number;
  readonly failureRate: number;
  readonly wearFactor: number;
  /** Share of the upkeep of the cameras that is paid in a year, 0–1. */
  readonly upkeepPaid: (year: number) => number;
  /** Whether cameras and network are there at all in a year. */
  readonly present: (year: number) => boolean;
  /** Share of a replacement due in a year that is paid; undefined in years when none is due. */
  readonly replaced: (year: number) => number | undefined;
}

/** Yearly failure rate of unmaintained cameras of which the share `old` is past its life. */
export function failureRateOf(failureRate: number, wearFactor: number, old: number): number {
  return old === 0
    ? failureRate
    : (1 - old) * failureRate + old * Math.min(1, wearFactor * failureRate);
}

/** Working share by year, index 0…H; 0 before service starts. */
export function workingShare(input: ServiceInput): number[] {
  const { slaShare: sla } = input;
  const shares = new Array<number>(input.horizonYears + 1).fill(0);
  let working = sla;
  let old = 0;
  for (let y = input.startYear + 1; y <= input.horizonYears; y += 1) {
    const due = input.replaced(y);
    if (due !== undefined) old = 1 - due;
    if (!input.present(y)) {
      working = 0;
      continue;
    }
    const paid = input.upkeepPaid(y);
    const rate = failureRateOf(input.failureRate, input.wearFactor, old);
    working = paid === 1 ? sla : paid * sla + (1 - paid) * working * (1 - rate);
    if (due !== undefined) working = due === 1 ? sla : due * sla + (1 - due) * working;
    shares[y] = working;
  }
  return shares;
}

/** Mean working share over the service years. */
export function meanWorkingShare(shares: readonly number[], startYear: number): number {
  const service = shares.slice(startYear + 1);
  return service.length === 0 ? 0 : service.reduce((sum, share) => sum + share, 0) / service.length;
}

/** PV of working camera-years: cameras that work in year y, discounted from its end. */
export function workingCameraYearsPv(
  shares: readonly number[],
  cameras: number,
  discountAt: (year: number) => number,
): number {
  let sum = 0;
  for (let y = 0; y < shares.length; y += 1) {
    const share = shares[y] ?? 0;
    if (share > 0) sum += share * cameras * discountAt(y);
  }
  return sum;
}
