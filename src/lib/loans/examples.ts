/**
 * Loans of the evidence: those of both cases and what they are compared with. Each term names the entries
 * of the register behind it; what nobody published is graded as an assumption. An amount that was not
 * published is that of the case the loan is compared with, so that only the terms differ.
 */
import type { Grade } from '$lib/evidence/types';
import type { Sourced } from '$lib/parameters/types';
import { DEFAULT_LOAN } from './fields';
import type { Loan, LoanFieldId, NamedLoan } from './types';

/** As the declarations of inputs are written, without what else comes with those. */
function sourced(grade: Grade) {
  return <T>(value: T, refs: string): Sourced<T> => ({ value, grade, refs: refs.split(' ') });
}

const fact = sourced('fact');
const outside = sourced('outside');
const assumed = sourced('assumption');

export type ExampleTerms = { readonly [F in LoanFieldId]?: Sourced<Loan[F]> };

export const EXAMPLE_IDS = [
  'jsei',
  'ecu911',
  'cdb-ecuador-2016',
  'cdb-ecuador-2017',
  'jujuy-solar',
  'jujuy-bond',
  'argentina-rail-2007',
  'argentina-dams-2014',
  'suriname-2015',
  'china-concessional',
  'idb-ecuador-2024',
] as const;
export type ExampleId = (typeof EXAMPLE_IDS)[number];

export interface Example {
  readonly id: ExampleId;
  readonly terms: ExampleTerms;
}

/** What contracts of this kind usually say, where these did not say it in public. */
const USUAL = {
  currency: assumed('foreign', 'A-loan-currency'),
  perYear: assumed('2', 'A-loan-profile X03'),
  profile: assumed('equal-principal', 'A-loan-profile X03'),
  first: assumed('after-grace', 'A-loan-first-instalment'),
} as const satisfies ExampleTerms;

/** 85 % of US$ 24 million. */
const AS_JSEI = assumed(20_400_000, 'J13 J16');
const AS_ECU = assumed(240_000_000, 'E05 X01');
const NO_FEES = {
  fee: assumed(0, 'X03'),
  insurance: assumed(0, 'X03'),
  commitment: assumed(0, 'X03'),
} as const satisfies ExampleTerms;
const FIXED = { kind: outside('fixed', 'X02 X03') } as const satisfies ExampleTerms;

const TERMS: Readonly<Record<ExampleId, ExampleTerms>> = {
  jsei: {
    ...USUAL,
    principal: fact(20_400_000, 'J13 J16'),
    maturity: fact(8, 'J17'),
    kind: assumed('fixed', 'A-loan-rate'),
    rate: assumed(0.05, 'A-loan-rate XL03 X17 X19 X20'),
    grace: assumed(2, 'A-loan-grace J22 X02'),
    draws: assumed([1, 2], 'A-build-years J22'),
    fee: assumed(0.0075, 'X14 X17 X19 X03'),
    insurance: assumed(0.07, 'A-loan-insurance X21'),
    commitment: assumed(0.005, 'X14 X17 X19'),
  },
  ecu911: {
    ...USUAL,
    ...FIXED,
    ...NO_FEES,
    principal: outside(240_000_000, 'X01 E05'),
    rate: outside(0.07159, 'X02'),
    maturity: outside(8, 'X02'),
    grace: outside(2, 'X02'),
    draws: assumed([], 'X01'),
  },
  'cdb-ecuador-2016': {
    ...USUAL,
    ...FIXED,
    ...NO_FEES,
    principal: AS_ECU,
    rate: outside(0.0725, 'X03'),
    maturity: outside(8, 'X03'),
    grace: outside(2, 'X03'),
    fee: outside(0.013, 'X03'),
    draws: assumed([], 'X03'),
  },
  'cdb-ecuador-2017': {
    ...USUAL,
    ...FIXED,
    ...NO_FEES,
    principal: AS_ECU,
    rate: outside(0.065, 'X03'),
    maturity: outside(8, 'X03'),
    grace: outside(2, 'X03'),
    fee: outside(0.01, 'X03'),
    commitment: outside(0.01, 'X03'),
    draws: assumed([], 'X03'),
  },
  'jujuy-solar': {
    ...USUAL,
    principal: AS_JSEI,
    kind: outside('fixed', 'X17'),
    rate: outside(0.03, 'X17'),
    maturity: outside(15, 'X17'),
    grace: outside(5, 'X17'),
    fee: outside(0.0075, 'X17'),
    commitment: outside(0.0075, 'X17'),
    insurance: assumed(0, 'X17'),
    draws: assumed([], 'X17'),
  },
  'jujuy-bond': {
    principal: outside(210_000_000, 'X18'),
    currency: outside('foreign', 'X18'),
    kind: outside('fixed', 'X18'),
    rate: outside(0.08625, 'X18'),
    maturity: outside(5, 'X18'),
    grace: assumed(0, 'X18'),
    perYear: assumed('2', 'X18'),
    profile: assumed('bullet', 'X18'),
    first: assumed('after-grace', 'X18'),
    draws: assumed([], 'X18'),
    fee: assumed(0, 'X18'),
    insurance: assumed(0, 'X18'),
    commitment: assumed(0, 'X18'),
  },
  'argentina-rail-2007': {
    ...USUAL,
    principal: AS_JSEI,
    kind: outside('floating', 'X19'),
    spread: outside(0.0095, 'X19'),
    base: assumed([0.0268], 'XL03 A-loan-base-drift'),
    maturity: outside(8, 'X19'),
    grace: assumed(2, 'A-loan-grace X02'),
    fee: outside(0.0025, 'X19'),
    commitment: outside(0.0025, 'X19'),
    insurance: assumed(0.07, 'A-loan-insurance X19 X21'),
    draws: assumed([], 'X19'),
  },
  'argentina-dams-2014': {
    ...USUAL,
    principal: AS_JSEI,
    kind: outside('floating', 'X20'),
    spread: outside(0.038, 'X20'),
    base: assumed([0.0268], 'XL03 A-loan-base-drift'),
    maturity: outside(15, 'X20'),
    grace: assumed(2, 'A-loan-grace X02'),
    fee: assumed(0.0075, 'X17 X20'),
    commitment: assumed(0, 'X20'),
    insurance: assumed(0.07, 'A-loan-insurance X20 X21'),
    draws: assumed([], 'X20'),
  },
  'suriname-2015': {
    ...USUAL,
    principal: outside(65_300_000, 'X21'),
    kind: outside('floating', 'X21'),
    spread: outside(0.035, 'X21'),
    base: outside([0.0049], 'XL2015'),
    maturity: outside(14, 'X21'),
    grace: assumed(2, 'A-loan-grace X02'),
    fee: outside(0.01, 'X21'),
    commitment: outside(0.01, 'X21'),
    insurance: outside(0.104, 'X21'),
    draws: assumed([], 'X21'),
  },
  'china-concessional': {
    ...USUAL,
    principal: AS_JSEI,
    kind: outside('fixed', 'X24'),
    rate: outside(0.02, 'X24'),
    maturity: outside(20, 'X24'),
    grace: outside(5, 'X24'),
    fee: outside(0.0025, 'X24'),
    commitment: outside(0.0025, 'X24'),
    insurance: assumed(0, 'X24'),
    draws: assumed([], 'X24'),
  },
  'idb-ecuador-2024': {
    ...USUAL,
    principal: outside(150_000_000, 'X57'),
    kind: outside('floating', 'X57'),
    spread: assumed(0.01, 'X57 X19'),
    base: assumed([0.0268], 'XL03 X57'),
    maturity: outside(25, 'X57'),
    grace: outside(5.5, 'X57'),
    draws: assumed([], 'X57'),
    fee: assumed(0, 'X57'),
    insurance: assumed(0, 'X57'),
    commitment: assumed(0, 'X57'),
  },
};

export function exampleById(id: string): Example | undefined {
  const known = EXAMPLE_IDS.find((each) => each === id);
  return known && { id: known, terms: TERMS[known] };
}

/** An example as a loan to work on. */
export function exampleLoan(id: ExampleId): NamedLoan {
  const values = Object.fromEntries(
    Object.entries(TERMS[id]).map(([field, sourced]) => [field, sourced.value]),
  );
  // Every value has been typed by its field above.
  return { name: undefined, from: id, loan: { ...DEFAULT_LOAN, ...(values as Partial<Loan>) } };
}
