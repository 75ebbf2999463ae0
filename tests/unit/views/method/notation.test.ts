import { describe, expect, it } from 'vitest';
import {
  parseNotation,
  withoutBrackets,
  type MathNode,
} from '../../../../src/lib/views/method/notation';

/** The tree as a line in which every level shows its brackets. */
function line(node: MathNode): string {
  switch (node.kind) {
    case 'row':
      return node.items.map(line).join(' ');
    case 'group':
      return `${node.open}${line(node.inner)}${node.close}`;
    case 'fraction':
      return `{${line(node.over)} over ${line(node.under)}}`;
    case 'sub':
      return `${line(node.base)}_{${line(node.sub)}}`;
    case 'sup':
      return `${line(node.base)}^{${line(node.sup)}}`;
    case 'root':
      return `√{${line(node.under)}}`;
    case 'sum':
      return `∑_{${line(node.index)}}`;
    case 'identifier':
    case 'number':
    case 'operator':
    case 'words':
      return node.text;
  }
}

function read(text: string): string {
  return line(parseNotation(text));
}

describe('the notation of formulas', () => {
  it('binds powers before products and products before sums', () => {
    expect(read('a + b*c^2')).toBe('a + b · c^{2}');
    expect(read('a - b / c - d')).toBe('a − {b over c} − d');
  });

  it('divides from left to right', () => {
    expect(read('a / b / c')).toBe('{{a over b} over c}');
    expect(read('a*b / c')).toBe('{a · b over c}');
  });

  it('keeps the brackets of a fraction, which whoever sets it may leave out', () => {
    const tree = parseNotation('(a + b) / c');
    expect(line(tree)).toBe('{(a + b) over c}');
    expect(tree.kind === 'fraction' && line(withoutBrackets(tree.over))).toBe('a + b');
  });

  it('takes the product that follows into a sum, and no more', () => {
    expect(read('sum_k B_k*n_k(t) + 1')).toBe('∑_{k} B_{k} · n_{k} (t) + 1');
  });

  it('writes an exponent in brackets without them', () => {
    expect(read('(1 + q)^(t - 1)')).toBe('(1 + q)^{t − 1}');
    expect(read('(1 + E)^(-m*a)')).toBe('(1 + E)^{− m · a}');
  });

  it('applies a named function and draws ceilings as brackets', () => {
    expect(read('max(0, min(G + T, H) - t)')).toBe('max (0 , min (G + T , H) − t)');
    expect(read('ceil(t)')).toBe('⌈t⌉');
  });

  it('takes what stands in the brackets of a root under its sign, also of a power', () => {
    expect(read('l + sqrt(u*(m - l))*2')).toBe('l + √{u · (m − l)} · 2');
    expect(read('s / sqrt(K)')).toBe('{s over √{K}}');
    expect(read('sqrt(K)^2')).toBe('√{K}^{2}');
    expect(read('sqrt')).toBe('sqrt');
  });

  it('raises words, as signs beside a letter are', () => {
    expect(read('phi = phi^"+" - phi^"−"')).toBe('φ = φ^{+} − φ^{−}');
  });

  it('reads relations, enumerations and left-out middles', () => {
    expect(read('phi <= 1 - delta')).toBe('φ ≤ 1 − δ');
    expect(read('t = d + 1, ..., d + c')).toBe('t = d + 1 , … , d + c');
  });

  it('keeps decimal commas apart from enumerations', () => {
    expect(read('max(0,5, x)')).toBe('max (0,5 , x)');
  });

  it('sets words and indices of words upright, single letters not', () => {
    expect(parseNotation('PV')).toEqual({ kind: 'identifier', text: 'PV', upright: true });
    expect(parseNotation('tau')).toEqual({ kind: 'identifier', text: 'τ', upright: false });
    expect(read('u_"camera"')).toBe('u_{camera}');
  });

  it.each(['a +', '(a', 'a = = )', 'a & b', 'a b c', 'sum B', ''])(
    'refuses what is no formula: %s',
    (text) => {
      expect(() => parseNotation(text)).toThrow();
    },
  );
});
