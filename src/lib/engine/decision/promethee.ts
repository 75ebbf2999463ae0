/**
 * PROMETHEE II: options ordered by how strongly each is preferred to the others, pair by pair.
 *
 *   d_j(a, b)  = x_aj − x_bj, turned round where less is better
 *   π(a, b)    = Σ_j w_j · P_j(d_j(a, b)),   Σ w_j = 1,   P_j(d) = 0 for d ≤ 0
 *   φ⁺(a) = Σ_b π(a, b) / (n−1),   φ⁻(a) = Σ_b π(b, a) / (n−1),   φ = φ⁺ − φ⁻
 *
 * The six preference functions P for d > 0, with indifference q, strict preference p and the Gaussian's
 * spread s in the unit of the criterion:
 *
 *   usual     1                                  level     0 to q, ½ to p, 1 beyond
 *   u-shape   0 to q, 1 beyond                   linear    0 to q, (d−q)/(p−q) to p, 1 beyond
 *   v-shape   d/p to p, 1 beyond                 gaussian  1 − e^(−d²/2s²)
 *
 * Source: J.-P. Brans and P. Vincke, A preference ranking organisation method, Management Science 31
 * (1985); J.-P. Brans, P. Vincke and B. Mareschal, How to select and how to rank projects: the PROMETHEE
 * method, European Journal of Operational Research 24 (1986).
 */
import { assertNever } from '../numeric/never';
import { ranksOf, unitWeights, type Direction, type Matrix, type Undecided } from './measures';

/** Thresholds ≥ 0, q ≤ p; those of zero make a step at zero. */
export type PreferenceFunction =
  | { readonly kind: 'usual' }
  | { readonly kind: 'u-shape'; readonly q: number }
  | { readonly kind: 'v-shape'; readonly p: number }
  | { readonly kind: 'level'; readonly q: number; readonly p: number }
  | { readonly kind: 'linear'; readonly q: number; readonly p: number }
  | { readonly kind: 'gaussian'; readonly s: number };

export interface PrometheeCriterion {
  readonly weight: number;
  readonly direction: Direction;
  readonly preference: PreferenceFunction;
}

export interface PrometheeRanking {
  readonly kind: 'ranked';
  /** π(a, b): row a, column b; the diagonal is zero. */
  readonly preferences: Matrix;
  readonly positive: readonly number[];
  readonly negative: readonly number[];
  readonly net: readonly number[];
  /** Net flow of each option on each criterion alone; Σ_j w_j of a row is the net flow. */
  readonly byCriterion: Matrix;
  readonly ranks: readonly (number | undefined)[];
}

export type PrometheeResult =
  PrometheeRanking | { readonly kind: 'undecided'; readonly reason: Undecided };

/** A difference computed from measures passes a threshold only by more than rounding. */
const ROUNDING = 1e-9;

/** Strength of preference, 0…1, for an advantage `d` in the unit of the criterion. */
export function preferenceOf(shape: PreferenceFunction, d: number): number {
  if (d <= 0) return 0;
  const beyond = (threshold: number) => d > threshold * (1 + ROUNDING);
  switch (shape.kind) {
    case 'usual':
      return 1;
    case 'u-shape':
      return beyond(shape.q) ? 1 : 0;
    case 'v-shape':
      return d < shape.p ? d / shape.p : 1;
    case 'level':
      if (beyond(shape.p)) return 1;
      return beyond(shape.q) ? 0.5 : 0;
    case 'linear':
      if (!beyond(shape.q)) return 0;
      return d < shape.p ? (d - shape.q) / (shape.p - shape.q) : 1;
    case 'gaussian':
      return shape.s > 0 ? -Math.expm1(-(d * d) / (2 * shape.s * shape.s)) : 1;
    default:
      return assertNever(shape);
  }
}

/**
 * Flows of options (rows of `values`, raw measures in the unit of each criterion). A lone option has
 * flows of zero and rank 1. Weights ≥ 0 in any sum. Undecided: no options, or no weight.
 * O(options² × criteria).
 */
export function promethee(
  values: Matrix,
  criteria: readonly PrometheeCriterion[],
): PrometheeResult {
  if (values.length === 0) return { kind: 'undecided', reason: 'no-options' };
  const weights = unitWeights(criteria.map(({ weight }) => weight));
  if (weights === undefined) return { kind: 'undecided', reason: 'no-weight' };
  const rivals = Math.max(1, values.length - 1);
  const on = (j: number, a: readonly number[], b: readonly number[]) => {
    const criterion = criteria[j];
    if (criterion === undefined) return 0;
    const d = (a[j] ?? 0) - (b[j] ?? 0);
    return preferenceOf(criterion.preference, criterion.direction === 'max' ? d : -d);
  };
  const preferences = values.map((a) =>
    values.map((b) => weights.reduce((sum, weight, j) => sum + weight * on(j, a, b), 0)),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0);
  const positive = preferences.map((row) => sum(row) / rivals);
  const negative = values.map((_, b) => sum(preferences.map((row) => row[b] ?? 0)) / rivals);
  const net = positive.map((flow, a) => flow - (negative[a] ?? 0));
  const byCriterion = values.map((a) =>
    criteria.map((_, j) => sum(values.map((b) => on(j, a, b) - on(j, b, a))) / rivals),
  );
  // Flows are differences of numbers up to 1: equal ones may differ by a rounding of that size.
  const rounded = net.map((flow) => Math.round(flow * 1e12) / 1e12 + 0);
  const ranks = ranksOf(rounded, 'max');
  return { kind: 'ranked', preferences, positive, negative, net, byCriterion, ranks };
}
