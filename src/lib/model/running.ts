/**
 * What running the system costs each year, how the renewal ask is answered, and what leaving would cost.
 * Service years are G+1 … H. Support is inside the price for s years, the fee at its agreed level for
 * the term; the mark-up asked at renewal applies from the year after each.
 */
import { constantAt, growthFactor, type FlowKind } from '$lib/engine/finance/constant-usd';
import {
  exitCostAt,
  holdUpCeiling,
  type ExitInput,
  type HoldUp,
} from '$lib/engine/dependency/exit-cost';
import type { Cause, Ledger } from '$lib/engine/lifecycle/flows';
import type { ExitYear, RenewalResult } from './evaluation';
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

/** PV at date `at` of the payments that a mark-up falls on, at market price, before tax. */
export function markupBasePv(terms: OfferTerms, at: number): number {
  const kind = feeKind(terms);
  let sum = 0;
  for (let year = terms.startYear + 1; year <= terms.horizonYears; year += 1) {
    const maintenance = maintenanceOf(terms, year) * terms.vendorOnlyShare;
    const fee = year > terms.termEndYear ? feeOf(terms, year) : 0;
    const factors = terms.factors.at(year);
    const constant =
      constantAt(maintenance, 'foreign-indexed', factors) + constantAt(fee, kind, factors);
    sum += constant * terms.factors.at(year - at).discount;
  }
  return sum;
}

/**
 * Whether two present values are one but for rounding. At the hold-up ceiling paying and leaving cost the
 * same by definition, and which comes out an ulp lower must not decide whether equipment is bought.
 */
function costsTheSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * How the ask is answered, and the mark-up that is then paid. Of answers that cost the same the cheapest
 * is the first in the order accept, renegotiate, switch: the one that changes least.
 */
export function answerRenewal(
  terms: OfferTerms,
  curve: readonly ExitYear[],
): { readonly renewal: RenewalResult; readonly holdUp: HoldUp } {
  const at = decisionYear(terms);
  const exit = curve.find(({ year }) => year === at)?.total ?? 0;
  const yearsLeft = terms.horizonYears - at;
  const holdUp = holdUpCeiling(exit, markupBasePv(terms, at), yearsLeft);
  const ask = terms.o['renewal.markup'];
  const negotiated = holdUp.kind === 'ceiling' ? Math.min(ask, holdUp.markup) : ask;
  const perUnit = markupBasePv(terms, 0);
  const switching = exit * terms.factors.at(at).discount;
  const result = (
    answer: RenewalResult['answer'],
    markup: number,
    switchYear?: number,
  ): RenewalResult => ({
    answer,
    year: at,
    markup,
    markupPv: perUnit * markup,
    ...(switchYear === undefined ? {} : { switchYear }),
  });
  const pick = (): RenewalResult => {
    switch (terms.o['renewal.answer']) {
      case 'accept':
        return result('accept', ask);
      case 'renegotiate':
        return result('renegotiate', negotiated);
      case 'switch':
        return result('switch', 0, at);
      case 'lapse':
        return result('lapse', 0);
      case 'cheapest': {
        // Tax falls on all three alike and cannot turn them.
        const answers = [result('accept', ask), result('renegotiate', negotiated)] as const;
        const least = Math.min(switching, ...answers.map(({ markupPv }) => markupPv));
        const paying = answers.find(({ markupPv }) => costsTheSame(markupPv, least));
        return paying ?? result('switch', 0, at);
      }
    }
  };
  return { renewal: pick(), holdUp };
}

function payRunning(
  ledger: Ledger,
  component: 'maintenance' | 'fees' | 'exit',
  amount: number,
  year: number,
  kind: FlowKind,
  cause: Cause,
  taxRate: number,
): void {
  ledger.pay(component, amount, year, kind, cause);
  ledger.pay('tax', amount * taxRate, year, kind, cause);
}

/** Books maintenance, fees and, where the answer is to switch, the exit cost; each with its tax. */
export function bookRunning(
  ledger: Ledger,
  terms: OfferTerms,
  renewal: RenewalResult,
  curve: readonly ExitYear[],
): void {
  const kind = feeKind(terms);
  const { taxRate, vendorOnlyShare: v } = terms;
  const lapses = renewal.answer === 'lapse';
  for (let year = terms.startYear + 1; year <= terms.horizonYears; year += 1) {
    const maintenance = lapses ? 0 : maintenanceOf(terms, year);
    const vendorPart = maintenance * v * (1 + renewal.markup);
    const othersPart = maintenance * (1 - v);
    payRunning(ledger, 'maintenance', vendorPart, year, 'foreign-indexed', 'vendor', taxRate);
    payRunning(ledger, 'maintenance', othersPart, year, 'local-indexed', 'others', taxRate);
    const afterTerm = year > terms.termEndYear;
    const fee = lapses && afterTerm ? 0 : feeOf(terms, year);
    const asked = fee * (afterTerm ? 1 + renewal.markup : 1);
    payRunning(ledger, 'fees', asked, year, kind, 'fee', taxRate);
  }
  if (renewal.switchYear !== undefined) {
    const exit = curve.find(({ year }) => year === renewal.switchYear)?.total ?? 0;
    const t = renewal.switchYear;
    // The curve is in constant USD already; the ledger wants the amount as stated for that date.
    const index = terms.factors.at(t).realIndex;
    payRunning(ledger, 'exit', exit / index, t, 'foreign-indexed', 'exit', taxRate);
  }
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
