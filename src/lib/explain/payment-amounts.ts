/** Why a payment has its amount: one formula a cause of the journal. */
import type { JournalEntry } from '$lib/engine/lifecycle/flows';
import type { AssetClassId } from '$lib/parameters/types';
import { worked, type Shown } from './figure';
import type { Offer } from './offer';
import type { Figure, FigureId } from './types';

/** The id of the payment that a tax falls on. */
function taxedAmount(offer: Offer, tax: JournalEntry): FigureId | undefined {
  if (tax.cause === 'down') return offer.at('downPayment');
  if (tax.cause === 'tranche') return offer.at('tranche');
  const index = offer.journal.findIndex(
    (entry) =>
      entry.component !== 'tax' &&
      entry.component !== 'residual' &&
      entry.cause === tax.cause &&
      entry.atYears === tax.atYears &&
      entry.kind === tax.kind,
  );
  return index < 0 ? undefined : offer.at(`payment.${String(index)}.amount`);
}

/** A class's replacement or residual value, split by the money it is in. */
function classAmount(offer: Offer, entry: JournalEntry, shown: Shown, id: AssetClassId): Figure {
  const foreign = entry.kind === 'foreign-indexed';
  const t = String(entry.atYears);
  const residual = entry.component === 'residual';
  const B = residual ? offer.at(`left.${id}.${t}`) : offer.whole(`benchmark.${id}.${t}`);
  const share = foreign ? '(1 - s)' : 's';
  return worked(
    shown,
    `${residual ? '-' : ''}B * ${share}`,
    { B, s: offer.caseInput(`local.${id}`) },
    {
      because: [offer.input(`own.${id}`), ...(residual ? [offer.caseInput('residual')] : [])],
    },
  );
}

/** Row of the booked schedule that a debt payment belongs to; the settlement has ids of its own. */
function loanCell(offer: Offer, entry: JournalEntry, column: 'principal' | 'interest' | 'fees') {
  const rows = offer.schedule?.rows ?? [];
  const index = rows.findIndex(({ atYears }) => atYears === entry.atYears);
  const settled = offer.schedule !== offer.fullSchedule && index === rows.length - 1;
  return offer.at(settled ? `debt.settlement.${column}` : `debt.row.${String(index)}.${column}`);
}

export function amountOf(offer: Offer, entry: JournalEntry, shown: Shown): Figure | undefined {
  const { notes } = offer.words.explain;
  const year = String(entry.atYears);
  if (entry.component === 'tax') {
    const base = taxedAmount(offer, entry);
    return base === undefined
      ? undefined
      : worked(shown, 'base * tax', { base, tax: offer.caseInput('tax') });
  }
  switch (entry.cause) {
    case 'down':
      return worked(shown, 'K * down', { K: offer.at('contract'), down: offer.at('down') });
    case 'tranche':
      return worked(shown, 'tranche - lender', {
        tranche: offer.at('tranche'),
        lender: offer.at('lenderTranche'),
      });
    case 'principal':
      return worked(shown, 'x', { x: loanCell(offer, entry, 'principal') });
    case 'interest':
      return worked(shown, 'x', { x: loanCell(offer, entry, 'interest') });
    case 'loanFees':
      return worked(shown, 'x', { x: loanCell(offer, entry, 'fees') });
    case 'vendor':
      return worked(shown, 'M * v * (1 + h)', {
        M: offer.at(`maintenanceIn.${year}`),
        v: offer.at('vendorOnly'),
        h: offer.at('markup'),
      });
    case 'others':
      return worked(shown, 'M * (1 - v)', {
        M: offer.at(`maintenanceIn.${year}`),
        v: offer.at('vendorOnly'),
      });
    case 'fee':
      return entry.atYears > offer.terms.termEndYear
        ? worked(shown, 'fee * (1 + h)', {
            fee: offer.at(`feeIn.${year}`),
            h: offer.at('markup'),
          })
        : worked(shown, 'fee', { fee: offer.at(`feeIn.${year}`) });
    case 'exit':
      return worked(
        shown,
        'X / R',
        { X: offer.at(`exit.${year}`), R: offer.whole(`realIndex.${year}`) },
        { note: notes.exitBeforeTax },
      );
    case 'staff':
      return worked(shown, 'staff', { staff: offer.at('staffYear') });
    default:
      return classAmount(offer, entry, shown, entry.cause);
  }
}
