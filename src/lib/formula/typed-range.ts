/**
 * What a reader typed as the range of an input, in the shape chosen beside it, checked against what the input
 * can be. Two ends in a shape with a likeliest value take the input's value now for it; three numbers always
 * say which one is the likeliest. Lists may weigh their values: `3 × 1; 5 × 2`.
 */
import type { Lang } from '$lib/i18n/lang';
import type { ParameterId } from '$lib/parameters/registry';
import type { Distribution } from '$lib/scenario/distribution';
import { drawable } from '$lib/scenario/input-key';
import type { RangeCode } from '$lib/scenario/problems';
import { checkRange } from '$lib/scenario/range-gate';
import type { Range } from '$lib/scenario/uncertainty';
import { fractionOfPercent, isPercent } from '$lib/scenario/value-text';
import { readNumber } from './read-number';
import { parseRangeText, type RangeTextCode } from './read-range';

/** What a range may be typed as; mixtures come from links and files alone. */
export const SHAPES = ['uniform', 'triangular', 'pert', 'lognormal', 'discrete', 'fixed'] as const;
export type Shape = (typeof SHAPES)[number];

export type TypedRangeCode =
  | RangeTextCode
  /** Two ends, and the value now does not lie between them. */
  | 'mode-needed'
  /** Three numbers where only two ends are meant. */
  | 'two-needed'
  /** Something in a list is no value. */
  | 'list';

export type TypedRange =
  | { readonly ok: true; readonly range: Range }
  /** The text cannot be read, or it can and does not fit the input. */
  | { readonly ok: false; readonly kind: 'text'; readonly code: TypedRangeCode }
  | {
      readonly ok: false;
      readonly kind: 'range';
      readonly code: RangeCode;
      /** In the stored unit. */
      readonly limit?: number;
    };

export interface RangeInput {
  readonly id: ParameterId;
  /** The scenario's value; undefined where it is worked out. */
  readonly now: number | undefined;
}

function fail(code: TypedRangeCode): TypedRange {
  return { ok: false, kind: 'text', code };
}

/** Through the gate of ranges. */
export function checkedRange(id: ParameterId, range: Distribution): TypedRange {
  const checked = checkRange(id, range);
  if (checked.ok) return { ok: true, range: checked.value };
  const { code, limit } = checked;
  return { ok: false, kind: 'range', code, ...(limit === undefined ? {} : { limit }) };
}

const TIMES = /[*×x]/i;

/** Values between semicolons, or commas with a space behind; each alike or with its weight. */
function typedList(id: ParameterId, text: string, lang: Lang, toStored: Scale): TypedRange {
  const items = text
    .split(text.includes(';') ? ';' : /,\s+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) return fail('empty');
  const pairs = items.map((item) => {
    const [value = '', weight = '1', ...more] = item.split(TIMES);
    return more.length > 0 ? [undefined] : [readNumber(value, lang), readNumber(weight, lang)];
  });
  const numbers = pairs.flat();
  if (numbers.some((one) => one === undefined || !Number.isFinite(one))) return fail('list');
  return checkedRange(id, {
    kind: 'discrete',
    values: pairs.map(([value = 0]) => toStored(value)),
    weights: pairs.map(([, weight = 0]) => weight),
  });
}

type Scale = (typed: number) => number;

/**
 * Reads what was typed for an input in a shape; of a held input, whose shape says nothing of ends, the count of
 * numbers decides. Percentages become fractions, to the nearest double.
 */
export function typedRange(
  { id, now }: RangeInput,
  text: string,
  shape: Shape,
  lang: Lang,
): TypedRange {
  const unit = drawable(id)?.unit;
  const toStored: Scale = unit !== undefined && isPercent(unit) ? fractionOfPercent : (one) => one;
  if (shape === 'discrete') return typedList(id, text, lang, toStored);
  const reading = parseRangeText(text, lang);
  if (!reading.ok) return fail(reading.code);
  const [low, high] = [toStored(reading.low), toStored(reading.high)];
  const said = reading.mode === undefined ? undefined : toStored(reading.mode);
  switch (shape) {
    case 'lognormal':
      return said === undefined ? checkedRange(id, { kind: shape, low, high }) : fail('two-needed');
    case 'triangular':
    case 'pert': {
      const between = now !== undefined && low <= now && now <= high ? now : undefined;
      const mode = said ?? between;
      return mode === undefined
        ? fail('mode-needed')
        : checkedRange(id, { kind: shape, low, mode, high });
    }
    case 'uniform':
    case 'fixed':
      return checkedRange(
        id,
        said === undefined
          ? { kind: 'uniform', low, high }
          : { kind: 'triangular', low, mode: said, high },
      );
  }
}
