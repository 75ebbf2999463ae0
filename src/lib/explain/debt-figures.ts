/** The loan of an offer: terms, schedule, service, grant element, all-in cost, value of the financing. */
import { constantAt } from '$lib/engine/finance/constant-usd';
import { discountFactor } from '$lib/engine/finance/constant-usd';
import { allInOf } from '$lib/model/all-in';
import { perPeriod } from '$lib/engine/finance/periods';
import { yearOf } from '$lib/engine/lifecycle/flows';
import { outstandingAt } from '$lib/engine/finance/loan';
import {
  baseRateIn,
  GRANT_DISCOUNT_RATE,
  lenderFee,
  lenderIn,
  loanTermsOf,
  priceKind,
} from '$lib/model/purchase';
import { eventId, fieldIds, realIndexId, signatureId } from './event-figures';
import { FACTOR, SELF, SHARE, summed, USD_EXACT, worked, YEAR_NUMBER } from './figure';
import type { LoanInputIds } from './loan-context';
import { loanFigures } from './loan-figures';
import { dateText, yearIn, years, type Makers, type Offer } from './offer';
import type { Figure } from './types';

function usd(offer: Offer, local: string, name: string, value: number) {
  return { id: offer.at(local), name, style: USD_EXACT, value };
}

/** The rate as agreed or, where another lender takes over, a figure for every year of the loan. */
function rateIds(offer: Offer): LoanInputIds['rate'] {
  const count = Math.ceil(offer.o['loan.years']);
  const each = (local: 'base' | 'rateIn') =>
    Array.from({ length: count }, (_, year) => offer.at(`debt.${local}.${String(year)}`));
  if (offer.terms.course.lenders.length > 0) return { kind: 'by-year', rateByYear: each('rateIn') };
  return offer.o['loan.kind'] === 'fixed'
    ? { kind: 'fixed', annualRate: offer.input('loan.rate') }
    : { kind: 'floating', spread: offer.input('loan.spread'), baseByYear: each('base') };
}

function inputIds(offer: Offer): LoanInputIds {
  return {
    principal: offer.at('debt.principal'),
    rate: rateIds(offer),
    maturity: offer.input('loan.years'),
    grace: offer.input('loan.grace'),
    perYear: offer.input('loan.perYear'),
    drawCount: offer.input('time.build'),
    managementFee: offer.input('loan.fee'),
    insurance: offer.input('loan.insurance'),
    commitmentFee: offer.input('loan.commitment'),
    effectiveAt: signatureId(offer),
    profile: offer.input('loan.profile'),
    firstInstalment: offer.input('loan.first'),
  };
}

const schedules = new WeakMap<Offer, ReadonlyMap<string, Figure>>();

/** The schedule's own figures, made once an offer. */
function scheduleFigures(offer: Offer): ReadonlyMap<string, Figure> {
  const known = schedules.get(offer);
  if (known !== undefined) return known;
  const terms = loanTermsOf(offer.terms);
  const schedule = offer.fullSchedule;
  const figures =
    terms === undefined || schedule === undefined
      ? []
      : loanFigures({
          prefix: offer.at('debt'),
          terms,
          schedule,
          inputs: inputIds(offer),
          words: offer.words.loan,
          lang: offer.words.messages.lang,
        });
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  schedules.set(offer, byId);
  return byId;
}

/** What is owed when the comparison ends is paid off then: the last row booked, and only that one. */
function settlement(offer: Offer, column: string): Figure | undefined {
  const { schedule, fullSchedule, words } = offer;
  if (schedule === undefined || fullSchedule === undefined || schedule === fullSchedule) {
    return undefined;
  }
  const index = schedule.rows.length - 1;
  const row = schedule.rows[index];
  const before = fullSchedule.rows[index - 1];
  const next = fullSchedule.rows[index];
  if (row === undefined || next === undefined) return undefined;
  const { causes, names, notes } = words.explain;
  const onGrid = next.atYears <= row.atYears + 1e-9;
  const cell = (part: string) => offer.at(`debt.row.${String(index)}.${part}`);
  const shown = (name: string, value: number) =>
    usd(offer, `debt.settlement.${column}`, names.settlement(name), value);
  const note = { note: notes.settled };
  switch (column) {
    case 'principal':
      return worked(
        shown(causes.principal, row.principalPaid),
        'opening',
        { opening: cell('opening') },
        note,
      );
    case 'interest': {
      if (onGrid)
        return worked(shown(causes.interest, row.interest), 'x', { x: cell('interest') }, note);
      // Simple interest for the part of the period that has run.
      const elapsed =
        (row.atYears - (before?.atYears ?? 0)) / (next.atYears - (before?.atYears ?? 0));
      return worked(
        shown(causes.interest, row.interest),
        `x * ${String(elapsed)}`,
        { x: cell('interest') },
        note,
      );
    }
    case 'fees':
      return worked(
        shown(causes.loanFees, row.fees),
        onGrid ? 'x' : '0',
        onGrid ? { x: cell('fees') } : {},
        note,
      );
    default:
      return undefined;
  }
}

function base(offer: Offer, rest: string): Figure | undefined {
  const year = yearIn(rest, 0, 100);
  if (year === undefined) return undefined;
  const { terms } = offer;
  const rises = terms.course.bases.filter((event) => terms.signatureYear + year >= event.year);
  return worked(
    {
      id: offer.at(`debt.base.${rest}`),
      name: offer.words.loan.rateOfYear(year + 1),
      style: SHARE,
      value: baseRateIn(terms, year),
    },
    `max(0, base + ${rest} * drift${rises.length === 0 ? '' : ' + sum(rises)'})`,
    {
      base: offer.input('loan.base'),
      drift: offer.input('loan.drift'),
      ...(rises.length === 0 ? {} : { rises: fieldIds(offer, rises, 'points') }),
    },
    rises.length === 0 ? {} : { because: fieldIds(offer, rises, 'year') },
  );
}

/** The rate of a loan year where another lender takes over at some time: its own, or the one agreed. */
function rateIn(offer: Offer, rest: string): Figure | undefined {
  const year = yearIn(rest, 0, 100);
  const { terms, o } = offer;
  if (year === undefined || terms.course.lenders.length === 0) return undefined;
  const lender = lenderIn(terms, year);
  const fixed = o['loan.kind'] === 'fixed';
  const agreed = fixed ? o['loan.rate'] : o['loan.spread'] + baseRateIn(terms, year);
  const shown = {
    id: offer.at(`debt.rateIn.${rest}`),
    name: offer.words.loan.rateOfYear(year + 1),
    style: SHARE,
    value: lender?.values.rate ?? agreed,
  };
  if (lender !== undefined) {
    return worked(
      shown,
      'rate',
      { rate: eventId(offer, lender.id, 'rate') },
      { because: [eventId(offer, lender.id, 'year')] },
    );
  }
  return fixed
    ? worked(shown, 'rate', { rate: offer.input('loan.rate') })
    : worked(shown, 'base + spread', {
        base: offer.at(`debt.base.${rest}`),
        spread: offer.input('loan.spread'),
      });
}

/** What a new lender's fee falls on: owed at that date, or still to be drawn. */
function lenderFeeFigure(offer: Offer, rest: string): Figure | undefined {
  const [id = '', part] = rest.split('.');
  const { schedule, terms, words } = offer;
  const lender = terms.course.lenders.find((event) => event.id === id);
  if (lender === undefined || schedule === undefined) return undefined;
  const { names, notes } = words.explain;
  const at = Math.max(lender.year, terms.signatureYear);
  const local = `debt.lenderFee.${rest}`;
  const { rows } = schedule;
  const date = dateText(at, words);
  switch (part) {
    case undefined:
      return worked(
        usd(offer, local, names.lenderFee(id), lenderFee(terms, schedule, lender.year)),
        '(owed + undrawn) * share',
        {
          owed: offer.at(`${local}.owed`),
          undrawn: offer.at(`${local}.undrawn`),
          share: eventId(offer, id, 'fee'),
        },
        { because: [eventId(offer, id, 'year')], note: notes.lenderFee },
      );
    case 'owed': {
      const index = rows.findLastIndex(({ atYears }) => atYears <= at + 1e-9);
      const shown = usd(offer, local, names.owedAt(date), outstandingAt(schedule, at));
      return index < 0
        ? worked(shown, '0', {})
        : worked(shown, 'closing', { closing: offer.at(`debt.row.${String(index)}.closing`) });
    }
    case 'undrawn': {
      const later = rows.flatMap(({ atYears, draw }, index) =>
        atYears > at + 1e-9 && draw !== 0 ? [{ index, draw }] : [],
      );
      return summed(
        usd(
          offer,
          local,
          names.undrawnAt(date),
          later.reduce((sum, { draw }) => sum + draw, 0),
        ),
        later.map(({ index }) => offer.at(`debt.row.${String(index)}.draw`)),
      );
    }
    default:
      return undefined;
  }
}

function serviceIn(offer: Offer, rest: string): Figure | undefined {
  const { loan } = offer.e;
  const year = yearIn(rest, 0, offer.terms.horizonYears);
  if (loan === undefined || year === undefined) return undefined;
  const ids = offer.journal.flatMap((entry, index) =>
    ['principal', 'interest', 'loanFees'].includes(entry.cause) &&
    entry.component !== 'tax' &&
    yearOf(entry.atYears, offer.terms.horizonYears) === year
      ? [offer.at(`payment.${String(index)}.amount`)]
      : [],
  );
  return summed(
    usd(
      offer,
      `debt.service.${rest}`,
      offer.words.explain.names.service(year),
      loan.serviceByYear[year] ?? 0,
    ),
    ids,
  );
}

function outstanding(offer: Offer, rest: string): Figure | undefined {
  const { loan } = offer.e;
  const year = yearIn(rest, 0, offer.terms.horizonYears);
  if (loan === undefined || year === undefined) return undefined;
  const { schedule, fullSchedule } = offer;
  const shown = usd(
    offer,
    `debt.outstanding.${rest}`,
    offer.words.explain.names.outstanding(year),
    loan.outstandingByYear[year] ?? 0,
  );
  const rows = schedule?.rows ?? [];
  const index = rows.findLastIndex(({ atYears }) => atYears <= year + 1e-9);
  const settled = schedule !== fullSchedule && index === rows.length - 1;
  if (index < 0) return worked(shown, '0', {});
  if (settled) return worked(shown, '0', {}, { note: offer.words.explain.notes.settled });
  return worked(shown, 'closing', { closing: offer.at(`debt.row.${String(index)}.closing`) });
}

/** Draws and service of one row, discounted at the grant element's rate; net flows for the all-in cost. */
function discountedRow(offer: Offer, rest: string): Figure | undefined {
  const [indexText = '', part] = rest.split('.');
  const rows = offer.fullSchedule?.rows ?? [];
  const index = /^\d{1,3}$/.test(indexText) ? Number(indexText) : -1;
  const row = rows[index];
  if (row === undefined) return undefined;
  const { names } = offer.words.explain;
  const date = dateText(row.atYears, offer.words);
  const after = row.atYears - (rows[0]?.atYears ?? 0);
  const factor = discountFactor(GRANT_DISCOUNT_RATE, after);
  const cell = (column: string) => offer.at(`debt.row.${indexText}.${column}`);
  const local = `debt.discounted.${rest}`;
  switch (part) {
    case 'draw':
      return worked(
        usd(offer, local, names.rowDrawPv(date), row.draw * factor),
        `draw / (1 + i)^${String(after)}`,
        { draw: cell('draw'), i: offer.whole('grantRate') },
      );
    case 'service':
      return worked(
        usd(
          offer,
          local,
          names.rowServicePv(date),
          (row.interest + row.principalPaid + row.fees) * factor,
        ),
        `service / (1 + i)^${String(after)}`,
        { service: cell('service'), i: offer.whole('grantRate') },
      );
    default:
      return undefined;
  }
}

function grant(offer: Offer): Figure | undefined {
  const { loan } = offer.e;
  const rows = offer.fullSchedule?.rows ?? [];
  if (loan === undefined) return undefined;
  const each = (part: string) =>
    rows.map((_, index) => offer.at(`debt.discounted.${String(index)}.${part}`));
  return worked(
    {
      id: offer.at('debt.grant'),
      name: offer.words.explain.names.grant,
      style: SHARE,
      value: loan.grantElement,
    },
    '1 - sum(service) / sum(draws)',
    { service: each('service'), draws: each('draw') },
  );
}

/** The internal rate a period, and its yearly equivalent, that make the borrower's flows worth nothing. */
function allIn(offer: Offer, rest: string): Figure | undefined {
  const { loan } = offer.e;
  const rate = loan === undefined ? undefined : allInOf(loan, offer.o);
  if (rate === undefined) return undefined;
  const m = Number(offer.o['loan.perYear']);
  const { name, note } = offer.words.loan.allIn;
  const periodRate = perPeriod(rate, m);
  if (rest === 'period') {
    const rows = offer.fullSchedule?.rows ?? [];
    const terms = rows.map((_, k) => `f${String(k)} / (1 + i)^${String(k)}`);
    const flows = Object.fromEntries(
      rows.map((_, k) => [`f${String(k)}`, offer.at(`debt.row.${String(k)}.flow`)]),
    );
    const figure = worked(
      { id: offer.at('debt.allIn.period'), name, style: FACTOR, value: periodRate },
      terms.join(' + '),
      { ...flows, i: SELF },
      { note },
    );
    return figure.account.kind === 'formula'
      ? { ...figure, account: { ...figure.account, solves: true } }
      : figure;
  }
  return worked({ id: offer.at('debt.allIn'), name, style: SHARE, value: rate }, '(1 + i)^m - 1', {
    i: offer.at('debt.allIn.period'),
    m: offer.input('loan.perYear'),
  });
}

function trancheValue(offer: Offer, rest: string): Figure | undefined {
  const terms = loanTermsOf(offer.terms);
  const t = Number(rest);
  if (terms?.drawTimesYears.includes(t) !== true) return undefined;
  const factors = offer.terms.factors.at(t);
  const kind = priceKind(offer.terms);
  const tranche = terms.principal / terms.drawTimesYears.length;
  const inflation = offer.caseInput(
    kind === 'local-nominal' ? 'inflation.local' : 'inflation.foreign',
  );
  return worked(
    usd(
      offer,
      `debt.tranche.${rest}`,
      offer.words.explain.names.trancheValue(dateText(t, offer.words)),
      constantAt(tranche, kind, factors) * factors.discount,
    ),
    `P / c${kind === 'foreign-nominal' ? ' * R' : ''} / (1 + inflation)^${rest} * d`,
    {
      P: offer.at('debt.principal'),
      c: offer.input('time.build'),
      ...(kind === 'foreign-nominal' ? { R: realIndexId(offer, t) } : {}),
      inflation,
      d: offer.whole(`discountAt.${rest}`),
    },
  );
}

function servicePv(offer: Offer): Figure | undefined {
  const { loan } = offer.e;
  if (loan === undefined) return undefined;
  return summed(
    usd(offer, 'debt.servicePv', offer.words.explain.names.servicePv, loan.servicePv),
    offer.journal.flatMap(({ cause, component }, index) =>
      ['principal', 'interest', 'loanFees'].includes(cause) && component !== 'tax'
        ? [offer.at(`payment.${String(index)}.pv`)]
        : [],
    ),
  );
}

/** Figures under `debt.`, by the part that follows. */
const parts: Makers<Offer> = {
  principal: (offer) =>
    offer.e.loan === undefined
      ? undefined
      : worked(
          usd(offer, 'debt.principal', offer.words.explain.names.principal, offer.e.loan.principal),
          'share * K',
          { share: offer.input('loan.share'), K: offer.at('contract') },
        ),
  base,
  rateIn,
  lenderFee: lenderFeeFigure,
  settlement,
  discounted: discountedRow,
  grant,
  allIn,
  servicePv,
  tranche: trancheValue,
  service: serviceIn,
  outstanding,
  charges: (offer) => {
    const { loan } = offer.e;
    if (loan === undefined) return undefined;
    return worked(
      usd(
        offer,
        'debt.charges',
        offer.words.explain.names.loanCharges,
        loan.totalInterest + loan.totalFees,
      ),
      'interest + fees',
      { interest: offer.at('debt.total.interest'), fees: offer.at('debt.total.fees') },
    );
  },
  cash: (offer) => {
    const terms = loanTermsOf(offer.terms);
    const { loan } = offer.e;
    if (terms === undefined || loan === undefined) return undefined;
    return summed(
      usd(
        offer,
        'debt.cash',
        offer.words.explain.names.cashInstead,
        loan.valueOfFinancing + loan.servicePv,
      ),
      terms.drawTimesYears.map((t) => offer.at(`debt.tranche.${String(t)}`)),
    );
  },
  value: (offer) => {
    const { loan } = offer.e;
    if (loan === undefined) return undefined;
    return worked(
      usd(offer, 'debt.value', offer.words.explain.names.valueOfFinancing, loan.valueOfFinancing),
      'cash - service',
      { cash: offer.at('debt.cash'), service: offer.at('debt.servicePv') },
      { note: offer.words.explain.notes.realRate },
    );
  },
  peakService: (offer) => {
    const { loan } = offer.e;
    if (loan === undefined) return undefined;
    return worked(
      usd(
        offer,
        'debt.peakService',
        offer.words.explain.names.peakService,
        loan.peakService.amount,
      ),
      'max(service)',
      { service: serviceYears(offer) },
    );
  },
  peakServiceYear: (offer) => {
    const { loan } = offer.e;
    if (loan === undefined) return undefined;
    return worked(
      {
        id: offer.at('debt.peakServiceYear'),
        name: offer.words.explain.names.peakServiceYear,
        style: YEAR_NUMBER,
        value: loan.peakService.year,
      },
      'firstOfLargest(service) - 1',
      { service: serviceYears(offer) },
    );
  },
  peakShare: (offer) => {
    const { loan } = offer.e;
    const budget = offer.c['budget'];
    if (loan === undefined || budget <= 0) return undefined;
    return worked(
      {
        id: offer.at('debt.peakShare'),
        name: offer.words.explain.names.peakShare,
        style: SHARE,
        value: loan.peakService.amount / budget,
      },
      'service / budget',
      { service: offer.at('debt.peakService'), budget: offer.caseInput('budget') },
    );
  },
};

function serviceYears(offer: Offer): string[] {
  return years(0, offer.terms.horizonYears).map((year) => offer.at(`debt.service.${String(year)}`));
}

export const wholeDebtFigures: Makers<Offer> = {
  grantRate: (offer) => ({
    id: offer.whole('grantRate'),
    name: offer.words.explain.names.grantRate,
    style: SHARE,
    value: GRANT_DISCOUNT_RATE,
    account: { kind: 'constant', refs: ['X25'] },
  }),
};

export const debtFigures: Makers<Offer> = {
  debt: (offer, rest) => {
    const at = rest.indexOf('.');
    const head = at < 0 ? rest : rest.slice(0, at);
    const make = Object.hasOwn(parts, head) ? parts[head] : undefined;
    return (
      make?.(offer, at < 0 ? '' : rest.slice(at + 1)) ??
      scheduleFigures(offer).get(offer.at(`debt.${rest}`))
    );
  },
};
