import { describe, expect, it } from 'vitest';
import { ranksOf } from '$lib/engine/decision/measures';
import { rankReversals } from '$lib/engine/decision/rank-reversal';
import { topsis } from '$lib/engine/decision/topsis';

describe('rank reversal', () => {
  it('is seen in TOPSIS on vectors and not between anchors', () => {
    const values = [
      [1, 4],
      [3, 1],
      [0, 20],
    ];
    const onVectors = rankReversals(values, (rows) => {
      const scale = { kind: 'vector', directions: ['max', 'max'] } as const;
      const result = topsis(rows, [1, 1], scale);
      return result.kind === 'ranked' ? result.ranks : rows.map(() => undefined);
    });
    expect(onVectors).toEqual([
      { removed: 1, pairs: [{ before: 2, after: 0, was: 'ahead', is: 'behind' }] },
      { removed: 2, pairs: [{ before: 1, after: 0, was: 'ahead', is: 'behind' }] },
    ]);
    const anchors = [
      { worst: 0, best: 4 },
      { worst: 0, best: 20 },
    ];
    const between = rankReversals(values, (rows) => {
      const result = topsis(rows, [1, 1], { kind: 'anchors', anchors });
      return result.kind === 'ranked' ? result.ranks : rows.map(() => undefined);
    });
    expect(between).toEqual([]);
  });

  /** Nearest to the mean of all first. */
  const byMean = (rows: readonly (readonly number[])[]) => {
    const mean = rows.reduce((sum, [x = 0]) => sum + x, 0) / rows.length;
    return ranksOf(
      rows.map(([x = 0]) => Math.abs(x - mean)),
      'min',
    );
  };

  it('names the removal and each pair once, from the option that was ahead or first named', () => {
    // Mean 2: 2 before 1 and 3, these level, before 0 and 4. Without 4: mean 1.5, 1 and 2 level.
    const reversals = rankReversals([[0], [1], [2], [3], [4]], byMean);
    const last = reversals.find(({ removed }) => removed === 4);
    expect(last?.pairs).toEqual([
      { before: 1, after: 3, was: 'level', is: 'ahead' },
      { before: 2, after: 1, was: 'ahead', is: 'level' },
      { before: 3, after: 0, was: 'ahead', is: 'level' },
    ]);
    expect(reversals.find(({ removed }) => removed === 2)).toBeUndefined();
    const first = reversals.find(({ removed }) => removed === 0);
    expect(first?.pairs).toEqual([
      { before: 1, after: 3, was: 'level', is: 'behind' },
      { before: 1, after: 4, was: 'ahead', is: 'level' },
      { before: 2, after: 3, was: 'ahead', is: 'level' },
    ]);
  });

  it('leaves out pairs of which one has no rank', () => {
    const screened = (rows: readonly (readonly number[])[]) =>
      rows.map(([x = 0], i) => (x === 2 && rows.length === 3 ? undefined : i === 0 ? 1 : 2));
    expect(rankReversals([[1], [2], [3]], screened)).toEqual([]);
    const later = (rows: readonly (readonly number[])[]) =>
      rows.length === 3 ? [1, 2, 3] : [undefined, 1];
    expect(rankReversals([[1], [2], [3]], later)).toEqual([]);
  });

  it('finds nothing among fewer than three', () => {
    expect(rankReversals([[1], [2]], byMean)).toEqual([]);
    expect(rankReversals([], byMean)).toEqual([]);
  });
});
