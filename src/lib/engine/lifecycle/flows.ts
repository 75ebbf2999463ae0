/**
 * The ledger of one offer: what is paid when, by component, in constant USD (USD of year 0 in the
 * buyer's purchasing power). Costs are positive, the residual value is negative; draws of a loan pass
 * by the buyer's cash and are not booked. Flows keep their own dates for discounting; the yearly table puts a payment at t into year ⌈t⌉.
 */
import { constantAt, nominalAt, type FlowKind } from '../finance/constant-usd';
import type { FactorTable } from '../finance/dated-factors';

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

/**
 * Why a payment is made. `price` is paid as 'down' payment, buyer's own part of a 'tranche' or loan
 * 'principal'; `interest` as 'interest' and 'loanFees'; `refresh` and `residual` name the asset class,
 * once a currency (`kind` tells them apart); `maintenance` is what only the 'vendor' can do and what
 * the 'others' do. A `tax` entry bears the cause of the payment that is taxed: 'down', 'tranche' (on
 * all of it, the lender's part too), a class (its refresh), 'vendor', 'others', 'fee' or 'exit'.
 */
export type Cause =
  | 'down'
  | 'tranche'
  | 'principal'
  | 'interest'
  | 'loanFees'
  | 'cameras'
  | 'network'
  | 'centre'
  | 'storage'
  | 'platform'
  | 'vendor'
  | 'others'
  | 'fee'
  | 'exit'
  | 'staff';

/** One booked payment with what the ledger made of it. */
export interface JournalEntry {
  readonly component: Component;
  readonly cause: Cause;
  /** USD as stated for its date, by `kind`. */
  readonly amount: number;
  readonly atYears: number;
  readonly kind: FlowKind;
  /** In constant USD, and in nominal USD of the day. */
  readonly constant: number;
  readonly nominal: number;
  readonly presentValue: number;
}

/** The year of the yearly tables that a payment at t falls in: ⌈t⌉, the last one holding on. */
export function yearOf(atYears: number, horizonYears: number): number {
  return Math.min(horizonYears, Math.max(0, Math.ceil(atYears - 1e-9)));
}

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
  readonly #factors: FactorTable;
  readonly #horizonYears: number;
  readonly #journal: JournalEntry[] | undefined;
  readonly #constant: Record<Component, number[]>;
  readonly #nominal: Record<Component, number[]>;
  readonly #pv: Record<Component, number>;
  #foreignPv = 0;

  /** `journal`, where one is given, gets an entry for every payment, in the order of booking. */
  constructor(factors: FactorTable, horizonYears: number, journal?: JournalEntry[]) {
    this.#factors = factors;
    this.#horizonYears = horizonYears;
    this.#journal = journal;
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
    const zeros = () => new Array<number>(this.#horizonYears + 1).fill(0);
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
  pay(component: Component, amount: number, t: number, kind: FlowKind, cause: Cause): number {
    if (amount === 0) return 0;
    const factors = this.#factors.at(t);
    const constant = constantAt(amount, kind, factors);
    const nominal = nominalAt(constant, factors);
    const year = yearOf(t, this.#horizonYears);
    const constants = this.#constant[component];
    const nominals = this.#nominal[component];
    constants[year] = (constants[year] ?? 0) + constant;
    nominals[year] = (nominals[year] ?? 0) + nominal;
    const pv = constant * factors.discount;
    this.#pv[component] += pv;
    if (component !== 'residual' && (kind === 'foreign-indexed' || kind === 'foreign-nominal')) {
      this.#foreignPv += pv;
    }
    this.#journal?.push({
      component,
      cause,
      amount,
      atYears: t,
      kind,
      constant,
      nominal,
      presentValue: pv,
    });
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
