/** The headline figures of all offers beside each other; each cell shows that of the offer's own sheet. */
import { COMPONENTS } from '$lib/engine/lifecycle/flows';
import { PROFILE_SCORES } from '$lib/parameters/types';
import { lensName, shortName } from '$lib/views/context';
import type { Book } from '../book';
import type { SheetBuilder } from '../cells';
import { cellReference, definedName } from '../names';
import { formatOfStyle } from '../number-format';
import { unitOf } from './market';

const FIRST_OFFER = 3;

const COSTS = ['total', 'payments', 'levelised', 'upfront', 'peak', 'peakYear', 'workingYears'];
const PARTS = [
  ...COMPONENTS.map((id) => `pv.${id}`),
  ...['contract', 'premium', 'aboveBenchmark', 'feeBase', 'maintenance', 'startYear'],
];
const FINANCING = [
  'debt.principal',
  'debt.grant',
  'debt.allIn',
  'debt.value',
  'debt.charges',
  'debt.peakService',
  'debt.peakServiceYear',
  'debt.peakShare',
];
const DEPENDENCY = [
  'index',
  ...PROFILE_SCORES.map((id) => `profile.${id}`),
  ...['vendorOnly', 'renewalYear', 'holdUp', 'markup', 'markupPv'],
];

/** A row of figures, each offer's by its own id: the price of leaving has another year in each. */
type Row = (option: string) => string;

function writeRow(book: Book, sheet: SheetBuilder, local: Row, strong: boolean): void {
  const { results } = book.texts.book;
  const { options } = book.scenario;
  const figures = options.map(({ id }) => book.figures.get(`${id}.${local(id)}`));
  const [first] = figures.filter((figure) => figure !== undefined);
  if (first === undefined) return;
  const { row } = sheet;
  sheet.row += 1;
  const leaving = /^[a-z]\.exit\.\d+$/.test(first.id);
  const name = leaving ? results.leaving : first.name;
  sheet.text(row, 1, name, strong ? 'strong' : 'label');
  sheet.text(row, 2, unitOf(first), 'note');
  for (const [index, figure] of figures.entries()) {
    const column = FIRST_OFFER + index;
    if (figure === undefined) {
      sheet.text(row, column, results.none, 'none');
      continue;
    }
    const place = book.placeOf(figure.id);
    book.names.set(definedName(figure.id), place);
    const role = strong ? 'result' : 'formula';
    sheet.formula(row, column, cellReference(place, sheet.name), role, formatOfStyle(figure.style));
  }
}

function writeHead(book: Book, sheet: SheetBuilder, title: string): void {
  const { offer } = book.texts.book;
  sheet.text(sheet.row, 1, title, 'heading');
  sheet.text(sheet.row, 2, offer.unit, 'heading');
  for (const [index, option] of book.scenario.options.entries()) {
    const name = `${option.id.toUpperCase()} ${shortName(option, book.texts.messages)}`;
    sheet.text(sheet.row, FIRST_OFFER + index, name, 'columnHead');
  }
  sheet.row += 1;
}

/** `state` is the cell that says whether the workbook still fits its inputs. */
export function layResults(book: Book, sheet: SheetBuilder, state: string): void {
  const { results, sheets } = book.texts.book;
  sheet.text(1, 1, sheets.results, 'title');
  sheet.formula(2, 1, state, 'check');
  sheet.text(3, 1, results.note, 'note');
  sheet.row = 5;
  const block = (title: string, rows: readonly Row[], strong: (at: number) => boolean) => {
    writeHead(book, sheet, title);
    for (const [at, row] of rows.entries()) writeRow(book, sheet, row, strong(at));
    sheet.row += 1;
  };
  const same = (ids: readonly string[]): Row[] => ids.map((id) => () => id);
  const exitAtAsk: Row = (id) => {
    const index = book.scenario.options.findIndex((option) => option.id === id);
    return `exit.${String(book.evaluation.options[index]?.renewal.year ?? 0)}`;
  };
  block(results.costs, same(COSTS), (at) => at === 0);
  block(results.parts, same(PARTS), () => false);
  block(results.financing, same(FINANCING), () => false);
  block(results.dependency, [...same(DEPENDENCY), exitAtAsk], (at) => at === 0);
  for (const lens of book.scenario.lenses) {
    const name = lensName(lens, book.texts.messages);
    const rows = ['rank', 'points', 'passed'].map((part) => `${part}.${lens.id}`);
    block(`${results.ranks}: ${name}`, same(rows), (at) => at === 0);
  }
  const columns = book.scenario.options.length;
  sheet.widths([66, 12, ...Array.from({ length: columns }, () => 24)]);
  sheet.freeze(0, 1);
}
