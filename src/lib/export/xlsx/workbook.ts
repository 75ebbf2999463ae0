/**
 * A comparison as a spreadsheet whose formulas give the app's figures. The graph of explanations is laid out as
 * cells: every figure has one, every formula is written over the cells of its operands, and inputs are what they
 * all end in. Pure: the same arguments give the same bytes.
 */
import { comparisonGraph } from '$lib/explain/comparison-graph';
import { evaluate } from '$lib/model/evaluate';
import type { Scenario } from '$lib/scenario/types';
import { shortName } from '$lib/views/context';
import { Book, type BookTexts } from './book';
import type { Sheet } from './cells';
import { writeFigures } from './figure-cells';
import { figuresOf } from './figures';
import { layChecks, stateFormula } from './layout/checks';
import { layInputs } from './layout/inputs';
import { layLists } from './layout/lists';
import { layMarket } from './layout/market';
import { layOffer } from './layout/offer';
import { layReadMe, type Origin } from './layout/read-me';
import { layResults } from './layout/results';
import { layScenario } from './layout/scenario';
import { laySources } from './layout/sources';
import { layWeighing } from './layout/weighing';
import { sheetNames, type CellPlace } from './names';
import { packageOf } from './package';

export interface WorkbookInput extends Origin {
  readonly scenario: Scenario;
  readonly texts: BookTexts;
}

export interface WorkbookPlan {
  readonly sheets: readonly Sheet[];
  readonly names: ReadonlyMap<string, CellPlace>;
  readonly title: string;
  /** The book as it was laid out: which figure stands where. */
  readonly book: Book;
}

/** What a workbook holds, before it is written. */
export function planWorkbook({ scenario, texts, link, date }: WorkbookInput): WorkbookPlan {
  const evaluation = evaluate(scenario);
  const graph = comparisonGraph({ scenario, evaluation, words: texts });
  const book = new Book(scenario, evaluation, figuresOf(scenario, evaluation, graph), texts);
  const { sheets: wanted } = texts.book;
  const offers = scenario.options.map(
    (option) => `${option.id.toUpperCase()} ${shortName(option, texts.messages)}`,
  );
  const fixed = ['readMe', 'results', 'inputs', 'weighing'] as const;
  const behind = ['market', 'checks', 'sources', 'lists', 'scenario'] as const;
  const names = sheetNames([
    ...fixed.map((key) => wanted[key]),
    ...offers,
    ...behind.map((key) => wanted[key]),
  ]);
  const builders = names.map((name) => book.add(name));
  const at = (index: number) => {
    const builder = builders[index];
    if (builder === undefined) throw new Error('a sheet is missing');
    return builder;
  };
  const [readMe, results, inputs, weighing] = [at(0), at(1), at(2), at(3)];
  const first = fixed.length + scenario.options.length;
  const [market, checks, sources, lists, kept] = [0, 1, 2, 3, 4].map((index) =>
    at(first + index),
  ) as [typeof readMe, typeof readMe, typeof readMe, typeof readMe, typeof readMe];

  const { block } = layInputs(book, inputs, layLists(book, lists));
  layMarket(book, market);
  const written = new Set(
    scenario.options.flatMap((option, index) => layOffer(book, at(fixed.length + index), option)),
  );
  layWeighing(book, weighing);
  layResults(book, results, stateFormula(book, checks, results.name));
  layChecks(book, checks, block);
  laySources(book, sources);
  layScenario(book, kept);
  const described = Object.fromEntries([
    ...fixed.map((key, index) => [key, names[index] ?? ''] as const),
    ['offers', offers.map((_, index) => names[fixed.length + index]).join(', ')] as const,
    ...behind.map((key, index) => [key, names[first + index] ?? ''] as const),
  ]);
  const state = stateFormula(book, checks, readMe.name);
  layReadMe(book, readMe, state, { link, date }, described);
  writeFigures(book, new Set([...written, ...inputFigures(book)]));
  for (const { id, account } of book.figures.values()) {
    // Inputs that are shares have a cell for each part.
    if (!book.placed.has(id) && account.kind !== 'input') {
      throw new Error(`${id} has no place in the workbook`);
    }
  }
  const caseName = texts.messages.vocabulary.cases[scenario.case].name;
  return {
    sheets: book.sheets.map((sheet) => sheet.sheet()),
    names: book.names,
    title: texts.book.title(caseName),
    book,
  };
}

/** Inputs and fields of events: their cells are written with the words around them. */
function inputFigures(book: Book): string[] {
  return [...book.figures.values()].flatMap(({ id, account }) =>
    account.kind === 'input' || (id.startsWith('event.') && account.kind !== 'formula') ? [id] : [],
  );
}

/** The bytes of the .xlsx file. */
export function workbookOf(input: WorkbookInput): Uint8Array<ArrayBuffer> {
  return packageOf(planWorkbook(input));
}
