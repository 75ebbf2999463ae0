/** The form of ranges: what is drawn from what, as a reader would type it. */
import type { FullMessages } from '$lib/i18n/messages';
import type { Lang } from '$lib/i18n/lang';
import type { Distribution } from '$lib/scenario/distribution';
import { drawable } from '$lib/scenario/input-key';
import type { Scenario } from '$lib/scenario/types';
import { uncertainInputs, type UncertainInput } from '$lib/scenario/uncertain-inputs';
import { optionName } from '../context';
import { fieldText, numberWithUnit } from '../values';

export interface RangeRow {
  readonly key: string;
  readonly label: string;
  readonly now: string;
  readonly unit: string;
  /** As it would be typed. */
  readonly text: string;
  readonly shape: 'uniform' | 'triangular' | 'pert' | 'lognormal' | 'fixed' | 'other';
  readonly own: boolean;
  readonly grade: UncertainInput['grade'];
}

export interface RangeGroup {
  readonly id: string;
  /** Absent for the case. */
  readonly name?: string;
  readonly rows: readonly RangeRow[];
}

const BETWEEN: Readonly<Record<Lang, string>> = { en: ' to ', es: ' a ' };

/** Half a step wider than what was said, where a whole number is drawn and rounded. */
function said(distribution: Distribution, integer: boolean): Distribution {
  if (!integer) return distribution;
  switch (distribution.kind) {
    case 'uniform':
    case 'triangular':
    case 'pert':
      return { ...distribution, low: distribution.low + 0.5, high: distribution.high - 0.5 };
    default:
      return distribution;
  }
}

function textOf(input: UncertainInput, words: FullMessages): string {
  const unit = drawable(input.id)?.unit ?? 'times';
  const number = (value: number) => fieldText(value, unit, words);
  const distribution = said(input.distribution, input.integer);
  switch (distribution.kind) {
    case 'uniform':
    case 'lognormal':
      return [distribution.low, distribution.high].map(number).join(BETWEEN[words.lang]);
    case 'triangular':
    case 'pert':
      return [distribution.low, distribution.mode, distribution.high].map(number).join('; ');
    default:
      return '';
  }
}

function rowOf(input: UncertainInput, words: FullMessages): RangeRow {
  const unit = drawable(input.id)?.unit ?? 'times';
  const { kind } = input.distribution;
  return {
    key: input.key,
    label: words.inputs.parameters[input.id].label,
    now: numberWithUnit(input.base, unit, words),
    unit: words.inputs.units[unit],
    text: textOf(input, words),
    shape: kind === 'discrete' || kind === 'mixture' ? 'other' : kind,
    own: input.origin === 'own',
    grade: input.grade,
  };
}

/** The drawn inputs of the case, then of each offer. */
export function rangeGroups(scenario: Scenario, words: FullMessages): readonly RangeGroup[] {
  const inputs = uncertainInputs(scenario);
  const rowsOf = (option: string | undefined) =>
    inputs.filter((input) => input.option === option).map((input) => rowOf(input, words));
  return [
    { id: 'case', rows: rowsOf(undefined) },
    ...scenario.options.map((option) => ({
      id: option.id,
      name: optionName(option, words),
      rows: rowsOf(option.id),
    })),
  ];
}
