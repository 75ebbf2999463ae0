/**
 * A formula of an explanation in the grammar of a spreadsheet. mathjs only parses; every kind of node that
 * formulas of this program have is written out anew, and any other is a fault of the program, found by its tests.
 *
 * Two signs differ. A spreadsheet's minus before a number binds closer than its power (`-2^2` is 4 there), and its
 * powers group from the left; both are kept apart by parentheses.
 */
import { create, parseDependencies, type MathNode } from 'mathjs/number';

const { parse } = create({ ...parseDependencies });

/** What a symbol stands for: one cell, or a list of blocks of cells. */
export type SheetOperand =
  | { readonly kind: 'cell'; readonly reference: string }
  | {
      readonly kind: 'list';
      /** Cells and blocks, in the list's order. */
      readonly blocks: readonly string[];
      readonly count: number;
      /** Whether the one block there is runs across or down, where order counts. */
      readonly runs?: 'across' | 'down';
    };

/** The parts of mathjs nodes that are read here. */
interface NodeParts {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly op?: unknown;
  readonly args?: readonly MathNode[];
  readonly content?: MathNode;
  readonly fn?: { readonly name?: unknown };
}

type Operands = Readonly<Record<string, SheetOperand>>;

const PRECEDENCE: Readonly<Record<string, number>> = {
  '>': 1,
  '<': 1,
  '>=': 1,
  '<=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
  '^': 4,
};

interface Written {
  readonly text: string;
  /** Of the outermost sign; what needs no parentheses anywhere is 9. */
  readonly binds: number;
}

const PRIMARY = 9;

/** A number in the file's grammar: `1e-7` is `1E-7`. */
export function numberText(value: number): string {
  return String(value).toUpperCase().replace('E+', 'E');
}

function within({ text, binds }: Written, least: number): string {
  return binds < least ? `(${text})` : text;
}

function operandOf(node: MathNode | undefined, operands: Operands): SheetOperand {
  const parts = (node ?? {}) as unknown as NodeParts;
  const name = parts.type === 'SymbolNode' ? String(parts.name) : '';
  const operand = Object.hasOwn(operands, name) ? operands[name] : undefined;
  if (operand === undefined) throw new Error(`a formula speaks of ${name}, which it does not have`);
  return operand;
}

/** No function takes more arguments than this in every spreadsheet; longer lists are worked out in parts. */
const MOST_ARGUMENTS = 100;

function overAll(name: string, blocks: readonly string[]): string {
  if (blocks.length <= MOST_ARGUMENTS) return `${name}(${blocks.join(',')})`;
  const parts: string[] = [];
  for (let at = 0; at < blocks.length; at += MOST_ARGUMENTS) {
    parts.push(`${name}(${blocks.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  }
  return overAll(name, parts);
}

function listOf(args: readonly MathNode[], operands: Operands, name: string) {
  const list = operandOf(args[0], operands);
  if (list.kind !== 'list' || args.length !== 1) throw new Error(`${name} takes one list`);
  return list;
}

/** Places of a block's cells, counted from 1, as a spreadsheet works them out. */
function positions(block: string, runs: 'across' | 'down' | undefined): string {
  const along = runs === 'down' ? 'ROW' : 'COLUMN';
  return `${along}(${block})-MIN(${along}(${block}))+1`;
}

function firstOf(name: string, args: readonly MathNode[], operands: Operands): string {
  const { blocks, count, runs } = listOf(args, operands, name);
  const [block, more] = blocks;
  if (block === undefined || more !== undefined) throw new Error(`${name} takes cells in a row`);
  if (count === 1) return '1';
  if (name === 'firstOfLargest') return `MATCH(MAX(${block}),${block},0)`;
  const last = String(count + 1);
  // SUMPRODUCT makes both programs work the block out cell by cell.
  return `${last}-SUMPRODUCT(MAX((${block}<=MIN(${block})+1E-9)*(${last}-(${positions(block, runs)}))))`;
}

/** `min` and `max` take a list or several numbers; the others one list or one number. */
function callText(name: string, args: readonly MathNode[], operands: Operands): string {
  const isList = (node: MathNode) => {
    const { type } = node as unknown as NodeParts;
    return type === 'SymbolNode' && operandOf(node, operands).kind === 'list';
  };
  const plain = () => args.map((arg) => write(arg, operands).text);
  switch (name) {
    case 'sum':
    case 'product': {
      const { blocks, count } = listOf(args, operands, name);
      if (count === 0) return name === 'sum' ? '0' : '1';
      return overAll(name.toUpperCase(), blocks);
    }
    case 'mean': {
      const { blocks, count } = listOf(args, operands, name);
      return `${overAll('SUM', blocks)}/${String(count)}`;
    }
    case 'min':
    case 'max':
      return args.length === 1 && args[0] !== undefined && isList(args[0])
        ? overAll(name.toUpperCase(), listOf(args, operands, name).blocks)
        : `${name.toUpperCase()}(${plain().join(',')})`;
    case 'mod':
      return `MOD(${plain().join(',')})`;
    case 'abs':
      return `ABS(${plain().join(',')})`;
    case 'round':
      return `ROUND(${plain().join(',')},0)`;
    case 'firstOfLargest':
    case 'firstOfLeast':
      return firstOf(name, args, operands);
    default:
      throw new Error(`a formula calls ${name}, which no sheet knows`);
  }
}

function write(node: MathNode, operands: Operands): Written {
  const parts = node as unknown as NodeParts;
  const args = parts.args ?? [];
  switch (parts.type) {
    case 'ConstantNode':
      if (typeof parts.value !== 'number') break;
      return { text: numberText(parts.value), binds: PRIMARY };
    case 'SymbolNode': {
      const operand = operandOf(node, operands);
      if (operand.kind === 'cell') return { text: operand.reference, binds: PRIMARY };
      throw new Error(`the list ${String(parts.name)} stands where a number belongs`);
    }
    case 'ParenthesisNode': {
      if (parts.content === undefined) break;
      const { text, binds } = write(parts.content, operands);
      return binds === PRIMARY ? { text, binds } : { text: `(${text})`, binds: PRIMARY };
    }
    case 'FunctionNode': {
      const name = String(parts.fn?.name);
      const text = callText(name, args, operands);
      return { text, binds: name === 'mean' || name.startsWith('firstOf') ? 2 : PRIMARY };
    }
    case 'OperatorNode': {
      const op = String(parts.op);
      const [a, b] = args;
      if (op === '-' && a !== undefined && b === undefined) {
        return { text: `-${within(write(a, operands), PRIMARY)}`, binds: 0 };
      }
      const binds = Object.hasOwn(PRECEDENCE, op) ? PRECEDENCE[op] : undefined;
      if (binds === undefined || a === undefined || b === undefined) break;
      const left = within(write(a, operands), op === '^' ? binds + 1 : binds);
      // Sums and products keep their own grouping, or their last digit would differ.
      const right = within(write(b, operands), binds + 1);
      return { text: `${left}${op}${right}`, binds };
    }
  }
  throw new Error(`a formula has a part that no sheet knows: ${parts.type}`);
}

/** Trees of the expressions that this program has, some dozens for thousands of figures. */
const trees = new Map<string, MathNode>();

function treeOf(expression: string): MathNode {
  const known = trees.get(expression);
  if (known !== undefined) return known;
  const tree = parse(expression);
  trees.set(expression, tree);
  return tree;
}

/** The formula over references, without the equals sign. */
export function sheetFormula(expression: string, operands: Operands): string {
  return write(treeOf(expression), operands).text;
}
