/**
 * VIKOR: a compromise between the good of the many criteria (S) and the largest single complaint (R).
 *
 *   g_ij = w_j · (f*_j − x_ij) / (f*_j − f⁻_j)   f*, f⁻: best and worst measure among the options, Σ w_j = 1
 *   S_i = Σ_j g_ij,   R_i = max_j g_ij
 *   Q_i = v · (S_i − S*) / (S⁻ − S*) + (1−v) · (R_i − R*) / (R⁻ − R*)   * least, ⁻ largest; a term without spread is 0
 *
 * The option a′ of least Q, before a″, is proposed alone if
 *
 *   C1  acceptable advantage:  Q(a″) − Q(a′) ≥ DQ = 1 / (n − 1)
 *   C2  acceptable stability:  a′ has also the least S or the least R
 *
 * and else together with a″ (only C2 fails), or with all options of Q(a) − Q(a′) < DQ (C1 fails).
 *
 * x: measures in each criterion's own unit; v, from 0 to 1, the weight of the majority of criteria.
 * Source: S. Opricovic and G.-H. Tzeng, Compromise solution by MCDM methods: a comparative analysis of
 * VIKOR and TOPSIS, European Journal of Operational Research 156 (2004).
 */
import {
  column,
  firstOf,
  ranksOf,
  same,
  unitWeights,
  type Direction,
  type Matrix,
  type Undecided,
} from './measures';

export interface VikorRanking {
  readonly kind: 'ranked';
  readonly best: readonly number[];
  readonly worst: readonly number[];
  /** Weighted shortfalls g. */
  readonly shortfalls: Matrix;
  readonly s: readonly number[];
  readonly r: readonly number[];
  readonly q: readonly number[];
  readonly ranks: readonly (number | undefined)[];
  /** DQ; undefined for a lone option, which has nothing to be compared with. */
  readonly neededAdvantage: number | undefined;
  readonly advantage: number | undefined;
  readonly acceptableAdvantage: boolean;
  readonly acceptableStability: boolean;
  /** Positions of the options proposed, in the order given. */
  readonly compromise: readonly number[];
  /** Criteria without spread, which tell no options apart. */
  readonly dropped: readonly number[];
}

export type VikorResult = VikorRanking | { readonly kind: 'undecided'; readonly reason: Undecided };

/** From 0 for the least to 1 for the largest; 0 where all are the same. */
function spreadOut(numbers: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return numbers.map((x) => (same(low, high, 1) ? 0 : (x - low) / (high - low)));
}

/**
 * The compromise among options (rows of `values`). Identical options are all proposed.
 * Weights ≥ 0 in any sum. Undecided: no options, or no weight.
 */
export function vikor(
  values: Matrix,
  weights: readonly number[],
  directions: readonly Direction[],
  majority = 0.5,
): VikorResult {
  if (values.length === 0) return { kind: 'undecided', reason: 'no-options' };
  const unit = unitWeights(weights);
  if (unit === undefined) return { kind: 'undecided', reason: 'no-weight' };
  const extremes = unit.map((_, j) => {
    const measures = column(values, j);
    const [low, high] = [Math.min(...measures), Math.max(...measures)];
    return directions[j] === 'min' ? { best: low, worst: high } : { best: high, worst: low };
  });
  const shortfalls = values.map((row) =>
    extremes.map(({ best, worst }, j) =>
      best === worst
        ? 0
        : ((unit[j] ?? 0) * Math.abs(best - (row[j] ?? 0))) / Math.abs(best - worst),
    ),
  );
  const s = shortfalls.map((row) => row.reduce((sum, g) => sum + g, 0));
  const r = shortfalls.map((row) => Math.max(...row));
  const spreadS = spreadOut(s);
  const spreadR = spreadOut(r);
  const q = spreadS.map((x, i) => majority * x + (1 - majority) * (spreadR[i] ?? 0));
  return {
    kind: 'ranked',
    best: extremes.map(({ best }) => best),
    worst: extremes.map(({ worst }) => worst),
    shortfalls,
    s,
    r,
    q,
    ranks: ranksOf(q, 'min'),
    ...proposed(s, r, q),
    dropped: extremes.flatMap(({ best, worst }, j) => (best === worst ? [j] : [])),
  };
}

type Proposal = Pick<
  VikorRanking,
  'neededAdvantage' | 'advantage' | 'acceptableAdvantage' | 'acceptableStability' | 'compromise'
>;

function proposed(s: readonly number[], r: readonly number[], q: readonly number[]): Proposal {
  const ranks = ranksOf(q, 'min');
  const [least = 0, second] = [...q].sort((a, b) => a - b);
  const firsts = firstOf(ranks);
  const leading = [...firstOf(ranksOf(s, 'min')), ...firstOf(ranksOf(r, 'min'))];
  const acceptableStability = firsts.some((i) => leading.includes(i));
  if (second === undefined) {
    const alone = { neededAdvantage: undefined, advantage: undefined, acceptableAdvantage: true };
    return { ...alone, acceptableStability, compromise: firsts };
  }
  const neededAdvantage = 1 / (q.length - 1);
  const advantage = second - least;
  const isEnough = (gap: number) => gap >= neededAdvantage || same(gap, neededAdvantage, 1);
  const acceptableAdvantage = isEnough(advantage);
  const reach = acceptableAdvantage ? (acceptableStability ? least : second) : undefined;
  const compromise = q.flatMap((x, i) => {
    const isIn = reach === undefined ? !isEnough(x - least) : x <= reach || same(x, reach, 1);
    return isIn ? [i] : [];
  });
  return { neededAdvantage, advantage, acceptableAdvantage, acceptableStability, compromise };
}
