/** Formulas of explanations in the grammar of spreadsheets. */
import { describe, expect, it } from 'vitest';
import { sheetFormula, type SheetOperand } from '$lib/export/xlsx/formula';
import { listOperand } from '$lib/export/xlsx/figure-cells';

const cell = (reference: string): SheetOperand => ({ kind: 'cell', reference });
const list = (
  blocks: readonly string[],
  count: number,
  runs?: 'across' | 'down',
): SheetOperand => ({ kind: 'list', blocks, count, ...(runs === undefined ? {} : { runs }) });

const A = { a: cell('A1'), b: cell('B1'), c: cell('C1'), x: list(['D1:D5', 'F7'], 6) };
const write = (expression: string) => sheetFormula(expression, A);

describe('a formula of an explanation', () => {
  it.each([
    ['a + b * c', 'A1+B1*C1'],
    ['(a + b) * c', '(A1+B1)*C1'],
    ['a - (b - c)', 'A1-(B1-C1)'],
    ['a + (b + c)', 'A1+(B1+C1)'],
    ['a / (b * c)', 'A1/(B1*C1)'],
    ['a / b / c', 'A1/B1/C1'],
    ['(1 + a)^3', '(1+A1)^3'],
    ['(1 + a)^(b - c)', '(1+A1)^(B1-C1)'],
    ['1 / (1 + a)^2.5', '1/(1+A1)^2.5'],
  ])('keeps its grouping: %s', (expression, formula) => {
    expect(write(expression)).toBe(formula);
  });

  it.each([
    // A spreadsheet takes -2^2 for 4 and 2^3^2 for 64; the formulas mean -4 and 512.
    ['-a^2', '-(A1^2)'],
    ['a^b^c', 'A1^(B1^C1)'],
    ['(1 + a)^(-2)', '(1+A1)^(-2)'],
    ['-a * b', '(-A1)*B1'],
    ['0.5^b', '0.5^B1'],
  ])('says what mathjs means where spreadsheets mean something else: %s', (expression, formula) => {
    expect(write(expression)).toBe(formula);
  });

  it.each([
    ['sum(x)', 'SUM(D1:D5,F7)'],
    ['max(x)', 'MAX(D1:D5,F7)'],
    ['mean(x)', 'SUM(D1:D5,F7)/6'],
    ['product(x)', 'PRODUCT(D1:D5,F7)'],
    ['min(1, min(x))', 'MIN(1,MIN(D1:D5,F7))'],
    ['max(0, min(1, (a - b) / (c - b)))', 'MAX(0,MIN(1,(A1-B1)/(C1-B1)))'],
    ['mod(max(0, a - b), c)', 'MOD(MAX(0,A1-B1),C1)'],
    ['max(1, round(a * b))', 'MAX(1,ROUND(A1*B1,0))'],
    ['a / mean(x)', 'A1/(SUM(D1:D5,F7)/6)'],
    ['1 + (a > b + 1e-7) + (c > b + 1e-7)', '1+(A1>B1+1E-7)+(C1>B1+1E-7)'],
  ])('calls functions that every spreadsheet has: %s', (expression, formula) => {
    expect(write(expression)).toBe(formula);
  });

  it('finds the first of the largest and of the least in a row of cells', () => {
    const row = { x: list(['D2:S2'], 16, 'across') };
    expect(sheetFormula('firstOfLargest(x) - 1', row)).toBe('MATCH(MAX(D2:S2),D2:S2,0)-1');
    expect(sheetFormula('a + firstOfLeast(x)', { ...row, a: cell('A1') })).toBe(
      'A1+(17-SUMPRODUCT(MAX((D2:S2<=MIN(D2:S2)+1E-9)*(17-(COLUMN(D2:S2)-MIN(COLUMN(D2:S2))+1)))))',
    );
    expect(() => sheetFormula('firstOfLargest(x)', A)).toThrow(/in a row/);
  });

  it('works lists of many cells out in parts, so that no function has more arguments than it may', () => {
    const many = Array.from({ length: 640 }, (_, at) => `A${String(2 * at + 1)}`);
    const formula = sheetFormula('sum(x)', { x: list(many, many.length) });
    expect(formula.startsWith('SUM(SUM(A1,A3,')).toBe(true);
    for (const call of formula.match(/SUM\(A[^()]*\)/g) ?? []) {
      expect(call.split(',').length).toBeLessThanOrEqual(100);
    }
    expect(sheetFormula('sum(x)', { x: list([], 0) })).toBe('0');
    expect(sheetFormula('product(x)', { x: list([], 0) })).toBe('1');
  });

  it.each(['a = 2', 'f(a)', 'a; b', '[a, b]', '"text"', 'x + 1', 'y', 'a > 0 ? b : c'])(
    'has no part that is passed over: %s',
    (expression) => {
      expect(() => write(expression)).toThrow();
    },
  );
});

describe('the cells of a list', () => {
  const at = (row: number, column: number, sheet = 'A') => ({ sheet, row, column });

  it('become blocks where they stand in a row, in the order of the list', () => {
    const down = [at(2, 3), at(3, 3), at(4, 3)];
    expect(listOperand(down, 'A')).toEqual(list(['C2:C4'], 3, 'down'));
    const across = [at(2, 3), at(2, 4)];
    expect(listOperand(across, 'B')).toEqual(list(["'A'!C2:D2"], 2, 'across'));
    const mixed = [at(2, 3), at(3, 3), at(3, 4), at(9, 9, "It's")];
    expect(listOperand(mixed, 'A')).toEqual(list(['C2:C3', 'D3', "'It''s'!I9"], 4));
  });
});
