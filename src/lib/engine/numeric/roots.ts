/**
 * Roots of functions of one real variable.
 *
 * `brent`: one root inside a bracket, by inverse quadratic interpolation and secant steps with
 * bisection as the safeguard. `bracketNear`: the bracket nearest a starting point, by widening
 * steps. `exponentialSumRoots`: every real root of
 *
 *   f(z) = Σ_k c_k · e^(t_k·z),   t_0 < t_1 < … real,   c_k ≠ 0
 *
 * which is a net present value when z = −ln(1 + rate) and t_k are dates. Descartes' rule holds for
 * such sums: no more roots than sign changes among the c_k. With α between the dates of a sign
 * change, the derivative of e^(−α·z)·f(z) is a sum with coefficients c_k·(t_k − α) and one sign
 * change less; between two of its roots e^(−α·z)·f(z) is monotone and so holds at most one root of
 * f. Recursion on the sign changes therefore finds every root, and none twice.
 *
 * Sources: R. Brent, Algorithms for Minimization without Derivatives (1973), ch. 4; G. Pólya and
 * G. Szegő, Problems and Theorems in Analysis II (1976), part V, ch. 1, problems 77 ff.
 */

export interface Bracket {
  readonly lo: number;
  readonly hi: number;
}

const MAX_STEPS = 200;

/**
 * A root of `f` between `lo` and `hi`, to within `tolerance` and a few units in the last place;
 * undefined where f has the same sign at both ends.
 */
export function brent(
  f: (x: number) => number,
  lo: number,
  hi: number,
  tolerance = 1e-15,
): number | undefined {
  let a = lo;
  let b = hi;
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa < 0 !== fb < 0) || Number.isNaN(fa + fb)) return undefined;
  let c = a;
  let fc = fa;
  let step = b - a;
  let previous = step;
  for (let i = 0; i < MAX_STEPS; i += 1) {
    // b is the best estimate, a the one before, c the end on the other side of the root.
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const close = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    const half = (c - b) / 2;
    if (fb === 0 || Math.abs(half) <= close) return b;
    const guessed = Math.abs(previous) >= close && Math.abs(fa) > Math.abs(fb);
    const tried = guessed ? interpolate(a, b, c, fa, fb, fc) : undefined;
    const inside =
      tried !== undefined &&
      tried * half > 0 &&
      Math.abs(tried) < 1.5 * Math.abs(half) &&
      Math.abs(tried) < Math.abs(previous) / 2;
    previous = inside ? step : half;
    step = inside ? tried : half;
    a = b;
    fa = fb;
    b += Math.abs(step) > close ? step : Math.sign(half) * close;
    fb = f(b);
    if (fb < 0 === fc < 0) {
      c = a;
      fc = fa;
      step = b - a;
      previous = step;
    }
  }
  return b;
}

/** The step from b towards the root: secant where only two points differ, else inverse quadratic. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return (s * (c - b)) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  const p = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return -p / ((q - 1) * (r - 1) * (s - 1));
}

/**
 * The first bracket met when stepping away from `start` on both sides, each step twice the last,
 * no further than `reach`; where both sides change sign in the same step, the one whose secant
 * root lies nearer. Two roots inside one step hide each other: start near the one you want.
 */
export function bracketNear(
  f: (x: number) => number,
  start: number,
  firstStep: number,
  reach: number,
): Bracket | undefined {
  const atStart = f(start);
  if (atStart === 0) return { lo: start, hi: start };
  let [left, right] = [start, start];
  let [fLeft, fRight] = [atStart, atStart];
  for (let step = firstStep; right - start < reach; step *= 2) {
    const [nextLeft, nextRight] = [left - step, right + step];
    const [fNextLeft, fNextRight] = [f(nextLeft), f(nextRight)];
    const onLeft = fNextLeft < 0 !== fLeft < 0 || fNextLeft === 0;
    const onRight = fNextRight < 0 !== fRight < 0 || fNextRight === 0;
    const leftFirst =
      onLeft && (!onRight || fLeft / (fLeft - fNextLeft) <= fRight / (fRight - fNextRight));
    if (leftFirst) return { lo: nextLeft, hi: left };
    if (onRight) return { lo: right, hi: nextRight };
    [left, right, fLeft, fRight] = [nextLeft, nextRight, fNextLeft, fNextRight];
  }
  return undefined;
}

/** How often consecutive non-zero values differ in sign. */
export function signChanges(values: readonly number[]): number {
  let changes = 0;
  let last = 0;
  for (const value of values) {
    if (value === 0) continue;
    if (last !== 0 && value < 0 !== last < 0) changes += 1;
    last = value;
  }
  return changes;
}

/**
 * f(z) over the sum of its terms' sizes, hence between −1 and 1 and free of overflow: same sign and
 * same roots as f, and a yardstick of what rounding can do to it.
 */
function relativeSum(
  coefficients: readonly number[],
  exponents: readonly number[],
  z: number,
): number {
  const shift = exponents[z > 0 ? exponents.length - 1 : 0] ?? 0;
  let sum = 0;
  let size = 0;
  for (let k = 0; k < coefficients.length; k += 1) {
    const term = (coefficients[k] ?? 0) * Math.exp(((exponents[k] ?? 0) - shift) * z);
    sum += term;
    size += Math.abs(term);
  }
  return sum / size;
}

/** A z beyond which the last term outweighs all the others together (Cauchy's bound), at least 1. */
function reachOf(sizes: readonly number[], last: number, gap: number): number {
  let others = 0;
  for (const size of sizes) others += Math.abs(size);
  return 1 + Math.max(0, Math.log(others / Math.abs(last))) / gap;
}

/** Where the first sign change falls: halfway between the exponents on its two sides. */
function firstSignChange(coefficients: readonly number[], exponents: readonly number[]): number {
  let k = 1;
  while ((coefficients[k] ?? 0) < 0 === (coefficients[k - 1] ?? 0) < 0) k += 1;
  return ((exponents[k - 1] ?? 0) + (exponents[k] ?? 0)) / 2;
}

/**
 * All real roots of Σ c_k e^(t_k z), ascending. The exponents ascend strictly and no coefficient is
 * zero. A value within rounding of zero at a turning point counts as the double root it then is.
 */
export function exponentialSumRoots(
  coefficients: readonly number[],
  exponents: readonly number[],
): readonly number[] {
  if (signChanges(coefficients) === 0) return [];
  const n = coefficients.length;
  const span = (exponents[n - 1] ?? 0) - (exponents[0] ?? 0);
  const pivot = firstSignChange(coefficients, exponents);
  const slopes = coefficients.map((c, k) => (c * ((exponents[k] ?? 0) - pivot)) / span);
  const lowest = -reachOf(
    coefficients,
    coefficients[0] ?? 0,
    (exponents[1] ?? 0) - (exponents[0] ?? 0),
  );
  const highest = reachOf(
    coefficients,
    coefficients[n - 1] ?? 0,
    (exponents[n - 1] ?? 0) - (exponents[n - 2] ?? 0),
  );
  const f = (z: number) => relativeSum(coefficients, exponents, z);
  const noise = 4 * n * Number.EPSILON;
  const roots: number[] = [];
  let left = lowest;
  let leftSign = Math.sign(coefficients[0] ?? 0);
  for (const turn of [...exponentialSumRoots(slopes, exponents), highest]) {
    const value = f(turn);
    const sign = Math.abs(value) <= noise ? 0 : Math.sign(value);
    if (leftSign * sign < 0) {
      const root = brent(f, left, turn);
      if (root !== undefined) roots.push(root);
    }
    if (sign === 0) roots.push(turn);
    left = turn;
    leftSign = sign;
  }
  return roots;
}
