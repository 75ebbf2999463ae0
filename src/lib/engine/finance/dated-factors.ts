/**
 * Price and discount factors by date, each date worked out once: an evaluation books hundreds of
 * payments on some thirty dates, and a power costs more than all the rest of a booking.
 */
import { discountFactor, priceFactors, type PriceBasis, type PriceFactors } from './constant-usd';

export interface DatedFactors extends PriceFactors {
  /** (1+r)^−t. */
  readonly discount: number;
}

/** A memory, not a state: the same date always gets the same factors. */
export class FactorTable {
  readonly #basis: PriceBasis;
  readonly #discountRate: number;
  readonly #wholeYears: DatedFactors[] = [];
  readonly #otherDates = new Map<number, DatedFactors>();

  constructor(basis: PriceBasis, discountRate: number) {
    this.#basis = basis;
    this.#discountRate = discountRate;
  }

  /** The factors of date t, in years from signature; t < 0 is before it. */
  at(t: number): DatedFactors {
    // Whole years are the next one or a known one, so that the array stays without holes.
    if (t >= 0 && t <= this.#wholeYears.length && Number.isInteger(t)) {
      return (this.#wholeYears[t] ??= this.#make(t));
    }
    let known = this.#otherDates.get(t);
    if (known === undefined) {
      known = this.#make(t);
      this.#otherDates.set(t, known);
    }
    return known;
  }

  #make(t: number): DatedFactors {
    const { realIndex, foreignPrices, localPrices } = priceFactors(t, this.#basis);
    const discount = discountFactor(this.#discountRate, t);
    return { realIndex, foreignPrices, localPrices, discount };
  }
}
