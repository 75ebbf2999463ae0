/**
 * Small formulas typed into a field, such as `24e6*0.85`. mathjs only parses; the tree is checked
 * against an allow-list and worked out here, so nothing a reader types or pastes can do more than
 * arithmetic. Loaded on demand.
 */
import { create, parseDependencies, type MathNode } from 'mathjs/number';

const { parse } = create({ ...parseDependencies });

const MAX_LENGTH = 200;
const MAX_NODES = 100;

export type FormulaCode = 'not-number' | 'not-allowed' | 'too-long' | 'no-value';
export type FormulaResult =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: FormulaCode };

const FUNCTIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  round: ([value = NaN]) => Math.round(value),
  sqrt: ([value = NaN]) => Math.sqrt(value),
  abs: ([value = NaN]) => Math.abs(value),
};

const BINARY: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};

class NotAllowed extends Error {}

interface Budget {
  nodes: number;
}

/** The parts of mathjs nodes that are read here; everything else about a node is ignored. */
interface NodeParts {
  readonly type: string;
  readonly value?: unknown;
  readonly op?: unknown;
  readonly args?: readonly MathNode[];
  readonly content?: MathNode;
  readonly fn?: { readonly name?: unknown };
  readonly implicit?: unknown;
}

function operate(parts: NodeParts, budget: Budget): number {
  const args = (parts.args ?? []).map((arg) => work(arg, budget));
  const [a, b] = args;
  const op = String(parts.op);
  if (args.length === 1 && a !== undefined && (op === '-' || op === '+'))
    return op === '-' ? -a : a;
  const apply = Object.hasOwn(BINARY, op) ? BINARY[op] : undefined;
  if (apply === undefined || a === undefined || b === undefined || args.length !== 2) {
    throw new NotAllowed();
  }
  return apply(a, b);
}

function work(node: MathNode, budget: Budget): number {
  budget.nodes += 1;
  if (budget.nodes > MAX_NODES) throw new NotAllowed();
  const parts = node as unknown as NodeParts;
  switch (parts.type) {
    case 'ConstantNode':
      if (typeof parts.value !== 'number') throw new NotAllowed();
      return parts.value;
    case 'ParenthesisNode':
      if (parts.content === undefined) throw new NotAllowed();
      return work(parts.content, budget);
    case 'OperatorNode':
      return operate(parts, budget);
    case 'FunctionNode': {
      const name = String(parts.fn?.name);
      const apply = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
      if (apply === undefined) throw new NotAllowed();
      return apply((parts.args ?? []).map((arg) => work(arg, budget)));
    }
    default:
      throw new NotAllowed();
  }
}

/** Works out a formula written with a decimal point; the result, never the formula, is kept. */
export function evaluateFormula(text: string): FormulaResult {
  if (text.length > MAX_LENGTH) return { ok: false, code: 'too-long' };
  let tree: MathNode;
  try {
    tree = parse(text);
  } catch {
    return { ok: false, code: 'not-number' };
  }
  try {
    const value = work(tree, { nodes: 0 });
    return Number.isFinite(value) ? { ok: true, value } : { ok: false, code: 'no-value' };
  } catch (problem) {
    if (problem instanceof NotAllowed) return { ok: false, code: 'not-allowed' };
    throw problem;
  }
}
