import { describe, expect, it } from 'vitest';
import { apa } from '../../../src/lib/evidence/apa';
import { bibliography, bibtex, escapeBibtex } from '../../../src/lib/evidence/bibtex';
import {
  dateInAddress,
  paperReferences,
  references,
  shortNames,
  sourceReferences,
  type Reference,
} from '../../../src/lib/evidence/cite';
import { outsideFigures } from '../../../src/lib/evidence/outside-figures';
import { isEntryId } from '../../../src/lib/evidence/source-text';

function found(part: string): Reference {
  const reference = references.find(({ url, key }) => (url ?? key).includes(part));
  if (reference === undefined) throw new Error(`no source ${part}`);
  return reference;
}

describe('references', () => {
  it('hold the paper in both versions and every outside source once', () => {
    expect(paperReferences.map(({ kind }) => kind)).toEqual(['article', 'report']);
    const sources = outsideFigures.flatMap(({ sources: all }) => all);
    const cited = new Set(sources.filter((source) => !isEntryId(source)));
    expect(sourceReferences).toHaveLength(cited.size);
  });

  it('have keys of their own, in letters that BibTeX takes', () => {
    const keys = references.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([]);
  });

  it('keep their keys, which stand in others’ files', () => {
    expect(paperReferences.map(({ key }) => key)).toEqual([
      'vila-seoane-2024-information-society',
      'vila-seoane-gdi-working-paper-99',
    ]);
    expect(found('vistazo').key).toBe('vistazo-com-1l9q3v6');
  });

  it('have names short enough to be heard on a button, each its own', () => {
    const names = shortNames(references);
    expect(names.get('vila-seoane-2024-information-society')).toBe('The Information Society');
    expect(names.get(found('vistazo').key)).toBe('vistazo.com (X05)');
    expect(new Set(names.values()).size).toBe(references.length);
  });

  it('name the entries that rest on them', () => {
    const vendor = sourceReferences.find(({ url }) => url?.includes('quierotvecuador') === true);
    expect(vendor?.entries).toEqual(['X10', 'X11', 'X38']);
  });

  it('take a date from an address that bears one, and from no other', () => {
    expect(dateInAddress('http://www.eluniverso.com/noticias/2014/09/17/nota/1/a')).toEqual({
      year: 2014,
      month: 9,
      day: 17,
    });
    expect(dateInAddress('http://example.org/2011/12/us-bank.html')).toEqual({
      year: 2011,
      month: 12,
    });
    expect(dateInAddress('http://example.org/agendas/2014/10-07-14/memo.html')).toBeUndefined();
    expect(dateInAddress('http://example.org/2014/13/1/x')).toBeUndefined();
    expect(dateInAddress('https://www.crtc.gc.ca/eng/archive/1998/O98-268.htm')).toBeUndefined();
  });
});

describe('APA', () => {
  it('cites the article', () => {
    const [article] = paperReferences;
    if (article === undefined) throw new Error('no article');
    expect(apa(article, 'en')).toBe(
      'Vila Seoane, M., & Álvarez Velasco, C. (2024). The Chinese surveillance state in Latin America? Evidence from Argentina and Ecuador. The Information Society. https://doi.org/10.1080/01972243.2024.2317057',
    );
    expect(apa(article, 'es')).toMatch(/^Vila Seoane, M\. y Álvarez Velasco, C\. \(2024\)\. /);
  });

  it('cites the working paper without a year that nobody gave', () => {
    const [, report] = paperReferences;
    if (report === undefined) throw new Error('no report');
    expect(apa(report, 'en')).toContain(
      '(n.d.). The Chinese surveillance state in Latin America? Evidence from Argentina and Ecuador (GDI Digital Development Working Paper 99). University of Manchester. https://',
    );
  });

  it('cites a page of which only the address is known by its site, and says what it was read for', () => {
    expect(apa(found('eluniverso.com/noticias/2016'), 'en')).toBe(
      'eluniverso.com. (2016, March 10). [Page read for: ECU 911 cost; X06]. https://www.eluniverso.com/noticias/2016/03/10/nota/5454825/3812-millones-acabar-obra-dada-camc',
    );
    expect(apa(found('eluniverso.com/noticias/2016'), 'es')).toContain(
      '(2016, 10 de marzo). [Página leída sobre: Costo del ECU 911; X06]',
    );
    expect(apa(found('vistazo'), 'es')).toContain('(s.\u00a0f.)');
  });

  it('cites a series by its name', () => {
    expect(apa(found('fred'), 'en')).toMatch(
      /^FRED, series USD6MTD156N\. \(n\.d\.\)\. \[Data read/,
    );
  });

  it('leaves no gap in any line, in either language', () => {
    for (const reference of references) {
      for (const lang of ['en', 'es'] as const) {
        const line = apa(reference, lang);
        expect(line).not.toMatch(/undefined|NaN| {2}|\(\)|\.\.|null/);
        if (reference.url !== undefined) expect(line.endsWith(reference.url)).toBe(true);
      }
    }
  });
});

describe('BibTeX', () => {
  it('escapes what TeX would take for a command', () => {
    expect(escapeBibtex('50% of R&D #1 costs $2_000 {x} ~ ^ \\')).toBe(
      '50\\% of R\\&D \\#1 costs \\$2\\_000 \\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
  });

  it('writes accents as commands, whichever way they were typed', () => {
    expect(escapeBibtex('Álvarez, Núñez, güe, él, José, çà, País')).toBe(
      "{\\'A}lvarez, N{\\'u}{\\~n}ez, g{\\\"u}e, {\\'e}l, Jos{\\'e}, {\\c c}{\\`a}, Pa{\\'\\i}s",
    );
    expect(escapeBibtex('e\u0301')).toBe("{\\'e}");
    expect(escapeBibtex('“a”–b’s')).toBe("``a''--b's");
  });

  it('writes the article as an article', () => {
    const [article] = paperReferences;
    if (article === undefined) throw new Error('no article');
    expect(bibtex(article, 'en')).toBe(
      [
        '@article{vila-seoane-2024-information-society,',
        "  author = {Vila Seoane, Maximiliano and {\\'A}lvarez Velasco, Carla},",
        '  title = {{The Chinese surveillance state in Latin America? Evidence from Argentina and Ecuador}},',
        '  journal = {The Information Society},',
        '  year = {2024},',
        '  doi = {10.1080/01972243.2024.2317057},',
        '  url = {https://doi.org/10.1080/01972243.2024.2317057},',
        '}',
      ].join('\n'),
    );
  });

  it.each(['en', 'es'] as const)('is ASCII, balanced, and one entry a reference (%s)', (lang) => {
    const file = bibliography(references, lang);
    // Addresses are literal and may have other letters; none of ours has.
    expect(file).toMatch(/^[\x20-\x7e\n]*$/);
    expect(file.match(/^@\w+\{/gm)).toHaveLength(references.length);
    for (const reference of references) {
      let depth = 0;
      for (const mark of bibtex(reference, lang).replace(/\\[{}]/g, '')) {
        depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });

  it('invents no author for a page without one', () => {
    for (const reference of sourceReferences) {
      expect(bibtex(reference, 'en')).not.toContain('author =');
    }
  });

  it('says in the reader’s language what a page was read for and that its title is unknown', () => {
    const page = found('eluniverso.com/noticias/2016');
    expect(bibtex(page, 'en')).toContain('title = {{[Read for: ECU 911 cost]}}');
    expect(bibtex(page, 'en')).toContain(
      'Title and author not recorded; entry X06 of the register',
    );
    const spanish = bibtex(page, 'es');
    expect(spanish).toContain("title = {{[P{\\'a}gina le{\\'\\i}da sobre: Costo del ECU 911]}}");
    expect(spanish).toContain("T{\\'\\i}tulo y autor no registrados; entrada X06 del registro");
    // The keys stand in others’ files: a source is the same one in both languages.
    expect(spanish.split('\n')[0]).toBe(bibtex(page, 'en').split('\n')[0]);
    for (const reference of sourceReferences) {
      expect(bibtex(reference, 'es')).not.toMatch(/Read for|recorded|register\b/);
    }
  });

  it('cannot be broken by an address', () => {
    const broken = bibtex(
      {
        kind: 'bare',
        key: 'k',
        site: 'a_b',
        url: 'https://example.org/{a}\\b c%20d_e',
        entries: ['X01'],
        topics: [{ en: 'R&D', es: 'I+D' }],
      },
      'en',
    );
    expect(broken).toContain('url = {https://example.org/%7Ba%7D%5Cb%20c%20d_e}');
    expect(broken).toContain('howpublished = {a\\_b}');
    expect(broken).toContain('Read for: R\\&D');
  });
});
