/**
 * Which inputs of a scenario are drawn, from what, and which are held, and why. By default an input is drawn
 * from its published range: triangular from low over the scenario's value to high. A value outside that range
 * is the reader's own, and held until she gives a range. Whole numbers are drawn half a step beyond both ends
 * and rounded, so that the ends weigh as much as what lies between them.
 */
import type { Grade } from '$lib/evidence/types';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  type ParameterId,
} from '$lib/parameters/registry';
import type { NumberValue } from '$lib/parameters/types';
import type { Distribution } from './distribution';
import { valueAt, type Target } from './edit';
import { drawable, inputKey } from './input-key';
import { sourceOf } from './presets';
import { canMatter } from './relevance';
import type { Scenario } from './types';

interface InputPlace {
  /** `discount`, `a.loan.rate`. */
  readonly key: string;
  readonly id: ParameterId;
  /** Absent for inputs of the case. */
  readonly option?: string;
}

export interface UncertainInput extends InputPlace {
  /** The scenario's value. */
  readonly base: number;
  /** In stored units; for whole numbers already half a step wider, to be rounded. */
  readonly distribution: Distribution;
  readonly integer: boolean;
  /** Draws beyond these are cut there: rounding at the ends, tails of a lognormal. */
  readonly lowest: number;
  readonly highest: number;
  readonly origin: 'published' | 'own';
  /** Of a published range; a reader's own has none. */
  readonly grade?: Grade;
  readonly refs: readonly string[];
}

export type HeldReason =
  /** The source states no range. */
  | 'no-range'
  /** The reader's value lies outside the published range. */
  | 'outside-range'
  /** Held by the reader. */
  | 'fixed'
  /** The reader's range is the value itself. */
  | 'constant'
  /** Worked out from other inputs. */
  | 'auto'
  /** It can move no figure of this scenario. */
  | 'idle';

export interface HeldInput extends InputPlace {
  readonly base: NumberValue;
  readonly reason: HeldReason;
}

type Placed = UncertainInput | HeldInput;

function isUncertain(input: Placed): input is UncertainInput {
  return 'distribution' in input;
}

/** Least and largest value; a lognormal's tails go as far as the input's bounds. */
function supportOf(
  distribution: Distribution,
  min: number,
  max: number,
): readonly [low: number, high: number] {
  switch (distribution.kind) {
    case 'fixed':
      return [distribution.value, distribution.value];
    case 'uniform':
    case 'triangular':
    case 'pert':
      return [distribution.low, distribution.high];
    case 'lognormal':
      return [min, max];
    case 'discrete': {
      const drawn = distribution.values.filter((_, at) => (distribution.weights[at] ?? 0) > 0);
      return [Math.min(...drawn), Math.max(...drawn)];
    }
    case 'mixture': {
      const parts = distribution.parts
        .filter(({ weight }) => weight > 0)
        .map((part) => supportOf(part.distribution, min, max));
      return [Math.min(...parts.map(([low]) => low)), Math.max(...parts.map(([, high]) => high))];
    }
  }
}

/** Half a step wider at both ends, where there are ends to widen. */
function widened(distribution: Distribution): Distribution {
  switch (distribution.kind) {
    case 'uniform':
    case 'triangular':
    case 'pert':
      return { ...distribution, low: distribution.low - 0.5, high: distribution.high + 0.5 };
    case 'mixture':
      return {
        kind: 'mixture',
        parts: distribution.parts.map(({ weight, distribution: part }) => ({
          weight,
          distribution: widened(part),
        })),
      };
    case 'fixed':
    case 'lognormal':
    case 'discrete':
      return distribution;
  }
}

/** In a fixed order: the case's, then each option's by its letter, whatever the order on the page. */
function targetsOf({ options }: Scenario): Target[] {
  const letters = options.map(({ id }) => id).sort();
  return [
    ...CASE_PARAMETER_IDS.map((id) => ({ parameter: id })),
    ...letters.flatMap((option) => OPTION_PARAMETER_IDS.map((id) => ({ option, parameter: id }))),
  ];
}

/** What would be drawn, or why it would not, whether or not it can matter. */
function placed(scenario: Scenario, target: Target): Placed | undefined {
  const { option, parameter: id } = target;
  const declared = drawable(id);
  const base = valueAt(scenario, target);
  if (declared === undefined || (typeof base !== 'number' && base !== 'auto')) return undefined;
  const key = inputKey(target);
  const place = { key, id, ...(option === undefined ? {} : { option }) };
  const held = (reason: HeldReason): HeldInput => ({ ...place, base, reason });
  if (base === 'auto') return held('auto');
  const integer = declared.integer === true;
  const drawn = (
    range: Distribution,
    from: Pick<UncertainInput, 'origin' | 'grade' | 'refs'>,
  ): UncertainInput => {
    const [lowest, highest] = supportOf(range, declared.min, declared.max);
    const distribution = integer ? widened(range) : range;
    return { ...place, base, distribution, integer, lowest, highest, ...from };
  };
  const { ranges } = scenario.uncertainty;
  const own = Object.hasOwn(ranges, key) ? ranges[key] : undefined;
  if (own === 'fixed') return held('fixed');
  if (own !== undefined) {
    const input = drawn(own, { origin: 'own', refs: [] });
    const isBase = input.lowest === base && input.highest === base;
    return isBase ? held('constant') : input;
  }
  const archetype = scenario.options.find((candidate) => candidate.id === option)?.archetype;
  const { low, high, grade, refs } = sourceOf(scenario.case, id, archetype);
  if (low === undefined || high === undefined || low >= high) return held('no-range');
  if (base < low || base > high) return held('outside-range');
  return drawn({ kind: 'triangular', low, mode: base, high }, { origin: 'published', grade, refs });
}

function allPlaced(scenario: Scenario): Placed[] {
  const found = targetsOf(scenario).flatMap((target) => placed(scenario, target) ?? []);
  const drawn = new Set(found.filter(isUncertain).map(({ key }) => key));
  return found.map((input) => {
    const { key, id, option, base } = input;
    const place = option === undefined ? {} : { option };
    return canMatter(scenario, { parameter: id, ...place }, (other) => drawn.has(other))
      ? input
      : { key, id, ...place, base, reason: 'idle' };
  });
}

/**
 * The inputs to draw: those of the case in the order of the registry, then each option's by its letter. The
 * order on the page means nothing, so that moving an offer leaves all draws as they are.
 */
export function uncertainInputs(scenario: Scenario): readonly UncertainInput[] {
  return allPlaced(scenario).filter(isUncertain);
}

/** The other numbers, in the same order, each with why it is held. */
export function heldInputs(scenario: Scenario): readonly HeldInput[] {
  return allPlaced(scenario).filter((input): input is HeldInput => !isUncertain(input));
}
