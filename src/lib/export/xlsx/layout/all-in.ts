/**
 * The all-in cost of a loan, solved in cells: Newton's method on ln(1+i), one step a row, from the contract's rate.
 *
 *   g_(n+1) = g_n · exp( Σ flow_k·g_n^−k / Σ k·flow_k·g_n^−k ),   g = 1 + i a period
 *
 * A spreadsheet's own function for it stops at a hundred-thousandth. The number of steps is what this loan needs and
 * some more, so that it still arrives when inputs are changed; a check tells whether the flows are then worth nothing.
 * Where the steps from the contract's rate lead to another of several rates, they start at the app's own answer.
 */
import type { FigureId } from '$lib/explain/types';
import type { Option } from '$lib/scenario/types';
import type { Book } from '../book';
import type { SheetBuilder } from '../cells';
import { address } from '../names';
import type { ScheduleRows } from './schedule';

/** Steps beyond those that the loan needs as it is. */
const SPARE_STEPS = 8;
const MOST_STEPS = 40;

function step(flows: readonly number[], growth: number): number {
  let value = 0;
  let slope = 0;
  for (const [k, flow] of flows.entries()) {
    const worth = flow * growth ** -k;
    value += worth;
    slope += k * worth;
  }
  return growth * Math.exp(value / slope);
}

/** How many steps lead from a start to the rate; undefined where they do not. */
function stepsTo(flows: readonly number[], start: number, rate: number): number | undefined {
  let growth = 1 + start;
  for (let steps = 0; steps <= MOST_STEPS; steps += 1) {
    if (Math.abs(growth - 1 - rate) <= 1e-12 * (1 + Math.abs(rate))) return steps;
    growth = step(flows, growth);
  }
  return undefined;
}

/** The figure of the contract's rate in the loan's first year, as a formula. */
function contractRate(book: Book, { id, values }: Option, from: string): string {
  const first = ['debt.rateIn.0', 'debt.rate.0'].find((local) => book.placed.has(`${id}.${local}`));
  if (first !== undefined) return book.reference(`${id}.${first}`, from);
  return values['loan.kind'] === 'fixed'
    ? book.inputReference('loan.rate', id, from)
    : `${book.inputReference('loan.spread', id, from)}+${book.inputReference('loan.base', id, from)}`;
}

/** Cells that solve for the rate; the ids whose cells they are come back. */
export function layAllIn(
  book: Book,
  sheet: SheetBuilder,
  option: Option,
  rows: ScheduleRows,
): readonly FigureId[] {
  const id = `${option.id}.debt.allIn.period`;
  const figure = book.figures.get(id);
  if (figure === undefined) return [];
  const { allIn, sections } = book.texts.book.offer;
  const count = rows.lastRow - rows.firstRow + 1;
  const flows = Array.from(
    { length: count },
    (_, k) => book.figures.get(`${option.id}.debt.row.${String(k)}.flow`)?.value ?? 0,
  );
  const index = book.scenario.options.findIndex((one) => one.id === option.id);
  const contract = book.evaluation.options[index]?.loan?.contractRate ?? 0;
  const perYear = Number(option.values['loan.perYear']);
  const needed = stepsTo(flows, contract / perYear, figure.value);
  const steps = Math.min(MOST_STEPS, (needed ?? 0) + SPARE_STEPS);

  sheet.text(sheet.row, 1, sections.allIn, 'heading');
  sheet.text(sheet.row, 3, '1 + i', 'columnHead');
  sheet.row += 1;
  sheet.text(sheet.row, 1, allIn.note, 'note');
  sheet.row += 1;
  sheet.text(sheet.row, 1, allIn.start, 'label');
  if (needed === undefined) sheet.number(sheet.row, 3, 1 + figure.value, 'constant', '0.000000000');
  else {
    const rate = contractRate(book, option, sheet.name);
    const m = book.inputReference('loan.perYear', option.id, sheet.name);
    sheet.formula(sheet.row, 3, `1+(${rate})/${m}`, 'formula', '0.000000000');
  }
  const block = (column: number) =>
    `${address(rows.firstRow, column)}:${address(rows.lastRow, column)}`;
  const [k, flow] = [block(rows.numberColumn), block(rows.flowColumn)];
  const worth = (growth: string) => `SUMPRODUCT(${flow}*${growth}^(-${k}))`;
  const slope = (growth: string) => `SUMPRODUCT(${k}*${flow}*${growth}^(-${k}))`;
  for (let n = 1; n <= steps; n += 1) {
    const before = address(sheet.row, 3);
    sheet.row += 1;
    sheet.text(sheet.row, 1, allIn.step(n), 'label');
    const next = `${before}*EXP(${worth(before)}/${slope(before)})`;
    sheet.formula(sheet.row, 3, next, 'formula', '0.000000000');
  }
  const last = address(sheet.row, 3);
  sheet.row += 1;
  sheet.text(sheet.row, 1, figure.name, 'strong');
  book.place(figure, sheet, sheet.row, 3);
  sheet.formula(sheet.row, 3, `${last}-1`, 'result', '0.000000%');
  sheet.row += 1;
  sheet.text(sheet.row, 1, allIn.left, 'label');
  const left = sheet.formula(
    sheet.row,
    3,
    `${worth(last)}/SUMPRODUCT(ABS(${flow}))`,
    'formula',
    '0.0E+00',
  );
  book.setInput(leftKey(option.id), left);
  sheet.row += 2;
  return [id];
}

/** Under which key the book has what the flows are still worth at the rate found. */
export function leftKey(option: string): string {
  return `${option}.debt.allIn.left`;
}
