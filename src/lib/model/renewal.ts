/**
 * Who is paid what in each service year: the renewal asks and how they are answered, a vendor that goes, and
 * what that leaves of the upkeep. The contract's own ask comes at t*; a dated one takes its place, or that
 * of the ask before it, from the year after its date.
 */
import type { constantAt } from '$lib/engine/finance/constant-usd';
import { holdUpCeiling, type HoldUp } from '$lib/engine/dependency/exit-cost';
import type { Cause, Ledger } from '$lib/engine/lifecycle/flows';
import { refreshYears } from '$lib/engine/lifecycle/assets';
import { assetList } from './assets';
import { budgetShare, type EventNote, type Leave } from './course';
import type { ExitYear, RenewalResult } from './evaluation';
import {
  decisionYear,
  feeDue,
  feeKind,
  feeOf,
  maintenanceOf,
  markupBasePv,
  risesPv,
  type MarkupYears,
} from './running';
import type { OfferTerms } from './terms';

/** What of a service year's market prices is paid. */
export interface PlanYear {
  /** h: on what only the vendor can do, and on fees after the term. */
  readonly markup: number;
  /** Shares of the two parts of maintenance that are paid, the budget's share apart. */
  readonly vendorPaid: number;
  readonly othersPaid: number;
  /** Whether fees are paid; after the term a lapse stops them, a provider that has gone at any time. */
  readonly feePaid: boolean;
  /** The vendor has gone and nobody has taken over yet. */
  readonly gap: boolean;
  /** Another provider has taken over, at market prices: the old one's rises of fees are left behind. */
  readonly left: boolean;
}

/** The price of leaving, paid at `year`. */
export interface Leaving {
  readonly year: number;
  /** Constant USD before tax. */
  readonly amount: number;
  /** The event that made it due; none where the contract's own ask was answered so. */
  readonly eventId: string | undefined;
}

export interface RenewalPlan {
  /** The contract's ask, then the dated ones that were answered. */
  readonly renewals: readonly [RenewalResult, ...RenewalResult[]];
  readonly holdUp: HoldUp;
  /** By year from signature; undefined before service. */
  readonly years: readonly (PlanYear | undefined)[];
  readonly leavings: readonly Leaving[];
  /** The vendor's going, where it counts: one that had been left before cannot be lost. */
  readonly lost: Leave | undefined;
  readonly notes: readonly EventNote[];
}

interface Ask {
  readonly year: number;
  readonly markup: number;
  readonly answer: OfferTerms['o']['renewal.answer'];
  readonly kept: number;
  readonly eventId: string | undefined;
}

/**
 * Whether two present values are one but for rounding. At the hold-up ceiling paying and leaving cost the
 * same by definition, and which comes out an ulp lower must not decide whether equipment is bought.
 */
function costsTheSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function exitAt(curve: readonly ExitYear[], year: number): ExitYear | undefined {
  return curve.find((point) => point.year === year);
}

/** The ceiling that holds for an ask at this date. */
export function ceilingAt(terms: OfferTerms, curve: readonly ExitYear[], year: number): HoldUp {
  const bearing = { after: year, until: terms.horizonYears };
  const base = markupBasePv(terms, year, bearing, year);
  return holdUpCeiling(exitAt(curve, year)?.total ?? 0, base, terms.horizonYears - year);
}

/**
 * How an ask is answered, and the mark-up that is then paid in the years it holds. Of answers that cost the
 * same the cheapest is the first in the order accept, renegotiate, switch: the one that changes least.
 */
function answered(
  terms: OfferTerms,
  curve: readonly ExitYear[],
  ask: Ask,
  until: number,
): RenewalResult {
  const { year: at, markup: asked } = ask;
  const holdUp = ceilingAt(terms, curve, at);
  const negotiated = holdUp.kind === 'ceiling' ? Math.min(asked, holdUp.markup) : asked;
  // What comes later is not known at the ask; what is paid in the end is.
  const perUnit = markupBasePv(terms, 0, { after: at, until: terms.horizonYears }, at);
  const bearing: MarkupYears = { after: at, until };
  const paidOn = markupBasePv(terms, 0, bearing);
  const exit = exitAt(curve, at)?.total ?? 0;
  const result = (answer: RenewalResult['answer'], markup: number): RenewalResult => ({
    answer,
    year: at,
    markup,
    markupPv: paidOn * markup,
    // Who has left is asked no more.
    until: answer === 'switch' ? terms.horizonYears : until,
    ...(answer === 'switch' ? { switchYear: at } : {}),
    ...(ask.eventId === undefined ? {} : { eventId: ask.eventId }),
  });
  switch (ask.answer) {
    case 'accept':
      return result('accept', asked);
    case 'renegotiate':
      return result('renegotiate', negotiated);
    case 'switch':
      return result('switch', 0);
    case 'lapse':
      return result('lapse', 0);
    case 'cheapest': {
      // Tax falls on all three alike and cannot turn them.
      const switching = exit * terms.factors.at(at).discount;
      const rises = risesPv(terms, at);
      const costs = [perUnit * asked + rises, perUnit * negotiated + rises] as const;
      const least = Math.min(switching, ...costs);
      if (costsTheSame(costs[0], least)) return result('accept', asked);
      if (costsTheSame(costs[1], least)) return result('renegotiate', negotiated);
      return result('switch', 0);
    }
  }
}

/** The asks in the order in which they hold; a dated one at t* is the contract's own. */
function asksOf(terms: OfferTerms): { readonly asks: readonly Ask[]; readonly notes: EventNote[] } {
  const { o, course } = terms;
  const first = decisionYear(terms);
  const notes: EventNote[] = [];
  const dated: Ask[] = course.asks.flatMap(({ id, year, values }): Ask[] => {
    if (year < first) {
      notes.push({ eventId: id, code: 'before-renewal' });
      return [];
    }
    return [{ year, ...values, eventId: id }];
  });
  // Of two asks in one year the last in the order of events holds; the others count for nothing.
  const byYear = new Map<number, Ask>();
  const contract: Ask = {
    year: first,
    markup: o['renewal.markup'],
    answer: o['renewal.answer'],
    kept: 0,
    eventId: undefined,
  };
  for (const ask of [contract, ...dated]) {
    const before = byYear.get(ask.year);
    if (before?.eventId !== undefined) notes.push({ eventId: before.eventId, code: 'other-ask' });
    byYear.set(ask.year, ask);
  }
  return { asks: [...byYear.values()].sort((a, b) => a.year - b.year), notes };
}

const MARKET: PlanYear = {
  markup: 0,
  vendorPaid: 1,
  othersPaid: 1,
  feePaid: true,
  gap: false,
  left: false,
};
const GAP: PlanYear = { ...MARKET, vendorPaid: 0, feePaid: false, gap: true };
const ANOTHER: PlanYear = { ...MARKET, left: true };

function planAfter({ answer, markup }: RenewalResult, kept: number): PlanYear {
  if (answer === 'switch') return ANOTHER;
  return answer === 'lapse'
    ? { ...MARKET, vendorPaid: 0, othersPaid: kept, feePaid: false }
    : { ...MARKET, markup };
}

export function renewalPlan(terms: OfferTerms, curve: readonly ExitYear[]): RenewalPlan {
  const { horizonYears: H, startYear, course } = terms;
  const { leave } = course;
  const at = decisionYear(terms);
  const holdUp = ceilingAt(terms, curve, at);
  const { asks, notes } = asksOf(terms);
  const goneFrom = leave?.year ?? Infinity;
  const results: RenewalResult[] = [];
  const plans: PlanYear[] = [];
  const leavings: Leaving[] = [];
  let switched = Infinity;
  for (const [index, ask] of asks.entries()) {
    if (ask.year >= Math.min(goneFrom, switched)) {
      if (ask.eventId !== undefined) notes.push({ eventId: ask.eventId, code: 'vendor-gone' });
      continue;
    }
    const next = asks[index + 1]?.year ?? H;
    const until = Math.min(H, next, goneFrom);
    const result = answered(terms, curve, ask, until);
    results.push(result);
    plans.push(planAfter(result, ask.kept));
    if (result.answer === 'switch') {
      switched = ask.year;
      const amount = exitAt(curve, ask.year)?.total ?? 0;
      leavings.push({ year: ask.year, amount, eventId: ask.eventId });
    }
  }
  // A vendor that has been left cannot be lost.
  const lost = leave !== undefined && leave.year <= switched ? leave : undefined;
  if (leave !== undefined && lost === undefined) {
    notes.push({ eventId: leave.eventId, code: 'vendor-gone' });
  }
  for (const { id, year } of course.fees) {
    if (year >= switched) notes.push({ eventId: id, code: 'vendor-gone' });
  }
  if (lost !== undefined && lost.paidYear < H) {
    const point = exitAt(curve, lost.paidYear);
    // The vendor went, not the buyer: nothing is owed for the rest of the term.
    const amount = (point?.total ?? 0) - (point?.penalty ?? 0);
    leavings.push({ year: lost.paidYear, amount, eventId: lost.eventId });
  }
  const years: (PlanYear | undefined)[] = new Array<undefined>(H + 1).fill(undefined);
  for (let year = startYear + 1; year <= H; year += 1) {
    years[year] = MARKET;
    for (const [index, result] of results.entries()) {
      // The contract's ask covers the years before it too: nothing falls due in them that it could raise.
      const plan = plans[index] ?? MARKET;
      if (year > result.year) years[year] = plan;
      else if (index === 0) years[year] = { ...plan, left: false };
    }
    if (lost !== undefined && year > lost.year) years[year] = year > lost.paidYear ? ANOTHER : GAP;
  }
  notes.push(...idleSqueezes(terms, years, lost));
  const gone: RenewalResult = { answer: 'gone', year: at, markup: 0, markupPv: 0, until: at };
  const [first = gone, ...more] = results;
  return { renewals: [first, ...more], holdUp, years, leavings, lost, notes };
}

/**
 * Share of the upkeep of the cameras that only this vendor can do: what no other platform can drive nobody else
 * can keep up. The platform's own maintenance, the larger part of v, keeps no camera alive.
 */
export function camerasVendorOnly({ o }: OfferTerms): number {
  const byHand = o['maint.vendorOnly'];
  return byHand === 'auto' ? 1 - o['platform.interop'] : byHand;
}

/** Whether a year has anything that a budget could cut. */
function hasDue(terms: OfferTerms, paid: PlanYear, lost: Leave | undefined, year: number): boolean {
  const { cameras } = terms.assets;
  if (!cameras.ownedByState || !isSupported(terms, lost, year)) return true;
  if (feeIsPaid(terms, paid, year) && terms.feeUsd > 0) return true;
  return assetList(terms.assets).some(
    (asset) =>
      asset.ownedByState && refreshYears(asset, terms.startYear, terms.horizonYears).includes(year),
  );
}

/** Squeezes in whose years nothing falls due. */
function idleSqueezes(
  terms: OfferTerms,
  years: RenewalPlan['years'],
  lost: Leave | undefined,
): EventNote[] {
  return terms.course.squeezes.flatMap(({ id, year: from, values }): EventNote[] => {
    const bites = years.some(
      (paid, year) =>
        paid !== undefined &&
        year >= from &&
        year < from + values.years &&
        hasDue(terms, paid, lost, year),
    );
    return bites ? [] : [{ eventId: id, code: 'nothing-due' }];
  });
}

/** Support inside the price lasts its years, and no longer than the vendor. */
function isSupported(terms: OfferTerms, lost: Leave | undefined, year: number): boolean {
  return year <= terms.supportEndYear && year <= (lost?.year ?? Infinity);
}

/** Share of the upkeep of the cameras that is paid in a service year. */
export function upkeepPaid(terms: OfferTerms, plan: RenewalPlan, year: number): number {
  const paid = plan.years[year] ?? MARKET;
  const budget = budgetShare(terms.course, year);
  if (!terms.assets.cameras.ownedByState) {
    return feeIsPaid(terms, paid, year) ? budget : 0;
  }
  // Inside support nothing is owed that a budget could cut.
  if (isSupported(terms, plan.lost, year)) return 1;
  const v = camerasVendorOnly(terms);
  const share =
    paid.vendorPaid === 1 && paid.othersPaid === 1
      ? 1
      : v * paid.vendorPaid + (1 - v) * paid.othersPaid;
  return share * budget;
}

/** During the term fees are owed whatever is answered; a provider that has gone is paid nothing. */
export function feeIsPaid(terms: OfferTerms, plan: PlanYear, year: number): boolean {
  return plan.feePaid || (!plan.gap && year <= terms.termEndYear);
}

/** Whether cameras and network are there: what is lent goes with its owner. */
export function camerasPresent(terms: OfferTerms, plan: RenewalPlan, year: number): boolean {
  const paid = plan.years[year] ?? MARKET;
  const { cameras, network } = terms.assets;
  if (paid.gap) {
    return cameras.ownedByState || plan.lost?.kind !== 'withdrawal';
  }
  if (feeIsPaid(terms, paid, year)) return true;
  const camerasStay = cameras.ownedByState || terms.o['own.transfer'];
  return camerasStay && network.ownedByState;
}

/**
 * Maintenance at market price that falls due in a year. Support inside the price ends with the vendor: who
 * loses it early pays for upkeep from then on.
 */
export function maintenanceDue(
  terms: OfferTerms,
  { lost }: Pick<RenewalPlan, 'lost'>,
  year: number,
): number {
  const lostSupport = year <= terms.supportEndYear && !isSupported(terms, lost, year);
  return lostSupport ? terms.maintenanceUsd : maintenanceOf(terms, year);
}

function payRunning(
  ledger: Ledger,
  component: 'maintenance' | 'fees' | 'exit',
  amount: number,
  year: number,
  kind: Parameters<typeof constantAt>[1],
  cause: Cause,
  taxRate: number,
): void {
  ledger.pay(component, amount, year, kind, cause);
  ledger.pay('tax', amount * taxRate, year, kind, cause);
}

/** Books maintenance, fees and, where the vendor is left, the price of leaving; each with its tax. */
export function bookRunning(ledger: Ledger, terms: OfferTerms, plan: RenewalPlan): void {
  const kind = feeKind(terms);
  const { taxRate, vendorOnlyShare: v, course } = terms;
  for (let year = terms.startYear + 1; year <= terms.horizonYears; year += 1) {
    const paid = plan.years[year] ?? MARKET;
    const budget = budgetShare(course, year);
    const maintenance = maintenanceDue(terms, plan, year) * budget;
    const vendorPart = maintenance * v * (1 + paid.markup) * paid.vendorPaid;
    const othersPart = maintenance * (1 - v) * paid.othersPaid;
    payRunning(ledger, 'maintenance', vendorPart, year, 'foreign-indexed', 'vendor', taxRate);
    payRunning(ledger, 'maintenance', othersPart, year, 'local-indexed', 'others', taxRate);
    const due = paid.left ? feeOf(terms, year) : feeDue(terms, year);
    const fee = feeIsPaid(terms, paid, year) ? due * budget : 0;
    const asked = fee * (year > terms.termEndYear ? 1 + paid.markup : 1);
    payRunning(ledger, 'fees', asked, year, kind, 'fee', taxRate);
  }
  for (const { year, amount } of plan.leavings) {
    // The curve is in constant USD already; the ledger wants the amount as stated for that date.
    const stated = amount / terms.factors.at(year).realIndex;
    payRunning(ledger, 'exit', stated, year, 'foreign-indexed', 'exit', taxRate);
  }
}
