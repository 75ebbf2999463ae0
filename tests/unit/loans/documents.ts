/** Random comparisons over the whole input space of the loan tools. */
import fc from 'fast-check';
import { crossProblem } from '../../../src/lib/loans/check';
import { EXAMPLE_IDS } from '../../../src/lib/loans/examples';
import { BASIS_FIELDS, LOAN_FIELDS, type Field } from '../../../src/lib/loans/fields';
import type { Basis, Loan, LoansDocument, NamedLoan } from '../../../src/lib/loans/types';

function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.choices);
    case 'number': {
      const { min, max } = field;
      return fc.oneof(
        fc.double({ min, max, noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(min, max),
      );
    }
    case 'list':
      return fc.array(fc.double({ min: field.min, max: field.max, noNaN: true }), {
        minLength: field.least,
        maxLength: Math.min(5, field.most),
      });
  }
}

function recordOf(fields: Readonly<Record<string, Field>>): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, valueOf(field)])),
  );
}

/** −0 is written as 0, so it is no value of its own. */
function positiveZero<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

const anyLoan: fc.Arbitrary<Loan> = recordOf(LOAN_FIELDS)
  .map((loan) => positiveZero(loan) as Loan)
  .filter((loan) => crossProblem(loan) === undefined);

const anyName = fc.option(
  fc.constantFrom('Ñandú & Co', '=1+1', '50 % <b>', 'a/b?c#d', 'préstamo «x»'),
  { nil: undefined },
);

const anyNamedLoan: fc.Arbitrary<NamedLoan> = fc.record({
  name: anyName,
  from: fc.option(fc.constantFrom(...EXAMPLE_IDS), { nil: undefined }),
  loan: anyLoan,
});

export const anyDocument: fc.Arbitrary<LoansDocument> = fc.record({
  loans: fc.array(anyNamedLoan, { minLength: 1, maxLength: 4 }),
  basis: recordOf(BASIS_FIELDS).map((basis) => positiveZero(basis) as Basis),
});
