/**
 * Every payment of one offer with its cause, from the same booking that the evaluation sums up: what
 * "explain this number" accounts for a figure with. Made when asked, never along with an evaluation.
 */
import type { LoanSchedule } from '$lib/engine/finance/loan';
import { Ledger, type JournalEntry } from '$lib/engine/lifecycle/flows';
import type { CaseValues, OptionValues } from '$lib/parameters/registry';
import type { ScenarioEvent } from '$lib/scenario/types';
import { bookOffer } from './book-offer';
import type { ExitYear } from './evaluation';
import type { RenewalPlan } from './renewal';
import { offerTerms, type OfferTerms } from './terms';

export interface OfferJournal {
  readonly terms: OfferTerms;
  /** In the order of booking; summed in it, a component's entries give its figures exactly. */
  readonly journal: readonly JournalEntry[];
  /** The loan as booked: the contract's schedule, or the one settled at the horizon. */
  readonly schedule?: LoanSchedule;
  /** The loan as agreed, to its last instalment. */
  readonly fullSchedule?: LoanSchedule;
  /** Price of leaving in every service year, constant USD before tax. */
  readonly exitCurve: readonly ExitYear[];
  /** Asks, answers and what is paid in each year. */
  readonly plan: RenewalPlan;
}

/** `events` are those of this offer, as `eventsFor` gives them. */
export function journalOf(
  c: CaseValues,
  o: OptionValues,
  events: readonly ScenarioEvent[] = [],
): OfferJournal {
  const terms = offerTerms(c, o, events);
  const journal: JournalEntry[] = [];
  const ledger = new Ledger(terms.factors, terms.horizonYears, journal);
  const { loan, exitCurve, plan } = bookOffer(ledger, terms);
  if (loan === undefined) return { terms, journal, exitCurve, plan };
  const { schedule, fullSchedule } = loan;
  return { terms, journal, schedule, fullSchedule, exitCurve, plan };
}
