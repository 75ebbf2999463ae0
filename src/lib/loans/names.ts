/** What loans are called on the page, in tables and in explanations. */
import { ownName } from '$lib/views/marked-text';
import type { LoansWords } from '$lib/i18n/loans-words';
import { exampleById } from './examples';
import type { LoansDocument, NamedLoan } from './types';

/** The reader's name, the example's, or the loan's number. */
function loanName({ name, from }: NamedLoan, index: number, words: LoansWords): string {
  const own = ownName(name);
  if (own !== undefined) return own;
  const example = from === undefined ? undefined : exampleById(from);
  return example === undefined ? words.form.loan(index + 1) : words.examples.named[example.id].name;
}

/** The names of all loans; where two are the same, with their numbers. */
export function loanNames({
  document,
  words,
}: {
  readonly document: LoansDocument;
  readonly words: LoansWords;
}): readonly string[] {
  const names = document.loans.map((loan, index) => loanName(loan, index, words));
  return names.map((name, index) =>
    names.filter((other) => other === name).length > 1 ? `${name} (${index + 1})` : name,
  );
}
