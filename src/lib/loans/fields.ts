/** Every field of a loan and of the assumptions declared once: form, link and command line follow. */
import type { Basis, BasisFieldId, Loan, LoanFieldId } from './types';

export type FieldUnit = 'usd' | 'percent' | 'percentPerYear' | 'years';

export interface NumberField {
  readonly kind: 'number';
  readonly unit: FieldUnit;
  readonly min: number;
  readonly max: number;
  /** What an arrow key moves it by. */
  readonly step: number;
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

/** Several numbers, such as a base rate for each year. */
export interface ListField {
  readonly kind: 'list';
  readonly unit: FieldUnit;
  readonly min: number;
  readonly max: number;
  readonly least: number;
  readonly most: number;
}

export type Field = NumberField | ChoiceField | ListField;

const rate = { kind: 'number', unit: 'percentPerYear', step: 0.001 } as const;
const fee = { kind: 'number', unit: 'percent', min: 0, max: 0.5, step: 0.0005 } as const;
const years = { kind: 'number', unit: 'years', max: 50, step: 0.5 } as const;

export const LOAN_FIELDS: Readonly<Record<LoanFieldId, Field>> = {
  principal: { kind: 'number', unit: 'usd', min: 0, max: 1e12, step: 1e6 },
  currency: { kind: 'choice', choices: ['foreign', 'local'] },
  kind: { kind: 'choice', choices: ['fixed', 'floating'] },
  rate: { ...rate, min: -0.05, max: 1 },
  spread: { ...rate, min: -0.05, max: 1, step: 0.0005 },
  base: { kind: 'list', unit: 'percentPerYear', min: -0.05, max: 1, least: 1, most: 50 },
  maturity: { ...years, min: 1 },
  grace: { ...years, min: 0 },
  perYear: { kind: 'choice', choices: ['1', '2', '4', '12'] },
  profile: { kind: 'choice', choices: ['equal-principal', 'annuity', 'bullet'] },
  first: { kind: 'choice', choices: ['after-grace', 'at-grace-end'] },
  draws: { kind: 'list', unit: 'years', min: 0, max: 50, least: 0, most: 24 },
  fee,
  insurance: fee,
  commitment: { ...fee, unit: 'percentPerYear' },
};

export const LOAN_FIELD_IDS = Object.keys(LOAN_FIELDS) as readonly LoanFieldId[];

const perYear = { kind: 'number', unit: 'percentPerYear' } as const;

/** Bounds as those of the comparison's inputs of the same meaning, which a test holds together. */
export const BASIS_FIELDS: Readonly<Record<BasisFieldId, NumberField>> = {
  discount: { ...perYear, min: 0, max: 0.3, step: 0.001 },
  foreignInflation: { ...perYear, min: 0, max: 0.2, step: 0.001 },
  localInflation: { ...perYear, min: 0, max: 3, step: 0.01 },
  depreciation: { ...perYear, min: -0.1, max: 0.3, step: 0.005 },
};

export const BASIS_FIELD_IDS = Object.keys(BASIS_FIELDS) as readonly BasisFieldId[];

/** Where a new loan starts, and what links leave out. Frozen: what changes it changes old links. */
export const DEFAULT_LOAN: Loan = {
  principal: 10_000_000,
  currency: 'foreign',
  kind: 'fixed',
  rate: 0.05,
  spread: 0.02,
  base: [0.03],
  maturity: 10,
  grace: 2,
  perYear: '2',
  profile: 'equal-principal',
  first: 'after-grace',
  draws: [],
  fee: 0,
  insurance: 0,
  commitment: 0,
};

/** The published case's defaults as they are in links of version 1; frozen likewise. */
export const DEFAULT_BASIS: Basis = {
  discount: 0.086,
  foreignInflation: 0.02,
  localInflation: 0.25,
  depreciation: 0,
};
