/**
 * What of each service year's market prices is paid in one draw: the rules of `renewal.ts` over tables. The asks
 * are answered in the order of their dates; a vendor that goes ends them.
 */
import { RENEWAL_ANSWERS } from '$lib/parameters/option-declarations';
import { EventList } from './events';
import type { OfferDraw } from './offer-draw';
import { optionSlot } from './slots';

const MARKUP = optionSlot('renewal.markup');
const [ACCEPT, RENEGOTIATE, SWITCH, LAPSE] = RENEWAL_ANSWERS.map((_, index) => index) as [
  number,
  number,
  number,
  number,
  number,
];
/** Less than this is no payment; a ceiling over it would run to infinity. */
const ONE_CENT = 0.01;
/** Two costs closer than this are one but for rounding. */
const SAME = 1e-9;

function costsTheSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

export class RenewalDraw {
  readonly #offer: OfferDraw;
  readonly #asks = new EventList();
  /** By year: mark-up, shares of the vendor's and of others' upkeep paid, and yes (1) or no (0). */
  readonly markup: Float64Array;
  readonly vendorPaid: Float64Array;
  readonly othersPaid: Float64Array;
  readonly feePaid: Uint8Array;
  readonly gap: Uint8Array;
  readonly left: Uint8Array;
  /** By year: the mark-up of the ask whose bearing years it is among; what is paid for the asks is counted by it. */
  readonly bearing: Float64Array;
  /** Constant USD before tax that leaving costs, by year. */
  readonly leaving: Float64Array;
  anyLeaving = false;
  /** When the first ask was answered, or would have been. */
  decidedAt = 0;
  /** The vendor's going, where it counts. */
  lostYear = Infinity;
  lostPaid = Infinity;
  /** Everything that falls due is paid in every service year. */
  steady = true;
  /** The common case: the contract's ask is accepted, and nothing else happens. The tables are not filled then. */
  plain = true;
  plainMarkup = 0;

  constructor(offer: OfferDraw) {
    this.#offer = offer;
    const years = offer.shared.horizon + 1;
    this.markup = new Float64Array(years);
    this.vendorPaid = new Float64Array(years);
    this.othersPaid = new Float64Array(years);
    this.feePaid = new Uint8Array(years);
    this.gap = new Uint8Array(years);
    this.left = new Uint8Array(years);
    this.bearing = new Float64Array(years);
    this.leaving = new Float64Array(years);
  }

  /** Dated asks from t* on, the contract's own where none is dated t*; the last of a year holds. */
  #collect(asked: number): void {
    const { decision, plan, course } = this.#offer;
    const { asks } = course;
    this.#asks.count = 0;
    this.#asks.push(decision, asked, plan.answer);
    for (let index = 0; index < asks.count; index += 1) {
      const year = asks.year[index] ?? 0;
      if (year < decision) continue;
      const last = this.#asks.count - 1;
      if (this.#asks.year[last] === year) this.#asks.count = last;
      this.#asks.push(
        year,
        asks.first[index] ?? 0,
        asks.second[index] ?? 0,
        asks.third[index] ?? 0,
      );
    }
  }

  /** The answer that is given, `cheapest` settled, and the mark-up that follows, in `#answerMarkup`. */
  #answerMarkup = 0;
  #answer(at: number, asked: number, answer: number): number {
    const offer = this.#offer;
    this.#answerMarkup = 0;
    if (answer === SWITCH || answer === LAPSE) return answer;
    if (answer === ACCEPT) {
      this.#answerMarkup = asked;
      return ACCEPT;
    }
    const { horizon, discount } = offer.shared;
    const exit = offer.exitTotal(at);
    const base = offer.markupBasePv(at, at, at);
    const ceiling = horizon - at <= 0 || base < ONE_CENT ? Infinity : exit / base;
    const negotiated = Math.min(asked, ceiling);
    if (answer === RENEGOTIATE) {
      this.#answerMarkup = negotiated;
      return RENEGOTIATE;
    }
    const perUnit = offer.markupBasePv(0, at, at);
    const rises = offer.risesPv(at);
    const accepting = perUnit * asked + rises;
    const dealing = perUnit * negotiated + rises;
    const least = Math.min(exit * (discount[at] ?? 0), accepting, dealing);
    if (costsTheSame(accepting, least)) {
      this.#answerMarkup = asked;
      return ACCEPT;
    }
    if (costsTheSame(dealing, least)) {
      this.#answerMarkup = negotiated;
      return RENEGOTIATE;
    }
    return SWITCH;
  }

  #fill(from: number, until: number, answer: number, markup: number, kept: number): void {
    for (let y = from; y <= until; y += 1) {
      this.markup[y] = markup;
      this.vendorPaid[y] = answer === LAPSE ? 0 : 1;
      this.othersPaid[y] = answer === LAPSE ? kept : 1;
      this.feePaid[y] = answer === LAPSE ? 0 : 1;
      this.gap[y] = 0;
      this.left[y] = answer === SWITCH ? 1 : 0;
    }
  }

  #leave(year: number, amount: number): void {
    if (!this.anyLeaving) this.leaving.fill(0);
    this.anyLeaving = true;
    this.leaving[year] = (this.leaving[year] ?? 0) + amount;
  }

  read(v: Float64Array): void {
    const { course, decision, plan } = this.#offer;
    const markup = v[plan.block + MARKUP] ?? 0;
    this.anyLeaving = false;
    this.steady = true;
    this.decidedAt = decision;
    this.lostYear = Infinity;
    this.lostPaid = Infinity;
    this.plain =
      plan.answer === ACCEPT &&
      course.asks.count === 0 &&
      course.leaveYear === Infinity &&
      !course.squeezed &&
      !course.risen;
    this.plainMarkup = markup;
    if (!this.plain) this.#answerAll(markup);
  }

  #answerAll(contractMarkup: number): void {
    const offer = this.#offer;
    const { course, start } = offer;
    const { horizon } = offer.shared;
    this.#collect(contractMarkup);
    const asks = this.#asks;
    let switched = Infinity;
    let answered = 0;
    this.#fill(start + 1, horizon, ACCEPT, 0, 0);
    this.bearing.fill(0);
    for (let index = 0; index < asks.count; index += 1) {
      const year = asks.year[index] ?? 0;
      if (year >= Math.min(course.leaveYear, switched)) continue;
      const next = index + 1 < asks.count ? (asks.year[index + 1] ?? horizon) : horizon;
      const answer = this.#answer(year, asks.first[index] ?? 0, asks.second[index] ?? 0);
      const markup = this.#answerMarkup;
      const kept = asks.third[index] ?? 0;
      // The first ask covers the years before it too; who is left later is not left yet in them.
      if (answered === 0) {
        this.decidedAt = year;
        this.#fill(start + 1, year, answer, markup, kept);
        this.left.fill(0, 0, year + 1);
      }
      answered += 1;
      if (answer === LAPSE) this.steady = false;
      this.#fill(year + 1, horizon, answer, markup, kept);
      const until = Math.min(horizon, next, course.leaveYear);
      for (let y = Math.max(year, start) + 1; y <= until; y += 1) this.bearing[y] = markup;
      if (answer === SWITCH) {
        switched = year;
        this.#leave(year, offer.exitTotal(year));
      }
    }
    this.#lose(switched);
  }

  /** A vendor that has been left cannot be lost. */
  #lose(switched: number): void {
    const offer = this.#offer;
    const { course } = offer;
    const { horizon } = offer.shared;
    if (course.leaveYear === Infinity || course.leaveYear > switched) return;
    this.steady = false;
    this.lostYear = course.leaveYear;
    this.lostPaid = course.leavePaid;
    if (this.lostPaid < horizon) {
      const total = offer.exitTotal(this.lostPaid);
      this.#leave(this.lostPaid, total - offer.penalty);
    }
    for (let y = Math.max(this.lostYear, offer.start) + 1; y <= horizon; y += 1) {
      const over = y > this.lostPaid;
      this.markup[y] = 0;
      this.vendorPaid[y] = over ? 1 : 0;
      this.othersPaid[y] = 1;
      this.feePaid[y] = over ? 1 : 0;
      this.gap[y] = over ? 0 : 1;
      this.left[y] = over ? 1 : 0;
    }
  }
}
