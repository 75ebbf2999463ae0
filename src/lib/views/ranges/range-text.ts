/** Ranges as they would be typed, exactly, and the same numbers in another shape. */
import {
  checkedRange,
  type RangeInput,
  type Shape,
  type TypedRange,
} from '$lib/formula/typed-range';
import { formatBare } from '$lib/i18n/format';
import type { FullMessages } from '$lib/i18n/messages';
import type { Lang } from '$lib/i18n/lang';
import type { ParameterId } from '$lib/parameters/registry';
import type { Unit } from '$lib/parameters/types';
import type { Distribution } from '$lib/scenario/distribution';
import { drawable } from '$lib/scenario/input-key';
import type { Range } from '$lib/scenario/uncertainty';
import { isPercent, percentText } from '$lib/scenario/value-text';
import { fieldText } from '../values';

const BETWEEN: Readonly<Record<Lang, string>> = { en: ' to ', es: ' a ' };

/** More decimals than anybody types: then the value is a quotient, and shown as in other fields. */
const MOST_DECIMALS = 6;
const MIDDLE_DIGITS = 12;

/** A number with all its decimals, so that what was typed is what is shown. */
export function exactText(value: number, unit: Unit, words: FullMessages): string {
  const percent = isPercent(unit);
  const plain = percent ? percentText(value) : String(value);
  const digits = plain.split('.')[1]?.length ?? 0;
  if (digits > MOST_DECIMALS || plain.includes('e')) return fieldText(value, unit, words);
  return formatBare(value, { kind: percent ? 'percent' : 'plain', digits }, words.lang);
}

/** Empty for what is held, and for mixtures, which are not typed. */
export function typedText(id: ParameterId, range: Range, words: FullMessages): string {
  const unit = drawable(id)?.unit;
  if (range === 'fixed' || unit === undefined) return '';
  const text = (value: number) => exactText(value, unit, words);
  switch (range.kind) {
    case 'fixed':
      return [range.value, range.value].map(text).join(BETWEEN[words.lang]);
    case 'uniform':
    case 'lognormal':
      return [range.low, range.high].map(text).join(BETWEEN[words.lang]);
    case 'triangular':
    case 'pert':
      return [range.low, range.mode, range.high].map(text).join('; ');
    case 'discrete': {
      const { values, weights } = range;
      const alike = weights.every((weight) => weight === weights[0]);
      const weighed = (value: number, at: number) =>
        alike ? text(value) : `${text(value)} × ${exactText(weights[at] ?? 0, 'times', words)}`;
      return values.map(weighed).join('; ');
    }
    case 'mixture':
      return '';
  }
}

/** The shape that a form shows; `other` is said by a link or file. */
export function shapeOf(range: Range): Shape | 'other' {
  if (range === 'fixed') return 'fixed';
  switch (range.kind) {
    case 'mixture':
      return 'other';
    // One value and nothing else: a range of no width.
    case 'fixed':
      return 'uniform';
    default:
      return range.kind;
  }
}

function endsOf(distribution: Distribution): readonly [low: number, high: number] {
  switch (distribution.kind) {
    case 'fixed':
      return [distribution.value, distribution.value];
    case 'discrete':
      return [Math.min(...distribution.values), Math.max(...distribution.values)];
    case 'mixture': {
      const ends = distribution.parts.map(({ distribution: part }) => endsOf(part));
      return [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))];
    }
    default:
      return [distribution.low, distribution.high];
  }
}

/** The likeliest value said, else the value now where it lies between, else the middle. */
function likeliest({ id, now }: RangeInput, distribution: Distribution): number {
  if (distribution.kind === 'triangular' || distribution.kind === 'pert') return distribution.mode;
  const [low, high] = endsOf(distribution);
  if (now !== undefined && low <= now && now <= high) return now;
  const middle = low + (high - low) / 2;
  // 8.5 %, not 8.499999999999999 %.
  const rounded =
    drawable(id)?.integer === true ? Math.round(middle) : Number(middle.toPrecision(MIDDLE_DIGITS));
  return Math.min(high, Math.max(low, rounded));
}

/** The same ends, and the likeliest value where there is one, in another shape. */
export function reshaped(input: RangeInput, from: Distribution, shape: Shape): TypedRange {
  if (shape === 'fixed') return { ok: true, range: 'fixed' };
  const [low, high] = endsOf(from);
  const mode = likeliest(input, from);
  switch (shape) {
    case 'uniform':
    case 'lognormal':
      return checkedRange(input.id, { kind: shape, low, high });
    case 'triangular':
    case 'pert':
      return checkedRange(input.id, { kind: shape, low, mode, high });
    case 'discrete': {
      const values = [...new Set([low, mode, high])];
      return checkedRange(input.id, { kind: shape, values, weights: values.map(() => 1) });
    }
  }
}
