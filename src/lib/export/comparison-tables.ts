/** Every table of a comparison as a spec: what the panels show, and inputs, weights, changes and instalments beside it. */
import type { FuturesWords } from '$lib/i18n/futures-words';
import type { TakeWords } from '$lib/i18n/take-words';
import { STRESS_MEASURES, stressOf } from '$lib/model/stress';
import { CRITERION_IDS } from '$lib/parameters/criteria';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import { inputKey } from '$lib/scenario/input-key';
import { sourceOf } from '$lib/scenario/presets';
import { sameValue } from '$lib/scenario/same-value';
import type { Option } from '$lib/scenario/types';
import { isPercent, percentText } from '$lib/scenario/value-text';
import type { TableCell, TableSpec } from '$lib/views/chart-spec';
import { changesOf } from '$lib/views/changes';
import {
  bandsSpec,
  cashSpec,
  costSpec,
  exitSpec,
  lensesSpec,
  mapSpec,
  profileSpec,
} from '$lib/views/charts';
import {
  activeJudgement,
  activeLens,
  lensName,
  optionName,
  shownOptions,
  type FullViewContext,
} from '$lib/views/context';
import { eventLine } from '$lib/views/event-line';
import { offersSheet } from '$lib/views/offers-table';
import { financingTable } from '$lib/views/panel-tables';
import { stressTable } from '$lib/views/stress';
import { valueInWords } from '$lib/views/values';

export interface TablesContext extends FullViewContext {
  readonly futures: FuturesWords;
  readonly take: TakeWords;
}

export interface NamedTable {
  /** Latin letters, digits and dashes: the name of its file in either language. */
  readonly id: string;
  readonly table: TableSpec;
}

const word = (text: string): TableCell => ({ text });
const number = (value: number): TableCell => ({ text: String(value), value });

function columns(...labels: readonly string[]): TableSpec['columns'] {
  return labels.map((label) => ({ label, numeric: false }));
}

/** Numbers in the units of the screen, percent for shares; everything else in words. */
function valueCell(id: ParameterId, value: ParameterValue, ctx: TablesContext): TableCell {
  const declared = parameter(id);
  if (declared.kind !== 'number' || typeof value !== 'number')
    return word(valueInWords(id, value, ctx.words));
  return number(isPercent(declared.unit) ? Number(percentText(value)) : value);
}

function inputRow(id: ParameterId, option: Option | undefined, ctx: TablesContext): TableCell[] {
  const { scenario, words, take } = ctx;
  const declared = parameter(id);
  const values: Readonly<Record<string, ParameterValue>> = (option ?? scenario).values;
  const value = values[id];
  const source = sourceOf(scenario.case, id, option?.archetype);
  if (value === undefined) return [];
  // A value of the reader's own rests on no source.
  const published = sameValue(value, source.value);
  return [
    word(inputKey({ parameter: id, ...(option === undefined ? {} : { option: option.id }) })),
    word(option === undefined ? take.inputs.all : optionName(option, words)),
    word(words.inputs.parameters[id].label),
    valueCell(id, value, ctx),
    word(declared.kind === 'number' ? words.inputs.units[declared.unit] : ''),
    valueCell(id, source.value, ctx),
    word(published ? words.terms.grades[source.grade].name : words.panels.source.own),
    word(published ? source.refs.join(' ') : ''),
  ];
}

/** Every input of case and offers, one a row. */
function inputsTable(ctx: TablesContext): TableSpec {
  const { inputs, tables } = ctx.take;
  return {
    caption: tables.inputs,
    columns: columns(
      inputs.key,
      inputs.offer,
      inputs.input,
      inputs.value,
      inputs.unit,
      inputs.published,
      inputs.grade,
      inputs.sources,
    ),
    rows: [
      ...CASE_PARAMETER_IDS.map((id) => inputRow(id, undefined, ctx)),
      ...ctx.scenario.options.flatMap((option) =>
        OPTION_PARAMETER_IDS.map((id) => inputRow(id, option, ctx)),
      ),
    ],
  };
}

function lensesTable({ scenario, words, take }: TablesContext): TableSpec {
  return {
    caption: take.tables.lenses,
    columns: columns(
      take.lenses.lens,
      take.lenses.method,
      take.lenses.screens,
      ...CRITERION_IDS.map((id) => words.terms.criteria[id].name),
    ),
    rows: scenario.lenses.map((lens) => [
      word(lensName(lens, words)),
      word(words.terms.lensMethods[lens.method].name),
      word(lens.screens.map((id) => words.vocabulary.screens[id].name).join('; ')),
      ...CRITERION_IDS.map((id) => number(lens.weights[id] ?? 0)),
    ]),
  };
}

/** Of the lens in use: each criterion's value by offer, and the score. */
function scoresTable(ctx: TablesContext): TableSpec {
  const { options } = activeJudgement(ctx);
  const shown = shownOptions(ctx);
  const of = (id: string) => options.find(({ optionId }) => optionId === id);
  const { lensForm } = ctx.words.panels;
  const weights = activeLens(ctx.scenario).weights;
  return {
    caption: ctx.take.tables.scores,
    columns: columns(lensForm.criterion, lensForm.weight, ...shown.map(({ name }) => name)),
    rows: [
      ...CRITERION_IDS.map((id) => [
        word(ctx.words.terms.criteria[id].name),
        number(weights[id] ?? 0),
        ...shown.map(({ option }) => {
          const value = of(option.id)?.values[id];
          return value === undefined ? word('') : number(value);
        }),
      ]),
      [
        word(lensForm.score),
        word(''),
        ...shown.map(({ option }) => {
          const score = of(option.id)?.score;
          return score === undefined ? word('') : number(score);
        }),
      ],
    ],
  };
}

/** What differs from the published case, as words; numbers stand in the table of inputs. */
function changesTable({ scenario, words, take }: TablesContext): TableSpec {
  const { what, now, published } = take.changes;
  return {
    caption: take.tables.changes,
    columns: columns(what, now, published),
    rows: changesOf(scenario, words).map((change) => [
      word(change.what),
      word(change.value),
      word(change.published),
    ]),
  };
}

function eventsTable({ scenario, words, take }: TablesContext): TableSpec {
  const { events, tables } = take;
  return {
    caption: tables.events,
    columns: columns(events.number, events.event, events.year, events.terms),
    rows: scenario.events.map((event) => [
      number(Number(event.id)),
      word(words.terms.eventKinds[event.kind].name),
      number(event.year),
      word(eventLine(event, scenario, words)),
    ]),
  };
}

/** One an offer with a loan: every row of its schedule. */
function scheduleTables(ctx: TablesContext): NamedTable[] {
  const { rows, schedule } = ctx.take;
  return shownOptions(ctx).flatMap(({ option, name, figures: { loan } }): NamedTable[] => {
    if (loan === undefined) return [];
    const table = {
      caption: schedule(name),
      columns: columns(
        rows.date,
        rows.opening,
        rows.draw,
        rows.interest,
        rows.principal,
        rows.fees,
        rows.closing,
      ),
      rows: loan.rows.map((row) =>
        [
          row.atYears,
          row.opening,
          row.draw,
          row.interest,
          row.principalPaid,
          row.fees,
          row.closing,
        ].map(number),
      ),
    };
    return [{ id: `loan-${option.id}`, table }];
  });
}

function stressTables(ctx: TablesContext): NamedTable[] {
  const { scenario, words, futures } = ctx;
  const view = {
    stress: stressOf(scenario),
    scenario,
    messages: { full: words, own: futures },
  };
  return STRESS_MEASURES.map((measure) => ({
    id: `futures-${measure}`,
    table: stressTable(view, measure),
  }));
}

/** In the order of the page; tables that would be empty are left out. */
export function comparisonTables(ctx: TablesContext): readonly NamedTable[] {
  const charts = [
    ['trade-off', mapSpec(ctx)],
    ['price-of-leaving', exitSpec(ctx)],
    ['cost-by-component', costSpec(ctx)],
    ['cash-by-year', cashSpec(ctx, false)],
    ['cash-by-year-nominal', cashSpec(ctx, true)],
    ['ownership', bandsSpec(ctx)],
    ['dependency-profile', profileSpec(ctx)],
    ['order-by-lens', lensesSpec(ctx)],
  ] as const;
  const all: readonly NamedTable[] = [
    { id: 'offers', table: offersSheet(ctx, ctx.take.lenses.screens) },
    ...charts.map(([id, { table }]) => ({ id, table })),
    { id: 'financing', table: financingTable(ctx) },
    ...scheduleTables(ctx),
    ...stressTables(ctx),
    { id: 'scores', table: scoresTable(ctx) },
    { id: 'lenses', table: lensesTable(ctx) },
    { id: 'events', table: eventsTable(ctx) },
    { id: 'changes', table: changesTable(ctx) },
    { id: 'inputs', table: inputsTable(ctx) },
  ];
  return all.filter(({ table }) => table.rows.length > 0);
}
