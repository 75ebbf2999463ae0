import { describe, expect, it } from 'vitest';
import { balancedText, roomFor, textWidth, wrapText } from '$lib/charts/text';

describe('text without a browser', () => {
  it('grows with the size, and an accent adds nothing', () => {
    expect(textWidth('abc', 26)).toBeCloseTo(2 * textWidth('abc', 13));
    expect(textWidth('crédito', 13)).toBe(textWidth('credito', 13));
    expect(textWidth('abc', 13, true)).toBeGreaterThan(textWidth('abc', 13));
  });

  it('wraps at spaces and leaves a long word whole', () => {
    expect(wrapText('llave en mano', textWidth('llave en', 13), 13)).toEqual(['llave en', 'mano']);
    expect(wrapText('exportación', 10, 13)).toEqual(['exportación']);
    expect(wrapText('a b', 1000, 13)).toEqual(['a b']);
  });

  it('finds the narrowest room for a number of lines', () => {
    const room = roomFor('Llave en mano con crédito a la exportación', 2, 13);
    expect(wrapText('Llave en mano con crédito a la exportación', room, 13)).toHaveLength(2);
    expect(
      wrapText('Llave en mano con crédito a la exportación', room - 2, 13).length,
    ).toBeGreaterThan(2);
  });

  it('evens out lines without adding any', () => {
    const room = textWidth('Llave en mano con crédito a la', 13) + 1;
    expect(wrapText('Llave en mano con crédito a la exportación', room, 13).at(-1)).toBe(
      'exportación',
    );
    expect(balancedText('Llave en mano con crédito a la exportación', room, 13)).toEqual([
      'Llave en mano con',
      'crédito a la exportación',
    ]);
  });
});
