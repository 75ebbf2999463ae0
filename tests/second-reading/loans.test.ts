/**
 * The loan tools against their second reading in Python, written from docs/MODEL.md: any loan, with base rates
 * by year, draws at any dates and every convention. Where Python is missing the kept answers stand in for it.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { crossProblem } from '$lib/loans/check';
import { EXAMPLE_IDS, exampleLoan } from '$lib/loans/examples';
import { DEFAULT_BASIS, LOAN_FIELDS } from '$lib/loans/fields';
import type { LoanFieldId } from '$lib/loans/types';
import { keptLoans, loanInShort, openedLoan, recordLoans } from './kept-loans';
import { engineAnswer, loanDifferences, type LoanQuestion } from './loan-answer';
import { hasPython, secondReadingOfLoans } from './python';
import { randomLoan } from './random-loans';

const COUNT = 1000;
const drawn = Array.from({ length: COUNT }, (_, seed) => randomLoan(seed));
const loans = drawn.map(({ loan }) => loan);

beforeAll(() => {
  if (process.env['GOLDEN'] === 'record' && hasPython) recordLoans();
}, 60_000);

function asked(questions: readonly LoanQuestion[]): string[] {
  const answers = secondReadingOfLoans(questions);
  return questions.flatMap((question, at) => {
    const mine = answers[at];
    if (mine === undefined) return [`loan ${at}: no answer`];
    const found = loanDifferences(engineAnswer(question), mine, question.loan.principal);
    return found.slice(0, 3).map((difference) => `loan ${at}: ${difference}`);
  });
}

describe('the second reading of loans, as kept', () => {
  it.each(keptLoans())('gives what the engine gives: $about', ({ link, answer }) => {
    const question = openedLoan(link);
    const engine = loanInShort(engineAnswer(question));
    expect(loanDifferences(engine, Object(answer) as object, question.loan.principal)).toEqual([]);
  });
});

describe.skipIf(!hasPython)('the second reading of loans, asked now', { timeout: 120_000 }, () => {
  it(`gives every figure of ${COUNT} random loans as the engine does`, () => {
    expect(asked(drawn)).toEqual([]);
  });

  it('gives every figure of the examples of the page', () => {
    const examples = EXAMPLE_IDS.map((id) => ({
      loan: exampleLoan(id).loan,
      basis: DEFAULT_BASIS,
    }));
    expect(asked(examples)).toEqual([]);
  });

  it('still gives the answers that are kept', () => {
    const kept = keptLoans();
    const questions = kept.map(({ link }) => openedLoan(link));
    const answers = secondReadingOfLoans(questions);
    const found = kept.flatMap(({ answer }, at) => {
      const mine = answers[at];
      if (mine === undefined) return ['no answer'];
      const principal = questions[at]?.loan.principal ?? 0;
      return loanDifferences(loanInShort(mine), Object(answer) as object, principal);
    });
    expect(found).toEqual([]);
  });
});

describe('the loans drawn', () => {
  const answers = drawn.map(engineAnswer);
  const often = (what: boolean[]) => what.filter(Boolean).length;

  it('pass the rules of the page', () => {
    expect(loans.filter((loan) => crossProblem(loan) !== undefined)).toEqual([]);
  });

  it('take every choice and both bounds of every number', () => {
    const left = Object.entries(LOAN_FIELDS).flatMap(([id, field]) => {
      const seen = new Set(loans.map((loan) => loan[id as LoanFieldId]));
      const wanted =
        field.kind === 'choice'
          ? field.choices
          : field.kind === 'number'
            ? [field.min, field.max]
            : [];
      return wanted
        .filter((value) => !seen.has(value as never))
        .map((value) => `${id}: ${String(value)}`);
    });
    expect(left).toEqual([]);
  });

  it('hold what the rules of the page are about', () => {
    const cases = {
      'several rates': answers.map(({ rates }) => rates.length > 1),
      'no rate': answers.map(({ rates }) => rates.length === 0),
      'nothing lent': loans.map(({ principal }) => principal === 0),
      'all on the first day': loans.map(({ draws }) => draws.length === 0),
      'bullet with grace beyond maturity': loans.map((loan) => loan.grace > loan.maturity),
      'a base below zero': loans.map(
        (loan) => loan.kind === 'floating' && loan.base.some((base) => base < 0),
      ),
      'more years than bases': loans.map(
        (loan) => loan.kind === 'floating' && loan.maturity > loan.base.length,
      ),
      'draws after the first instalment': answers.map(({ rows }) => {
        const first = rows.findIndex(({ principalPaid }) => principalPaid > 0);
        return first > 0 && rows.slice(first).some(({ draw }) => draw > 0);
      }),
      'a last year that is not whole': loans.map(
        ({ maturity, perYear }) => Math.round(maturity * Number(perYear)) % Number(perYear) !== 0,
      ),
      'a register that shows nothing': answers.map(({ register }) => register['5'] === 0),
      'a loan in local money': loans.map(({ currency }) => currency === 'local'),
    };
    const rare = Object.entries(cases).filter(([, found]) => often(found) <= 20);
    expect(rare.map(([name]) => name)).toEqual([]);
  });
});

describe('the comparison of loans', () => {
  it('notices one part in ten million in any figure of a loan', () => {
    const { loan, basis } = { loan: exampleLoan('jsei').loan, basis: DEFAULT_BASIS };
    const engine = engineAnswer({ loan, basis });
    const changed = (value: unknown, at: { left: number }): unknown => {
      if (typeof value === 'number') {
        if (value === 0) return value;
        at.left -= 1;
        return at.left === -1 ? value * (1 + 1e-7) : value;
      }
      if (Array.isArray(value)) return value.map((item) => changed(item, at));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, changed(item, at)]),
      );
    };
    const all = { left: 0 };
    changed(engine, all);
    const count = -all.left;
    const unseen = Array.from({ length: count }, (_, index) => index).filter((index) => {
      const other = changed(engine, { left: index }) as object;
      return loanDifferences(engine, other, loan.principal).length === 0;
    });
    expect(count).toBeGreaterThan(80);
    expect(unseen).toEqual([]);
  });
});
