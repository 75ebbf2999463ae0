import { describe, expect, it } from 'vitest';
import { findEvidence, register } from '../../../../src/lib/evidence/register';
import {
  EMPTY_QUERY,
  fragmentOf,
  isEmpty,
  readFragment,
  type Query,
} from '../../../../src/lib/views/evidence/query';
import { CHOICES, find, knownQuery } from '../../../../src/lib/views/evidence/search';
import { fold } from '../../../../src/lib/views/fold';

const query = (part: Partial<Query>): Query => ({ ...EMPTY_QUERY, ...part });

describe('searching the register', () => {
  it('finds everything with an empty query', () => {
    expect(find(EMPTY_QUERY)).toEqual([...register.keys()]);
  });

  it('finds an entry by its id, in any case of letters', () => {
    expect(find(query({ q: 'J16' }))).toContain('J16');
    expect(find(query({ q: 'j16' }))).toContain('J16');
  });

  it('finds the same in both languages, with and without accents', () => {
    const spanish = find(query({ q: 'cámaras en comodato' }));
    expect(spanish).toContain('X43');
    expect(find(query({ q: 'CAMARAS en comodato' }))).toEqual(spanish);
    expect(find(query({ q: 'cameras under commodatum' }))).toContain('X43');
    expect(fold('Núñez’s −3')).toBe("nunez's -3");
  });

  it('finds a percentage whichever way it is spaced', () => {
    const found = find(query({ q: '21%' }));
    expect(found.length).toBeGreaterThan(0);
    for (const q of ['21 %', '21\u00a0%', '21\u202f%']) expect(find(query({ q }))).toEqual(found);
    expect(find(query({ q: 'tax 21 %' }))).toEqual(find(query({ q: '21% tax' })));
  });

  it('finds an amount of dollars whichever way it is spaced', () => {
    const found = find(query({ q: 'US$30' }));
    expect(found).toContain('X13');
    for (const q of ['US$ 30', 'us$\u00a030']) expect(find(query({ q }))).toEqual(found);
  });

  it('finds a figure as the page shows it, in either language', () => {
    expect(find(query({ q: '7.159 %' }))).toContain('X02');
    expect(find(query({ q: '7,159%' }))).toContain('X02');
    expect(find(query({ q: '4,600 cameras' }))).toContain('E07');
  });

  it('wants all the words, in any order', () => {
    const both = find(query({ q: 'fibre puna' }));
    expect(both).toEqual(find(query({ q: 'puna fibre' })));
    expect(both).toContain('X33');
    expect(both.length).toBeLessThan(find(query({ q: 'fibre' })).length);
  });

  it('finds sources by their address', () => {
    expect(find(query({ q: 'vistazo.com' }))).toEqual(['X05']);
  });

  it('finds nothing for what nobody wrote', () => {
    expect(find(query({ q: 'zeppelin' }))).toEqual([]);
  });

  it('filters by grade, and the grades make up the whole', () => {
    const sizes = CHOICES.grade.map((grade) => find(query({ grade })).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(register.size);
    expect(find(query({ grade: 'fact' })).length).toBe(82);
  });

  it('filters by case, and the cases make up the whole', () => {
    const sizes = CHOICES.case.map((tag) => find(query({ case: tag })).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(register.size);
    expect(find(query({ case: 'ecuador' }))).toEqual(expect.arrayContaining(['E05', 'X05', 'X29']));
    expect(find(query({ case: 'jujuy' }))).toEqual(
      expect.arrayContaining(['J13', 'X13', 'A-loan-rate']),
    );
  });

  it('filters by actor, interview and solidity', () => {
    expect(find(query({ actor: 'claro' }))).toEqual(expect.arrayContaining(['J05', 'X40']));
    expect(find(query({ interview: 'AR4' }))).toEqual(['J06', 'J26', 'J27']);
    expect(find(query({ solidity: 'not-found' }))).toEqual(['X14', 'X28', 'X51']);
  });

  it('has something behind every choice that it offers', () => {
    for (const [key, choices] of Object.entries(CHOICES)) {
      const empty = choices.filter((choice) => find(query({ [key]: choice })).length === 0);
      // Interview EC4 is listed in the annex and cited for no single fact; AR6 likewise.
      expect(
        empty.filter((code) => !['EC1', 'EC4', 'AR6'].includes(code)),
        key,
      ).toEqual([]);
    }
  });

  it('joins filters', () => {
    const ids = find(query({ grade: 'fact', interview: 'EC5', q: 'cameras' }));
    for (const id of ids) {
      const entry = findEvidence(id);
      expect(entry?.kind === 'fact' && entry.interviews).toContain('EC5');
    }
  });
});

describe('a search as a link', () => {
  it('comes back as it was', () => {
    const asked = query({ q: 'tasa & más #1', grade: 'outside', actor: 'zte' });
    expect(readFragment(`#${fragmentOf(asked)}`)).toEqual({ kind: 'query', query: asked });
  });

  it('is empty for an empty search', () => {
    expect(fragmentOf(EMPTY_QUERY)).toBe('');
    expect(isEmpty(query({ q: '  ' }))).toBe(true);
  });

  it('is told from the anchor of an entry', () => {
    expect(readFragment('#J16')).toEqual({ kind: 'anchor', id: 'J16' });
    expect(readFragment('')).toEqual({ kind: 'none' });
  });

  it('passes over what it does not know, and never breaks', () => {
    const reading = readFragment('#q=a&grade=gold&__proto__=1&x&q=%E0%A4%A');
    if (reading.kind !== 'query') throw new Error('no query');
    expect(knownQuery(reading.query)).toEqual(EMPTY_QUERY);
    expect(readFragment(`#q=${'a'.repeat(5000)}`)).toMatchObject({
      query: { q: 'a'.repeat(200) },
    });
  });
});
