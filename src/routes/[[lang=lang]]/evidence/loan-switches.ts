/** Conflicts over a loan: the loan tools run it on the other figure, beside the one that the app takes. */
import type { ConflictId } from '$lib/evidence/conflicts';
import { exampleLoan, type ExampleId } from '$lib/loans/examples';
import { DEFAULT_BASIS } from '$lib/loans/fields';
import { loansLink } from '$lib/loans/link';

export interface LoanSwitch {
  readonly example: ExampleId;
  readonly principalUsd: number;
}

export const loanSwitches: Readonly<Partial<Record<ConflictId, readonly LoanSwitch[]>>> = {
  'ecu-cost': [{ example: 'ecu911', principalUsd: 273_000_000 }],
};

/** Both loans side by side; `name` tells the second one. */
export function loanSwitchLink({ example, principalUsd }: LoanSwitch, name: string): string {
  const taken = exampleLoan(example);
  const other = { ...taken, name, loan: { ...taken.loan, principal: principalUsd } };
  return loansLink({ loans: [taken, other], basis: DEFAULT_BASIS });
}
