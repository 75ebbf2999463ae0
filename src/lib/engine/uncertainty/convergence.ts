/**
 * How many draws a stated precision needs, and when to stop.
 *
 * A standard error falls with draws n like n^(−rate): rate ½ for plain draws, more (up to 1 and beyond
 * for smooth results) for scrambled quasi-random ones. From the relative standard error e at n draws,
 * the draws for a target τ are
 *
 *   n′ = n · (e / τ)^(1 / rate)
 *
 * The rate of a quasi-random run is measured: with e_½ the standard error from the first half of the
 * points of every replicate, rate = log₂(e_½ / e), kept between ½ and 1, since with 16 replicates a
 * standard error is itself known to about 18 % and one ratio of two of them to a third.
 *
 * Sources: A. Owen, Scrambled net variance for integrals of smooth functions, Annals of Statistics 25
 * (1997), for the rates; A. Law, Simulation Modeling and Analysis (2015), 9.4.1, for stopping at a relative error.
 */

const PLAIN_RATE = 0.5;
const FASTEST_RATE = 1;

/** Below this many draws no precision is believed: replicates can agree by chance. */
const LEAST_DRAWS = 256;

/** Why a run may stop, or the draws to go on to. */
export type StopRule =
  | { readonly kind: 'reached' }
  /** Go on to `draws`; `needed` is the present guess of what the target takes in all. */
  | { readonly kind: 'more'; readonly draws: number; readonly needed: number }
  /** As many draws as allowed are taken, and the target needs more. */
  | { readonly kind: 'limit'; readonly needed: number }
  /** The statistic is zero or has no known error: no relative error exists. */
  | { readonly kind: 'no-relative-error' };

/** Standard error over the size of the value; undefined for zero and for an unknown error. */
export function relativeError(
  value: number,
  standardError: number | undefined,
): number | undefined {
  if (standardError === undefined) return undefined;
  if (standardError === 0) return 0;
  return value === 0 ? undefined : Math.abs(standardError / value);
}

/** The rate by which the error falls, from standard errors at half of the draws and at all. */
export function measuredRate(errorAtHalf: number, errorAtAll: number): number {
  if (!(errorAtHalf > 0) || !(errorAtAll > 0)) return PLAIN_RATE;
  return Math.min(FASTEST_RATE, Math.max(PLAIN_RATE, Math.log2(errorAtHalf / errorAtAll)));
}

/** Draws that bring a relative standard error to `target`; at least the draws there are. */
export function drawsNeeded(
  draws: number,
  relativeStandardError: number,
  target: number,
  rate = PLAIN_RATE,
): number {
  if (relativeStandardError <= target) return draws;
  return Math.ceil(draws * (relativeStandardError / target) ** (1 / rate));
}

/** The least replicates × 2^k not below `draws`: nets are even only when full. */
export function wholeNet(draws: number, replicates: number): number {
  let net = replicates;
  while (net < draws) net *= 2;
  return net;
}

/**
 * Whether a run of `draws` has reached `target` (a relative standard error above zero), how many draws
 * to go on to in whole nets, or that `limit` is spent. A single step at most quadruples the run, rounded
 * up to a whole net, because the measured error is a guess itself.
 */
export function stopRule(run: {
  readonly draws: number;
  readonly replicates: number;
  readonly relativeStandardError: number | undefined;
  readonly target: number;
  readonly rate: number;
  readonly limit: number;
}): StopRule {
  const { draws, replicates, relativeStandardError, target, rate, limit } = run;
  if (relativeStandardError === undefined) return { kind: 'no-relative-error' };
  if (relativeStandardError <= target && draws >= LEAST_DRAWS) return { kind: 'reached' };
  const needed = Math.max(LEAST_DRAWS, drawsNeeded(draws, relativeStandardError, target, rate));
  if (draws >= limit) return { kind: 'limit', needed };
  const next = wholeNet(Math.min(needed, Math.max(LEAST_DRAWS, 4 * draws)), replicates);
  return { kind: 'more', draws: Math.min(next, limit), needed };
}
