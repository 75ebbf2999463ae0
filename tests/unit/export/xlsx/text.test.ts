/** Text in workbooks stays text, and names stay names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters, columnNumber, definedName, sheetNames } from '$lib/export/xlsx/names';
import { readXml } from '$lib/export/xlsx/read-xml';
import {
  cellText,
  formulaString,
  MAX_CELL_TEXT,
  stringXml,
  unescapeString,
} from '$lib/export/xlsx/text';

/** What a reader of the file gets back of a text. */
function back(text: string): string {
  let read = '';
  readXml(`<t>${stringXml(text)}</t>`, {
    open: () => undefined,
    close: () => undefined,
    text: (part) => (read += part),
  });
  return unescapeString(read);
}

describe('the text of a cell', () => {
  it('comes back as it was, whatever it looks like', () => {
    for (const text of [
      '=HYPERLINK("http://evil.example")',
      '@SUM(A1)',
      '+1',
      '-1',
      '<script>alert(1)</script>',
      'a & b "c"',
      '_x0041_ and _x005F_',
      '\u202eright to left\u202c',
      '  spaces  ',
      'line\nbreak\ttab',
      '🏙️ emoji',
      ']]>',
    ]) {
      expect(back(text), text).toBe(text);
    }
  });

  it('has no character that XML forbids, and no half of one', () => {
    expect(cellText('a\u0000b\u0007c')).toBe('a\ufffdb\ufffdc');
    expect(cellText('a\ud800b\udc00c')).toBe('a\ufffdb\ufffdc');
    expect(cellText('\ufffe\uffff')).toBe('\ufffd\ufffd');
    expect(cellText('a\r\nb\rc')).toBe('a\nb\nc');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(back(text)).toBe(cellText(text));
      }),
    );
  }, 30_000);

  it('is cut where a cell ends, between whole characters', () => {
    expect(cellText('x'.repeat(10_000))).toHaveLength(10_000);
    const long = cellText('😀'.repeat(MAX_CELL_TEXT));
    expect(long.length).toBeLessThanOrEqual(MAX_CELL_TEXT);
    expect(long.endsWith('😀…')).toBe(true);
  });

  it('stands in formulas within quotes', () => {
    expect(formulaString('a "b"')).toBe('"a ""b"""');
  });
});

describe('names', () => {
  it('of columns go from A to XFD and back', () => {
    expect([1, 26, 27, 702, 703, 16_384].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
    for (const n of [1, 26, 27, 702, 703, 16_384]) expect(columnNumber(columnLetters(n))).toBe(n);
  });

  it('of figures never look like an address', () => {
    expect(definedName('a.loan.rate')).toBe('a_loan_rate');
    expect(definedName('weightOf.x1.cost')).toBe('weightOf_x1_cost');
    expect(definedName('a1')).toBe('a1_');
    expect(definedName('XFD12')).toBe('XFD12_');
    expect(definedName('r')).toBe('r_');
    expect(definedName('R1C1')).toBe('R1C1_');
    expect(definedName('2a')).toBe('_2a');
    expect(definedName('discount')).toBe('discount');
  });

  it('of sheets fit, differ, and lose what sheets may not be called', () => {
    const long = 'A very long name of an offer that goes on and on';
    const names = sheetNames([
      'History',
      'a/b\\c?d*e[f]g:h',
      long,
      long,
      long.toUpperCase(),
      "''",
      '\u202e\u0000',
      "'quoted'",
      '😀'.repeat(20),
      'History',
    ]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      // eslint-disable-next-line no-control-regex
      expect(name).not.toMatch(/[[\]:*?/\\\u0000-\u001f]|^'|'$|\p{Surrogate}/u);
      expect(name.toLowerCase()).not.toBe('history');
    }
    expect(names[1]).toBe('a b c d e f g h');
    expect(names[7]).toBe('quoted');
  });
});
