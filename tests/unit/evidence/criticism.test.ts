import { describe, expect, it } from 'vitest';
import { claims } from '../../../src/lib/evidence/criticism';
import { findEvidence } from '../../../src/lib/evidence/register';
import { isCriterionId } from '../../../src/lib/parameters/criteria';

describe('criticism', () => {
  it('is heard from every side, each claim once', () => {
    expect(new Set(claims.map(({ side }) => side))).toEqual(
      new Set(['local', 'rights', 'foreign']),
    );
    const ids = claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is written in both languages', () => {
    for (const { id, who, claim, answer } of claims) {
      for (const words of [who, claim, answer]) expect(words.en, id).not.toBe(words.es);
    }
  });

  it('has evidence for each claim and for each answer', () => {
    for (const { id, refs, answerRefs } of claims) {
      for (const side of [refs, answerRefs]) {
        expect(side.length, id).toBeGreaterThan(0);
        expect(new Set(side).size, id).toBe(side.length);
        expect(
          side.filter((ref) => findEvidence(ref) === undefined),
          id,
        ).toEqual([]);
      }
    }
  });

  it('leans on no outside figure that is unverified', () => {
    for (const { id, refs, answerRefs } of claims) {
      for (const ref of [...refs, ...answerRefs]) {
        const entry = findEvidence(ref);
        if (entry?.kind === 'outside')
          expect(entry.solidity, `${id}: ${ref}`).not.toBe('unverified');
      }
    }
  });

  it('names the criteria of the model that speak to it', () => {
    for (const { id, criteria } of claims) {
      expect(criteria.length, id).toBeGreaterThan(0);
      expect(
        criteria.filter((criterion) => !isCriterionId(criterion)),
        id,
      ).toEqual([]);
    }
  });
});
