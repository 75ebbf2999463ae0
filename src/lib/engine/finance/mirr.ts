/**
 * Modified internal rate of return: the rate a period at which what was put in, financed at one
 * rate, grows to what came out, reinvested at another.
 *
 *   MIRR = (FV / PV)^(1/n) − 1
 *   PV = Σ −min(flow_k, 0) · (1+f)^−k        FV = Σ max(flow_k, 0) · (1+v)^(n−k)        k = 0 … n
 *
 * f finance rate and v reinvestment rate (fractions a period, > −1), n the last period; flows in
 * one currency, received positive and paid negative. Unlike the internal rate it is never one of
 * several: it exists and is single wherever something is paid and something received. Empty
 * periods at either end count, as in spreadsheets.
 *
 * Both sums are taken at period 0 and compared as logarithms, so that a long series cannot
 * overflow: MIRR = exp((ln Σ+ − ln Σ−) / n + ln(1+v)) − 1.
 * Source: OpenDocument v1.2 part 2 (OpenFormula), §6.12 (MIRR); S. Lin, The modified internal rate
 * of return and investment criterion, The Engineering Economist 21 (1976).
 */
import { npv } from './annuity';

export type MirrResult =
  | { readonly kind: 'unique'; readonly rate: number }
  | { readonly kind: 'none'; readonly reason: 'nothing-paid' | 'nothing-received' };

/** The modified internal rate of flows one period apart; none where all flows have one sign. */
export function mirr(
  flows: readonly number[],
  financeRate: number,
  reinvestRate: number,
): MirrResult {
  if (!flows.some((flow) => flow < 0)) return { kind: 'none', reason: 'nothing-paid' };
  if (!flows.some((flow) => flow > 0)) return { kind: 'none', reason: 'nothing-received' };
  const paid = npv(
    financeRate,
    flows.map((flow) => Math.max(-flow, 0)),
  );
  const received = npv(
    reinvestRate,
    flows.map((flow) => Math.max(flow, 0)),
  );
  const last = flows.length - 1;
  const logGrowth = (Math.log(received) - Math.log(paid)) / last + Math.log1p(reinvestRate);
  return { kind: 'unique', rate: Math.expm1(logGrowth) };
}
