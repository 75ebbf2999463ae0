import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from '$lib/scenario/name';

describe('names that readers give', () => {
  it('keep the writing of all languages', () => {
    for (const name of [
      'Our hybrid',
      'Opción «ñandú»',
      '中兴通讯',
      'عرض',
      '👩🏽‍🚒 crew',
      '🎥',
      'a & b = c',
    ]) {
      expect(cleanName(name)).toBe(name);
    }
  });

  it('lose what steers text and what cannot be seen', () => {
    expect(cleanName('a\u0000b\u001fc\u0085d')).toBe('a b c d');
    expect(cleanName('\u202eevil\u202c\u2066x\u2069\u200f')).toBe('evil x');
    expect(cleanName('\ufeffname')).toBe('name');
    expect(cleanName('half \ud83d pair')).toBe('half pair');
    expect(cleanName('  two \n lines\t ')).toBe('two lines');
  });

  it('are nothing where nothing is left', () => {
    for (const name of [
      '',
      '   ',
      '\u0000',
      '\u202e\ufeff',
      '\udfff',
      '\u200b\u200d',
      '\u3164\ufe0f\u2800',
    ]) {
      expect(cleanName(name)).toBeUndefined();
    }
  });

  it('end after 80 characters, never inside one', () => {
    expect(cleanName('x'.repeat(200))).toBe('x'.repeat(80));
    expect(cleanName('😀'.repeat(200))).toBe('😀'.repeat(80));
    expect(cleanName(`${'x'.repeat(79)} y`)).toBe('x'.repeat(79));
  });

  it('are stored as they are written in links, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (raw) => {
        const name = cleanName(raw);
        if (name === undefined) return;
        expect(cleanName(name)).toBe(name);
        expect(decodeURIComponent(encodeURIComponent(name))).toBe(name);
      }),
      { numRuns: 2_000 },
    );
  });
});
