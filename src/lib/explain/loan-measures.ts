/**
 * How a loan's measures come about, over the rows of `loan-figures.ts`: grant elements on the schedule,
 * the closed form of the registers, the all-in cost, and the value of the financing.
 *
 *   grant element = 1 − Σ service · (1+I)^(t_0−t) / Σ draw · (1+I)^(t_0−t)
 *   all-in cost i:  Σ flow · (1+i)^(t_0−t) = 0
 *   value         = Σ draw · f(t) − Σ service · f(t),   f(t) constant US$ of today for one fixed at signature
 */
import { dacGrantElement, grantElement } from '$lib/engine/finance/grant-element';
import { perPeriod } from '$lib/engine/finance/periods';
import type { LoanRow } from '$lib/engine/finance/loan';
import { formatNumber } from '$lib/i18n/format';
import {
  AMOUNT,
  COUNT,
  dateText,
  figure,
  list,
  RATE,
  rowId,
  serviceOf,
  type LoanFigureContext,
} from './loan-context';
import type { Figure, FigureId, Operand } from './types';

const SHARE = { kind: 'percent', digits: 2 } as const;

export interface DiscountRate {
  readonly annual: number;
  /** The figure of the rate in the graph. */
  readonly id: FigureId;
  /** What grant elements at this rate are named by: `prefix.grant.5`. */
  readonly key: string;
}

function rateText({ lang }: LoanFigureContext, rate: number): string {
  return formatNumber(rate, { kind: 'percent', digits: 2 }, lang);
}

interface Sum {
  readonly id: FigureId;
  readonly name: string;
  readonly value: number;
  readonly terms: readonly Figure[];
}

function sumFigure({ id, name, value, terms }: Sum): Figure {
  return {
    id,
    name,
    value,
    style: AMOUNT,
    account: {
      kind: 'formula',
      expression: terms.length === 0 ? '0' : 'sum(rows)',
      operands: terms.length === 0 ? {} : { rows: list(terms.map((term) => term.id)) },
    },
  };
}

/** Rows whose amount is not nothing, each worked on by `make`. */
function rowsWith(
  { schedule }: LoanFigureContext,
  amount: (row: LoanRow) => number,
  make: (row: LoanRow, k: number) => Figure,
): Figure[] {
  return schedule.rows.flatMap((row, k) => (amount(row) === 0 ? [] : [make(row, k)]));
}

function total(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}

/** Grant element of the schedule with every fee, and all below it. */
export function grantFigures(ctx: LoanFigureContext, rate: DiscountRate): Figure[] {
  const { prefix, schedule, words } = ctx;
  const base = `${prefix}.grant.${rate.key}`;
  const text = rateText(ctx, rate.annual);
  const start = schedule.rows[0]?.atYears ?? 0;
  const discounted = (part: 'draw' | 'service', amount: (row: LoanRow) => number) =>
    rowsWith(ctx, amount, (row, k) => ({
      id: `${base}.${part}.${k}`,
      name: (part === 'draw' ? words.grant.drawPv : words.grant.servicePv)(
        dateText(ctx, row.atYears),
      ),
      value: amount(row) * (1 + rate.annual) ** (start - row.atYears),
      style: AMOUNT,
      account: {
        kind: 'formula',
        expression: `${part} * (1 + I)^(start - date)`,
        operands: {
          [part]: figure(rowId(prefix, k, part)),
          I: figure(rate.id),
          start: figure(rowId(prefix, 0, 'date')),
          date: figure(rowId(prefix, k, 'date')),
        },
      },
    }));
  const draws = discounted('draw', (row) => row.draw);
  const services = discounted('service', serviceOf);
  const lent = {
    id: `${base}.lent`,
    name: words.grant.lent(text),
    value: total(draws),
    terms: draws,
  };
  const paid = {
    id: `${base}.paid`,
    name: words.grant.paid(text),
    value: total(services),
    terms: services,
  };
  const value = grantElement(schedule, { annualDiscountRate: rate.annual, includeFees: true });
  const named = { id: base, name: words.grant.name(text), value, style: SHARE };
  const element: Figure =
    lent.value === 0
      ? { ...named, note: words.grant.nothingLent, account: { kind: 'rule' } }
      : {
          ...named,
          account: {
            kind: 'formula',
            expression: '1 - paid / lent',
            operands: { paid: figure(paid.id), lent: figure(lent.id) },
          },
        };
  return [...draws, ...services, sumFigure(lent), sumFigure(paid), element];
}

/** What the register's closed form is given; a floating rate is taken as it stands in the first year. */
export interface RegisterTerms {
  readonly annualRate: number;
  readonly rateId: FigureId;
}

/** Two payments a year, whatever the contract says: what registers assume. */
const REGISTER_PER_YEAR = 2;

/** The closed form of the registers at one discount rate. */
export function registerFigures(
  ctx: LoanFigureContext,
  rate: DiscountRate,
  { annualRate, rateId }: RegisterTerms,
): Figure[] {
  const { prefix, terms, inputs, words } = ctx;
  const { register } = words;
  const base = `${prefix}.register.${rate.key}`;
  const grace = Math.min(terms.graceYears, terms.maturityYears);
  const before = grace * REGISTER_PER_YEAR - 1;
  const last = terms.maturityYears * REGISTER_PER_YEAR;
  const derived = (
    part: string,
    name: string,
    value: number,
    expression: string,
    operands: Readonly<Record<string, Operand>>,
  ): Figure => ({
    id: `${base}.${part}`,
    name,
    value,
    style: part === 'period' ? RATE : COUNT,
    account: { kind: 'formula', expression, operands },
  });
  const own = (part: string) => figure(`${base}.${part}`);
  const text = rateText(ctx, rate.annual);
  const value = dacGrantElement({
    annualRate,
    maturityYears: terms.maturityYears,
    graceYears: terms.graceYears,
    discountRate: rate.annual,
    paymentsPerYear: REGISTER_PER_YEAR,
  });
  return [
    {
      id: `${base}.perYear`,
      name: register.perYear,
      value: REGISTER_PER_YEAR,
      style: COUNT,
      note: register.note,
      account: { kind: 'constant', refs: ['X25'] },
    },
    derived('grace', register.graceUsed, grace, 'min(G, M)', {
      G: figure(inputs.grace),
      M: figure(inputs.maturity),
    }),
    derived('before', register.before, before, 'A * G - 1', {
      A: own('perYear'),
      G: own('grace'),
    }),
    derived('last', register.last, last, 'A * M', {
      A: own('perYear'),
      M: figure(inputs.maturity),
    }),
    derived('count', register.count, last - before, 'last - before', {
      last: own('last'),
      before: own('before'),
    }),
    derived(
      'period',
      register.periodRate(text),
      perPeriod(rate.annual, REGISTER_PER_YEAR),
      '(1 + I)^(1 / A) - 1',
      { I: figure(rate.id), A: own('perYear') },
    ),
    {
      id: base,
      name: register.name(text),
      note: register.note,
      value,
      style: SHARE,
      account: {
        kind: 'formula',
        expression:
          'max(0, (1 - (R / A) / D) * (1 - ((1 + D)^(-before) - (1 + D)^(-last)) / (D * count)))',
        operands: {
          R: figure(rateId),
          A: own('perYear'),
          D: own('period'),
          before: own('before'),
          last: own('last'),
          count: own('count'),
        },
      },
    },
  ];
}

/** Each of the rates that the flows bear; `rates` ascending, as the engine gives them. */
export function allInFigures(ctx: LoanFigureContext, rates: readonly number[]): Figure[] {
  const { prefix, terms, schedule, inputs, words } = ctx;
  const operands: Record<string, Operand> = { i: { kind: 'self' }, m: figure(inputs.perYear) };
  const parts: string[] = [];
  for (const [k, row] of schedule.rows.entries()) {
    if (row.draw - serviceOf(row) === 0) continue;
    operands[`f${k}`] = figure(rowId(prefix, k, 'flow'));
    const periods = terms.instalmentsPerYear === 1 ? String(k) : `(${k} / m)`;
    parts.push(k === 0 ? 'f0' : `f${k} / (1 + i)^${periods}`);
  }
  if (terms.instalmentsPerYear === 1) delete operands['m'];
  return rates.map((value, index) => ({
    id: `${prefix}.allIn.${index + 1}`,
    name: rates.length === 1 ? words.allIn.name : words.allIn.oneOf(index + 1, rates.length),
    note: words.allIn.note,
    value,
    style: SHARE,
    account: { kind: 'formula', expression: parts.join(' + '), operands, solves: true },
  }));
}

/** Prices, exchange rate and discount rate under which money of different years is compared. */
export interface ValueBasis {
  readonly currency: 'foreign' | 'local';
  readonly discount: { readonly value: number; readonly id: FigureId };
  /** Of the loan's own currency. */
  readonly inflation: { readonly value: number; readonly id: FigureId };
  /** Real depreciation a year; has no bearing on a loan in local money. */
  readonly depreciation: { readonly value: number; readonly id: FigureId };
}

/** What US$ 1 fixed at signature for date t is worth today, in constant US$. */
function todaysWorth(basis: ValueBasis, t: number): number {
  const real = basis.currency === 'foreign' ? 1 + basis.depreciation.value : 1;
  return (real / (1 + basis.inflation.value) / (1 + basis.discount.value)) ** t;
}

/** Present value of the same tranches in cash less that of the loan's service, constant US$. */
export function valueFigures(ctx: LoanFigureContext, basis: ValueBasis): Figure[] {
  const { prefix, schedule, words } = ctx;
  const base = `${prefix}.value`;
  const foreign = basis.currency === 'foreign';
  const factors = schedule.rows.map((row, k): Figure => {
    const growth = foreign ? '(1 + q)^t / (1 + p)^t / (1 + r)^t' : '1 / (1 + p)^t / (1 + r)^t';
    return {
      id: `${base}.factor.${k}`,
      name: words.value.factor(dateText(ctx, row.atYears)),
      value: todaysWorth(basis, row.atYears),
      style: COUNT,
      account: {
        kind: 'formula',
        expression: growth,
        operands: {
          ...(foreign ? { q: figure(basis.depreciation.id) } : {}),
          p: figure(basis.inflation.id),
          r: figure(basis.discount.id),
          t: figure(rowId(prefix, k, 'date')),
        },
      },
    };
  });
  const worth = (part: 'draw' | 'service', amount: (row: LoanRow) => number) =>
    rowsWith(ctx, amount, (row, k) => ({
      id: `${base}.${part}.${k}`,
      name: (part === 'draw' ? words.value.drawPv : words.value.servicePv)(
        dateText(ctx, row.atYears),
      ),
      value: amount(row) * (factors[k]?.value ?? 0),
      style: AMOUNT,
      account: {
        kind: 'formula',
        expression: `${part} * worth`,
        operands: {
          [part]: figure(rowId(prefix, k, part)),
          worth: figure(`${base}.factor.${k}`),
        },
      },
    }));
  const draws = worth('draw', (row) => row.draw);
  const services = worth('service', serviceOf);
  const cash = {
    id: `${base}.cash`,
    name: words.value.cash,
    value: total(draws),
    terms: draws,
  };
  const service = {
    id: `${base}.paid`,
    name: words.value.service,
    value: total(services),
    terms: services,
  };
  const value: Figure = {
    id: base,
    name: words.value.name,
    note: words.value.note,
    value: cash.value - service.value,
    style: AMOUNT,
    account: {
      kind: 'formula',
      expression: 'cash - service',
      operands: { cash: figure(cash.id), service: figure(service.id) },
    },
  };
  return [...factors, ...draws, ...services, sumFigure(cash), sumFigure(service), value];
}
