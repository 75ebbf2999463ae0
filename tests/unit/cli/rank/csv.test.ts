import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, separated, type Separator } from '../../../../src/cli/rank/csv';

function records(text: string, separator: Separator = ','): readonly (readonly string[])[] {
  const reading = parseCsv(text, separator);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.records;
}

describe('a table of separated values', () => {
  it.each([
    [
      'plain fields',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['no line break at the end', 'a,b', [['a', 'b']]],
    ['line breaks of every kind', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    [
      'empty fields',
      ',\n,,',
      [
        ['', ''],
        ['', '', ''],
      ],
    ],
    ['an empty line, as a row', 'a\n\nb', [['a'], [''], ['b']]],
    ['quoted separators and line breaks', '"a,b","c\r\nd"', [['a,b', 'c\r\nd']]],
    ['doubled quotes', '"say ""so""",""', [['say "so"', '']]],
    ['a byte-order mark', '\ufeffa,b', [['a', 'b']]],
    ['spaces, which belong to the field', ' a ,b', [[' a ', 'b']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(records(text)).toEqual(expected);
  });

  it.each([
    ['a quote that is never closed', 'a,b\nc,"d', { code: 'unclosed-quote', row: 2 }],
    ['text behind a closing quote', 'a\nb\n"c"d', { code: 'stray-quote', row: 3 }],
    ['a quote inside a plain field', 'a,b"c', { code: 'stray-quote', row: 1 }],
  ])('refuses %s, with its row', (_, text, problem) => {
    expect(parseCsv(text, ',')).toEqual({ ok: false, problem });
  });

  it('gives back whatever was written by the rules', () => {
    const field = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'ñ'),
    });
    const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom<Separator>(',', ';', '\t'), (written, separator) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = written.map((row) => row.map(quoted).join(separator)).join('\r\n');
        expect(records(text, separator)).toEqual(written);
      }),
    );
  });

  it('ends on any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') }), (text) => {
        parseCsv(text, ',');
      }),
    );
  });
});

describe('the separator', () => {
  it.each<[string, string, Separator]>([
    ['a comma', 'a,b;c,d', ','],
    ['a semicolon', 'a;b;c\n1,5;2;3', ';'],
    ['a tab', 'a\tb\n1\t2', '\t'],
    ['not what stands in quotes', '"a,b,c,d";e', ';'],
    ['a comma where nothing tells', 'a', ','],
    ['that of the first row with text', '\r\n;a;b', ';'],
    ['what gives every row as many cells', 'Costo, en US$, de 2016;b\nX;1\nY;2', ';'],
    ['not a decimal comma, however many', 'a;b;c\nX;1,5;2,5\nY;3,5;4,5', ';'],
    ['the first row’s where rows differ', 'a;b;c\n1;2', ';'],
  ])('is %s', (_, text, expected) => {
    expect(separated(text, undefined)).toEqual({ text, separator: expected });
  });

  it('is what a first line such as Excel’s says, which is no row', () => {
    for (const start of ['sep=;\r\n', '\ufeffsep=;\n', 'SEP=;\n']) {
      expect(separated(`${start}a,b,c;d\n`, undefined)).toEqual({
        text: 'a,b,c;d\n',
        separator: ';',
      });
    }
    expect(separated('sep=,\na;b', ';')).toEqual({ text: 'a;b', separator: ';' });
  });
});
