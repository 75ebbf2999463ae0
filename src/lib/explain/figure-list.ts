/**
 * Which figures one can ask a comparison for. The first lists name what the pages show; everything else
 * is below them and comes with `closure`.
 */
import { COMPONENTS } from '$lib/engine/lifecycle/flows';
import { allInOf } from '$lib/model/all-in';
import { WHY_PARTS } from '$lib/model/compare/why';
import type { Evaluation, OptionEvaluation } from '$lib/model/evaluation';
import { CRITERION_IDS } from '$lib/parameters/criteria';
import { eventFields } from '$lib/parameters/events';
import { CASE_PARAMETER_IDS, OPTION_PARAMETER_IDS } from '$lib/parameters/registry';
import { ASSET_CLASSES, PROFILE_SCORES } from '$lib/parameters/types';
import type { Option, Scenario } from '$lib/scenario/types';
import type { FigureGraph, FigureId } from './types';
import { closure } from './walk';

/** What every offer has, whatever its terms. */
const ALWAYS = [
  ...['total', 'payments', 'upfront', 'peak', 'peakYear', 'contract', 'premium', 'aboveBenchmark'],
  ...['startYear', 'renewalYear', 'markup', 'markupPv', 'vendorOnly', 'feeBase', 'staff'],
  'workingYears',
  ...COMPONENTS.map((id) => `pv.${id}`),
  ...PROFILE_SCORES.map((id) => `profile.${id}`),
  ...CRITERION_IDS.flatMap((id) => [`measure.${id}`, `value.${id}`]),
  ...ASSET_CLASSES.map((id) => `contract.${id}`),
  ...WHY_PARTS.map((id) => `why.${id}`),
];

function debtIds(
  e: OptionEvaluation,
  option: Option,
  years: readonly number[],
  budget: number,
): string[] {
  if (e.loan === undefined) return [];
  return [
    ...['principal', 'grant', 'value', 'peakService', 'peakServiceYear', 'charges'],
    ...(allInOf(e.loan, option.values) === undefined ? [] : ['allIn', 'allIn.period']),
    ...(budget > 0 ? ['peakShare'] : []),
    ...years.flatMap((year) => [`service.${String(year)}`, `outstanding.${String(year)}`]),
  ].map((id) => `debt.${id}`);
}

/** What each lens says of one offer. */
function judgedIds({ judgements }: Evaluation, option: string): string[] {
  return judgements.flatMap(({ lensId, options }) => {
    const own = options.find(({ optionId }) => optionId === option);
    return [
      ...(own?.score === undefined ? [] : [`points.${lensId}`]),
      ...(own?.rank === undefined ? [] : [`rank.${lensId}`]),
      ...(own?.screens.length ? [`passed.${lensId}`] : []),
    ];
  });
}

/** Every figure that an evaluation has of its offers, by the names the graph gives them. */
export function optionFigureIds(scenario: Scenario, evaluation: Evaluation): FigureId[] {
  const years = Array.from({ length: scenario.values['horizon'] + 1 }, (_, year) => year);
  return scenario.options.flatMap((option, index) => {
    const e = evaluation.options[index];
    if (e === undefined) return [];
    const ids = [
      ...ALWAYS,
      ...years.flatMap((year) => [`cash.${String(year)}`, `cashNominal.${String(year)}`]),
      ...e.exitByYear.map(({ year }) => `exit.${String(year)}`),
      ...years.slice(e.startYear + 1).map((year) => `working.${String(year)}`),
      ...(e.levelised === undefined ? [] : ['levelised']),
      ...e.renewals.slice(1).map((_, later) => `markup.${String(later + 1)}`),
      ...(e.dependencyIndex === undefined ? [] : ['index']),
      ...(e.holdUp.kind === 'ceiling' ? ['holdUp'] : []),
      ...judgedIds(evaluation, option.id),
      ...debtIds(e, option, years, scenario.values['budget']),
      ...(e.paymentsPv === 0 ? [] : COMPONENTS.map((id) => `costShare.${id}`)),
    ];
    return ids.map((id) => `${option.id}.${id}`);
  });
}

/** Figures of the whole case. */
const CASE_FIGURE_IDS: readonly FigureId[] = [
  'benchmark',
  ...ASSET_CLASSES.map((id) => `benchmark.${id}`),
];

/** What the events of a scenario cost each offer, alone and together. */
function eventCostIds({ events, options }: Scenario): FigureId[] {
  if (events.length === 0) return [];
  const parts = ['all', ...events.map(({ id }) => id), 'together'];
  return options.flatMap((option) => parts.map((part) => `eventCost.${option.id}.${part}`));
}

function eventIds({ events }: Scenario): FigureId[] {
  return events.flatMap(({ id, kind }) =>
    ['year', ...Object.keys(eventFields(kind))].map((field) => `event.${id}.${field}`),
  );
}

/** Every input, under the key that links use. */
function inputIds(scenario: Scenario): FigureId[] {
  const { options } = scenario;
  return [
    ...CASE_PARAMETER_IDS,
    ...eventIds(scenario),
    ...options.flatMap(({ id }) => OPTION_PARAMETER_IDS.map((local) => `${id}.${local}`)),
  ];
}

/** What an explanation is most often asked for, offers first. */
export function listedIds(scenario: Scenario, evaluation: Evaluation): FigureId[] {
  return [
    ...optionFigureIds(scenario, evaluation),
    ...scenario.options.map(({ id }) => `ten/${id}.total`),
    ...eventCostIds(scenario),
    ...CASE_FIGURE_IDS,
    ...inputIds(scenario),
  ];
}

/** `cash.2` before `cash.10`. */
const byId = new Intl.Collator('en', { numeric: true });

/** The listed ones, then all that they rest on. */
export function everyId(
  graph: FigureGraph,
  scenario: Scenario,
  evaluation: Evaluation,
): readonly FigureId[] {
  const listed = listedIds(scenario, evaluation);
  const below = [...closure(graph, listed).figures.keys()];
  const ordered = below.sort(byId.compare);
  return [...new Set([...listed, ...ordered])];
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Longer names are no slip of the hand, and comparing them takes time. */
const LONGEST = 100;

/** The ids that a mistyped one most likely meant, nearest first; none where all are far. */
export function nearestIds(given: string, ids: readonly FigureId[], most = 3): FigureId[] {
  if (given.length > LONGEST) return [];
  const sought = given.toLowerCase();
  const limit = Math.max(2, Math.floor(given.length / 2));
  return ids
    .filter((id) => Math.abs(id.length - given.length) <= limit)
    .map((id) => ({ id, distance: edits(sought, id.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ id }) => id);
}
