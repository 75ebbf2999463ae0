/**
 * One input at a time: how far a result moves when one input goes to its low and high level while the
 * others stay at their base.
 *
 *   swing_i = max f − min f over the levels tried of input i
 *
 * Levels tried are low, high, the middle between them, the base, and P10 and P90 where given. For a
 * monotone result that is |f(high) − f(low)|; where it rises and falls the ends alone would hide the
 * swing (both may give the same), so the middle is tried and such inputs are flagged. What inputs do
 * together is not seen at all: that is what total Sobol indices are for.
 *
 * Source: T. Eschenbach, Spiderplots versus tornado diagrams for sensitivity analysis, Interfaces 22
 * (1992).
 */

export interface TornadoInput {
  readonly base: number;
  readonly low: number;
  readonly high: number;
  readonly p10?: number;
  readonly p90?: number;
  /** Whether only whole numbers make sense; the middle is then rounded. */
  readonly integer?: boolean;
}

/** A level of the input, in its unit, and the result there, in the result's. */
export interface TornadoPoint {
  readonly at: number;
  readonly value: number;
}

export interface TornadoBar {
  /** Position in the list of inputs. */
  readonly input: number;
  readonly low: TornadoPoint;
  readonly high: TornadoPoint;
  readonly p10: TornadoPoint | undefined;
  readonly p90: TornadoPoint | undefined;
  readonly swing: number;
  /** Where the result goes as the input goes from low to high, by its ends. */
  readonly direction: 'rises' | 'falls' | 'level';
  /** False where the levels tried show it rising and falling. */
  readonly monotone: boolean;
}

export interface Tornado {
  readonly base: number;
  /** Widest swing first, equal ones in the order given. */
  readonly bars: readonly TornadoBar[];
  /** Inputs at some level of which there is no result. */
  readonly withoutResult: readonly number[];
}

/** Whether values in order of their levels never turn. */
function isMonotone(points: readonly TornadoPoint[]): boolean {
  const sorted = [...points].sort((a, b) => a.at - b.at);
  let rises = false;
  let falls = false;
  for (let k = 1; k < sorted.length; k += 1) {
    const step = (sorted[k]?.value ?? 0) - (sorted[k - 1]?.value ?? 0);
    if (step > 0) rises = true;
    if (step < 0) falls = true;
  }
  return !(rises && falls);
}

function directionOf(step: number): TornadoBar['direction'] {
  if (step > 0) return 'rises';
  return step < 0 ? 'falls' : 'level';
}

function barOf(
  index: number,
  input: TornadoInput,
  base: number,
  resultAt: (value: number) => number | undefined,
): TornadoBar | undefined {
  const middle = (input.low + input.high) / 2;
  const pointAt = (at: number): TornadoPoint | undefined => {
    const value = at === input.base ? base : resultAt(at);
    return value === undefined ? undefined : { at, value };
  };
  const low = pointAt(input.low);
  const high = pointAt(input.high);
  const mid = pointAt(input.integer === true ? Math.round(middle) : middle);
  const p10 = input.p10 === undefined ? undefined : pointAt(input.p10);
  const p90 = input.p90 === undefined ? undefined : pointAt(input.p90);
  if (low === undefined || high === undefined || mid === undefined) return undefined;
  if ((input.p10 !== undefined && !p10) || (input.p90 !== undefined && !p90)) return undefined;
  const points = [{ at: input.base, value: base }, low, high, mid];
  if (p10) points.push(p10);
  if (p90) points.push(p90);
  const values = points.map(({ value }) => value);
  return {
    input: index,
    low,
    high,
    p10,
    p90,
    swing: Math.max(...values) - Math.min(...values),
    direction: directionOf(high.value - low.value),
    monotone: isMonotone(points),
  };
}

/**
 * The bars of a tornado. `resultWith(i, x)` is the result with input i at x and the others at base,
 * undefined where there is none; `base` is the result with all at base. Three to five evaluations an
 * input; levels equal to the base cost none.
 */
export function tornado(
  inputs: readonly TornadoInput[],
  base: number,
  resultWith: (input: number, value: number) => number | undefined,
): Tornado {
  const bars: TornadoBar[] = [];
  const withoutResult: number[] = [];
  inputs.forEach((input, index) => {
    const bar = barOf(index, input, base, (value) => resultWith(index, value));
    if (bar === undefined) withoutResult.push(index);
    else bars.push(bar);
  });
  // Sorting keeps the order of equals, which is that of the inputs.
  bars.sort((a, b) => b.swing - a.swing);
  return { base, bars, withoutResult };
}
