/**
 * Minimax regret: the option whose worst regret, over scenarios, is least.
 *
 *   regret_is = best_s − x_is   (payoffs)   or   x_is − best_s   (costs),   best_s the best of any option in s
 *   max_i = max_s regret_is,   expected_i = Σ_s p_s · regret_is
 *
 * Regret in the unit of the outcomes. The choice may change when an option is added or removed, since
 * regret is measured from the best at hand.
 * Source: L. Savage, The theory of statistical decision, Journal of the American Statistical Association
 * 46 (1951); H. Chernoff, Rational selection of decision functions, Econometrica 22 (1954), on the last point.
 */
import { column, firstOf, ranksOf, unitWeights, type Direction, type Matrix } from './measures';

export interface Regrets {
  /** The best outcome of each scenario. */
  readonly best: readonly number[];
  /** Regret of each option in each scenario, ≥ 0. */
  readonly regrets: Matrix;
  readonly max: readonly number[];
  /** The first scenario in which each option's largest regret occurs; undefined without scenarios. */
  readonly maxAt: readonly (number | undefined)[];
  /** Positions of the options whose largest regret is least. */
  readonly choices: readonly number[];
  /** Expected regret and the options where it is least; undefined without likelihoods. */
  readonly expected: readonly number[] | undefined;
  readonly expectedChoices: readonly number[] | undefined;
}

/**
 * Regrets of options (rows) over scenarios (columns). `likelihoods` ≥ 0 in any sum; where none is
 * positive there is no expectation. Without scenarios no option is regretted and all are chosen.
 */
export function minimaxRegret(
  outcomes: Matrix,
  direction: Direction,
  likelihoods: readonly number[] = [],
): Regrets {
  const best = (outcomes[0] ?? []).map((_, s) =>
    direction === 'max' ? Math.max(...column(outcomes, s)) : Math.min(...column(outcomes, s)),
  );
  const regrets = outcomes.map((row) => best.map((top, s) => Math.abs(top - (row[s] ?? 0))));
  const max = regrets.map((row) => Math.max(0, ...row));
  const maxAt = regrets.map((row, i) => {
    const at = row.findIndex((regret) => regret === max[i]);
    return at < 0 ? undefined : at;
  });
  const chances = unitWeights(likelihoods);
  const expected =
    chances &&
    regrets.map((row) => row.reduce((sum, regret, s) => sum + regret * (chances[s] ?? 0), 0));
  return {
    best,
    regrets,
    max,
    maxAt,
    choices: firstOf(ranksOf(max, 'min')),
    expected,
    expectedChoices: expected && firstOf(ranksOf(expected, 'min')),
  };
}
