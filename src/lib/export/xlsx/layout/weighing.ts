/** How the offers are weighed: measures and values by criterion, then each lens with screens, weights, points, ranks. */
import { CRITERION_IDS, type CriterionId } from '$lib/parameters/criteria';
import type { Lens } from '$lib/scenario/types';
import { lensName, shortName } from '$lib/views/context';
import type { Book } from '../book';
import type { SheetBuilder } from '../cells';
import { definedName } from '../names';
import { stepFormula, stepKey } from '../rules';

const FIRST_OFFER = 4;

function offers(book: Book): readonly { readonly id: string; readonly name: string }[] {
  return book.scenario.options.map((option) => ({
    id: option.id,
    name: `${option.id.toUpperCase()} ${shortName(option, book.texts.messages)}`,
  }));
}

/** Places a figure of each offer in a row, where there is one. */
function placeRow(
  book: Book,
  sheet: SheetBuilder,
  row: number,
  first: number,
  local: string,
  strong = false,
): void {
  for (const [index, { id }] of book.scenario.options.entries()) {
    const figure = book.figures.get(`${id}.${local}`);
    if (figure !== undefined) book.place(figure, sheet, row, first + index, strong);
  }
}

function writeHeads(
  sheet: SheetBuilder,
  row: number,
  heads: readonly (readonly [column: number, text: string])[],
): void {
  for (const [column, text] of heads) {
    sheet.text(row, column, text, column === 1 ? 'heading' : 'columnHead');
  }
}

/** Whether any lens asks one criterion after the other, by steps. */
function asksSteps(book: Book): boolean {
  return book.scenario.lenses.some(({ method }) => method === 'lexicographic');
}

function writeCriteria(book: Book, sheet: SheetBuilder): void {
  const { weighing } = book.texts.book;
  const { criteria } = book.texts.messages.terms;
  const named = offers(book);
  const count = named.length;
  const steps = asksSteps(book);
  const firstValue = FIRST_OFFER + count;
  const firstStep = firstValue + count;
  writeHeads(sheet, sheet.row, [
    [1, weighing.criteria],
    [2, weighing.worst],
    [3, weighing.best],
    ...named.map(({ name }, index) => [FIRST_OFFER + index, weighing.measure(name)] as const),
    ...named.map(({ name }, index) => [firstValue + index, weighing.value(name)] as const),
    ...(steps
      ? named.map(({ name }, index) => [firstStep + index, weighing.step(name)] as const)
      : []),
  ]);
  for (const id of CRITERION_IDS) {
    sheet.row += 1;
    const { row } = sheet;
    sheet.text(row, 1, criteria[id].name, 'label');
    for (const [index, end] of (['worst', 'best'] as const).entries()) {
      const anchor = book.figures.get(`anchor.${id}.${end}`);
      if (anchor !== undefined) book.place(anchor, sheet, row, 2 + index);
    }
    placeRow(book, sheet, row, FIRST_OFFER, `measure.${id}`);
    placeRow(book, sheet, row, firstValue, `value.${id}`);
    if (!steps) continue;
    for (const [index, { id: option }] of named.entries()) {
      const value = book.reference(`${option}.value.${id}`, sheet.name);
      const place = sheet.formula(row, firstStep + index, stepFormula(value), 'formula', '0');
      book.setInput(stepKey(option, id), place);
    }
  }
  sheet.row += 2;
}

function weighs(book: Book, lens: Lens): CriterionId[] {
  return CRITERION_IDS.filter((id) => book.figures.has(`weightOf.${lens.id}.${id}`));
}

function writeLens(book: Book, sheet: SheetBuilder, lens: Lens): void {
  const { weighing } = book.texts.book;
  const { messages, explain } = book.texts;
  const named = offers(book);
  const method = messages.terms.lensMethods[lens.method].name;
  const name = lensName(lens, messages);
  writeHeads(sheet, sheet.row, [
    [1, weighing.lens(name, method)],
    [2, weighing.weight],
    [3, book.texts.book.inputs.key],
    ...named.map(({ name: offer }, index) => [FIRST_OFFER + index, offer] as const),
  ]);
  sheet.row += 1;
  for (const screen of lens.screens) {
    sheet.text(sheet.row, 1, weighing.screen(messages.vocabulary.screens[screen].name), 'label');
    placeRow(book, sheet, sheet.row, FIRST_OFFER, `screen.${lens.id}.${screen}`);
    sheet.row += 1;
  }
  const line = (text: string, local: string, strong: boolean) => {
    const present = named.some(({ id }) => book.figures.has(`${id}.${local}`));
    if (!present) return;
    sheet.text(sheet.row, 1, text, strong ? 'strong' : 'label');
    placeRow(book, sheet, sheet.row, FIRST_OFFER, local, strong);
    sheet.row += 1;
  };
  line(explain.names.passed(name), `passed.${lens.id}`, false);
  for (const id of weighs(book, lens)) {
    const weight = book.figures.get(`weightOf.${lens.id}.${id}`);
    sheet.text(sheet.row, 1, messages.terms.criteria[id].name, 'label');
    if (weight !== undefined) {
      book.place(weight, sheet, sheet.row, 2);
      book.names.set(definedName(weight.id), { sheet: sheet.name, row: sheet.row, column: 2 });
      // By this key the weight is found again when the workbook is read back.
      sheet.text(sheet.row, 3, weight.id, 'key');
    }
    placeRow(book, sheet, sheet.row, FIRST_OFFER, `points.${lens.id}.${id}`);
    sheet.row += 1;
  }
  line(explain.names.score(name), `points.${lens.id}`, true);
  line(explain.names.rank(name), `rank.${lens.id}`, true);
  sheet.row += 1;
}

export function layWeighing(book: Book, sheet: SheetBuilder): void {
  const { weighing, sheets } = book.texts.book;
  sheet.text(1, 1, sheets.weighing, 'title');
  sheet.text(2, 1, weighing.note, 'note');
  sheet.row = 4;
  writeCriteria(book, sheet);
  for (const lens of book.scenario.lenses) writeLens(book, sheet, lens);
  const columns = 3 * book.scenario.options.length;
  sheet.widths([58, 16, 30, ...Array.from({ length: columns }, () => 26)]);
  sheet.freeze(0, 1);
}
