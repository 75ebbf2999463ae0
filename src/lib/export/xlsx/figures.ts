/** Which figures of a comparison go into its workbook, and what tells one from another by its id. */
import { optionFigureIds } from '$lib/explain/figure-list';
import type { Figure, FigureGraph, FigureId } from '$lib/explain/types';
import { closure } from '$lib/explain/walk';
import type { Evaluation, RenewalResult } from '$lib/model/evaluation';
import { ASSET_CLASSES } from '$lib/parameters/types';
import type { Option, Scenario } from '$lib/scenario/types';

/** The answer that was asked for, before "the cheapest" became one of the others. */
export function answerAsked(
  { eventId }: RenewalResult,
  option: Option,
  { events }: Scenario,
): string {
  if (eventId === undefined) return option.values['renewal.answer'];
  const event = events.find(({ id }) => id === eventId);
  return event?.kind === 'renewal' ? event.values.answer : '';
}

/** Ids of the hold-up ceilings of asks that the cheapest answer is given to: the sheets check that it stays. */
function ceilingIds(scenario: Scenario, evaluation: Evaluation): FigureId[] {
  return scenario.options.flatMap((option, index) => {
    const e = evaluation.options[index];
    return (e?.renewals ?? []).flatMap((renewal, ask) =>
      answerAsked(renewal, option, scenario) === 'cheapest'
        ? [`${option.id}.holdUp${ask === 0 ? '' : `.${String(renewal.year)}`}`]
        : [],
    );
  });
}

/** Figures that no result may rest on, but whose turning from or to nought decides what rows there are. */
function decidingIds(scenario: Scenario, evaluation: Evaluation): FigureId[] {
  const always = ['contract', 'down', 'maintenance', 'vendorOnly', 'camerasVendorOnly', 'feeBase'];
  return scenario.options.flatMap(({ id }, index) => {
    const later = evaluation.options[index]?.renewals.slice(1) ?? [];
    return [
      ...[...always, 'staffYear', 'termEnd', 'payments', 'workingYears'],
      ...['renewal', ...later.map(({ year }) => String(year))].map((at) => `markupBase.${at}`),
    ].map((local) => `${id}.${local}`);
  });
}

/** Every figure of the workbook with all that it rests on, by id. */
export function figuresOf(
  scenario: Scenario,
  evaluation: Evaluation,
  graph: FigureGraph,
): ReadonlyMap<FigureId, Figure> {
  const ids = [
    ...optionFigureIds(scenario, evaluation),
    'benchmark',
    'physical',
    ...ASSET_CLASSES.map((id) => `benchmark.${id}`),
    ...ceilingIds(scenario, evaluation),
    ...decidingIds(scenario, evaluation),
  ];
  const known = ids.filter((id) => graph.find(id) !== undefined);
  const { figures, missing } = closure(graph, known);
  const [gap] = missing;
  if (gap !== undefined) throw new Error(`a figure rests on ${gap}, which is no figure`);
  return figures;
}

/** The offer that a figure belongs to, and its id within it; of the whole case, no offer. */
export function splitId(id: FigureId): readonly [option: string | undefined, local: string] {
  const found = /^([a-z])\.(.+)$/.exec(id);
  return found === null ? [undefined, id] : [found[1], found[2] ?? ''];
}

/** Heads of ids that have one figure a year, and what may stand between. */
const BY_YEAR =
  /^(cash|cashNominal|paid\.[a-z]+|nominal\.[a-z]+|working|workingYears|upkeep|failureIn|exit|toBuy\.[a-z]+|need\.[a-z]+|left\.[a-z]+|restOfTerm|maintenanceIn|feeIn|feeAgreed|knownFee\.\d+|knownIndex\.\d+|markupBase\.\w+|staff|budget|realIndex|debt\.service|debt\.outstanding)\.(\d+)(?:\.([a-zA-Z]+))?$/;

export interface Series {
  /** The ids of a series share it: `exit.notOwned`, `paid.tax`. */
  readonly family: string;
  readonly year: number;
}

/** The series of an offer's figure, where it is one of a row by year. */
export function seriesOf(local: string): Series | undefined {
  const found = BY_YEAR.exec(local);
  if (found === null) return undefined;
  const [, head = '', year = '', part] = found;
  return { family: part === undefined ? head : `${head}.${part}`, year: Number(year) };
}

/** A figure's name without its year, for the row of them all: "Refresh in year 9" → "Refresh in year t". */
export function nameOfSeries(name: string, year: number): string {
  return name.replace(new RegExp(`(?<![\\d.,])${String(year)}(?!\\d|[.,]\\d)`, 'g'), 't');
}
