/**
 * A draw's loan, row by row: the schedule of `engine/finance/loan.ts`, booked as in `purchase.ts`, in one pass.
 * Factors between whole years are those of the year before times a root of a year's growth.
 */
import { power } from '$lib/engine/numeric/power';
import { GRANT_DISCOUNT_RATE } from '../purchase';
import type { CaseDraw } from './case-draw';
import type { CourseDraw } from './course-draw';
import type { OptionPlan } from './option-plan';
import { optionSlot } from './slots';

const RATE = optionSlot('loan.rate');
const BASE = optionSlot('loan.base');
const SPREAD = optionSlot('loan.spread');
const DRIFT = optionSlot('loan.drift');
const YEARS = optionSlot('loan.years');
const GRACE = optionSlot('loan.grace');
const FEE = optionSlot('loan.fee');
const COMMITMENT = optionSlot('loan.commitment');
const INSURANCE = optionSlot('loan.insurance');

/** 40 years of months, and the first day. */
const MAX_ROWS = 481;
const MAX_PER_YEAR = 12;

/** (1 + I)^(−k/m) for the grant element, by instalments a year; made when first asked for. */
const grantTables = new Map<number, Float64Array>();

function grantTable(perYear: number): Float64Array {
  let table = grantTables.get(perYear);
  if (table === undefined) {
    table = Float64Array.from(
      { length: MAX_ROWS },
      (_, k) => 1 / power(1 + GRANT_DISCOUNT_RATE, k / perYear),
    );
    grantTables.set(perYear, table);
  }
  return table;
}

/** The m-th root; of the counts in use only that of twelve is no square root. */
function root(value: number, m: number): number {
  if (m === 1) return value;
  if (m === 2) return Math.sqrt(value);
  if (m === 4) return Math.sqrt(Math.sqrt(value));
  return power(value, 1 / m);
}

export class LoanDraw {
  readonly #case: CaseDraw;
  /** Constant USD of the debt service by year of the yearly tables. */
  readonly cash: Float64Array;
  servicePv = 0;
  grantElement = 0;
  readonly #closing = new Float64Array(MAX_ROWS);
  readonly #drawn = new Float64Array(MAX_ROWS);
  readonly #drawsAt = new Int32Array(MAX_ROWS);
  readonly #constantStep = new Float64Array(MAX_PER_YEAR);
  readonly #discountStep = new Float64Array(MAX_PER_YEAR);

  constructor(shared: CaseDraw) {
    this.#case = shared;
    this.cash = new Float64Array(shared.horizon + 1);
  }

  #rateOf(v: Float64Array, plan: OptionPlan, course: CourseDraw, year: number): number {
    const { bases, lenders } = course;
    const date = course.signature + year;
    for (let index = lenders.count - 1; index >= 0; index -= 1) {
      if (date >= (lenders.year[index] ?? 0)) return lenders.first[index] ?? 0;
    }
    const block = plan.block;
    if (!plan.loan.floating) return v[block + RATE] ?? 0;
    let base = (v[block + BASE] ?? 0) + year * (v[block + DRIFT] ?? 0);
    for (let index = 0; index < bases.count; index += 1) {
      if (date >= (bases.year[index] ?? 0)) base += bases.first[index] ?? 0;
    }
    return (v[block + SPREAD] ?? 0) + Math.max(0, base);
  }

  /** Growth of a nominal payment's worth over the parts of a year. */
  #steps(plan: OptionPlan): void {
    const m = plan.loan.perYear;
    const shared = this.#case;
    const constant = root(
      plan.loan.local ? shared.localConstantGrowth : shared.foreignConstantGrowth,
      m,
    );
    const discount = root(shared.discount[1] ?? 1, m);
    let c = 1;
    let d = 1;
    for (let part = 0; part < m; part += 1) {
      this.#constantStep[part] = c;
      this.#discountStep[part] = d;
      c *= constant;
      d *= discount;
    }
  }

  #placeDraws(course: CourseDraw, lastRow: number, m: number): void {
    for (let k = 0; k <= lastRow; k += 1) this.#drawsAt[k] = 0;
    for (let index = 0; index < course.trancheCount; index += 1) {
      const row = Math.round(((course.tranches[index] ?? 0) - course.signature) * m);
      const held = Math.min(Math.max(row, 0), lastRow - 1);
      this.#drawsAt[held] = (this.#drawsAt[held] ?? 0) + 1;
    }
    if (course.trancheCount === 0) this.#drawsAt[0] = 1;
  }

  /** Books what falls due between two dates of the grid, nominal USD; k counts periods from effectiveness. */
  #book(amount: number, k: number, course: CourseDraw, plan: OptionPlan): void {
    if (amount === 0) return;
    const m = plan.loan.perYear;
    const part = k % m;
    const whole = course.signature + (k - part) / m;
    const shared = this.#case;
    const deflated = plan.loan.local
      ? (shared.localDeflator[whole] ?? 0)
      : (course.realIndex[whole] ?? 0) * (shared.foreignDeflator[whole] ?? 0);
    const constant = amount * deflated * (this.#constantStep[part] ?? 1);
    const year = part === 0 ? whole : whole + 1;
    this.cash[year] = (this.cash[year] ?? 0) + constant;
    this.servicePv += constant * (shared.discount[whole] ?? 0) * (this.#discountStep[part] ?? 1);
  }

  /** `principal` > 0, nominal USD. */
  read(v: Float64Array, plan: OptionPlan, course: CourseDraw, principal: number): void {
    const { horizon } = this.#case;
    const { block, loan } = plan;
    const m = loan.perYear;
    for (let t = 0; t <= horizon; t += 1) this.cash[t] = 0;
    this.servicePv = 0;
    this.#steps(plan);
    const years = v[block + YEARS] ?? 0;
    const lastRow = Math.max(1, Math.round(years * m));
    this.#placeDraws(course, lastRow, m);
    const drawCount = Math.max(1, course.trancheCount);
    const grace = Math.min(Math.max(Math.round((v[block + GRACE] ?? 0) * m), 0), lastRow);
    const firstRow =
      loan.profile === 'bullet'
        ? lastRow
        : loan.afterGrace
          ? Math.min(grace + 1, lastRow)
          : Math.max(grace, 1);
    const lastRateYear = Math.ceil(years) - 1;
    // Rows up to this one are booked as they stand; a loan that outlives the horizon is settled there.
    const horizonRow = (horizon - course.signature) * m;
    const settles = horizonRow < lastRow;
    const grant = grantTable(m);
    const upFront = principal * ((v[block + FEE] ?? 0) + (v[block + INSURANCE] ?? 0));
    const commitment = v[block + COMMITMENT] ?? 0;
    let undrawn = drawCount;
    let undrawnAtYearStart = 0;
    let balance = 0;
    let periodRate = 0;
    let lent = 0;
    let paid = 0;
    for (let k = 0; k <= lastRow; k += 1) {
      const onYear = k % m === 0;
      if (k > 0 && (k - 1) % m === 0) {
        const year = Math.min((k - 1) / m, lastRateYear);
        periodRate = this.#rateOf(v, plan, course, year) / m;
      }
      const opening = balance;
      const interest = opening * periodRate;
      let due = 0;
      if (k >= firstRow) due = instalment(loan.profile, opening, periodRate, lastRow - k + 1);
      const here = this.#drawsAt[k] ?? 0;
      const draw = (principal * here) / drawCount;
      undrawn -= here;
      let fees = k === 0 ? upFront : 0;
      if (onYear) {
        if (k > 0) fees = undrawnAtYearStart * commitment;
        undrawnAtYearStart = (principal * undrawn) / drawCount;
      }
      balance = opening - due + draw;
      const factor = grant[k] ?? 0;
      lent += draw * factor;
      paid += (interest + due + fees) * factor;
      if (k < horizonRow || (k === horizonRow && !settles)) {
        this.#book(due + interest + fees, k, course, plan);
        this.#closing[k] = balance;
        this.#drawn[k] = draw;
      } else if (k === horizonRow) {
        this.#book(opening + interest + fees, k, course, plan);
        this.#closing[k] = 0;
        this.#drawn[k] = 0;
      }
    }
    this.grantElement = lent === 0 ? 0 : 1 - paid / lent;
    if (course.lenders.count > 0) this.#lenderFees(plan, course, Math.min(lastRow, horizonRow));
  }

  /** A new lender's fee, on what is owed and still undrawn when it takes over. */
  #lenderFees(plan: OptionPlan, course: CourseDraw, lastBooked: number): void {
    const m = plan.loan.perYear;
    const { lenders, signature } = course;
    for (let index = 0; index < lenders.count; index += 1) {
      const at = Math.max((lenders.year[index] ?? 0) - signature, 0) * m;
      let base = this.#closing[Math.min(at, lastBooked)] ?? 0;
      for (let k = at + 1; k <= lastBooked; k += 1) base += this.#drawn[k] ?? 0;
      this.#book(base * (lenders.second[index] ?? 0), at, course, plan);
    }
  }
}

/** Principal due out of `opening` with `left` instalments to come, this one included. */
function instalment(
  profile: OptionPlan['loan']['profile'],
  opening: number,
  periodRate: number,
  left: number,
): number {
  if (left === 1) return opening;
  if (profile === 'equal-principal') return opening / left;
  if (profile === 'bullet') return 0;
  return periodRate === 0
    ? opening / left
    : (opening * periodRate) / Math.expm1(left * Math.log1p(periodRate));
}
