/** What a reader typed as the range of an input, checked against what the input can be. */
import type { Lang } from '$lib/i18n/lang';
import type { ParameterId } from '$lib/parameters/registry';
import type { Distribution } from '$lib/scenario/distribution';
import { drawable } from '$lib/scenario/input-key';
import { checkRange } from '$lib/scenario/range-gate';
import type { Range } from '$lib/scenario/uncertainty';
import { isPercent } from '$lib/scenario/value-text';
import { parseRangeText, type RangeTextCode } from './read-range';

export const SHAPES = ['triangular', 'uniform', 'pert', 'lognormal', 'fixed'] as const;
export type Shape = (typeof SHAPES)[number];

export type TypedRange =
  | { readonly ok: true; readonly range: Range }
  | {
      readonly ok: false;
      readonly code: RangeTextCode | 'bounds' | 'mode-needed' | 'whole' | 'lognormal';
    };

/** What was typed for an input, as the range of a shape; percentages become fractions. */
export function typedRange(id: ParameterId, text: string, shape: Shape, lang: Lang): TypedRange {
  if (shape === 'fixed') return { ok: true, range: 'fixed' };
  const reading = parseRangeText(text, lang);
  if (!reading.ok) return reading;
  const unit = drawable(id)?.unit;
  const scale = unit !== undefined && isPercent(unit) ? 100 : 1;
  const [low, high] = [reading.low / scale, reading.high / scale];
  const mode = reading.mode === undefined ? undefined : reading.mode / scale;
  if (shape === 'pert' && mode === undefined) return { ok: false, code: 'mode-needed' };
  const range: Distribution =
    shape === 'lognormal'
      ? { kind: 'lognormal', low, high }
      : mode === undefined
        ? { kind: 'uniform', low, high }
        : {
            kind: shape === 'pert' ? 'pert' : shape === 'uniform' ? 'triangular' : shape,
            low,
            mode,
            high,
          };
  const checked = checkRange(id, range);
  if (checked.ok) return { ok: true, range: checked.value };
  const whole = drawable(id)?.integer === true;
  const numbers = [low, mode ?? low, high];
  if (shape === 'lognormal' && !(0 < low && low < high)) return { ok: false, code: 'lognormal' };
  return { ok: false, code: whole && !numbers.every(Number.isInteger) ? 'whole' : 'bounds' };
}
