/**
 * What a loan's schedule needs of level-payment arithmetic (the rest is in `annuity.ts`):
 *
 *   a(i, n) = (1 − (1+i)^−n) / i,   s(i, n) = ((1+i)^n − 1) / i,   both n at i = 0
 *
 * i rate a period (fraction, > −1), n number of periods; through expm1 and log1p, which keep their digits as
 * i → 0. Source: N. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed. (2002), §1.14.
 */

/** a(i, n): present value of 1 paid at the end of each of n periods. */
export function annuityFactor(periodRate: number, periods: number): number {
  return periodRate === 0 ? periods : -Math.expm1(-periods * Math.log1p(periodRate)) / periodRate;
}

/** s(i, n): what 1 paid at the end of each of n periods grows to; the inverse of a sinking fund's payment. */
export function accumulationFactor(periodRate: number, periods: number): number {
  return periodRate === 0 ? periods : Math.expm1(periods * Math.log1p(periodRate)) / periodRate;
}

/** The positive instalment that repays `balance` in `periods` equal payments at period end. */
export function levelPayment(balance: number, periodRate: number, periods: number): number {
  return balance / annuityFactor(periodRate, periods);
}
