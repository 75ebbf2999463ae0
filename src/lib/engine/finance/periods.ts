/** Rates a period and effective rates a year: (1+I) = (1+i)^m, m periods a year, as fractions. */

/** Effective annual rate of a rate a period: (1+i)^m − 1. */
export function annualise(periodRate: number, periodsPerYear: number): number {
  return Math.expm1(periodsPerYear * Math.log1p(periodRate));
}

/** The rate a period that compounds to an effective annual rate: (1+I)^(1/m) − 1. */
export function perPeriod(annualRate: number, periodsPerYear: number): number {
  return Math.expm1(Math.log1p(annualRate) / periodsPerYear);
}
