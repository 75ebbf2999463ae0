/** What a loan comes to: schedule, totals, rates and conventions, all from the engine. */
import { dacGrantElement, grantElement } from '$lib/engine/finance/grant-element';
import type { IrrResult } from '$lib/engine/finance/irr';
import { allInCost, allInCostAll } from '$lib/engine/finance/all-in-cost';
import {
  loanSchedule,
  outstandingAt,
  type LoanSchedule,
  type LoanTerms,
} from '$lib/engine/finance/loan';
import { constantUsd, discountFactor } from '$lib/engine/finance/constant-usd';
import { yearOf } from '$lib/engine/lifecycle/flows';
import type { Basis, Loan } from './types';

/** A discount rate by convention; `key` names its figures. */
export interface Convention {
  readonly key: string;
  readonly annual: number;
  readonly who: 'imf' | 'dac-equivalent' | 'dac-cash-flow';
}

/** IMF and World Bank since 2013; DAC grant equivalents by the borrower's income; DAC cash flow. */
export const CONVENTIONS: readonly Convention[] = [
  { key: '5', annual: 0.05, who: 'imf' },
  { key: '6', annual: 0.06, who: 'dac-equivalent' },
  { key: '7', annual: 0.07, who: 'dac-equivalent' },
  { key: '9', annual: 0.09, who: 'dac-equivalent' },
  { key: '10', annual: 0.1, who: 'dac-cash-flow' },
];

/** Grant element at the IMF's rate from which a loan is usually called concessional; register X25. */
export const CONCESSIONAL_FROM = 0.35;

/** At which of them registers publish the closed form. */
export const REGISTER_KEYS: readonly string[] = ['5', '10'];

/** The loan in the words of the engine. It takes effect at signature. */
function termsOf(loan: Loan): LoanTerms {
  return {
    principal: loan.principal,
    effectiveAtYears: 0,
    drawTimesYears: loan.draws,
    maturityYears: loan.maturity,
    graceYears: loan.grace,
    instalmentsPerYear: Number(loan.perYear),
    profile: loan.profile,
    firstInstalment: loan.first,
    rate:
      loan.kind === 'fixed'
        ? { kind: 'fixed', annualRate: loan.rate }
        : { kind: 'floating', spread: loan.spread, baseByYear: loan.base },
    managementFeeRate: loan.fee,
    insuranceRate: loan.insurance,
    commitmentFeeRate: loan.commitment,
  };
}

/** The rate of the loan's first year: all that a register prints of a floating one. */
export function firstRate(loan: Loan): number {
  return loan.kind === 'fixed' ? loan.rate : loan.spread + (loan.base[0] ?? 0);
}

export interface LoanOutcome {
  readonly terms: LoanTerms;
  readonly schedule: LoanSchedule;
  readonly peakInstalment: { readonly amount: number; readonly atYears: number };
  readonly peakYear: { readonly amount: number; readonly year: number };
  /** US$ of the day; year y holds the payments after y − 1 up to y, year 0 those of the first day. */
  readonly serviceByYear: readonly number[];
  /** Owed at the end of each year. */
  readonly owedByYear: readonly number[];
  readonly allIn: IrrResult;
  /** Of several rates, the one nearest the contract's; the only one where there is one. */
  readonly nearest: number | undefined;
  /** By key of the convention. */
  readonly grant: Readonly<Record<string, number>>;
  readonly register: Readonly<Record<string, number>>;
  /** Constant US$ of today. */
  readonly value: number;
}

function valueOfFinancing(schedule: LoanSchedule, loan: Loan, basis: Basis): number {
  const kind = loan.currency === 'local' ? 'local-nominal' : 'foreign-nominal';
  const { foreignInflation, localInflation, depreciation } = basis;
  const price = { foreignInflation, localInflation, realGrowth: depreciation, jumps: [] };
  let [cash, service] = [0, 0];
  for (const row of schedule.rows) {
    const worth =
      constantUsd(1, row.atYears, kind, price) * discountFactor(basis.discount, row.atYears);
    cash += row.draw * worth;
    service += (row.interest + row.principalPaid + row.fees) * worth;
  }
  return cash - service;
}

function nearestRate(all: IrrResult, schedule: LoanSchedule, loan: Loan): number | undefined {
  switch (all.kind) {
    case 'none':
      return undefined;
    case 'unique':
      return all.rate;
    case 'several': {
      const guess = firstRate(loan);
      const near = allInCost(schedule, Number(loan.perYear), guess) ?? guess;
      return all.rates.reduce((a, b) => (Math.abs(b - near) < Math.abs(a - near) ? b : a));
    }
  }
}

/** Level payments differ in their last digits; of equal ones the first is the largest. */
const TIE = 1e-9;

export function outcomeOf(loan: Loan, basis: Basis): LoanOutcome {
  const terms = termsOf(loan);
  const schedule = loanSchedule(terms);
  const lastYear = yearOf(schedule.rows.at(-1)?.atYears ?? 0, Infinity);
  const serviceByYear = new Array<number>(lastYear + 1).fill(0);
  let peakInstalment = { amount: 0, atYears: 0 };
  for (const { atYears, interest, principalPaid, fees } of schedule.rows) {
    const amount = interest + principalPaid + fees;
    const year = yearOf(atYears, lastYear);
    serviceByYear[year] = (serviceByYear[year] ?? 0) + amount;
    if (amount > peakInstalment.amount * (1 + TIE)) peakInstalment = { amount, atYears };
  }
  const peak = Math.max(...serviceByYear);
  const allIn = allInCostAll(schedule, terms.instalmentsPerYear);
  const elements = CONVENTIONS.map(({ key, annual }) => [
    key,
    grantElement(schedule, { annualDiscountRate: annual, includeFees: true }),
  ]);
  const { maturity: maturityYears, grace: graceYears } = loan;
  const forms = CONVENTIONS.filter(({ key }) => REGISTER_KEYS.includes(key)).map(
    ({ key, annual }) => [
      key,
      dacGrantElement({
        annualRate: firstRate(loan),
        maturityYears,
        graceYears,
        discountRate: annual,
      }),
    ],
  );
  return {
    terms,
    schedule,
    peakInstalment,
    peakYear: { amount: peak, year: serviceByYear.findIndex((paid) => paid >= peak * (1 - TIE)) },
    serviceByYear,
    owedByYear: serviceByYear.map((_, year) => outstandingAt(schedule, year)),
    allIn,
    nearest: nearestRate(allIn, schedule, loan),
    grant: Object.fromEntries(elements) as Readonly<Record<string, number>>,
    register: Object.fromEntries(forms) as Readonly<Record<string, number>>,
    value: valueOfFinancing(schedule, loan, basis),
  };
}
