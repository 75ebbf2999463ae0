import { describe, expect, it } from 'vitest';
import { csvExact, csvNumber, csvText, tableCsv } from '$lib/export/csv';

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\0x', "'\0x"],
    ['\rx', '"\'\rx"'],
    ['＝1+1', "'＝1+1"],
    ['=A,"B"', '"\'=A,""B"""'],
  ])('keeps %j from being run', (text, safe) => {
    expect(csvText(text)).toBe(safe);
  });

  it('quotes commas, quotes and line ends, and nothing else', () => {
    expect(csvText('a,b')).toBe('"a,b"');
    expect(csvText('say "no"')).toBe('"say ""no"""');
    expect(csvText('a\r\nb')).toBe('"a\r\nb"');
    expect(csvText("Carrier's fibre")).toBe("Carrier's fibre");
  });

  it('writes figures unrounded, with a point, negative ones as they are', () => {
    expect(csvNumber(39.64999)).toBe('39.64999');
    expect(csvNumber(-2.5)).toBe('-2.5');
    expect(csvNumber(NaN)).toBe('');
    expect(csvNumber(0.1 + 0.2)).toBe('0.3');
    expect(csvExact(0.1 + 0.2)).toBe('0.30000000000000004');
    expect(csvExact(undefined)).toBe('');
  });

  it('opens with what the figures are and where they can be seen again', () => {
    const table = {
      caption: 'Cost',
      columns: [
        { label: 'Offer', numeric: false },
        { label: 'US$ M', numeric: true },
      ],
      rows: [[{ text: '=Turnkey' }, { text: '39,6', value: 39.64 }]],
    };
    const frame = {
      title: 'T',
      subtitle: 'S, US$ M',
      source: 'Src',
      modelVersion: 'Balanza 1',
      link: 'https://example.org/#x',
    };
    expect(tableCsv(table, frame)).toBe(
      'T\r\n"S, US$ M"\r\nSrc\r\nBalanza 1\r\nhttps://example.org/#x\r\n\r\nOffer,US$ M\r\n\'=Turnkey,39.64\r\n',
    );
  });
});
