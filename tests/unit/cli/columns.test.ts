import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayWidth,
  lineWidth,
  pairs,
  printable,
  table,
  tableInBlocks,
  wrap,
} from '../../../src/cli/columns';

describe('wrap', () => {
  it('parts at plain spaces only, so that a figure stays with its unit', () => {
    expect(wrap('costs US$\u00a039.1\u00a0M a year', 12)).toEqual([
      'costs',
      'US$\u00a039.1\u00a0M a',
      'year',
    ]);
  });

  it('sets every line in as the first', () => {
    expect(wrap('   one two', 7)).toEqual(['   one', '   two']);
  });

  it('breaks a word that is longer than the line behind a mark, and loses nothing', () => {
    expect(wrap('price.vendor.cameras', 14)).toEqual(['price.vendor.', 'cameras']);
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
  });

  it('keeps every word and the width, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 40 }),
        (raw, width) => {
          const text = raw.trim();
          const lines = wrap(text, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('table', () => {
  const columns = [{ head: 'Name' }, { head: 'Points', align: 'right' }] as const;

  it('aligns words to the left and numbers to the right', () => {
    expect(
      table(
        columns,
        [
          ['Turnkey', '6'],
          ['Ñandú', '12.5'],
        ],
        80,
      ),
    ).toEqual(['Name     Points', '───────  ──────', 'Turnkey       6', 'Ñandú      12.5']);
  });

  it('counts wide characters double and combining marks not at all', () => {
    expect(displayWidth('日本')).toBe(4);
    expect(displayWidth('n\u0303')).toBe(1);
    expect(
      table(
        columns,
        [
          ['日本', '1'],
          ['abcd', '2'],
        ],
        80,
      )[2],
    ).toBe('日本       1');
  });

  it.each([60, 80, 100])('stays within %i columns and wraps instead of cutting', (width) => {
    const id = 'a-very-long-id-that-must-stay-whole';
    const text = 'word '.repeat(60).trim();
    const lines = table([{ head: 'Id' }, { head: 'A' }, { head: 'B' }], [[id, text, text]], width);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(lines.join('\n')).toContain(id);
    expect(lines.join(' ').match(/word/g)).toHaveLength(120);
  });

  it('puts a note under its row', () => {
    const lines = table(
      columns,
      [
        ['A', '1'],
        ['B', '2'],
      ],
      80,
      ['of A'],
    );
    expect(lines.slice(2)).toEqual(['A          1', '   of A', 'B          2']);
  });

  it.each([60, 80, 100])('splits many columns into blocks that repeat the first: %i', (width) => {
    const names = Array.from({ length: 30 }, (_, at) => `criterion ${at}`);
    const lines = tableInBlocks(
      [{ head: 'Name' }, ...names.map((head) => ({ head }))],
      [['Turnkey', ...names.map((_, at) => String(at))]],
      width,
    );
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    const blocks = lines.filter((line) => line.startsWith('Turnkey'));
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.flatMap((line) => line.split(/ +/).slice(1))).toEqual(
      names.map((_, at) => String(at)),
    );
    for (const name of names) expect(lines.join('\n')).toContain(name);
  });
});

describe('pairs', () => {
  it('wraps the right side under itself and gives a long name a line of its own', () => {
    const lines = pairs(
      [
        ['a', 'word '.repeat(30).trim()],
        ['a-name-that-is-far-longer-than-thirty', 'text'],
      ],
      100,
    );
    expect(lines[1]).toMatch(/^ {32,}word/);
    expect(lines).toContain('  a-name-that-is-far-longer-than-thirty');
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(100);
  });
});

describe('the width of a line', () => {
  it.each<[string, number | undefined, string | undefined, number]>([
    ['the terminal’s', 90, '70', 90],
    ['what the shell says where no terminal is', undefined, '70', 70],
    ['eighty where nothing tells', undefined, undefined, 80],
    ['eighty where what is told is none', undefined, 'wide', 80],
    ['eighty where a terminal does not know', 0, undefined, 80],
    ['never less than sixty', 20, undefined, 60],
    ['never more than a hundred and twenty', 300, undefined, 120],
  ])('is %s', (_, terminal, shell, width) => {
    expect(lineWidth(terminal, shell)).toBe(width);
  });
});

describe('printable', () => {
  it('turns control sequences and direction marks into spaces', () => {
    expect(printable('a\u001b[2J\u009b1m\u202eb\nc')).toBe('a [2J 1m b c');
  });
});
