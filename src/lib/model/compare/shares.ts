/**
 * What each difference between two scenarios does to a result of one offer, so that the shares add up to the whole
 * change: its Shapley value (`engine/decision/shapley.ts`), because differences act on one another and no order of
 * taking them is better than another. With up to ten steps every combination is evaluated and the shares are
 * exact; with more, orders are drawn, always the same ones, each with its reverse, and every share has a standard error.
 *
 * The work comes as a generator that can be left at any step, so that a page never stands still for it.
 */
import { drawnOrder, pairShares, shapleyValues, ShapleyTally } from '$lib/engine/decision/shapley';
import { addingUp } from '$lib/engine/numeric/adding-up';
import { applyDifferences } from '$lib/scenario/apply-differences';
import { topicOf, TOPICS, type Topic } from '$lib/scenario/difference-topics';
import type { Difference } from '$lib/scenario/differences';
import type { Scenario } from '$lib/scenario/types';
import { comparedOf, type Compared } from './measures';
import { stepsOf, type Step } from './steps';

/** All combinations of so many steps are evaluated. */
export const EXACT_STEPS = 10;
/** About so many evaluations where orders are drawn, and bounds on the pairs that this makes. */
const EVALUATIONS = 6_000;
const PAIRS = { least: 32, most: 256 } as const;
/** The same question gets the same answer. */
const SEED = 1;
/** How many evaluations there are between two chances to stop: a few milliseconds. */
const SLICE = 32;

export interface Share {
  readonly step: Step;
  /** In the unit of the measure. */
  readonly amount: number;
  /** Where orders were drawn. */
  readonly standardError?: number;
}

export interface TopicShare {
  readonly topic: Topic;
  readonly steps: number;
  readonly amount: number;
  readonly standardError?: number;
}

export interface Shares {
  readonly kind: 'shares';
  readonly option: string;
  readonly measure: Compared;
  readonly from: number;
  readonly to: number;
  readonly change: number;
  readonly method: { readonly kind: 'exact' } | { readonly kind: 'drawn'; readonly pairs: number };
  /** Largest first; in this order they add up to `change` to the bit. */
  readonly shares: readonly Share[];
  /** The same by topic, largest first; these add up too. */
  readonly topics: readonly TopicShare[];
}

/** There is no change to share out: the offer is in one scenario alone, or has no such figure in one of them. */
export interface NoShares {
  readonly kind: 'none';
  readonly option: string;
  readonly measure: Compared;
  readonly reason: 'only-first' | 'only-second' | 'in-neither' | 'no-figure';
}

/** How many evaluations are done, of how many. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export type SharesJob = Generator<Progress, Shares | NoShares, void>;

/** The scenario with one of its offers alone: an offer's figures rest on no other. */
function alone(scenario: Scenario, option: string): Scenario {
  return { ...scenario, options: scenario.options.filter(({ id }) => id === option) };
}

interface Sums {
  readonly method: Shares['method'];
  readonly amounts: readonly number[];
  readonly errors: readonly number[] | undefined;
  readonly topicErrors: ReadonlyMap<Topic, number> | undefined;
}

type Evaluate = (steps: readonly Step[]) => number;

function* exactly(steps: readonly Step[], worth: Evaluate): Generator<Progress, Sums, void> {
  const of = 2 ** steps.length;
  const table = new Float64Array(of);
  for (let mask = 0; mask < of; mask += 1) {
    if (mask > 0 && mask % SLICE === 0) yield { done: mask, of };
    table[mask] = worth(steps.filter((_, at) => (mask & (1 << at)) !== 0));
  }
  const amounts = shapleyValues(table, steps.length);
  return { method: { kind: 'exact' }, amounts, errors: undefined, topicErrors: undefined };
}

function topicOfStep({ differences }: Step): Topic {
  const [first] = differences;
  return first === undefined ? 'case' : topicOf(first);
}

/** How many pairs of orders are drawn for so many steps. */
function pairsFor(steps: number): number {
  const affordable = Math.floor(EVALUATIONS / (2 * steps));
  return Math.min(PAIRS.most, Math.max(PAIRS.least, affordable));
}

function* byDrawing(steps: readonly Step[], worth: Evaluate): Generator<Progress, Sums, void> {
  const pairs = pairsFor(steps.length);
  const of = pairs * 2 * (steps.length - 1);
  const topics = [...new Set(steps.map(topicOfStep))];
  const tally = new ShapleyTally(steps.length);
  const topicTally = new ShapleyTally(topics.length);
  const ends = [worth([]), worth(steps)] as const;
  let done = 0;
  function* along(order: readonly number[]): Generator<Progress, number[], void> {
    const taken: Step[] = [];
    const levels = [ends[0]];
    for (const player of order.slice(0, -1)) {
      const step = steps[player];
      if (step !== undefined) taken.push(step);
      levels.push(worth(taken));
      done += 1;
      if (done % SLICE === 0) yield { done, of };
    }
    return [...levels, ends[1]];
  }
  for (let pair = 0; pair < pairs; pair += 1) {
    const order = drawnOrder(steps.length, SEED, pair);
    const shares = pairShares(order, yield* along(order), yield* along(order.toReversed()));
    tally.add(shares);
    topicTally.add(
      topics.map((topic) =>
        steps.reduce(
          (sum, step, at) => sum + (topicOfStep(step) === topic ? (shares[at] ?? 0) : 0),
          0,
        ),
      ),
    );
  }
  const { shares, standardErrors } = tally.result();
  const topicErrors = topicTally.result().standardErrors ?? [];
  return {
    method: { kind: 'drawn', pairs },
    amounts: shares,
    errors: standardErrors,
    topicErrors: new Map(topics.map((topic, at) => [topic, topicErrors[at] ?? 0])),
  };
}

function largestFirst<T extends { readonly amount: number }>(items: readonly T[]): T[] {
  return [...items].sort((x, y) => Math.abs(y.amount) - Math.abs(x.amount));
}

/** The amounts corrected so that in their order they add up to the change. */
function thatAddUp<T extends { readonly amount: number }>(
  items: readonly T[],
  change: number,
): T[] {
  const exact = addingUp(
    items.map(({ amount }) => amount),
    change,
  );
  return items.map((item, at) => ({ ...item, amount: exact[at] ?? item.amount }));
}

function topicShares(shares: readonly Share[], errors: Sums['topicErrors']): TopicShare[] {
  const found = TOPICS.flatMap((topic): TopicShare[] => {
    const own = shares.filter(({ step }) => topicOfStep(step) === topic);
    if (own.length === 0) return [];
    const error = errors?.get(topic);
    return [
      {
        topic,
        steps: own.length,
        amount: own.reduce((sum, { amount }) => sum + amount, 0),
        ...(error === undefined ? {} : { standardError: error }),
      },
    ];
  });
  return largestFirst(found);
}

/** What each of the differences from `a` to `b` does to a measure of an offer. */
export function* sharesJob(
  a: Scenario,
  b: Scenario,
  differences: readonly Difference[],
  option: string,
  measure: Compared,
): SharesJob {
  const [first, second] = [a, b].map((scenario) =>
    scenario.options.find(({ id }) => id === option),
  );
  const none = (reason: NoShares['reason']): NoShares => ({
    kind: 'none',
    option,
    measure,
    reason,
  });
  if (first === undefined && second === undefined) return none('in-neither');
  if (second === undefined) return none('only-first');
  if (first === undefined) return none('only-second');
  const [from, to] = [comparedOf(a, first, measure), comparedOf(b, second, measure)];
  if (from === undefined || to === undefined) return none('no-figure');

  const start = alone(a, option);
  const steps = stepsOf(start, alone(b, option), differences, option, measure);
  const worth: Evaluate = (taken) => {
    // In the order in which they were found, whatever order they are taken in.
    const made = applyDifferences(
      start,
      taken.flatMap((step) => step.differences),
    );
    const [only] = made.options;
    return only === undefined ? from : (comparedOf(made, only, measure) ?? from);
  };
  const sums = yield* steps.length <= EXACT_STEPS ? exactly(steps, worth) : byDrawing(steps, worth);
  const change = to - from;
  const shares = steps.map((step, at): Share => {
    const error = sums.errors?.[at];
    return {
      step,
      amount: sums.amounts[at] ?? 0,
      ...(error === undefined ? {} : { standardError: error }),
    };
  });
  const exact = thatAddUp(largestFirst(shares), change);
  return {
    kind: 'shares',
    option,
    measure,
    from,
    to,
    change,
    method: sums.method,
    shares: exact,
    topics: thatAddUp(topicShares(exact, sums.topicErrors), change),
  };
}

/** The whole of a job at once: for the command line and for tests. */
export function runJob(job: SharesJob): Shares | NoShares {
  for (;;) {
    const { done, value } = job.next();
    if (done === true) return value;
  }
}
