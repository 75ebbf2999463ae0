/**
 * Who leads by weighted value as one criterion's weight goes from 0 to 1, the others keeping their
 * proportions.
 *
 *   V_o(w) = w·v_oc + (1 − w)·R_o,   R_o = Σ_{k≠c} w_k·v_ok / Σ_{k≠c} w_k
 *
 * is a line in w for each option o, so the leaders are the upper envelope of a few lines and change
 * where two of them cross: w = (R_p − R_o) / ((R_p − R_o) + (v_oc − v_pc)), in closed form. Values v are
 * without unit (0 worst, 1 best); weights are shares of their sum.
 *
 * Sources: B. Mareschal, Weight stability intervals in multicriteria decision aid, European Journal of
 * Operational Research 33 (1988), for the question; M. de Berg et al., Computational Geometry (2008),
 * 11.4, for envelopes of lines.
 */

/** From one weight of the criterion to another the same options lead, more than one if equal. */
export interface LeadSpan {
  readonly from: number;
  readonly to: number;
  readonly leaders: readonly number[];
}

export interface WeightChange {
  readonly weight: number;
  readonly leaders: readonly number[];
}

export interface WeightFlips {
  /** The criterion's weight as it is, between 0 and 1. */
  readonly weight: number;
  readonly leaders: readonly number[];
  /** The next change of the lead at a lower and at a higher weight, undefined where there is none. */
  readonly below: WeightChange | undefined;
  readonly above: WeightChange | undefined;
  /** The whole way from 0 to 1. */
  readonly spans: readonly LeadSpan[];
}

/** Values nearer than this are the same: rounding of sums of products. */
const SAME = 1e-12;

interface Line {
  readonly option: number;
  readonly at0: number;
  readonly at1: number;
}

function linesOf(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
  others: number,
): readonly Line[] {
  return values.map((row, option) => {
    const rest = weights.reduce(
      (sum, w, k) => (k === criterion ? sum : sum + w * (row[k] ?? 0)),
      0,
    );
    return { option, at0: rest / others, at1: row[criterion] ?? 0 };
  });
}

/** Where `next` overtakes `now`; never, at ∞, where it does not rise faster. */
function crossing(now: Line, next: Line): number {
  const behind = now.at0 - next.at0;
  const gain = next.at1 - now.at1;
  return behind + gain > SAME ? behind / (behind + gain) : Infinity;
}

/** The line on top at `w` and just after it: of those level there the one that rises fastest. */
function topAfter(lines: readonly Line[], w: number): Line | undefined {
  let best: Line | undefined;
  let top = -Infinity;
  for (const line of lines) {
    const height = w * line.at1 + (1 - w) * line.at0;
    const faster = best !== undefined && line.at1 - line.at0 > best.at1 - best.at0 + SAME;
    if (height > top + SAME || (height > top - SAME && faster)) {
      best = line;
      top = height;
    }
  }
  return best;
}

/** Options whose line is the same as the given one's. */
function sharing(lines: readonly Line[], line: Line): readonly number[] {
  return lines
    .filter(({ at0, at1 }) => Math.abs(at0 - line.at0) <= SAME && Math.abs(at1 - line.at1) <= SAME)
    .map(({ option }) => option);
}

function envelope(lines: readonly Line[]): readonly LeadSpan[] {
  const spans: LeadSpan[] = [];
  let from = 0;
  let line = topAfter(lines, 0);
  while (line !== undefined) {
    let to = 1;
    for (const next of lines) {
      const w = crossing(line, next);
      if (w > from + SAME && w < to - SAME) to = w;
    }
    spans.push({ from, to, leaders: sharing(lines, line) });
    if (to === 1) break;
    from = to;
    line = topAfter(lines, to);
  }
  return spans;
}

/**
 * The leads along one criterion's weight. `values` are options × criteria, `weights` not negative.
 * Undefined without options, where nothing weighs, and where no other criterion does, which leaves no
 * proportions to keep. At a weight where the lead changes, both lead. O(options² × changes).
 */
export function flipWeights(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
): WeightFlips | undefined {
  const own = weights[criterion] ?? 0;
  const others = weights.reduce((sum, w, k) => (k === criterion ? sum : sum + w), 0);
  if (!(others > 0)) return undefined;
  const spans = envelope(linesOf(values, weights, criterion, others));
  const weight = own / (own + others);
  const here = spans.findIndex(({ to }) => weight <= to + SAME);
  const span = spans[here];
  const next = spans[here + 1];
  if (span === undefined) return undefined;
  const onEdge = next !== undefined && weight >= next.from - SAME;
  const previous = spans[here - 1];
  const later = onEdge ? next : undefined;
  return {
    weight,
    leaders: later ? [...new Set([...span.leaders, ...later.leaders])] : span.leaders,
    below: later
      ? { weight: span.to, leaders: span.leaders }
      : previous && { weight: span.from, leaders: previous.leaders },
    above: next && { weight: next.from, leaders: next.leaders },
    spans,
  };
}
