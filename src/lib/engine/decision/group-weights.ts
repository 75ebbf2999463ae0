/**
 * One set of weights from those of many participants, and how far they agree.
 *
 *   arithmetic   mean over participants of w_j
 *   geometric    (Π_p w_pj)^(1/m), over its sum
 *   W = 12·S / (m²(n³ − n) − m·ΣT)      Kendall's coefficient of concordance of the orders of importance:
 *       S = Σ_j (R_j − mean R)²,  R_j the sum over participants of the rank of j (ties: mean rank),
 *       T = Σ (t³ − t) over a participant's groups of t equal weights; 1 all alike, 0 none in common
 *
 * m participants, n criteria; weights without unit, each participant's brought to the sum one first.
 * Sources: E. Forman and K. Peniwati, Aggregating individual judgments and priorities with the analytic
 * hierarchy process, European Journal of Operational Research 108 (1998); M. Kendall and B. Babington
 * Smith, The problem of m rankings, Annals of Mathematical Statistics 10 (1939).
 */
import { column, unitWeights, type Matrix } from './measures';

export interface GroupWeights {
  readonly arithmetic: readonly number[];
  /** Undefined where every criterion has weight zero from someone: one veto each. */
  readonly geometric: readonly number[] | undefined;
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Kendall's W; undefined for a lone participant, a lone criterion, or where nobody orders any. */
  readonly concordance: number | undefined;
  /** Positions of the participants who weigh nothing and are left out. */
  readonly leftOut: readonly number[];
}

/** Mean ranks, 1 for the largest, and Σ (t³ − t) of the ties. */
function meanRanks(weights: readonly number[]): {
  readonly ranks: readonly number[];
  readonly ties: number;
} {
  let ties = 0;
  const ranks = weights.map((weight) => {
    const before = weights.filter((other) => other - weight > LEVEL).length;
    const level = weights.filter((other) => Math.abs(other - weight) <= LEVEL).length;
    // Each of the t members of a group adds t² − 1.
    ties += level * level - 1;
    return before + (level + 1) / 2;
  });
  return { ranks, ties };
}

/** Weights sum to one: closer than this they are one weight, rounded. */
const LEVEL = 1e-12;

function concordance(weights: Matrix): number | undefined {
  const m = weights.length;
  const n = weights[0]?.length ?? 0;
  if (m < 2) return undefined;
  const ranked = weights.map(meanRanks);
  const ties = ranked.reduce((sum, row) => sum + row.ties, 0);
  const possible = m * m * (n ** 3 - n) - m * ties;
  if (possible === 0) return undefined;
  const sums = (weights[0] ?? []).map((_, j) =>
    ranked.reduce((sum, { ranks }) => sum + (ranks[j] ?? 0), 0),
  );
  const mean = (m * (n + 1)) / 2;
  return (12 * sums.reduce((sum, r) => sum + (r - mean) ** 2, 0)) / possible;
}

/**
 * Weights of a group from those of its participants (rows, ≥ 0 in any sum). Undefined where nobody
 * weighs anything.
 */
export function aggregateWeights(participants: Matrix): GroupWeights | undefined {
  const units = participants.map(unitWeights);
  const weights = units.filter((row) => row !== undefined);
  const first = weights[0];
  if (first === undefined) return undefined;
  const columns = first.map((_, j) => column(weights, j));
  const m = weights.length;
  return {
    arithmetic: columns.map((list) => list.reduce((sum, w) => sum + w, 0) / m),
    geometric: unitWeights(
      columns.map((list) => Math.exp(list.reduce((sum, w) => sum + Math.log(w), 0) / m)),
    ),
    low: columns.map((list) => Math.min(...list)),
    high: columns.map((list) => Math.max(...list)),
    concordance: concordance(weights),
    leftOut: units.flatMap((row, p) => (row === undefined ? [p] : [])),
  };
}
