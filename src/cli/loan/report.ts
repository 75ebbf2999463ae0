/** Loans as tables for people and as JSON for programs. */
import type { IrrResult } from '$lib/engine/finance/irr';
import type { Lang } from '$lib/i18n/lang';
import type { LoansWords } from '$lib/i18n/loans-words';
import { CONVENTIONS, outcomeOf, REGISTER_KEYS, type LoanOutcome } from '$lib/loans/compare';
import { loansLink } from '$lib/loans/link';
import type { LoansDocument, NamedLoan } from '$lib/loans/types';
import { contextOf } from '$lib/loans/views/context';
import { scheduleView } from '$lib/loans/views/schedule';
import { summaryView, type SummaryRow } from '$lib/loans/views/summary';
import { plainText } from '$lib/views/marked-text';
import { printable, tableInBlocks, wrap, type Column, type Row } from '../columns';
import type { Answer } from '../json';

function paragraph(text: string, width: number): string[] {
  return wrap(printable(plainText(text)), width);
}

export function loansReport(
  document: LoansDocument,
  withSchedules: boolean,
  words: LoansWords,
  lang: Lang,
  width: number,
): string {
  const ctx = contextOf(document, words, lang);
  const summary = summaryView(ctx);
  const names = summary.names.map(printable);
  const columns: Column[] = [
    { head: words.results.measure },
    ...names.map((head) => ({ head, align: 'right' }) as const),
  ];
  const rowOf = ({ label, cells }: SummaryRow): Row => [label, ...cells.map(({ text }) => text)];
  const groups = summary.groups.flatMap(({ head, rows }) => [
    '',
    ...(head === undefined ? [] : wrap(head, width)),
    ...tableInBlocks(columns, rows.map(rowOf), width),
  ]);
  const schedules = document.loans.flatMap((_, index) => {
    const table = scheduleView(ctx, index);
    const heads = table.heads.map((head) => ({ head, align: 'right' }) as const);
    const totals = table.totals.map((cell, at) =>
      at === 0 ? words.schedule.total : (cell?.text ?? ''),
    );
    const rows = [...table.rows.map((row) => row.map(({ text }) => text)), totals];
    return [
      '',
      ...paragraph(words.schedule.caption(names[index] ?? ''), width),
      ...tableInBlocks(heads, rows, width),
    ];
  });
  const lines = [
    ...paragraph(summary.sentence, width),
    '',
    ...wrap(summary.unit, width),
    ...groups,
    ...(withSchedules ? schedules : []),
    ...summary.notes.flatMap((note) => ['', ...paragraph(note, width)]),
  ];
  return `${lines.join('\n')}\n`;
}

function allInOf(allIn: IrrResult, nearest: number | undefined): object {
  switch (allIn.kind) {
    case 'unique':
      return { kind: 'unique', rates: [allIn.rate], nearest };
    case 'several':
      return { kind: 'several', rates: allIn.rates, nearest };
    case 'none':
      return { kind: 'none', reason: allIn.reason, rates: [] };
  }
}

function recordOf({ name, from, loan }: NamedLoan, outcome: LoanOutcome): object {
  const { schedule, peakInstalment, peakYear, grant, register, value } = outcome;
  return {
    ...(name === undefined ? {} : { name }),
    ...(from === undefined ? {} : { example: from }),
    terms: { ...loan, perYear: Number(loan.perYear) },
    totalInterest: schedule.totalInterest,
    totalFees: schedule.totalFees,
    totalService: schedule.totalService,
    peakInstalment,
    peakYear,
    allInCost: allInOf(outcome.allIn, outcome.nearest),
    grantElements: CONVENTIONS.map(({ key, annual, who }) => ({
      convention: who,
      discountRate: annual,
      value: grant[key],
    })),
    registerGrantElements: CONVENTIONS.filter(({ key }) => REGISTER_KEYS.includes(key)).map(
      ({ key, annual }) => ({ discountRate: annual, value: register[key] }),
    ),
    valueOfFinancing: value,
    schedule: schedule.rows,
  };
}

/** Kind `loans`: amounts in US$ of the day, the value in constant US$, rates and shares as fractions. */
export function loansAnswer(document: LoansDocument): Answer {
  const { loans, basis } = document;
  return {
    kind: 'loans',
    link: loansLink(document),
    basis,
    loans: loans.map((named) => recordOf(named, outcomeOf(named.loan, basis))),
  };
}
