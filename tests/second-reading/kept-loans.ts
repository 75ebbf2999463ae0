/**
 * Answers about loans that are kept in `tests/golden/second-reading-loans.json`; recorded together with the
 * others by `GOLDEN=record npx vitest run tests/second-reading`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXAMPLE_IDS, exampleLoan } from '$lib/loans/examples';
import { DEFAULT_BASIS } from '$lib/loans/fields';
import { loansLink, readLoansLink } from '$lib/loans/link';
import type { LoanAnswer, LoanQuestion } from './loan-answer';
import { secondReadingOfLoans } from './python';
import { randomLoan } from './random-loans';
import { sums, type Short } from './recorded';

/** Random loans beside the examples of the page. */
const RANDOM = 24;

const file = fileURLToPath(new URL('../golden/second-reading-loans.json', import.meta.url));

export interface KeptLoan {
  readonly about: string;
  /** The app's own link, which opens for ever. */
  readonly link: string;
  readonly answer: Short;
}

export function keptLoans(): readonly KeptLoan[] {
  return JSON.parse(readFileSync(file, 'utf8')) as KeptLoan[];
}

function linkOf({ loan, basis }: LoanQuestion): string {
  return loansLink({ loans: [{ name: undefined, from: undefined, loan }], basis });
}

export function openedLoan(link: string): LoanQuestion {
  const reading = readLoansLink(link);
  const named = reading.kind === 'loans' ? reading.document.loans[0] : undefined;
  if (reading.kind !== 'loans' || named === undefined || reading.problems.length > 0) {
    throw new Error(`does not open as it was: ${link}`);
  }
  return { loan: named.loan, basis: reading.document.basis };
}

/** Single figures in full; of every series its sum and first moment, so that no row moves unseen. */
export function loanInShort({ rows, ...figures }: LoanAnswer): Readonly<Record<string, Short>> {
  const columns = Object.keys(rows[0] ?? {}).map((key) => [
    key,
    sums(rows.map((row) => row[key as keyof typeof row])),
  ]);
  const { serviceByYear, owedByYear, ...single } = figures;
  return {
    rows: Object.fromEntries(columns) as Short,
    serviceByYear: sums(serviceByYear),
    owedByYear: sums(owedByYear),
    ...single,
  };
}

export function recordLoans(): void {
  const examples = EXAMPLE_IDS.map((id) => ({
    about: `the example ${id}`,
    question: { loan: exampleLoan(id).loan, basis: DEFAULT_BASIS },
  }));
  const random = Array.from({ length: RANDOM }, (_, at) => ({
    about: `random loan ${at}`,
    question: randomLoan(10_000 + at),
  }));
  const chosen = [...examples, ...random].map(({ about, question }) => {
    // As the link opens it: percentages may lose their last digit on the way.
    const link = linkOf(question);
    return { about, link, question: openedLoan(link) };
  });
  const answers = secondReadingOfLoans(chosen.map(({ question }) => question));
  const lines = chosen.map(({ about, link }, at) => {
    const mine = answers[at];
    if (mine === undefined) throw new Error(`no answer: ${about}`);
    return JSON.stringify({ about, link, answer: loanInShort(mine) });
  });
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`);
}
