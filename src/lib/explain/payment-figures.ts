/** Totals, components, years, and every booked payment from its present value back to its amount. */
import { realIndex, type FlowKind } from '$lib/engine/finance/constant-usd';
import { refreshYears } from '$lib/engine/lifecycle/assets';
import { COMPONENTS, yearOf, type Component, type JournalEntry } from '$lib/engine/lifecycle/flows';
import { realIndexId } from './event-figures';
import { FACTOR, summed, USD_EXACT, worked, YEAR_NUMBER } from './figure';
import { dateText, yearIn, years, type Makers, type Offer } from './offer';
import { amountOf } from './payment-amounts';
import type { Figure, FigureId } from './types';
import { whyOfPayment } from './why-figures';

type Measure = 'presentValue' | 'constant' | 'nominal';
const SUFFIX: Readonly<Record<Measure, string>> = {
  presentValue: 'pv',
  constant: 'constant',
  nominal: 'nominal',
};

function componentOf(text: string): Component | undefined {
  return COMPONENTS.find((id) => id === text);
}

/** What a payment is for, in words. */
function paymentName({ component, cause, kind }: JournalEntry, offer: Offer): string {
  const { causes, names } = offer.words.explain;
  const taxed = component === 'tax';
  const isClass = ['cameras', 'network', 'centre', 'storage', 'platform'].includes(cause);
  const plain =
    isClass || component === 'residual'
      ? names.classEvent(taxed ? 'refresh' : component, causes[cause])
      : causes[cause];
  const parted = isClass
    ? kind === 'foreign-indexed'
      ? names.foreignPart(plain)
      : names.localPart(plain)
    : plain;
  return taxed ? names.taxOn(parted) : parted;
}

function entryIds(
  offer: Offer,
  suffix: string,
  wanted: (entry: JournalEntry) => boolean,
): FigureId[] {
  return offer.journal.flatMap((entry, index) =>
    wanted(entry) ? [offer.at(`payment.${String(index)}.${suffix}`)] : [],
  );
}

function usd(offer: Offer, local: string, name: string, value: number) {
  return { id: offer.at(local), name, style: USD_EXACT, value };
}

function inYear(offer: Offer, year: number) {
  return ({ atYears }: JournalEntry) => yearOf(atYears, offer.terms.horizonYears) === year;
}

/** A component in one year: the payments that fall into it. */
function yearFigure(offer: Offer, rest: string, nominal: boolean): Figure | undefined {
  const [componentText = '', yearText = ''] = rest.split('.');
  const component = componentOf(componentText);
  const year = yearIn(yearText, 0, offer.terms.horizonYears);
  if (component === undefined || year === undefined) return undefined;
  const { names } = offer.words.explain;
  const { name } = offer.words.messages.terms.components[component];
  const flow = offer.e.components[component];
  const local = `${nominal ? 'nominal' : 'paid'}.${component}.${String(year)}`;
  const falls = inYear(offer, year);
  return summed(
    usd(
      offer,
      local,
      nominal ? names.nominal(name, year) : names.paid(name, year),
      (nominal ? flow.nominalByYear : flow.constantByYear)[year] ?? 0,
    ),
    entryIds(
      offer,
      SUFFIX[nominal ? 'nominal' : 'constant'],
      (entry) => entry.component === component && falls(entry),
    ),
  );
}

/** All cash of one year, by component; the residual value is no payment. */
function cashFigure(offer: Offer, rest: string, nominal: boolean): Figure | undefined {
  const year = yearIn(rest, 0, offer.terms.horizonYears);
  if (year === undefined) return undefined;
  const { names } = offer.words.explain;
  const falls = inYear(offer, year);
  const used = COMPONENTS.filter(
    (id) =>
      id !== 'residual' && offer.journal.some((entry) => entry.component === id && falls(entry)),
  );
  return summed(
    usd(
      offer,
      `${nominal ? 'cashNominal' : 'cash'}.${String(year)}`,
      nominal ? names.cashNominal(year) : names.cash(year),
      (nominal ? offer.e.nominalCashByYear : offer.e.cashByYear)[year] ?? 0,
    ),
    used.map((id) => offer.at(`${nominal ? 'nominal' : 'paid'}.${id}.${String(year)}`)),
  );
}

/** Constant USD of an amount stated for its date, by the kind of money. */
function constantFormula(
  offer: Offer,
  { kind, atYears }: JournalEntry,
  amount: FigureId,
): readonly [string, Record<string, FigureId>] {
  const t = String(atYears);
  const R = realIndexId(offer, atYears);
  const forms: Readonly<Record<FlowKind, readonly [string, Record<string, FigureId>]>> = {
    'foreign-indexed': ['F * R', { F: amount, R }],
    'foreign-nominal': [
      `F * R / (1 + inflation)^${t}`,
      { F: amount, R, inflation: offer.caseInput('inflation.foreign') },
    ],
    'local-indexed': ['F', { F: amount }],
    'local-nominal': [
      `F / (1 + inflation)^${t}`,
      { F: amount, inflation: offer.caseInput('inflation.local') },
    ],
  };
  return forms[kind];
}

function paymentFigure(offer: Offer, rest: string): Figure | undefined {
  const [indexText = '', measure] = rest.split('.');
  const index = /^\d{1,4}$/.test(indexText) ? Number(indexText) : -1;
  const entry = offer.journal[index];
  if (entry === undefined) return undefined;
  const { names } = offer.words.explain;
  const what = paymentName(entry, offer);
  const date = dateText(entry.atYears, offer.words);
  const t = String(entry.atYears);
  const id = (suffix: string) => offer.at(`payment.${indexText}.${suffix}`);
  const usdOf = (suffix: string, name: string, value: number) => ({
    id: id(suffix),
    name,
    style: USD_EXACT,
    value,
  });
  switch (measure) {
    case 'pv':
      return worked(usdOf('pv', names.entryPv(what, date), entry.presentValue), 'C * d', {
        C: id('constant'),
        d: offer.whole(`discountAt.${t}`),
      });
    case 'constant': {
      const [expression, operands] = constantFormula(offer, entry, id('amount'));
      return worked(
        usdOf('constant', names.entryConstant(what, date), entry.constant),
        expression,
        operands,
      );
    }
    case 'nominal':
      return worked(
        usdOf('nominal', names.entryNominal(what, date), entry.nominal),
        `C * (1 + inflation)^${t} / R`,
        {
          C: id('constant'),
          inflation: offer.caseInput('inflation.foreign'),
          R: realIndexId(offer, entry.atYears),
        },
      );
    case 'amount':
      return amountOf(offer, entry, usdOf('amount', names.entryAmount(what, date), entry.amount));
    default:
      return whyOfPayment(offer, entry, indexText, measure, what);
  }
}

/** What stood before and is never replaced is no gain of the offer. */
function residualNote({ terms, words }: Offer): { readonly note?: string } {
  const untouched = Object.values(terms.assets).some(
    (asset) =>
      asset.installed && refreshYears(asset, terms.startYear, terms.horizonYears).length === 0,
  );
  return untouched ? { note: words.explain.notes.stoodBefore } : {};
}

type Form = readonly [string, Record<string, FigureId>];

function dateFigure(
  offer: Offer,
  local: string,
  rest: string,
  name: (date: string) => string,
  value: (t: number) => number,
  form: Form,
  because?: readonly FigureId[],
): Figure | undefined {
  const t = Number(rest);
  if (!/^\d{1,3}(?:\.\d{1,17})?$/.test(rest) || t > 200) return undefined;
  return worked(
    {
      id: offer.whole(`${local}.${rest}`),
      name: name(dateText(t, offer.words)),
      style: FACTOR,
      value: value(t),
    },
    form[0] === '1' ? '1' : `${form[0]}^${rest}`,
    form[1],
    because === undefined ? {} : { because },
  );
}

export const wholePaymentFigures: Makers<Offer> = {
  realIndex: (offer, rest) => {
    const dollarised = offer.c['fx.dollarised'];
    return dateFigure(
      offer,
      'realIndex',
      rest,
      offer.words.explain.names.realIndex,
      // Of the case: what devaluations make of it for one offer is that offer's own figure.
      (t) => realIndex(t, offer.terms.basis.realGrowth),
      dollarised ? ['1', {}] : ['(1 + q)', { q: offer.caseInput('fx.depreciation') }],
      dollarised ? [offer.caseInput('fx.dollarised')] : undefined,
    );
  },
  discountAt: (offer, rest) =>
    dateFigure(
      offer,
      'discountAt',
      rest,
      offer.words.explain.names.discount,
      (t) => offer.terms.factors.at(t).discount,
      ['1 / (1 + r)', { r: offer.caseInput('discount') }],
    ),
};

export const paymentFigures: Makers<Offer> = {
  total: (offer) =>
    worked(
      usd(offer, 'total', offer.words.explain.names.total, offer.e.totalPv),
      'payments + residual',
      { payments: offer.at('payments'), residual: offer.at('pv.residual') },
      { because: [offer.caseInput('residual')] },
    ),
  payments: (offer) =>
    summed(
      usd(offer, 'payments', offer.words.explain.names.payments, offer.e.paymentsPv),
      COMPONENTS.filter((id) => id !== 'residual' && offer.e.components[id].presentValue !== 0).map(
        (id) => offer.at(`pv.${id}`),
      ),
    ),
  pv: (offer, rest) => {
    const component = componentOf(rest);
    if (component === undefined) return undefined;
    return summed(
      usd(
        offer,
        `pv.${component}`,
        offer.words.explain.names.pv(offer.words.messages.terms.components[component].name),
        offer.e.components[component].presentValue,
      ),
      entryIds(offer, 'pv', (entry) => entry.component === component),
      component === 'residual' ? residualNote(offer) : {},
    );
  },
  costShare: (offer, rest) => {
    const component = componentOf(rest);
    if (component === undefined || offer.e.paymentsPv === 0) return undefined;
    return worked(
      {
        id: offer.at(`costShare.${component}`),
        name: offer.words.explain.names.costShare(
          offer.words.messages.terms.components[component].name,
        ),
        style: { kind: 'percent', digits: 2 },
        value: offer.e.components[component].presentValue / offer.e.paymentsPv,
      },
      'part / payments',
      { part: offer.at(`pv.${component}`), payments: offer.at('payments') },
    );
  },
  paid: (offer, rest) => yearFigure(offer, rest, false),
  nominal: (offer, rest) => yearFigure(offer, rest, true),
  cash: (offer, rest) => cashFigure(offer, rest, false),
  cashNominal: (offer, rest) => cashFigure(offer, rest, true),
  payment: paymentFigure,
  upfront: (offer) =>
    summed(
      usd(offer, 'upfront', offer.words.explain.names.upfront, offer.e.upfront),
      years(0, offer.terms.startYear).map((year) => offer.at(`cash.${String(year)}`)),
    ),
  peak: (offer) =>
    worked(usd(offer, 'peak', offer.words.explain.names.peak, offer.e.peak.amount), 'max(cash)', {
      cash: years(0, offer.terms.horizonYears).map((year) => offer.at(`cash.${String(year)}`)),
    }),
  peakYear: (offer) =>
    worked(
      {
        id: offer.at('peakYear'),
        name: offer.words.explain.names.peakYear,
        style: YEAR_NUMBER,
        value: offer.e.peak.year,
      },
      'firstOfLargest(cash) - 1',
      { cash: years(0, offer.terms.horizonYears).map((year) => offer.at(`cash.${String(year)}`)) },
    ),
  foreignPv: (offer) =>
    summed(
      usd(
        offer,
        'foreignPv',
        offer.words.explain.names.foreignPv,
        offer.journal
          .filter(isForeignPayment)
          .reduce((sum, { presentValue }) => sum + presentValue, 0),
      ),
      entryIds(offer, 'pv', isForeignPayment),
    ),
};

function isForeignPayment({ component, kind }: JournalEntry): boolean {
  return component !== 'residual' && kind.startsWith('foreign');
}
