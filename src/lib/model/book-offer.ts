/** Everything that one offer makes the buyer pay, booked in one order whoever reads the ledger. */
import type { Ledger } from '$lib/engine/lifecycle/flows';
import type { ExitYear } from './evaluation';
import { bookLoan, bookPrice, bookRenewals, type BookedLoan } from './purchase';
import { bookRunning, renewalPlan, type RenewalPlan } from './renewal';
import { bookStaff, exitCurve } from './running';
import type { OfferTerms } from './terms';

export interface BookedOffer {
  /** Absent where nothing is lent. */
  readonly loan: BookedLoan | undefined;
  readonly exitCurve: readonly ExitYear[];
  /** Asks, answers and what is paid in each year. */
  readonly plan: RenewalPlan;
  /** PV of the operators' pay, counted or not. */
  readonly staffPv: number;
}

export function bookOffer(ledger: Ledger, terms: OfferTerms): BookedOffer {
  bookPrice(ledger, terms);
  const loan = bookLoan(ledger, terms);
  bookRenewals(ledger, terms);
  const curve = exitCurve(terms);
  const plan = renewalPlan(terms, curve);
  bookRunning(ledger, terms, plan);
  const staffPv = bookStaff(ledger, terms);
  return { loan, exitCurve: curve, plan, staffPv };
}
