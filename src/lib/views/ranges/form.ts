/** The form of ranges: what is drawn from what, as a reader would type it, what is held and why. */
import type { TypedRange } from '$lib/formula/typed-range';
import type { FullMessages } from '$lib/i18n/messages';
import type { RangesWords } from '$lib/i18n/ranges-words';
import type { Distribution } from '$lib/scenario/distribution';
import { rangeText } from '$lib/scenario/distribution-text';
import type { Target } from '$lib/scenario/edit';
import { drawable } from '$lib/scenario/input-key';
import { sourceOf } from '$lib/scenario/presets';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  type ParameterId,
} from '$lib/parameters/registry';
import type { Scenario } from '$lib/scenario/types';
import {
  heldInputs,
  uncertainInputs,
  type HeldInput,
  type HeldReason,
  type UncertainInput,
} from '$lib/scenario/uncertain-inputs';
import { MAX_RANGES, type Range } from '$lib/scenario/uncertainty';
import type { OptionHue } from '../chart-spec';
import { hueOf, optionName } from '../context';
import { rangeInWords } from '../uncertain-text';
import { problemInWords, valueInWords } from '../values';
import { shapeOf, typedText } from './range-text';

type Placed = UncertainInput | HeldInput;

export interface RangeRow {
  readonly key: string;
  readonly target: Target;
  readonly label: string;
  /** The scenario's value, with its unit and without. */
  readonly now: string;
  readonly base: number | undefined;
  readonly unit: string;
  /** In use; stored units. */
  readonly range: Range;
  /** As it would be typed; empty for what is held or cannot be typed. */
  readonly text: string;
  readonly shape: ReturnType<typeof shapeOf>;
  /** Whether the reader has said it, and what is published instead. */
  readonly own: boolean;
  readonly published: Distribution | undefined;
  readonly publishedText: string;
  readonly held: HeldReason | undefined;
}

/** What no range can move, or which is worked out. */
export interface IdleRow {
  readonly key: string;
  readonly label: string;
  readonly reason: HeldReason;
  readonly own: boolean;
}

export interface RangeGroup {
  readonly id: string;
  /** Absent for the case. */
  readonly name?: string;
  readonly hue?: OptionHue;
  /** Drawn, or held by the reader. */
  readonly rows: readonly RangeRow[];
  /** Held by what is published; a range can be given. */
  readonly held: readonly RangeRow[];
  readonly idle: readonly IdleRow[];
}

/** What would be drawn if the reader said nothing: undefined where nothing would. */
function publishedRange(
  scenario: Scenario,
  { id, option, base }: Placed,
): Distribution | undefined {
  const archetype = scenario.options.find((candidate) => candidate.id === option)?.archetype;
  const { low, high } = sourceOf(scenario.case, id, archetype);
  if (low === undefined || high === undefined || low >= high || base === 'auto') return undefined;
  return base < low || base > high ? undefined : { kind: 'triangular', low, mode: base, high };
}

function ownRange({ uncertainty: { ranges } }: Scenario, key: string): Range | undefined {
  return Object.hasOwn(ranges, key) ? ranges[key] : undefined;
}

function rowOf(scenario: Scenario, input: Placed, words: FullMessages): RangeRow {
  const { key, id, option, base } = input;
  const own = ownRange(scenario, key);
  const published = publishedRange(scenario, input);
  const range = own ?? published ?? 'fixed';
  return {
    key,
    target: option === undefined ? { parameter: id } : { option, parameter: id },
    label: words.inputs.parameters[id].label,
    now: valueInWords(id, base, words),
    base: base === 'auto' ? undefined : base,
    unit: words.inputs.units[drawable(id)?.unit ?? 'times'],
    range,
    text: typedText(id, range, words),
    shape: shapeOf(range),
    own: own !== undefined,
    published,
    publishedText: rangeInWords(id, published ?? 'fixed', words),
    held: 'reason' in input ? input.reason : undefined,
  };
}

function isIdle(reason: HeldReason): boolean {
  return reason === 'idle' || reason === 'auto';
}

function isOwnHold(reason: HeldReason): boolean {
  return reason === 'fixed' || reason === 'constant';
}

const ORDER: readonly ParameterId[] = [...CASE_PARAMETER_IDS, ...OPTION_PARAMETER_IDS];

/** Inputs of the case, then of each offer in the order of the page. */
export function rangeGroups(scenario: Scenario, words: FullMessages): readonly RangeGroup[] {
  const drawn = uncertainInputs(scenario);
  const held = heldInputs(scenario);
  const group = (option: string | undefined): Omit<RangeGroup, 'id'> => {
    const of = <T extends Placed>(inputs: readonly T[]) =>
      inputs.filter((input) => input.option === option);
    const rows = (inputs: readonly Placed[]) =>
      inputs
        .toSorted((one, other) => ORDER.indexOf(one.id) - ORDER.indexOf(other.id))
        .map((input) => rowOf(scenario, input, words));
    const mine = of(held);
    return {
      rows: rows([...of(drawn), ...mine.filter(({ reason }) => isOwnHold(reason))]),
      held: rows(mine.filter(({ reason }) => !isIdle(reason) && !isOwnHold(reason))),
      idle: mine
        .filter(({ reason }) => isIdle(reason))
        .map(({ key, id, reason }) => ({
          key,
          label: words.inputs.parameters[id].label,
          reason,
          own: ownRange(scenario, key) !== undefined,
        })),
    };
  };
  return [
    { id: 'case', ...group(undefined) },
    ...scenario.options.map((option) => ({
      id: option.id,
      name: optionName(option, words),
      hue: hueOf(option.id),
      ...group(option.id),
    })),
  ];
}

/** Published again where that is what was said, so that it goes on following the scenario's value. */
export function asSaid({ target, published }: RangeRow, range: Range): Range | undefined {
  const { parameter } = target;
  const same =
    published !== undefined && rangeText(parameter, published) === rangeText(parameter, range);
  return same ? undefined : range;
}

/** Whether there is room for one more range of the reader's own. */
export function hasRoom(scenario: Scenario, { own }: RangeRow): boolean {
  return own || Object.keys(scenario.uncertainty.ranges).length < MAX_RANGES;
}

/** Why a range is not taken, and what to do. */
export function rangeProblem(
  row: RangeRow,
  given: string,
  problem: Extract<TypedRange, { ok: false }>,
  scenario: Scenario,
  words: RangesWords,
  full: FullMessages,
): string {
  if (problem.kind === 'text') {
    return problem.code === 'mode-needed'
      ? words.modeNeeded(row.now)
      : words.problems[problem.code];
  }
  const { code, limit } = problem;
  const bound = limit === undefined ? {} : { limit };
  return problemInWords(
    { kind: 'range', code, place: row.target, given, ...bound },
    scenario,
    full,
  );
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a name has all the words sought, whatever their case and accents. */
export function isSought(name: string, sought: string): boolean {
  const inName = folded(name);
  return folded(sought)
    .split(/\s+/)
    .every((word) => inName.includes(word));
}
