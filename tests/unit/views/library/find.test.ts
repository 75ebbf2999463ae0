import { describe, expect, it } from 'vitest';
import type { CaseId } from '$lib/parameters/case-ids';
import {
  choicesOf,
  EVERYTHING,
  find,
  freeName,
  rowsOf,
  type Listed,
} from '$lib/views/library/find';

function item(name: string, changes: Partial<Listed> = {}): Listed {
  return { name, folder: '', tags: [], case: 'jujuy-2016', note: '', updatedAt: 0, ...changes };
}

const NAMES: Readonly<Partial<Record<CaseId, string>>> = {
  'neutral-city': 'An invented city Una ciudad inventada',
};
const caseNames = (id: CaseId) => NAMES[id] ?? id;

const ITEMS = [
  item('Núñez, 21 %', { updatedAt: 3, folder: 'class/group 3', tags: ['rates'] }),
  item('base 10', { updatedAt: 1, folder: 'class', note: 'Sin cámaras' }),
  item('base 9', { updatedAt: 2, folder: 'classroom', case: 'neutral-city' }),
];

const names = (asked: Partial<typeof EVERYTHING>) =>
  find(rowsOf(ITEMS, caseNames), { ...EVERYTHING, ...asked }, 'en').map(({ name }) => name);

describe('the search', () => {
  it.each([
    ['nunez', ['Núñez, 21 %']],
    ['21%', ['Núñez, 21 %']],
    ['RATES group', ['Núñez, 21 %']],
    ['camaras', ['base 10']],
    ['ciudad', ['base 9']],
    ['invented', ['base 9']],
    ['base nunez', []],
    ['  ', ['Núñez, 21 %', 'base 9', 'base 10']],
  ])('for "%s" finds what has every word, accents and language aside', (q, expected) => {
    expect(names({ q })).toEqual(expected);
  });

  it('takes a folder with those inside it, not those that begin alike', () => {
    expect(names({ folder: 'class' })).toEqual(['Núñez, 21 %', 'base 10']);
    expect(names({ tag: 'rates' })).toEqual(['Núñez, 21 %']);
    expect(names({ case: 'neutral-city' })).toEqual(['base 9']);
  });

  it('orders by date, by name as people count, and by folder', () => {
    expect(names({ sort: 'oldest' })).toEqual(['base 10', 'base 9', 'Núñez, 21 %']);
    expect(names({ sort: 'name' })).toEqual(['base 9', 'base 10', 'Núñez, 21 %']);
    expect(names({ sort: 'folder' })).toEqual(['base 10', 'Núñez, 21 %', 'base 9']);
  });
});

describe('the choices', () => {
  it('name every folder with those around it, each tag and each case once', () => {
    expect(choicesOf(ITEMS, 'en')).toEqual({
      folders: ['class', 'class/group 3', 'classroom'],
      tags: ['rates'],
      cases: ['jujuy-2016', 'neutral-city'],
    });
  });
});

describe('a free name', () => {
  it('counts on from those that are taken', () => {
    expect(freeName('A', [])).toBe('A');
    expect(freeName('A', [{ name: 'A' }, { name: 'A (2)' }])).toBe('A (3)');
  });
});
