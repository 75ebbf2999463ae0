/**
 * A run in parts: each replicate of a scenario is a tally of its own, which can be made on any machine, written
 * down and put together with the others.
 *
 *   draw n of a run = point ⌊n / R⌋ of replicate n mod R;   points of a replicate = ⌈draws / R⌉
 *
 * A replicate's draws are added in their order and by nobody else, and putting together copies sums without adding
 * any, so what comes out is that of a run in one piece, bit for bit, whoever made which part in whatever order.
 */
import type { SketchData } from '$lib/engine/numeric/quantile-sketch';
import { emptyTally, type Simulator } from './simulate';
import { CLOUD_POINTS, SPREADS, StudyTally, type SpreadId, type TallyData } from './study-tally';

/** The replicates of shard `index` (from 0) of `of`: neighbours, as evenly dealt out as whole numbers allow. */
export function shardReplicates(index: number, of: number, replicates: number): readonly number[] {
  const from = Math.floor((index * replicates) / of);
  const to = Math.floor(((index + 1) * replicates) / of);
  return Array.from({ length: to - from }, (_, place) => from + place);
}

/** Points 0 … points − 1 of one replicate, as the tally of a run of that replicate alone. */
export function tallyReplicate(simulator: Simulator, replicate: number, points: number): TallyData {
  const { block, kernel, out, judge } = simulator;
  const tally = emptyTally(simulator, 1);
  for (let point = 0; point < points; point += block) {
    const count = Math.min(block, points - point);
    simulator.draw(replicate, point, count);
    tally.add(0, point, count, out, judge, kernel.mended);
  }
  return tally.data();
}

const COUNTS = ['noLeader', 'mended', 'least', 'dark'] as const;
const SUMS = ['leads', 'passes', 'levelised', 'dependency'] as const;

/** The whole run from its replicates; one that is missing holds no draws. */
export function putTogether(
  simulator: Simulator,
  replicates: number,
  parts: ReadonlyMap<number, TallyData>,
): StudyTally {
  const whole = emptyTally(simulator, replicates);
  const { options } = whole.shape;
  for (const [replicate, part] of parts) {
    const cell = replicate * options;
    for (const id of COUNTS) whole.counts[id].set(part.counts[id], replicate);
    for (const id of SUMS) whole.sums[id].set(part.sums[id], cell);
    whole.ranks.set(part.ranks, cell * options);
    whole.cloudTotal.set(part.cloudTotal, cell * CLOUD_POINTS);
    whole.cloudDependency.set(part.cloudDependency, cell * CLOUD_POINTS);
    for (const id of SPREADS) takeSketches(whole, part, id, cell);
    takeOutcome(whole, part, replicate);
  }
  return whole;
}

function takeSketches(whole: StudyTally, part: TallyData, id: SpreadId, cell: number): void {
  const one = new StudyTally(part.shape, part).sketches[id];
  for (const [o, sketch] of one.entries()) whole.sketches[id][cell + o]?.merge(sketch);
}

/** Draws of the part are numbered within its replicate; in the whole run they are numbered through. */
function takeOutcome(whole: StudyTally, { outcome, shape }: TallyData, replicate: number): void {
  const { options, replicates } = whole.shape;
  const sums = {
    counts: new Float64Array(replicates),
    sums: new Float64Array(3 * replicates * options),
    worst: outcome.worst.map((value, at) =>
      at % 2 === 1 && value >= 0 ? value * replicates + replicate : value,
    ),
  };
  sums.counts.set(outcome.counts, replicate);
  sums.sums.set(outcome.sums, 3 * replicate * shape.options);
  whole.outcome.merge(sums);
}

/** A sketch as plain numbers; without values it has no ends. */
interface SketchText {
  readonly min?: number;
  readonly max?: number;
  /** How far each bin lies behind the one before it, the first behind nought. */
  readonly steps: readonly number[];
  readonly counts: readonly number[];
}

/** The tally of one replicate as plain numbers, which JSON keeps to the last bit. */
export interface ReplicateText {
  readonly draws: number;
  readonly outcome: readonly number[];
  readonly worst: readonly number[];
  readonly counts: Readonly<Record<(typeof COUNTS)[number], number>>;
  readonly sums: Readonly<Record<(typeof SUMS)[number], readonly number[]>>;
  readonly ranks: readonly number[];
  readonly cloud: Readonly<Record<'total' | 'dependency', readonly number[]>>;
  readonly sketches: Readonly<Record<SpreadId, readonly SketchText[]>>;
}

function sketchText({ min, max, bins, counts }: SketchData): SketchText {
  return {
    ...(counts.length === 0 ? {} : { min, max }),
    steps: Array.from(bins, (bin, k) => bin - (k === 0 ? 0 : (bins[k - 1] ?? 0))),
    counts: Array.from(counts),
  };
}

/** Of a tally of one replicate. */
export function replicateText(data: TallyData): ReplicateText {
  const { outcome, counts, sums, ranks, cloudTotal, cloudDependency, sketches } = data;
  return {
    draws: outcome.counts[0] ?? 0,
    outcome: Array.from(outcome.sums),
    worst: Array.from(outcome.worst),
    counts: {
      noLeader: counts.noLeader[0] ?? 0,
      mended: counts.mended[0] ?? 0,
      least: counts.least[0] ?? 0,
      dark: counts.dark[0] ?? 0,
    },
    sums: {
      leads: Array.from(sums.leads),
      passes: Array.from(sums.passes),
      levelised: Array.from(sums.levelised),
      dependency: Array.from(sums.dependency),
    },
    ranks: Array.from(ranks),
    cloud: { total: Array.from(cloudTotal), dependency: Array.from(cloudDependency) },
    sketches: {
      total: sketches.total.map(sketchText),
      levelised: sketches.levelised.map(sketchText),
      dependency: sketches.dependency.map(sketchText),
    },
  };
}

/** Thrown inside, told as `undefined` outside. */
class NotATally extends Error {}

function entry(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) throw new NotATally();
  return (value as Readonly<Record<string, unknown>>)[key];
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new NotATally();
  return value;
}

function list(value: unknown, length?: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new NotATally();
  if (length !== undefined && value.length !== length) throw new NotATally();
  return value as readonly unknown[];
}

function numbers(value: unknown, length?: number): Float64Array {
  return Float64Array.from(list(value, length), number);
}

/** More bins, or values in one, than a sketch can hold. */
const BINS = 2 ** 22;
const MOST_IN_A_BIN = 2 ** 32 - 1;

function readSketch(value: unknown): SketchData {
  const steps = numbers(entry(value, 'steps'));
  const counts = numbers(entry(value, 'counts'), steps.length);
  let bin = 0;
  const bins = Float64Array.from(steps, (step) => (bin += step));
  const fits =
    bins.every((one) => Number.isInteger(one) && Math.abs(one) <= BINS) &&
    steps.every((step, k) => k === 0 || step > 0) &&
    counts.every((one) => Number.isInteger(one) && one >= 0 && one <= MOST_IN_A_BIN);
  if (!fits) throw new NotATally();
  const empty = counts.length === 0;
  return {
    min: empty ? Infinity : number(entry(value, 'min')),
    max: empty ? -Infinity : number(entry(value, 'max')),
    bins: Int32Array.from(bins),
    counts: Uint32Array.from(counts),
  };
}

/** What `replicateText` wrote, read with suspicion; undefined where it is no such thing, or of other offers. */
export function readReplicate(value: unknown, simulator: Simulator): TallyData | undefined {
  const { shape } = emptyTally(simulator, 1);
  const { options } = shape;
  const one = (key: string) => Float64Array.of(number(entry(entry(value, 'counts'), key)));
  const sum = (key: string) => numbers(entry(entry(value, 'sums'), key), options);
  const cloud = (key: string) => numbers(entry(entry(value, 'cloud'), key), options * CLOUD_POINTS);
  const sketches = (key: string) =>
    list(entry(entry(value, 'sketches'), key), options).map(readSketch);
  try {
    return {
      shape,
      outcome: {
        counts: Float64Array.of(number(entry(value, 'draws'))),
        sums: numbers(entry(value, 'outcome'), 3 * options),
        worst: numbers(entry(value, 'worst'), 2 * options),
      },
      counts: {
        noLeader: one('noLeader'),
        mended: one('mended'),
        least: one('least'),
        dark: one('dark'),
      },
      sums: {
        leads: sum('leads'),
        passes: sum('passes'),
        levelised: sum('levelised'),
        dependency: sum('dependency'),
      },
      ranks: numbers(entry(value, 'ranks'), options * options),
      cloudTotal: cloud('total'),
      cloudDependency: cloud('dependency'),
      sketches: {
        total: sketches('total'),
        levelised: sketches('levelised'),
        dependency: sketches('dependency'),
      },
    };
  } catch (error) {
    if (error instanceof NotATally) return undefined;
    throw error;
  }
}
