/** Ranges as people type them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRangeText } from '$lib/formula/read-range';

const two = (low: number, high: number) => ({ ok: true, low, high });
const three = (low: number, mode: number, high: number) => ({ ok: true, low, mode, high });

describe('a typed range', () => {
  it.each([
    '18 to 30',
    '18 TO 30',
    'from 18 to 30',
    'between 18 and 30',
    '18-30',
    '18 - 30',
    '18 – 30',
    '18–30',
    '18—30',
    '18 − 30',
    '18..30',
    '18 .. 30',
    '18...30',
    '18…30',
    '18 a 30',
    'de 18 a 30',
    'desde 18 hasta 30',
    'entre 18 y 30',
    '18; 30',
    '18;30',
    '18, 30',
    '18 30',
    '18\u00a030',
    '  18 30  ',
    '18 % to 30 %',
    '18%-30%',
    '18 % – 30 %',
    '$18 - $30',
    'US$ 18 - US$ 30',
    '+18 to +30',
  ])('has two ends, in either language: %s', (text) => {
    expect(parseRangeText(text, 'en')).toEqual(two(18, 30));
    expect(parseRangeText(text, 'es')).toEqual(two(18, 30));
  });

  it.each([
    '18, 22, 30',
    '18 22 30',
    '18..22..30',
    '18-22-30',
    '18 – 22 – 30',
    '18; 22; 30',
    '18,22,30',
    '18 to 22 to 30',
  ])('or low, most likely and high: %s', (text) => {
    expect(parseRangeText(text, 'en')).toEqual(three(18, 22, 30));
    expect(parseRangeText(text, 'es')).toEqual(three(18, 22, 30));
  });

  it('reads numbers in the format of its reader', () => {
    expect(parseRangeText('18,5 - 30,25', 'es')).toEqual(two(18.5, 30.25));
    expect(parseRangeText('18.5 - 30.25', 'en')).toEqual(two(18.5, 30.25));
    expect(parseRangeText('18,5, 22,5, 30', 'es')).toEqual(three(18.5, 22.5, 30));
    expect(parseRangeText('18.5 22.5 30', 'en')).toEqual(three(18.5, 22.5, 30));
    expect(parseRangeText('18,5 22,5 30', 'es')).toEqual(three(18.5, 22.5, 30));
    expect(parseRangeText('1,500 to 2,000', 'en')).toEqual(two(1500, 2000));
    expect(parseRangeText('1.500 a 2.000', 'es')).toEqual(two(1500, 2000));
    expect(parseRangeText('1 500 – 1 000 000', 'en')).toEqual(two(1500, 1e6));
    expect(parseRangeText('1,500, 2,000', 'en')).toEqual(two(1500, 2000));
    expect(parseRangeText('1e6..2.5e6', 'en')).toEqual(two(1e6, 2.5e6));
    expect(parseRangeText('1e-3 - 2e-3', 'en')).toEqual(two(0.001, 0.002));
    expect(parseRangeText('.5-.75', 'en')).toEqual(two(0.5, 0.75));
  });

  it.each([
    ['-5 - -2', two(-5, -2)],
    ['-5--2', two(-5, -2)],
    ['−5 – −2', two(-5, -2)],
    ['-5 to -2', two(-5, -2)],
    ['-5..3', two(-5, 3)],
    ['-5 3', two(-5, 3)],
    ['-5, -2, 3', three(-5, -2, 3)],
    ['-5-3', two(-5, 3)],
    ['18 -30', two(18, 30)],
    ['-5 -2 3', three(-5, -2, 3)],
  ])('keeps the signs of its numbers: %s', (text, range) => {
    expect(parseRangeText(text, 'en')).toEqual(range);
  });

  it('may be a single point', () => {
    expect(parseRangeText('5 to 5', 'en')).toEqual(two(5, 5));
    expect(parseRangeText('5, 5, 5', 'en')).toEqual(three(5, 5, 5));
    expect(parseRangeText('5, 5, 6', 'en')).toEqual(three(5, 5, 6));
    expect(parseRangeText('5, 6, 6', 'en')).toEqual(three(5, 6, 6));
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['from ', 'not-number'],
    ['18', 'count'],
    ['18.5', 'count'],
    ['1,500', 'ambiguous'],
    ['-5 -2', 'ambiguous'],
    ['-5', 'count'],
    ['18 to', 'not-number'],
    ['to 30', 'not-number'],
    ['18..', 'not-number'],
    ['..30', 'not-number'],
    ['18 to thirty', 'not-number'],
    ['some to many', 'not-number'],
    ['some', 'not-number'],
    ['18 22 30 40', 'not-number'],
    ['18..22..30..40', 'count'],
    ['18, 22, 30, 40', 'count'],
    ['30 to 18', 'order'],
    ['18, 30, 22', 'order'],
    ['22, 18, 30', 'order'],
    ['30 18', 'order'],
    ['30,18,12', 'order'],
    ['100 200', 'ambiguous'],
    ['100 200 300', 'ambiguous'],
    ['1e999 to 2', 'not-number'],
    ['1 to 1e999', 'not-number'],
    [`1 to ${'9'.repeat(300)}`, 'not-number'],
  ])('is refused with its reason: %s', (text, code) => {
    expect(parseRangeText(text, 'en')).toEqual({ ok: false, code });
  });

  it('says so where spaces or commas may be part of a number', () => {
    expect(parseRangeText('18,30', 'en')).toEqual({ ok: false, code: 'ambiguous' });
    expect(parseRangeText('18,30', 'es')).toEqual({ ok: false, code: 'ambiguous' });
    expect(parseRangeText('1,5 2,5', 'es')).toEqual(two(1.5, 2.5));
    // Three bare commas apart: 1, 5 2, 5 is no reading, for 5 2 is no number.
    expect(parseRangeText('100,200,300', 'en')).toEqual({ ok: false, code: 'ambiguous' });
  });

  it('comes back from any two or three rising numbers, however they are parted', () => {
    const number = fc.integer({ min: -999, max: 999 });
    const mark = fc.constantFrom(' to ', '..', ' – ', '; ', ', ', ' a ');
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 3 }), mark, (numbers, between) => {
        const rising = [...numbers].sort((a, b) => a - b);
        const [low = 0, middle = 0, high] = rising.map((one) => one || 0);
        const range = high === undefined ? two(low, middle) : three(low, middle, high);
        for (const lang of ['en', 'es'] as const) {
          expect(parseRangeText(rising.join(between), lang)).toEqual(range);
        }
      }),
    );
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en' as const, 'es' as const),
        (text, lang) => {
          const read = parseRangeText(text, lang);
          if (read.ok) expect(read.low).toBeLessThanOrEqual(read.high);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
