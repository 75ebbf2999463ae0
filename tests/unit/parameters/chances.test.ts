import { describe, expect, it } from 'vitest';
import { findEvidence } from '$lib/evidence/register';
import { CHANCE_KINDS, chanceDeclarations, isChanceKind } from '$lib/parameters/chances';
import { parameter } from '$lib/parameters/registry';
import { checkNumber } from '$lib/scenario/check-value';

const all = CHANCE_KINDS.map((kind) => ({ kind, declared: chanceDeclarations[kind] }));

describe('events that may happen by chance', () => {
  it('are those that nobody decides, each declared once', () => {
    expect([...CHANCE_KINDS].sort()).toEqual(
      ['base', 'delay', 'exit', 'fee', 'fx', 'squeeze', 'withdrawal'].sort(),
    );
    expect(Object.keys(chanceDeclarations)).toEqual([...CHANCE_KINDS]);
    expect(CHANCE_KINDS.every(isChanceKind)).toBe(true);
    for (const other of ['renewal', 'lender', 'constructor', '__proto__', '']) {
      expect(isChanceKind(other), other).toBe(false);
    }
  });

  it('strike all offers alike where they come from the buyer’s side, else their own', () => {
    const of = (strikes: string) =>
      all.filter(({ declared }) => declared.strikes === strikes).map(({ kind }) => kind);
    expect(of('buyer')).toEqual(['fx', 'squeeze', 'base', 'delay']);
    expect(of('vendor')).toEqual(['exit', 'withdrawal', 'fee']);
  });

  it('are not drawn unless asked, but for the loss of a vendor, at its offer’s own chance', () => {
    for (const { kind, declared } of all) {
      expect(declared.default.value, kind).toBe(kind === 'exit' ? 'own' : 0);
      expect(declared.default.grade, kind).toBe('assumption');
      expect(declared.default.refs.map((ref) => findEvidence(ref)?.kind)).toContain('assumption');
      expect(declared.default.refs.every((ref) => findEvidence(ref) !== undefined)).toBe(true);
    }
  });

  it('take chances up to the one that an offer may have, and the loss of a vendor only none', () => {
    const hazard = parameter('vendor.hazard');
    for (const { kind, declared } of all) {
      expect(declared.unit, kind).toBe('sharePerYear');
      expect(checkNumber(declared, 0), kind).toEqual({ ok: true, value: 0 });
      expect(checkNumber(declared, -0.001).ok, kind).toBe(false);
      expect(declared.max, kind).toBe(kind === 'exit' ? 0 : 0.5);
      if (kind !== 'exit' && hazard.kind === 'number') expect(declared.max).toBe(hazard.max);
    }
  });
});
