/**
 * One offer in one draw, from the vector to every measure: what `evaluate-option.ts` does, without keeping any
 * flow. Payments at whole years gather in one table in constant USD and are discounted at the end.
 */
import { optionSlot } from './slots';
import { CAMERAS, CLASSES, NETWORK, PLATFORM, type CaseDraw } from './case-draw';
import { LoanDraw } from './loan-draw';
import { measurePlace } from './measures';
import { OfferDraw } from './offer-draw';
import type { OptionPlan } from './option-plan';
import { RenewalDraw } from './renewal-draw';
import { PROFILE_SCORES } from '$lib/parameters/types';
import { caseSlot } from './slots';

const DOWN = optionSlot('price.down');
const SLA = optionSlot('sla');
const HAZARD = optionSlot('vendor.hazard');
const KNOWLEDGE = optionSlot('know.local');
const DATA_HELD = optionSlot('data.held');
const BIDDERS = optionSlot('price.bidders');
const ORIGINS = optionSlot('supply.origins');
const WEIGHTS = PROFILE_SCORES.map((score) => caseSlot(`weight.${score}`));

const TOTAL = measurePlace('totalPv');
const PAYMENTS = measurePlace('paymentsPv');
const UPFRONT_USD = measurePlace('upfrontUsd');
const PEAK_USD = measurePlace('peakUsd');
const INDEX = measurePlace('dependencyIndex');
const WORKING_YEARS = measurePlace('workingYearsPv');
const LENDS = measurePlace('lends');
const PASS = measurePlace('camerasPass');
const WITHIN_BUDGET = measurePlace('withinBudget');
const COST = measurePlace('cost');
const UPFRONT = measurePlace('upfront');
const PEAK = measurePlace('peak');
const FINANCING = measurePlace('financing');
const GRANT = measurePlace('grant');
const CURRENCY = measurePlace('currency');
const DEBT = measurePlace('debt');
const BENCHMARK_PRICE = measurePlace('benchmarkPrice');
const OWNERSHIP = measurePlace('ownership');
const EXIT = measurePlace('exit');
const RENEWAL = measurePlace('renewal');
const AUTONOMY = measurePlace('autonomy');
const REPLACEABILITY = measurePlace('replaceability');
const CONTINUITY = measurePlace('continuity');
const INTEGRITY = measurePlace('integrity');
const ACCOUNTABILITY = measurePlace('accountability');
const WORKING = measurePlace('working');
const AGENCIES = measurePlace('agencies');
const PART_ORIGINS = measurePlace('partOrigins');
const LOCAL_AGENCY = measurePlace('localAgency');
const LOCAL_CAPABILITY = measurePlace('localCapability');
const ORIGIN = measurePlace('origin');

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}

function over(part: number, whole: number): number {
  if (whole <= 0) return 0;
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, part / whole));
}

/** x^n for a whole n ≥ 0, by squaring: a third of what the general power costs. */
function power(x: number, n: number): number {
  let result = 1;
  let base = x;
  for (let left = n; left > 0; left >>= 1) {
    if ((left & 1) === 1) result *= base;
    base *= base;
  }
  return result;
}

/** Below it 1 − (1 − p)^n loses digits. */
const SMALL_HAZARD = 1e-5;

/** 1 − (1 − p)^n. */
function struckWithin(hazard: number, years: number): number {
  return hazard < SMALL_HAZARD
    ? -Math.expm1(years * Math.log1p(-hazard))
    : 1 - power(1 - hazard, years);
}

export interface CaseFlags {
  readonly residual: boolean;
  readonly staffCounted: boolean;
}

export class OptionDraw {
  readonly #plan: OptionPlan;
  readonly #shared: CaseDraw;
  readonly #flags: CaseFlags;
  readonly #offer: OfferDraw;
  readonly #loan: LoanDraw;
  readonly #renewal: RenewalDraw;
  readonly #cash: Float64Array;
  /** Of it what is paid in foreign currency. */
  readonly #foreign: Float64Array;
  readonly #dueShare: Float64Array;
  #residualPv = 0;
  #markupPv = 0;
  #workingYearsPv = 0;
  #workingMean = 0;

  constructor(shared: CaseDraw, plan: OptionPlan, flags: CaseFlags) {
    this.#plan = plan;
    this.#shared = shared;
    this.#flags = flags;
    this.#offer = new OfferDraw(shared, plan);
    this.#loan = new LoanDraw(shared);
    this.#renewal = new RenewalDraw(this.#offer);
    this.#cash = new Float64Array(shared.horizon + 1);
    this.#foreign = new Float64Array(shared.horizon + 1);
    this.#dueShare = new Float64Array(shared.horizon + 1);
  }

  #pay(year: number, constant: number, foreign: number): void {
    this.#cash[year] = (this.#cash[year] ?? 0) + constant;
    this.#foreign[year] = (this.#foreign[year] ?? 0) + foreign;
  }

  #bookPrice(v: Float64Array): void {
    const { priceUsd: price, course, loanShare } = this.#offer;
    if (price === 0) return;
    const { tax, foreignDeflator, localDeflator } = this.#shared;
    const { priceLocal, downAuto, block } = this.#plan;
    const down = downAuto ? 1 - loanShare : (v[block + DOWN] ?? 0);
    const build = course.trancheCount;
    const tranche = (price * (1 - down)) / build;
    const lender = (price * loanShare) / build;
    const own = Math.abs(tranche - lender) < 1e-9 * price ? 0 : tranche - lender;
    for (let index = -1; index < build; index += 1) {
      const t = index < 0 ? course.signature : (course.tranches[index] ?? 0);
      const amount = index < 0 ? price * down * (1 + tax) : own + tranche * tax;
      const worth = priceLocal
        ? (localDeflator[t] ?? 0)
        : (course.realIndex[t] ?? 0) * (foreignDeflator[t] ?? 0);
      this.#pay(t, amount * worth, priceLocal ? 0 : amount * worth);
    }
  }

  #bookClasses(): void {
    const { horizon, tax, life, localShare, benchmark, discount } = this.#shared;
    const { owned, installed } = this.#plan;
    const offer = this.#offer;
    const { course } = offer;
    const { budget, realIndex } = course;
    const years = horizon + 1;
    this.#residualPv = 0;
    for (let k = 0; k < CLASSES; k += 1) {
      if (owned[k] !== true) continue;
      const local = localShare[k] ?? 0;
      const first = offer.firstRefresh(k);
      const step = life[k] ?? 1;
      for (let t = first; t < horizon; t += step) {
        const amount = (benchmark[k * years + t] ?? 0) * (budget[t] ?? 1) * (1 + tax);
        const foreign = amount * (1 - local) * (realIndex[t] ?? 0);
        this.#pay(t, foreign + amount * local, foreign);
      }
      if (this.#flags.residual && !(installed[k] === true && first >= horizon)) {
        const value = offer.undepreciated(k, horizon, true);
        const worth = (1 - local) * (realIndex[horizon] ?? 0) + local;
        this.#residualPv -= value * worth * (discount[horizon] ?? 0);
      }
    }
  }

  /** The common course: one accepted ask, no squeeze, no rise of fees, nobody lost. */
  #bookPlainRunning(): void {
    const offer = this.#offer;
    const { horizon, discount, tax, escalation, foreignDeflator, localDeflator } = this.#shared;
    const { start, supportEnd, termEnd, decision, vendorOnlyShare, feeUsd, feeGrowth } = offer;
    const { realIndex } = offer.course;
    const { feeLocal, feeNominal } = this.#plan;
    const markup = this.#renewal.plainMarkup;
    const cash = this.#cash;
    const foreign = this.#foreign;
    const paidTax = 1 + tax;
    const staff = this.#flags.staffCounted ? this.#shared.staffUsd : 0;
    const upkeepGrowth = 1 + escalation;
    // What only the vendor can do, and what others can do, at market price of the year.
    let vendorPart = offer.maintenanceUsd * vendorOnlyShare;
    let othersPart = offer.maintenanceUsd - vendorPart;
    let markedUpPv = 0;
    if (staff !== 0) {
      for (let y = start + 1; y <= horizon; y += 1) cash[y] = (cash[y] ?? 0) + staff;
    }
    if (offer.maintenanceUsd > 0) {
      for (let y = Math.max(start, supportEnd) + 1; y <= horizon; y += 1) {
        const market = vendorPart * (realIndex[y] ?? 0);
        const abroad = market * (1 + markup) * paidTax;
        cash[y] = (cash[y] ?? 0) + abroad + othersPart * paidTax;
        foreign[y] = (foreign[y] ?? 0) + abroad;
        if (y > decision) markedUpPv += market * (discount[y] ?? 0);
        vendorPart *= upkeepGrowth;
        othersPart *= upkeepGrowth;
      }
    }
    if (feeUsd > 0) {
      let level = feeUsd;
      for (let y = start + 1; y <= horizon; y += 1) {
        let market = feeLocal ? level : level * (realIndex[y] ?? 0);
        if (feeNominal) market *= (feeLocal ? localDeflator[y] : foreignDeflator[y]) ?? 0;
        let paid = market * paidTax;
        if (y > termEnd) {
          paid *= 1 + markup;
          if (y > decision) markedUpPv += market * (discount[y] ?? 0);
        }
        cash[y] = (cash[y] ?? 0) + paid;
        if (!feeLocal) foreign[y] = (foreign[y] ?? 0) + paid;
        level *= feeGrowth;
      }
    }
    this.#markupPv = markup * markedUpPv;
  }

  /** Maintenance, fees, staff and the price of leaving, with their taxes. */
  #bookRunning(): void {
    const offer = this.#offer;
    const shared = this.#shared;
    const renewal = this.#renewal;
    const { horizon, discount } = shared;
    const { course, start, supportEnd, termEnd, vendorOnlyShare, maintenanceUsd, feeGrowth } =
      offer;
    const { budget, realIndex, feeFactor } = course;
    const { markup, vendorPaid, othersPaid, feePaid, gap, left, bearing } = renewal;
    const cash = this.#cash;
    const foreign = this.#foreign;
    const paysFees = offer.feeUsd > 0;
    const feeLocal = this.#plan.feeLocal;
    const feeNominal = this.#plan.feeNominal;
    const staff = this.#flags.staffCounted ? shared.staffUsd : 0;
    const upkeepGrowth = 1 + shared.escalation;
    const paidTax = 1 + shared.tax;
    const { lostYear } = renewal;
    let upkeep = maintenanceUsd;
    let feeLevel = offer.feeUsd;
    let markupPv = 0;
    for (let y = start + 1; y <= horizon; y += 1) {
      const share = budget[y] ?? 1;
      const index = realIndex[y] ?? 0;
      const afterSupport = y > supportEnd;
      const rise = bearing[y] ?? 0;
      let markedUp = 0;
      let paid = staff;
      let paidAbroad = 0;
      if (afterSupport || y > lostYear) {
        const due = (afterSupport ? upkeep : maintenanceUsd) * share * paidTax;
        paidAbroad = due * vendorOnlyShare * (1 + (markup[y] ?? 0)) * (vendorPaid[y] ?? 0) * index;
        paid += paidAbroad + due * (1 - vendorOnlyShare) * (othersPaid[y] ?? 0);
        if (afterSupport) {
          markedUp = upkeep * vendorOnlyShare * index;
          upkeep *= upkeepGrowth;
        }
      }
      if (paysFees) {
        const inTerm = y <= termEnd;
        let worth = feeLocal ? 1 : index;
        if (feeNominal) {
          worth *= (feeLocal ? shared.localDeflator[y] : shared.foreignDeflator[y]) ?? 0;
        }
        const risen = feeLevel * (feeFactor[y] ?? 1) * worth;
        if (feePaid[y] === 1 || (inTerm && gap[y] === 0)) {
          const owed = left[y] === 1 ? feeLevel * worth : risen;
          const fee = owed * share * (inTerm ? 1 : 1 + (markup[y] ?? 0)) * paidTax;
          paid += fee;
          if (!feeLocal) paidAbroad += fee;
        }
        if (!inTerm) markedUp += risen;
        feeLevel *= feeGrowth;
      }
      cash[y] = (cash[y] ?? 0) + paid;
      foreign[y] = (foreign[y] ?? 0) + paidAbroad;
      if (rise !== 0) markupPv += rise * markedUp * (discount[y] ?? 0);
    }
    this.#markupPv = markupPv;
    if (!renewal.anyLeaving) return;
    for (let y = 0; y <= horizon; y += 1) {
      const amount = (renewal.leaving[y] ?? 0) * paidTax;
      cash[y] = (cash[y] ?? 0) + amount;
      foreign[y] = (foreign[y] ?? 0) + amount;
    }
  }

  /** The working cameras, year by year, as in `engine/lifecycle/service.ts`. */
  #serve(sla: number): void {
    const offer = this.#offer;
    const shared = this.#shared;
    const renewal = this.#renewal;
    const { horizon, discount } = shared;
    const { course, start } = offer;
    const years = horizon - start;
    let sum = 0;
    let pv = 0;
    if (!course.squeezed && renewal.steady) {
      // All upkeep is paid in every year, so every year works as agreed.
      for (let y = start + 1; y <= horizon; y += 1) pv += discount[y] ?? 0;
      sum = sla * years;
      pv *= sla;
    } else {
      const { supportEnd, termEnd } = offer;
      const camerasOwned = this.#plan.owned[CAMERAS] === true;
      const stays = (camerasOwned || this.#plan.transfer) && this.#plan.owned[NETWORK] === true;
      const lock = offer.camerasVendorOnly();
      this.#dueReplacements(camerasOwned);
      let working = sla;
      let old = 0;
      for (let y = start + 1; y <= horizon; y += 1) {
        const share = course.budget[y] ?? 1;
        const gap = renewal.gap[y] === 1;
        const feePaid = renewal.feePaid[y] === 1 || (!gap && y <= termEnd);
        const replaced = this.#dueShare[y] ?? -1;
        if (replaced >= 0) old = 1 - replaced;
        if (gap ? !camerasOwned && course.leaveWithdrawal : !feePaid && !stays) {
          working = 0;
          continue;
        }
        let paid = share;
        if (!camerasOwned) paid = feePaid ? share : 0;
        else if (y <= supportEnd && y <= renewal.lostYear) paid = 1;
        else
          paid *= lock * (renewal.vendorPaid[y] ?? 0) + (1 - lock) * (renewal.othersPaid[y] ?? 0);
        const aged = Math.min(1, shared.wear * shared.failureRate);
        const rate = (1 - old) * shared.failureRate + old * aged;
        working = paid * sla + (1 - paid) * working * (1 - rate);
        if (replaced >= 0) working = replaced * sla + (1 - replaced) * working;
        sum += working;
        pv += working * (discount[y] ?? 0);
      }
    }
    this.#workingMean = years > 0 ? sum / years : 0;
    this.#workingYearsPv = pv * shared.cameras;
  }

  /** Share paid of a replacement of the cameras due in a year; −1 where none is due. */
  #dueReplacements(camerasOwned: boolean): void {
    this.#dueShare.fill(-1);
    if (!camerasOwned) return;
    const { horizon, life } = this.#shared;
    const { budget } = this.#offer.course;
    const step = life[CAMERAS] ?? 1;
    for (let t = this.#offer.firstRefresh(CAMERAS); t < horizon; t += step) {
      this.#dueShare[t] = budget[t] ?? 1;
    }
  }

  /** Writes measure m of this offer at `out[m · stride + place]`. */
  read(v: Float64Array, out: Float64Array, stride: number, place: number): void {
    const offer = this.#offer;
    const shared = this.#shared;
    const { horizon, discount } = shared;
    offer.read(v);
    this.#renewal.read(v);
    for (let t = 0; t <= horizon; t += 1) {
      this.#cash[t] = 0;
      this.#foreign[t] = 0;
    }
    this.#bookPrice(v);
    const principal = offer.loanShare * offer.priceUsd;
    const lends = principal > 0;
    if (lends) this.#loan.read(v, this.#plan, offer.course, principal);
    this.#bookClasses();
    if (this.#renewal.plain) this.#bookPlainRunning();
    else this.#bookRunning();
    this.#serve(v[this.#plan.block + SLA] ?? 0);

    let payments = lends ? this.#loan.servicePv : 0;
    let foreign = lends && !this.#plan.loan.local ? payments : 0;
    let upfront = 0;
    let peak = 0;
    for (let t = 0; t <= horizon; t += 1) {
      const paid = this.#cash[t] ?? 0;
      const factor = discount[t] ?? 0;
      payments += paid * factor;
      foreign += (this.#foreign[t] ?? 0) * factor;
      const all = lends ? paid + (this.#loan.cash[t] ?? 0) : paid;
      if (t <= offer.start) upfront += all;
      if (t === 0 || all > peak) peak = all;
    }
    const total = payments + this.#residualPv;
    out[TOTAL * stride + place] = total;
    out[PAYMENTS * stride + place] = payments;
    out[UPFRONT_USD * stride + place] = upfront;
    out[PEAK_USD * stride + place] = peak;
    out[WORKING_YEARS * stride + place] = this.#workingYearsPv;
    out[LENDS * stride + place] = lends ? 1 : 0;
    out[PASS * stride + place] = this.#plan.transfer && offer.termEnd <= horizon ? 1 : 0;
    out[WITHIN_BUDGET * stride + place] = peak <= shared.budget ? 1 : 0;
    const benchmark = shared.benchmarkTotal;
    out[COST * stride + place] = over(total, benchmark);
    out[UPFRONT * stride + place] = over(upfront, benchmark);
    out[PEAK * stride + place] = over(peak, Math.max(1, shared.budget));
    out[CURRENCY * stride + place] = over(foreign, payments);
    this.#judge(v, out, stride, place, lends, payments);
  }

  /** The measures that follow from the offer's structure. */
  #judge(
    v: Float64Array,
    out: Float64Array,
    stride: number,
    place: number,
    lends: boolean,
    payments: number,
  ): void {
    const offer = this.#offer;
    const plan = this.#plan;
    const { block } = plan;
    const shared = this.#shared;
    const benchmark = shared.benchmarkTotal;
    const exit = offer.exitTotal(this.#renewal.decidedAt);
    const running = offer.maintenanceUsd + offer.feeUsd;
    const vendorRunning = offer.maintenanceUsd * offer.vendorOnlyShare + offer.feeUsd;
    const assets = ratio(offer.physicalNotOwned, offer.physicalUsd);
    const platformOwned = plan.owned[PLATFORM] === true;
    const maintenance = ratio(vendorRunning, running);
    const debt = lends && !plan.loan.local ? ratio(this.#loan.servicePv, payments) : 0;
    const hazard = v[block + HAZARD] ?? 0;
    const supply = struckWithin(hazard, shared.horizon - offer.start);
    const knowledge = v[block + KNOWLEDGE] ?? 0;
    const scores = SCORES;
    scores[0] = assets;
    scores[1] = platformOwned ? 1 - offer.autonomy : 1;
    scores[2] = maintenance;
    scores[3] = ratio(exit, benchmark);
    scores[4] = debt;
    scores[5] = supply;
    scores[6] = 1 - knowledge;
    scores[7] = 1 - (v[block + DATA_HELD] ?? 0);
    let sum = 0;
    let weights = 0;
    for (let index = 0; index < WEIGHTS.length; index += 1) {
      const weight = v[WEIGHTS[index] ?? 0] ?? 0;
      sum += weight * (scores[index] ?? 0);
      weights += weight;
    }
    const competition = plan.direct ? 0 : 1 - power(0.5, v[block + BIDDERS] ?? 0);
    out[INDEX * stride + place] = weights > 0 ? (100 * sum) / weights : 0;
    out[FINANCING * stride + place] = offer.priceUsd > 0 ? offer.loanShare : 0;
    out[GRANT * stride + place] = lends ? this.#loan.grantElement : 0;
    out[DEBT * stride + place] = debt;
    out[BENCHMARK_PRICE * stride + place] =
      offer.boughtBenchmark > 0 ? offer.priceUsd / offer.boughtBenchmark - 1 : 0;
    out[OWNERSHIP * stride + place] = 1 - assets;
    out[EXIT * stride + place] = over(exit, benchmark);
    out[RENEWAL * stride + place] = over(this.#markupPv, benchmark);
    out[AUTONOMY * stride + place] = platformOwned ? offer.autonomy : 0;
    out[REPLACEABILITY * stride + place] = 1 - maintenance;
    out[CONTINUITY * stride + place] = 1 - supply;
    out[INTEGRITY * stride + place] = lends && plan.loan.tied ? competition * 0.75 : competition;
    out[ACCOUNTABILITY * stride + place] = plan.accountability;
    out[WORKING * stride + place] = this.#workingMean;
    out[AGENCIES * stride + place] = plan.agencies;
    out[PART_ORIGINS * stride + place] = 1 - 1 / (v[block + ORIGINS] ?? 1);
    out[LOCAL_AGENCY * stride + place] = plan.localAgency;
    out[LOCAL_CAPABILITY * stride + place] = knowledge;
    out[ORIGIN * stride + place] = plan.origin;
  }
}

/** Filled anew for every offer; no draw outlives it. */
const SCORES = new Float64Array(PROFILE_SCORES.length);
