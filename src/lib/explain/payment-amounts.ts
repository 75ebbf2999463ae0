/** Why a payment has its amount: one formula a cause of the journal. */
import type { JournalEntry } from '$lib/engine/lifecycle/flows';
import type { AssetClassId } from '$lib/parameters/types';
import { lenderFee } from '$lib/model/purchase';
import { askIn, budgetId, delaysOf, eventId, fieldIds, realIndexId } from './event-figures';
import { worked, type Shown } from './figure';
import type { Offer } from './offer';
import { markupId } from './renewal-figures';
import { keptId, planReasons } from './service-figures';
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
  // A replacement is cut by the budget of its year; what that leaves of its value is in `left`.
  const b = residual ? undefined : budgetId(offer, entry.atYears);
  const installed = offer.terms.assets[id].installed;
  return worked(
    shown,
    `${residual ? '-' : ''}B * ${share}${b === undefined ? '' : ' * b'}`,
    { B, s: offer.caseInput(`local.${id}`), ...(b === undefined ? {} : { b }) },
    {
      because: [
        offer.input(`own.${id}`),
        ...(residual ? [offer.caseInput('residual')] : []),
        ...(installed ? [offer.at(`ageAtStart.${id}`)] : []),
      ],
    },
  );
}

/** The events whose lenders are paid a fee at a date, in the order of booking. */
function lendersPaidAt(offer: Offer, t: number): readonly string[] {
  const { schedule, terms } = offer;
  if (schedule === undefined) return [];
  return terms.course.lenders
    .filter(
      ({ year }) =>
        Math.max(year, terms.signatureYear) === t && lenderFee(terms, schedule, year) !== 0,
    )
    .map(({ id }) => id);
}

/** The schedule's own fees of a date come first; what else is booked then are new lenders'. */
function loanFee(offer: Offer, entry: JournalEntry): FigureId {
  const t = entry.atYears;
  const same = offer.journal.filter(
    ({ cause, component, atYears }) =>
      cause === 'loanFees' && component === 'interest' && atYears === t,
  );
  const lenders = lendersPaidAt(offer, t);
  const lender = lenders[same.indexOf(entry) - (same.length - lenders.length)];
  return lender === undefined
    ? loanCell(offer, entry, 'fees')
    : offer.at(`debt.lenderFee.${lender}`);
}

/** Row of the booked schedule that a debt payment belongs to; the settlement has ids of its own. */
function loanCell(offer: Offer, entry: JournalEntry, column: 'principal' | 'interest' | 'fees') {
  const rows = offer.schedule?.rows ?? [];
  const index = rows.findIndex(({ atYears }) => atYears === entry.atYears);
  const settled = offer.schedule !== offer.fullSchedule && index === rows.length - 1;
  return offer.at(settled ? `debt.settlement.${column}` : `debt.row.${String(index)}.${column}`);
}

/** Delays decide when a tranche falls due. */
function delayReasons(offer: Offer): { readonly because?: readonly FigureId[] } {
  const delays = delaysOf(offer);
  return delays.length === 0
    ? {}
    : { because: [...fieldIds(offer, delays, 'year'), ...fieldIds(offer, delays, 'years')] };
}

interface Times {
  readonly times: string;
  readonly operands: Readonly<Record<string, FigureId>>;
}

const NO_TIMES: Times = { times: '', operands: {} };

/** The mark-up of the ask that holds in a year; none once another provider has taken over. */
function markupTimes(offer: Offer, year: number): Times {
  const ask = askIn(offer, year);
  return ask === undefined
    ? NO_TIMES
    : { times: ' * (1 + h)', operands: { h: markupId(offer, ask) } };
}

function budgetTimes(offer: Offer, year: number): Times {
  const b = budgetId(offer, year);
  return b === undefined ? NO_TIMES : { times: ' * b', operands: { b } };
}

/** Who has left a provider pays the fee that was agreed, without the old one's rises. */
function feeDueId(offer: Offer, year: number): FigureId {
  const left = offer.plan.years[year]?.left === true;
  const risen = offer.terms.course.fees.some(({ year: at }) => year > at);
  return offer.at(`${left && risen ? 'feeAgreed' : 'feeIn'}.${String(year)}`);
}

/** What leaving costs; for the rest of the term nothing is owed to a vendor that went by itself. */
function exitAmount(offer: Offer, entry: JournalEntry, shown: Shown): Figure {
  const year = String(entry.atYears);
  const { notes } = offer.words.explain;
  const { lost } = offer.plan;
  const operands = { X: offer.at(`exit.${year}`), R: realIndexId(offer, entry.atYears) };
  if (lost?.paidYear !== entry.atYears) {
    return worked(shown, 'X / R', operands, { note: notes.exitBeforeTax });
  }
  return worked(
    shown,
    '(X - penalty) / R',
    { ...operands, penalty: offer.at(`exit.${year}.penalty`) },
    {
      note: notes.vendorLost,
      because: ['year', 'lead'].map((f) => eventId(offer, lost.eventId, f)),
    },
  );
}

export function amountOf(offer: Offer, entry: JournalEntry, shown: Shown): Figure | undefined {
  const year = String(entry.atYears);
  const h = markupTimes(offer, entry.atYears);
  const b = budgetTimes(offer, entry.atYears);
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
      return worked(
        shown,
        'tranche - lender',
        { tranche: offer.at('tranche'), lender: offer.at('lenderTranche') },
        delayReasons(offer),
      );
    case 'principal':
      return worked(shown, 'x', { x: loanCell(offer, entry, 'principal') });
    case 'interest':
      return worked(shown, 'x', { x: loanCell(offer, entry, 'interest') });
    case 'loanFees':
      return worked(shown, 'x', { x: loanFee(offer, entry) });
    case 'vendor':
      return worked(shown, `M * v${h.times}${b.times}`, {
        M: offer.at(`maintenanceIn.${year}`),
        v: offer.at('vendorOnly'),
        ...h.operands,
        ...b.operands,
      });
    case 'others': {
      const kept = keptId(offer, entry.atYears);
      return worked(
        shown,
        `M * (1 - v)${kept === undefined ? '' : ' * kept'}${b.times}`,
        {
          M: offer.at(`maintenanceIn.${year}`),
          v: offer.at('vendorOnly'),
          ...(kept === undefined ? {} : { kept }),
          ...b.operands,
        },
        kept === undefined ? {} : { because: planReasons(offer, entry.atYears) },
      );
    }
    case 'fee': {
      const bears = entry.atYears > offer.terms.termEndYear;
      return worked(shown, `fee${bears ? h.times : ''}${b.times}`, {
        fee: feeDueId(offer, entry.atYears),
        ...(bears ? h.operands : {}),
        ...b.operands,
      });
    }
    case 'exit':
      return exitAmount(offer, entry, shown);
    case 'staff':
      return worked(shown, 'staff', { staff: offer.at('staffYear') });
    default:
      return classAmount(offer, entry, shown, entry.cause);
  }
}
