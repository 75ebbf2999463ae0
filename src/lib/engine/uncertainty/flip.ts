/**
 * Flip points: the values of one input, nearest to its base, at which another option takes the lead.
 *
 * Only who leads is asked for, as a key: an option's number, NO_LEADER where none stands, TIED where
 * several lead alike. So results may jump (screens, whole years), and no derivative is needed. From the
 * base outwards in either direction a grid is walked until the key differs; bisection then closes in:
 *
 *   b₀ = last grid point with the base's leader, c₀ = first without;  m = (b + c)/2;
 *   m keeps the leader → b = m, else c = m;  until |c − b| ≤ tolerance
 *
 * The result is c, a value at which the lead has changed, within the tolerance of one at which it has
 * not. A lead that is lost and regained between two neighbours of the grid is not seen. Whole-number
 * inputs are stepped one by one, and miss nothing. Tolerance and grid are given back with the result.
 *
 * Sources: bisection as in R. Burden and J. Faires, Numerical Analysis (2011), 2.1.
 */

/** Keys of states without a single leader; options are 0, 1, 2 … */
export const NO_LEADER = -1;
export const TIED = -2;

export interface FlipInput {
  readonly base: number;
  readonly low: number;
  readonly high: number;
  readonly integer?: boolean;
}

export interface FoundFlip {
  readonly kind: 'flip';
  /** The input where the lead has changed, and the nearest one seen where it has not. */
  readonly at: number;
  readonly before: number;
  /** Who leads there: an option, NO_LEADER or TIED. */
  readonly to: number;
}

/** A flip, or that nobody else leads up to the bound. */
export type Flip = FoundFlip | { readonly kind: 'never' };

export interface Flips {
  readonly from: number;
  readonly below: Flip;
  readonly above: Flip;
  readonly nearest: 'below' | 'above' | 'both' | undefined;
  /** How exact `at` is, and how wide a lead must be to be seen, both in the input's unit. */
  readonly tolerance: number;
  readonly grid: number;
}

const GRID_STEPS = 64;
const RELATIVE_TOLERANCE = 1e-9;
const NEVER: Flip = { kind: 'never' };

/** Closes in between `before`, which keeps the leader, and `at`, which does not. */
function bisect(
  leaderAt: (x: number) => number,
  from: number,
  before: number,
  at: number,
  tolerance: number,
): FoundFlip {
  let [keeps, changed] = [before, at];
  let to = leaderAt(at);
  while (Math.abs(changed - keeps) > tolerance) {
    const middle = keeps + (changed - keeps) / 2;
    // Neighbours among doubles: no tolerance is finer.
    if (middle === keeps || middle === changed) break;
    const key = leaderAt(middle);
    if (key === from) keeps = middle;
    else {
      changed = middle;
      to = key;
    }
  }
  return { kind: 'flip', at: changed, before: keeps, to };
}

/**
 * Where bisection ends on a tie, which lines that cross have at one point only, the leader a tolerance
 * further on if there is another one.
 */
function beyondTie(
  leaderAt: (x: number) => number,
  flip: FoundFlip,
  from: number,
  end: number,
  tolerance: number,
): Flip {
  if (flip.to !== TIED) return flip;
  const step = 2 * tolerance * Math.sign(end - flip.at);
  const further = Math.abs(end - flip.at) < Math.abs(step) ? end : flip.at + step;
  const key = leaderAt(further);
  return key === from ? flip : { ...flip, to: key };
}

function flipTowards(
  leaderAt: (x: number) => number,
  from: number,
  input: FlipInput,
  end: number,
  tolerance: number,
): Flip {
  const { base } = input;
  const whole = input.integer === true;
  const steps = whole ? Math.floor(Math.abs(end - base)) : GRID_STEPS;
  const step = whole ? Math.sign(end - base) : (end - base) / GRID_STEPS;
  let before = base;
  for (let i = 1; i <= steps; i += 1) {
    const at = i === steps && !whole ? end : base + i * step;
    const key = leaderAt(at);
    if (key !== from) {
      if (whole) return { kind: 'flip', at, before, to: key };
      const found = bisect(leaderAt, from, before, at, tolerance);
      return beyondTie(leaderAt, found, from, end, tolerance);
    }
    before = at;
  }
  return NEVER;
}

function nearestOf(base: number, below: Flip, above: Flip): Flips['nearest'] {
  const down = below.kind === 'flip' ? base - below.at : Infinity;
  const up = above.kind === 'flip' ? above.at - base : Infinity;
  if (down === up) return down === Infinity ? undefined : 'both';
  return down < up ? 'below' : 'above';
}

/**
 * The flips nearest to the base on both sides within [low, high]. `leaderAt(x)` is the key of who leads
 * with the input at x and all else at base. A bound on the far side of the base is not walked to; a
 * base without a leader is left where one appears. At most 128 evaluations for the grid and 60 for
 * the bisections; for whole numbers one for each of them.
 */
export function flips(leaderAt: (x: number) => number, input: FlipInput): Flips {
  const { base, low, high } = input;
  const from = leaderAt(base);
  const whole = input.integer === true;
  const tolerance = whole ? 0 : RELATIVE_TOLERANCE * Math.max(0, high - low);
  const below = low < base ? flipTowards(leaderAt, from, input, low, tolerance) : NEVER;
  const above = high > base ? flipTowards(leaderAt, from, input, high, tolerance) : NEVER;
  const grid = whole ? 1 : Math.max(0, base - low, high - base) / GRID_STEPS;
  return { from, below, above, nearest: nearestOf(base, below, above), tolerance, grid };
}
