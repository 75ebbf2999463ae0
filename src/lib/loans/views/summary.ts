/** The loans side by side: one table of measures, one sentence, and what must be said under the table. */
import { formatBare, formatNumber } from '$lib/i18n/format';
import { markFigure } from '$lib/views/marked-text';
import { CONCESSIONAL_FROM, CONVENTIONS, REGISTER_KEYS, type LoanOutcome } from '../compare';
import type { Grade } from '$lib/evidence/types';
import { LOAN_FIELDS } from '../fields';
import { loanNames } from '../names';
import { sourceOfField } from '../sources';
import type { Loan, LoanFieldId, NamedLoan } from '../types';
import { amountStyle, percent, plain, type LoansContext } from './context';
import { fieldText } from './field-text';
import { choiceText } from './problem-text';

export interface SummaryCell {
  readonly text: string;
  /** Undefined for words: a rule, or that no rate exists. */
  readonly figure: string | undefined;
  /** Unrounded, for CSV; US$ and fractions. */
  readonly value: number | undefined;
  /** Of a term: its source's grade, or `own` where the reader has set it. */
  readonly basis?: Grade | 'own';
}

export interface SummaryRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly SummaryCell[];
}

export interface SummaryGroup {
  /** Undefined for the first one, which needs no head. */
  readonly head: string | undefined;
  readonly rows: readonly SummaryRow[];
}

export interface Summary {
  /** With figures marked. */
  readonly sentence: string;
  /** What the sentence leans on without a source; undefined where there is nothing of the kind. */
  readonly caveat: string | undefined;
  readonly unit: string;
  readonly names: readonly string[];
  readonly groups: readonly SummaryGroup[];
  /** With figures marked. */
  readonly notes: readonly string[];
}

/** Position, from 1, of the rate shown among those that solve the equation. */
function nearestPosition({ allIn, nearest }: LoanOutcome): number {
  return allIn.kind === 'several' ? allIn.rates.findIndex((rate) => rate === nearest) + 1 : 1;
}

function amountRows(ctx: LoansContext): SummaryRow[] {
  const { words, outcomes, lang } = ctx;
  const style = amountStyle(ctx);
  const { results } = words;
  const row = (
    id: string,
    label: string,
    figure: string,
    pick: (outcome: LoanOutcome) => { readonly amount: number; readonly year?: number },
  ): SummaryRow => ({
    id,
    label,
    cells: outcomes.map((outcome, index) => {
      const { amount, year } = pick(outcome);
      const text = formatBare(amount, style, lang);
      return {
        text: year === undefined ? text : results.atYear(text, plain(year, lang)),
        figure: `${index + 1}.${figure}`,
        value: amount,
      };
    }),
  });
  return [
    row('lent', results.lent, 'total.drawn', ({ terms }) => ({ amount: terms.principal })),
    row('interest', results.interest, 'total.interest', ({ schedule }) => ({
      amount: schedule.totalInterest,
    })),
    row('fees', results.fees, 'total.fees', ({ schedule }) => ({ amount: schedule.totalFees })),
    row('service', results.service, 'total.service', ({ schedule }) => ({
      amount: schedule.totalService,
    })),
    row('peakInstalment', results.peakInstalment, 'peak.instalment', ({ peakInstalment }) => ({
      amount: peakInstalment.amount,
      year: peakInstalment.atYears,
    })),
    row('peakYear', results.peakYear, 'peak.year', ({ peakYear }) => peakYear),
    row('value', results.value, 'value', ({ value }) => ({ amount: value })),
  ];
}

function rateRow({ words, outcomes, lang }: LoansContext): SummaryRow {
  return {
    id: 'allIn',
    label: words.results.allIn,
    cells: outcomes.map((outcome, index) =>
      outcome.nearest === undefined
        ? { text: words.results.noRate, figure: undefined, value: undefined }
        : {
            text: percent(outcome.nearest, lang),
            figure: `${index + 1}.allIn.${nearestPosition(outcome)}`,
            value: outcome.nearest,
          },
    ),
  };
}

const TERMS: readonly LoanFieldId[] = [
  'rate',
  'spread',
  'base',
  'maturity',
  'grace',
  'profile',
  'first',
  'perYear',
  'draws',
  'fee',
  'insurance',
  'commitment',
  'currency',
];

/** Whether a term has any say in a loan: a fixed rate leaves spread and base aside. */
function counts(field: LoanFieldId, { kind }: Loan): boolean {
  if (field === 'rate') return kind === 'fixed';
  return (field !== 'spread' && field !== 'base') || kind === 'floating';
}

function termText(field: LoanFieldId, loan: Loan, { words, lang }: LoansContext): string {
  if (field === 'first')
    return words.results.firstRule[loan.profile === 'bullet' ? 'bullet' : loan.first];
  if (field === 'draws' && loan.draws.length === 0) return words.results.drawnAtOnce;
  const declared = LOAN_FIELDS[field];
  if (declared.kind === 'choice') return choiceText(field, String(loan[field]), words);
  const text = fieldText(loan[field], declared, lang);
  return declared.unit === 'years'
    ? `${text}\u00a0${words.units.years}`
    : `${text}\u00a0${words.units.percent}`;
}

/** The terms side by side, each with what it rests on. */
function termRows(ctx: LoansContext): SummaryRow[] {
  const { words, document } = ctx;
  const shown = TERMS.filter((field) => document.loans.some(({ loan }) => counts(field, loan)));
  return shown.map((field) => ({
    id: field,
    label: words.fields[field].label,
    cells: document.loans.map((named) => {
      const { loan } = named;
      if (!counts(field, loan)) return { text: '–', figure: undefined, value: undefined };
      const value = loan[field];
      return {
        text: termText(field, loan, ctx),
        figure: undefined,
        value: typeof value === 'number' ? value : undefined,
        basis: sourceOfField(named, field)?.grade ?? 'own',
      };
    }),
  }));
}

/** Terms that the all-in cost hangs on and nobody published: assumed, or not found and counted as 0. */
function undocumented(named: NamedLoan): {
  readonly assumed: readonly LoanFieldId[];
  readonly missing: readonly LoanFieldId[];
} {
  const { loan } = named;
  const fields = (['rate', 'spread', 'base', 'fee', 'insurance', 'commitment'] as const).filter(
    (field) => counts(field, loan) && sourceOfField(named, field)?.grade === 'assumption',
  );
  return {
    assumed: fields.filter((field) => loan[field] !== 0),
    missing: fields.filter((field) => loan[field] === 0),
  };
}

function caveatOf({ words, document }: LoansContext, names: readonly string[]): string | undefined {
  const label = (field: LoanFieldId) => words.fields[field].label;
  const loans = document.loans.flatMap((named, index) => {
    const { assumed, missing } = undocumented(named);
    if (assumed.length + missing.length === 0) return [];
    const name = names[index] ?? '';
    return [{ name, assumed: assumed.map(label), missing: missing.map(label) }];
  });
  return loans.length === 0 ? undefined : words.answer.caveat(loans);
}

function grantRows({ words, outcomes, lang }: LoansContext): SummaryRow[] {
  return CONVENTIONS.map(({ key, annual, who }) => ({
    id: `grant-${key}`,
    label: words.results.grant({ who, rate: percent(annual, lang) }),
    cells: outcomes.map((outcome, index) => {
      const value = outcome.grant[key] ?? 0;
      return { text: percent(value, lang), figure: `${index + 1}.grant.${key}`, value };
    }),
  }));
}

function registerRows({ words, outcomes, lang }: LoansContext): SummaryRow[] {
  return CONVENTIONS.filter(({ key }) => REGISTER_KEYS.includes(key)).map(({ key, annual }) => ({
    id: `register-${key}`,
    label: words.results.register(percent(annual, lang)),
    cells: outcomes.map((outcome, index) => {
      const value = outcome.register[key] ?? 0;
      return { text: percent(value, lang), figure: `${index + 1}.register.${key}`, value };
    }),
  }));
}

function rateOf(ctx: LoansContext, index: number): string {
  const outcome = ctx.outcomes[index];
  if (outcome?.nearest === undefined) return ctx.words.results.noRate;
  const id = `${index + 1}.allIn.${nearestPosition(outcome)}`;
  return markFigure(id, percent(outcome.nearest, ctx.lang));
}

function sentenceOf(ctx: LoansContext, names: readonly string[]): string {
  const { words, outcomes, lang } = ctx;
  const rated = outcomes.flatMap(({ nearest }, index) =>
    nearest === undefined ? [] : [{ index, rate: nearest }],
  );
  const [first] = rated;
  if (first === undefined) return words.answer.noRate(names[0] ?? '');
  const name = (index: number) => names[index] ?? '';
  const cheap = rated.reduce((a, b) => (b.rate < a.rate ? b : a));
  const dear = rated.reduce((a, b) => (b.rate > a.rate ? b : a));
  /** Who shares a rate as it is shown. */
  const sharing = (rate: number) =>
    rated
      .filter((one) => percent(one.rate, lang) === percent(rate, lang))
      .map(({ index }) => name(index));
  if (rated.length === 1) {
    const { schedule, terms } = outcomes[first.index] ?? {};
    const usd = (value: number) => formatNumber(value, amountStyle(ctx), lang);
    const prefix = first.index + 1;
    const charges = (schedule?.totalInterest ?? 0) + (schedule?.totalFees ?? 0);
    return words.answer.one({
      name: name(first.index),
      rate: rateOf(ctx, first.index),
      charges: markFigure(`${prefix}.total.charges`, usd(charges)),
      lent: markFigure(`${prefix}.total.drawn`, usd(terms?.principal ?? 0)),
    });
  }
  const [low, high] = [rateOf(ctx, cheap.index), rateOf(ctx, dear.index)];
  if (percent(cheap.rate, lang) === percent(dear.rate, lang)) return words.answer.same(low);
  return words.answer.several({
    cheap: sharing(cheap.rate),
    low,
    dear: sharing(dear.rate),
    high,
  });
}

/** Whether grace or a draw falls between two payment dates, so that the schedule moves it to one. */
function offGrid({ grace, draws, perYear, profile }: Loan): boolean {
  const off = (years: number) => {
    const periods = years * Number(perYear);
    return Math.abs(periods - Math.round(periods)) > 1e-9;
  };
  return draws.some(off) || (profile !== 'bullet' && off(grace));
}

/** What needs saying of single loans: why no rate exists, which rates there are, what was rounded. */
function loanNotes(ctx: LoansContext, names: readonly string[]): string[] {
  const { words, outcomes, document, lang } = ctx;
  return outcomes.flatMap((outcome, index) => {
    const name = names[index] ?? '';
    const notes: string[] = [];
    const { allIn } = outcome;
    if (allIn.kind === 'none') notes.push(words.results.noRateBecause[allIn.reason](name));
    if (allIn.kind === 'several') {
      const rates = allIn.rates.map((rate, position) =>
        markFigure(`${index + 1}.allIn.${position + 1}`, percent(rate, lang)),
      );
      notes.push(words.results.severalRates({ name, rates, nearest: rateOf(ctx, index) }));
    }
    const loan = document.loans[index]?.loan;
    const periods = outcome.schedule.rows.length - 1;
    if (loan !== undefined && Math.abs(loan.maturity * Number(loan.perYear) - periods) > 1e-9) {
      const text = markFigure(`${index + 1}.periods`, plain(periods, lang));
      notes.push(words.results.rounded({ name, periods: text }));
    }
    if (loan !== undefined && offGrid(loan)) notes.push(words.results.moved(name));
    return notes;
  });
}

export function summaryView(ctx: LoansContext): Summary {
  const { words, document, lang } = ctx;
  const { results } = words;
  const names = loanNames(ctx);
  const { basis } = document;
  const assumed = (field: keyof typeof basis) =>
    markFigure(`basis.${field}`, percent(basis[field], lang));
  return {
    sentence: sentenceOf(ctx, names),
    caveat: caveatOf(ctx, names),
    unit: amountStyle(ctx).kind === 'usd' ? results.dollars : results.millions,
    names,
    groups: [
      { head: undefined, rows: [...amountRows(ctx), rateRow(ctx)] },
      { head: results.grantHead, rows: grantRows(ctx) },
      { head: results.registerHead, rows: registerRows(ctx) },
      { head: results.termsHead, rows: termRows(ctx) },
    ],
    notes: [
      ...loanNotes(ctx, names),
      results.grantNote(markFigure('convention.concessional', percent(CONCESSIONAL_FROM, lang))),
      results.registerNote,
      results.valueNote({
        discount: assumed('discount'),
        foreign: assumed('foreignInflation'),
        local: assumed('localInflation'),
        depreciation: assumed('depreciation'),
      }),
    ],
  };
}
