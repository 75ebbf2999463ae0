/**
 * What keeps a distribution from being drawn. Each of these is a reader's slip, so it is answered and not
 * thrown; a range of no width is none.
 */
import type { Distribution, MixturePart } from './distributions';
import { assertNever } from './never';

export type DistributionProblemCode =
  /** A number, the width of a range or a sum of weights is infinite or not a number. */
  | 'not-finite'
  | 'low-above-high'
  | 'mode-outside'
  /** A lognormal needs 0 < low < high. */
  | 'lognormal-bounds'
  /** No values, no parts. */
  | 'empty'
  /** As many weights as values. */
  | 'lengths-differ'
  | 'negative-weight'
  | 'no-weight'
  /** More than `MAX_PARTS` values or parts. */
  | 'too-many-parts'
  /** Mixtures of mixtures more than `MAX_DEPTH` deep. */
  | 'too-deep';

export interface DistributionProblem {
  readonly code: DistributionProblemCode;
}

export const MAX_PARTS = 50;
export const MAX_DEPTH = 3;

/** The first problem of a distribution, or undefined where it can be drawn. */
export function distributionProblem(distribution: Distribution): DistributionProblem | undefined {
  const code = problemAt(distribution, 0);
  return code === undefined ? undefined : { code };
}

function problemAt(distribution: Distribution, depth: number): DistributionProblemCode | undefined {
  switch (distribution.kind) {
    case 'fixed':
      return Number.isFinite(distribution.value) ? undefined : 'not-finite';
    case 'uniform':
      return rangeProblem(distribution.low, distribution.high);
    case 'triangular':
    case 'pert': {
      const { low, mode, high } = distribution;
      if (!Number.isFinite(mode)) return 'not-finite';
      return rangeProblem(low, high) ?? (mode < low || mode > high ? 'mode-outside' : undefined);
    }
    case 'lognormal': {
      const { low, high } = distribution;
      const ordered = 0 < low && low < high;
      return rangeProblem(low, high) ?? (ordered ? undefined : 'lognormal-bounds');
    }
    case 'discrete': {
      const { values, weights } = distribution;
      if (values.length !== weights.length) return 'lengths-differ';
      return weightsProblem(weights) ?? (values.every(Number.isFinite) ? undefined : 'not-finite');
    }
    case 'mixture':
      return mixtureProblem(distribution.parts, depth + 1);
    default:
      return assertNever(distribution);
  }
}

function mixtureProblem(
  parts: readonly MixturePart[],
  depth: number,
): DistributionProblemCode | undefined {
  if (depth > MAX_DEPTH) return 'too-deep';
  const ofWeights = weightsProblem(parts.map(({ weight }) => weight));
  if (ofWeights !== undefined) return ofWeights;
  for (const part of parts) {
    const code = problemAt(part.distribution, depth);
    if (code !== undefined) return code;
  }
  return undefined;
}

function rangeProblem(low: number, high: number): DistributionProblemCode | undefined {
  if (!Number.isFinite(high - low)) return 'not-finite';
  return low > high ? 'low-above-high' : undefined;
}

function weightsProblem(weights: readonly number[]): DistributionProblemCode | undefined {
  if (weights.length === 0) return 'empty';
  if (weights.length > MAX_PARTS) return 'too-many-parts';
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.some((weight) => weight < 0)) return 'negative-weight';
  if (!Number.isFinite(sum)) return 'not-finite';
  return sum === 0 ? 'no-weight' : undefined;
}
