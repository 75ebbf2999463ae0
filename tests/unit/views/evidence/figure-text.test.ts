import { describe, expect, it } from 'vitest';
import { findEvidence, register } from '../../../../src/lib/evidence/register';
import { figureText } from '../../../../src/lib/views/evidence/figure-text';

function shown(id: string, lang: 'en' | 'es'): string {
  const entry = findEvidence(id);
  if (entry === undefined || entry.kind === 'assumption' || entry.value === undefined) return '';
  return figureText(entry.value, entry.unit, lang).replaceAll('\u00a0', ' ');
}

describe('a figure of the register', () => {
  it('has the marks of the reader’s language', () => {
    expect(shown('E07', 'en')).toBe('4,600 cameras, approximate');
    expect(shown('E07', 'es')).toMatch(/^4\.600 cámaras/);
    expect(shown('XF2018', 'es')).toMatch(/^28,095 /);
  });

  it('keeps each of several figures beside its own unit', () => {
    expect(shown('X02', 'en')).toBe('7.159 %; 8 years; 2 years of grace; 3 points');
    expect(shown('X02', 'es')).toMatch(/^7,159 %; 8 años; 2 años de gracia; 3 /);
  });

  it('puts the dollar sign before the figure', () => {
    expect(shown('J13', 'en')).toBe('US$ 24 million');
    expect(shown('J13', 'es')).toBe('US$ 24 millones');
    expect(shown('X08', 'es')).toMatch(/^US\$ 10\.000 por cámara; US\$ 13\.000 por punto$/);
  });

  it('leaves years, dates and names as they are', () => {
    expect(shown('E01', 'es')).toBe('2008');
    expect(shown('E04', 'en')).toBe('2011-02');
    expect(shown('E11', 'en')).toMatch(/^HP/);
  });

  it('keeps the digits of the source, zeros at the end included', () => {
    expect(figureText('6.50', undefined, 'en')).toBe('6.50');
    expect(figureText('3.0', undefined, 'es')).toBe('3,0');
  });

  it('writes ranges and falls with the proper signs', () => {
    expect(shown('X30', 'en')).toBe('US$ 10,000–18,300 per camera');
    expect(shown('X45', 'en')).toContain('−40 % in dollars');
  });

  it('has a decimal comma everywhere in Spanish', () => {
    for (const entry of register.values()) {
      if (entry.kind === 'assumption' || entry.value === undefined) continue;
      const text = figureText(entry.value, entry.unit, 'es');
      const wrong = text.match(/\d\.\d+/g)?.filter((figure) => !/^\d\.\d{3}$/.test(figure)) ?? [];
      expect(wrong, entry.id).toEqual([]);
    }
  });
});
