/**
 * How many cameras work, year by year, and what one that works costs a year:
 *
 *   a.upkeep.9      share of the cameras' upkeep that is paid         a.failureIn.9   how often one fails
 *   a.working.9     share that works          a.workingYears.9, a.workingYears        a.levelised
 */
import { failureRateOf } from '$lib/engine/lifecycle/service';
import { refreshYears } from '$lib/engine/lifecycle/assets';
import { budgetShare } from '$lib/model/course';
import type { PlanYear } from '$lib/model/renewal';
import { camerasPresent, camerasVendorOnly, feeIsPaid, upkeepPaid } from '$lib/model/renewal';
import { askIn, budgetId, eventId } from './event-figures';
import { SHARE, summed, USD_EXACT, worked } from './figure';
import { yearIn, years, type Makers, type Offer } from './offer';
import { answerReasons } from './renewal-figures';
import type { Figure, FigureId } from './types';

const CAMERA_YEARS = { kind: 'plain', digits: 1 } as const;

function serviceYear(offer: Offer, rest: string): number | undefined {
  return yearIn(rest, offer.terms.startYear + 1, offer.terms.horizonYears);
}

/** What decided how the year is paid: the ask that holds in it, or the vendor's going. */
export function planReasons(offer: Offer, year: number): FigureId[] {
  const ask = askIn(offer, year);
  const renewal = ask === undefined ? undefined : offer.plan.renewals[ask];
  if (renewal !== undefined) return answerReasons(offer, renewal);
  const { lost } = offer.plan;
  if (lost === undefined) return [offer.at('renewalYear')];
  return [eventId(offer, lost.eventId, 'year'), eventId(offer, lost.eventId, 'lead')];
}

/** The share of what others can do that a lapse still pays for; nothing under the contract's own ask. */
export function keptId(offer: Offer, year: number): FigureId | undefined {
  const ask = askIn(offer, year);
  const renewal = ask === undefined ? undefined : offer.plan.renewals[ask];
  if (renewal?.answer !== 'lapse' || renewal.eventId === undefined) return undefined;
  return eventId(offer, renewal.eventId, 'kept');
}

function camerasLocked(offer: Offer): Figure {
  const auto = offer.o['maint.vendorOnly'] === 'auto';
  return worked(
    {
      id: offer.at('camerasVendorOnly'),
      name: offer.words.explain.names.camerasVendorOnly,
      style: SHARE,
      value: camerasVendorOnly(offer.terms),
    },
    auto ? '1 - i' : 'v',
    auto ? { i: offer.input('platform.interop') } : { v: offer.input('maint.vendorOnly') },
  );
}

interface Form {
  readonly expression: string;
  readonly operands: Readonly<Record<string, FigureId>>;
}

/** Before the budget's share: what of the upkeep of the state's own cameras is paid. */
function ownUpkeep(offer: Offer, plan: PlanYear, year: number): Form {
  const v = offer.at('camerasVendorOnly');
  if (plan.vendorPaid === 1 && plan.othersPaid === 1) return { expression: '1', operands: {} };
  const kept = plan.othersPaid === 1 ? undefined : keptId(offer, year);
  if (plan.othersPaid === 1) return { expression: '(1 - v)', operands: { v } };
  return kept === undefined
    ? { expression: '0', operands: {} }
    : { expression: '(1 - v) * kept', operands: { v, kept } };
}

function upkeepForm(offer: Offer, year: number): Form & { readonly because: FigureId[] } {
  const { terms, plan } = offer;
  const paid = plan.years[year];
  const reasons = planReasons(offer, year);
  if (paid === undefined) return { expression: '1', operands: {}, because: reasons };
  const owned = terms.assets.cameras.ownedByState;
  const supported = year <= terms.supportEndYear;
  if (owned && supported && !paid.gap) {
    return { expression: '1', operands: {}, because: [offer.at('supportEnd')] };
  }
  const because = owned ? reasons : [offer.input('own.cameras'), offer.at('termEnd'), ...reasons];
  const share: Form = owned
    ? ownUpkeep(offer, paid, year)
    : { expression: feeIsPaid(terms, paid, year) ? '1' : '0', operands: {} };
  const b = budgetId(offer, year);
  if (b === undefined || share.expression === '0') return { ...share, because };
  if (share.expression === '1') return { expression: 'b', operands: { b }, because };
  return {
    expression: `${share.expression} * b`,
    operands: { ...share.operands, b },
    because,
  };
}

function upkeep(offer: Offer, rest: string): Figure | undefined {
  const y = serviceYear(offer, rest);
  if (y === undefined) return undefined;
  const { expression, operands, because } = upkeepForm(offer, y);
  return worked(
    {
      id: offer.at(`upkeep.${rest}`),
      name: offer.words.explain.names.upkeep(y),
      style: SHARE,
      value: upkeepPaid(offer.terms, offer.plan, y),
    },
    expression,
    operands,
    { because, note: offer.words.explain.notes.upkeep },
  );
}

/** Years in which the state's cameras are due for replacement. */
function dueYears({ terms }: Offer): readonly number[] {
  const { cameras } = terms.assets;
  return cameras.ownedByState ? refreshYears(cameras, terms.startYear, terms.horizonYears) : [];
}

/** What of the last replacement due was paid, where a squeeze bore on it. */
function lastPaid(
  offer: Offer,
  year: number,
): { readonly id: FigureId; readonly share: number } | undefined {
  const last = dueYears(offer)
    .filter((due) => due <= year)
    .at(-1);
  const id = last === undefined ? undefined : budgetId(offer, last);
  if (last === undefined || id === undefined) return undefined;
  return { id, share: budgetShare(offer.terms.course, last) };
}

function failureIn(offer: Offer, rest: string): Figure | undefined {
  const y = serviceYear(offer, rest);
  const paid = y === undefined ? undefined : lastPaid(offer, y);
  if (y === undefined || paid === undefined) return undefined;
  const { names, notes } = offer.words.explain;
  return worked(
    {
      id: offer.at(`failureIn.${rest}`),
      name: names.failureIn(y),
      style: SHARE,
      value: failureRateOf(offer.c['failure.rate'], offer.c['failure.wear'], 1 - paid.share),
    },
    'p * failure + (1 - p) * min(1, wear * failure)',
    {
      p: paid.id,
      failure: offer.caseInput('failure.rate'),
      wear: offer.caseInput('failure.wear'),
    },
    { note: notes.wear },
  );
}

/** What keeps working under the upkeep that is paid. */
function keptForm(offer: Offer, y: number): Form {
  const { terms, plan } = offer;
  const paid = upkeepPaid(terms, plan, y);
  const sla = offer.input('sla');
  if (paid === 1) return { expression: 'sla', operands: { sla } };
  const before = y === terms.startYear + 1 ? sla : offer.at(`working.${String(y - 1)}`);
  const failure =
    lastPaid(offer, y) === undefined
      ? offer.caseInput('failure.rate')
      : offer.at(`failureIn.${String(y)}`);
  const rest = 'before * (1 - failure)';
  if (paid === 0) return { expression: rest, operands: { before, failure } };
  return {
    expression: `f * sla + (1 - f) * ${rest}`,
    operands: { f: offer.at(`upkeep.${String(y)}`), sla, before, failure },
  };
}

function working(offer: Offer, rest: string): Figure | undefined {
  const { names, notes } = offer.words.explain;
  const y = serviceYear(offer, rest);
  if (y === undefined) return undefined;
  const { terms, plan } = offer;
  const shown = {
    id: offer.at(`working.${rest}`),
    name: names.working(y),
    style: SHARE,
    value: offer.e.workingByYear[y] ?? 0,
  };
  const reasons = planReasons(offer, y);
  const paid = plan.years[y];
  if (paid !== undefined && !camerasPresent(terms, plan, y)) {
    const because = [offer.input('own.cameras'), offer.input('own.network'), ...reasons];
    return worked(shown, '0', {}, { because, note: notes.absent });
  }
  const kept = keptForm(offer, y);
  const because = [offer.at(`upkeep.${rest}`)];
  const due = dueYears(offer).includes(y);
  const p = due ? budgetId(offer, y) : undefined;
  if (due && (p === undefined || budgetShare(terms.course, y) === 1)) {
    return worked(shown, 'sla', { sla: offer.input('sla') }, { because, note: notes.refreshed });
  }
  if (p !== undefined) {
    return worked(
      shown,
      `p * sla + (1 - p) * (${kept.expression})`,
      { ...kept.operands, p, sla: offer.input('sla') },
      { because, note: notes.renewedInPart },
    );
  }
  const note = kept.expression === 'sla' ? { note: notes.refreshed } : {};
  return worked(shown, kept.expression, kept.operands, { because, ...note });
}

/** Cameras that work in a year, discounted; their sum over the service without a year. */
function workingYears(offer: Offer, rest: string): Figure | undefined {
  const { names, notes } = offer.words.explain;
  const { terms, e } = offer;
  const style = CAMERA_YEARS;
  if (rest === '') {
    return summed(
      {
        id: offer.at('workingYears'),
        name: names.workingYears,
        style,
        value: e.workingYearsPv,
      },
      years(terms.startYear + 1, terms.horizonYears).map((y) =>
        offer.at(`workingYears.${String(y)}`),
      ),
      { note: notes.workingYears },
    );
  }
  const y = serviceYear(offer, rest);
  if (y === undefined) return undefined;
  return worked(
    {
      id: offer.at(`workingYears.${rest}`),
      name: names.workingYearsIn(y),
      style,
      value: (e.workingByYear[y] ?? 0) * offer.c['scope.cameras'] * terms.factors.at(y).discount,
    },
    'a * n * d',
    {
      a: offer.at(`working.${rest}`),
      n: offer.caseInput('scope.cameras'),
      d: offer.whole(`discountAt.${rest}`),
    },
  );
}

function levelised(offer: Offer): Figure | undefined {
  const { levelised: value } = offer.e;
  if (value === undefined) return undefined;
  const { names, notes } = offer.words.explain;
  return worked(
    { id: offer.at('levelised'), name: names.levelised, style: USD_EXACT, value },
    'total / service',
    { total: offer.at('total'), service: offer.at('workingYears') },
    { note: notes.levelised },
  );
}

export const serviceFigures: Makers<Offer> = {
  camerasVendorOnly: camerasLocked,
  upkeep,
  failureIn,
  working,
  workingYears,
  levelised,
};
