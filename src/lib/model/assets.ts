/** From the inputs to the five asset classes of one offer: benchmark, contract price, owner. */
import type { Asset } from '$lib/engine/lifecycle/assets';
import type { CaseValues, OptionValues } from '$lib/parameters/registry';
import { ASSET_CLASSES, type AssetClassId } from '$lib/parameters/types';

export type Assets = Readonly<Record<AssetClassId, Asset>>;

/** Benchmark before engineering: quantity × unit cost + fixed part, USD. */
function subtotals(c: CaseValues): Readonly<Record<AssetClassId, number>> {
  return {
    cameras: c['scope.cameras'] * c['unit.camera'],
    network:
      c['scope.points'] * c['unit.point'] +
      c['scope.fibreKm'] * c['unit.fibreKm'] +
      c['unit.coreNetwork'],
    centre: c['scope.seats'] * c['unit.seat'] + c['unit.room'],
    storage: c['scope.cameras'] * c['unit.storage'],
    platform: c['scope.cameras'] * c['unit.licence'] + c['unit.platform'],
  };
}

/** What a competitive market would charge for everything, USD before tax. */
export function benchmarkTotal(c: CaseValues): number {
  const parts = subtotals(c);
  return ASSET_CLASSES.reduce((sum, id) => sum + parts[id], 0) * (1 + c['engineering']);
}

/** The inputs of one kind, by class; a name put together for every look-up costs more than the look-up. */
function keysByClass<P extends string>(prefix: P): { readonly [id in AssetClassId]: `${P}.${id}` } {
  const entries = ASSET_CLASSES.map((id) => [id, `${prefix}.${id}`] as const);
  return Object.fromEntries(entries) as { readonly [id in AssetClassId]: `${P}.${id}` };
}

const OWNER = keysByClass('own');
const VENDOR_PREMIUM = keysByClass('price.vendor');
const LIFE = keysByClass('life');
const TREND = keysByClass('trend');
const MAINTENANCE = keysByClass('maint');
const LOCAL_SHARE = keysByClass('local');
const INSTALLED = keysByClass('have');

export function buildAssets(c: CaseValues, o: OptionValues): Assets {
  const parts = subtotals(c);
  const build = (id: AssetClassId): Asset => {
    const benchmarkUsd = parts[id] * (1 + c['engineering']);
    const ownedByState = o[OWNER[id]] === 'state';
    const installed = ownedByState && o[INSTALLED[id]];
    // The mark-up of the way of buying and the vendor's own mark-up on a class add up.
    const premium = o['price.premium'] + o[VENDOR_PREMIUM[id]];
    return {
      benchmarkUsd,
      priceUsd: ownedByState ? benchmarkUsd * (1 + premium) : 0,
      ownedByState,
      installed,
      ageAtStart: installed ? o['have.age'] : 0,
      lifeYears: c[LIFE[id]],
      annualPriceTrend: c[TREND[id]],
      maintenanceRate: c[MAINTENANCE[id]],
      localShare: c[LOCAL_SHARE[id]],
    };
  };
  return {
    cameras: build('cameras'),
    network: build('network'),
    centre: build('centre'),
    storage: build('storage'),
    platform: build('platform'),
  };
}

/** What is paid for a class when it is bought; what stands already costs nothing any more. */
export function paidFor(asset: Asset): number {
  return asset.installed ? 0 : asset.priceUsd;
}

export function assetList(assets: Assets): readonly Asset[] {
  return ASSET_CLASSES.map((id) => assets[id]);
}

export function sumOf(assets: readonly Asset[], value: (asset: Asset) => number): number {
  return assets.reduce((sum, asset) => sum + value(asset), 0);
}
