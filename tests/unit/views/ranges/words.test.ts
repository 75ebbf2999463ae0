import { describe, expect, it } from 'vitest';
import { words as en } from '$lib/i18n/en/ranges';
import { words as es } from '$lib/i18n/es/ranges';
import { LANGS } from '$lib/i18n/lang';

const WORDS = { en, es };

type Leaf = readonly [path: string, text: string];

/** Every text with the path to it; sentences are filled with counts or with names. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const fill = value as (one: unknown, other?: unknown) => string;
    const counted = /found|resetDone|idle|Count$/.test(path);
    if (path === '/count') return [[path, fill({ drawn: 19, own: 2, held: 1 })]];
    return counted
      ? [0, 1, 2].map((count): Leaf => [`${path}/${count}`, fill(count)])
      : [[path, fill('alpha', 'beta')]];
  }
  return Object.entries(value as object).flatMap(([key, child]) => leaves(child, `${path}/${key}`));
}

describe.each(LANGS)('the words of ranges in %s', (lang) => {
  const all = leaves(WORDS[lang]);
  const breaking = (breaks: (text: string, path: string) => boolean) =>
    all.filter(([path, text]) => breaks(text, path));

  it('leave nothing empty, unfilled or untidy', () => {
    expect(breaking((text) => text === '' || text !== text.trim())).toEqual([]);
    expect(breaking((text) => /undefined|NaN|\[object|alpha.*alpha/.test(text))).toEqual([]);
    expect(breaking((text) => / {2}|\.\.|,,|[!¡]|please|por favor/i.test(text))).toEqual([]);
  });

  it('use the quotes, apostrophes and minus signs of print', () => {
    const foreign = lang === 'en' ? /["'«»]/ : /["'“”]/;
    expect(breaking((text) => foreign.test(text) || /(^|\s)-\d/.test(text))).toEqual([]);
  });

  it('say of each problem what to do, in sentences that end', () => {
    expect(breaking((text, path) => /roblem|number\//.test(path) && !text.endsWith('.'))).toEqual(
      [],
    );
  });

  it('say counts in the number they have', () => {
    const count = (p: { drawn: number; own: number; held: number }) => WORDS[lang].count(p);
    expect(count({ drawn: 19, own: 0, held: 0 })).toBe(
      lang === 'en' ? '19 drawn' : '19 se sortean',
    );
    expect(count({ drawn: 1, own: 2, held: 3 })).toBe(
      lang === 'en'
        ? '1 drawn, 2 with a range of your own, 3 held'
        : '1 se sortea, 2 con rango propio, 3 fijos',
    );
    expect(WORDS[lang].found(1)).not.toContain('1');
    expect(WORDS[lang].found(12)).toContain('12');
  });
});

describe('the two languages', () => {
  it('have the same words and share none that are sentences', () => {
    expect(leaves(es).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
    const english = new Map(leaves(en));
    const same = leaves(es).filter(([path, text]) => english.get(path) === text);
    expect(same.map(([path]) => path)).toEqual(['/example/list', '/hazard']);
  });
});
