/**
 * Why an offer costs what it does, in the six parts of `model/compare/why.ts`: each the sum of booked payments at an
 * unchanged real exchange rate, or of what the exchange rate adds to them.
 *
 *   a.why.price       a part of offer a      payment.3.steady, .fx, .markup   of a payment
 *   why.a.b.price     from offer a to offer b, part by part; why.a.b.total all of it
 */
import type { JournalEntry } from '$lib/engine/lifecycle/flows';
import { loanTermsOf, priceKind } from '$lib/model/purchase';
import {
  markupPart,
  partOf,
  steadyCash,
  steadyPv,
  WHY_PARTS,
  whyParts,
  type WhyPart,
} from '$lib/model/compare/why';
import { askIn, realIndexId } from './event-figures';
import { summed, USD_EXACT, worked } from './figure';
import { dateText, type GraphWords, type Makers, type Offer } from './offer';
import { markupId } from './renewal-figures';
import type { Figure, FigureGraph, FigureId } from './types';

function isWhyPart(text: string): text is WhyPart {
  return (WHY_PARTS as readonly string[]).includes(text);
}

function isForeign({ kind }: JournalEntry): boolean {
  return kind.startsWith('foreign');
}

function bearsMarkup(offer: Offer, entry: JournalEntry): boolean {
  return markupPart(entry, offer.terms, offer.plan) !== 0;
}

/** What of a payment's account belongs to this question; undefined for any other measure of it. */
export function whyOfPayment(
  offer: Offer,
  entry: JournalEntry,
  index: string,
  measure: string | undefined,
  what: string,
): Figure | undefined {
  const { names } = offer.words.explain;
  const id = (suffix: string) => offer.at(`payment.${index}.${suffix}`);
  const date = dateText(entry.atYears, offer.words);
  const steady = steadyPv(entry, offer.terms);
  const shown = (suffix: string, name: string, value: number) => ({
    id: id(suffix),
    name,
    style: USD_EXACT,
    value,
  });
  switch (measure) {
    case 'steady':
      return isForeign(entry)
        ? worked(shown('steady', names.entrySteady(what, date), steady), 'pv / R', {
            pv: id('pv'),
            R: realIndexId(offer, entry.atYears),
          })
        : worked(shown('steady', names.entrySteady(what, date), steady), 'pv', { pv: id('pv') });
    case 'fx':
      return worked(
        shown('fx', names.entryFx(what, date), entry.presentValue - steady),
        'pv - steady',
        { pv: id('pv'), steady: id('steady') },
      );
    case 'markup': {
      const ask = askIn(offer, entry.atYears);
      if (ask === undefined || !bearsMarkup(offer, entry)) return undefined;
      const value = markupPart(entry, offer.terms, offer.plan);
      return worked(shown('markup', names.entryMarkup(what, date), value), 'steady * h / (1 + h)', {
        steady: id('steady'),
        h: markupId(offer, ask),
      });
    }
    default:
      return undefined;
  }
}

function ids(
  offer: Offer,
  suffix: 'steady' | 'fx' | 'markup',
  wanted: (entry: JournalEntry) => boolean,
): FigureId[] {
  return offer.journal.flatMap((entry, index) =>
    wanted(entry) ? [offer.at(`payment.${String(index)}.${suffix}`)] : [],
  );
}

/** A sum of lists, some of them empty, with a sign each. */
function signedSums(
  shown: Parameters<typeof worked>[0],
  terms: readonly {
    readonly symbol: string;
    readonly ids: readonly FigureId[];
    readonly less?: true;
  }[],
  note: string,
): Figure {
  const used = terms.filter((term) => term.ids.length > 0);
  const expression = used
    .map(
      ({ symbol, less }, at) =>
        `${less ? (at === 0 ? '-' : ' - ') : at === 0 ? '' : ' + '}sum(${symbol})`,
    )
    .join('');
  const operands = Object.fromEntries(used.map((term) => [term.symbol, term.ids]));
  return worked(shown, expression === '' ? '0' : expression, operands, { note });
}

function whyFigure(offer: Offer, rest: string): Figure | undefined {
  if (!isWhyPart(rest)) return undefined;
  const { names, notes } = offer.words.explain;
  const value = whyParts(offer, offer.e.totalPv)[rest];
  const shown = { id: offer.at(`why.${rest}`), name: names.whyPart[rest], style: USD_EXACT, value };
  const steady = ids(offer, 'steady', (entry) => partOf(entry) === rest);
  const markups = ids(offer, 'markup', (entry) => bearsMarkup(offer, entry));
  const cash = offer.e.loan === undefined ? [] : [offer.at('whyCash')];
  const note = notes.whyPart[rest];
  switch (rest) {
    case 'price':
      return signedSums(
        shown,
        [
          { symbol: 'paid', ids: steady },
          { symbol: 'cash', ids: cash },
        ],
        note,
      );
    case 'financing':
      return signedSums(
        shown,
        [
          { symbol: 'service', ids: steady },
          { symbol: 'cash', ids: cash, less: true },
        ],
        note,
      );
    case 'fx':
      return signedSums(shown, [{ symbol: 'x', ids: ids(offer, 'fx', isForeign) }], note);
    case 'ownership':
      return signedSums(shown, [{ symbol: 'paid', ids: steady }], note);
    case 'operations':
      return signedSums(
        shown,
        [
          { symbol: 'paid', ids: steady },
          { symbol: 'markups', ids: markups, less: true },
        ],
        note,
      );
    case 'dependency':
      return signedSums(
        shown,
        [
          { symbol: 'paid', ids: steady },
          { symbol: 'markups', ids: markups },
        ],
        note,
      );
  }
}

/** A tranche's value without what the exchange rate does to it. */
function steadyTranche(offer: Offer, rest: string): Figure | undefined {
  const tranche = `debt.tranche.${rest}`;
  const loan = loanTermsOf(offer.terms);
  const t = loan?.drawTimesYears.find((date) => String(date) === rest);
  if (loan === undefined || t === undefined) return undefined;
  const factors = offer.terms.factors.at(t);
  const kind = priceKind(offer.terms);
  const prices = kind === 'local-nominal' ? factors.localPrices : factors.foreignPrices;
  const value = (loan.principal / loan.drawTimesYears.length / prices) * factors.discount;
  const shown = {
    id: offer.at(`whyTranche.${rest}`),
    name: offer.words.explain.names.whyTranche(dateText(t, offer.words)),
    style: USD_EXACT,
    value,
  };
  return kind === 'local-nominal'
    ? worked(shown, 'x', { x: offer.at(tranche) })
    : worked(shown, 'x / R', { x: offer.at(tranche), R: realIndexId(offer, t) });
}

export const whyFigures: Makers<Offer> = {
  why: whyFigure,
  whyTranche: steadyTranche,
  whyCash: (offer) => {
    const loan = loanTermsOf(offer.terms);
    if (loan === undefined) return undefined;
    return summed(
      {
        id: offer.at('whyCash'),
        name: offer.words.explain.names.whyCash,
        style: USD_EXACT,
        value: steadyCash(offer.terms),
      },
      loan.drawTimesYears.map((t) => offer.at(`whyTranche.${String(t)}`)),
    );
  },
};

const PAIR = /^why\.([a-z])\.([a-z])\.([a-z]+)$/;

/** What one offer costs more than another, a part or all of it. `names` are those of the offers by letter. */
export function whyBetweenFigure(
  id: FigureId,
  prefix: string,
  words: GraphWords,
  nameOf: (option: string) => string | undefined,
  find: FigureGraph['find'],
): Figure | undefined {
  const [, from = '', to = '', part = ''] = PAIR.exec(id.slice(prefix.length)) ?? [];
  const [first, second] = [nameOf(from), nameOf(to)];
  if (first === undefined || second === undefined) return undefined;
  const { names, notes } = words.explain;
  const at = (option: string, local: string) => find(`${prefix}${option}.${local}`);
  if (part === 'total') {
    const [less, more] = [at(from, 'total'), at(to, 'total')];
    if (less === undefined || more === undefined) return undefined;
    const name = names.whyTotal(first, second);
    return worked(
      { id, name, style: USD_EXACT, value: more.value - less.value },
      'sum(parts)',
      { parts: WHY_PARTS.map((one) => `${prefix}why.${from}.${to}.${one}`) },
      { note: notes.why },
    );
  }
  if (!isWhyPart(part)) return undefined;
  const [less, more] = [at(from, `why.${part}`), at(to, `why.${part}`)];
  if (less === undefined || more === undefined) return undefined;
  return worked(
    {
      id,
      name: names.whyBetween(names.whyPart[part], first, second),
      style: USD_EXACT,
      value: more.value - less.value,
    },
    'more - less',
    { more: more.id, less: less.id },
    { note: notes.whyPart[part] },
  );
}
