/**
 * What `evaluate <case> --json` answered when the case was published: every key that was there still is, in
 * the same order, with the same words and figures. Answers grow by new keys, which are not compared. A new case gets its file by `GOLDEN=record npx vitest run
 * tests/golden/evaluate`, which rewrites nothing that is there. Where a figure of a published case changes
 * for a reason, the model's version goes up with it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { call } from '../../support/cli';

const recording = process.env['GOLDEN'] === 'record';

function fileOf(id: string): string {
  return fileURLToPath(new URL(`${id}.json`, import.meta.url));
}

/**
 * Releases of Node raise to powers with another last digit (less than 1e-14 apart between 20 and 24), and
 * what should cancel to zero leaves such a digit behind. Nothing else may differ.
 */
const ROUNDING = 1e-12;
const RESIDUE = 1e-6;

function sameNumber(a: number, b: number): boolean {
  const largest = Math.max(Math.abs(a), Math.abs(b));
  return largest < RESIDUE || Math.abs(a - b) <= ROUNDING * largest;
}

/** Every place where an answer has lost or changed what is kept; numbers with how far they are apart. */
function differences(now: unknown, kept: unknown, path = ''): string[] {
  if (Object.is(now, kept)) return [];
  if (typeof now === 'number' && typeof kept === 'number') {
    if (sameNumber(now, kept)) return [];
    const apart = Math.abs(now - kept) / Math.max(Math.abs(now), Math.abs(kept));
    return [`${path}: ${now}, kept ${kept} (apart by ${apart.toExponential(1)} of it)`];
  }
  if (typeof now !== 'object' || typeof kept !== 'object' || now === null || kept === null) {
    return [`${path}: ${JSON.stringify(now)}, kept ${JSON.stringify(kept)}`];
  }
  const [a, b] = [new Map(Object.entries(now)), new Map(Object.entries(kept))];
  // A list is kept whole; an object may have grown.
  const known = Array.isArray(kept) ? [...a.keys()] : [...a.keys()].filter((key) => b.has(key));
  const keys = known.join() === [...b.keys()].join() ? [] : [`${path}: other keys`];
  return [
    ...keys,
    ...[...b.keys()].flatMap((key) => differences(a.get(key), b.get(key), `${path}/${key}`)),
  ];
}

describe('evaluate --json', () => {
  it.each(CASE_IDS)('answers as it did for %s', async (id) => {
    const { code, out, err } = await call(['evaluate', id, '--json']);
    expect([code, err]).toEqual([0, []]);
    if (recording && !existsSync(fileOf(id))) writeFileSync(fileOf(id), out);
    const kept: unknown = JSON.parse(readFileSync(fileOf(id), 'utf8'));
    expect(differences(JSON.parse(out), kept).slice(0, 12)).toEqual([]);
  });

  it('is told apart by a digit, a missing key and another order, but not by a rounding or a new key', () => {
    expect(differences({ a: 1, b: [1] }, { a: 1, b: [1] })).toEqual([]);
    expect(differences({ a: 1 + 1e-11 }, { a: 1 })).toHaveLength(1);
    expect(differences({ a: 1 + Number.EPSILON, b: 0 }, { a: 1, b: 4e-9 })).toEqual([]);
    expect(differences({ a: 0 }, { a: 1e-5 })).toHaveLength(1);
    expect(differences({ a: 1 }, { a: 1, b: 2 })).toHaveLength(2);
    expect(differences({ b: 2, a: 1 }, { a: 1, b: 2 })).toHaveLength(1);
    expect(differences({ a: 1, c: 3, b: 2 }, { a: 1, b: 2 })).toEqual([]);
    expect(differences({ a: [1, 2, 3] }, { a: [1, 2] })).toHaveLength(1);
    expect(differences({ a: [1, 2] }, { a: [1] })).toHaveLength(1);
  });
});
