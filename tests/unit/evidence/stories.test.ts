import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../src/lib/evidence/register';
import { gradeOfId } from '../../../src/lib/evidence/source-text';
import { stories } from '../../../src/lib/evidence/stories';

const cards = stories.flatMap((story) =>
  story.cards.map((card, index) => ({ ...card, name: `${story.id} ${index} (${card.when})` })),
);

describe('the stories', () => {
  it('tell both cases, in both languages', () => {
    expect(stories.map(({ id }) => id)).toEqual(['jsei', 'ecu-911']);
    for (const { id, lead } of stories) expect(lead.en, id).not.toBe(lead.es);
    for (const { name, title, text } of cards) {
      for (const words of [title, text]) expect(words.en, name).not.toBe(words.es);
    }
  });

  it('stand in order of time, within what each story covers', () => {
    for (const { id, from, to, cards: own } of stories) {
      const dates = own.map(({ when }) => when);
      expect(
        dates.filter((when) => !/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(when)),
        id,
      ).toEqual([]);
      expect(dates, id).toEqual([...dates].sort());
      expect(
        dates.filter((when) => when < from || when > to),
        id,
      ).toEqual([]);
    }
  });

  it('rest on entries of the register and bear the weakest grade among them', () => {
    for (const { name, refs, grade } of cards) {
      expect(refs.length, name).toBeGreaterThan(0);
      expect(new Set(refs).size, name).toBe(refs.length);
      expect(
        refs.filter((ref) => findEvidence(ref) === undefined),
        name,
      ).toEqual([]);
      const grades = refs.map(gradeOfId);
      expect(
        (['assumption', 'outside', 'fact'] as const).find((each) => grades.includes(each)),
        name,
      ).toBe(grade);
    }
  });

  it('pass through every phase of a system’s life', () => {
    for (const { id, cards: own } of stories) {
      expect(new Set(own.map(({ phase }) => phase)).size, id).toBe(6);
    }
  });
});
