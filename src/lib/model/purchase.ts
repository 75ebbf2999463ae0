/** Price, loan, refresh and residual value of one offer, booked into its ledger. */
import { grantElement } from '$lib/engine/finance/grant-element';
import {
  loanSchedule,
  outstandingAt,
  settledAt,
  type LoanSchedule,
  type LoanTerms,
} from '$lib/engine/finance/loan';
import {
  benchmarkAt,
  refreshYears,
  undepreciatedValue,
  type Asset,
} from '$lib/engine/lifecycle/assets';
import { yearOf, type Cause, type Ledger } from '$lib/engine/lifecycle/flows';
import { constantAt, type FlowKind } from '$lib/engine/finance/constant-usd';
import { ASSET_CLASSES } from '$lib/parameters/types';
import { assetList, paidFor, sumOf } from './assets';
import { budgetShare } from './course';
import type { LoanResult } from './evaluation';
import type { OfferTerms } from './terms';

/** IMF and World Bank since 2013; register X25. */
export const GRANT_DISCOUNT_RATE = 0.05;

/** The price in local money is fixed at signature like one in dollars, only in the other currency. */
export function priceKind(terms: OfferTerms): FlowKind {
  return terms.o['price.currency'] === 'local' ? 'local-nominal' : 'foreign-nominal';
}

/** Down payment at d, the rest in equal tranches; the lender's part of a tranche is not the buyer's cash. */
export function bookPrice(ledger: Ledger, terms: OfferTerms): void {
  const { o, signatureYear: d, taxRate } = terms;
  const price = sumOf(assetList(terms.assets), paidFor);
  if (price === 0) return;
  const kind = priceKind(terms);
  const financed = o['loan.share'];
  const down = o['price.down'] === 'auto' ? 1 - financed : o['price.down'];
  const { trancheYears } = terms.course.timing;
  const build = trancheYears.length;
  ledger.pay('price', price * down, d, kind, 'down');
  ledger.pay('tax', price * down * taxRate, d, kind, 'down');
  const tranche = (price * (1 - down)) / build;
  const lender = (price * financed) / build;
  for (const t of trancheYears) {
    // 1 − down − financed can miss zero by an ulp; a payment of 1e-9 dollars is not one.
    const own = Math.abs(tranche - lender) < 1e-9 * price ? 0 : tranche - lender;
    ledger.pay('price', own, t, kind, 'tranche');
    ledger.pay('tax', tranche * taxRate, t, kind, 'tranche');
  }
}

/** The base rate of a loan year, events counted; it never falls below nought. */
export function baseRateIn(terms: OfferTerms, loanYear: number): number {
  const { o, signatureYear, course } = terms;
  let base = o['loan.base'] + loanYear * o['loan.drift'];
  for (const { year, values } of course.bases) {
    if (signatureYear + loanYear >= year) base += values.points;
  }
  return Math.max(0, base);
}

/** The lender that a loan year is owed to, where it is no longer the one of the contract. */
export function lenderIn({ signatureYear, course }: OfferTerms, loanYear: number) {
  return course.lenders.filter(({ year }) => signatureYear + loanYear >= year).at(-1);
}

/** Rates as agreed or, where events change them, year by year. */
function loanRateOf(terms: OfferTerms): LoanTerms['rate'] {
  const { o, course } = terms;
  const fixed = o['loan.kind'] === 'fixed';
  if (fixed && course.lenders.length === 0) {
    return { kind: 'fixed', annualRate: o['loan.rate'] };
  }
  const years = Array.from({ length: Math.ceil(o['loan.years']) }, (_, year) => year);
  if (course.lenders.length === 0) {
    return {
      kind: 'floating',
      spread: o['loan.spread'],
      baseByYear: years.map((year) => baseRateIn(terms, year)),
    };
  }
  const agreed = (year: number) =>
    fixed ? o['loan.rate'] : o['loan.spread'] + baseRateIn(terms, year);
  return {
    kind: 'floating',
    spread: 0,
    baseByYear: years.map((year) => lenderIn(terms, year)?.values.rate ?? agreed(year)),
  };
}

/** The inputs in the words of the engine's loan; undefined where nothing is lent. */
export function loanTermsOf(terms: OfferTerms): LoanTerms | undefined {
  const { o, signatureYear: d } = terms;
  const principal = o['loan.share'] * sumOf(assetList(terms.assets), paidFor);
  if (principal <= 0) return undefined;
  return {
    principal,
    effectiveAtYears: d,
    drawTimesYears: terms.course.timing.trancheYears,
    maturityYears: o['loan.years'],
    graceYears: o['loan.grace'],
    instalmentsPerYear: Number(o['loan.perYear']),
    profile: o['loan.profile'],
    firstInstalment: o['loan.first'],
    rate: loanRateOf(terms),
    managementFeeRate: o['loan.fee'],
    insuranceRate: o['loan.insurance'],
    commitmentFeeRate: o['loan.commitment'],
  };
}

interface BookedService {
  readonly servicePv: number;
  readonly serviceByYear: readonly number[];
}

function bookSchedule(ledger: Ledger, terms: OfferTerms, schedule: LoanSchedule): BookedService {
  const kind = terms.o['loan.currency'] === 'local' ? 'local-nominal' : 'foreign-nominal';
  const serviceByYear = new Array<number>(terms.horizonYears + 1).fill(0);
  let servicePv = 0;
  for (const row of schedule.rows) {
    const t = row.atYears;
    servicePv += ledger.pay('price', row.principalPaid, t, kind, 'principal');
    servicePv += ledger.pay('interest', row.interest, t, kind, 'interest');
    servicePv += ledger.pay('interest', row.fees, t, kind, 'loanFees');
    const year = yearOf(t, terms.horizonYears);
    serviceByYear[year] = (serviceByYear[year] ?? 0) + row.principalPaid + row.interest + row.fees;
  }
  for (const { year } of terms.course.lenders) {
    const at = Math.max(year, terms.signatureYear);
    const fee = lenderFee(terms, schedule, year);
    servicePv += ledger.pay('interest', fee, at, kind, 'loanFees');
    const paidIn = yearOf(at, terms.horizonYears);
    serviceByYear[paidIn] = (serviceByYear[paidIn] ?? 0) + fee;
  }
  return { servicePv, serviceByYear };
}

/** A new lender's fee, on what is owed and still undrawn when it takes over. */
export function lenderFee(terms: OfferTerms, schedule: LoanSchedule, year: number): number {
  const at = Math.max(year, terms.signatureYear);
  const lender = terms.course.lenders.find((event) => event.year === year);
  const undrawn = schedule.rows.reduce(
    (sum, row) => (row.atYears > at + 1e-9 ? sum + row.draw : sum),
    0,
  );
  return (outstandingAt(schedule, at) + undrawn) * (lender?.values.fee ?? 0);
}

/** PV of paying the lender's part of the tranches in cash: due as the price is, in its currency. */
function cashInsteadPv(terms: OfferTerms, loanTerms: LoanTerms): number {
  const dates = loanTerms.drawTimesYears;
  const tranche = loanTerms.principal / dates.length;
  const kind = priceKind(terms);
  return dates.reduce((sum, t) => {
    const factors = terms.factors.at(t);
    return sum + constantAt(tranche, kind, factors) * factors.discount;
  }, 0);
}

/** The contract's rate in the loan's first year: what the all-in cost is sought near. */
function rateAtFirst(rate: LoanTerms['rate']): number {
  return rate.kind === 'fixed' ? rate.annualRate : rate.spread + (rate.baseByYear[0] ?? 0);
}

export interface BookedLoan {
  readonly result: LoanResult;
  /** What is booked: the contract's schedule, or the one settled at the horizon. */
  readonly schedule: LoanSchedule;
  readonly fullSchedule: LoanSchedule;
}

/** Books the debt service; what is still owed at the horizon is paid off there, as assets are credited there. */
export function bookLoan(ledger: Ledger, terms: OfferTerms): BookedLoan | undefined {
  const loanTerms = loanTermsOf(terms);
  if (loanTerms === undefined) return undefined;
  const full = loanSchedule(loanTerms);
  const endsAt = loanTerms.effectiveAtYears + loanTerms.maturityYears;
  const schedule = endsAt > terms.horizonYears ? settledAt(full, terms.horizonYears) : full;
  const { servicePv, serviceByYear } = bookSchedule(ledger, terms, schedule);
  const peak = Math.max(...serviceByYear);
  const result: LoanResult = {
    principal: loanTerms.principal,
    rows: full.rows,
    totalInterest: full.totalInterest,
    totalFees: full.totalFees,
    serviceByYear,
    servicePv,
    peakService: { year: serviceByYear.indexOf(peak), amount: peak },
    contractRate: rateAtFirst(loanTerms.rate),
    grantElement: grantElement(full, {
      annualDiscountRate: GRANT_DISCOUNT_RATE,
      includeFees: true,
    }),
    valueOfFinancing: cashInsteadPv(terms, loanTerms) - servicePv,
    outstandingByYear: serviceByYear.map((_, year) => outstandingAt(schedule, year)),
    settledAtHorizon: schedule !== full,
  };
  return { result, schedule, fullSchedule: full };
}

function payByOrigin(
  ledger: Ledger,
  component: 'refresh' | 'residual',
  cause: Cause,
  amount: number,
  t: number,
  localShare: number,
  taxRate: number,
): void {
  const local = amount * localShare;
  const foreign = amount - local;
  ledger.pay(component, foreign, t, 'foreign-indexed', cause);
  ledger.pay(component, local, t, 'local-indexed', cause);
  ledger.pay('tax', foreign * taxRate, t, 'foreign-indexed', cause);
  ledger.pay('tax', local * taxRate, t, 'local-indexed', cause);
}

/** Share of a class that was paid for when its last replacement up to t fell due; 1 while none did. */
export function renewedShare(terms: OfferTerms, asset: Asset, t: number): number {
  if (terms.course.squeezes.length === 0) return 1;
  const last = refreshYears(asset, terms.startYear, terms.horizonYears)
    .filter((year) => year <= t)
    .at(-1);
  return last === undefined ? 1 : budgetShare(terms.course, last);
}

/** State-owned classes are replaced at the end of their life and, if counted, credited at the horizon. */
export function bookRenewals(ledger: Ledger, terms: OfferTerms): void {
  const { startYear, horizonYears, taxRate, c } = terms;
  for (const id of ASSET_CLASSES) {
    const asset = terms.assets[id];
    if (!asset.ownedByState) continue;
    const due = refreshYears(asset, startYear, horizonYears);
    for (const t of due) {
      const amount = benchmarkAt(asset, t) * budgetShare(terms.course, t);
      payByOrigin(ledger, 'refresh', id, amount, t, asset.localShare, taxRate);
    }
    // What the state had before and nobody replaced is no gain of the offer: it was there at the start too.
    if (c['residual'] && !(asset.installed && due.length === 0)) {
      const renewed = renewedShare(terms, asset, horizonYears);
      const value = undepreciatedValue(asset, startYear, horizonYears, horizonYears, renewed);
      payByOrigin(ledger, 'residual', id, -value, horizonYears, asset.localShare, 0);
    }
  }
}
