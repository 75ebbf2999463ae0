/**
 * Weights from comparing criteria two by two: a_ij says how many times as important i is as j.
 *
 *   eigenvector      A·w = λ_max·w, Σ w = 1, by power iteration
 *   geometric mean   w_i ∝ (Π_j a_ij)^(1/n)
 *   CI = (λ_max − n) / (n − 1),   CR = CI / RI(n)     RI: mean CI of random comparisons; ≤ 0.10 is held tolerable
 *
 * Which judgements to think over: the triad i < j < k where the direct comparison a_ik is furthest from
 * the detour a_ij·a_jk, by inconsistency 1 − min(a_ik / (a_ij·a_jk), a_ij·a_jk / a_ik), from 0 to 1.
 *
 * Sources: T. Saaty, The Analytic Hierarchy Process (1980), also for RI (p. 21); G. Crawford and
 * C. Williams, A note on the analysis of subjective judgment matrices, Journal of Mathematical Psychology
 * 29 (1985), for the geometric mean; W. Koczkodaj, A new definition of consistency of pairwise comparisons,
 * Mathematical and Computer Modelling 18 (1993), for triads.
 */
import type { Matrix } from './measures';

export type ComparisonProblem =
  | { readonly kind: 'problem'; readonly problem: 'empty' | 'not-square' }
  | {
      readonly kind: 'problem';
      readonly problem: 'not-positive' | 'not-reciprocal';
      readonly row: number;
      readonly column: number;
    };

export interface Triad {
  /** Positions of the three criteria, ascending. */
  readonly criteria: readonly [number, number, number];
  /** a_ik as judged. */
  readonly direct: number;
  /** a_ik as the other two judgements imply it. */
  readonly implied: number;
  readonly inconsistency: number;
}

export interface ComparisonWeights {
  readonly kind: 'weights';
  readonly weights: readonly number[];
  readonly geometricMean: readonly number[];
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  /** Undefined for more than fifteen criteria, for which no random index is published. */
  readonly consistencyRatio: number | undefined;
  /** The most inconsistent triad; undefined where all agree or there are fewer than three criteria. */
  readonly worstTriad: Triad | undefined;
}

/** Saaty's random index for 1 … 15 criteria. */
export const RANDOM_INDEX: readonly number[] = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

const RECIPROCAL_WITHIN = 1e-6;
const CONVERGED = 1e-15;
const MAX_STEPS = 10_000;
const AGREES = 1e-9;

function problemOf(a: Matrix): ComparisonProblem | undefined {
  if (a.length === 0) return { kind: 'problem', problem: 'empty' };
  if (a.some((row) => row.length !== a.length)) return { kind: 'problem', problem: 'not-square' };
  for (let row = 0; row < a.length; row += 1) {
    for (let column = 0; column < a.length; column += 1) {
      const place = { kind: 'problem', row, column } as const;
      const [x, back] = [a[row]?.[column] ?? 0, a[column]?.[row] ?? 0];
      if (!(x > 0)) return { ...place, problem: 'not-positive' };
      if (back > 0 && Math.abs(x * back - 1) > RECIPROCAL_WITHIN) {
        return { ...place, problem: 'not-reciprocal' };
      }
    }
  }
  return undefined;
}

function toUnitSum(numbers: readonly number[]): readonly number[] {
  const total = numbers.reduce((sum, x) => sum + x, 0);
  return numbers.map((x) => x / total);
}

/** The principal eigenvector (sum 1) of a positive matrix, and its eigenvalue, from a start near it. */
function principal(
  a: Matrix,
  start: readonly number[],
): { readonly vector: readonly number[]; readonly value: number } {
  let vector = start;
  let value = a.length;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const known = vector;
    const image = a.map((row) => row.reduce((sum, x, j) => sum + x * (known[j] ?? 0), 0));
    value = image.reduce((sum, x) => sum + x, 0);
    vector = toUnitSum(image);
    const moved = vector.reduce((most, x, i) => Math.max(most, Math.abs(x - (known[i] ?? 0))), 0);
    if (moved <= CONVERGED) break;
  }
  return { vector, value };
}

function triad(a: Matrix, i: number, j: number, k: number): Triad {
  const direct = a[i]?.[k] ?? 1;
  const implied = (a[i]?.[j] ?? 1) * (a[j]?.[k] ?? 1);
  const inconsistency = 1 - Math.min(direct / implied, implied / direct);
  return { criteria: [i, j, k], direct, implied, inconsistency };
}

/** The most inconsistent triad, the first of equals. O(criteria³). */
function worstTriad(a: Matrix): Triad | undefined {
  let worst: Triad | undefined;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = i + 1; j < a.length; j += 1) {
      for (let k = j + 1; k < a.length; k += 1) {
        const here = triad(a, i, j, k);
        if (here.inconsistency > (worst?.inconsistency ?? 0) + AGREES) worst = here;
      }
    }
  }
  return worst;
}

/**
 * Weights and consistency of a square matrix of comparisons, all positive, with a_ji = 1/a_ij (to within
 * 10⁻⁶) and ones on the diagonal. Problems: empty, not square, not positive, not reciprocal, the latter
 * two with the first place where it is so.
 */
export function comparisonWeights(comparisons: Matrix): ComparisonWeights | ComparisonProblem {
  const problem = problemOf(comparisons);
  if (problem !== undefined) return problem;
  const n = comparisons.length;
  const geometricMean = toUnitSum(
    comparisons.map((row) => Math.exp(row.reduce((sum, x) => sum + Math.log(x), 0) / n)),
  );
  const { vector, value } = principal(comparisons, geometricMean);
  // No reciprocal matrix has less than n, nor have one or two criteria anything to contradict.
  const lambdaMax = n < 3 ? n : Math.max(n, value);
  const consistencyIndex = n < 3 ? 0 : (lambdaMax - n) / (n - 1);
  const random = RANDOM_INDEX[n - 1];
  return {
    kind: 'weights',
    weights: vector,
    geometricMean,
    lambdaMax,
    consistencyIndex,
    consistencyRatio:
      random === undefined ? undefined : random === 0 ? 0 : consistencyIndex / random,
    worstTriad: worstTriad(comparisons),
  };
}
