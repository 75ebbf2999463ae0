/** What is wrong with a loan as a line for a terminal, in the terms in which it was typed. */
import type { Lang } from '$lib/i18n/lang';
import type { LoansWords } from '$lib/i18n/loans-words';
import { BASIS_FIELDS, LOAN_FIELDS, type Field } from '$lib/loans/fields';
import { percentText } from '$lib/loans/percent';
import type { DocumentProblem, FieldProblem } from '$lib/loans/problems';
import type { BasisFieldId, LoanFieldId } from '$lib/loans/types';
import { documentProblemText } from '$lib/loans/views/problem-text';
import { printable } from '../columns';
import { loanWords } from './words';

function fieldOf(id: LoanFieldId | BasisFieldId): Field {
  return { ...LOAN_FIELDS, ...BASIS_FIELDS }[id];
}

/** A bound as it would be typed: percent for shares and rates. */
function limitText({ code, limit, field: id }: FieldProblem): string {
  const field = fieldOf(id);
  if (limit === undefined) return '';
  const count = code === 'too-few' || code === 'too-many';
  const percent = field.kind !== 'choice' && field.unit.startsWith('percent') && !count;
  return percent ? percentText(limit) : String(limit);
}

/** `name` is the option, or the key in a link. */
export function fieldLine(problem: FieldProblem, name: string, lang: Lang): string {
  const words = loanWords[lang];
  const field = fieldOf(problem.field);
  return printable(
    words.field[problem.code]({
      name,
      given: problem.given,
      limit: limitText(problem),
      unit: field.kind === 'choice' ? '' : words.units[field.unit],
      choices: field.kind === 'choice' ? field.choices : [],
    }),
  );
}

export function linkLine(problem: DocumentProblem, words: LoansWords, lang: Lang): string {
  if (problem.kind === 'field') {
    const { loan, field } = problem;
    return fieldLine(problem, loan === undefined ? field : `${loan}.${field}`, lang);
  }
  const own = problem.kind === 'link' ? loanWords[lang].link[problem.code] : undefined;
  const text = own?.(problem.kind === 'link' ? problem.given : '');
  return printable(text ?? documentProblemText(problem, words, lang));
}
