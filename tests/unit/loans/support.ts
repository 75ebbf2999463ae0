/** Formulas of figures worked out by mathjs itself, so that an explanation is checked by other hands. */
import { all, create } from 'mathjs/number';
import type { Figure, FigureId } from '../../../src/lib/explain/types';

const math = create(all ?? {});

/** What a formula gives on its operands' own values; undefined where an operand is not in the graph. */
function workOut(figure: Figure, find: (id: FigureId) => Figure | undefined): number {
  if (figure.account.kind !== 'formula') return figure.value;
  const scope: Record<string, number | number[]> = {};
  for (const [symbol, operand] of Object.entries(figure.account.operands)) {
    const valueOf = (id: FigureId): number => {
      const found = find(id);
      if (found === undefined) throw new Error(`${figure.id} leans on ${id}, which is not there`);
      return found.value;
    };
    scope[symbol] =
      operand.kind === 'self'
        ? figure.value
        : operand.kind === 'list'
          ? operand.ids.map(valueOf)
          : valueOf(operand.id);
  }
  return Number(math.evaluate(figure.account.expression, scope));
}

/** How far a figure is from its formula, relative to its own size or, in an equation, to its terms'. */
export function gap(figure: Figure, find: (id: FigureId) => Figure | undefined): number {
  const result = workOut(figure, find);
  if (figure.account.kind === 'formula' && figure.account.solves === true) {
    const sizes = Object.values(figure.account.operands).map((operand) =>
      operand.kind === 'figure' ? Math.abs(find(operand.id)?.value ?? 0) : 0,
    );
    return Math.abs(result) / Math.max(1, ...sizes);
  }
  return Math.abs(result - figure.value) / Math.max(1, Math.abs(figure.value), Math.abs(result));
}
