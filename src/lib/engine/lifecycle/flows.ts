/**
 * The ledger of one offer: what is paid when, by component, in constant USD (USD of year 0 in the
 * buyer's purchasing power). Costs are positive, the residual value is negative; draws of a loan pass
 * by the buyer's cash and are not booked. Flows keep their own dates for discounting; the yearly table puts a payment at t into year ⌈t⌉.
 */
import {
  constantUsd,
  discountFactor,
  toNominalUsd,
  type FlowKind,
  type PriceBasis,
} from '../finance/constant-usd';

export const COMPONENTS = [
  'price',
  'interest',
  'tax',
  'refresh',
  'maintenance',
  'fees',
  'exit',
  'staff',
  'residual',
] as const;
export type Component = (typeof COMPONENTS)[number];

export interface ComponentFlow {
  /** Constant USD by year, index 0…H. */
  readonly constantByYear: readonly number[];
  /** Nominal USD by year, index 0…H. */
  readonly nominalByYear: readonly number[];
  /** Present value at r, each payment at its own date. */
  readonly presentValue: number;
}

/** Collects payments; the only mutable thing in the engine, never handed out. */
export class Ledger {
  readonly #basis: PriceBasis;
  readonly #discountRate: number;
  readonly #years: number;
  readonly #constant: Record<Component, number[]>;
  readonly #nominal: Record<Component, number[]>;
  readonly #pv: Record<Component, number>;
  #foreignPv = 0;

  constructor(basis: PriceBasis, discountRate: number, horizonYears: number) {
    this.#basis = basis;
    this.#discountRate = discountRate;
    this.#years = horizonYears + 1;
    this.#constant = this.#table();
    this.#nominal = this.#table();
    this.#pv = {
      price: 0,
      interest: 0,
      tax: 0,
      refresh: 0,
      maintenance: 0,
      fees: 0,
      exit: 0,
      staff: 0,
      residual: 0,
    };
  }

  #table(): Record<Component, number[]> {
    const zeros = () => new Array<number>(this.#years).fill(0);
    return {
      price: zeros(),
      interest: zeros(),
      tax: zeros(),
      refresh: zeros(),
      maintenance: zeros(),
      fees: zeros(),
      exit: zeros(),
      staff: zeros(),
      residual: zeros(),
    };
  }

  /** Books `amount` (as stated for date t, by its kind) and returns its present value. */
  pay(component: Component, amount: number, t: number, kind: FlowKind): number {
    if (amount === 0) return 0;
    const constant = constantUsd(amount, t, kind, this.#basis);
    const year = Math.min(this.#years - 1, Math.ceil(t - 1e-9));
    const constants = this.#constant[component];
    const nominals = this.#nominal[component];
    constants[year] = (constants[year] ?? 0) + constant;
    nominals[year] = (nominals[year] ?? 0) + toNominalUsd(constant, t, this.#basis);
    const pv = constant * discountFactor(this.#discountRate, t);
    this.#pv[component] += pv;
    if (component !== 'residual' && (kind === 'foreign-indexed' || kind === 'foreign-nominal')) {
      this.#foreignPv += pv;
    }
    return pv;
  }

  flow(component: Component): ComponentFlow {
    return {
      constantByYear: this.#constant[component],
      nominalByYear: this.#nominal[component],
      presentValue: this.#pv[component],
    };
  }

  /** PV of everything paid in (or tied to) foreign currency; the residual is no payment. */
  get foreignPresentValue(): number {
    return this.#foreignPv;
  }
}
