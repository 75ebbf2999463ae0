/**
 * Level-payment arithmetic: present and future value, payment, its interest and principal parts,
 * number of periods, rate, and the net present value of uneven flows.
 *
 *   pv + pmt · (1 + i·w) · a(i, n) + fv · (1+i)^−n = 0,   a(i, n) = (1 − (1+i)^−n) / i,   a(0, n) = n
 *
 * i rate a period (fraction, > −1), n number of periods, w = 1 where payments fall at the start of
 * each period and 0 at its end; pv, pmt, fv in one currency. The sign is the one of spreadsheets
 * and of numpy-financial: money received is positive and money paid negative, so `pmt` of a loan
 * (pv > 0) is negative. 1 − (1+i)^−n is taken as −expm1(−n·log1p(i)), which keeps its digits as
 * i → 0 where the textbook form divides a rounding error by i.
 *
 * Source: OpenDocument v1.2 part 2 (OpenFormula), §6.12 (FV, IPMT, NPER, PMT, PPMT, PV, RATE);
 * N. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed. (2002), §1.14 for expm1/log1p.
 */
import { brent, bracketNear } from '../numeric/roots';
import { accumulationFactor, annuityFactor } from './level-payment';

/** Whether payments fall at the end of each period (the custom of loans) or at its start. */
export type PaymentsFall = 'at-end' | 'at-start';

function startWeight(periodRate: number, fall: PaymentsFall): number {
  return fall === 'at-start' ? 1 + periodRate : 1;
}

/** What a stream of payments and a final sum are worth now. */
export function pv(
  periodRate: number,
  periods: number,
  payment: number,
  futureValue = 0,
  fall: PaymentsFall = 'at-end',
): number {
  const discount = Math.exp(-periods * Math.log1p(periodRate));
  const stream = payment * startWeight(periodRate, fall) * annuityFactor(periodRate, periods);
  return -(futureValue * discount + stream);
}

/** What a sum now and a stream of payments grow to. */
export function fv(
  periodRate: number,
  periods: number,
  payment: number,
  presentValue: number,
  fall: PaymentsFall = 'at-end',
): number {
  const growth = Math.exp(periods * Math.log1p(periodRate));
  const stream = startWeight(periodRate, fall) * accumulationFactor(periodRate, periods);
  return -(presentValue * growth + payment * stream);
}

/** The level payment that turns a sum now into a sum then. */
export function pmt(
  periodRate: number,
  periods: number,
  presentValue: number,
  futureValue = 0,
  fall: PaymentsFall = 'at-end',
): number {
  const discount = Math.exp(-periods * Math.log1p(periodRate));
  const weight = startWeight(periodRate, fall) * annuityFactor(periodRate, periods);
  return -(presentValue + futureValue * discount) / weight;
}

/** The interest inside payment number `period` (counted from 1). */
export function ipmt(
  periodRate: number,
  period: number,
  periods: number,
  presentValue: number,
  futureValue = 0,
  fall: PaymentsFall = 'at-end',
): number {
  if (fall === 'at-start' && period === 1) return 0;
  const payment = pmt(periodRate, periods, presentValue, futureValue, fall);
  const interest = fv(periodRate, period - 1, payment, presentValue, fall) * periodRate;
  return interest / startWeight(periodRate, fall);
}

/** The principal inside payment number `period` (counted from 1). */
export function ppmt(
  periodRate: number,
  period: number,
  periods: number,
  presentValue: number,
  futureValue = 0,
  fall: PaymentsFall = 'at-end',
): number {
  return (
    pmt(periodRate, periods, presentValue, futureValue, fall) -
    ipmt(periodRate, period, periods, presentValue, futureValue, fall)
  );
}

/** How many payments it takes, a fraction included; undefined where they never suffice. */
export function nper(
  periodRate: number,
  payment: number,
  presentValue: number,
  futureValue = 0,
  fall: PaymentsFall = 'at-end',
): number | undefined {
  const moved = presentValue + futureValue;
  if (periodRate === 0) return payment === 0 ? undefined : -moved / payment;
  const weighted = payment * startWeight(periodRate, fall);
  const base = presentValue * periodRate + weighted;
  const periods = Math.log1p((-periodRate * moved) / base) / Math.log1p(periodRate);
  return Number.isFinite(periods) ? periods : undefined;
}

/** The rate a period nearest to `guess` that balances the equation; undefined where none does. */
export function rate(
  periods: number,
  payment: number,
  presentValue: number,
  futureValue = 0,
  fall: PaymentsFall = 'at-end',
  guess = 0.1,
): number | undefined {
  // Searched in the logarithm of 1 + i, so that no step can cross −100 %.
  const excess = (logGrowth: number) =>
    presentValue - pv(Math.expm1(logGrowth), periods, payment, futureValue, fall);
  const bracket = bracketNear(excess, Math.log1p(guess), 0.01, 40);
  if (bracket === undefined) return undefined;
  const root = brent(excess, bracket.lo, bracket.hi);
  return root === undefined ? undefined : Math.expm1(root);
}

/**
 * Σ flow_k · (1+i)^−k with k from 0, as numpy-financial has it: the first flow is not discounted.
 * (A spreadsheet's NPV discounts it by one period: it equals this divided by 1 + i.)
 */
export function npv(periodRate: number, flows: readonly number[]): number {
  const discount = 1 / (1 + periodRate);
  let sum = 0;
  for (let k = flows.length - 1; k >= 0; k -= 1) sum = sum * discount + (flows[k] ?? 0);
  return sum;
}
