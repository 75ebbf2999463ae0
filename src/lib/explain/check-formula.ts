/**
 * Works a figure's formula out with mathjs on the values of its operands, and compares it with what
 * the engine said. Loaded when an explanation is opened. Formulas come from this app alone; what
 * readers type goes through `formula/evaluate-formula.ts`, which allows far less.
 */
import {
  absDependencies,
  create,
  compileDependencies,
  addDependencies,
  divideDependencies,
  largerDependencies,
  maxDependencies,
  meanDependencies,
  minDependencies,
  modDependencies,
  multiplyDependencies,
  powDependencies,
  roundDependencies,
  subtractDependencies,
  sumDependencies,
  unaryMinusDependencies,
} from 'mathjs/number';
import type { Figure, FigureGraph, Operand } from './types';

const math = create({
  ...absDependencies,
  ...addDependencies,
  ...divideDependencies,
  ...compileDependencies,
  ...largerDependencies,
  ...maxDependencies,
  ...meanDependencies,
  ...minDependencies,
  ...modDependencies,
  ...multiplyDependencies,
  ...powDependencies,
  ...roundDependencies,
  ...subtractDependencies,
  ...sumDependencies,
  ...unaryMinusDependencies,
});

/** Position, counted from 1, of the first of the largest values: a year of a list that starts at 0 is one less. */
function firstOfLargest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values)) + 1;
}

/** The same of the least; shares that differ by rounding alone are one, as in the stress table. */
function firstOfLeast(values: readonly number[]): number {
  let first = 0;
  for (const [at, value] of values.entries()) {
    if (value < (values[first] ?? 0) - 1e-9) first = at;
  }
  return first + 1;
}

/** Of the factors of a list; nothing to multiply is one. */
function product(values: readonly number[]): number {
  return values.reduce((all, value) => all * value, 1);
}

export type Check =
  /** `result` is what the formula gives; for an equation, what is left over. */
  | { readonly kind: 'agrees' | 'differs'; readonly result: number }
  /** Nothing to work out: an input, a constant, a rule. */
  | { readonly kind: 'none' };

/** Relative to the figure, or to a sum's largest part: a total near zero of large parts is noise. */
const TOLERANCE = 1e-9;

function valuesOf(operand: Operand, self: Figure, graph: FigureGraph): number | number[] {
  const valueOf = (id: string) => {
    const figure = graph.find(id);
    if (figure === undefined) throw new Error(`${self.id} rests on ${id}, which is no figure`);
    return figure.value;
  };
  switch (operand.kind) {
    case 'figure':
      return valueOf(operand.id);
    case 'list':
      return operand.ids.map(valueOf);
    case 'self':
      return self.value;
  }
}

export function checkFormula(figure: Figure, graph: FigureGraph): Check {
  const { account } = figure;
  if (account.kind !== 'formula') return { kind: 'none' };
  const scope: Record<string, unknown> = { firstOfLargest, firstOfLeast, product };
  const sizes = [Math.abs(figure.value)];
  for (const [symbol, operand] of Object.entries(account.operands)) {
    const values = valuesOf(operand, figure, graph);
    scope[symbol] = values;
    sizes.push(...[values].flat().map(Math.abs));
  }
  const result = Number(math.compile(account.expression).evaluate(scope));
  const expected = account.solves === true ? 0 : figure.value;
  const size = Math.max(...sizes);
  const near = Math.abs(result - expected) <= TOLERANCE * Math.max(size, 1e-6);
  return { kind: near ? 'agrees' : 'differs', result };
}
