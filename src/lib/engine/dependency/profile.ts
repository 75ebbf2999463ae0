/**
 * Structural profile: eight scores from 0 (free) to 1 (captive), and the dependency index, their
 * weighted mean × 100. Scores are scaled by the offer's own totals, never by the other offers.
 */
export interface ProfileInput {
  /** Benchmark value of physical classes (all but the platform), USD. */
  readonly physicalUsd: number;
  readonly physicalNotOwnedUsd: number;
  readonly platformOwned: boolean;
  readonly autonomy: number;
  /** Yearly maintenance and fees at market price, and the part only this vendor can deliver, USD. */
  readonly runningUsd: number;
  readonly runningVendorOnlyUsd: number;
  readonly exitCostUsd: number;
  readonly benchmarkUsd: number;
  readonly foreignDebtServicePv: number;
  readonly totalCostPv: number;
  readonly annualExitHazard: number;
  readonly serviceYears: number;
  readonly localKnowledge: number;
  readonly dataHeldByBuyer: number;
}

export interface Profile {
  readonly assets: number;
  readonly platform: number;
  readonly maintenance: number;
  readonly exit: number;
  readonly debt: number;
  readonly supply: number;
  readonly knowledge: number;
  readonly data: number;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}

export function structuralProfile(input: ProfileInput): Profile {
  return {
    assets: ratio(input.physicalNotOwnedUsd, input.physicalUsd),
    platform: input.platformOwned ? 1 - input.autonomy : 1,
    maintenance: ratio(input.runningVendorOnlyUsd, input.runningUsd),
    exit: ratio(input.exitCostUsd, input.benchmarkUsd),
    debt: ratio(input.foreignDebtServicePv, input.totalCostPv),
    // 1 − (1 − p)^n, stable for small p.
    supply: -Math.expm1(input.serviceYears * Math.log1p(-input.annualExitHazard)),
    knowledge: 1 - input.localKnowledge,
    data: 1 - input.dataHeldByBuyer,
  };
}

/** Weighted mean × 100; undefined where every weight is zero. */
export function dependencyIndex(
  scores: readonly number[],
  weights: readonly number[],
): number | undefined {
  let sum = 0;
  let total = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const weight = weights[index] ?? 0;
    sum += weight * (scores[index] ?? 0);
    total += weight;
  }
  return total > 0 ? (100 * sum) / total : undefined;
}
