/** Problems of fields and links as sentences. */
import { formatNumber } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { LoansWords } from '$lib/i18n/loans-words';
import { BASIS_FIELDS, LOAN_FIELDS, type Field } from '../fields';
import type { DocumentProblem, FieldProblem, LoanProblem } from '../problems';
import type { BasisFieldId, LoanFieldId } from '../types';
import { plain } from './context';

function fieldOf(id: LoanFieldId | BasisFieldId): Field {
  return id in LOAN_FIELDS ? LOAN_FIELDS[id as LoanFieldId] : BASIS_FIELDS[id as BasisFieldId];
}

export function choiceText(id: LoanFieldId, choice: string, words: LoansWords): string {
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = words.choices;
  return choices[id]?.[choice] ?? choice;
}

function limitText(
  { code, limit, field: id }: FieldProblem,
  words: LoansWords,
  lang: Lang,
): string {
  const field = fieldOf(id);
  if (limit === undefined || field.kind === 'choice') return '';
  if (code === 'too-many' || code === 'too-few') return plain(limit, lang);
  switch (field.unit) {
    case 'usd':
      return formatNumber(limit, { kind: 'usd' }, lang);
    case 'years':
      return `${plain(limit, lang)} ${limit === 1 ? words.units.year : words.units.years}`;
    case 'percent':
    case 'percentPerYear':
      return formatNumber(limit, { kind: 'percent', digits: 4 }, lang);
  }
}

export function problemText(problem: LoanProblem, words: LoansWords, lang: Lang): string {
  if (problem.kind === 'cross') {
    return words.problems.cross[problem.code]({
      given: plain(problem.given, lang, 4),
      limit: plain(problem.limit, lang, 4),
    });
  }
  const { code, field: id, given } = problem;
  const field = fieldOf(id);
  return words.problems.field[code]({
    label: words.fields[id].label,
    given,
    limit: limitText(problem, words, lang),
    choices:
      field.kind === 'choice'
        ? field.choices.map((each) => choiceText(id as LoanFieldId, each, words)).join(', ')
        : '',
  });
}

export function documentProblemText(
  problem: DocumentProblem,
  words: LoansWords,
  lang: Lang,
): string {
  if (problem.kind === 'link') return words.problems.link[problem.code](problem.given);
  const sentence = problemText(problem, words, lang);
  return problem.loan === undefined ? sentence : words.problems.ofLoan(problem.loan, sentence);
}
