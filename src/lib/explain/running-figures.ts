/** Dates of the contract, maintenance, fees and operators. */
import { growthFactor } from '$lib/engine/finance/constant-usd';
import { maintenanceDue } from '$lib/model/renewal';
import { feeDue, feeOf } from '$lib/model/running';
import { ONE_CENT } from '$lib/model/terms';
import { ASSET_CLASSES, type AssetClassId } from '$lib/parameters/types';
import { delaysOf, earlyDelays, eventId, fieldIds, seenFrom } from './event-figures';
import { SHARE, summed, USD_EXACT, worked, YEAR_NUMBER } from './figure';
import { yearIn, years, type Makers, type Offer } from './offer';
import { assetClassOf, basePriceId } from './purchase-figures';
import type { Figure, FigureId } from './types';

function usd(offer: Offer, local: string, name: string, value: number) {
  return { id: offer.at(local), name, style: USD_EXACT, value };
}

function year(offer: Offer, local: string, name: string, value: number) {
  return { id: offer.at(local), name, style: YEAR_NUMBER, value };
}

/** Classes whose upkeep may depend on the vendor, with what locks it. */
const LOCKS: Partial<Record<AssetClassId, 'autonomy' | 'interop'>> = {
  cameras: 'interop',
  storage: 'interop',
  platform: 'autonomy',
};

function lockedOf(offer: Offer, id: AssetClassId): Figure {
  const { assets, autonomy } = offer.terms;
  const lock = LOCKS[id];
  const free = lock === 'autonomy' ? autonomy : offer.o['platform.interop'];
  return worked(
    usd(
      offer,
      `locked.${id}`,
      offer.words.explain.names.classLocked(offer.words.messages.terms.assetClasses[id]),
      assets[id].maintenanceRate * assets[id].priceUsd * (1 - free),
    ),
    'm * (1 - free)',
    {
      m: offer.at(`maintenance.${id}`),
      free: lock === 'autonomy' ? offer.at('autonomy') : offer.input('platform.interop'),
    },
  );
}

function vendorOnly(offer: Offer): Figure {
  const shown = {
    id: offer.at('vendorOnly'),
    name: offer.words.explain.names.vendorOnly,
    style: SHARE,
    value: offer.e.vendorOnlyShare,
  };
  if (offer.o['maint.vendorOnly'] !== 'auto') {
    return worked(shown, 'v', { v: offer.input('maint.vendorOnly') });
  }
  if (offer.terms.maintenanceUsd === 0) return worked(shown, '0', {});
  const locked = ASSET_CLASSES.filter((id) => LOCKS[id] !== undefined);
  return worked(shown, 'sum(locked) / m', {
    locked: locked.map((id) => offer.at(`locked.${id}`)),
    m: offer.at('maintenance'),
  });
}

function autonomy(offer: Offer): Figure {
  const level = offer.o['platform.autonomy'];
  const shown = {
    id: offer.at('autonomy'),
    name: offer.words.explain.names.autonomy,
    style: SHARE,
    value: offer.terms.autonomy,
  };
  const because = [offer.input('platform.autonomy')];
  switch (level) {
    case 'none':
      return worked(shown, '0', {}, { because });
    case 'open':
      return worked(shown, '1', {}, { because });
    default:
      return worked(shown, 'a', { a: offer.caseInput(`autonomy.${level}`) }, { because });
  }
}

/** The service bundle: what the camera fee covers, and what of it (and of the centre) is provided. */
const BUNDLE = ['cameras', 'storage', 'platform'] as const;

function provided(offer: Offer): AssetClassId[] {
  return [...BUNDLE, 'centre' as const].filter((id) => !offer.terms.assets[id].ownedByState);
}

function feeShare(offer: Offer): Figure {
  const { assets } = offer.terms;
  const sum = (ids: readonly AssetClassId[]) =>
    ids.reduce((total, id) => total + assets[id].benchmarkUsd, 0);
  const covered = sum(BUNDLE);
  const benchmarks = (ids: readonly AssetClassId[]) =>
    ids.map((id) => offer.whole(`benchmark.${id}`));
  const given = provided(offer);
  const empty = covered < ONE_CENT || given.length === 0;
  return worked(
    {
      id: offer.at('feeShare'),
      name: offer.words.explain.names.feeShare,
      style: SHARE,
      value: covered >= ONE_CENT ? sum(given) / covered : 0,
    },
    empty ? '0' : 'sum(provided) / sum(covered)',
    empty ? {} : { provided: benchmarks(given), covered: benchmarks(BUNDLE) },
    { note: offer.words.explain.notes.fees },
  );
}

function feeBase(offer: Offer): Figure {
  const lines = !offer.terms.assets.network.ownedByState;
  return worked(
    usd(offer, 'feeBase', offer.words.explain.names.feeBase, offer.e.feeUsd),
    lines ? '12 * f * n * share + 12 * p * points' : '12 * f * n * share',
    {
      f: offer.input('fee.camera'),
      n: offer.caseInput('scope.cameras'),
      share: offer.at('feeShare'),
      ...(lines ? { p: offer.input('fee.point'), points: offer.caseInput('scope.points') } : {}),
    },
    { because: [offer.input('own.network')] },
  );
}

/** The fee as the contract states it for a year. */
function feeAgreed(offer: Offer, local: 'feeIn' | 'feeAgreed', rest: string): Figure | undefined {
  const { terms } = offer;
  const y = yearIn(rest, terms.startYear + 1, terms.horizonYears);
  if (y === undefined) return undefined;
  return worked(
    usd(offer, `${local}.${rest}`, offer.words.explain.names.feeIn(y), feeOf(terms, y)),
    `f * (1 + e)^(${String(y)} - G - 1)`,
    {
      f: offer.at('feeBase'),
      e: offer.input('fee.escalation'),
      G: offer.at('startYear'),
    },
  );
}

/** The fee that is asked in a year: the one agreed, with the rises that have come before. */
function feeIn(offer: Offer, rest: string): Figure | undefined {
  const { terms } = offer;
  const y = yearIn(rest, terms.startYear + 1, terms.horizonYears);
  const rises = y === undefined ? [] : risesOf(offer, y);
  if (y === undefined || rises.length === 0) return feeAgreed(offer, 'feeIn', rest);
  return worked(
    usd(offer, `feeIn.${rest}`, offer.words.explain.names.feeRisen(y), feeDue(terms, y)),
    'fee * product(rises)',
    { fee: offer.at(`feeAgreed.${rest}`), rises: fieldIds(offer, rises, 'factor') },
    { because: fieldIds(offer, rises, 'year') },
  );
}

/** The fee of a year as it looks at an earlier date, from where rises to come are not seen. */
export function knownFeeId(offer: Offer, y: number, known: number): FigureId {
  const unseen = risesOf(offer, y).some(({ year }) => year > known);
  return offer.at(unseen ? `knownFee.${String(known)}.${String(y)}` : `feeIn.${String(y)}`);
}

/** Rises that bear on the fee of a year. */
function risesOf({ terms }: Offer, y: number) {
  return terms.course.fees.filter(({ year: at }) => y > at);
}

function knownFee(offer: Offer, rest: string): Figure | undefined {
  const seen = seenFrom(offer, rest);
  if (seen === undefined) return undefined;
  const [known, y] = seen;
  if (y <= offer.terms.startYear) return undefined;
  const rises = risesOf(offer, y).filter(({ year }) => year <= known);
  const { names, notes } = offer.words.explain;
  return worked(
    usd(offer, `knownFee.${rest}`, names.feeRisen(y), feeDue(offer.terms, y, known)),
    rises.length === 0 ? 'fee' : 'fee * product(rises)',
    {
      fee: offer.at(`feeAgreed.${String(y)}`),
      ...(rises.length === 0 ? {} : { rises: fieldIds(offer, rises, 'factor') }),
    },
    { note: notes.known(known) },
  );
}

/** G = d + c, and what delays add. */
function startForm(
  offer: Offer,
): Parameters<typeof worked> extends [unknown, ...infer Form] ? Form : never {
  const built = { d: offer.input('time.delay'), c: offer.input('time.build') };
  const delays = delaysOf(offer);
  if (delays.length === 0) return ['d + c', built];
  return [
    'd + c + sum(delays)',
    { ...built, delays: fieldIds(offer, delays, 'years') },
    { because: fieldIds(offer, delays, 'year'), note: offer.words.explain.notes.delays },
  ];
}

export const runningFigures: Makers<Offer> = {
  startYear: (offer) =>
    worked(
      year(offer, 'startYear', offer.words.explain.names.startYear, offer.e.startYear),
      ...startForm(offer),
    ),
  signature: (offer) => {
    const delays = earlyDelays(offer);
    if (delays.length === 0) return undefined;
    return worked(
      year(offer, 'signature', offer.words.explain.names.signature, offer.terms.signatureYear),
      'd + sum(delays)',
      { d: offer.input('time.delay'), delays: fieldIds(offer, delays, 'years') },
      { because: fieldIds(offer, delays, 'year'), note: offer.words.explain.notes.delays },
    );
  },
  supportEnd: (offer) =>
    worked(
      year(offer, 'supportEnd', offer.words.explain.names.supportEnd, offer.terms.supportEndYear),
      'G + s',
      { G: offer.at('startYear'), s: offer.input('support') },
    ),
  termEnd: (offer) =>
    worked(
      year(offer, 'termEnd', offer.words.explain.names.termEnd, offer.terms.termEndYear),
      'G + n',
      { G: offer.at('startYear'), n: offer.input('fee.term') },
    ),
  renewalYear: (offer) => {
    const { terms } = offer;
    const maintains = terms.maintenanceUsd * terms.vendorOnlyShare > 0;
    const fees = terms.feeUsd > 0;
    const ends: Record<string, FigureId> = {
      ...(maintains || !fees ? { support: offer.at('supportEnd') } : {}),
      ...(fees ? { term: offer.at('termEnd') } : {}),
    };
    return worked(
      year(offer, 'renewalYear', offer.words.explain.names.renewalYear, offer.e.renewal.year),
      `min(${[...Object.keys(ends), 'H'].join(', ')})`,
      { ...ends, H: offer.caseInput('horizon') },
      { note: offer.words.explain.notes.renewalYear },
    );
  },
  serviceYears: (offer) =>
    worked(
      {
        id: offer.at('serviceYears'),
        name: offer.words.explain.names.serviceYears,
        style: YEAR_NUMBER,
        value: offer.terms.horizonYears - offer.terms.startYear,
      },
      'H - G',
      { H: offer.caseInput('horizon'), G: offer.at('startYear') },
      { unit: offer.words.explain.units.years },
    ),
  maintenance: (offer, rest) => {
    const { names } = offer.words.explain;
    const id = assetClassOf(rest);
    if (id !== undefined) {
      const asset = offer.terms.assets[id];
      return worked(
        usd(
          offer,
          `maintenance.${id}`,
          names.classMaintenance(offer.words.messages.terms.assetClasses[id]),
          asset.maintenanceRate * asset.priceUsd,
        ),
        'rate * K',
        { rate: offer.caseInput(`maint.${id}`), K: basePriceId(offer, id) },
      );
    }
    if (rest !== '') return undefined;
    return summed(
      usd(offer, 'maintenance', names.maintenanceBase, offer.terms.maintenanceUsd),
      ASSET_CLASSES.map((part) => offer.at(`maintenance.${part}`)),
    );
  },
  locked: (offer, rest) => {
    const id = assetClassOf(rest);
    return id === undefined || LOCKS[id] === undefined ? undefined : lockedOf(offer, id);
  },
  maintenanceIn: (offer, rest) => {
    const { terms } = offer;
    const y = yearIn(rest, terms.startYear + 1, terms.horizonYears);
    if (y === undefined) return undefined;
    const elapsed = y - terms.supportEndYear - 1;
    const shown = usd(
      offer,
      `maintenanceIn.${rest}`,
      offer.words.explain.names.maintenanceIn(y),
      maintenanceDue(terms, offer.plan, y),
    );
    const { lost: leave } = offer.plan;
    if (elapsed < 0 && leave !== undefined && y > leave.year) {
      // Support inside the price went with the vendor.
      return worked(
        shown,
        'm',
        { m: offer.at('maintenance') },
        {
          because: [offer.at('supportEnd'), eventId(offer, leave.eventId, 'year')],
          note: offer.words.explain.notes.supportLost,
        },
      );
    }
    if (elapsed < 0) return worked(shown, '0', {}, { because: [offer.at('supportEnd')] });
    return worked(shown, `m * (1 + e)^(${String(y)} - S - 1)`, {
      m: offer.at('maintenance'),
      e: offer.caseInput('maint.escalation'),
      S: offer.at('supportEnd'),
    });
  },
  vendorOnly,
  autonomy,
  feeShare,
  feeBase,
  feeIn,
  knownFee,
  feeAgreed: (offer, rest) => feeAgreed(offer, 'feeAgreed', rest),
  staffYear: (offer) =>
    worked(
      usd(
        offer,
        'staffYear',
        offer.words.explain.names.staffYear,
        offer.c['scope.seats'] * offer.c['staff.perSeat'] * offer.c['staff.cost'],
      ),
      'seats * people * pay',
      {
        seats: offer.caseInput('scope.seats'),
        people: offer.caseInput('staff.perSeat'),
        pay: offer.caseInput('staff.cost'),
      },
    ),
  staff: (offer, rest) => {
    const { terms, words } = offer;
    const yearly = offer.c['scope.seats'] * offer.c['staff.perSeat'] * offer.c['staff.cost'];
    if (rest === '') {
      return summed(
        usd(offer, 'staff', words.explain.names.staff, offer.e.staffPv),
        years(terms.startYear + 1, terms.horizonYears).map((y) => offer.at(`staff.${String(y)}`)),
      );
    }
    const y = yearIn(rest, terms.startYear + 1, terms.horizonYears);
    if (y === undefined) return undefined;
    return worked(
      usd(
        offer,
        `staff.${rest}`,
        words.explain.names.staffYearPv(y),
        yearly / growthFactor(terms.discountRate, y),
      ),
      'pay * d',
      { pay: offer.at('staffYear'), d: offer.whole(`discountAt.${rest}`) },
    );
  },
};
