/**
 * What running the system costs each year at market price, and what leaving would cost. Service years are
 * G+1 … H. Support is inside the price for s years, the fee at its agreed level for the term.
 */
import {
  constantAt,
  growthFactor,
  realIndex,
  type FlowKind,
  type PriceFactors,
} from '$lib/engine/finance/constant-usd';
import { exitCostAt, type ExitInput } from '$lib/engine/dependency/exit-cost';
import type { Ledger } from '$lib/engine/lifecycle/flows';
import { feeFactor } from './course';
import type { ExitYear } from './evaluation';
import { renewedShare } from './purchase';
import type { OfferTerms } from './terms';

/** How the usage fee is stated: its currency, and whether it follows prices. */
export function feeKind(terms: OfferTerms): FlowKind {
  const local = terms.o['fee.currency'] === 'local';
  if (terms.o['fee.indexed']) return local ? 'local-indexed' : 'foreign-indexed';
  return local ? 'local-nominal' : 'foreign-nominal';
}

/** Usage fee of a service year at market price, USD: level of the first year, escalated. */
export function feeOf(terms: OfferTerms, year: number): number {
  return terms.feeUsd * growthFactor(terms.o['fee.escalation'], year - terms.startYear - 1);
}

/** Maintenance at market price; nothing while support is inside the price. */
export function maintenanceOf(terms: OfferTerms, year: number): number {
  const elapsed = year - terms.supportEndYear - 1;
  if (elapsed < 0) return 0;
  return terms.maintenanceUsd * growthFactor(terms.c['maint.escalation'], elapsed);
}

/** t*: when the vendor can first ask for a mark-up, the end of support or of the term. */
export function decisionYear(terms: OfferTerms): number {
  const vendorMaintains = terms.maintenanceUsd * terms.vendorOnlyShare > 0;
  const ends = [
    ...(vendorMaintains ? [terms.supportEndYear] : []),
    ...(terms.feeUsd > 0 ? [terms.termEndYear] : []),
  ];
  const first = ends.length === 0 ? terms.supportEndYear : Math.min(...ends);
  return Math.min(first, terms.horizonYears);
}

/** What the engine needs to price leaving in any year. */
export function exitInput(terms: OfferTerms): ExitInput {
  const { assets, o, c } = terms;
  return {
    cameras: assets.cameras,
    platform: assets.platform,
    others: [assets.network, assets.centre, assets.storage],
    startYear: terms.startYear,
    horizonYears: terms.horizonYears,
    autonomy: terms.autonomy,
    interoperability: o['platform.interop'],
    integrationRate: c['exit.integration'],
    yearlyFeeUsd: terms.feeUsd,
    termEndYear: terms.feeUsd > 0 ? terms.termEndYear : terms.startYear,
    penaltyRate: o['fee.penalty'],
    camerasTransferYear: o['own.transfer'] ? terms.termEndYear : undefined,
    camerasRenewed: (t) => renewedShare(terms, assets.cameras, t),
  };
}

/** Price of leaving in every service year, constant USD before tax. */
export function exitCurve(terms: OfferTerms): ExitYear[] {
  const input = exitInput(terms);
  const curve: ExitYear[] = [];
  for (let year = terms.startYear; year <= terms.horizonYears; year += 1) {
    const index = terms.factors.at(year).realIndex;
    const cost = exitCostAt(input, year);
    curve.push({
      year,
      notOwned: cost.notOwned * index,
      platform: cost.platform * index,
      cameras: cost.cameras * index,
      integration: cost.integration * index,
      penalty: cost.penalty * index,
      total: cost.total * index,
    });
  }
  return curve;
}

/** Fee of a service year at market price, with the rises dated up to `known`. */
export function feeDue(terms: OfferTerms, year: number, known = Infinity): number {
  return feeOf(terms, year) * feeFactor(terms.course, year, known);
}

/** The factors of a year as they look at date `known`: devaluations to come are not seen. */
function factorsKnown(terms: OfferTerms, year: number, known: number): PriceFactors {
  const factors = terms.factors.at(year);
  const { jumps, realGrowth } = terms.basis;
  if (jumps.every(({ atYear }) => atYear <= known || atYear > year)) return factors;
  const seen = jumps.filter(({ atYear }) => atYear <= known);
  return { ...factors, realIndex: realIndex(year, realGrowth, seen) };
}

/** The years whose payments bear a mark-up: after `after`, up to `until`. */
export interface MarkupYears {
  readonly after: number;
  readonly until: number;
}

/** In constant USD at market price before tax: what a mark-up falls on in a year, as it looks at `known`. */
export function markupBaseIn(terms: OfferTerms, year: number, known = Infinity): number {
  const factors = factorsKnown(terms, year, known);
  const maintenance = maintenanceOf(terms, year) * terms.vendorOnlyShare;
  const fee = year > terms.termEndYear ? feeDue(terms, year, known) : 0;
  return (
    constantAt(maintenance, 'foreign-indexed', factors) + constantAt(fee, feeKind(terms), factors)
  );
}

/** PV at date `at` of the payments that a mark-up falls on in those years, as they look at `known`. */
export function markupBasePv(
  terms: OfferTerms,
  at: number,
  { after, until }: MarkupYears,
  known = Infinity,
): number {
  let sum = 0;
  for (let year = Math.max(after, terms.startYear) + 1; year <= until; year += 1) {
    sum += markupBaseIn(terms, year, known) * terms.factors.at(year - at).discount;
  }
  return sum;
}

/** PV at signature of what fees have risen by date `at`, in the years after it: a switch ends it. */
export function risesPv(terms: OfferTerms, at: number): number {
  if (terms.course.fees.length === 0) return 0;
  const kind = feeKind(terms);
  let sum = 0;
  for (let year = Math.max(at, terms.startYear) + 1; year <= terms.horizonYears; year += 1) {
    const risen = feeDue(terms, year, at) - feeOf(terms, year);
    const factors = factorsKnown(terms, year, at);
    sum += constantAt(risen, kind, factors) * terms.factors.at(year).discount;
  }
  return sum;
}

/** The buyer's own operators, the same for every offer: year G+1 to H, local money. */
function staffUsd(terms: OfferTerms): number {
  const { c } = terms;
  return c['scope.seats'] * c['staff.perSeat'] * c['staff.cost'];
}

/** Books the operators' pay when it is counted, and returns its PV either way. */
export function bookStaff(ledger: Ledger, terms: OfferTerms): number {
  const yearly = staffUsd(terms);
  let pv = 0;
  for (let year = terms.startYear + 1; year <= terms.horizonYears; year += 1) {
    const factors = terms.factors.at(year);
    pv += constantAt(yearly, 'local-indexed', factors) * factors.discount;
    if (terms.c['staff.counted']) ledger.pay('staff', yearly, year, 'local-indexed', 'staff');
  }
  return pv;
}
