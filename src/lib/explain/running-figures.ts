/** Dates of the contract, maintenance, fees, the renewal's mark-up, operators and working cameras. */
import { constantAt, growthFactor } from '$lib/engine/finance/constant-usd';
import { decisionYear, feeKind, feeOf, maintenanceOf, markupBasePv } from '$lib/model/running';
import { ASSET_CLASSES, type AssetClassId } from '$lib/parameters/types';
import { SHARE, summed, USD_EXACT, worked, YEAR_NUMBER } from './figure';
import { yearIn, years, type Makers, type Offer } from './offer';
import { assetClassOf } from './purchase-figures';
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
  const empty = covered === 0 || given.length === 0;
  return worked(
    {
      id: offer.at('feeShare'),
      name: offer.words.explain.names.feeShare,
      style: SHARE,
      value: covered > 0 ? sum(given) / covered : 0,
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

function markup(offer: Offer): Figure {
  const { renewal, holdUp } = offer.e;
  const { names, notes } = offer.words.explain;
  const shown = { id: offer.at('markup'), name: names.markup, style: SHARE, value: renewal.markup };
  const extra = { because: [offer.input('renewal.answer')], note: notes.answer(renewal.answer) };
  const ask = offer.input('renewal.markup');
  switch (renewal.answer) {
    case 'accept':
      return worked(shown, 'ask', { ask }, extra);
    case 'renegotiate':
      return holdUp.kind === 'ceiling'
        ? worked(shown, 'min(ask, ceiling)', { ask, ceiling: offer.at('holdUp') }, extra)
        : worked(shown, 'ask', { ask }, extra);
    case 'switch':
    case 'lapse':
    case 'gone':
      return worked(shown, '0', {}, extra);
  }
}

/** What the mark-up falls on in one year, worth at t* (or at signature). */
function markupBaseIn(offer: Offer, y: number, from: 'renewal' | 'signature'): Figure {
  const { terms } = offer;
  const at = from === 'renewal' ? decisionYear(terms) : 0;
  const factors = terms.factors.at(y);
  const fee = y > terms.termEndYear ? feeOf(terms, y) : 0;
  const kind = feeKind(terms);
  const maintenance = maintenanceOf(terms, y);
  const parts = [
    ...(maintenance > 0 ? ['M * v * R'] : []),
    ...(fee > 0
      ? [
          {
            'foreign-indexed': 'fee * R',
            'foreign-nominal': `fee * R / (1 + inflation)^${String(y)}`,
            'local-indexed': 'fee',
            'local-nominal': `fee / (1 + inflation)^${String(y)}`,
          }[kind],
        ]
      : []),
  ];
  const usesIndex = maintenance > 0 || (fee > 0 && kind.startsWith('foreign'));
  const operands: Record<string, FigureId> = {
    ...(maintenance > 0
      ? { M: offer.at(`maintenanceIn.${String(y)}`), v: offer.at('vendorOnly') }
      : {}),
    ...(fee > 0 ? { fee: offer.at(`feeIn.${String(y)}`) } : {}),
    ...(usesIndex ? { R: offer.whole(`realIndex.${String(y)}`) } : {}),
    ...(fee > 0 && kind.endsWith('nominal')
      ? {
          inflation: offer.caseInput(
            kind === 'local-nominal' ? 'inflation.local' : 'inflation.foreign',
          ),
        }
      : {}),
  };
  const constant =
    constantAt(maintenance * terms.vendorOnlyShare, 'foreign-indexed', factors) +
    constantAt(fee, kind, factors);
  return worked(
    usd(
      offer,
      `markupBase.${from}.${String(y)}`,
      offer.words.explain.names.markupBaseIn(y),
      constant * terms.factors.at(y - at).discount,
    ),
    parts.length === 0 ? '0' : `(${parts.join(' + ')}) / (1 + r)^${String(y - at)}`,
    parts.length === 0 ? {} : { ...operands, r: offer.caseInput('discount') },
  );
}

function markupBase(offer: Offer, rest: string): Figure | undefined {
  const [fromText = '', yearText] = rest.split('.');
  const from = (['renewal', 'signature'] as const).find((one) => one === fromText);
  if (from === undefined) return undefined;
  const { terms } = offer;
  if (yearText !== undefined) {
    const y = yearIn(yearText, terms.startYear + 1, terms.horizonYears);
    return y === undefined ? undefined : markupBaseIn(offer, y, from);
  }
  return summed(
    usd(
      offer,
      `markupBase.${from}`,
      offer.words.explain.names.markupBase,
      markupBasePv(terms, from === 'renewal' ? decisionYear(terms) : 0, {
        after: decisionYear(terms),
        until: terms.horizonYears,
      }),
    ),
    years(terms.startYear + 1, terms.horizonYears).map((y) =>
      offer.at(`markupBase.${from}.${String(y)}`),
    ),
  );
}

function working(offer: Offer, rest: string): Figure | undefined {
  const { names, notes } = offer.words.explain;
  const { startYear, horizonYears } = offer.terms;
  const y = yearIn(rest, startYear + 1, horizonYears);
  if (y === undefined) return undefined;
  const value = offer.e.workingByYear[y] ?? 0;
  const before = offer.e.workingByYear[y - 1] ?? 0;
  const shown = {
    id: offer.at(`working.${String(y)}`),
    name: names.working(y),
    style: SHARE,
    value,
  };
  const because = [offer.input('renewal.answer')];
  if (value === offer.o['sla']) {
    return worked(shown, 'sla', { sla: offer.input('sla') }, { because, note: notes.refreshed });
  }
  if (value === 0) return worked(shown, '0', {}, { because });
  return worked(
    shown,
    'before * (1 - failure)',
    {
      before: before === 0 ? offer.input('sla') : offer.at(`working.${String(y - 1)}`),
      failure: offer.caseInput('failure.rate'),
    },
    { because },
  );
}

export const runningFigures: Makers<Offer> = {
  startYear: (offer) =>
    worked(
      year(offer, 'startYear', offer.words.explain.names.startYear, offer.e.startYear),
      'd + c',
      { d: offer.input('time.delay'), c: offer.input('time.build') },
    ),
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
        { rate: offer.caseInput(`maint.${id}`), K: offer.at(`contract.${id}`) },
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
      maintenanceOf(terms, y),
    );
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
  feeIn: (offer, rest) => {
    const { terms } = offer;
    const y = yearIn(rest, terms.startYear + 1, terms.horizonYears);
    if (y === undefined) return undefined;
    return worked(
      usd(offer, `feeIn.${rest}`, offer.words.explain.names.feeIn(y), feeOf(terms, y)),
      `f * (1 + e)^(${String(y)} - G - 1)`,
      {
        f: offer.at('feeBase'),
        e: offer.input('fee.escalation'),
        G: offer.at('startYear'),
      },
    );
  },
  markup,
  markupBase,
  markupPv: (offer) =>
    worked(
      usd(offer, 'markupPv', offer.words.explain.names.markupPv, offer.e.renewal.markupPv),
      'base * h',
      { base: offer.at('markupBase.signature'), h: offer.at('markup') },
    ),
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
  working,
};
