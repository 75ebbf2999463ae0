/** Figures inside sentences: marked on the way, split where they are shown, gone where they are written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitExplain, withExplain } from '$lib/views/explain-link';
import { markFigure, ownName, plainText, textParts } from '$lib/views/marked-text';

describe('marked text', () => {
  it('splits into words and figures, and reads the same without the marks', () => {
    const text = `Costs ${markFigure('a.total', 'US$ 39.1 M')} over ${markFigure('horizon', '15')} years`;
    expect(textParts(text)).toEqual([
      { text: 'Costs ', figure: undefined },
      { text: 'US$ 39.1 M', figure: 'a.total' },
      { text: ' over ', figure: undefined },
      { text: '15', figure: 'horizon' },
      { text: ' years', figure: undefined },
    ]);
    expect(plainText(text)).toBe('Costs US$ 39.1 M over 15 years');
  });

  it('never loses a word, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const text = ownName(given) ?? '';
        const marked = `${text}${markFigure('x', text)}${text}`;
        expect(plainText(marked)).toBe(text + text + text);
        expect(
          textParts(marked)
            .map((part) => part.text)
            .join(''),
        ).toBe(text + text + text);
      }),
    );
  });

  it('lets no name pass for a figure', () => {
    expect(ownName('\uE000a.total\uE0011\uE002')).toBe('a.total1');
    expect(ownName(undefined)).toBeUndefined();
  });

  it('keeps a name from right to left to itself, and leaves others as they are', () => {
    expect(ownName('عرض 12')).toBe('\u2068عرض 12\u2069');
    expect(ownName('Oferta ñ 日本 🎥')).toBe('Oferta ñ 日本 🎥');
  });
});

describe('the explanation in a link', () => {
  it('stands behind the scenario and is taken off again', () => {
    const fragment = '#v=1&k=abc&case=jujuy-2016&a.loan.rate=4.5';
    const linked = withExplain(fragment, 'a.total');
    expect(splitExplain(linked)).toEqual({ fragment, figure: 'a.total' });
    expect(splitExplain(fragment)).toEqual({ fragment, figure: undefined });
    expect(splitExplain(`#${withExplain('', 'ten/a.total')}`)).toEqual({
      fragment: '#',
      figure: 'ten/a.total',
    });
  });

  it('is not taken from a name or from what is no id', () => {
    for (const fragment of ['#v=1&a.name=explain=a.total', '#v=1&explain=<b>', '#v=1&explain=']) {
      expect(splitExplain(fragment)).toEqual({ fragment, figure: undefined });
    }
  });
});
