/**
 * One offer in one draw, before anything is paid: prices, fees, timing, and what leaving costs in any year. The
 * arithmetic is that of `assets.ts`, `terms.ts`, `running.ts` and the engine's exit cost.
 */
import { power } from '$lib/engine/numeric/power';
import { ASSET_CLASSES } from '$lib/parameters/types';
import { ONE_CENT } from '../terms';
import { CAMERAS, CENTRE, CLASSES, NETWORK, PLATFORM, STORAGE, type CaseDraw } from './case-draw';
import { CourseDraw } from './course-draw';
import type { OptionPlan } from './option-plan';
import { optionSlot } from './slots';

const PREMIUM = optionSlot('price.premium');
const VENDOR_PREMIUM = ASSET_CLASSES.map((id) => optionSlot(`price.vendor.${id}`));
const DELAY = optionSlot('time.delay');
const BUILD = optionSlot('time.build');
const LOAN_SHARE = optionSlot('loan.share');
const LOAN_YEARS = optionSlot('loan.years');
const FEE_CAMERA = optionSlot('fee.camera');
const FEE_POINT = optionSlot('fee.point');
const FEE_ESCALATION = optionSlot('fee.escalation');
const FEE_TERM = optionSlot('fee.term');
const FEE_PENALTY = optionSlot('fee.penalty');
const SUPPORT = optionSlot('support');
const VENDOR_ONLY = optionSlot('maint.vendorOnly');
const INTEROP = optionSlot('platform.interop');
const AGE = optionSlot('have.age');
const HAZARD = optionSlot('vendor.hazard');

export class OfferDraw {
  readonly plan: OptionPlan;
  readonly shared: CaseDraw;
  readonly course: CourseDraw;
  readonly #years: number;
  readonly price = new Float64Array(CLASSES);
  priceUsd = 0;
  boughtBenchmark = 0;
  physicalUsd = 0;
  physicalNotOwned = 0;
  age = 0;
  start = 0;
  supportEnd = 0;
  termEnd = 0;
  feeUsd = 0;
  feeGrowth = 1;
  penaltyRate = 0;
  maintenanceUsd = 0;
  interop = 0;
  autonomy = 0;
  vendorOnlyShare = 0;
  loanShare = 0;
  /** t*. */
  decision = 0;
  /** Of the exit cost asked for last, at the prices of its day. */
  penalty = 0;

  constructor(shared: CaseDraw, plan: OptionPlan) {
    this.plan = plan;
    this.shared = shared;
    this.course = new CourseDraw(shared);
    this.#years = shared.horizon + 1;
  }

  read(v: Float64Array): void {
    const { plan, shared, course } = this;
    const { block } = plan;
    const feeTerm = v[block + FEE_TERM] ?? 0;
    this.loanShare = v[block + LOAN_SHARE] ?? 0;
    if (!plan.events.none) plan.events.read(v, v[block + HAZARD] ?? 0, shared.horizon);
    course.read(
      plan,
      v[block + DELAY] ?? 0,
      v[block + BUILD] ?? 0,
      feeTerm,
      this.loanShare,
      v[block + LOAN_YEARS] ?? 0,
    );
    this.start = course.start;
    this.supportEnd = course.start + (v[block + SUPPORT] ?? 0);
    this.termEnd = course.start + feeTerm;
    this.age = v[block + AGE] ?? 0;
    this.interop = v[block + INTEROP] ?? 0;
    this.autonomy = plan.autonomySlot < 0 ? plan.autonomyFixed : (v[plan.autonomySlot] ?? 0);
    this.feeGrowth = 1 + (v[block + FEE_ESCALATION] ?? 0);
    this.penaltyRate = v[block + FEE_PENALTY] ?? 0;
    this.#prices(v);
    this.#fees(v);
    this.#vendorOnly(v);
    this.#decide();
  }

  #prices(v: Float64Array): void {
    const { plan, shared } = this;
    const all = 1 + (v[plan.block + PREMIUM] ?? 0);
    this.priceUsd = 0;
    this.boughtBenchmark = 0;
    this.physicalUsd = 0;
    this.physicalNotOwned = 0;
    this.maintenanceUsd = 0;
    for (let k = 0; k < CLASSES; k += 1) {
      const benchmark = shared.benchmark[k * this.#years] ?? 0;
      if (k !== PLATFORM) this.physicalUsd += benchmark;
      if (plan.owned[k] !== true) {
        this.price[k] = 0;
        if (k !== PLATFORM) this.physicalNotOwned += benchmark;
        continue;
      }
      const price = benchmark * (all + (v[plan.block + (VENDOR_PREMIUM[k] ?? 0)] ?? 0));
      this.price[k] = price;
      this.maintenanceUsd += (shared.maintenance[k] ?? 0) * price;
      if (plan.installed[k] !== true) {
        this.priceUsd += price;
        this.boughtBenchmark += benchmark;
      }
    }
  }

  #at(k: number, t: number): number {
    return this.shared.benchmark[k * this.#years + t] ?? 0;
  }

  #fees(v: Float64Array): void {
    const { plan, shared } = this;
    this.feeUsd = 0;
    if (!plan.paysFees) return;
    let covered = 0;
    let provided = 0;
    for (const k of [CAMERAS, STORAGE, PLATFORM]) {
      const benchmark = this.#at(k, 0);
      covered += benchmark;
      if (plan.owned[k] !== true) provided += benchmark;
    }
    if (plan.owned[CENTRE] !== true) provided += this.#at(CENTRE, 0);
    const share = covered >= ONE_CENT ? provided / covered : 0;
    this.feeUsd = 12 * (v[plan.block + FEE_CAMERA] ?? 0) * shared.cameras * share;
    if (plan.owned[NETWORK] !== true) {
      this.feeUsd += 12 * (v[plan.block + FEE_POINT] ?? 0) * shared.points;
    }
  }

  #vendorOnly(v: Float64Array): void {
    const { plan, price, shared } = this;
    if (!plan.vendorOnlyAuto) this.vendorOnlyShare = v[plan.block + VENDOR_ONLY] ?? 0;
    else if (this.maintenanceUsd === 0) this.vendorOnlyShare = 0;
    else {
      const lock = 1 - this.interop;
      const cost = (k: number) => (shared.maintenance[k] ?? 0) * (price[k] ?? 0);
      const locked =
        cost(PLATFORM) * (1 - this.autonomy) + cost(CAMERAS) * lock + cost(STORAGE) * lock;
      this.vendorOnlyShare = locked / this.maintenanceUsd;
    }
  }

  #decide(): void {
    const maintains = this.maintenanceUsd * this.vendorOnlyShare > 0;
    const lets = this.feeUsd > 0;
    let first = this.supportEnd;
    if (lets) first = maintains ? Math.min(first, this.termEnd) : this.termEnd;
    this.decision = Math.min(first, this.shared.horizon);
  }

  /** Share of the upkeep of the cameras that only this vendor can do. */
  camerasVendorOnly(): number {
    return this.plan.vendorOnlyAuto ? 1 - this.interop : this.vendorOnlyShare;
  }

  firstRefresh(k: number): number {
    const age = this.plan.installed[k] === true ? this.age : 0;
    return this.start + Math.max(1, (this.shared.life[k] ?? 1) - age);
  }

  /** The last replacement due up to t, before the horizon; undefined while none was. */
  lastRefresh(k: number, t: number): number | undefined {
    const first = this.firstRefresh(k);
    const last = Math.min(t, this.shared.horizon - 1);
    if (first > last) return undefined;
    const life = this.shared.life[k] ?? 1;
    return first + Math.floor((last - first) / life) * life;
  }

  /** Share of a class that was paid for when its last replacement up to t fell due. */
  #renewed(k: number, t: number): number {
    if (!this.course.squeezed) return 1;
    const last = this.lastRefresh(k, t);
    return last === undefined ? 1 : (this.course.budget[last] ?? 1);
  }

  /** Straight-line value left at t. */
  undepreciated(k: number, t: number, squeezable: boolean): number {
    const life = this.shared.life[k] ?? 1;
    const age = this.plan.installed[k] === true ? this.age : 0;
    const used = Math.min(age, life - 1) + Math.max(0, t - this.start);
    // Whole numbers all; the remainder operator on doubles is a slow call.
    let years = used - Math.floor(used / life) * life;
    if (years === 0 && t >= this.shared.horizon && t > this.start) years = life;
    const value = this.#at(k, t) * (1 - years / life);
    return squeezable ? value * this.#renewed(k, t) : value;
  }

  #replacement(k: number, t: number): number {
    const left = Math.max(0, this.shared.horizon - t);
    return this.#at(k, t) * Math.min(1, left / (this.shared.life[k] ?? 1));
  }

  /** Price of leaving at t, constant USD before tax; the penalty in it stands in `penalty`. */
  exitTotal(t: number): number {
    const { plan, shared } = this;
    let parts = 0;
    for (const k of [NETWORK, CENTRE, STORAGE]) {
      if (plan.owned[k] !== true) parts += this.#replacement(k, t);
    }
    const cameras = this.#replacement(CAMERAS, t);
    if (plan.owned[CAMERAS] === true) {
      parts += (1 - this.interop) * Math.min(this.undepreciated(CAMERAS, t, true), cameras);
    } else if (plan.transfer && t >= this.termEnd) {
      parts += cameras - this.interop * Math.min(this.undepreciated(CAMERAS, t, false), cameras);
    } else parts += cameras;
    const platform = this.#replacement(PLATFORM, t);
    parts += plan.owned[PLATFORM] === true ? platform * (1 - this.autonomy) : platform;
    const index = this.course.realIndex[t] ?? 0;
    const termEnd = this.feeUsd > 0 ? this.termEnd : this.start;
    const rest = Math.max(0, Math.min(termEnd, shared.horizon) - t);
    this.penalty = this.penaltyRate * this.feeUsd * rest * index;
    return parts * (1 + shared.integration) * index + this.penalty;
  }

  /** R(t) as it looks at date `known`: devaluations to come are not seen. */
  #indexKnown(year: number, known: number): number {
    if (!this.course.jumps || known >= year) return this.course.realIndex[year] ?? 0;
    const jumps = this.plan.events.now.fx;
    return (this.shared.realIndex[year] ?? 0) * this.course.jumpsUpTo(jumps, year, known);
  }

  /** Constant USD of 1 USD of a usage fee stated for a year. */
  feeWorth(year: number, index: number): number {
    const { feeLocal, feeNominal } = this.plan;
    const worth = feeLocal ? 1 : index;
    if (!feeNominal) return worth;
    const { foreignDeflator, localDeflator } = this.shared;
    return worth * ((feeLocal ? localDeflator[year] : foreignDeflator[year]) ?? 0);
  }

  /** PV at date `at` of what a mark-up falls on from the year after `after`, as it looks at `known`. */
  markupBasePv(at: number, after: number, known: number): number {
    const { shared, course } = this;
    const vendorOnly = this.maintenanceUsd * this.vendorOnlyShare;
    let sum = 0;
    for (let y = Math.max(after, this.start) + 1; y <= shared.horizon; y += 1) {
      const index = this.#indexKnown(y, known);
      let base = 0;
      const elapsed = y - this.supportEnd - 1;
      if (elapsed >= 0) base += vendorOnly * power(1 + shared.escalation, elapsed) * index;
      if (y > this.termEnd) {
        const fee = this.feeUsd * power(this.feeGrowth, y - this.start - 1);
        const risen = course.risen ? course.feeFactorKnown(y, known) : 1;
        base += fee * risen * this.feeWorth(y, index);
      }
      sum += base * (shared.discount[y - at] ?? 0);
    }
    return sum;
  }

  /** PV at signature of what fees have risen by date `at`, in the years after it. */
  risesPv(at: number): number {
    const { shared, course } = this;
    if (!course.risen) return 0;
    let sum = 0;
    for (let y = Math.max(at, this.start) + 1; y <= shared.horizon; y += 1) {
      const fee = this.feeUsd * power(this.feeGrowth, y - this.start - 1);
      const worth = this.feeWorth(y, this.#indexKnown(y, at));
      sum += fee * (course.feeFactorKnown(y, at) - 1) * worth * (shared.discount[y] ?? 0);
    }
    return sum;
  }
}
