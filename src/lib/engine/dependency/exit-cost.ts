/**
 * Exit cost and hold-up ceiling: what it takes to keep the same service without this vendor.
 *
 *   X(t) = (1 + ι) · [ Σ_{k not owned} B_k(t)·n_k(t)
 *                    + B_platform(t)·(1 − a)·n(t)                       (where the state owns it)
 *                    + (1 − i)·min(undepreciated cameras, B_cam(t)·n(t)) (where the state owns them) ]
 *          + penalty · fee · rest of term
 *   n_k(t) = min(1, (H − t)/L_k)        share of a replacement the remaining years need
 *   h_max  = X(t*) / PV_t*(payments that a mark-up falls on, at market price, years after t*)
 *
 * a = autonomy of the platform, i = interoperability of cameras, ι = integration and retraining.
 * X is before tax, at the prices of its day. A class the state does not own counts in full whatever
 * the licence says, so that owning more never raises X.
 */
import { benchmarkAt, remainingNeed, undepreciatedValue, type Asset } from '../lifecycle/assets';

export interface ExitInput {
  readonly cameras: Asset;
  readonly platform: Asset;
  /** Network, centre and storage: they matter only where the state does not own them. */
  readonly others: readonly Asset[];
  readonly startYear: number;
  readonly horizonYears: number;
  readonly autonomy: number;
  readonly interoperability: number;
  readonly integrationRate: number;
  /** Usage fee a year at market price, USD; 0 without a service contract. */
  readonly yearlyFeeUsd: number;
  readonly termEndYear: number;
  readonly penaltyRate: number;
  /** From this year on the provider's cameras are the state's; undefined = never. */
  readonly camerasTransferYear: number | undefined;
  /** Share of the state's cameras that was paid for when their last replacement fell due; 1 unless squeezed. */
  readonly camerasRenewed?: (t: number) => number;
}

/** The parts of the exit cost at t, USD at the prices of that day, before tax. */
export interface ExitCost {
  readonly notOwned: number;
  readonly platform: number;
  readonly cameras: number;
  readonly integration: number;
  readonly penalty: number;
  readonly total: number;
}

function replacement(asset: Asset, input: ExitInput, t: number): number {
  return benchmarkAt(asset, t) * remainingNeed(asset.lifeYears, input.horizonYears, t);
}

/**
 * Cameras of the provider; once they have passed to the state, what is left of them need not be bought,
 * as far as another platform can drive them: having owned them from the start must never cost more.
 */
function camerasToBuy(input: ExitInput, t: number): number {
  const { cameras, startYear, horizonYears, camerasTransferYear } = input;
  const need = replacement(cameras, input, t);
  if (camerasTransferYear === undefined || t < camerasTransferYear) return need;
  const left = undepreciatedValue(cameras, startYear, horizonYears, t);
  return need - input.interoperability * Math.min(left, need);
}

export function exitCostAt(input: ExitInput, t: number): ExitCost {
  const { cameras, platform, startYear, horizonYears } = input;
  let notOwned = 0;
  for (const asset of input.others)
    if (!asset.ownedByState) notOwned += replacement(asset, input, t);
  if (!cameras.ownedByState) notOwned += camerasToBuy(input, t);
  if (!platform.ownedByState) notOwned += replacement(platform, input, t);
  const platformCost = platform.ownedByState
    ? replacement(platform, input, t) * (1 - input.autonomy)
    : 0;
  const camerasCost = cameras.ownedByState
    ? (1 - input.interoperability) *
      Math.min(
        undepreciatedValue(cameras, startYear, horizonYears, t, input.camerasRenewed?.(t)),
        replacement(cameras, input, t),
      )
    : 0;
  const integration = input.integrationRate * (notOwned + platformCost + camerasCost);
  const restOfTerm = Math.max(0, Math.min(input.termEndYear, horizonYears) - t);
  const penalty = input.penaltyRate * input.yearlyFeeUsd * restOfTerm;
  return {
    notOwned,
    platform: platformCost,
    cameras: camerasCost,
    integration,
    penalty,
    total: notOwned + platformCost + camerasCost + integration + penalty,
  };
}

export type HoldUp =
  | { readonly kind: 'ceiling'; readonly markup: number }
  | { readonly kind: 'none'; readonly reason: 'nothing-vendor-only' | 'no-years-left' };

/** Less than this is no payment; a ceiling over it would run to infinity. */
const ONE_CENT = 0.01;

/** The renewal mark-up at which switching becomes cheaper than paying. */
export function holdUpCeiling(
  exitCostUsd: number,
  markupBasePresentValueUsd: number,
  yearsLeft: number,
): HoldUp {
  if (yearsLeft <= 0) return { kind: 'none', reason: 'no-years-left' };
  if (markupBasePresentValueUsd < ONE_CENT) return { kind: 'none', reason: 'nothing-vendor-only' };
  return { kind: 'ceiling', markup: exitCostUsd / markupBasePresentValueUsd };
}
