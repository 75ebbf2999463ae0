/** From a tally of draws to what it says, each figure with its standard error over the replicates. */
import { QuantileSketch } from '$lib/engine/numeric/quantile-sketch';
import { studentQuantile } from '$lib/engine/numeric/student';
import {
  estimate,
  nonNegative,
  shareEstimate,
  type Estimate,
  type ShareEstimate,
} from '$lib/engine/uncertainty/replicates';
import type { Scenario } from '$lib/scenario/types';
import type { Cloud, InformationValue, OptionOutcome, Outcome, Spread } from './results';
import { CLOUD_POINTS, type SpreadId, type StudyTally } from './study-tally';

/** Intervals are those of 90 %. */
const INTERVAL = 0.9;

export function tQuantile(replicates: number): number {
  return replicates < 2 ? 0 : studentQuantile((1 + INTERVAL) / 2, replicates - 1);
}

/** The replicates that hold draws. */
function filledOf(tally: StudyTally): readonly number[] {
  return [...tally.outcome.held.counts.keys()].filter(
    (replicate) => (tally.outcome.held.counts[replicate] ?? 0) > 0,
  );
}

class Summary {
  readonly #tally: StudyTally;
  readonly #filled: readonly number[];
  readonly #draws: number;
  readonly #t: number;

  constructor(tally: StudyTally) {
    this.#tally = tally;
    this.#filled = filledOf(tally);
    this.#draws = this.#sumOf(tally.outcome.held.counts);
    this.#t = tQuantile(this.#filled.length);
  }

  get draws(): number {
    return this.#draws;
  }

  get filled(): readonly number[] {
    return this.#filled;
  }

  #sumOf(byReplicate: Float64Array): number {
    return this.#filled.reduce((sum, replicate) => sum + (byReplicate[replicate] ?? 0), 0);
  }

  #countOf(replicate: number): number {
    return this.#tally.outcome.held.counts[replicate] ?? 0;
  }

  /** Mean over draws of something summed by replicate. */
  mean(sumIn: (replicate: number) => number): Estimate {
    const means = this.#filled.map((replicate) => sumIn(replicate) / this.#countOf(replicate));
    const sum = this.#filled.reduce((all, replicate) => all + sumIn(replicate), 0);
    return estimate(means, sum / this.#draws, this.#t);
  }

  share(sumIn: (replicate: number) => number): ShareEstimate {
    const shares = this.#filled.map((replicate) => sumIn(replicate) / this.#countOf(replicate));
    const sum = this.#filled.reduce((all, replicate) => all + sumIn(replicate), 0);
    // Thirds of ties add up to a whole but for rounding.
    const share = Math.abs(sum - this.#draws) < 1e-6 ? 1 : sum / this.#draws;
    return shareEstimate(shares, share, this.#draws, this.#t);
  }

  cell(values: Float64Array, option: number): (replicate: number) => number {
    const { options } = this.#tally.shape;
    return (replicate) => values[replicate * options + option] ?? 0;
  }

  plainShare(byReplicate: Float64Array): number {
    return this.#sumOf(byReplicate) / this.#draws;
  }

  spread(id: SpreadId, option: number, mean: Estimate): Spread {
    const { options } = this.#tally.shape;
    const sketches = this.#filled.flatMap(
      (replicate) => this.#tally.sketches[id][replicate * options + option] ?? [],
    );
    const all = new QuantileSketch();
    for (const sketch of sketches) all.merge(sketch);
    const quantile = (p: number) =>
      estimate(
        sketches.map((sketch) => sketch.quantile(p) ?? 0),
        all.quantile(p) ?? 0,
        this.#t,
      );
    return {
      mean,
      p5: quantile(0.05),
      p50: quantile(0.5),
      p95: quantile(0.95),
      p10: all.quantile(0.1) ?? 0,
      p25: all.quantile(0.25) ?? 0,
      p75: all.quantile(0.75) ?? 0,
      p90: all.quantile(0.9) ?? 0,
      min: all.min,
      max: all.max,
    };
  }

  /** Mean cost of the offer that is cheapest on average, less the mean of the least cost. */
  information(optionIds: readonly string[]): InformationValue {
    const { running, options } = this.#tally.shape;
    const { sums } = this.#tally.outcome.held;
    const costIn = (option: number) => (replicate: number) =>
      sums[(replicate * options + option) * 3 + 1] ?? 0;
    const means = running.map((option) => this.mean(costIn(option)).value);
    const choice = running[means.indexOf(Math.min(...means))] ?? 0;
    const least = this.#tally.counts.least;
    const saved = this.mean((replicate) => costIn(choice)(replicate) - (least[replicate] ?? 0));
    return {
      among: running.map((option) => optionIds[option] ?? ''),
      all: running.length === options,
      value: nonNegative(saved),
      choice: optionIds[choice] ?? '',
    };
  }
}

function cloudOf(
  tally: StudyTally,
  filled: readonly number[],
  option: number,
  optionId: string,
): Cloud {
  const { options } = tally.shape;
  const points = filled.flatMap((replicate) => {
    const from = (replicate * options + option) * CLOUD_POINTS;
    const count = Math.min(CLOUD_POINTS, tally.outcome.held.counts[replicate] ?? 0);
    return Array.from({ length: count }, (_, index) => from + index);
  });
  return {
    optionId,
    total: Float64Array.from(points, (at) => tally.cloudTotal[at] ?? 0),
    dependency: Float64Array.from(points, (at) => tally.cloudDependency[at] ?? 0),
  };
}

/** What the draws tallied so far say; undefined before the first. */
export function summarise(scenario: Scenario, tally: StudyTally): Outcome | undefined {
  const summary = new Summary(tally);
  if (summary.draws === 0) return undefined;
  const { options, replicates } = tally.shape;
  const outcomes = tally.outcome.results(tQuantile(summary.filled.length));
  const scores = Object.entries(scenario.values).some(
    ([id, value]) => id.startsWith('weight.') && value !== 0,
  );
  const dark = summary.plainShare(tally.counts.dark) > 0;
  const optionIds = scenario.options.map(({ id }) => id);
  return {
    draws: summary.draws,
    replicates,
    options: optionIds.map((optionId, o): OptionOutcome => {
      const outcome = outcomes[o];
      if (outcome === undefined) throw new Error('the tally is of other offers');
      const meanOf = (id: 'levelised' | 'dependency') =>
        summary.mean(summary.cell(tally.sums[id], o));
      return {
        optionId,
        total: summary.spread('total', o, outcome.mean),
        ...(dark ? {} : { levelised: summary.spread('levelised', o, meanOf('levelised')) }),
        ...(scores ? { dependency: summary.spread('dependency', o, meanOf('dependency')) } : {}),
        cheapest: outcome.cheapest,
        leads: summary.share(summary.cell(tally.sums.leads, o)),
        passes: summary.share(summary.cell(tally.sums.passes, o)),
        ranks: Array.from({ length: options }, (_, rank) =>
          summary.filled.reduce(
            (sum, replicate) =>
              sum + (tally.ranks[(replicate * options + o) * options + rank] ?? 0) / summary.draws,
            0,
          ),
        ),
        regret: outcome.expectedRegret,
        worstRegret: outcome.maxRegret,
      };
    }),
    information: summary.information(optionIds),
    noLeader: summary.plainShare(tally.counts.noLeader),
    mended: summary.plainShare(tally.counts.mended),
    clouds: optionIds.map((id, o) => cloudOf(tally, summary.filled, o, id)),
  };
}
