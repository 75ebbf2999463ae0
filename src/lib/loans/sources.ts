/** Where values come from that the reader has not typed: examples, assumptions, conventional rates. */
import type { ParameterId } from '$lib/parameters/registry';
import type { Sourced } from '$lib/parameters/types';
import { sameFieldValue } from './check';
import { exampleById } from './examples';
import type { BasisFieldId, Loan, LoanFieldId, NamedLoan } from './types';

/** The comparison's inputs of the same meaning: their sources stand behind the defaults here. */
export const BASIS_PARAMETERS: Readonly<Record<BasisFieldId, ParameterId>> = {
  discount: 'discount',
  foreignInflation: 'inflation.foreign',
  localInflation: 'inflation.local',
  depreciation: 'fx.depreciation',
};

/** The source of a field, for as long as its value is still the example's. */
export function sourceOfField(
  { from, loan }: NamedLoan,
  field: LoanFieldId,
): Sourced<Loan[LoanFieldId]> | undefined {
  const sourced = from === undefined ? undefined : exampleById(from)?.terms[field];
  return sourced !== undefined && sameFieldValue(sourced.value, loan[field]) ? sourced : undefined;
}
