/** The inputs of one offer in the words of the engine, computed once per evaluation. */
import type { PriceBasis } from '$lib/engine/finance/constant-usd';
import { FactorTable } from '$lib/engine/finance/dated-factors';
import type { CaseValues, OptionValues } from '$lib/parameters/registry';
import type { ScenarioEvent } from '$lib/scenario/types';
import { assetList, benchmarkTotal, buildAssets, sumOf, type Assets } from './assets';
import { courseOf, type Course } from './course';

export interface OfferTerms {
  readonly c: CaseValues;
  readonly o: OptionValues;
  /** What the dated events make of the offer. */
  readonly course: Course;
  readonly basis: PriceBasis;
  /** The factors of the basis and the discount rate, by date. */
  readonly factors: FactorTable;
  readonly assets: Assets;
  readonly benchmarkUsd: number;
  readonly horizonYears: number;
  readonly discountRate: number;
  readonly taxRate: number;
  readonly signatureYear: number;
  /** G: first year with service is G + 1. */
  readonly startYear: number;
  readonly supportEndYear: number;
  readonly termEndYear: number;
  readonly autonomy: number;
  /** Usage fee of the first service year at market price, USD; 0 where the state owns everything. */
  readonly feeUsd: number;
  /** Maintenance a year at market price, USD, and the share of it only this vendor can do. */
  readonly maintenanceUsd: number;
  readonly vendorOnlyShare: number;
}

function autonomyOf(c: CaseValues, o: OptionValues): number {
  switch (o['platform.autonomy']) {
    case 'none':
      return 0;
    case 'escrow':
      return c['autonomy.escrow'];
    case 'source':
      return c['autonomy.source'];
    case 'team':
      return c['autonomy.team'];
    case 'open':
      return 1;
  }
}

/** In USD. */
export const ONE_CENT = 0.01;

/**
 * The camera fee covers cameras, storage and platform; where the state owns part of these (or lets the
 * centre be run for a fee too), the fee is charged in proportion to the benchmark of what is not owned.
 */
function yearlyFee(c: CaseValues, o: OptionValues, assets: Assets): number {
  const bundle = [assets.cameras, assets.storage, assets.platform];
  const covered = sumOf(bundle, (asset) => asset.benchmarkUsd);
  const provided = sumOf([...bundle, assets.centre], (asset) =>
    asset.ownedByState ? 0 : asset.benchmarkUsd,
  );
  // Less than a cent is no bundle; a proportion to it would run to infinity.
  const share = covered >= ONE_CENT ? provided / covered : 0;
  const cameraFee = 12 * o['fee.camera'] * c['scope.cameras'] * share;
  const pointFee = assets.network.ownedByState ? 0 : 12 * o['fee.point'] * c['scope.points'];
  return cameraFee + pointFee;
}

/** v = Σ m·K·lock / Σ m·K, lock = 1 − autonomy (platform) or 1 − interoperability (cameras, storage). */
function vendorOnly(o: OptionValues, assets: Assets, autonomy: number, total: number): number {
  const byHand = o['maint.vendorOnly'];
  if (byHand !== 'auto') return byHand;
  if (total === 0) return 0;
  const lock = 1 - o['platform.interop'];
  const locked =
    assets.platform.maintenanceRate * assets.platform.priceUsd * (1 - autonomy) +
    assets.cameras.maintenanceRate * assets.cameras.priceUsd * lock +
    assets.storage.maintenanceRate * assets.storage.priceUsd * lock;
  return locked / total;
}

function basisOf(c: CaseValues, { jumps }: Course): PriceBasis {
  return {
    foreignInflation: c['inflation.foreign'],
    localInflation: c['inflation.local'],
    // Who pays in dollars at home has no real exchange rate to them.
    realGrowth: c['fx.dollarised'] ? 0 : c['fx.depreciation'],
    jumps,
  };
}

/** `events` are those of this offer, as `eventsFor` gives them. */
export function offerTerms(
  c: CaseValues,
  o: OptionValues,
  events: readonly ScenarioEvent[] = [],
): OfferTerms {
  const course = courseOf(c, o, events);
  const basis = basisOf(c, course);
  const assets = buildAssets(c, o);
  const autonomy = autonomyOf(c, o);
  const { signatureYear, startYear } = course.timing;
  const maintenanceUsd = sumOf(assetList(assets), (a) => a.maintenanceRate * a.priceUsd);
  return {
    c,
    o,
    course,
    basis,
    factors: new FactorTable(basis, c['discount']),
    assets,
    benchmarkUsd: benchmarkTotal(c),
    horizonYears: c['horizon'],
    discountRate: c['discount'],
    taxRate: c['tax'],
    signatureYear,
    startYear,
    supportEndYear: startYear + o['support'],
    termEndYear: startYear + o['fee.term'],
    autonomy,
    feeUsd: yearlyFee(c, o, assets),
    maintenanceUsd,
    vendorOnlyShare: vendorOnly(o, assets, autonomy, maintenanceUsd),
  };
}
