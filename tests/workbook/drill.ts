/**
 * Workbooks made, recalculated by LibreOffice and compared with the app cell by cell: as they were exported, and
 * after inputs were changed in them. Used by the tests at a stated small size and by the campaign at any.
 */
import { comparisonGraph } from '$lib/explain/comparison-graph';
import type { BookTexts } from '$lib/export/xlsx/book';
import { isLive } from '$lib/export/xlsx/live';
import { packageOf } from '$lib/export/xlsx/package';
import { cellKey, type ReadSheet } from '$lib/export/xlsx/read-cells';
import { planWorkbook, type WorkbookPlan } from '$lib/export/xlsx/workbook';
import { evaluate } from '$lib/model/evaluate';
import { CASE_IDS } from '$lib/parameters/case-ids';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import type { NumberParameter } from '$lib/parameters/types';
import { preset } from '$lib/scenario/presets';
import { scenarioCrossProblems } from '$lib/scenario/rules';
import type { Scenario } from '$lib/scenario/types';
import { randomScenario } from '../second-reading/scenarios';
import { integer, pick, streamOf, type Stream } from '../second-reading/streams';
import { compared } from './compare';
import { edited } from './edit';
import { recalculated } from './soffice';

/** Workbooks that one call of LibreOffice is given. */
const BATCH = 20;

export interface Totals {
  readonly workbooks: number;
  /** Cells with formulas that were compared. */
  readonly cells: number;
  readonly worst: number;
  readonly ties: number;
  /** Workbooks that ask for a new export; their figures are not compared. */
  readonly flagged: number;
  readonly faults: readonly string[];
}

const NOTHING: Totals = { workbooks: 0, cells: 0, worst: 0, ties: 0, flagged: 0, faults: [] };

function added(a: Totals, b: Totals): Totals {
  return {
    workbooks: a.workbooks + b.workbooks,
    cells: a.cells + b.cells,
    worst: Math.max(a.worst, b.worst),
    ties: a.ties + b.ties,
    flagged: a.flagged + b.flagged,
    faults: [...a.faults, ...b.faults],
  };
}

function planOf(scenario: Scenario, texts: BookTexts): WorkbookPlan {
  return planWorkbook({ scenario, texts, link: 'https://example.org/#v=1', date: '2026-03-14' });
}

/** How many reasons for a new export the workbook counts; NaN where it does not say. */
function reasons(plan: WorkbookPlan, read: readonly ReadSheet[]): number {
  const place = plan.names.get('needs_export');
  const sheet = read.find(({ name }) => name === place?.sheet);
  const value =
    place === undefined ? undefined : sheet?.cells.get(cellKey(place.row, place.column))?.value;
  return value?.kind === 'number' ? value.value : NaN;
}

/** A workbook to recalculate, and the scenario that it must then stand for. */
interface Trial {
  readonly name: string;
  readonly plan: WorkbookPlan;
  readonly bytes: Uint8Array;
  readonly scenario: Scenario;
  /** Whether it may ask for a new export. */
  readonly mayAsk: boolean;
}

function judged(trial: Trial, read: readonly ReadSheet[], texts: BookTexts): Totals {
  const { name, plan, scenario, mayAsk } = trial;
  const asked = reasons(plan, read);
  if (asked !== 0 && mayAsk && !Number.isNaN(asked))
    return { ...NOTHING, workbooks: 1, flagged: 1 };
  const graph = comparisonGraph({ scenario, evaluation: evaluate(scenario), words: texts });
  const { cells, worst, ties, differences } = compared(plan, read, graph);
  const faults = differences
    .slice(0, 5)
    .map(({ id, app, sheet }) => `${name}: ${id} is ${String(app)}, in the sheet ${String(sheet)}`);
  if (asked !== 0) faults.push(`${name}: asks for a new export (${String(asked)} reasons)`);
  return { workbooks: 1, cells, worst, ties, flagged: 0, faults };
}

async function run(
  count: number,
  trial: (index: number) => Trial | undefined,
  texts: BookTexts,
  progress: (done: number) => void,
): Promise<Totals> {
  let totals = NOTHING;
  for (let from = 0; from < count; from += BATCH) {
    const trials = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) =>
      trial(from + at),
    ).filter((one) => one !== undefined);
    const read = await recalculated(trials.map(({ bytes }) => bytes));
    for (const [index, one] of trials.entries()) {
      totals = added(totals, judged(one, read[index] ?? [], texts));
    }
    progress(Math.min(count, from + BATCH));
  }
  return totals;
}

/** The published cases, then random scenarios, each exported and recalculated as it is. */
export async function exportDrill(
  random: number,
  texts: BookTexts,
  progress: (done: number) => void = () => undefined,
): Promise<Totals> {
  return run(
    CASE_IDS.length + random,
    (index) => {
      const id = CASE_IDS[index];
      const seed = index - CASE_IDS.length + 1;
      const scenario = id === undefined ? randomScenario(seed) : preset(id);
      const plan = planOf(scenario, texts);
      const name = id ?? `random scenario ${String(seed)}`;
      return { name, plan, scenario, bytes: packageOf(plan), mayAsk: false };
    },
    texts,
    progress,
  );
}

/** A number that fits the input: at a bound, at nought, in the reasonable range, near the old one, anywhere. */
function drawNumber(next: Stream, declared: NumberParameter, old: number): number {
  const { min, max } = declared;
  const { low, high } = declared.default;
  const kind = next();
  const drawn =
    kind < 0.08
      ? min
      : kind < 0.12
        ? max
        : kind < 0.2
          ? 0
          : kind < 0.5 && low !== undefined && high !== undefined
            ? low + (high - low) * next()
            : kind < 0.75
              ? old * (0.5 + next())
              : min + (max - min) * next() ** 3;
  const short = Number(Math.min(max, Math.max(min, drawn)).toPrecision(6));
  return declared.integer === true ? Math.round(short) : short;
}

/** A new value of a live input; undefined where it has none that a cell of its own holds. */
function drawValue(next: Stream, id: ParameterId, old: unknown): number | boolean | undefined {
  const declared = parameter(id);
  if (declared.kind === 'flag') return old !== true;
  if (declared.kind !== 'number' || typeof old !== 'number') return undefined;
  return drawNumber(next, declared, old);
}

interface Change {
  readonly scenario: Scenario;
  readonly key: string;
  readonly value: number;
}

/** The scenario with one input of the case or of an offer changed. */
function changed(
  scenario: Scenario,
  id: ParameterId,
  option: string | undefined,
  next: Stream,
): Change | undefined {
  const values: Readonly<Record<string, unknown>> =
    scenario.options.find((one) => one.id === option)?.values ?? scenario.values;
  const value = drawValue(next, id, values[id]);
  if (value === undefined) return undefined;
  const set = { [id]: value };
  return {
    scenario:
      option === undefined
        ? { ...scenario, values: { ...scenario.values, ...set } }
        : {
            ...scenario,
            options: scenario.options.map((one) =>
              one.id === option ? { ...one, values: { ...one.values, ...set } } : one,
            ),
          },
    key: option === undefined ? id : `${option}.${id}`,
    value: Number(value),
  };
}

const LIVE_CASE = CASE_PARAMETER_IDS.filter(isLive);
const LIVE_OPTION = OPTION_PARAMETER_IDS.filter(isLive);

/** One to three live inputs changed at random, in published cases and random scenarios by turns. */
function randomChange(seed: number): { readonly base: Scenario; readonly changes: Change[] } {
  const next = streamOf(`workbook ${String(seed)}`);
  const base = seed % 2 === 0 ? randomScenario(seed, 3) : preset(pick(next, CASE_IDS));
  const changes: Change[] = [];
  for (let left = integer(next, 1, 3); left > 0; left -= 1) {
    const now = changes.at(-1)?.scenario ?? base;
    const ofCase = next() < 0.5;
    const option = ofCase ? undefined : pick(next, base.options).id;
    const change = changed(now, pick(next, ofCase ? LIVE_CASE : LIVE_OPTION), option, next);
    if (change !== undefined && scenarioCrossProblems(change.scenario).length === 0) {
      changes.push(change);
    }
  }
  return { base, changes };
}

/** Changes at random: a workbook either gives the changed scenario's figures or asks for a new export. */
export async function changeDrill(
  count: number,
  texts: BookTexts,
  progress: (done: number) => void = () => undefined,
): Promise<Totals> {
  return run(
    count,
    (index) => {
      const { base, changes } = randomChange(index + 1);
      const scenario = changes.at(-1)?.scenario;
      if (scenario === undefined) return undefined;
      const plan = planOf(base, texts);
      const edits = new Map(changes.map(({ key, value }) => [key, value]));
      const bytes = edited(plan, packageOf(plan), edits);
      const said = changes.map(({ key, value }) => `${key}=${String(value)}`).join(', ');
      return { name: `change ${String(index + 1)} (${said})`, plan, scenario, bytes, mayAsk: true };
    },
    texts,
    progress,
  );
}

/** Every live number of a published case, each moved a little: the workbook must follow all of them. */
export async function everyLiveInput(
  scenario: Scenario,
  texts: BookTexts,
  progress: (done: number) => void = () => undefined,
): Promise<Totals & { readonly inputs: number }> {
  const plan = planOf(scenario, texts);
  const bytes = packageOf(plan);
  const targets = [
    ...LIVE_CASE.map((id) => ({ id, option: undefined })),
    ...scenario.options.flatMap(({ id: option }) => LIVE_OPTION.map((id) => ({ id, option }))),
  ];
  const moved = targets.flatMap(({ id, option }) => {
    const values: Readonly<Record<string, unknown>> =
      scenario.options.find((one) => one.id === option)?.values ?? scenario.values;
    const declared = parameter(id);
    const old = values[id];
    // From nothing to something is another shape; the other drill has those.
    if (declared.kind !== 'number' || typeof old !== 'number' || old === 0) return [];
    const wanted = declared.integer === true ? old + 1 : old * 1.013;
    const fits =
      wanted <= declared.max ? wanted : declared.integer === true ? old - 1 : old / 1.013;
    const set = { [id]: fits };
    const next: Scenario =
      option === undefined
        ? { ...scenario, values: { ...scenario.values, ...set } }
        : {
            ...scenario,
            options: scenario.options.map((one) =>
              one.id === option ? { ...one, values: { ...one.values, ...set } } : one,
            ),
          };
    const key = option === undefined ? id : `${option}.${id}`;
    return scenarioCrossProblems(next).length > 0 ? [] : [{ key, value: fits, next }];
  });
  const totals = await run(
    moved.length,
    (index) => {
      const one = moved[index];
      if (one === undefined) return undefined;
      const changedBytes = edited(plan, bytes, new Map([[one.key, one.value]]));
      return { name: one.key, plan, scenario: one.next, bytes: changedBytes, mayAsk: false };
    },
    texts,
    progress,
  );
  return { ...totals, inputs: moved.length };
}
