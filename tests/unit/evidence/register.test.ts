import { describe, expect, it } from 'vitest';
import { actors } from '../../../src/lib/evidence/actors';
import { assumptions } from '../../../src/lib/evidence/assumptions';
import { claims } from '../../../src/lib/evidence/criticism';
import { interviewees } from '../../../src/lib/evidence/interviewees';
import { outsideFigures } from '../../../src/lib/evidence/outside-figures';
import { paperFacts } from '../../../src/lib/evidence/paper-facts';
import { findEvidence, PAPER, register } from '../../../src/lib/evidence/register';
import { stories } from '../../../src/lib/evidence/stories';
import { timeline } from '../../../src/lib/evidence/timeline';

const EVIDENCE_ID = /^(?:[PEJ]\d{2}|X\d{2}|X[LF]\d{2,4}|A-[a-z0-9-]+)$/;

/** Every `{ en, es }` found anywhere inside a value, with the path to it. */
function bilingualTexts(value: unknown, path: string): [path: string, en: unknown, es: unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value || 'es' in value) {
    const { en, es } = value as { en?: unknown; es?: unknown };
    return [[path, en, es]];
  }
  return Object.entries(value).flatMap(([key, child]) => bilingualTexts(child, `${path}.${key}`));
}

const everything = {
  paperFacts,
  outsideFigures,
  assumptions,
  timeline,
  actors,
  interviewees,
  stories,
  claims,
};
const texts = bilingualTexts(everything, 'evidence');

describe('the evidence register', () => {
  it('holds every row of the source register', () => {
    expect(paperFacts).toHaveLength(82);
    // X61 came later: the discount rates that the loan tools use.
    expect(outsideFigures).toHaveLength(82);
    expect(timeline).toHaveLength(29);
    expect(actors).toHaveLength(14);
    expect(interviewees).toHaveLength(14);
  });

  it('gives each entry an id of its own', () => {
    const ids = [...paperFacts, ...outsideFigures, ...assumptions].map((entry) => entry.id);
    expect(ids.filter((id) => !EVIDENCE_ID.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(register.size).toBe(ids.length);
  });

  it('finds an entry by id and nothing for an unknown one', () => {
    expect(findEvidence('J13')?.kind).toBe('fact');
    expect(findEvidence('X48')?.kind).toBe('outside');
    expect(findEvidence('A-horizon')?.kind).toBe('assumption');
    expect(findEvidence('A-nothing')).toBeUndefined();
  });

  it('writes every text in both languages', () => {
    expect(texts.length).toBeGreaterThan(500);
    const isWritten = (text: unknown) => typeof text === 'string' && text.trim() !== '';
    expect(texts.filter(([, en, es]) => !isWritten(en) || !isWritten(es))).toEqual([]);
  });

  it('formats figures as each language does', () => {
    // Reads "4,600" or "8.6" in English and "4.600" or "8,6" in Spanish.
    const figures = (text: string) => text.match(/\d+(?:[.,]\d+)+/g) ?? [];
    const swap = (figure: string) => figure.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
    for (const [path, en, es] of texts) {
      const english = figures(String(en)).map(swap);
      const foreign = figures(String(es)).filter((figure) => !english.includes(figure));
      // "1.4 billion" is "1.400 millones".
      expect(
        foreign.filter((figure) => !/^\d\.\d00$/.test(figure)),
        path,
      ).toEqual([]);
    }
  });
});

describe('assumptions', () => {
  it('lean only on entries that exist and are not unverified', () => {
    for (const { id, leansOn } of assumptions) {
      for (const support of leansOn) {
        const entry = findEvidence(support);
        expect(entry, `${id} leans on ${support}`).toBeDefined();
        if (entry?.kind === 'outside') {
          expect(entry.solidity, `${id} leans on ${support}`).not.toBe('unverified');
        }
      }
      expect(new Set(leansOn).size, `${id} repeats a support`).toBe(leansOn.length);
    }
  });
});

describe('paper facts', () => {
  it('cite interviews the paper lists', () => {
    const codes = interviewees.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { id, interviews } of paperFacts) {
      expect(
        interviews.filter((code) => !codes.includes(code)),
        id,
      ).toEqual([]);
    }
  });
});

describe('outside figures', () => {
  it('name a source unless nothing was found', () => {
    const unsourced = outsideFigures.filter(({ sources }) => sources.length === 0);
    expect(unsourced.filter(({ solidity }) => solidity !== 'not-found')).toEqual([]);
  });

  it('cite other entries only by ids that exist', () => {
    const cited = outsideFigures.flatMap(({ sources }) => sources);
    const ids = cited.filter((source) => EVIDENCE_ID.test(source));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => findEvidence(id) === undefined)).toEqual([]);
  });

  it('mark as unverified exactly the exchange rates recalled from memory', () => {
    const unverified = outsideFigures.filter(({ solidity }) => solidity === 'unverified');
    expect(unverified.map(({ id }) => id)).toEqual([
      'XF2013',
      'XF2014',
      'XF2015',
      'XF2019',
      'XF2020',
      'XF2022',
    ]);
  });
});

describe('the timeline', () => {
  it('dates each event by year, month or day', () => {
    expect(timeline.filter(({ when }) => !/^\d{4}(?:-\d{2}){0,2}$/.test(when))).toEqual([]);
  });

  it('runs in order of years', () => {
    const years = timeline.map(({ when }) => Number(when.slice(0, 4)));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });
});

describe('the paper', () => {
  it('is cited in both versions', () => {
    expect(PAPER.series).toContain('99');
    expect(PAPER.journal.doi).toMatch(/^10\.\d{4,}\//);
  });
});
