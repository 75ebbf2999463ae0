/**
 * The draws of a scenario: what is drawn, in which dimension of the sequence it lies, and a block of draws in
 * stored units. A draw is named by its replicate and its point, so any range of draws can be had alone, on any
 * machine, and all offers see the same one (common random numbers).
 */
import { quantileFunction } from '$lib/engine/numeric/distributions';
import {
  rankCorrelation,
  rankCorrelationProblem,
  type CorrelationProblem,
  type RankCorrelation,
  type RankPair,
} from '$lib/engine/numeric/correlation';
import { fillUniforms } from '$lib/engine/numeric/uniforms';
import { chanceDeclarations, CHANCE_KINDS } from '$lib/parameters/chances';
import { isCaseParameterId } from '$lib/parameters/registry';
import type { Scenario } from '$lib/scenario/types';
import { uncertainInputs, type UncertainInput } from '$lib/scenario/uncertain-inputs';
import type { Correlation, SamplingMethod } from '$lib/scenario/uncertainty';
import type { Chance } from '../kernel/kernel';
import { blockOf, caseSlot, optionSlot } from '../kernel/slots';
import type { StudyInput } from './results';

/** Independent scrambles of a run; its errors come from what they disagree on. */
export const REPLICATES = 16;

type Filler = (u: Float64Array, from: number, count: number, x: Float64Array, to: number) => void;

/** Most inputs are triangular: their loop calls nothing but a root. */
function triangularFiller(low: number, mode: number, high: number): Filler {
  const width = high - low;
  const turn = (mode - low) / width;
  const rising = width * (mode - low);
  const falling = width * (high - mode);
  return (u, from, count, x, to) => {
    for (let k = 0; k < count; k += 1) {
      const uniform = u[from + k] ?? 0;
      x[to + k] =
        uniform < turn
          ? low + Math.sqrt(uniform * rising)
          : high - Math.sqrt((1 - uniform) * falling);
    }
  };
}

function quantileFiller(quantile: (u: number) => number): Filler {
  return (u, from, count, x, to) => {
    for (let k = 0; k < count; k += 1) x[to + k] = quantile(u[from + k] ?? 0);
  };
}

/** Whole where the input is, and within its bounds. */
function bounded(fill: Filler, { integer, lowest, highest }: UncertainInput): Filler {
  return (u, from, count, x, to) => {
    fill(u, from, count, x, to);
    for (let k = to; k < to + count; k += 1) {
      const drawn = x[k] ?? 0;
      const value = integer ? Math.round(drawn) : drawn;
      x[k] = value < lowest ? lowest : value > highest ? highest : value;
    }
  };
}

function fillerOf(input: UncertainInput): Filler {
  const { distribution, integer } = input;
  if (distribution.kind === 'triangular' && distribution.low < distribution.high) {
    const fill = triangularFiller(distribution.low, distribution.mode, distribution.high);
    return integer ? bounded(fill, input) : fill;
  }
  return bounded(quantileFiller(quantileFunction(distribution)), input);
}

/** One value that a dimension gives: an input of the case or of one offer. */
interface Drawn {
  /** Place in the kernel's vector. */
  readonly slot: number;
  /** Writes the values of some uniforms; absent where the uniforms themselves are wanted. */
  readonly fill?: Filler;
}

/** What one uniform of a draw decides. */
interface Dimension extends StudyInput {
  readonly drawn: readonly Drawn[];
}

export interface BlockAddress {
  readonly replicate: number;
  readonly firstPoint: number;
  readonly count: number;
  /** Dimensions before the first one of these draws: a second, independent set lies behind the first. */
  readonly dimensionOffset?: number;
}

function slotOf(scenario: Scenario, { id, option }: UncertainInput): number {
  if (isCaseParameterId(id)) return caseSlot(id);
  const index = scenario.options.findIndex((candidate) => candidate.id === option);
  return blockOf(index) + optionSlot(id);
}

/**
 * Inputs by the dimension they are drawn in. An input that several offers have is one dimension: each offer's value
 * comes through its own range from the same uniform, so that the offers differ by what they are and not by the
 * luck of their draws.
 */
function dimensionsOf(scenario: Scenario): readonly Dimension[] {
  const byId = new Map<string, UncertainInput[]>();
  for (const input of uncertainInputs(scenario)) {
    byId.set(input.id, [...(byId.get(input.id) ?? []), input]);
  }
  return [...byId].map(([id, inputs]): Dimension => {
    const [only] = inputs;
    return {
      key: inputs.length === 1 && only !== undefined ? only.key : id,
      kind: 'input',
      members: inputs.map(({ key }) => key),
      drawn: inputs.map((input) => ({
        slot: slotOf(scenario, input),
        fill: fillerOf(input),
      })),
    };
  });
}

/** The yearly chances that are not nought: the buyer's one for all offers, the vendor's one an offer. */
function chancesOf({ options, uncertainty }: Scenario): readonly (Chance & StudyInput)[] {
  return CHANCE_KINDS.flatMap((kind): (Chance & StudyInput)[] => {
    const { strikes, default: published } = chanceDeclarations[kind];
    const set = uncertainty.chances[kind] ?? published.value;
    if (set === 0) return [];
    const chance = set === 'own' ? 'hazard' : set;
    const of = { kind: 'chance', event: kind, chance } as const;
    const one = (key: string) => ({ ...of, key, members: [key] });
    if (strikes === 'buyer') return [one(`chance.${kind}`)];
    return options.map(({ id }, option) => ({ ...one(`${id}.chance.${kind}`), option }));
  });
}

/** Stated pairs as pairs of dimensions. What is held, or decided by one uniform anyway, needs no statement. */
function pairsOf(
  dimensions: readonly StudyInput[],
  correlations: readonly Correlation[],
): readonly RankPair[] {
  const place = (key: string) => dimensions.findIndex(({ members }) => members.includes(key));
  const pairs = correlations
    .map(({ a, b, rank }) => ({ a: place(a), b: place(b), rank }))
    .filter(({ a, b }) => a >= 0 && b >= 0 && a !== b)
    .map(({ a, b, rank }) => ({ a: Math.min(a, b), b: Math.max(a, b), rank }));
  // Of two offers whose inputs are drawn together the same may be said twice.
  return pairs.filter(
    (pair, at) =>
      pairs.findIndex(
        (other) => other.a === pair.a && other.b === pair.b && other.rank === pair.rank,
      ) === at,
  );
}

/** Why nothing can be drawn as stated; undefined where it can. */
export function samplingProblem(scenario: Scenario): CorrelationProblem | undefined {
  const { correlations } = scenario.uncertainty;
  if (correlations.length === 0) return undefined;
  return rankCorrelationProblem(pairsOf(dimensionsOf(scenario), correlations));
}

/** The draws of a scenario without `samplingProblem`; with one it throws. */
export class Sampler {
  readonly chances: readonly (Chance & StudyInput)[];
  /** By dimension. */
  readonly inputs: readonly StudyInput[];
  /** Places in the kernel's vector of the values that `fill` writes. */
  readonly slots: readonly number[];
  readonly #dimensions: readonly Dimension[];
  readonly #method: SamplingMethod;
  readonly #seed: number;
  readonly #correlation: RankCorrelation | undefined;
  #uniforms = new Float64Array(0);

  constructor(scenario: Scenario) {
    const { seed, method, correlations } = scenario.uncertainty;
    this.#seed = seed;
    this.#method = method;
    this.chances = chancesOf(scenario);
    const firstChance = blockOf(scenario.options.length);
    const chances = this.chances.map((chance, index): Dimension => ({
      ...chance,
      drawn: [{ slot: firstChance + index }],
    }));
    this.#dimensions = [...dimensionsOf(scenario), ...chances];
    this.inputs = this.#dimensions;
    this.slots = this.#dimensions.flatMap(({ drawn }) => drawn.map(({ slot }) => slot));
    const pairs = pairsOf(this.#dimensions, correlations);
    this.#correlation = pairs.length === 0 ? undefined : rankCorrelation(pairs);
  }

  get dimensions(): number {
    return this.#dimensions.length;
  }

  /** Fills `x` value by value: the i-th value of `slots` in draw k at i · count + k. */
  fill(address: BlockAddress, x: Float64Array): void {
    const length = this.dimensions * address.count;
    if (this.#uniforms.length < length) this.#uniforms = new Float64Array(length);
    this.uniforms(address, this.#uniforms);
    this.values(this.#uniforms, address.count, x);
  }

  /** Fills `u` dimension by dimension: dimension i of draw k at i · count + k. */
  uniforms(address: BlockAddress, u: Float64Array): void {
    const { replicate, firstPoint, count, dimensionOffset = 0 } = address;
    for (let i = 0; i < this.#dimensions.length; i += 1) {
      // Written out: spread from a common object, the address alone would take as long as its 128 uniforms.
      const of = {
        kind: this.#method,
        seed: this.#seed,
        stream: replicate,
        dimension: dimensionOffset + i,
        firstIndex: firstPoint,
        count,
      };
      fillUniforms(of, u, i * count);
    }
    this.#correlation?.apply(u, count);
  }

  /** From uniforms to values, in stored units. */
  values(u: Float64Array, count: number, x: Float64Array): void {
    let to = 0;
    for (const [i, { drawn }] of this.#dimensions.entries()) {
      for (const { fill } of drawn) {
        if (fill !== undefined) fill(u, i * count, count, x, to);
        else for (let k = 0; k < count; k += 1) x[to + k] = u[i * count + k] ?? 0;
        to += count;
      }
    }
  }
}
