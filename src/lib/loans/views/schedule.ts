/** One loan's schedule as a table. */
import { formatBare } from '$lib/i18n/format';
import { plain, type LoansContext } from './context';
import type { SummaryCell } from './summary';

export interface ScheduleTable {
  readonly heads: readonly string[];
  /** The first cell is the date. */
  readonly rows: readonly (readonly SummaryCell[])[];
  readonly totals: readonly (SummaryCell | undefined)[];
}

const PARTS = ['opening', 'draw', 'interest', 'principal', 'fees', 'service', 'closing'] as const;

export function scheduleView(
  { outcomes, words, lang }: LoansContext,
  index: number,
): ScheduleTable {
  const text = words.schedule;
  const prefix = index + 1;
  const schedule = outcomes[index]?.schedule;
  const cell = (figure: string, value: number): SummaryCell => ({
    text: formatBare(value, { kind: 'usd' }, lang),
    figure: `${prefix}.${figure}`,
    value,
  });
  const rows = (schedule?.rows ?? []).map((row, k) => [
    { text: plain(row.atYears, lang, 2), figure: `${prefix}.row.${k}.date`, value: row.atYears },
    cell(`row.${k}.opening`, row.opening),
    cell(`row.${k}.draw`, row.draw),
    cell(`row.${k}.interest`, row.interest),
    cell(`row.${k}.principal`, row.principalPaid),
    cell(`row.${k}.fees`, row.fees),
    cell(`row.${k}.service`, row.interest + row.principalPaid + row.fees),
    cell(`row.${k}.closing`, row.closing),
  ]);
  const sum = (column: number) =>
    rows.reduce((total, cells) => total + (cells[column]?.value ?? 0), 0);
  return {
    heads: [text.date, ...PARTS.map((part) => text[part])],
    rows,
    totals: [
      undefined,
      undefined,
      cell('total.drawn', sum(2)),
      cell('total.interest', schedule?.totalInterest ?? 0),
      cell('total.principal', sum(4)),
      cell('total.fees', schedule?.totalFees ?? 0),
      cell('total.service', schedule?.totalService ?? 0),
      undefined,
    ],
  };
}
