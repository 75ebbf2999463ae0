/**
 * The all-in cost of the offers' loans. Solving for a rate takes more code than the rest of a loan, and the first
 * answer does not show it: so it is asked for, not part of an evaluation.
 */
import { allInCost } from '$lib/engine/finance/all-in-cost';
import type { OptionValues } from '$lib/parameters/registry';
import type { Scenario } from '$lib/scenario/types';
import type { Evaluation, LoanResult, OptionEvaluation } from './evaluation';

/** Effective yearly rate with every fee; undefined where no rate exists. */
export function allInOf(loan: LoanResult, o: OptionValues): number | undefined {
  return allInCost(loan, Number(o['loan.perYear']), loan.contractRate);
}

interface LoanAnswer extends Omit<LoanResult, 'contractRate'> {
  readonly allInCost?: number;
}

interface OptionAnswer extends Omit<OptionEvaluation, 'loan'> {
  readonly loan?: LoanAnswer;
}

/** Every figure, the all-in cost among them: what programs are given. */
export interface EvaluationAnswer extends Omit<Evaluation, 'options'> {
  readonly options: readonly OptionAnswer[];
}

/** Keys stand in the order in which they have been published. */
function loanAnswer(loan: LoanResult, allIn: number | undefined): LoanAnswer {
  const named = Object.entries(loan).flatMap(([key, value]): [string, unknown][] => {
    if (key !== 'contractRate') return [[key, value]];
    return allIn === undefined ? [] : [['allInCost', allIn]];
  });
  // One entry a key of the loan, the sought rate in place of the one it is sought near.
  return Object.fromEntries(named) as unknown as LoanAnswer;
}

export function withAllInCost(evaluation: Evaluation, { options }: Scenario): EvaluationAnswer {
  return {
    ...evaluation,
    options: evaluation.options.map((option, index): OptionAnswer => {
      const values = options[index]?.values;
      const { loan } = option;
      if (loan === undefined || values === undefined) return option;
      return { ...option, loan: loanAnswer(loan, allInOf(loan, values)) };
    }),
  };
}
