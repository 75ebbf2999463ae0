/**
 * One offer's sheet: its results and what they are made of, then rows by year, the schedule of the loan with the
 * cells that solve for its all-in cost, and every payment. Each figure of the offer has one cell here, but for those
 * that the sheet of the weighing holds.
 */
import { COMPONENTS } from '$lib/engine/lifecycle/flows';
import type { WorkbookSection } from '$lib/i18n/workbook-words';
import type { Figure, FigureId } from '$lib/explain/types';
import type { Option } from '$lib/scenario/types';
import { optionName } from '$lib/views/context';
import type { Book } from '../book';
import type { SheetBuilder } from '../cells';
import { nameOfSeries, seriesOf, splitId } from '../figures';
import { unitOf } from './market';
import { isRuleFormula } from '../rules';
import { layAllIn } from './all-in';
import { layPayments } from './payments';
import { isScheduleId, laySchedule } from './schedule';

const FIRST_YEAR = 4;

/** Which sections single figures go to, by the first part of their ids. */
const SECTION_OF: readonly (readonly [WorkbookSection, RegExp])[] = [
  ['results', /^(?:total|payments|levelised|upfront|peak|peakYear|index|workingYears|foreignPv)$/],
  ['results', /^(?:pv|costShare)\./],
  [
    'price',
    /^(?:contract|basePrice|ownedBenchmark|premium|aboveBenchmark|down|downPayment|tranche|lenderTranche|ageAtStart|age)(?:\.|$)/,
  ],
  ['dates', /^(?:startYear|signature|supportEnd|termEnd|renewalYear|serviceYears)$/],
  [
    'running',
    /^(?:maintenance|locked|vendorOnly|camerasVendorOnly|autonomy|feeShare|feeBase|staffYear|staff|running|runningVendorOnly)(?:\.|$)/,
  ],
  ['renewal', /^(?:markup|markupPv|markupBase|holdUp)(?:\.|$)/],
  ['debt', /^debt\./],
  ['dependency', /^(?:profile|physicalNotOwned|localShare)(?:\.|$)/],
  ['other', /./],
];
const SINGLES = [...new Set(SECTION_OF.map(([section]) => section))];

/** Rows by year, in the order in which they are read; `#` stands for any further part. */
const SERIES: readonly (readonly [WorkbookSection, readonly RegExp[]])[] = [
  ['cash', [...COMPONENTS.map((id) => new RegExp(`^paid\\.${id}$`)), /^cash$/]],
  ['nominal', [...COMPONENTS.map((id) => new RegExp(`^nominal\\.${id}$`)), /^cashNominal$/]],
  ['debtByYear', [/^debt\.service$/, /^debt\.outstanding$/]],
  [
    'runningByYear',
    [
      /^maintenanceIn$/,
      /^feeAgreed$/,
      /^feeIn$/,
      /^knownFee/,
      /^staff$/,
      /^budget$/,
      /^realIndex$/,
      /^knownIndex/,
      /^markupBase/,
    ],
  ],
  ['service', [/^upkeep$/, /^failureIn$/, /^working$/, /^workingYears$/]],
  ['leaving', [/^exit$/, /^exit\./, /^toBuy/, /^need/, /^left/, /^restOfTerm$/]],
];

/** Rows that the eye goes to first. */
const STRONG = /^(?:cash|cashNominal|working|exit|debt\.service|total|levelised|index|peak)$/;

/** The results in the order in which they are read; all other figures go by their ids. */
const FIRST = [
  ...['total', 'payments', 'levelised', 'upfront', 'peak', 'peakYear', 'index', 'workingYears'],
  ...COMPONENTS.map((id) => `pv.${id}`),
];

function inOrder(own: readonly Own[]): Own[] {
  const place = ({ local }: Own) => {
    const at = FIRST.indexOf(local);
    return at < 0 ? FIRST.length : at;
  };
  return [...own].sort((a, b) => place(a) - place(b));
}

/** `cash.2` before `cash.10`. */
const byId = new Intl.Collator('en', { numeric: true });

interface Own {
  readonly figure: Figure;
  readonly local: string;
}

function heading(book: Book, sheet: SheetBuilder, section: WorkbookSection): number {
  const row = sheet.row;
  sheet.text(row, 1, book.texts.book.offer.sections[section], 'heading');
  sheet.text(row, 2, book.texts.book.offer.unit, 'heading');
  sheet.row += 1;
  return row;
}

/** What a rule's figure rests on, in words: its note and the names of what decides it. */
function noteOf(book: Book, { figure, local }: Own): string | undefined {
  if (figure.account.kind !== 'rule' || isRuleFormula(local)) return figure.note;
  const reasons = (figure.because ?? []).map((id) => book.figures.get(id)?.name ?? id);
  const text = [figure.note ?? '', [...new Set(reasons)].join('; ')]
    .filter((part) => part !== '')
    .join(' ');
  return book.texts.book.offer.ruleNote(text);
}

function writeSingles(
  book: Book,
  sheet: SheetBuilder,
  section: WorkbookSection,
  own: readonly Own[],
): void {
  if (own.length === 0) return;
  const row = heading(book, sheet, section);
  sheet.text(row, 3, book.texts.book.offer.value, 'columnHead');
  for (const one of own) {
    const { figure, local } = one;
    sheet.text(sheet.row, 1, figure.name, STRONG.test(local) ? 'strong' : 'label');
    sheet.text(sheet.row, 2, unitOf(figure), 'note');
    book.place(figure, sheet, sheet.row, 3, STRONG.test(local));
    const note = noteOf(book, one);
    if (note !== undefined) sheet.text(sheet.row, 4, note, 'note');
    sheet.row += 1;
  }
  sheet.row += 1;
}

function writeSeries(
  book: Book,
  sheet: SheetBuilder,
  section: WorkbookSection,
  families: ReadonlyMap<string, ReadonlyMap<number, Figure>>,
  order: readonly RegExp[],
): void {
  const rows = order.flatMap((wanted) =>
    [...families.keys()].filter((family) => wanted.test(family)).sort(byId.compare),
  );
  const unique = [...new Set(rows)];
  if (unique.length === 0) return;
  const row = heading(book, sheet, section);
  sheet.text(row, 3, book.texts.book.offer.year, 'columnHead');
  const horizon = book.scenario.values['horizon'];
  for (let year = 0; year <= horizon; year += 1) {
    sheet.number(row, FIRST_YEAR + year, year, 'columnHead', '0');
  }
  for (const family of unique) {
    const members = families.get(family) ?? new Map<number, Figure>();
    const [first] = members;
    if (first === undefined) continue;
    const [year, figure] = first;
    sheet.text(
      sheet.row,
      1,
      nameOfSeries(figure.name, year),
      STRONG.test(family) ? 'strong' : 'label',
    );
    sheet.text(sheet.row, 2, unitOf(figure), 'note');
    for (const [at, member] of members) {
      book.place(member, sheet, sheet.row, FIRST_YEAR + at, STRONG.test(family));
    }
    sheet.row += 1;
  }
  sheet.row += 1;
}

/** Figures by family and year. */
function seriesFamilies(own: readonly Own[], horizon: number) {
  const families = new Map<string, Map<number, Figure>>();
  const rest: Own[] = [];
  for (const one of own) {
    const series = seriesOf(one.local);
    if (series === undefined || series.year > horizon) rest.push(one);
    else {
      const members = families.get(series.family) ?? new Map<number, Figure>();
      members.set(series.year, one.figure);
      families.set(series.family, members);
    }
  }
  return { families, rest };
}

/** The figures of an offer that stand on its own sheet, in the order of their ids. */
function ownFigures(book: Book, option: string): Own[] {
  const judged = /^(?:measure|value|points|rank|passed|screen)\./;
  return [...book.figures.values()]
    .flatMap((figure) => {
      const [of, local] = splitId(figure.id);
      const elsewhere = figure.account.kind === 'input' || judged.test(local);
      return of === option && !elsewhere ? [{ figure, local }] : [];
    })
    .sort((a, b) => byId.compare(a.local, b.local));
}

/** Lays an offer's sheet out; ids of the figures whose cells it has written itself come back. */
export function layOffer(book: Book, sheet: SheetBuilder, option: Option): readonly FigureId[] {
  const { offer } = book.texts.book;
  const name = optionName(option, book.texts.messages);
  sheet.text(1, 1, `${option.id.toUpperCase()} ${name}`, 'title');
  sheet.text(2, 1, offer.note, 'note');
  sheet.row = 4;
  const own = ownFigures(book, option.id);
  const payments = own.filter(({ local }) => local.startsWith('payment.'));
  const schedule = own.filter(({ local }) => isScheduleId(local));
  const solved = own.filter(({ local }) => local === 'debt.allIn.period');
  const apart = new Set([...payments, ...schedule, ...solved]);
  const horizon = book.scenario.values['horizon'];
  const { families, rest } = seriesFamilies(
    own.filter((one) => !apart.has(one)),
    horizon,
  );
  const sectionOf = (local: string) =>
    SECTION_OF.find(([, matches]) => matches.test(local))?.[0] ?? 'other';
  for (const section of SINGLES) {
    writeSingles(
      book,
      sheet,
      section,
      inOrder(rest.filter(({ local }) => sectionOf(local) === section)),
    );
  }
  for (const [section, order] of SERIES) writeSeries(book, sheet, section, families, order);
  const rows = laySchedule(
    book,
    sheet,
    option.id,
    schedule.map(({ figure }) => figure),
  );
  const written = rows === undefined ? [] : layAllIn(book, sheet, option, rows);
  layPayments(
    book,
    sheet,
    option.id,
    payments.map(({ figure }) => figure),
  );
  sheet.widths([72, 18, 18, ...Array.from({ length: Math.max(12, horizon + 1) }, () => 14)]);
  sheet.freeze(1, 2);
  return written;
}
