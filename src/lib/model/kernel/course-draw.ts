/**
 * What a draw's events make of one offer: the rules of `course.ts`, without the notes, over tables that are
 * used again for every draw.
 */
import type { CaseDraw } from './case-draw';
import { EventList } from './events';
import type { OptionPlan } from './option-plan';

/** More tranches than an offer can have: the longest building time, delays included, moves dates, not counts. */
const MAX_TRANCHES = 16;

export class CourseDraw {
  readonly #case: CaseDraw;
  signature = 0;
  start = 0;
  readonly tranches = new Float64Array(MAX_TRANCHES);
  trancheCount = 0;
  /** b(t) by year; `squeezed` says whether any year's is under 1. */
  readonly budget: Float64Array;
  squeezed = false;
  /** R(t), the offer's own where a jump strikes it. */
  realIndex: Float64Array;
  readonly #jumped: Float64Array;
  /** By what the rises have multiplied the fees of a year; `risen` says whether any has. */
  readonly feeFactor: Float64Array;
  risen = false;
  jumps = false;
  readonly asks = new EventList();
  readonly bases = new EventList();
  readonly lenders = new EventList();
  readonly fees = new EventList();
  /** When the vendor goes and when another has taken over; +∞ where it does not go. */
  leaveYear = Infinity;
  leavePaid = Infinity;
  leaveWithdrawal = false;

  constructor(shared: CaseDraw) {
    this.#case = shared;
    this.budget = new Float64Array(shared.horizon + 1).fill(1);
    this.feeFactor = new Float64Array(shared.horizon + 1).fill(1);
    this.#jumped = new Float64Array(shared.horizon + 1);
    this.realIndex = shared.realIndex;
  }

  read(
    plan: OptionPlan,
    delay: number,
    build: number,
    feeTerm: number,
    loanShare: number,
    loanYears: number,
  ): void {
    this.signature = delay;
    this.start = delay + build;
    this.trancheCount = build;
    for (let index = 0; index < build; index += 1) this.tranches[index] = delay + 1 + index;
    this.realIndex = this.#case.realIndex;
    this.leaveYear = Infinity;
    this.leavePaid = Infinity;
    this.#calm();
    if (plan.events.quiet) return;
    const events = plan.events.now;
    this.#delays(events.delay);
    this.#leave(events.exit, events.withdrawal, plan, feeTerm);
    this.#squeeze(events.squeeze);
    this.#jump(events.fx);
    const loanEnds = plan.buys && loanShare > 0 ? this.signature + loanYears : -Infinity;
    this.#keep(events.base, this.bases, plan.loan.floating ? loanEnds : -Infinity);
    this.#lend(events.lender, loanEnds);
    this.#rise(events.fee, plan.paysFees);
    this.#ask(events.renewal);
  }

  /** As if nothing happened. */
  #calm(): void {
    if (this.squeezed) this.budget.fill(1);
    if (this.risen) this.feeFactor.fill(1);
    this.squeezed = false;
    this.risen = false;
    this.jumps = false;
    this.asks.count = 0;
    this.bases.count = 0;
    this.lenders.count = 0;
    this.fees.count = 0;
  }

  #delays(list: EventList): void {
    const { horizon } = this.#case;
    for (let index = 0; index < list.count; index += 1) {
      const year = list.year[index] ?? 0;
      const later = list.first[index] ?? 0;
      if (year >= horizon || year >= this.start || this.start + later >= horizon) continue;
      const beforeAll = year <= this.signature;
      if (beforeAll) this.signature += later;
      this.start += later;
      for (let at = 0; at < this.trancheCount; at += 1) {
        const tranche = this.tranches[at] ?? 0;
        if (beforeAll || tranche > year) this.tranches[at] = tranche + later;
      }
    }
  }

  /** The first going that strikes; of two in one year the vendor's end comes before its devices'. */
  #leave(exits: EventList, withdrawals: EventList, plan: OptionPlan, feeTerm: number): void {
    const { horizon } = this.#case;
    if (exits.count > 0) {
      const year = exits.year[0] ?? 0;
      if (year < horizon) {
        this.leaveYear = year;
        this.leavePaid = Math.max(this.start, year + (exits.first[0] ?? 0));
        this.leaveWithdrawal = false;
      }
    }
    const lentUntil =
      plan.owned[0] === true ? -Infinity : plan.transfer ? this.start + feeTerm : Infinity;
    for (let index = 0; index < withdrawals.count; index += 1) {
      const year = withdrawals.year[index] ?? 0;
      if (year >= horizon || year >= lentUntil || year < this.start || year >= this.leaveYear) {
        continue;
      }
      this.leaveYear = year;
      this.leavePaid = Math.max(this.start, year + (withdrawals.first[index] ?? 0));
      this.leaveWithdrawal = true;
      return;
    }
  }

  #squeeze(list: EventList): void {
    const { horizon } = this.#case;
    for (let index = 0; index < list.count; index += 1) {
      const from = list.year[index] ?? 0;
      const until = from + (list.first[index] ?? 0);
      const share = list.second[index] ?? 0;
      if (from >= horizon || until - 1 <= this.start) continue;
      this.squeezed = true;
      for (let year = from; year < until && year <= horizon; year += 1) {
        if (share < (this.budget[year] ?? 1)) this.budget[year] = share;
      }
    }
  }

  #jump(list: EventList): void {
    if (list.count === 0 || this.#case.dollarised) return;
    const { horizon, realIndex } = this.#case;
    this.jumps = true;
    this.realIndex = this.#jumped;
    for (let year = 0; year <= horizon; year += 1) {
      this.#jumped[year] = (realIndex[year] ?? 0) * this.jumpsUpTo(list, year, year);
    }
  }

  /** By what the jumps up to `year` that are known at `known` have multiplied R. */
  jumpsUpTo(list: EventList, year: number, known: number): number {
    const last = Math.min(year, known);
    let factor = 1;
    for (let index = 0; index < list.count; index += 1) {
      const at = list.year[index] ?? 0;
      if (at < this.#case.horizon && at <= last) factor *= 1 + (list.first[index] ?? 0);
    }
    return factor;
  }

  #keep(from: EventList, to: EventList, before: number): void {
    const limit = Math.min(before, this.#case.horizon);
    for (let index = 0; index < from.count; index += 1) {
      const year = from.year[index] ?? 0;
      if (year < limit) to.push(year, from.first[index] ?? 0, from.second[index] ?? 0);
    }
  }

  /** Of two lenders that take over in one year the dearer one counts, of two as dear the later one. */
  #lend(list: EventList, loanEnds: number): void {
    const limit = Math.min(loanEnds, this.#case.horizon);
    for (let index = 0; index < list.count; index += 1) {
      const year = list.year[index] ?? 0;
      const rate = list.first[index] ?? 0;
      if (year >= limit) continue;
      const last = this.lenders.count - 1;
      if (last >= 0 && this.lenders.year[last] === year) {
        if (rate < (this.lenders.first[last] ?? 0)) continue;
        this.lenders.count = last;
      }
      this.lenders.push(year, rate, list.second[index] ?? 0);
    }
  }

  #rise(list: EventList, paysFees: boolean): void {
    if (!paysFees) return;
    this.#keep(list, this.fees, this.leaveYear);
    if (this.fees.count === 0) return;
    this.risen = true;
    for (let year = 0; year <= this.#case.horizon; year += 1) {
      this.feeFactor[year] = this.feeFactorKnown(year, Infinity);
    }
  }

  /** The fee factor of a year by the rises dated up to `known`. */
  feeFactorKnown(year: number, known: number): number {
    let factor = 1;
    for (let index = 0; index < this.fees.count; index += 1) {
      const at = this.fees.year[index] ?? 0;
      if (year > at && at <= known) factor *= 1 + (this.fees.first[index] ?? 0);
    }
    return factor;
  }

  #ask(list: EventList): void {
    const limit = Math.min(this.leaveYear, this.#case.horizon);
    for (let index = 0; index < list.count; index += 1) {
      const year = list.year[index] ?? 0;
      if (year < this.start || year >= limit) continue;
      this.asks.push(year, list.first[index] ?? 0, list.second[index] ?? 0, list.third[index] ?? 0);
    }
  }
}
