/** Ranking of any matrix: against the model's own judgements, and against sums by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { criteria as published, CRITERION_IDS } from '$lib/parameters/criteria';
import { LENS_METHODS } from '$lib/parameters/lenses';
import type { Matrix } from '../../../../src/cli/rank/matrix';
import { MATRIX } from '../../../../src/cli/rank/problems';
import {
  rankMatrix,
  TOLERANCE,
  type Ranking,
  type RankRequest,
} from '../../../../src/cli/rank/ranking';
import { arbitraryScenario } from '../../../support/builders';

function request(matrix: Matrix, more: Partial<RankRequest> = {}): RankRequest {
  return {
    matrix,
    weightsFrom: MATRIX,
    scale: 'anchors',
    method: 'weighted',
    tolerance: TOLERANCE,
    ...more,
  };
}

function ranked(matrix: Matrix, more: Partial<RankRequest> = {}): Ranking {
  const result = rankMatrix(request(matrix, more));
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.ranking;
}

function codes(matrix: Matrix, more: Partial<RankRequest> = {}): string[] {
  const result = rankMatrix(request(matrix, more));
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

/** Two criteria, cost down from 60 to 20 and ownership up from 0 to 1. */
function twoCriteria(
  rows: readonly (readonly [name: string, cost: number, own: number])[],
): Matrix {
  return {
    criteria: [
      { name: 'cost', worst: 60, best: 20, weight: 3 },
      { name: 'own', worst: 0, best: 1, weight: 1 },
    ],
    alternatives: rows.map(([name, ...levels], at) => ({ name, row: at + 2, levels })),
  };
}

describe('a ranking by hand', () => {
  it('puts levels between fixed anchors, weighs them and adds them up', () => {
    const { criteria, alternatives, leaders } = ranked(
      twoCriteria([
        ['A', 40, 1],
        ['B', 30, 0],
        ['C', 80, 2],
      ]),
    );
    expect(criteria.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(criteria.map(({ scaling }) => scaling?.direction)).toEqual(['min', 'max']);
    // A: 0.75·0.5 + 0.25·1; B: 0.75·0.75 + 0; C lies beyond both anchors: 0.75·0 + 0.25·1
    expect(alternatives.map(({ score, rank }) => [score, rank])).toEqual([
      [0.625, 1],
      [0.5625, 2],
      [0.25, 3],
    ]);
    expect(alternatives[0]?.cells).toEqual([
      { level: 40, value: 0.5, contribution: 0.375 },
      { level: 1, value: 1, contribution: 0.25 },
    ]);
    expect(leaders).toEqual(['A']);
  });

  it('shares a rank and skips the next where scores are equal', () => {
    const rows = [
      ['A', 40, 0],
      ['B', 40, 0],
      ['C', 60, 0],
    ] as const;
    const { alternatives, leaders } = ranked(twoCriteria(rows));
    expect(alternatives.map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect(leaders).toEqual(['A', 'B']);
  });

  it('lets the heaviest criterion decide first in the lexicographic order, within a step', () => {
    const rows = [
      // 0.765 and 0.755 stand on the same step of 0.02.
      ['A', 29.4, 0],
      ['B', 29.8, 1],
      ['C', 40, 1],
    ] as const;
    const close = ranked(twoCriteria(rows), { method: 'lexicographic' });
    expect(close.alternatives.map(({ rank }) => rank)).toEqual([2, 1, 3]);
    expect(close.alternatives[0]).not.toHaveProperty('score');
    const strict = ranked(twoCriteria(rows), { method: 'lexicographic', tolerance: 0 });
    expect(strict.alternatives.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });
});

describe('the largest matrix', () => {
  it.each(['lexicographic', 'weighted'] as const)(
    'is ranked in seconds: %s',
    (method) => {
      const criteria = Array.from({ length: 200 }, (_, at) => ({
        name: `c${at}`,
        worst: 0,
        best: 1,
        weight: at + 1,
      }));
      // All alike but in the criterion asked last, so that every comparison goes through them all.
      const alternatives = Array.from({ length: 2000 }, (_, row) => ({
        name: `a${row}`,
        row,
        levels: criteria.map((_, at) => (at === 0 ? row / 2000 : 0.5)),
      }));
      const started = performance.now();
      const { leaders } = ranked({ criteria, alternatives }, { method, tolerance: 0 });
      expect(leaders).toEqual(['a1999']);
      // Sorting the weights in each of the four million comparisons takes far longer than this.
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    60_000,
  );
});

describe('the case as a matrix', () => {
  it('is ranked as the model ranks it, under every lens and method', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(...LENS_METHODS), (drawn, method) => {
        // Screens are the model's own; a matrix has none.
        const lenses = drawn.lenses.map((lens) => ({ ...lens, screens: [], method }));
        const scenario = { ...drawn, lenses };
        const { options, judgements } = evaluate(scenario);
        for (const [at, { weights }] of lenses.entries()) {
          if (CRITERION_IDS.every((id) => (weights[id] ?? 0) === 0)) continue;
          const matrix: Matrix = {
            criteria: CRITERION_IDS.map((id) => ({
              name: id,
              worst: published[id].worst,
              best: published[id].best,
              weight: weights[id] ?? 0,
            })),
            alternatives: options.map(({ id, measures }, row) => ({
              name: id,
              row: row + 2,
              levels: CRITERION_IDS.map((criterion) => measures[criterion]),
            })),
          };
          const { alternatives, leaders } = ranked(matrix, { method });
          const judged = judgements[at];
          expect(alternatives.map(({ rank }) => rank)).toEqual(judged?.options.map((o) => o.rank));
          expect(leaders).toEqual(judged?.leaders);
          if (method === 'weighted') {
            const scores = judged?.options.map(({ score }) => score);
            expect(alternatives.map(({ score }) => score)).toEqual(scores);
          }
          for (const [index, { cells }] of alternatives.entries()) {
            const values = CRITERION_IDS.map((id) => judged?.options[index]?.values[id]);
            expect(cells.map(({ value }) => value)).toEqual(values);
          }
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});

const levels = fc.double({ min: -1e15, max: 1e15, noNaN: true });

describe('whatever the matrix', () => {
  const anyMatrix = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([columns, rows]) =>
      fc.record({
        anchors: fc.array(
          fc.tuple(levels, levels).filter(([a, b]) => a !== b),
          { minLength: columns, maxLength: columns },
        ),
        weights: fc.array(fc.double({ min: 1e-3, max: 1e15, noNaN: true }), {
          minLength: columns,
          maxLength: columns,
        }),
        table: fc.array(fc.array(levels, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      }),
    )
    .map(({ anchors, weights, table }): Matrix => ({
      criteria: anchors.map(([worst, best], at) => ({
        name: `c${at}`,
        worst,
        best,
        weight: weights[at] ?? 1,
      })),
      alternatives: table.map((row, at) => ({ name: `a${at}`, row: at + 2, levels: row })),
    }));

  it('adds contributions up to the score, within 0 and 1', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        for (const { cells, score = NaN } of ranked(matrix).alternatives) {
          const sum = cells.reduce((total, { contribution = NaN }) => total + contribution, 0);
          expect(sum).toBeCloseTo(score, 12);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it('leaves the order of the others as it was when one is taken out: anchors do not move', () => {
    fc.assert(
      fc.property(anyMatrix, fc.constantFrom(...LENS_METHODS), (matrix, method) => {
        const all = ranked(matrix, { method }).alternatives.slice(1);
        if (all.length === 0) return;
        const fewer = { ...matrix, alternatives: matrix.alternatives.slice(1) };
        const rest = ranked(fewer, { method }).alternatives;
        for (const [i, a] of all.entries()) {
          for (const [j, b] of all.entries()) {
            const before = Math.sign(a.rank - b.rank);
            expect(Math.sign((rest[i]?.rank ?? 0) - (rest[j]?.rank ?? 0))).toBe(before);
          }
        }
      }),
    );
  });
});

describe('the range at hand', () => {
  const bare = (weight = 1): Matrix => ({
    criteria: [{ name: 'cost', direction: 'min', weight }],
    alternatives: [
      { name: 'A', row: 2, levels: [30] },
      { name: 'B', row: 3, levels: [20] },
      { name: 'C', row: 4, levels: [40] },
    ],
  });

  it('goes from the worst to the best level, and says so', () => {
    const { criteria, alternatives } = ranked(bare(), { scale: 'range' });
    expect(criteria[0]?.scaling).toEqual({ direction: 'min', worst: 40, best: 20, scale: 'range' });
    expect(alternatives.map(({ score }) => score)).toEqual([0.5, 1, 0]);
  });

  it('gives all the full value where all are alike', () => {
    const alike = { ...bare(), alternatives: bare().alternatives.slice(0, 1) };
    expect(ranked(alike, { scale: 'range' }).alternatives[0]?.score).toBe(1);
  });

  it('is not taken unless asked for', () => {
    expect(codes(bare())).toEqual(['no-anchors']);
  });
});

describe('what cannot be ranked', () => {
  const rows = [['A', 40, 1]] as const;
  const withFirst = (change: object): Matrix => {
    const matrix = twoCriteria(rows);
    const [first, ...rest] = matrix.criteria;
    return { ...matrix, criteria: [{ ...first, name: 'cost', ...change }, ...rest] };
  };

  it.each([
    ['anchors that are the same', { worst: 5, best: 5 }, 'same-anchors'],
    ['anchors that run against the direction', { direction: 'max' }, 'against-direction'],
    ['one anchor without the other', { best: undefined }, 'no-anchors'],
  ])('%s', (_, change, code) => {
    expect(codes(withFirst(change))).toEqual([code]);
    // Half an anchor is a mistake, not a wish for the range.
    expect(codes(withFirst(change), { scale: 'range' })).toEqual([code]);
  });

  it('a criterion on its range without a direction', () => {
    const change = { worst: undefined, best: undefined };
    expect(codes(withFirst(change), { scale: 'range' })).toEqual(['no-direction']);
  });

  it('weights that are missing or all zero', () => {
    const matrix = twoCriteria(rows);
    const weightless = matrix.criteria.map(({ weight: _, ...criterion }) => criterion);
    expect(codes({ ...matrix, criteria: weightless })).toEqual(['no-weights']);
    const zero = matrix.criteria.map((criterion) => ({ ...criterion, weight: 0 }));
    expect(codes({ ...matrix, criteria: zero })).toEqual(['all-zero']);
  });

  it('but a criterion that does not weigh needs no anchors', () => {
    const { criteria, alternatives } = ranked(
      withFirst({ worst: undefined, best: undefined, weight: 0 }),
    );
    expect(criteria[0]).toEqual({ name: 'cost', weight: 0, share: 0 });
    expect(alternatives[0]?.cells[0]).toEqual({ level: 40 });
  });
});
