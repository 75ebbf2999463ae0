/** Builders and comparisons shared by the finance tests, and the oracle's cases with their types. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { PriceBasis } from '../../../../src/lib/engine/finance/constant-usd';
import type { DacTerms } from '../../../../src/lib/engine/finance/grant-element';
import type { LoanTerms } from '../../../../src/lib/engine/finance/loan';

export interface AnnuityCase {
  readonly rate: number;
  readonly n: number;
  readonly begin: 0 | 1;
  readonly present: number;
  readonly future: number;
  readonly per: number;
  readonly flat: number;
  readonly pmt: number;
  readonly ipmt: number;
  readonly ppmt: number;
  readonly fv: number;
  readonly pv: number;
  readonly nperPayment: number;
  readonly nper: number;
}

export interface IrrCase {
  readonly flows: readonly number[];
  readonly rates: readonly number[];
  readonly discount: number;
  readonly npv: number;
}

export interface LoanCase {
  readonly terms: LoanTerms;
  readonly closing: readonly number[];
  readonly service: readonly number[];
  readonly totalInterest: number;
  readonly totalFees: number;
  readonly totalService: number;
  readonly discount: number;
  readonly grantWithFees: number;
  readonly grantWithoutFees: number;
  readonly allIn?: number;
}

export interface PriceCase {
  readonly price: PriceBasis;
  readonly atYears: number;
  readonly amount: number;
  readonly realIndex: number;
  readonly 'foreign-indexed': number;
  readonly 'foreign-nominal': number;
  readonly 'local-indexed': number;
  readonly 'local-nominal': number;
  readonly nominal: number;
}

interface Oracle {
  readonly annuity: readonly AnnuityCase[];
  readonly irr: readonly IrrCase[];
  readonly loans: readonly LoanCase[];
  readonly dac: readonly (DacTerms & { readonly value: number })[];
  readonly prices: readonly PriceCase[];
}

/** Written by oracle.py beside it: Python's standard library at 50 digits, no code shared. */
export const oracle = JSON.parse(
  readFileSync(new URL('./oracle.json', import.meta.url), 'utf8'),
) as Oracle;

/** Equal to 1e-9 of the larger of the two, or of `scale` where the value itself may be near zero. */
export function expectNear(actual: number | undefined, wanted: number, scale = 0, what = ''): void {
  const size = Math.max(Math.abs(wanted), scale);
  const off = Math.abs((actual ?? NaN) - wanted);
  expect(off <= 1e-9 * size || off < 1e-300, `${what}: ${actual} should be ${wanted}`).toBe(true);
}

/** An ordinary loan: 100 drawn at once, 8 years, 2 of grace, half-yearly, 6 %, no fees. */
export function aLoan(changes: Partial<LoanTerms> = {}): LoanTerms {
  return {
    principal: 100,
    effectiveAtYears: 0,
    drawTimesYears: [0],
    maturityYears: 8,
    graceYears: 2,
    instalmentsPerYear: 2,
    profile: 'equal-principal',
    firstInstalment: 'after-grace',
    rate: { kind: 'fixed', annualRate: 0.06 },
    managementFeeRate: 0,
    insuranceRate: 0,
    commitmentFeeRate: 0,
    ...changes,
  };
}
