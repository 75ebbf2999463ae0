/**
 * What a run knows about its own error, from independent replicates.
 *
 * A run of n draws is R replicates: R independent scrambles of a quasi-random sequence, or R parts of
 * a plain sample. A statistic taken on each of them, T_1 … T_R, shows how far it wanders by chance:
 *
 *   s² = Σ (T_r − T̄)² / (R − 1)     standard error = s / √R     interval = T ± t · standard error
 *
 * T is the statistic of all draws together, t the quantile of Student's distribution with R − 1
 * degrees of freedom at the wanted level (2.131 for 95 % and R = 16). Within one scramble the points
 * depend on each other, so that nothing but replicates gives a standard error there.
 *
 * Shares seen in no draw or in all of them have replicates that agree on 0 or 1, and "± 0" would be
 * wrong. With no case in n independent draws the share is, at 95 %, at most 1 − 0.05^(1/n) ≈ 3/n.
 *
 * Sources: A. Owen, Monte Carlo Theory, Methods and Examples (2013), on replicated randomised
 * quasi-Monte Carlo; J. Hanley and A. Lippman-Hand, If nothing goes wrong, is everything all right?,
 * JAMA 249 (1983), for the rule of three.
 */

/** A statistic with its error, in the statistic's units; no error is known from one replicate. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** A quantity that cannot be negative, while its estimate can: `shown` is the estimate from 0 up. */
export interface NonNegativeEstimate extends Estimate {
  readonly shown: number;
  /** Whether the interval lies above zero altogether. */
  readonly distinguishable: boolean;
}

/** A share of draws, 0 to 1; bounds where the draws hold no case, or nothing else. */
export type ShareEstimate =
  | ({ readonly kind: 'interval' } & Estimate)
  | { readonly kind: 'never-seen'; readonly value: 0; readonly atMost: number }
  | { readonly kind: 'always-seen'; readonly value: 1; readonly atLeast: number };

/** What is left to the other side of the one-sided bound on a share never or always seen. */
const BOUND_LEVEL = 0.05;

/** Standard deviation with n − 1; undefined below two values. Two passes, so offsets do no harm. */
export function standardDeviation(values: ArrayLike<number>): number | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  let mean = 0;
  for (let r = 0; r < n; r += 1) mean += (values[r] ?? 0) / n;
  let squares = 0;
  for (let r = 0; r < n; r += 1) squares += ((values[r] ?? 0) - mean) ** 2;
  return Math.sqrt(squares / (n - 1));
}

/**
 * The statistic of all draws (`pooled`) with standard error and interval from its replicates;
 * `tQuantile` is Student's with one degree less than replicates. With one replicate or none the error
 * is undefined. O(R).
 */
export function estimate(
  replicateValues: ArrayLike<number>,
  pooled: number,
  tQuantile: number,
): Estimate {
  const deviation = standardDeviation(replicateValues);
  if (deviation === undefined)
    return { value: pooled, standardError: undefined, low: undefined, high: undefined };
  const standardError = deviation / Math.sqrt(replicateValues.length);
  const half = tQuantile * standardError;
  return { value: pooled, standardError, low: pooled - half, high: pooled + half };
}

/**
 * The share of `draws` draws in which something is so. Intervals stay within 0 and 1. Where all
 * replicates show the same share between 0 and 1, the interval is half a draw of a replicate wide on
 * either side: finer than that they cannot disagree.
 */
export function shareEstimate(
  replicateShares: ArrayLike<number>,
  pooled: number,
  draws: number,
  tQuantile: number,
): ShareEstimate {
  // 1 without draws: nothing is known then.
  const rest = -Math.expm1(Math.log(BOUND_LEVEL) / draws);
  if (pooled <= 0) return { kind: 'never-seen', value: 0, atMost: rest };
  if (pooled >= 1) return { kind: 'always-seen', value: 1, atLeast: 1 - rest };
  const plain = estimate(replicateShares, pooled, tQuantile);
  if (plain.low === undefined || plain.high === undefined) return { kind: 'interval', ...plain };
  const grain = plain.standardError === 0 ? replicateShares.length / (2 * draws) : 0;
  return {
    kind: 'interval',
    ...plain,
    low: Math.max(0, plain.low - grain),
    high: Math.min(1, plain.high + grain),
  };
}

/** Whether an interval leaves `from` out; where no error is known, it does not. */
export function distinguishable(
  interval: { readonly low: number | undefined; readonly high: number | undefined },
  from = 0,
): boolean {
  const { low, high } = interval;
  return low !== undefined && high !== undefined && (low > from || high < from);
}

/** An estimate of what cannot be negative: raw value and interval kept, the shown one from 0 up. */
export function nonNegative(raw: Estimate): NonNegativeEstimate {
  return {
    ...raw,
    shown: Math.max(0, raw.value),
    distinguishable: raw.value > 0 && distinguishable(raw),
  };
}

/**
 * Pseudo-values of a statistic that is no mean (a ratio, say): R·T − (R − 1)·T₍₋r₎, where T₍₋r₎ is the
 * statistic without replicate r. Their standard error is the jackknife's. Source: J. Tukey, Bias and
 * confidence in not quite large samples (abstract), Annals of Mathematical Statistics 29 (1958).
 */
export function pseudoValues(pooled: number, withoutEach: readonly number[]): readonly number[] {
  const r = withoutEach.length;
  return withoutEach.map((without) => r * pooled - (r - 1) * without);
}
