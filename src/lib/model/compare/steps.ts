/**
 * Differences as steps that can be taken one by one. Some cannot: a grace period longer than the loan is no loan,
 * so it comes together with the maturity that allows it. Such differences are joined into one step; so are the
 * weights of one scale, of which some without the others would weigh something that nobody meant.
 */
import { parameter, type ParameterId } from '$lib/parameters/registry';
import { ASSET_CLASSES } from '$lib/parameters/types';
import { applyDifferences } from '$lib/scenario/apply-differences';
import { differenceId, type Difference } from '$lib/scenario/differences';
import type { CrossCode } from '$lib/scenario/problems';
import { crossProblems } from '$lib/scenario/rules';
import type { Scenario } from '$lib/scenario/types';
import type { Compared } from './measures';

/** Why differences are one step: rules between inputs, weights of one scale, or the lens with its rules. */
export type JoinReason = 'rules' | 'weights' | 'lens';

export interface Step {
  readonly id: string;
  readonly differences: readonly Difference[];
  /** Undefined for a step of a single difference. */
  readonly joined: JoinReason | undefined;
}

/** In sections that move money, and yet only judged by or counted in cameras. */
const NOT_MONEY: readonly ParameterId[] = [
  'budget',
  'failure.rate',
  'failure.wear',
  'sla',
  'know.local',
  'data.held',
  'price.method',
  'price.bidders',
];

/** Whether an input can move any amount of money; `tests/unit/model/compare` holds the model to it. */
export function movesMoney(id: ParameterId): boolean {
  const { group } = parameter(id);
  if (group === 'governance' || group === 'agency' || group === 'dependencyWeights') return false;
  return !NOT_MONEY.includes(id);
}

function strikes(options: string | undefined, option: string): boolean {
  return options?.includes(option) ?? true;
}

/** Whether an event that is there in either scenario may strike the offer. */
function eventActs(d: Difference, a: Scenario, b: Scenario, option: string): boolean {
  if (d.kind === 'event-added' || d.kind === 'event-removed') {
    return d.event.off !== true && strikes(d.event.options, option);
  }
  if (d.kind !== 'event-field') return false;
  if (d.field === 'for' || d.field === 'off') return true;
  const here = [...a.events, ...b.events].filter(
    ({ id, kind }) => id === d.event && kind === d.eventKind,
  );
  return here.some((event) => strikes(event.options, option));
}

function lensActs(d: Difference, a: Scenario, b: Scenario): boolean {
  const used = [a.lens, b.lens];
  switch (d.kind) {
    case 'lens-in-use':
      return true;
    case 'lens-weight':
      return used.includes(d.lens);
    case 'lens-added':
    case 'lens-removed':
      return used.includes(d.lens.id);
    default:
      return false;
  }
}

/** Whether a difference can move the measure of this offer at all; what cannot has no share in its change. */
function canAct(
  d: Difference,
  a: Scenario,
  b: Scenario,
  option: string,
  measure: Compared,
): boolean {
  switch (d.kind) {
    case 'case-value':
    case 'option-value': {
      if (d.kind === 'option-value' && d.option !== option) return false;
      if (measure === 'index' || measure === 'score') return true;
      return movesMoney(d.parameter);
    }
    case 'event-added':
    case 'event-removed':
    case 'event-field':
      return eventActs(d, a, b, option);
    default:
      return measure === 'score' && lensActs(d, a, b);
  }
}

/** The inputs that each rule between inputs looks at. */
const RULE_INPUTS: Readonly<Record<CrossCode, readonly ParameterId[]>> = {
  'service-after-horizon': ['time.delay', 'time.build', 'horizon'],
  'build-needed': [
    'time.build',
    ...ASSET_CLASSES.flatMap((id) => [`own.${id}` as const, `have.${id}` as const]),
  ],
  'grace-before-build': ['loan.share', 'loan.grace', 'time.build'],
  'grace-after-maturity': ['loan.share', 'loan.grace', 'loan.years'],
  'loan-over-rest': ['loan.share', 'price.down'],
};
// The table has a row for every code.
const CODES = Object.keys(RULE_INPUTS) as CrossCode[];

interface Block {
  readonly differences: readonly Difference[];
  readonly joined: JoinReason | undefined;
}

function merged(blocks: readonly Block[], some: readonly Block[], reason: JoinReason): Block[] {
  if (some.length < 2) return [...blocks];
  const rest = blocks.filter((block) => !some.includes(block));
  const differences = some.flatMap((block) => block.differences);
  return [...rest, { differences, joined: reason }];
}

function looksAt(d: Difference, inputs: readonly ParameterId[]): boolean {
  return (d.kind === 'case-value' || d.kind === 'option-value') && inputs.includes(d.parameter);
}

/** Beyond so many blocks under one rule all are joined at once. */
const MOST_TRIED = 11;

/** Masks over `count` blocks, fewest first. */
function masks(count: number): number[] {
  const bits = (mask: number) => mask.toString(2).replaceAll('0', '').length;
  return Array.from({ length: 2 ** count }, (_, mask) => mask).sort(
    (x, y) => bits(x) - bits(y) || x - y,
  );
}

/** Blocks that a rule does not let stand apart: the fewest that break it, with the fewest that mend it. */
function clash(
  from: Scenario,
  blocks: readonly Block[],
  code: CrossCode,
): readonly Block[] | undefined {
  const under = blocks.filter(({ differences }) =>
    differences.some((d) => looksAt(d, RULE_INPUTS[code])),
  );
  if (under.length < 2) return undefined;
  const some = (mask: number) => under.filter((_, at) => (mask & (1 << at)) !== 0);
  const breaks = (which: readonly Block[]) => {
    const made = applyDifferences(
      from,
      which.flatMap(({ differences }) => differences),
    );
    return made.options.some((option) =>
      crossProblems(option.id, made.values, option.values).some((problem) => problem.code === code),
    );
  };
  if (under.length > MOST_TRIED) return under;
  const ordered = masks(under.length);
  const broken = ordered.find((mask) => breaks(some(mask)));
  if (broken === undefined) return undefined;
  const mended = ordered.find((mask) => (mask & broken) === broken && !breaks(some(mask)));
  return mended === undefined ? under : some(mended);
}

function withoutClashes(from: Scenario, given: readonly Block[]): Block[] {
  let blocks = [...given];
  for (const code of CODES) {
    // Each round joins at least two blocks.
    for (let round = 0; round < given.length; round += 1) {
      const together = clash(from, blocks, code);
      if (together === undefined) break;
      blocks = merged(blocks, together, 'rules');
    }
  }
  return blocks;
}

function isIndexWeight({ differences }: Block): boolean {
  return differences.some((d) => d.kind === 'case-value' && d.parameter.startsWith('weight.'));
}

function isLensRule({ differences }: Block): boolean {
  return differences.some(({ kind }) => kind.startsWith('lens-'));
}

/**
 * The steps from `a` to `b` for one offer that both have: differences that can act on its measure, each alone or
 * with those that it cannot do without. `a` is the first scenario with that offer alone.
 */
export function stepsOf(
  a: Scenario,
  b: Scenario,
  differences: readonly Difference[],
  option: string,
  measure: Compared,
): readonly Step[] {
  const acting = differences.filter((d) => canAct(d, a, b, option, measure));
  const single = acting.map((d): Block => ({ differences: [d], joined: undefined }));
  const indexed =
    measure === 'index' ? merged(single, single.filter(isIndexWeight), 'weights') : single;
  const reason = a.lens === b.lens ? 'weights' : 'lens';
  const lensed =
    measure === 'score' ? merged(indexed, indexed.filter(isLensRule), reason) : indexed;
  const order = new Map(acting.map((d, at) => [d, at]));
  const place = (d: Difference | undefined) => (d === undefined ? 0 : (order.get(d) ?? 0));
  return withoutClashes(a, lensed)
    .map(({ differences: joint, joined }): Step => {
      const sorted = [...joint].sort((x, y) => place(x) - place(y));
      return { id: sorted.map(differenceId).join('+'), differences: sorted, joined };
    })
    .sort((x, y) => place(x.differences[0]) - place(y.differences[0]));
}
