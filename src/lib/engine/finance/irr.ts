/**
 * Internal rates of return: the rates i > −1 a period at which Σ flow_k · (1+i)^−k = 0.
 *
 * Flows that change sign more than once may have several such rates, or none; then no single one
 * is "the" return and the result says so. All are found through z = −ln(1+i), which makes the sum
 * one of exponentials (`exponentialSumRoots`). `irrNear` gives the one nearest a guess, by the plain
 * difference of the two rates a period. Usually Newton's method on z finds it, inside a bracket that
 * widens around the guess; all are found where that cannot be sure of being nearest.
 *
 * What makes sure are bounds on the number of rates above and below the guess g, multiples counted:
 * the changes of sign of the account's balance when flows are compounded forward at g,
 *
 *   above:  B_k = B_(k−1) · (1+g) + flow_k, the last of the sign of the net present value at g
 *   below:  W_k = flow_k + W_(k+1) / (1+g), what is still to come, the first of that same sign
 *
 * which are Descartes' rule for Σ flow_k · x^k / (1 − x·(1+g)) and its mirror image; each count is
 * too high by an even number or by none. A loan at its contract rate is first a little in debt for its
 * fees, then holds what it drew, then has lost the fees: two changes above and none below.
 *
 * Flows in any one currency, received positive and paid negative; rates are fractions a period.
 * Source: J. Hartman and I. Schafrick, The relevant internal rate of return, The Engineering
 * Economist 49 (2004); Descartes' rule of signs for the bound on their number, and C. Norstrom, A
 * sufficient condition for a unique nonnegative internal rate of return, Journal of Financial and
 * Quantitative Analysis 7 (1972), for the one on balances.
 */
import { assertNever } from '../numeric/never';
import { bracketNear, exponentialSumRoots, signChanges } from '../numeric/roots';
import type { DatedFlow } from './dated-flow';

export type IrrResult =
  | { readonly kind: 'unique'; readonly rate: number }
  | { readonly kind: 'several'; readonly rates: readonly number[]; readonly signChanges: number }
  | { readonly kind: 'none'; readonly reason: 'no-sign-change' | 'no-root' };

/** Half-width of the first bracket around a guess, and how far it may widen, in ln(1 + rate). */
const FIRST_STEP = 0.005;
const REACH = 40;
const MAX_NEWTON_STEPS = 60;

/** Every internal rate above −100 % a period, ascending, of flows one period apart. */
export function irr(flows: readonly number[]): IrrResult {
  return allRates(
    flows,
    flows.map((_, k) => k),
  );
}

/** Every internal rate above −100 % a year, ascending, of flows at any dates in any order. */
export function xirr(flows: readonly DatedFlow[]): IrrResult {
  const byDate = new Map<number, number>();
  for (const { atYears, amount } of flows) byDate.set(atYears, (byDate.get(atYears) ?? 0) + amount);
  const dated = [...byDate].sort(([a], [b]) => a - b);
  return allRates(
    dated.map(([, amount]) => amount),
    dated.map(([atYears]) => atYears),
  );
}

function allRates(amounts: readonly number[], times: readonly number[]): IrrResult {
  const changes = signChanges(amounts);
  if (changes === 0) return { kind: 'none', reason: 'no-sign-change' };
  const kept = amounts.map((amount, k) => ({ amount, time: times[k] ?? 0 }));
  const used = kept.filter(({ amount }) => amount !== 0);
  const roots = exponentialSumRoots(
    used.map(({ amount }) => amount),
    used.map(({ time }) => time),
  );
  const rates = roots.map((z) => Math.expm1(-z)).reverse();
  const [rate, second] = rates;
  if (rate === undefined) return { kind: 'none', reason: 'no-root' };
  if (second === undefined) return { kind: 'unique', rate };
  return { kind: 'several', rates, signChanges: changes };
}

/**
 * Net present value at z = −ln(1+i), seen from whichever end of the flows keeps the powers at most
 * 1: Σ flow_k e^(kz), times e^(−nz) where z > 0. Only its sign and its root matter.
 */
function scaledValue(flows: readonly number[], z: number): number {
  const x = Math.exp(-Math.abs(z));
  let sum = 0;
  if (z > 0) for (let k = 0; k < flows.length; k += 1) sum = sum * x + (flows[k] ?? 0);
  else for (let k = flows.length - 1; k >= 0; k -= 1) sum = sum * x + (flows[k] ?? 0);
  return sum;
}

/** Newton's step at z, −value/slope, of the same scaled function on the same side. */
function newtonStep(flows: readonly number[], z: number): number {
  const x = Math.exp(-Math.abs(z));
  const last = flows.length - 1;
  let sum = 0;
  let slope = 0;
  for (let j = 0; j <= last; j += 1) {
    slope = slope * x + sum;
    sum = sum * x + (flows[z > 0 ? j : last - j] ?? 0);
  }
  return (z > 0 ? sum : -sum) / (slope * x);
}

/** How many rates there can be above and below the guess (1 + g = `growth`), by the changes of sign. */
function boundsAround(
  flows: readonly number[],
  growth: number,
  valueAtGuess: number,
): { readonly above: number; readonly below: number } {
  const balances: number[] = [];
  const toCome: number[] = [];
  let balance = 0;
  let rest = 0;
  for (let k = 0; k < flows.length - 1; k += 1) {
    balance = balance * growth + (flows[k] ?? 0);
    rest = rest / growth + (flows[flows.length - 1 - k] ?? 0);
    balances.push(balance);
    toCome.push(rest);
  }
  // One value for both, lest rounding give it one sign here and another there.
  return {
    above: signChanges([...balances, valueAtGuess]),
    below: signChanges([...toCome, valueAtGuess]),
  };
}

/**
 * z of the rate nearest the guess at z = `start` where that can be had quickly and surely, else
 * undefined. A side with at most two rates hides none before the first change of sign met on it, nor
 * a second one with it; a side with one must show it.
 */
function nearestQuickly(flows: readonly number[], start: number): number | undefined {
  const bracket = bracketNear((z) => scaledValue(flows, z), start, FIRST_STEP, REACH);
  if (bracket === undefined) return undefined;
  const { lo, hi } = bracket;
  if (lo === hi) return start;
  const valueAtGuess = scaledValue(flows, start);
  const { above, below } = boundsAround(flows, Math.exp(-start), valueAtGuess);
  const isAbove = hi <= start;
  const [onThisSide, onTheOther] = isAbove ? [above, below] : [below, above];
  if (onThisSide < 1 || onThisSide > 2 || onTheOther > 1) return undefined;
  const found = newtonWithin(flows, lo, hi);
  if (onTheOther === 0) return found;
  // The other side's one rate is nearer if the sign has changed by the mirror image of this one: as far
  // from the guess on that side. There are no rates at −100 % and below.
  const mirrored = 2 * Math.expm1(-start) - Math.expm1(-found);
  const mirror = mirrored > -1 ? -Math.log1p(mirrored) : start + REACH;
  if (scaledValue(flows, mirror) < 0 === valueAtGuess < 0) return found;
  return newtonWithin(flows, Math.min(start, mirror), Math.max(start, mirror));
}

/** The internal rate nearest `guessRate` (both a period), or undefined where there is none at all. */
export function irrNear(flows: readonly number[], guessRate: number): number | undefined {
  if (signChanges(flows) === 0) return undefined;
  const start = guessRate > -1 ? -Math.log1p(guessRate) : 0;
  const quick = nearestQuickly(flows, start);
  if (quick !== undefined) return Math.expm1(-quick);
  const all = irr(flows);
  switch (all.kind) {
    case 'unique':
      return all.rate;
    case 'several': {
      const guess = Math.expm1(-start);
      const distance = (rate: number) => Math.abs(rate - guess);
      return all.rates.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    }
    case 'none':
      return undefined;
    default:
      return assertNever(all);
  }
}

/** The root between two ends of different sign, or the end that is one. */
function newtonWithin(flows: readonly number[], lo: number, hi: number): number {
  const valueAtLo = scaledValue(flows, lo);
  if (valueAtLo === 0) return lo;
  const loIsNegative = valueAtLo < 0;
  let [left, right] = [lo, hi];
  let z = (lo + hi) / 2;
  for (let i = 0; i < MAX_NEWTON_STEPS; i += 1) {
    const value = scaledValue(flows, z);
    if (value === 0) return z;
    if (value < 0 === loIsNegative) left = z;
    else right = z;
    const newton = z + newtonStep(flows, z);
    const next = newton > left && newton < right ? newton : (left + right) / 2;
    // A few units in the last place of 1 + i: nothing finer can be told apart.
    if (Math.abs(next - z) <= 1e-15 || next === z) return next;
    z = next;
  }
  return z;
}
