/** Straight scales and the ticks that people count in: 1, 2, 5 and their tens. */
import { formatBare, type NumberStyle } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly from: number;
  readonly to: number;
  readonly at: (value: number) => number;
}

export interface Tick {
  readonly value: number;
  readonly at: number;
  readonly text: string;
}

export function linearScale(min: number, max: number, from: number, to: number): Scale {
  const slope = max === min ? 0 : (to - from) / (max - min);
  return { min, max, from, to, at: (value) => from + (value - min) * slope };
}

/** The step of 1, 2 or 5 times a power of ten that cuts `span` into about `count` pieces. */
export function niceStep(span: number, count: number): number {
  if (!(span > 0)) return 1;
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const ratio = rough / power;
  const nice = ratio >= 7.07 ? 10 : ratio >= 3.16 ? 5 : ratio >= 1.41 ? 2 : 1;
  return nice * power;
}

/** Multiples of `step` inside [min, max], free of binary crumbs such as 0.30000000000000004. */
export function multiples(min: number, max: number, step: number): number[] {
  const slack = step * 1e-9;
  const first = Math.ceil((min - slack) / step);
  const last = Math.floor((max + slack) / step);
  const values: number[] = [];
  for (let index = first; index <= last; index++) {
    values.push(Number((index * step).toPrecision(12)) + 0);
  }
  return values;
}

/** A range that has some width, even around a single value. */
export function widened(min: number, max: number): { min: number; max: number } {
  if (max > min) return { min, max };
  if (min === 0) return { min: 0, max: 1 };
  const room = Math.abs(min) * 0.1;
  return { min: min - room, max: max + room };
}

/** The range grown outwards to whole steps. */
export function niceRange(
  min: number,
  max: number,
  count: number,
): { min: number; max: number; step: number } {
  const range = widened(min, max);
  const step = niceStep(range.max - range.min, count);
  return {
    min: Number((Math.floor(range.min / step + 1e-9) * step).toPrecision(12)),
    max: Number((Math.ceil(range.max / step - 1e-9) * step).toPrecision(12)),
    step,
  };
}

/** As many decimals as the step needs, and no more. */
export function tickStyle(style: NumberStyle, step: number): NumberStyle {
  const unit = style.kind === 'usdMillions' ? step / 1e6 : step;
  const shown = style.kind === 'percent' ? unit * 100 : unit;
  const digits = Math.max(0, Math.min(6, -Math.floor(Math.log10(shown) + 1e-9)));
  return style.kind === 'usd' || style.kind === 'year' ? style : { kind: style.kind, digits };
}

export function ticksOn(scale: Scale, step: number, style: NumberStyle, lang: Lang): Tick[] {
  const shown = tickStyle(style, step);
  return multiples(scale.min, scale.max, step).map((value) => ({
    value,
    at: scale.at(value),
    text: formatBare(value, shown, lang),
  }));
}

/** Whole years, about one every `room` pixels. */
export function yearStep(years: number, width: number, room: number): number {
  return Math.max(1, niceStep(years, Math.max(2, width / room)));
}
