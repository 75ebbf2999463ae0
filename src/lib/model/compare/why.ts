/**
 * Why one offer costs more than another: the present value of each offer's total in six parts that add up, because every
 * booked payment is counted once. A payment P of date t, in foreign money worth R(t) then, parts into
 *
 *   fx           P − P / R(t)                     nothing where the payment is in local money
 *   steady       S = P / R(t)                     what it would be at an unchanged real exchange rate
 *
 * and S goes by what it is paid for, each with its tax:
 *
 *   price        down payment and instalments of the price, the lender's part as if it were paid in cash when due (C)
 *   financing    loan principal, interest and fees − C: what borrowing costs more than paying in cash
 *   ownership    replacements of what the state owns, less what is left of it at the horizon
 *   operations   maintenance, usage fees and staff at the prices agreed
 *   dependency   the price of leaving, and of payments that bear a mark-up h the share h / (1 + h)
 *
 * The flows are those that the evaluation books, decisions included: nothing is run again with another exchange
 * rate. So no part depends on the order in which parts are taken, and two offers compare part by part.
 */
import { constantAt } from '$lib/engine/finance/constant-usd';
import type { JournalEntry } from '$lib/engine/lifecycle/flows';
import { addingUp } from '$lib/engine/numeric/adding-up';
import type { Option, Scenario } from '$lib/scenario/types';
import { eventsFor } from '../course';
import { journalOf, type OfferJournal } from '../journal';
import { loanTermsOf, priceKind } from '../purchase';
import type { RenewalPlan } from '../renewal';
import type { OfferTerms } from '../terms';

export const WHY_PARTS = [
  'price',
  'financing',
  'fx',
  'ownership',
  'operations',
  'dependency',
] as const;
export type WhyPart = (typeof WHY_PARTS)[number];

/** Parts in USD, present value; they add up to the offer's total cost. */
export type WhyParts = Readonly<Record<WhyPart, number>>;

type SteadyPart = Exclude<WhyPart, 'fx'>;

/** What a payment is for, its mark-up apart. */
export function partOf({ component, cause }: JournalEntry): SteadyPart {
  switch (cause) {
    case 'down':
    case 'tranche':
      return 'price';
    case 'principal':
    case 'interest':
    case 'loanFees':
      return 'financing';
    case 'cameras':
    case 'network':
    case 'centre':
    case 'storage':
    case 'platform':
      return 'ownership';
    case 'vendor':
    case 'others':
    case 'fee':
    case 'staff':
      return 'operations';
    case 'exit':
      return 'dependency';
    default: {
      const unknown: never = cause;
      throw new Error(`${component}: ${String(unknown)}`);
    }
  }
}

function isForeign({ kind }: JournalEntry): boolean {
  return kind === 'foreign-indexed' || kind === 'foreign-nominal';
}

/** S: the payment's present value at an unchanged real exchange rate. */
export function steadyPv(entry: JournalEntry, { factors }: OfferTerms): number {
  return isForeign(entry)
    ? entry.presentValue / factors.at(entry.atYears).realIndex
    : entry.presentValue;
}

/** h of the year in which a payment is made; 0 where it bears none. */
function markupIn({ cause, atYears }: JournalEntry, terms: OfferTerms, plan: RenewalPlan): number {
  const bears = cause === 'vendor' || (cause === 'fee' && atYears > terms.termEndYear);
  return bears ? (plan.years[atYears]?.markup ?? 0) : 0;
}

/** What of S is mark-up. */
export function markupPart(entry: JournalEntry, terms: OfferTerms, plan: RenewalPlan): number {
  const markup = markupIn(entry, terms, plan);
  return markup === 0 ? 0 : (steadyPv(entry, terms) * markup) / (1 + markup);
}

/** C: the lender's part of the price paid in cash when due, at an unchanged real exchange rate. */
export function steadyCash(terms: OfferTerms): number {
  const loan = loanTermsOf(terms);
  if (loan === undefined) return 0;
  const dates = loan.drawTimesYears;
  const tranche = loan.principal / dates.length;
  return dates.reduce((sum, t) => {
    const factors = terms.factors.at(t);
    const steady = { ...factors, realIndex: 1 };
    return sum + constantAt(tranche, priceKind(terms), steady) * factors.discount;
  }, 0);
}

/** The parts of an offer's total, corrected in the last place so that they add up to it in their order. */
export function whyParts(
  { terms, journal, plan }: Pick<OfferJournal, 'terms' | 'journal' | 'plan'>,
  totalPv: number,
): WhyParts {
  const cash = steadyCash(terms);
  const parts: Record<WhyPart, number> = {
    price: cash,
    financing: -cash,
    fx: 0,
    ownership: 0,
    operations: 0,
    dependency: 0,
  };
  for (const entry of journal) {
    const steady = steadyPv(entry, terms);
    const markup = markupPart(entry, terms, plan);
    parts.fx += entry.presentValue - steady;
    parts[partOf(entry)] += steady - markup;
    parts.dependency += markup;
  }
  const exact = addingUp(
    WHY_PARTS.map((part) => parts[part]),
    totalPv,
  );
  for (const [at, part] of WHY_PARTS.entries()) parts[part] = exact[at] ?? parts[part];
  return parts;
}

/** From one offer's total to another's, part by part. */
export interface Why {
  readonly from: number;
  readonly to: number;
  readonly change: number;
  /** In the order of the parts they add up to `change` to the bit. */
  readonly parts: WhyParts;
}

function partsOf(scenario: Scenario, option: Option, totalPv: number): WhyParts {
  const events = eventsFor(scenario.events, option.id);
  return whyParts(journalOf(scenario.values, option.values, events), totalPv);
}

interface Costed {
  readonly option: Option;
  readonly totalPv: number;
}

/** Two offers of one scenario, each with the total that its evaluation gives. */
export function whyBetween(scenario: Scenario, from: Costed, to: Costed): Why {
  const first = partsOf(scenario, from.option, from.totalPv);
  const second = partsOf(scenario, to.option, to.totalPv);
  const change = to.totalPv - from.totalPv;
  const exact = addingUp(
    WHY_PARTS.map((part) => second[part] - first[part]),
    change,
  );
  const part = (id: WhyPart) => exact[WHY_PARTS.indexOf(id)] ?? 0;
  return {
    from: from.totalPv,
    to: to.totalPv,
    change,
    parts: {
      price: part('price'),
      financing: part('financing'),
      fx: part('fx'),
      ownership: part('ownership'),
      operations: part('operations'),
      dependency: part('dependency'),
    },
  };
}
