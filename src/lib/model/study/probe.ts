/**
 * One input at a time, or two, from the scenario as it stands: how far costs move, and where somebody else comes
 * to lead under the lens.
 */
import { flipMap, type FlipMap } from '$lib/engine/uncertainty/flip-map';
import {
  flips,
  NO_LEADER,
  TIED,
  type Flip,
  type Flips as FoundFlips,
} from '$lib/engine/uncertainty/flip';
import { tornado } from '$lib/engine/uncertainty/tornado';
import { quantileFunction } from '$lib/engine/numeric/distributions';
import { isCaseParameterId, parameter, type ParameterId } from '$lib/parameters/registry';
import type { Scenario } from '$lib/scenario/types';
import { heldInputs, uncertainInputs, type UncertainInput } from '$lib/scenario/uncertain-inputs';
import { evaluate } from '../evaluate';
import { Kernel, outputLength } from '../kernel/kernel';
import { blockOf, caseSlot, optionSlot } from '../kernel/slots';
import { DrawJudge } from './draw-judge';
import { Outputs } from './outputs';
import { Sampler } from './sampler';
import type { FlipPoint, Flips, InputFlips, Swing, Tornado } from './results';

/** An input that can be moved, within what the rules between inputs allow as all else stands. */
export interface Movable {
  readonly key: string;
  readonly id: ParameterId;
  readonly option?: string;
  readonly base: number;
  readonly slot: number;
  readonly integer: boolean;
  readonly lowest: number;
  readonly highest: number;
  /** The range that it is drawn from; none where it is held. */
  readonly range?: readonly [low: number, high: number];
  readonly p10?: number;
  readonly p90?: number;
}

/** Bounds of the inputs that a rule binds to others (`scenario/rules.ts`). */
function ruledBounds(
  scenario: Scenario,
  id: ParameterId,
  option: string | undefined,
): readonly [number, number] | undefined {
  const o = scenario.options.find((candidate) => candidate.id === option)?.values;
  if (o === undefined) return undefined;
  const latest = scenario.values['horizon'] - 1;
  const lends = o['loan.share'] > 0;
  const down = o['price.down'];
  switch (id) {
    case 'time.delay':
      return [0, latest - o['time.build']];
    case 'time.build':
      return [
        Math.min(1, o['time.build']),
        Math.min(latest - o['time.delay'], lends ? o['loan.grace'] : latest),
      ];
    case 'loan.grace':
      return lends ? [o['time.build'], o['loan.years']] : undefined;
    case 'loan.years':
      return lends ? [o['loan.grace'], Infinity] : undefined;
    case 'loan.share':
      return down === 'auto' ? undefined : [0, 1 - down];
    case 'price.down':
      return [0, 1 - o['loan.share']];
    default:
      return undefined;
  }
}

/** Every number of the scenario that can matter, in the order of the registry. */
export function movableInputs(scenario: Scenario): readonly Movable[] {
  const drawn = uncertainInputs(scenario);
  const held = heldInputs(scenario).filter(({ reason }) => reason !== 'idle' && reason !== 'auto');
  return [...drawn, ...held].flatMap((input): Movable[] => {
    const { key, id, option, base } = input;
    const declared = parameter(id);
    if (declared.kind !== 'number' || typeof base !== 'number') return [];
    const ruled = ruledBounds(scenario, id, option);
    const lowest = Math.max(declared.min, ruled?.[0] ?? -Infinity);
    const highest = Math.min(declared.max, ruled?.[1] ?? Infinity);
    const inside = (value: number) => Math.min(highest, Math.max(lowest, value));
    const index = scenario.options.findIndex((candidate) => candidate.id === option);
    const slot = isCaseParameterId(id) ? caseSlot(id) : blockOf(index) + optionSlot(id);
    const integer = declared.integer === true;
    const range = 'distribution' in input ? rangeOf(input) : undefined;
    return [
      {
        key,
        id,
        ...(option === undefined ? {} : { option }),
        base,
        slot,
        integer,
        lowest,
        highest,
        ...(range === undefined
          ? {}
          : {
              range: [inside(range.low), inside(range.high)] as const,
              p10: inside(range.p10),
              p90: inside(range.p90),
            }),
      },
    ];
  });
}

/** The ends of what is drawn; of a lognormal, whose tails are long, what 99.8 % of draws lie between. */
function rangeOf({ distribution, lowest, highest, integer }: UncertainInput) {
  const quantile = quantileFunction(distribution);
  const at = (u: number) => {
    const value = integer ? Math.round(quantile(u)) : quantile(u);
    return Math.min(highest, Math.max(lowest, value));
  };
  const tails = distribution.kind === 'lognormal' || distribution.kind === 'mixture';
  return {
    low: tails ? at(0.001) : lowest,
    high: tails ? at(0.999) : highest,
    p10: at(0.1),
    p90: at(0.9),
  };
}

/** The kernel with one or two inputs moved. */
class Probe {
  readonly #kernel: Kernel;
  readonly #judge: DrawJudge;
  readonly #outputs: Outputs;
  readonly #out: Float64Array;
  readonly #options: number;

  constructor(scenario: Scenario) {
    const evaluation = evaluate(scenario);
    const lens = scenario.lenses.find(({ id }) => id === scenario.lens);
    if (lens === undefined) throw new Error(`the lens ${scenario.lens} is not there`);
    this.#kernel = new Kernel(scenario);
    this.#judge = new DrawJudge(scenario, lens, evaluation);
    this.#outputs = new Outputs(scenario, evaluation);
    this.#options = scenario.options.length;
    this.#out = new Float64Array(outputLength(this.#options, 1));
  }

  get outputs(): Outputs {
    return this.#outputs;
  }

  #run(slots: readonly number[], values: readonly number[]): void {
    this.#kernel.run(slots, Float64Array.from(values), 1, this.#out);
  }

  /** Every output with the inputs moved, constant USD. */
  outputsAt(slots: readonly number[], values: readonly number[]): readonly number[] {
    this.#run(slots, values);
    return Array.from({ length: this.#outputs.count }, (_, y) =>
      this.#outputs.at(this.#out, 1, y, 0),
    );
  }

  /** Places of those who lead with the inputs moved. */
  leadersAt(slots: readonly number[], values: readonly number[]): readonly number[] {
    this.#run(slots, values);
    this.#judge.judge(this.#out, 1);
    return Array.from({ length: this.#options }, (_, o) => o).filter(
      (o) => this.#judge.ranks[o] === 1,
    );
  }

  /** What the lens compares, lower first; +∞ for who is out. Of a lexicographic lens the rank. */
  scoresAt(slots: readonly number[], values: readonly number[], into: Float64Array): void {
    this.#run(slots, values);
    this.#judge.judge(this.#out, 1);
    for (let o = 0; o < this.#options; o += 1) {
      const rank = this.#judge.ranks[o] ?? 0;
      const score = this.#judge.lexicographic ? rank : -(this.#judge.values[o] ?? 0);
      into[o] = rank === 0 ? Infinity : score;
    }
  }
}

/** A leader's place as one key; several who lead alike are one key too. */
function keyOf(leaders: readonly number[]): number {
  const [first] = leaders;
  if (first === undefined) return NO_LEADER;
  return leaders.length > 1 ? TIED : first;
}

/** An input's value at a level between the ends of its range: 0 the low end, ½ as it stands, 1 the high end. */
function valueAt({ base, range, p10, p90 }: Movable, level: number): number {
  if (level <= 0) return range?.[0] ?? base;
  if (level >= 1) return range?.[1] ?? base;
  if (level === P10) return p10 ?? base;
  return level === P90 ? (p90 ?? base) : base;
}

const P10 = 0.1;
const P90 = 0.9;
const LEVELS = { base: 0.5, low: 0, high: 1, p10: P10, p90: P90 } as const;

/** Costs and the gap of the rivals with what is drawn at the ends of its range, one dimension at a time. */
export function tornados(scenario: Scenario): readonly Tornado[] {
  const probe = new Probe(scenario);
  const movable = new Map(movableInputs(scenario).map((input) => [input.key, input]));
  const dimensions = new Sampler(scenario).inputs
    .filter(({ kind }) => kind === 'input')
    .map(({ key, members }) => ({
      key,
      inputs: members.flatMap((member) => movable.get(member) ?? []),
    }));
  const known = new Map<string, readonly number[]>();
  const at = (i: number, level: number) => {
    const name = `${i}:${level}`;
    const inputs = dimensions[i]?.inputs ?? [];
    const found =
      known.get(name) ??
      probe.outputsAt(
        inputs.map(({ slot }) => slot),
        inputs.map((input) => valueAt(input, level)),
      );
    known.set(name, found);
    return found;
  };
  const base = probe.outputsAt([], []);
  const { options, pair, count } = probe.outputs;
  return Array.from({ length: count }, (_, y): Tornado => {
    const { bars } = tornado(
      dimensions.map(() => LEVELS),
      base[y] ?? 0,
      (i, level) => at(i, level)[y],
    );
    const of = y < options ? [y] : pair;
    return {
      output: {
        kind: y < options ? 'total' : 'gap',
        options: of.map((option) => scenario.options[option]?.id ?? ''),
      },
      base: base[y] ?? 0,
      swings: bars.map(({ input, low, high, monotone }): Swing => {
        const moved = dimensions[input];
        return {
          key: moved?.key ?? '',
          members: (moved?.inputs ?? []).map(({ key, range, base: value }) => ({
            key,
            low: range?.[0] ?? value,
            high: range?.[1] ?? value,
          })),
          atLow: low.value,
          atHigh: high.value,
          monotone,
        };
      }),
    };
  });
}

/** Part of the way from a flip to the bound at which it is asked who leads then. */
const BEYOND = 1e-4;

/** More whole values than this are walked on a grid like any other number. */
const MOST_STEPS = 200;

function searched(
  leaderAt: (value: number) => number,
  input: Movable,
  low: number,
  high: number,
): FoundFlips {
  const { base, integer } = input;
  const steps = integer && high - low <= MOST_STEPS;
  const at = integer && !steps ? (value: number) => leaderAt(Math.round(value)) : leaderAt;
  return flips(at, { base, low, high, integer: steps });
}

/** Where each input, moved alone, changes who leads: in its range if it does so there, else in its bounds. */
export function findFlips(scenario: Scenario): Flips {
  const probe = new Probe(scenario);
  const ids = (leaders: readonly number[]) =>
    leaders.map((option) => scenario.options[option]?.id ?? '');
  const inputs = movableInputs(scenario).map((input): InputFlips => {
    const leaderAt = (value: number) => keyOf(probe.leadersAt([input.slot], [value]));
    const { base, lowest, highest, range } = input;
    const near = range === undefined ? undefined : searched(leaderAt, input, ...range);
    let far: FoundFlips | undefined;
    const pointOf = (side: 'below' | 'above'): FlipPoint | undefined => {
      let flip: Flip = near?.[side] ?? { kind: 'never' };
      const inRange = flip.kind === 'flip';
      if (flip.kind === 'never') {
        far ??= searched(leaderAt, input, lowest, highest);
        flip = far[side];
      }
      if (flip.kind === 'never') return undefined;
      if (input.integer) {
        const at = Math.round(flip.at);
        return { at, leaders: ids(probe.leadersAt([input.slot], [at])), inRange };
      }
      // At the point itself two are level; who leads shows a hair beyond it.
      const bound = side === 'below' ? lowest : highest;
      const beyond = flip.at + (bound - flip.at) * BEYOND;
      return { at: flip.at, leaders: ids(probe.leadersAt([input.slot], [beyond])), inRange };
    };
    const below = lowest < base ? pointOf('below') : undefined;
    const above = highest > base ? pointOf('above') : undefined;
    return {
      key: input.key,
      base,
      lowest,
      highest,
      ...(below === undefined ? {} : { below }),
      ...(above === undefined ? {} : { above }),
    };
  });
  return {
    leaders: ids(probe.leadersAt([], [])),
    inputs: [...inputs].sort((one, other) => farness(one) - farness(other)),
  };
}

/** How far the nearest flip is, against the distance to the bound; in range first, those without any last. */
function farness({ base, lowest, highest, below, above }: InputFlips): number {
  const of = (point: FlipPoint | undefined, bound: number) => {
    if (point === undefined) return Infinity;
    const share = Math.abs(point.at - base) / Math.max(Math.abs(bound - base), Number.MIN_VALUE);
    return point.inRange ? share : 1 + share;
  };
  return Math.min(of(below, lowest), of(above, highest));
}

/** Points along each side of a map. */
const MAP_POINTS = 41;

/** Who leads over two inputs, each through its range or, where it has none, its bounds. */
export function leaderMap(scenario: Scenario, x: Movable, y: Movable): FlipMap {
  const probe = new Probe(scenario);
  const axis = ({ range, lowest, highest, integer }: Movable) => {
    const [low, high] = range ?? [lowest, highest];
    const points = integer ? Math.min(MAP_POINTS, Math.round(high - low) + 1) : MAP_POINTS;
    return { low, high, points };
  };
  const slots = [x.slot, y.slot];
  return flipMap(axis(x), axis(y), scenario.options.length, (atX, atY, into) =>
    probe.scoresAt(slots, [atX, atY], into),
  );
}
