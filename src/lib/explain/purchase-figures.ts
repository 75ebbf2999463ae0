/** What is bought: market price by class, contract price, premium, down payment and tranches. */
import { benchmarkAt, undepreciatedValue } from '$lib/engine/lifecycle/assets';
import { benchmarkTotal } from '$lib/model/assets';
import { ASSET_CLASSES, type AssetClassId } from '$lib/parameters/types';
import { SHARE, summed, USD_EXACT, worked } from './figure';
import { yearIn, type Makers, type Offer } from './offer';
import type { Figure } from './types';

export function assetClassOf(text: string): AssetClassId | undefined {
  return ASSET_CLASSES.find((id) => id === text);
}

/** The market price of one class before engineering, in the case's own inputs. */
const SUBTOTALS: Readonly<
  Record<
    AssetClassId,
    readonly [
      expression: string,
      operands: Readonly<Record<string, Parameters<Offer['caseInput']>[0]>>,
    ]
  >
> = {
  cameras: ['n * u', { n: 'scope.cameras', u: 'unit.camera' }],
  network: [
    'n * u + k * w + f',
    {
      n: 'scope.points',
      u: 'unit.point',
      k: 'scope.fibreKm',
      w: 'unit.fibreKm',
      f: 'unit.coreNetwork',
    },
  ],
  centre: ['n * u + f', { n: 'scope.seats', u: 'unit.seat', f: 'unit.room' }],
  storage: ['n * u', { n: 'scope.cameras', u: 'unit.storage' }],
  platform: ['n * u + f', { n: 'scope.cameras', u: 'unit.licence', f: 'unit.platform' }],
};

function classBenchmark(offer: Offer, rest: string): Figure | undefined {
  const { names } = offer.words.explain;
  const { assetClasses } = offer.words.messages.terms;
  const [classText = '', year] = rest.split('.');
  const id = assetClassOf(classText);
  if (id === undefined) return undefined;
  const asset = offer.terms.assets[id];
  if (year === undefined) {
    const [expression, inputs] = SUBTOTALS[id];
    const operands = Object.fromEntries(
      Object.entries(inputs).map(([symbol, input]) => [symbol, offer.caseInput(input)]),
    );
    return worked(
      {
        id: offer.whole(`benchmark.${id}`),
        name: names.classBenchmark(assetClasses[id]),
        style: USD_EXACT,
        value: asset.benchmarkUsd,
      },
      `(${expression}) * (1 + e)`,
      { ...operands, e: offer.caseInput('engineering') },
    );
  }
  const t = yearIn(year, 0, offer.terms.horizonYears);
  if (t === undefined) return undefined;
  return worked(
    {
      id: offer.whole(`benchmark.${id}.${String(t)}`),
      name: names.classBenchmarkAt(assetClasses[id], t),
      style: USD_EXACT,
      value: benchmarkAt(asset, t),
    },
    `B * (1 + trend)^${String(t)}`,
    { B: offer.whole(`benchmark.${id}`), trend: offer.caseInput(`trend.${id}`) },
  );
}

/** Figures of the whole case, the same for every offer. */
export const wholePurchaseFigures: Makers<Offer> = {
  benchmark: (offer, rest) => {
    if (rest !== '') return classBenchmark(offer, rest);
    return summed(
      {
        id: offer.whole('benchmark'),
        name: offer.words.explain.names.benchmark,
        style: USD_EXACT,
        value: benchmarkTotal(offer.c),
      },
      ASSET_CLASSES.map((id) => offer.whole(`benchmark.${id}`)),
    );
  },
};

function classContract(offer: Offer, id: AssetClassId): Figure {
  const { names, notes } = offer.words.explain;
  const shown = {
    id: offer.at(`contract.${id}`),
    name: names.classContract(offer.words.messages.terms.assetClasses[id]),
    style: USD_EXACT,
    value: offer.terms.assets[id].priceUsd,
  };
  const because = [offer.input(`own.${id}`)];
  if (!offer.terms.assets[id].ownedByState) return worked(shown, '0', {}, { because });
  return worked(
    shown,
    'B * (1 + p + v)',
    {
      B: offer.whole(`benchmark.${id}`),
      p: offer.input('price.premium'),
      v: offer.input(`price.vendor.${id}`),
    },
    { because, note: notes.premiums },
  );
}

function ownedClasses(offer: Offer): AssetClassId[] {
  return ASSET_CLASSES.filter((id) => offer.terms.assets[id].ownedByState);
}

/** Market price of what the state owns, USD. */
function ownedValue(offer: Offer): number {
  return ownedClasses(offer).reduce((sum, id) => sum + offer.terms.assets[id].benchmarkUsd, 0);
}

function downShare({ o }: Offer): number {
  return o['price.down'] === 'auto' ? 1 - o['loan.share'] : o['price.down'];
}

function ageAtHorizon(offer: Offer, id: AssetClassId): Figure {
  const { startYear, horizonYears } = offer.terms;
  const { lifeYears } = offer.terms.assets[id];
  const since = Math.max(0, horizonYears - startYear);
  const full = since > 0 && since % lifeYears === 0;
  const life = offer.caseInput(`life.${id}`);
  return worked(
    {
      id: offer.at(`age.${id}`),
      name: offer.words.explain.names.age(offer.words.messages.terms.assetClasses[id]),
      style: { kind: 'plain' },
      value: full ? lifeYears : since % lifeYears,
    },
    full ? 'L' : 'mod(max(0, H - G), L)',
    full ? { L: life } : { H: offer.caseInput('horizon'), G: offer.at('startYear'), L: life },
    { unit: offer.words.explain.units.years },
  );
}

/** Straight-line value of a class at the horizon, or at year t in the price of leaving. */
function undepreciated(offer: Offer, id: AssetClassId, t: number): Figure {
  const { assets, startYear, horizonYears } = offer.terms;
  const { lifeYears } = assets[id];
  const shown = {
    id: offer.at(`left.${id}.${String(t)}`),
    name: offer.words.explain.names.undepreciated(offer.words.messages.terms.assetClasses[id], t),
    style: USD_EXACT,
    value: undepreciatedValue(assets[id], startYear, horizonYears, t),
  };
  const B = offer.whole(`benchmark.${id}.${String(t)}`);
  const L = offer.caseInput(`life.${id}`);
  if (t >= horizonYears) {
    return worked(shown, 'B * (1 - age / L)', { B, age: offer.at(`age.${id}`), L });
  }
  const since = Math.max(0, t - startYear);
  // The class was new in service year G, and again at every replacement.
  const renewed = since - (since % lifeYears);
  return worked(shown, `B * (1 - (${String(t)} - G - ${String(renewed)}) / L)`, {
    B,
    G: offer.at('startYear'),
    L,
  });
}

function usd(offer: Offer, local: string, name: string, value: number) {
  return { id: offer.at(local), name, style: USD_EXACT, value };
}

export const purchaseFigures: Makers<Offer> = {
  contract: (offer, rest) => {
    const id = assetClassOf(rest);
    if (id !== undefined) return classContract(offer, id);
    const { names } = offer.words.explain;
    return rest === ''
      ? summed(
          usd(offer, 'contract', names.contract, offer.e.priceUsd),
          ownedClasses(offer).map((owned) => offer.at(`contract.${owned}`)),
        )
      : undefined;
  },
  ownedBenchmark: (offer) =>
    summed(
      usd(offer, 'ownedBenchmark', offer.words.explain.names.ownedBenchmark, ownedValue(offer)),
      ownedClasses(offer).map((id) => offer.whole(`benchmark.${id}`)),
    ),
  premium: (offer) =>
    worked(
      {
        id: offer.at('premium'),
        name: offer.words.explain.names.premium,
        style: SHARE,
        value: offer.e.premium,
      },
      ownedValue(offer) === 0 ? '0' : 'K / B - 1',
      ownedValue(offer) === 0 ? {} : { K: offer.at('contract'), B: offer.at('ownedBenchmark') },
    ),
  aboveBenchmark: (offer) =>
    worked(
      usd(
        offer,
        'aboveBenchmark',
        offer.words.explain.names.aboveBenchmark,
        offer.e.priceUsd - offer.e.priceUsd / (1 + offer.e.premium),
      ),
      'K - B',
      { K: offer.at('contract'), B: offer.at('ownedBenchmark') },
    ),
  down: (offer) =>
    worked(
      {
        id: offer.at('down'),
        name: offer.words.explain.names.down,
        style: SHARE,
        value: downShare(offer),
      },
      offer.o['price.down'] === 'auto' ? '1 - share' : 'share',
      {
        share: offer.input(offer.o['price.down'] === 'auto' ? 'loan.share' : 'price.down'),
      },
    ),
  downPayment: (offer) =>
    worked(
      usd(
        offer,
        'downPayment',
        offer.words.explain.names.downPayment,
        offer.e.priceUsd * downShare(offer),
      ),
      'K * down',
      { K: offer.at('contract'), down: offer.at('down') },
    ),
  tranche: (offer) =>
    worked(
      usd(
        offer,
        'tranche',
        offer.words.explain.names.tranche,
        (offer.e.priceUsd * (1 - downShare(offer))) / offer.o['time.build'],
      ),
      'K * (1 - down) / c',
      { K: offer.at('contract'), down: offer.at('down'), c: offer.input('time.build') },
    ),
  lenderTranche: (offer) =>
    worked(
      usd(
        offer,
        'lenderTranche',
        offer.words.explain.names.lenderTranche,
        (offer.e.priceUsd * offer.o['loan.share']) / offer.o['time.build'],
      ),
      'K * share / c',
      {
        K: offer.at('contract'),
        share: offer.input('loan.share'),
        c: offer.input('time.build'),
      },
    ),
  age: (offer, rest) => {
    const id = assetClassOf(rest);
    return id === undefined ? undefined : ageAtHorizon(offer, id);
  },
  left: (offer, rest) => {
    const [classText = '', yearText = ''] = rest.split('.');
    const id = assetClassOf(classText);
    const t = yearIn(yearText, offer.terms.startYear, offer.terms.horizonYears);
    return id === undefined || t === undefined ? undefined : undepreciated(offer, id, t);
  },
};
