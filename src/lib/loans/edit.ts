/**
 * Typing into a loan's fields. What cannot be taken stays as a draft beside its field with what is wrong
 * with it, and the last good loan stays in force; a later change that mends it takes it along.
 */
import { readNumber } from '$lib/formula/read-number';
import type { Lang } from '$lib/i18n/lang';
import { checkText, crossProblem } from './check';
import { LOAN_FIELDS, type Field } from './fields';
import { fractionOfPercent } from './percent';
import type { CrossProblem, LoanProblem } from './problems';
import { withField, type Loan, type LoanFieldId } from './types';

export interface Draft {
  readonly text: string;
  readonly problem: LoanProblem;
}

export interface EditedLoan {
  readonly loan: Loan;
  readonly drafts: Readonly<Partial<Record<LoanFieldId, Draft>>>;
}

/** A number of a field as the reader types it, in the unit it is kept in. */
function readTyped(text: string, field: Field, lang: Lang): number | undefined {
  const number = readNumber(text, lang);
  if (number === undefined || field.kind === 'choice') return number;
  return field.unit.startsWith('percent') ? fractionOfPercent(String(number)) : number;
}

export function checkTyped(field: Field, text: string, lang: Lang): ReturnType<typeof checkText> {
  return checkText(field, text, (part) => readTyped(part, field, lang), /;/);
}

/** The loan with the value and with those drafts that failed only beside other terms, if they now fit. */
function settle(
  loan: Loan,
  drafts: EditedLoan['drafts'],
  field: LoanFieldId,
  lang: Lang,
): EditedLoan | CrossProblem {
  let together = loan;
  const still: Partial<Record<LoanFieldId, Draft>> = {};
  for (const [name, draft] of Object.entries(drafts)) {
    const id = name as LoanFieldId;
    if (id === field) continue;
    const checked =
      draft.problem.kind === 'cross'
        ? checkTyped(LOAN_FIELDS[id], draft.text, lang)
        : { ok: false as const };
    if (checked.ok) together = withField(together, id, checked.value);
    else still[id] = draft;
  }
  if (crossProblem(together) === undefined) return { loan: together, drafts: still };
  const problem = crossProblem(loan);
  if (problem !== undefined) return problem;
  const others = Object.entries(drafts).filter(([name]) => name !== field);
  return { loan, drafts: Object.fromEntries(others) };
}

/** What typing `text` into a field makes of a loan. */
export function typeInto(
  { loan, drafts }: EditedLoan,
  field: LoanFieldId,
  text: string,
  lang: Lang,
): EditedLoan {
  const refuse = (problem: LoanProblem): EditedLoan => ({
    loan,
    drafts: { ...drafts, [field]: { text, problem } },
  });
  const checked = checkTyped(LOAN_FIELDS[field], text, lang);
  if (!checked.ok) {
    const { code, limit } = checked;
    const bound = limit === undefined ? {} : { limit };
    return refuse({ kind: 'field', code, field, given: text, ...bound });
  }
  const settled = settle(withField(loan, field, checked.value), drafts, field, lang);
  return 'kind' in settled ? refuse(settled) : settled;
}
