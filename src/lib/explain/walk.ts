/** Going down from figures to what they rest on. */
import type { Figure, FigureGraph, FigureId } from './types';

/** Ids of the figures that a figure's account names, operands first. */
export function operandIds(figure: Figure): readonly FigureId[] {
  return [...operandRows(figure).map(({ id }) => id), ...(figure.because ?? [])];
}

/** A line of the table under a formula; only the first of a list names its symbol. */
export interface OperandRow {
  readonly symbol: string;
  readonly id: FigureId;
}

/** What a formula's symbols stand for, one figure a row; none where the account is no formula. */
export function operandRows({ account }: Figure): OperandRow[] {
  if (account.kind !== 'formula') return [];
  return Object.entries(account.operands).flatMap(([symbol, operand]) => {
    switch (operand.kind) {
      case 'self':
        return [];
      case 'figure':
        return [{ symbol, id: operand.id }];
      case 'list':
        return operand.ids.map((id, index) => ({ symbol: index === 0 ? symbol : '', id }));
    }
  });
}

/** Every figure that the given ones rest on, themselves included; `missing` are ids the graph lacks. */
export function closure(
  graph: FigureGraph,
  from: readonly FigureId[],
): { readonly figures: ReadonlyMap<FigureId, Figure>; readonly missing: readonly FigureId[] } {
  const figures = new Map<FigureId, Figure>();
  const missing = new Set<FigureId>();
  const queue = [...from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (figures.has(id)) continue;
    const figure = graph.find(id);
    if (figure === undefined) missing.add(id);
    else {
      figures.set(id, figure);
      queue.push(...operandIds(figure));
    }
  }
  return { figures, missing: [...missing] };
}
