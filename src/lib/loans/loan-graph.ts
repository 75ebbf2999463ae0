/**
 * Every figure of the loans page with how it comes about, down to what is typed in the form, what an
 * example's sources say, and the conventional discount rates. A loan's part is worked out when one of its
 * figures is first asked for: `1.row.5.interest` belongs to loan 1, `basis.discount` to all.
 */
import { loanFigures } from '$lib/explain/loan-figures';
import type { LoanFigureContext, LoanInputIds } from '$lib/explain/loan-context';
import {
  allInFigures,
  grantFigures,
  registerFigures,
  valueFigures,
  type DiscountRate,
} from '$lib/explain/loan-measures';
import type { Account, Figure, FigureGraph, FigureId } from '$lib/explain/types';
import type { LoanFigureWords } from '$lib/i18n/explain-loan-words';
import { formatBare, formatNumber, type NumberStyle } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { LoansWords } from '$lib/i18n/loans-words';
import { parameter } from '$lib/parameters/registry';
import {
  CONCESSIONAL_FROM,
  CONVENTIONS,
  firstRate,
  outcomeOf,
  REGISTER_KEYS,
  type LoanOutcome,
} from './compare';
import { EXAMPLE_IDS, exampleLoan } from './examples';
import { loanNames } from './names';
import { BASIS_FIELD_IDS, LOAN_FIELDS } from './fields';
import { BASIS_PARAMETERS, sourceOfField } from './sources';
import type { Basis, BasisFieldId, LoanFieldId, LoansDocument, NamedLoan } from './types';

export interface GraphWords {
  readonly lang: Lang;
  readonly page: LoansWords;
  readonly loan: LoanFigureWords;
}

const USD: NumberStyle = { kind: 'usd' };
const PERCENT: NumberStyle = { kind: 'percent', digits: 4 };
const PLAIN: NumberStyle = { kind: 'plain', digits: 4 };

/** What stands behind a value: its sources while it is theirs, else the reader's own form. */
function accountOf(refs: readonly string[] | undefined): Account {
  return refs === undefined ? { kind: 'given' } : { kind: 'sourced', refs };
}

interface Leaf {
  readonly id: FigureId;
  readonly name: string;
  readonly value: number;
  readonly style: NumberStyle;
  readonly unit?: string;
  readonly account: Account;
}

function styleOf(field: LoanFieldId): NumberStyle {
  const declared = LOAN_FIELDS[field];
  if (declared.kind === 'choice' || declared.unit === 'years') return PLAIN;
  return declared.unit === 'usd' ? USD : PERCENT;
}

/** The typed terms of one loan. */
function termLeaves(named: NamedLoan, prefix: string, words: GraphWords): Figure[] {
  const { loan } = named;
  const { fields, units, choices } = words.page;
  const account = (field: LoanFieldId) => accountOf(sourceOfField(named, field)?.refs);
  const leaf = (field: LoanFieldId, value: number, unit?: string): Leaf => ({
    id: `${prefix}.${field}`,
    name: fields[field].label,
    value,
    style: styleOf(field),
    ...(unit === undefined ? {} : { unit }),
    account: account(field),
  });
  const rates =
    loan.kind === 'fixed'
      ? [leaf('rate', loan.rate)]
      : [
          leaf('spread', loan.spread),
          ...loan.base.map((base, year) => ({
            ...leaf('base', base),
            id: `${prefix}.base.${year}`,
            name: words.loan.page.baseOfYear(year + 1),
          })),
        ];
  return [
    leaf('principal', loan.principal),
    ...rates,
    leaf('maturity', loan.maturity, units.years),
    leaf('grace', loan.grace, units.years),
    leaf('perYear', Number(loan.perYear)),
    leaf('fee', loan.fee),
    leaf('insurance', loan.insurance),
    leaf('commitment', loan.commitment),
    {
      ...leaf('draws', Math.max(1, loan.draws.length)),
      id: `${prefix}.drawCount`,
      name: words.loan.page.drawCount,
      style: PLAIN,
    },
    { ...leaf('currency', 0), text: choices.currency[loan.currency] },
    { ...leaf('kind', 0), text: choices.kind[loan.kind] },
    { ...leaf('profile', 0), text: choices.profile[loan.profile] },
    { ...leaf('first', 0), text: choices.first[loan.first] },
  ];
}

function inputIds({ loan }: NamedLoan, prefix: string): LoanInputIds {
  const at = (field: string) => `${prefix}.${field}`;
  return {
    principal: at('principal'),
    rate:
      loan.kind === 'fixed'
        ? { kind: 'fixed', annualRate: at('rate') }
        : {
            kind: 'floating',
            spread: at('spread'),
            baseByYear: loan.base.map((_, year) => at(`base.${year}`)),
          },
    maturity: at('maturity'),
    grace: at('grace'),
    perYear: at('perYear'),
    drawCount: at('drawCount'),
    managementFee: at('fee'),
    insurance: at('insurance'),
    commitmentFee: at('commitment'),
    profile: at('profile'),
    firstInstalment: at('first'),
  };
}

/** Debt service and what is owed, year by year, and the heaviest year. */
function yearFigures(prefix: string, outcome: LoanOutcome, words: GraphWords): Figure[] {
  const { schedule, serviceByYear, owedByYear, terms, peakYear } = outcome;
  const names = words.loan.page;
  const perYear = terms.instalmentsPerYear;
  const last = schedule.rows.length - 1;
  const figures = serviceByYear.flatMap((service, year): Figure[] => {
    const text = formatBare(year, { kind: 'year' }, words.lang);
    const rows = Array.from({ length: year === 0 ? 1 : perYear }, (_, index) =>
      year === 0 ? 0 : (year - 1) * perYear + 1 + index,
    ).filter((k) => k <= last);
    return [
      {
        id: `${prefix}.year.${year}.service`,
        name: names.yearService(text),
        value: service,
        style: USD,
        account: {
          kind: 'formula',
          expression: 'sum(rows)',
          operands: { rows: { kind: 'list', ids: rows.map((k) => `${prefix}.row.${k}.service`) } },
        },
      },
      {
        id: `${prefix}.year.${year}.owed`,
        name: names.yearOwed(text),
        value: owedByYear[year] ?? 0,
        style: USD,
        account: {
          kind: 'formula',
          expression: 'closing',
          operands: {
            closing: {
              kind: 'figure',
              id: `${prefix}.row.${Math.min(year * perYear, last)}.closing`,
            },
          },
        },
      },
    ];
  });
  const peak: Figure = {
    id: `${prefix}.peak.year`,
    name: words.page.results.peakYear,
    value: peakYear.amount,
    style: USD,
    account: {
      kind: 'formula',
      expression: 'max(years)',
      operands: {
        years: {
          kind: 'list',
          ids: serviceByYear.map((_, year) => `${prefix}.year.${year}.service`),
        },
      },
    },
  };
  return [...figures, peak];
}

function conventionRate(annual: number, key: string): DiscountRate {
  return { annual, key, id: `convention.${key}` };
}

/** Figures of one loan of the page, in no particular order. */
function figuresOf(named: NamedLoan, prefix: string, basis: Basis, words: GraphWords): Figure[] {
  const { loan } = named;
  const outcome = outcomeOf(loan, basis);
  const ctx: LoanFigureContext = {
    prefix,
    terms: outcome.terms,
    schedule: outcome.schedule,
    inputs: inputIds(named, prefix),
    words: words.loan,
    lang: words.lang,
  };
  const register = {
    annualRate: firstRate(loan),
    rateId: loan.kind === 'fixed' ? `${prefix}.rate` : `${prefix}.rate.0`,
  };
  const local = loan.currency === 'local';
  const { allIn } = outcome;
  const rates =
    allIn.kind === 'unique' ? [allIn.rate] : allIn.kind === 'several' ? allIn.rates : [];
  return [
    ...termLeaves(named, prefix, words),
    ...loanFigures(ctx),
    ...yearFigures(prefix, outcome, words),
    ...allInFigures(ctx, rates),
    ...CONVENTIONS.flatMap(({ key, annual }) => {
      const rate = conventionRate(annual, key);
      const element = grantFigures(ctx, rate);
      return REGISTER_KEYS.includes(key)
        ? [...element, ...registerFigures(ctx, rate, register)]
        : element;
    }),
    ...valueFigures(ctx, {
      currency: loan.currency,
      discount: { value: basis.discount, id: 'basis.discount' },
      inflation: local
        ? { value: basis.localInflation, id: 'basis.localInflation' }
        : { value: basis.foreignInflation, id: 'basis.foreignInflation' },
      depreciation: { value: basis.depreciation, id: 'basis.depreciation' },
    }),
  ];
}

function basisRefs(field: BasisFieldId, value: number): readonly string[] | undefined {
  const published = parameter(BASIS_PARAMETERS[field]).default;
  return published.value === value ? published.refs : undefined;
}

/** What all loans lean on. */
function sharedFigures(basis: Basis, { lang, page, loan }: GraphWords): Figure[] {
  const percent = (rate: number) => formatNumber(rate, { kind: 'percent', digits: 2 }, lang);
  return [
    ...BASIS_FIELD_IDS.map((field) => ({
      id: `basis.${field}`,
      name: page.fields[field].label,
      value: basis[field],
      style: PERCENT,
      account: accountOf(basisRefs(field, basis[field])),
    })),
    ...CONVENTIONS.map(({ key, annual, who }): Figure => ({
      id: `convention.${key}`,
      name: loan.page.rate(percent(annual)),
      note: who === 'imf' ? loan.page.imfNote : loan.page.dacNote,
      value: annual,
      style: PERCENT,
      account: { kind: 'constant', refs: who === 'imf' ? ['X25'] : ['X61'] },
    })),
    {
      id: 'convention.concessional',
      name: loan.page.concessional,
      value: CONCESSIONAL_FROM,
      style: PERCENT,
      account: { kind: 'constant', refs: ['X25'] },
    },
  ];
}

function byId(figures: readonly Figure[]): ReadonlyMap<FigureId, Figure> {
  const map = new Map<FigureId, Figure>();
  for (const figure of figures) {
    if (map.has(figure.id)) throw new Error(`Two figures are called ${figure.id}.`);
    map.set(figure.id, figure);
  }
  return map;
}

export interface LoansGraph extends FigureGraph {
  /** Every id there is, for whoever checks them all. */
  readonly ids: () => readonly FigureId[];
}

export function loansGraph(document: LoansDocument, words: GraphWords): LoansGraph {
  const { loans, basis } = document;
  const names = loanNames({ document, words: words.page });
  const parts = new Map<string, ReadonlyMap<FigureId, Figure>>();
  const partOf = (key: string): ReadonlyMap<FigureId, Figure> => {
    let part = parts.get(key);
    if (part === undefined) {
      const named = loans[Number(key) - 1];
      const figures =
        named !== undefined
          ? figuresOf(named, key, basis, words).map((one) => ({
              ...one,
              of: names[Number(key) - 1] ?? '',
            }))
          : key === 'example'
            ? EXAMPLE_IDS.flatMap((id) =>
                termLeaves(exampleLoan(id), `example.${id}`, words).map((one) => ({
                  ...one,
                  of: words.page.examples.named[id].name,
                })),
              )
            : sharedFigures(basis, words);
      part = byId(figures);
      parts.set(key, part);
    }
    return part;
  };
  const keyOf = (id: FigureId) => /^(?:[1-9](?=\.)|example)/.exec(id)?.[0] ?? 'shared';
  return {
    find: (id) => partOf(keyOf(id)).get(id),
    ids: () =>
      ['shared', 'example', ...loans.map((_, index) => String(index + 1))].flatMap((key) => [
        ...partOf(key).keys(),
      ]),
  };
}
