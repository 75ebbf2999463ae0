import { describe, expect, it } from 'vitest';
import { words as en } from '../../../../src/lib/i18n/en/method';
import { words as es } from '../../../../src/lib/i18n/es/method';
import { LANGS } from '../../../../src/lib/i18n/lang';
import { TERM_IDS } from '../../../../src/lib/i18n/method-words';
import { glossaryEntries, localNotation } from '../../../../src/lib/method/method-view';
import { CRITERION_IDS } from '../../../../src/lib/parameters/criteria';
import { parseNotation, type MathNode } from '../../../../src/lib/views/method/notation';
import { measureFormulas, sections } from '../../../../src/lib/views/method/sections';
import { SECTION_IDS } from '../../../../src/lib/views/method/section-types';
import { sources } from '../../../../src/lib/views/method/sources';
import { symbols, type SymbolId } from '../../../../src/lib/views/method/symbols';

const WORDS = { en, es };

/** Letters and words that a formula speaks of, indices included, as the page writes them. */
function named(node: MathNode): string[] {
  switch (node.kind) {
    case 'row':
      return node.items.flatMap(named);
    case 'group':
      return named(node.inner);
    case 'fraction':
      return [...named(node.over), ...named(node.under)];
    case 'sub':
      return node.sub.kind === 'words'
        ? named(node.base).map(
            (base) => `${base} ${node.sub.kind === 'words' ? node.sub.text : ''}`,
          )
        : [...named(node.base).map((base) => `${base} indexed`), ...named(node.sub)];
    case 'sup':
      return [...named(node.base), ...named(node.sup)];
    case 'root':
      return named(node.under);
    case 'sum':
      return named(node.index);
    case 'identifier':
      return [node.text];
    case 'number':
    case 'operator':
    case 'words':
      return [];
  }
}

/** Functions that need no row in a table of symbols, and indices that a sum or a row explains. */
const KNOWN = new Set(['max', 'min', 'round', 'ln', 'exp', 'k', 'y', 'j', 't', 'i', 'a', 'H', 'G']);

/** Every text in a tree of words; functions are filled with a number. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (n: number) => unknown)(7))];
  return Object.values(value as object).flatMap(texts);
}

function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => paths(child, `${path}/${key}`));
}

describe('the sections of the method page', () => {
  it('explain every letter of their formulas in their own table or in the conventions', () => {
    const conventions = sections.conventions.symbols;
    for (const id of SECTION_IDS) {
      const known = [...sections[id].symbols, ...conventions].flatMap((symbol) =>
        named(parseNotation(symbols[symbol].math)),
      );
      const measures = id === 'measures' ? Object.values(measureFormulas) : [];
      const formulas = [...sections[id].formulas.map(({ math }) => math), ...measures];
      const unknown = formulas
        .flatMap((math) => (math === '' ? [] : named(parseNotation(math))))
        .filter((letter) => !known.includes(letter) && !KNOWN.has(letter))
        // `s_assets` is one of the `s_i`.
        .filter((letter) => !known.includes(`${letter.split(' ')[0] ?? ''} indexed`));
      expect([...new Set(unknown)], id).toEqual([]);
    }
  });

  it('never give one symbol two meanings within a section', () => {
    for (const id of SECTION_IDS) {
      const written = sections[id].symbols.map((symbol) => symbols[symbol].math);
      expect(new Set(written).size, id).toBe(written.length);
    }
  });

  it('leave no symbol and no source unused', () => {
    const all = SECTION_IDS.map((id) => sections[id]);
    const usedSymbols = new Set<SymbolId>(all.flatMap((section) => section.symbols));
    expect(Object.keys(symbols).filter((id) => !usedSymbols.has(id as SymbolId))).toEqual([]);
    const usedSources = new Set<string>(all.flatMap((section) => section.sources));
    expect(Object.keys(sources).filter((id) => !usedSources.has(id))).toEqual([]);
  });

  it('leave no condition unused', () => {
    const used = new Set<string | undefined>(
      SECTION_IDS.flatMap((id) => sections[id].formulas.map(({ where }) => where)),
    );
    expect(Object.keys(en.where).filter((id) => !used.has(id))).toEqual([]);
  });

  it('name a source, unless the definition is the app’s own', () => {
    const without = SECTION_IDS.filter((id) => sections[id].sources.length === 0);
    expect(without).toEqual(['events', 'profile']);
  });
});

describe.each(LANGS)('the method page in %s', (lang) => {
  const words = WORDS[lang];

  it('has words and decimals for every formula', () => {
    const formulas = [
      ...SECTION_IDS.flatMap((id) => sections[id].formulas.map(({ math }) => math)),
      ...Object.values(symbols).map(({ math }) => math),
      ...CRITERION_IDS.map((id) => measureFormulas[id]).filter((math) => math !== ''),
    ];
    for (const math of formulas) {
      expect(() => parseNotation(localNotation(math, words, lang)), math).not.toThrow();
    }
  });

  it('says in words what a criterion without a formula is', () => {
    for (const id of CRITERION_IDS) {
      if (measureFormulas[id] === '') expect(words.criteria.notes[id], id).toBeTruthy();
    }
  });

  it('has sentences whose formulas are closed and can be read', () => {
    for (const text of texts(words)) {
      const parts = text.split('`');
      expect(parts.length % 2, text).toBe(1);
      for (const math of parts.filter((_, index) => index % 2 === 1)) {
        expect(() => parseNotation(math), text).not.toThrow();
      }
    }
  });

  it('neither begs nor shouts, and uses the signs of print', () => {
    for (const text of texts(words).map((whole) => whole.replace(/`[^`]*`/g, 'x'))) {
      expect(text).not.toMatch(/[!¡]|\bplease\b|por favor/i);
      expect(text).not.toMatch(lang === 'en' ? /["'«»]/ : /["'“”]/);
      expect(text).not.toMatch(/ {2}|\.\.|,,|undefined/);
      expect(text).toBe(text.trim());
    }
  });

  it('types no figure of the case or the model into its sentences', () => {
    const prose = texts({
      sections: words.sections,
      leftOut: words.leftOut,
      answers: words.answers,
      criteria: words.criteria,
    });
    // Year 0 and counts from 0 to 1 are conventions; everything else comes from the code.
    const typed = prose
      .map((text) => text.replace(/`[^`]*`/g, ''))
      .filter((text) => /(?<![\w.])(?!0\b|1\b)\d/.test(text));
    expect(typed).toEqual([]);
  });

  it('sorts its glossary by its own alphabet, with the other language beside each term', () => {
    const entries = glossaryEntries(words, lang === 'en' ? es : en, lang);
    expect(entries.map(({ id }) => id).sort()).toEqual([...TERM_IDS].sort());
    const order = entries.map(({ term }) => term);
    expect([...order].sort((a, b) => a.localeCompare(b, lang))).toEqual(order);
    for (const { id, other } of entries) {
      expect(other).toBe((lang === 'en' ? es : en).glossary.terms[id].term);
    }
  });

  it('defines each term in one sentence, under a name of its own', () => {
    const terms = TERM_IDS.map((id) => words.glossary.terms[id]);
    for (const { definition } of terms) {
      expect(definition).toMatch(/^\S.*[^.]\.$/);
      expect(definition).not.toMatch(/\.\s/);
    }
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  });
});

describe('the method page in both languages', () => {
  it('has the same words at every level', () => {
    expect(paths(es)).toEqual(paths(en));
  });

  it('has sentences of its own in each', () => {
    const sentences = (words: typeof en) =>
      texts({ sections: words.sections, terms: words.glossary.terms, leftOut: words.leftOut });
    const english = new Set(sentences(en).filter((text) => text.endsWith('.')));
    expect(sentences(es).filter((text) => english.has(text))).toEqual([]);
  });
});
