/**
 * The sheet of inputs: those of the whole case, those of the offers in a column each, and the events. Beside each
 * value stand what is published, its source, what it was when the workbook was made, and whether it has been
 * changed since. The last column has the keys by which a workbook is read back (`read-workbook.ts`).
 */
import { isPercent } from '$lib/scenario/value-text';
import { eventFields, type EventField } from '$lib/parameters/events';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type CaseParameterId,
  type OptionParameterId,
  type ParameterId,
} from '$lib/parameters/registry';
import { GROUPS, type NumberShape, type ParameterValue, type Sourced } from '$lib/parameters/types';
import { EVENT_YEAR } from '$lib/scenario/event-text';
import { sourceOf } from '$lib/scenario/presets';
import type { Option, ScenarioEvent } from '$lib/scenario/types';
import { shortName } from '$lib/views/context';
import { choiceText } from '$lib/views/values';
import type { Book } from '../book';
import type { CellContent, SheetBuilder } from '../cells';
import { numberText } from '../formula';
import { isLive } from '../live';
import { address, cellReference, columnLetters, definedName } from '../names';
import { formatOfFlag, formatOfUnit } from '../number-format';
import type { ListColumns } from './lists';

/** Keys of rows that say what the value columns stand for. */
export const CASE_ROW = '@case';
export const OFFERS_ROW = '@offers';
export const CASE_COLUMN = 'case';

/** What the sheet of checks counts. */
export interface InputStatus {
  /** The column of status codes, as a block of the sheet. */
  readonly block: string;
}

const FIRST_VALUE = 3;

/** Columns by what they hold, for so many offers. */
function columnsFor(count: number) {
  const status = FIRST_VALUE + count;
  const published = status + 2;
  const source = published + count;
  const exported = source + count;
  return { value: FIRST_VALUE, status, published, source, exported, key: exported + count };
}

type Columns = ReturnType<typeof columnsFor>;

interface InputsSheet {
  readonly book: Book;
  readonly sheet: SheetBuilder;
  readonly columns: Columns;
  readonly count: number;
  readonly lists: ListColumns;
}

/** What a value is as a cell: flags as 1 and 0, choices in words, choices that are numbers as numbers. */
function contentOf(book: Book, id: ParameterId, value: number | string | boolean): CellContent {
  const { messages } = book.texts;
  if (typeof value === 'boolean') return { kind: 'number', value: value ? 1 : 0 };
  if (typeof value === 'number') return { kind: 'number', value };
  if (/^\d+$/.test(value)) return { kind: 'number', value: Number(value) };
  if (value === 'auto') return { kind: 'text', text: messages.inputs.auto };
  return { kind: 'text', text: choiceText(id, value, messages) };
}

function formatOf(book: Book, id: ParameterId, value: ParameterValue): string | undefined {
  const declared = parameter(id);
  const { flags } = book.texts.messages.inputs;
  switch (declared.kind) {
    case 'number':
      return formatOfUnit(declared.unit, typeof value === 'number' ? value : 0.5);
    case 'flag':
      return formatOfFlag(flags.yes, flags.no);
    case 'shares':
      return '0%';
    case 'choice':
      return undefined;
  }
}

/** One row of inputs: the same input of one or of all offers, or one part of its shares. */
interface Line {
  readonly id: ParameterId;
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly part?: { readonly index: number; readonly name: string };
  readonly of: readonly {
    readonly option: Option | undefined;
    readonly value: ParameterValue;
    readonly source: Sourced<ParameterValue>;
  }[];
}

/** A value of the line: the whole of it, or its part. */
function partOf({ part }: Line, value: ParameterValue): number | string | boolean {
  if (part === undefined || !Array.isArray(value)) return value as number | string | boolean;
  return (value as readonly number[])[part.index] ?? 0;
}

function unitText(book: Book, id: ParameterId): string {
  const declared = parameter(id);
  const { units } = book.texts.messages.inputs;
  if (declared.kind === 'number') return units[declared.unit];
  if (declared.kind === 'flag') return book.texts.book.inputs.flagUnit;
  return declared.kind === 'shares' ? '%' : '';
}

/** Lines of an input: one, or one for each part of its shares. */
function linesOf(book: Book, id: ParameterId, of: Line['of']): Line[] {
  const { inputs, terms } = book.texts.messages;
  const declared = parameter(id);
  const { label } = inputs.parameters[id];
  const base = { id, unit: unitText(book, id), of };
  if (declared.kind !== 'shares') return [{ ...base, key: id, label }];
  const actors: Readonly<Record<string, string>> = terms.actors;
  return declared.parts.map((name, index) => ({
    ...base,
    key: `${id}.${name}`,
    label: `${label}: ${actors[name] ?? name}`,
    part: { index, name },
  }));
}

/** Codes of the status column: 0 as exported, 1 changed, 2 changed so that the sheets no longer fit, 3 unfit. */
function statusFormula(line: Line, values: string, exported: string): string {
  const declared = parameter(line.id);
  const changed = `SUMPRODUCT(--(${values}<>${exported}))>0`;
  if (!isLive(line.id)) return `IF(${changed},2,0)`;
  const bounds: Pick<NumberShape, 'min' | 'max'> & { integer?: true } =
    declared.kind === 'number' ? declared : { min: 0, max: 1 };
  const { min, max } = bounds;
  const outside = [
    `COUNTIF(${values},"<"&${numberText(min)})`,
    `COUNTIF(${values},">"&${numberText(max)})`,
    ...(declared.kind === 'flag' || bounds.integer === true
      ? [`SUMPRODUCT(--(${values}<>INT(${values})))`]
      : []),
  ].join('+');
  const numbers = declared.kind === 'number' && declared.auto === true;
  const isText = numbers
    ? `SUMPRODUCT(--(ISNUMBER(${values})<>ISNUMBER(${exported})))>0`
    : `COUNT(${values})<COUNT(${exported})`;
  return `IF(${changed},IF(${isText},${numbers ? '2' : '3'},IF(IFERROR(${outside},1)>0,3,1)),0)`;
}

function blockOf(row: number, first: number, count: number): string {
  const from = address(row, first);
  return count === 1 ? from : `${from}:${address(row, first + count - 1)}`;
}

function validate({ sheet, lists, columns }: InputsSheet, line: Line, row: number): void {
  const declared = parameter(line.id);
  const at = blockOf(row, columns.value, line.of.length);
  switch (declared.kind) {
    case 'number': {
      // What may be "worked out" is left to the status column: a text has no place between bounds.
      if (declared.auto === true) return;
      const { min, max } = declared;
      sheet.validate({ kind: 'number', at, whole: declared.integer === true, min, max });
      return;
    }
    case 'flag':
      sheet.validate({ kind: 'number', at, whole: true, min: 0, max: 1 });
      return;
    case 'shares':
      sheet.validate({ kind: 'number', at, whole: false, min: 0, max: 1 });
      return;
    case 'choice':
      sheet.validate({ kind: 'list', at, source: lists.sourceOf(line.id) });
  }
}

function writeStatus({ book, sheet, columns }: InputsSheet, row: number, formula: string): void {
  const { statuses } = book.texts.book.inputs;
  sheet.formula(row, columns.status, formula, 'check', '0;;');
  const code = address(row, columns.status);
  const words = statuses.map((text) => `"${text}"`).join(',');
  sheet.formula(row, columns.status + 1, `CHOOSE(1+${code},${words})`, 'check');
}

function writeLine(inputs: InputsSheet, line: Line): void {
  const { book, sheet, columns } = inputs;
  const { grades } = book.texts.messages.terms;
  const row = sheet.row;
  sheet.row += 1;
  sheet.text(row, 1, line.label, 'label');
  sheet.text(row, 2, line.unit, 'note');
  sheet.text(row, columns.key, line.key, 'key');
  const role = isLive(line.id) ? 'live' : 'structural';
  for (const [index, { option, value, source }] of line.of.entries()) {
    const format = formatOf(book, line.id, value);
    const own = contentOf(book, line.id, partOf(line, value));
    const place = sheet.put(row, columns.value + index, own, role, format);
    sheet.put(row, columns.exported + index, own, 'key', format);
    const published = contentOf(book, line.id, partOf(line, source.value));
    sheet.put(row, columns.published + index, published, 'note', format);
    const grade = grades[source.grade].name;
    sheet.text(row, columns.source + index, `${grade}: ${source.refs.join(', ')}`, 'note');
    const id = `${option === undefined ? '' : `${option.id}.`}${line.key}`;
    book.setInput(id, place);
    book.names.set(definedName(id), place);
    const figure = book.figures.get(id);
    if (figure !== undefined && line.part === undefined) {
      book.place(figure, sheet, row, columns.value + index);
    }
  }
  const count = line.of.length;
  const values = blockOf(row, columns.value, count);
  writeStatus(inputs, row, statusFormula(line, values, blockOf(row, columns.exported, count)));
  validate(inputs, line, row);
}

function writeHead(inputs: InputsSheet, title: string, names: readonly string[]): void {
  const { book, sheet, columns, count } = inputs;
  const words = book.texts.book.inputs;
  const row = sheet.row;
  sheet.row += 1;
  sheet.text(row, 1, title, 'heading');
  sheet.text(row, 2, words.unit, 'heading');
  sheet.text(row, columns.status, '', 'heading');
  sheet.text(row, columns.status + 1, words.status, 'heading');
  sheet.text(row, columns.key, words.key, 'heading');
  for (let index = 0; index < count; index += 1) {
    const name = names[index];
    const letter = name?.charAt(0);
    // Over the values of offers stand their names: that is where one reads most. Without names one column is used.
    const text = (what: string) =>
      letter === undefined ? (index === 0 ? what : '') : `${what}: ${letter}`;
    const value = name ?? text(words.value);
    sheet.text(row, columns.value + index, value, 'columnHead');
    sheet.text(row, columns.published + index, text(words.published), 'columnHead');
    sheet.text(row, columns.source + index, text(words.source), 'heading');
    sheet.text(row, columns.exported + index, text(words.exported), 'columnHead');
  }
}

/** The row that says, in a form that programs read, whose values the columns hold. */
function writeKeys({ sheet, columns }: InputsSheet, key: string, ids: readonly string[]): void {
  const row = sheet.row;
  sheet.row += 1;
  for (const [index, id] of ids.entries()) sheet.text(row, columns.value + index, id, 'key');
  sheet.text(row, columns.key, key, 'key');
}

function writeGroups<Id extends ParameterId>(
  inputs: InputsSheet,
  ids: readonly Id[],
  of: (id: Id) => Line['of'],
): void {
  const { book, sheet } = inputs;
  const { groups } = book.texts.messages.inputs;
  for (const group of GROUPS) {
    const own = ids.filter((id) => parameter(id).group === group);
    if (own.length === 0) continue;
    sheet.text(sheet.row, 1, groups[group], 'strong');
    sheet.row += 1;
    for (const id of own) for (const line of linesOf(book, id, of(id))) writeLine(inputs, line);
  }
}

/** What events are written from; each of their cells asks for a new workbook when it changes. */
function writeEventField(
  inputs: InputsSheet,
  event: ScenarioEvent,
  field: string,
  shape: EventField | typeof EVENT_YEAR,
  value: number | string,
): void {
  const { book, sheet, columns } = inputs;
  const { messages, explain, book: words } = book.texts;
  const fields: Readonly<Record<string, { readonly label: string }>> =
    messages.terms.eventKinds[event.kind].fields;
  const row = sheet.row;
  sheet.row += 1;
  const id = `event.${event.id}.${field}`;
  sheet.text(
    row,
    1,
    field === 'year' ? explain.names.eventYear : (fields[field]?.label ?? field),
    'label',
  );
  const isNumber = shape.kind === 'number' && typeof value === 'number';
  const unit = isNumber ? messages.inputs.units[shape.unit] : '';
  const format = isNumber ? (isPercent(shape.unit) ? '0.00%' : '0') : undefined;
  const content = contentOf(book, 'renewal.answer', value);
  sheet.text(row, 2, unit, 'note');
  const place = sheet.put(row, columns.value, content, 'structural', format);
  sheet.put(row, columns.exported, content, 'key', format);
  sheet.text(row, columns.source, sourceText(book, event, field, words.inputs.own), 'note');
  sheet.text(row, columns.key, id, 'key');
  book.setInput(id, place);
  book.names.set(definedName(id), place);
  const figure = book.figures.get(id);
  if (figure !== undefined) book.place(figure, sheet, row, columns.value);
  const changed = `${address(row, columns.value)}<>${address(row, columns.exported)}`;
  writeStatus(inputs, row, `IF(${changed},2,0)`);
}

/** The register's entries, where the figure of the field names any. */
function sourceText(book: Book, event: ScenarioEvent, field: string, own: string): string {
  const account = book.figures.get(`event.${event.id}.${field}`)?.account;
  return account?.kind === 'sourced' || account?.kind === 'constant'
    ? account.refs.join(', ')
    : own;
}

function writeEvents(inputs: InputsSheet): void {
  const { book, sheet, columns } = inputs;
  const { messages, book: words } = book.texts;
  const { events } = book.scenario;
  sheet.row += 1;
  writeHead(inputs, words.inputs.events, []);
  if (events.length === 0) {
    sheet.text(sheet.row, 1, words.inputs.noEvents, 'note');
    sheet.row += 1;
  }
  for (const event of events) {
    const kind = messages.terms.eventKinds[event.kind].name;
    const offers = event.options?.toUpperCase().split('').join(', ') ?? words.inputs.allOffers;
    const off = event.off === true ? ` (${words.inputs.off})` : '';
    sheet.text(sheet.row, 1, words.inputs.eventOf(kind, event.id, offers) + off, 'strong');
    sheet.row += 1;
    writeEventField(inputs, event, 'year', EVENT_YEAR, event.year);
    const values: Readonly<Record<string, number | string>> = event.values;
    for (const [field, shape] of Object.entries(eventFields(event.kind))) {
      const value = values[field];
      if (value !== undefined) writeEventField(inputs, event, field, shape, value);
    }
    const factor = book.figures.get(`event.${event.id}.factor`);
    if (factor !== undefined) {
      sheet.text(sheet.row, 1, factor.name, 'label');
      book.place(factor, sheet, sheet.row, columns.value);
      sheet.row += 1;
    }
  }
}

/** Each phase's shares make a whole; a sheet of parts that do not would weigh too much or too little. */
function writeSums(inputs: InputsSheet): void {
  const { book, sheet, columns } = inputs;
  const { messages } = book.texts;
  const shares = OPTION_PARAMETER_IDS.filter((id) => parameter(id).kind === 'shares');
  for (const id of shares) {
    const declared = parameter(id);
    if (declared.kind !== 'shares') continue;
    const row = sheet.row;
    sheet.row += 1;
    sheet.text(row, 1, `${messages.inputs.parameters[id].label}: Σ`, 'label');
    const sums = book.scenario.options.map(({ id: option }, index) => {
      const cells = declared.parts.map((part) => book.inputReference(id, option, sheet.name, part));
      const column = columns.value + index;
      sheet.formula(row, column, `SUM(${cells.join(',')})`, 'formula', '0%');
      return address(row, column);
    });
    const off = sums.map((sum) => `(ABS(${sum}-1)>1E-9)`).join('+');
    writeStatus(inputs, row, `IF(${off}>0,3,0)`);
  }
}

export function layInputs(book: Book, sheet: SheetBuilder, lists: ListColumns): InputStatus {
  const { scenario, texts } = book;
  const count = scenario.options.length;
  const inputs: InputsSheet = { book, sheet, columns: columnsFor(count), count, lists };
  const words = texts.book.inputs;
  const names = scenario.options.map(
    (option) => `${option.id.toUpperCase()} ${shortName(option, texts.messages)}`,
  );
  sheet.text(1, 1, texts.book.sheets.inputs, 'title');
  sheet.text(2, 1, words.note, 'note');
  sheet.row = 4;
  const first = sheet.row;
  writeHead(inputs, words.wholeCase, []);
  writeKeys(inputs, CASE_ROW, [CASE_COLUMN]);
  writeGroups(inputs, CASE_PARAMETER_IDS, (id: CaseParameterId) => [
    { option: undefined, value: scenario.values[id], source: sourceOf(scenario.case, id) },
  ]);
  sheet.row += 1;
  writeHead(inputs, words.offers, names);
  writeKeys(
    inputs,
    OFFERS_ROW,
    scenario.options.map(({ id }) => id),
  );
  writeGroups(inputs, OPTION_PARAMETER_IDS, (id: OptionParameterId) =>
    scenario.options.map((option) => ({
      option,
      value: option.values[id],
      source: sourceOf(scenario.case, id, option.archetype),
    })),
  );
  writeSums(inputs);
  writeEvents(inputs);
  const { columns } = inputs;
  const wide = (width: number) => Array.from({ length: count }, () => width);
  sheet.widths([58, 16, ...wide(22), 4, 26, ...wide(18), ...wide(28), ...wide(18), 24]);
  sheet.freeze(0, 1);
  const place = { sheet: sheet.name, row: first, column: columns.status };
  const last = `${columnLetters(columns.status)}${String(sheet.row)}`;
  return { block: `${cellReference(place, '')}:${last}` };
}
