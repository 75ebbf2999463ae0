/** Everything that one offer makes the buyer pay, booked in one order whoever reads the ledger. */
import type { HoldUp } from '$lib/engine/dependency/exit-cost';
import type { Ledger } from '$lib/engine/lifecycle/flows';
import type { ExitYear, RenewalResult } from './evaluation';
import { bookLoan, bookPrice, bookRenewals, type BookedLoan } from './purchase';
import { answerRenewal, bookRunning, bookStaff, exitCurve } from './running';
import type { OfferTerms } from './terms';

export interface BookedOffer {
  /** Absent where nothing is lent. */
  readonly loan: BookedLoan | undefined;
  readonly exitCurve: readonly ExitYear[];
  readonly renewal: RenewalResult;
  readonly holdUp: HoldUp;
  /** PV of the operators' pay, counted or not. */
  readonly staffPv: number;
}

export function bookOffer(ledger: Ledger, terms: OfferTerms): BookedOffer {
  bookPrice(ledger, terms);
  const loan = bookLoan(ledger, terms);
  bookRenewals(ledger, terms);
  const curve = exitCurve(terms);
  const { renewal, holdUp } = answerRenewal(terms, curve);
  bookRunning(ledger, terms, renewal, curve);
  const staffPv = bookStaff(ledger, terms);
  return { loan, exitCurve: curve, renewal, holdUp, staffPv };
}
