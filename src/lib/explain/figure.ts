/** Short constructors for figures, so that an account reads as a line of the model. */
import type { NumberStyle } from '$lib/i18n/format';
import type { Figure, FigureId, Operand } from './types';

export const USD_EXACT: NumberStyle = { kind: 'usd' };
export const SHARE: NumberStyle = { kind: 'percent', digits: 2 };
export const FACTOR: NumberStyle = { kind: 'plain', digits: 6 };
export const YEAR_NUMBER: NumberStyle = { kind: 'year' };
export const POINTS: NumberStyle = { kind: 'plain', digits: 2 };

/** The explained figure itself as an operand. */
export const SELF = '@self';

export interface Shown {
  readonly id: FigureId;
  readonly name: string;
  readonly style: NumberStyle;
  readonly value: number;
}

type Extra = Partial<Pick<Figure, 'note' | 'unit' | 'text' | 'because'>>;

function operandOf(given: FigureId | readonly FigureId[]): Operand {
  if (typeof given !== 'string') return { kind: 'list', ids: given };
  return given === SELF ? { kind: 'self' } : { kind: 'figure', id: given };
}

function operandsOf(
  given: Readonly<Record<string, FigureId | readonly FigureId[]>>,
): Readonly<Record<string, Operand>> {
  return Object.fromEntries(Object.entries(given).map(([symbol, ids]) => [symbol, operandOf(ids)]));
}

/** A figure that an expression over other figures gives. */
export function worked(
  shown: Shown,
  expression: string,
  operands: Readonly<Record<string, FigureId | readonly FigureId[]>>,
  extra: Extra = {},
): Figure {
  const account = { kind: 'formula', expression, operands: operandsOf(operands) } as const;
  return { ...shown, ...extra, account };
}

/** The sum of figures; zero where there are none. */
export function summed(shown: Shown, ids: readonly FigureId[], extra: Extra = {}): Figure {
  return ids.length === 0
    ? worked(shown, '0', {}, extra)
    : worked(shown, 'sum(x)', { x: ids }, extra);
}
