/**
 * Renewal asks: the mark-up that each leads to, what it falls on, and the ceiling over it. The contract's own
 * ask, or the dated one in its place, has the plain ids; those after it are told apart by number or year:
 *
 *   a.markup         a.markup.1          mark-up of the first ask, and of the next one
 *   a.holdUp         a.holdUp.12         ceiling at the first ask, and at one of year 12
 *   a.markupBase.renewal    a.markupBase.12     what it falls on, worth at the first ask, and at year 12
 *   a.markupBase.signature.9             of year 9, worth at signature
 */
import { ceilingAt } from '$lib/model/renewal';
import {
  decisionYear,
  feeDue,
  feeKind,
  maintenanceOf,
  markupBaseIn,
  markupBasePv,
} from '$lib/model/running';
import type { RenewalResult } from '$lib/model/evaluation';
import { eventId, knownIndexId } from './event-figures';
import { SHARE, summed, USD_EXACT, worked } from './figure';
import { knownFeeId } from './running-figures';
import { yearIn, years, type Makers, type Offer } from './offer';
import type { Figure, FigureId } from './types';

function usd(offer: Offer, local: string, name: string, value: number) {
  return { id: offer.at(local), name, style: USD_EXACT, value };
}

/** Id of the mark-up that an ask leads to. */
export function markupId(offer: Offer, ask: number): FigureId {
  return offer.at(ask === 0 ? 'markup' : `markup.${String(ask)}`);
}

/** The input or the event's field that an ask is made of. */
function askId(offer: Offer, { eventId: event }: RenewalResult, field: 'markup' | 'answer') {
  return event === undefined ? offer.input(`renewal.${field}`) : eventId(offer, event, field);
}

/** Why an ask was answered as it was; where the vendor had gone, because it had. */
export function answerReasons(offer: Offer, renewal: RenewalResult): FigureId[] {
  const { lost } = offer.plan;
  if (renewal.answer === 'gone' && lost !== undefined) {
    return [offer.at('renewalYear'), eventId(offer, lost.eventId, 'year')];
  }
  const dated = renewal.eventId === undefined ? [] : [eventId(offer, renewal.eventId, 'year')];
  return [askId(offer, renewal, 'answer'), ...dated];
}

function ceilingId(offer: Offer, { year }: RenewalResult): FigureId {
  return offer.at(year === decisionYear(offer.terms) ? 'holdUp' : `holdUp.${String(year)}`);
}

function markupOf(offer: Offer, ask: number): Figure | undefined {
  const renewal = offer.plan.renewals[ask];
  if (renewal === undefined) return undefined;
  const { names, notes } = offer.words.explain;
  const shown = {
    id: markupId(offer, ask),
    name: ask === 0 ? names.markup : names.markupAfter(renewal.year),
    style: SHARE,
    value: renewal.markup,
  };
  const extra = { because: answerReasons(offer, renewal), note: notes.answer(renewal.answer) };
  switch (renewal.answer) {
    case 'accept':
      return worked(shown, 'ask', { ask: askId(offer, renewal, 'markup') }, extra);
    case 'renegotiate': {
      const operands = { ask: askId(offer, renewal, 'markup') };
      const holdUp = ceilingAt(offer.terms, offer.e.exitByYear, renewal.year);
      return holdUp.kind === 'ceiling'
        ? worked(
            shown,
            'min(ask, ceiling)',
            { ...operands, ceiling: ceilingId(offer, renewal) },
            extra,
          )
        : worked(shown, 'ask', operands, extra);
    }
    case 'switch':
    case 'lapse':
    case 'gone':
      return worked(shown, '0', {}, extra);
  }
}

function indexOf(rest: string): number | undefined {
  return /^[1-9]\d?$/.test(rest) ? Number(rest) : undefined;
}

function markup(offer: Offer, rest: string): Figure | undefined {
  const ask = rest === '' ? 0 : indexOf(rest);
  return ask === undefined ? undefined : markupOf(offer, ask);
}

/** Where what a mark-up falls on is worth: at the first ask, at signature, or at an ask of another year. */
interface WorthAt {
  readonly key: string;
  readonly year: number;
  /** What has come up to this date counts: an ask is answered by what is known then, what is paid is paid. */
  readonly known: number;
}

function worthAt(offer: Offer, text: string): WorthAt | undefined {
  const { terms } = offer;
  if (text === 'renewal') {
    const year = decisionYear(terms);
    return { key: text, year, known: year };
  }
  if (text === 'signature') return { key: text, year: 0, known: terms.horizonYears };
  const year = yearIn(text, terms.startYear, terms.horizonYears);
  return year === undefined ? undefined : { key: text, year, known: year };
}

/** What a mark-up falls on in one year, in constant USD. */
function baseForm(
  offer: Offer,
  y: number,
  known: number,
): readonly [string, Record<string, FigureId>] {
  const { terms } = offer;
  const fee = y > terms.termEndYear ? feeDue(terms, y, known) : 0;
  const kind = feeKind(terms);
  const maintenance = maintenanceOf(terms, y);
  const parts = [
    ...(maintenance > 0 ? ['M * v * R'] : []),
    ...(fee > 0
      ? [
          {
            'foreign-indexed': 'fee * R',
            'foreign-nominal': `fee * R / (1 + inflation)^${String(y)}`,
            'local-indexed': 'fee',
            'local-nominal': `fee / (1 + inflation)^${String(y)}`,
          }[kind],
        ]
      : []),
  ];
  if (parts.length === 0) return ['0', {}];
  const usesIndex = maintenance > 0 || kind.startsWith('foreign');
  const inflation = kind === 'local-nominal' ? 'inflation.local' : 'inflation.foreign';
  return [
    `(${parts.join(' + ')})`,
    {
      ...(maintenance > 0
        ? { M: offer.at(`maintenanceIn.${String(y)}`), v: offer.at('vendorOnly') }
        : {}),
      ...(fee > 0 ? { fee: knownFeeId(offer, y, known) } : {}),
      ...(usesIndex ? { R: knownIndexId(offer, y, known) } : {}),
      ...(fee > 0 && kind.endsWith('nominal') ? { inflation: offer.caseInput(inflation) } : {}),
    },
  ];
}

function baseIn(offer: Offer, y: number, at: WorthAt): Figure {
  const { terms } = offer;
  const { names } = offer.words.explain;
  const [expression, operands] = baseForm(offer, y, at.known);
  const empty = expression === '0';
  return worked(
    usd(
      offer,
      `markupBase.${at.key}.${String(y)}`,
      at.key === 'renewal' || at.key === 'signature'
        ? names.markupBaseIn(y)
        : names.markupBaseInAt(y, at.year),
      markupBaseIn(terms, y, at.known) * terms.factors.at(y - at.year).discount,
    ),
    empty ? '0' : `${expression} / (1 + r)^${String(y - at.year)}`,
    empty ? {} : { ...operands, r: offer.caseInput('discount') },
  );
}

/** Years that bear the mark-up of an ask, counted from the start of service where it comes before. */
function bearing({ terms }: Offer, after: number, until: number): number[] {
  return years(Math.max(after, terms.startYear) + 1, until);
}

function markupBase(offer: Offer, rest: string): Figure | undefined {
  const [fromText = '', yearText] = rest.split('.');
  const at = worthAt(offer, fromText);
  if (at === undefined) return undefined;
  const { terms } = offer;
  const { names } = offer.words.explain;
  const first = decisionYear(terms);
  if (yearText !== undefined) {
    const y = yearIn(yearText, terms.startYear + 1, terms.horizonYears);
    if (y === undefined || y < at.year) return undefined;
    return baseIn(offer, y, at);
  }
  // At signature: what the first ask's mark-up is paid on; at a later date: what one asked then would be.
  const after = at.key === 'signature' ? first : at.year;
  const until = at.key === 'signature' ? offer.plan.renewals[0].until : terms.horizonYears;
  return summed(
    usd(
      offer,
      `markupBase.${at.key}`,
      at.key === 'renewal' || at.key === 'signature'
        ? names.markupBase
        : names.markupBaseAt(at.year),
      markupBasePv(terms, at.year, { after, until }, at.known),
    ),
    bearing(offer, after, until).map((y) => offer.at(`markupBase.${at.key}.${String(y)}`)),
  );
}

/** What one ask makes dearer, worth at signature. */
function markupPvOf(offer: Offer, ask: number, local: string): Figure | undefined {
  const renewal = offer.plan.renewals[ask];
  if (renewal === undefined) return undefined;
  const { names } = offer.words.explain;
  const shown = usd(
    offer,
    local,
    local === 'markupPv' ? names.markupPv : names.markupPvAfter(renewal.year),
    renewal.markupPv,
  );
  const h = markupId(offer, ask);
  if (ask === 0) return worked(shown, 'base * h', { base: offer.at('markupBase.signature'), h });
  const base = bearing(offer, renewal.year, renewal.until).map((y) =>
    offer.at(`markupBase.signature.${String(y)}`),
  );
  return base.length === 0 ? worked(shown, '0', {}) : worked(shown, 'sum(base) * h', { base, h });
}

function markupPv(offer: Offer, rest: string): Figure | undefined {
  const { renewals } = offer.plan;
  if (rest === '0' || indexOf(rest) !== undefined) {
    return markupPvOf(offer, Number(rest), `markupPv.${rest}`);
  }
  if (rest !== '') return undefined;
  if (renewals.length === 1) return markupPvOf(offer, 0, 'markupPv');
  return summed(
    usd(
      offer,
      'markupPv',
      offer.words.explain.names.markupPv,
      renewals.reduce((sum, renewal) => sum + renewal.markupPv, 0),
    ),
    renewals.map((_, ask) => offer.at(`markupPv.${String(ask)}`)),
  );
}

function holdUp(offer: Offer, rest: string): Figure | undefined {
  const { terms, e } = offer;
  const first = decisionYear(terms);
  const year = rest === '' ? first : yearIn(rest, first + 1, terms.horizonYears);
  if (year === undefined) return undefined;
  const ceiling = rest === '' ? e.holdUp : ceilingAt(terms, e.exitByYear, year);
  if (ceiling.kind !== 'ceiling') return undefined;
  const { names } = offer.words.explain;
  return worked(
    {
      id: offer.at(rest === '' ? 'holdUp' : `holdUp.${rest}`),
      name: rest === '' ? names.holdUp : names.holdUpAt(year),
      style: SHARE,
      value: ceiling.markup,
    },
    'X / base',
    {
      X: offer.at(`exit.${String(year)}`),
      base: offer.at(rest === '' ? 'markupBase.renewal' : `markupBase.${rest}`),
    },
  );
}

export const renewalFigures: Makers<Offer> = { markup, markupBase, markupPv, holdUp };
