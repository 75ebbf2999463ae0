/** One lens over evaluated options: screens in order, values on fixed anchors, score and rank. */
import {
  compareLexicographic,
  competitionRanks,
  weightedValue,
} from '$lib/engine/decision/ranking';
import { linearValue, valueOf, type ValueFunction } from '$lib/engine/decision/value-function';
import { criteria, CRITERION_IDS, type CriterionId, type ScreenId } from '$lib/parameters/criteria';
import type { CaseValues, OptionValues } from '$lib/parameters/registry';
import type { Lens, Option } from '$lib/scenario/types';
import type { LensJudgement, OptionEvaluation, OptionJudgement } from './evaluation';

/** Under the lexicographic order values on the same step of this size are ties. */
export const INDIFFERENCE = 0.02;

const valueFunctions = Object.fromEntries(
  CRITERION_IDS.map((id) => [id, linearValue(criteria[id].worst, criteria[id].best)]),
) as Readonly<Record<CriterionId, ValueFunction>>;

/** Share of the state's hand in the requirements from which they count as the buyer's own. */
const OWN_REQUIREMENTS = 0.5;

/** Cameras on loan count as the state's where they become so before the comparison ends. */
function camerasPass(c: CaseValues, o: OptionValues, startYear: number): boolean {
  return o['own.transfer'] && startYear + o['fee.term'] <= c['horizon'];
}

function passes(id: ScreenId, c: CaseValues, option: Option, e: OptionEvaluation): boolean {
  const o = option.values;
  switch (id) {
    case 'ownCameras':
      // Owned from the start, or the state's at the end of the term: no device on loan.
      return o['own.cameras'] === 'state' || camerasPass(c, o, e.startYear);
    case 'ownNetwork':
      return o['own.network'] === 'state';
    case 'scopeMet':
      return o['supply.scope'];
    case 'financingOffered':
      return e.loan !== undefined;
    case 'ownRequirements':
      return (o['agency.requirements'][0] ?? 0) >= OWN_REQUIREMENTS;
    case 'lawful':
      return o['vendor.lawful'];
    case 'withinBudget':
      return e.peak.amount <= c['budget'];
    case 'openTender':
      return o['price.method'] === 'tender';
  }
}

export function valuesOf(e: OptionEvaluation): Readonly<Record<CriterionId, number>> {
  const values: Partial<Record<CriterionId, number>> = {};
  for (const id of CRITERION_IDS) values[id] = valueOf(e.measures[id], valueFunctions[id]);
  // The loop has gone through every criterion there is.
  return values as Readonly<Record<CriterionId, number>>;
}

export function judge(
  lens: Lens,
  c: CaseValues,
  options: readonly Option[],
  evaluations: readonly OptionEvaluation[],
  values: readonly Readonly<Record<CriterionId, number>>[],
): LensJudgement {
  // Only what weighs is compared; most lenses weigh a handful of the criteria.
  const weighing = CRITERION_IDS.filter((id) => (lens.weights[id] ?? 0) > 0);
  const weights = weighing.map((id) => lens.weights[id] ?? 0);
  const vectors = values.map((value) => weighing.map((id) => value[id]));
  const screened = options.map((option, index) => {
    const e = evaluations[index];
    return lens.screens.map((id) => ({ id, passed: e !== undefined && passes(id, c, option, e) }));
  });
  const takesPart = (index: number) => screened[index]?.every(({ passed }) => passed) ?? false;
  const scores = vectors.map((vector) => weightedValue(vector, weights));
  const weighs = weighing.length > 0;
  const compare = (a: number, b: number) =>
    lens.method === 'lexicographic'
      ? compareLexicographic(vectors[a] ?? [], vectors[b] ?? [], weights, INDIFFERENCE)
      : (scores[b] ?? 0) - (scores[a] ?? 0);
  const ranks = competitionRanks(options.length, (index) => weighs && takesPart(index), compare);
  const judged = options.map((option, index): OptionJudgement => {
    const score = takesPart(index) ? scores[index] : undefined;
    const rank = ranks[index];
    return {
      optionId: option.id,
      screens: screened[index] ?? [],
      passes: takesPart(index),
      values: values[index] ?? ({} as Readonly<Record<CriterionId, number>>),
      ...(score === undefined ? {} : { score }),
      ...(rank === undefined ? {} : { rank }),
    };
  });
  return {
    lensId: lens.id,
    method: lens.method,
    options: judged,
    leaders: judged.filter(({ rank }) => rank === 1).map(({ optionId }) => optionId),
    status: !weighs ? 'no-weights' : judged.some((o) => o.passes) ? 'ranked' : 'all-out',
  };
}
