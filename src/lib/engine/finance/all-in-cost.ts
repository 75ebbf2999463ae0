/**
 * All-in cost of a loan: the effective yearly rate i that its flows bear, every fee included,
 *
 *   Σ flow_k · (1+j)^−k = 0,   i = (1+j)^m − 1
 *
 * flow_k = draw − interest − principal − fees of row k (nominal), j the rate a period, m periods a year.
 * Source: annual percentage rate, Directive 2008/48/EC, annex I.
 */
import { assertNever } from '../numeric/never';
import { irr, irrNear, type IrrResult } from './irr';
import { loanFlows, type LoanSchedule } from './loan';
import { annualise } from './periods';

type Rows = Pick<LoanSchedule, 'rows'>;

/**
 * All-in cost: the effective annual rate that the borrower's flows bear, every fee included; where
 * there are several, the one nearest the contract's rate (nominal, a year), as `irrNear` measures it.
 * For schedules on their grid: one settled between two rows wants `xirr`.
 */
export function allInCost(
  schedule: Rows,
  instalmentsPerYear: number,
  contractRate: number,
): number | undefined {
  const periodRate = irrNear(loanFlows(schedule), contractRate / instalmentsPerYear);
  return periodRate === undefined ? undefined : annualise(periodRate, instalmentsPerYear);
}

/**
 * Every effective annual rate that the borrower's flows bear. Fees paid before the first draw make
 * a second sign change, and then there are two or none: the all-in cost, and one that is often in the
 * hundreds of percent but comes close where fees are heavy.
 */
export function allInCostAll(schedule: Rows, instalmentsPerYear: number): IrrResult {
  const result = irr(loanFlows(schedule));
  switch (result.kind) {
    case 'unique':
      return { kind: 'unique', rate: annualise(result.rate, instalmentsPerYear) };
    case 'several':
      return { ...result, rates: result.rates.map((rate) => annualise(rate, instalmentsPerYear)) };
    case 'none':
      return result;
    default:
      return assertNever(result);
  }
}
