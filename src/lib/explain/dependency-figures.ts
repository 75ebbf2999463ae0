/** Price of leaving with its parts, hold-up ceiling, the eight scores and the dependency index. */
import { benchmarkAt, remainingNeed, undepreciatedValue } from '$lib/engine/lifecycle/assets';
import { exitInput } from '$lib/model/running';
import {
  ASSET_CLASSES,
  PROFILE_SCORES,
  type AssetClassId,
  type ProfileScoreId,
} from '$lib/parameters/types';
import { realIndexId } from './event-figures';
import { SHARE, summed, USD_EXACT, worked } from './figure';
import { yearIn, type Makers, type Offer } from './offer';
import { assetClassOf } from './purchase-figures';
import type { Figure, FigureId } from './types';

const EXIT_PARTS = ['notOwned', 'platform', 'cameras', 'integration', 'penalty'] as const;
type ExitPart = (typeof EXIT_PARTS)[number];

function usd(offer: Offer, local: string, name: string, value: number) {
  return { id: offer.at(local), name, style: USD_EXACT, value };
}

function needOf(offer: Offer, id: AssetClassId, t: number): number {
  const asset = offer.terms.assets[id];
  return benchmarkAt(asset, t) * remainingNeed(asset.lifeYears, offer.terms.horizonYears, t);
}

function leftOf(offer: Offer, id: AssetClassId, t: number): number {
  // Only asked of what another owns, which no squeeze of this budget cuts.
  const { assets, startYear, horizonYears } = offer.terms;
  return undepreciatedValue(assets[id], startYear, horizonYears, t);
}

function needFigure(offer: Offer, id: AssetClassId, t: number): Figure {
  const at = String(t);
  return worked(
    usd(
      offer,
      `need.${id}.${at}`,
      offer.words.explain.names.need(offer.words.messages.terms.assetClasses[id], t),
      needOf(offer, id, t),
    ),
    `B * min(1, (H - ${at}) / L)`,
    {
      B: offer.whole(`benchmark.${id}.${at}`),
      H: offer.caseInput('horizon'),
      L: offer.caseInput(`life.${id}`),
    },
  );
}

/** What of a class that the state does not own is to be bought, at the prices of the day. */
function toBuyFigure(offer: Offer, id: AssetClassId, t: number): Figure {
  const at = String(t);
  const transfer = exitInput(offer.terms).camerasTransferYear;
  const need = needOf(offer, id, t);
  const passed = id === 'cameras' && transfer !== undefined && t >= transfer;
  const shown = usd(
    offer,
    `toBuy.${id}.${at}`,
    offer.words.explain.names.toBuy(offer.words.messages.terms.assetClasses[id], t),
    passed ? need - offer.o['platform.interop'] * Math.min(leftOf(offer, id, t), need) : need,
  );
  if (!passed) return worked(shown, 'need', { need: offer.at(`need.${id}.${at}`) });
  return worked(
    shown,
    'need - i * min(left, need)',
    {
      need: offer.at(`need.${id}.${at}`),
      left: offer.at(`left.${id}.${at}`),
      i: offer.input('platform.interop'),
    },
    {
      because: [offer.input('own.transfer'), offer.at('termEnd')],
      note: offer.words.explain.notes.transferred,
    },
  );
}

interface PartForm {
  readonly expression: string;
  readonly operands: Readonly<Record<string, FigureId | readonly FigureId[]>>;
  readonly because?: readonly FigureId[];
}

function exitPartForm(offer: Offer, part: ExitPart, t: number): PartForm {
  const at = String(t);
  const { assets } = offer.terms;
  const R = realIndexId(offer, t);
  const nothing = (...because: FigureId[]): PartForm => ({
    expression: '0',
    operands: {},
    because,
  });
  switch (part) {
    case 'notOwned': {
      const missing = ASSET_CLASSES.filter((id) => !assets[id].ownedByState);
      const because = ASSET_CLASSES.map((id) => offer.input(`own.${id}`));
      return missing.length === 0
        ? nothing(...because)
        : {
            expression: 'sum(buy) * R',
            operands: { buy: missing.map((id) => offer.at(`toBuy.${id}.${at}`)), R },
            because,
          };
    }
    case 'platform':
      return assets.platform.ownedByState
        ? {
            expression: 'need * (1 - a) * R',
            operands: { need: offer.at(`need.platform.${at}`), a: offer.at('autonomy'), R },
          }
        : nothing(offer.input('own.platform'));
    case 'cameras':
      return assets.cameras.ownedByState
        ? {
            expression: '(1 - i) * min(left, need) * R',
            operands: {
              i: offer.input('platform.interop'),
              left: offer.at(`left.cameras.${at}`),
              need: offer.at(`need.cameras.${at}`),
              R,
            },
          }
        : nothing(offer.input('own.cameras'));
    case 'integration':
      return {
        expression: 'rate * (notOwned + platform + cameras)',
        operands: {
          rate: offer.caseInput('exit.integration'),
          notOwned: offer.at(`exit.${at}.notOwned`),
          platform: offer.at(`exit.${at}.platform`),
          cameras: offer.at(`exit.${at}.cameras`),
        },
      };
    case 'penalty':
      return offer.terms.feeUsd > 0
        ? {
            expression: 'p * fee * rest * R',
            operands: {
              p: offer.input('fee.penalty'),
              fee: offer.at('feeBase'),
              rest: offer.at(`restOfTerm.${at}`),
              R,
            },
          }
        : nothing(offer.at('feeBase'));
  }
}

function exitFigure(offer: Offer, rest: string): Figure | undefined {
  const [yearText = '', partText] = rest.split('.');
  const { names, notes } = offer.words.explain;
  const t = yearIn(yearText, offer.terms.startYear, offer.terms.horizonYears);
  const cost = offer.e.exitByYear.find(({ year }) => year === t);
  if (t === undefined || cost === undefined) return undefined;
  if (partText === undefined) {
    return worked(
      usd(offer, `exit.${yearText}`, names.exit(t), cost.total),
      EXIT_PARTS.join(' + '),
      Object.fromEntries(EXIT_PARTS.map((part) => [part, offer.at(`exit.${yearText}.${part}`)])),
      { note: notes.exitBeforeTax },
    );
  }
  const part = EXIT_PARTS.find((one) => one === partText);
  if (part === undefined) return undefined;
  const { expression, operands, because } = exitPartForm(offer, part, t);
  return worked(
    usd(offer, `exit.${yearText}.${part}`, names.exitPart(part, t), cost[part]),
    expression,
    operands,
    because === undefined ? {} : { because },
  );
}

/** A class and a year from the rest of an id. */
function classAndYear(offer: Offer, rest: string): readonly [AssetClassId, number] | undefined {
  const [classText = '', yearText = ''] = rest.split('.');
  const id = assetClassOf(classText);
  const t = yearIn(yearText, offer.terms.startYear, offer.terms.horizonYears);
  return id === undefined || t === undefined ? undefined : [id, t];
}

const PHYSICAL = ASSET_CLASSES.filter((id) => id !== 'platform');

/** A part over a whole, at most 1; nothing where the whole is nothing. */
function ratio(part: string, whole: string, empty: boolean): string {
  return empty ? '0' : `min(1, max(0, ${part} / ${whole}))`;
}

function scoreForm(offer: Offer, id: ProfileScoreId): PartForm {
  const { terms, e } = offer;
  const over = (part: FigureId, whole: FigureId, wholeUsd: number): PartForm =>
    wholeUsd > 0
      ? { expression: ratio('part', 'whole', false), operands: { part, whole } }
      : { expression: '0', operands: {} };
  switch (id) {
    case 'assets':
      return over(
        offer.at('physicalNotOwned'),
        offer.whole('physical'),
        PHYSICAL.reduce((sum, part) => sum + terms.assets[part].benchmarkUsd, 0),
      );
    case 'platform':
      return terms.assets.platform.ownedByState
        ? { expression: '1 - a', operands: { a: offer.at('autonomy') } }
        : { expression: '1', operands: {}, because: [offer.input('own.platform')] };
    case 'maintenance':
      return over(
        offer.at('runningVendorOnly'),
        offer.at('running'),
        terms.maintenanceUsd + terms.feeUsd,
      );
    case 'exit':
      return over(
        offer.at(`exit.${String(e.renewal.year)}`),
        offer.whole('benchmark'),
        e.benchmarkUsd,
      );
    case 'debt':
      if (offer.o['loan.currency'] !== 'foreign' || e.loan === undefined) {
        return {
          expression: '0',
          operands: {},
          because: [offer.input('loan.share'), offer.input('loan.currency')],
        };
      }
      return over(offer.at('debt.servicePv'), offer.at('payments'), e.paymentsPv);
    case 'supply':
      return {
        expression: '1 - (1 - p)^n',
        operands: { p: offer.input('vendor.hazard'), n: offer.at('serviceYears') },
      };
    case 'knowledge':
      return { expression: '1 - k', operands: { k: offer.input('know.local') } };
    case 'data':
      return { expression: '1 - k', operands: { k: offer.input('data.held') } };
  }
}

function profileFigure(offer: Offer, rest: string): Figure | undefined {
  const [scoreText = '', weighted] = rest.split('.');
  const id = PROFILE_SCORES.find((one) => one === scoreText);
  if (id === undefined) return undefined;
  const { name } = offer.words.messages.terms.profileScores[id];
  const value = offer.e.profile[id];
  if (weighted === 'weighted') {
    return worked(
      {
        id: offer.at(`profile.${id}.weighted`),
        name: offer.words.explain.names.weighted(name),
        style: { kind: 'plain', digits: 4 },
        value: offer.c[`weight.${id}`] * value,
      },
      'w * s',
      { w: offer.caseInput(`weight.${id}`), s: offer.at(`profile.${id}`) },
    );
  }
  const { expression, operands, because } = scoreForm(offer, id);
  return worked(
    { id: offer.at(`profile.${id}`), name, style: SHARE, value },
    expression,
    operands,
    because === undefined ? {} : { because },
  );
}

export const wholeDependencyFigures: Makers<Offer> = {
  physical: (offer) =>
    summed(
      {
        id: offer.whole('physical'),
        name: offer.words.explain.names.physical,
        style: USD_EXACT,
        value: PHYSICAL.reduce((sum, id) => sum + offer.terms.assets[id].benchmarkUsd, 0),
      },
      PHYSICAL.map((id) => offer.whole(`benchmark.${id}`)),
    ),
};

export const dependencyFigures: Makers<Offer> = {
  exit: exitFigure,
  toBuy: (offer, rest) => {
    const found = classAndYear(offer, rest);
    return found === undefined ? undefined : toBuyFigure(offer, ...found);
  },
  need: (offer, rest) => {
    const found = classAndYear(offer, rest);
    return found === undefined ? undefined : needFigure(offer, ...found);
  },
  restOfTerm: (offer, rest) => {
    const { terms } = offer;
    const t = yearIn(rest, terms.startYear, terms.horizonYears);
    if (t === undefined) return undefined;
    return worked(
      {
        id: offer.at(`restOfTerm.${rest}`),
        name: offer.words.explain.names.restOfTerm(t),
        style: { kind: 'plain' },
        value: Math.max(0, Math.min(terms.termEndYear, terms.horizonYears) - t),
      },
      `max(0, min(term, H) - ${rest})`,
      { term: offer.at('termEnd'), H: offer.caseInput('horizon') },
      { unit: offer.words.explain.units.years },
    );
  },
  physicalNotOwned: (offer) => {
    const missing = PHYSICAL.filter((id) => !offer.terms.assets[id].ownedByState);
    return summed(
      usd(
        offer,
        'physicalNotOwned',
        offer.words.explain.names.physicalNotOwned,
        missing.reduce((sum, id) => sum + offer.terms.assets[id].benchmarkUsd, 0),
      ),
      missing.map((id) => offer.whole(`benchmark.${id}`)),
      { because: PHYSICAL.map((id) => offer.input(`own.${id}`)) },
    );
  },
  running: (offer) =>
    worked(
      usd(
        offer,
        'running',
        offer.words.explain.names.running,
        offer.terms.maintenanceUsd + offer.terms.feeUsd,
      ),
      'm + f',
      { m: offer.at('maintenance'), f: offer.at('feeBase') },
    ),
  runningVendorOnly: (offer) =>
    worked(
      usd(
        offer,
        'runningVendorOnly',
        offer.words.explain.names.runningVendorOnly,
        offer.terms.maintenanceUsd * offer.terms.vendorOnlyShare + offer.terms.feeUsd,
      ),
      'm * v + f',
      { m: offer.at('maintenance'), v: offer.at('vendorOnly'), f: offer.at('feeBase') },
    ),
  profile: profileFigure,
  index: (offer) => {
    const { dependencyIndex } = offer.e;
    if (dependencyIndex === undefined) return undefined;
    return worked(
      {
        id: offer.at('index'),
        name: offer.words.explain.names.index,
        style: { kind: 'plain', digits: 2 },
        value: dependencyIndex,
      },
      '100 * sum(weighted) / sum(weights)',
      {
        weighted: PROFILE_SCORES.map((id) => offer.at(`profile.${id}.weighted`)),
        weights: PROFILE_SCORES.map((id) => offer.caseInput(`weight.${id}`)),
      },
    );
  },
};
