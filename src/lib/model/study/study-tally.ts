/**
 * What a study keeps of its draws: sums, counts and sketches of fixed size, by replicate. Draws of a replicate
 * are added in their order, so that who adds which replicate, and in which order parts are merged, changes no
 * bit of the result.
 */
import { QuantileSketch, type SketchData } from '$lib/engine/numeric/quantile-sketch';
import { OutcomeTally, type OutcomeSums } from '$lib/engine/uncertainty/outcome-tally';
import { measurePlace } from '../kernel/measures';
import type { DrawJudge } from './draw-judge';

/** Draws that are kept point by point, for the cloud: the first ones of every replicate. */
export const CLOUD_POINTS = 32;

/** Measures of an offer whose spread is kept. */
export const SPREADS = ['total', 'levelised', 'dependency'] as const;
export type SpreadId = (typeof SPREADS)[number];

const TOTAL = measurePlace('totalPv');
const INDEX = measurePlace('dependencyIndex');
const WORKING = measurePlace('workingYearsPv');

export interface TallyShape {
  readonly options: number;
  readonly replicates: number;
  /** The offers among which the value of information is reckoned. */
  readonly running: readonly number[];
}

/** What a tally holds, to be sent between threads or written to a file. */
export interface TallyData {
  readonly shape: TallyShape;
  readonly outcome: OutcomeSums;
  /** By replicate. */
  readonly counts: Readonly<Record<'noLeader' | 'mended' | 'least' | 'dark', Float64Array>>;
  /** By replicate and offer. */
  readonly sums: Readonly<Record<'leads' | 'passes' | 'levelised' | 'dependency', Float64Array>>;
  /** By replicate, offer and rank. */
  readonly ranks: Float64Array;
  /** By replicate, offer and point. */
  readonly cloudTotal: Float64Array;
  readonly cloudDependency: Float64Array;
  /** By measure, replicate and offer. */
  readonly sketches: Readonly<Record<SpreadId, readonly SketchData[]>>;
}

type Sums = TallyData['sums'];
type Counts = TallyData['counts'];

export class StudyTally {
  readonly shape: TallyShape;
  readonly outcome: OutcomeTally;
  readonly counts: Counts;
  readonly sums: Sums;
  readonly ranks: Float64Array;
  readonly cloudTotal: Float64Array;
  readonly cloudDependency: Float64Array;
  readonly sketches: Readonly<Record<SpreadId, readonly QuantileSketch[]>>;
  #levelised = new Float64Array(0);

  constructor(shape: TallyShape, held?: TallyData) {
    const { options, replicates } = shape;
    const cells = options * replicates;
    const array = (length: number, from?: Float64Array) => from ?? new Float64Array(length);
    const sketches = (id: SpreadId) =>
      Array.from({ length: cells }, (_, at) => new QuantileSketch(held?.sketches[id][at]));
    this.shape = shape;
    this.outcome = new OutcomeTally(options, replicates, held?.outcome);
    this.counts = {
      noLeader: array(replicates, held?.counts.noLeader),
      mended: array(replicates, held?.counts.mended),
      least: array(replicates, held?.counts.least),
      dark: array(replicates, held?.counts.dark),
    };
    this.sums = {
      leads: array(cells, held?.sums.leads),
      passes: array(cells, held?.sums.passes),
      levelised: array(cells, held?.sums.levelised),
      dependency: array(cells, held?.sums.dependency),
    };
    this.ranks = array(cells * options, held?.ranks);
    this.cloudTotal = array(cells * CLOUD_POINTS, held?.cloudTotal);
    this.cloudDependency = array(cells * CLOUD_POINTS, held?.cloudDependency);
    this.sketches = {
      total: sketches('total'),
      levelised: sketches('levelised'),
      dependency: sketches('dependency'),
    };
  }

  /** Adds `count` draws of one replicate: the kernel's output, and the judge that has judged it. */
  add(
    replicate: number,
    firstPoint: number,
    count: number,
    out: Float64Array,
    judge: DrawJudge,
    mended: number,
  ): void {
    const { options, replicates } = this.shape;
    const stride = options * count;
    const totals = out.subarray(TOTAL * stride, (TOTAL + 1) * stride);
    const firstDraw = firstPoint * replicates + replicate;
    this.outcome.add(totals, count, count, firstDraw);
    this.counts.mended[replicate] = (this.counts.mended[replicate] ?? 0) + mended;
    for (let o = 0; o < options; o += 1) {
      this.#addSpreads(replicate, o, count, out, stride);
      this.#addCloud(replicate, o, firstPoint, count, out, stride);
    }
    this.#addLeast(replicate, count, totals);
    for (let k = 0; k < count; k += 1) this.#addRanks(replicate, k * options, judge);
  }

  #addSpreads(
    replicate: number,
    o: number,
    count: number,
    out: Float64Array,
    stride: number,
  ): void {
    const cell = replicate * this.shape.options + o;
    const total = TOTAL * stride + o * count;
    const index = INDEX * stride + o * count;
    const working = WORKING * stride + o * count;
    if (this.#levelised.length < count) this.#levelised = new Float64Array(count);
    let levelised = 0;
    let dependency = 0;
    let dark = 0;
    for (let k = 0; k < count; k += 1) {
      const value = (out[total + k] ?? 0) / (out[working + k] ?? 0);
      // Where no camera ever works there is no cost of one that does.
      if (!Number.isFinite(value)) dark += 1;
      this.#levelised[k] = value;
      levelised += value;
      dependency += out[index + k] ?? 0;
    }
    const { sums, counts, sketches } = this;
    counts.dark[replicate] = (counts.dark[replicate] ?? 0) + dark;
    sums.dependency[cell] = (sums.dependency[cell] ?? 0) + dependency;
    sketches.total[cell]?.add(out, total, total + count);
    sketches.dependency[cell]?.add(out, index, index + count);
    if (dark > 0) return;
    sums.levelised[cell] = (sums.levelised[cell] ?? 0) + levelised;
    sketches.levelised[cell]?.add(this.#levelised, 0, count);
  }

  #addCloud(
    replicate: number,
    o: number,
    firstPoint: number,
    count: number,
    out: Float64Array,
    stride: number,
  ): void {
    const from = (replicate * this.shape.options + o) * CLOUD_POINTS;
    for (let k = 0; k < count && firstPoint + k < CLOUD_POINTS; k += 1) {
      this.cloudTotal[from + firstPoint + k] = out[TOTAL * stride + o * count + k] ?? 0;
      this.cloudDependency[from + firstPoint + k] = out[INDEX * stride + o * count + k] ?? 0;
    }
  }

  #addLeast(replicate: number, count: number, totals: Float64Array): void {
    const { running } = this.shape;
    const length = running.length;
    let sum = 0;
    for (let k = 0; k < count; k += 1) {
      let least = Infinity;
      for (let place = 0; place < length; place += 1) {
        const total = totals[(running[place] ?? 0) * count + k] ?? 0;
        if (total < least) least = total;
      }
      sum += least;
    }
    this.counts.least[replicate] = (this.counts.least[replicate] ?? 0) + sum;
  }

  #addRanks(replicate: number, from: number, { ranks, passes }: DrawJudge): void {
    const { options } = this.shape;
    const { leads, passes: passed } = this.sums;
    let leaders = 0;
    for (let o = 0; o < options; o += 1) if (ranks[from + o] === 1) leaders += 1;
    if (leaders === 0) {
      this.counts.noLeader[replicate] = (this.counts.noLeader[replicate] ?? 0) + 1;
    }
    for (let o = 0; o < options; o += 1) {
      const cell = replicate * options + o;
      const rank = ranks[from + o] ?? 0;
      if (passes[from + o] === 1) passed[cell] = (passed[cell] ?? 0) + 1;
      if (rank === 0) continue;
      if (rank === 1) leads[cell] = (leads[cell] ?? 0) + 1 / leaders;
      const at = cell * options + rank - 1;
      this.ranks[at] = (this.ranks[at] ?? 0) + 1;
    }
  }

  /** Adds the draws of another tally of the same shape. */
  merge(other: StudyTally): this {
    this.outcome.merge(other.outcome.held);
    const add = (to: Float64Array, from: Float64Array) => {
      for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + (from[at] ?? 0);
    };
    for (const id of ['noLeader', 'mended', 'least', 'dark'] as const) {
      add(this.counts[id], other.counts[id]);
    }
    for (const id of ['leads', 'passes', 'levelised', 'dependency'] as const) {
      add(this.sums[id], other.sums[id]);
    }
    add(this.ranks, other.ranks);
    add(this.cloudTotal, other.cloudTotal);
    add(this.cloudDependency, other.cloudDependency);
    for (const id of SPREADS) {
      for (const [at, sketch] of this.sketches[id].entries()) {
        const theirs = other.sketches[id][at];
        if (theirs !== undefined) sketch.merge(theirs);
      }
    }
    return this;
  }

  data(): TallyData {
    const dataOf = (id: SpreadId) => this.sketches[id].map((sketch) => sketch.data());
    return {
      shape: this.shape,
      outcome: this.outcome.held,
      counts: this.counts,
      sums: this.sums,
      ranks: this.ranks,
      cloudTotal: this.cloudTotal,
      cloudDependency: this.cloudDependency,
      sketches: {
        total: dataOf('total'),
        levelised: dataOf('levelised'),
        dependency: dataOf('dependency'),
      },
    };
  }
}
