/**
 * The two-page brief as plain data: what a minister reads of a comparison. How much of it has room is a matter
 * of steps (`brief/room.ts`); each list comes whole, most telling first.
 */
import type { BriefWords } from '$lib/i18n/brief-words';
import type { Flips, FlipPoint } from '$lib/model/study/results';
import type { CaseParameterId, OptionParameterId, ParameterId } from '$lib/parameters/registry';
import { parseInputKey } from '$lib/scenario/input-key';
import { preset, sourceOf } from '$lib/scenario/presets';
import { sameValue } from '$lib/scenario/same-value';
import type { Option, Scenario } from '$lib/scenario/types';
import type { Grade } from '$lib/evidence/types';
import type { ParameterValue } from '$lib/parameters/types';
import { answerView } from '../answer';
import { changesOf } from '../changes';
import {
  activeJudgement,
  activeLens,
  lensInSentence,
  optionName,
  shortName,
  show,
  type FullViewContext,
} from '../context';
import { markFigure } from '../marked-text';
import { targetInWords } from '../uncertain-text';
import { numberWithUnit, valueInWords } from '../values';
import { parameter } from '$lib/parameters/registry';

export interface BriefAssumption {
  readonly label: string;
  readonly value: string;
  /** `own` where the reader has set another value. */
  readonly grade: Grade | 'own';
  readonly gradeText: string;
  readonly refs: readonly string[];
}

export interface Brief {
  readonly caseName: string;
  readonly lens: string;
  /** Sentences with their figures marked. */
  readonly lead: string;
  readonly outs: string | undefined;
  readonly cost: string;
  /** What ten years and a renewal would do. */
  readonly change: readonly string[];
  readonly changes: readonly string[];
  readonly assumptions: readonly BriefAssumption[];
}

/** What a reader of two pages has to know of the case, weightiest first. */
const CASE_INPUTS: readonly CaseParameterId[] = [
  'horizon',
  'discount',
  'residual',
  'fx.depreciation',
  'scope.cameras',
  'tax',
];

/** And of the offer in front. */
const OFFER_INPUTS: readonly OptionParameterId[] = [
  'renewal.markup',
  'loan.rate',
  'fee.term',
  'price.premium',
];

/** An input of the offer that does nothing there is not worth a line. */
function matters(id: OptionParameterId, { values }: Option): boolean {
  if (id === 'loan.rate') return values['loan.share'] > 0 && values['loan.kind'] === 'fixed';
  if (id === 'fee.term') return values['fee.camera'] > 0 || values['fee.point'] > 0;
  return true;
}

function assumption(
  id: ParameterId,
  option: Option | undefined,
  ctx: FullViewContext,
  own: BriefWords,
): BriefAssumption {
  const { scenario, words } = ctx;
  const values: Readonly<Record<string, ParameterValue>> = (option ?? scenario).values;
  const source = sourceOf(scenario.case, id, option?.archetype);
  const value = values[id] ?? source.value;
  const kept = sameValue(value, source.value);
  const { label } = words.inputs.parameters[id];
  return {
    label: option === undefined ? label : `${shortName(option, words)} – ${label}`,
    value: valueInWords(id, value, words),
    grade: kept ? source.grade : 'own',
    gradeText: kept ? words.terms.grades[source.grade].name : own.assumptions.own,
    refs: kept ? source.refs : [],
  };
}

function assumptions(ctx: FullViewContext, own: BriefWords): BriefAssumption[] {
  const [leaderId] = activeJudgement(ctx).leaders;
  const { options } = ctx.scenario;
  const leader = options.find(({ id }) => id === leaderId) ?? options[0];
  const [first, ...rest] = CASE_INPUTS.map((id) => assumption(id, undefined, ctx, own));
  const ofLeader =
    leader === undefined
      ? []
      : OFFER_INPUTS.filter((id) => matters(id, leader)).map((id) =>
          assumption(id, leader, ctx, own),
        );
  // The case's own come first, then what the leader rests on, in turns.
  const turns = rest.flatMap((one, at) => [one, ...ofLeader.slice(at, at + 1)]);
  return [...(first === undefined ? [] : [first]), ...turns, ...ofLeader.slice(rest.length)];
}

/** Offers that were added, removed, renamed or moved: one sentence says who is compared. */
function otherOffers(scenario: Scenario): boolean {
  const key = (options: readonly Option[]) =>
    options.map(({ id, archetype, name }) => `${id}/${archetype}/${name ?? ''}`).join();
  return key(scenario.options) !== key(preset(scenario.case).options);
}

function changes(ctx: FullViewContext, own: BriefWords): string[] {
  const { scenario, words } = ctx;
  const names = scenario.options.map((option) => optionName(option, words));
  return [
    ...(otherOffers(scenario) ? [own.changes.offers(names)] : []),
    ...changesOf(scenario, words).map((change) => own.changes.change(change)),
  ];
}

function ceiling(ctx: FullViewContext, own: BriefWords): string[] {
  const { leaders } = activeJudgement(ctx);
  const [leader] = leaders;
  const option = ctx.scenario.options.find(({ id }) => id === leader);
  const figures = ctx.evaluation.options.find(({ id }) => id === leader);
  if (option === undefined || figures?.holdUp.kind !== 'ceiling' || leaders.length > 1) return [];
  const markup = show(figures.holdUp.markup, { kind: 'percent', digits: 0 }, ctx.words);
  return [
    own.change.ceiling({
      name: shortName(option, ctx.words),
      markup: markFigure(`${option.id}.holdUp`, markup),
      year: markFigure(`${option.id}.renewalYear`, String(figures.renewal.year)),
    }),
  ];
}

export function briefView(ctx: FullViewContext, own: BriefWords): Brief {
  const { lead, outs, cost, change } = answerView(ctx);
  return {
    caseName: ctx.words.vocabulary.cases[ctx.scenario.case].name,
    lens: own.lens(lensInSentence(activeLens(ctx.scenario), ctx.words)),
    lead,
    outs,
    cost,
    change: [...(change === undefined ? [] : [change.text]), ...ceiling(ctx, own)],
    changes: changes(ctx, own),
    assumptions: assumptions(ctx, own),
  };
}

export interface BriefFlips {
  /** Says what the lines under it are, or that there are none. */
  readonly lead: string;
  /** Where no line stands within what the sources support: the lines lie beyond. */
  readonly beyond: string | undefined;
  readonly lines: readonly string[];
}

/** Where each input, moved alone, puts another offer first; the nearest first, and those that can be told apart. */
export function briefFlips(ctx: FullViewContext, flips: Flips, own: BriefWords): BriefFlips {
  const { scenario, words } = ctx;
  const nameOf = (id: string) => {
    const option = scenario.options.find((candidate) => candidate.id === id);
    return option === undefined ? id : shortName(option, words);
  };
  const found = flips.inputs.flatMap(({ key, base, below, above }) => {
    const target = parseInputKey(key);
    const declared = target === undefined ? undefined : parameter(target.parameter);
    if (target === undefined || declared?.kind !== 'number') return [];
    const text = (value: number) => numberWithUnit(value, declared.unit, words);
    const now = text(base);
    return (
      [below, above]
        .filter((point): point is FlipPoint => point !== undefined)
        // A flip at the value as it stands is a tie, and the answer says so.
        .filter(({ at }) => text(at) !== now)
        .map(({ at, leaders, inRange }) => ({
          inRange,
          line: own.change.flip({
            input: targetInWords(target, scenario, words),
            now,
            at: text(at),
            leaders: leaders.map(nameOf),
          }),
        }))
    );
  });
  const near = found.filter(({ inRange }) => inRange);
  if (near.length > 0) {
    return { lead: own.change.flipsLead, beyond: undefined, lines: near.map(({ line }) => line) };
  }
  if (found.length === 0) return { lead: own.change.never, beyond: undefined, lines: [] };
  const lines = found.map(({ line }) => line);
  return { lead: own.change.firm, beyond: own.change.beyondLead, lines };
}
