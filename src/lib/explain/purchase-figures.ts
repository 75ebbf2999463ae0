/** What is bought: market price by class, contract price, premium, down payment and tranches. */
import { ageAt, benchmarkAt, refreshYears, undepreciatedValue } from '$lib/engine/lifecycle/assets';
import { benchmarkTotal, paidFor } from '$lib/model/assets';
import { renewedShare } from '$lib/model/purchase';
import { ASSET_CLASSES, type AssetClassId } from '$lib/parameters/types';
import { budgetId } from './event-figures';
import { SHARE, summed, USD_EXACT, worked } from './figure';
import { yearIn, type Makers, type Offer } from './offer';
import type { Figure, FigureId } from './types';

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

/** What upkeep is a share of: the contract price or, where the class stands already, what it would be. */
export function basePriceId(offer: Offer, id: AssetClassId): FigureId {
  return offer.at(`${offer.terms.assets[id].installed ? 'basePrice' : 'contract'}.${id}`);
}

function classContract(offer: Offer, id: AssetClassId, part: 'contract' | 'basePrice'): Figure {
  const { names, notes } = offer.words.explain;
  const asset = offer.terms.assets[id];
  const paid = part === 'contract';
  const shown = {
    id: offer.at(`${part}.${id}`),
    name: (paid ? names.classContract : names.classBasePrice)(
      offer.words.messages.terms.assetClasses[id],
    ),
    style: USD_EXACT,
    value: paid ? paidFor(asset) : asset.priceUsd,
  };
  const because = [offer.input(`own.${id}`)];
  if (!asset.ownedByState) return worked(shown, '0', {}, { because });
  if (paid && asset.installed) {
    because.push(offer.input(`have.${id}`));
    return worked(shown, '0', {}, { because, note: notes.installed });
  }
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

/** What the state buys: the classes that it owns and does not have yet. */
function boughtClasses(offer: Offer): AssetClassId[] {
  return ASSET_CLASSES.filter((id) => {
    const { ownedByState, installed } = offer.terms.assets[id];
    return ownedByState && !installed;
  });
}

/** Market price of what the state buys, USD. */
function ownedValue(offer: Offer): number {
  return boughtClasses(offer).reduce((sum, id) => sum + offer.terms.assets[id].benchmarkUsd, 0);
}

function downShare({ o }: Offer): number {
  return o['price.down'] === 'auto' ? 1 - o['loan.share'] : o['price.down'];
}

/** Years in use at the start of service, of what stands already. */
function ageAtStart(offer: Offer, id: AssetClassId): Figure | undefined {
  const { installed, ageAtStart: age, lifeYears } = offer.terms.assets[id];
  if (!installed) return undefined;
  const { names, notes, units } = offer.words.explain;
  return worked(
    {
      id: offer.at(`ageAtStart.${id}`),
      name: names.ageAtStart(offer.words.messages.terms.assetClasses[id]),
      style: { kind: 'plain' },
      value: Math.min(age, lifeYears - 1),
    },
    'min(z, L - 1)',
    { z: offer.input('have.age'), L: offer.caseInput(`life.${id}`) },
    { unit: units.years, because: [offer.input(`have.${id}`)], note: notes.overdue },
  );
}

/** What adds the age at the start of service to the years since, where there is any. */
function startingAge(offer: Offer, id: AssetClassId) {
  return offer.terms.assets[id].installed
    ? ({ plus: 'z + ', operands: { z: offer.at(`ageAtStart.${id}`) } } as const)
    : ({ plus: '', operands: {} } as const);
}

function ageAtHorizon(offer: Offer, id: AssetClassId): Figure {
  const { assets, startYear, horizonYears } = offer.terms;
  const age = ageAt(assets[id], startYear, horizonYears, horizonYears);
  const full = age === assets[id].lifeYears;
  const life = offer.caseInput(`life.${id}`);
  const before = startingAge(offer, id);
  return worked(
    {
      id: offer.at(`age.${id}`),
      name: offer.words.explain.names.age(offer.words.messages.terms.assetClasses[id]),
      style: { kind: 'plain' },
      value: age,
    },
    full ? 'L' : `mod(${before.plus}max(0, H - G), L)`,
    full
      ? { L: life }
      : {
          ...before.operands,
          H: offer.caseInput('horizon'),
          G: offer.at('startYear'),
          L: life,
        },
    { unit: offer.words.explain.units.years },
  );
}

/** The share of a class that its last replacement up to t renewed, where a squeeze bore on that year. */
function renewedId(offer: Offer, id: AssetClassId, t: number): FigureId | undefined {
  const asset = offer.terms.assets[id];
  if (!asset.ownedByState) return undefined;
  const last = refreshYears(asset, offer.terms.startYear, offer.terms.horizonYears)
    .filter((year) => year <= t)
    .at(-1);
  return last === undefined ? undefined : budgetId(offer, last);
}

/** Straight-line value of a class at the horizon, or at year t in the price of leaving. */
function undepreciated(offer: Offer, id: AssetClassId, t: number): Figure {
  const { assets, startYear, horizonYears } = offer.terms;
  const asset = assets[id];
  const { lifeYears } = asset;
  // Only what is the state's is replaced at its cost, and may be cut.
  const share = asset.ownedByState ? renewedShare(offer.terms, asset, t) : 1;
  const shown = {
    id: offer.at(`left.${id}.${String(t)}`),
    name: offer.words.explain.names.undepreciated(offer.words.messages.terms.assetClasses[id], t),
    style: USD_EXACT,
    value: undepreciatedValue(asset, startYear, horizonYears, t, share),
  };
  const B = offer.whole(`benchmark.${id}.${String(t)}`);
  const L = offer.caseInput(`life.${id}`);
  const b = renewedId(offer, id, t);
  const times = b === undefined ? '' : ' * b';
  const cut = b === undefined ? {} : { b };
  const extra = b === undefined ? {} : { note: offer.words.explain.notes.renewedInPart };
  if (t >= horizonYears) {
    return worked(
      shown,
      `B * (1 - age / L)${times}`,
      { B, age: offer.at(`age.${id}`), L, ...cut },
      extra,
    );
  }
  const before = startingAge(offer, id);
  const used = Math.min(asset.ageAtStart, lifeYears - 1) + Math.max(0, t - startYear);
  // The class was as old as it stood in service year G, and new again at every replacement.
  const renewed = used - (used % lifeYears);
  return worked(
    shown,
    `B * (1 - (${before.plus}${String(t)} - G - ${String(renewed)}) / L)${times}`,
    { B, ...before.operands, G: offer.at('startYear'), L, ...cut },
    extra,
  );
}

function usd(offer: Offer, local: string, name: string, value: number) {
  return { id: offer.at(local), name, style: USD_EXACT, value };
}

export const purchaseFigures: Makers<Offer> = {
  contract: (offer, rest) => {
    const id = assetClassOf(rest);
    if (id !== undefined) return classContract(offer, id, 'contract');
    const { names } = offer.words.explain;
    return rest === ''
      ? summed(
          usd(offer, 'contract', names.contract, offer.e.priceUsd),
          boughtClasses(offer).map((owned) => offer.at(`contract.${owned}`)),
        )
      : undefined;
  },
  basePrice: (offer, rest) => {
    const id = assetClassOf(rest);
    return id === undefined ? undefined : classContract(offer, id, 'basePrice');
  },
  ownedBenchmark: (offer) =>
    summed(
      usd(offer, 'ownedBenchmark', offer.words.explain.names.ownedBenchmark, ownedValue(offer)),
      boughtClasses(offer).map((id) => offer.whole(`benchmark.${id}`)),
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
        offer.e.priceUsd - ownedValue(offer),
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
  ageAtStart: (offer, rest) => {
    const id = assetClassOf(rest);
    return id === undefined ? undefined : ageAtStart(offer, id);
  },
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
