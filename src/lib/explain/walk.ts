/** Going down from figures to what they rest on. */
import type { Figure, FigureGraph, FigureId } from './types';

/** Ids of the figures that a figure's account names, operands first. */
export function operandIds({ account, because }: Figure): readonly FigureId[] {
  const operands = account.kind === 'formula' ? Object.values(account.operands) : [];
  const ids = operands.flatMap((operand) => {
    switch (operand.kind) {
      case 'figure':
        return [operand.id];
      case 'list':
        return operand.ids;
      case 'self':
        return [];
    }
  });
  return [...ids, ...(because ?? [])];
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
