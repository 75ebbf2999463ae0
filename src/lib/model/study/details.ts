/**
 * What some thousand draws, kept whole, say further: what it would be worth to know one input before choosing,
 * when the leader loses, and the samples themselves for who wants to take them away.
 */
import { evppi } from '$lib/engine/uncertainty/evppi';
import { discover } from '$lib/engine/uncertainty/prim';
import type { Scenario } from '$lib/scenario/types';
import { measurePlace } from '../kernel/measures';
import { rivals } from './outputs';
import type { Condition, Details, LosingBox, StudyInput } from './results';
import { REPLICATES } from './sampler';
import { BLOCK, runningOffers, Simulator } from './simulate';
import { tQuantile } from './summary';

const TOTAL = measurePlace('totalPv');
const INDEX = measurePlace('dependencyIndex');

/** Draws kept whole; draw n is point ⌊n / 16⌋ of replicate n mod 16. */
export interface Samples {
  readonly draws: number;
  /** The inputs and chances drawn, one an offer. */
  readonly keys: readonly string[];
  readonly optionIds: readonly string[];
  /** Input by input: input i of draw n at i · draws + n, in stored units; of chances the uniform. */
  readonly x: Float64Array;
  /** Offer by offer, constant USD and index points. */
  readonly total: Float64Array;
  readonly dependency: Float64Array;
  /** Rank under the lens, offer by offer; 0 for who is out. */
  readonly ranks: Uint8Array;
}

export function* drawSamples(scenario: Scenario, draws: number): Generator<number, Samples> {
  const simulator = new Simulator(scenario);
  const { sampler, out, x, judge } = simulator;
  const points = Math.ceil(draws / REPLICATES);
  const all = points * REPLICATES;
  const options = scenario.options.length;
  const samples = {
    draws: all,
    keys: sampler.inputs.flatMap(({ members }) => members),
    optionIds: scenario.options.map(({ id }) => id),
    x: new Float64Array(sampler.slots.length * all),
    total: new Float64Array(options * all),
    dependency: new Float64Array(options * all),
    ranks: new Uint8Array(options * all),
  };
  let done = 0;
  for (let point = 0; point < points; point += BLOCK) {
    const count = Math.min(BLOCK, points - point);
    for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
      simulator.draw(replicate, point, count);
      for (let k = 0; k < count; k += 1) {
        const draw = (point + k) * REPLICATES + replicate;
        for (let i = 0; i < sampler.slots.length; i += 1) {
          samples.x[i * all + draw] = x[i * count + k] ?? 0;
        }
        for (let o = 0; o < options; o += 1) {
          const at = o * all + draw;
          samples.total[at] = out[(TOTAL * options + o) * count + k] ?? 0;
          samples.dependency[at] = out[(INDEX * options + o) * count + k] ?? 0;
          samples.ranks[at] = judge.ranks[k * options + o] ?? 0;
        }
      }
      done += count;
      yield done;
    }
  }
  return samples;
}

/** Draws in which the offer does not lead; a shared lead is a lead. */
function losses({ ranks, draws }: Samples, option: number): Uint8Array {
  return Uint8Array.from(ranks.subarray(option * draws, (option + 1) * draws), (rank) =>
    rank === 1 ? 0 : 1,
  );
}

/** The values of the first of each dimension's inputs: the others rise and fall with it. */
function leading(samples: Samples, inputs: readonly StudyInput[]): Float64Array {
  const { draws, x } = samples;
  const leads = new Float64Array(inputs.length * draws);
  let from = 0;
  for (const [i, { members }] of inputs.entries()) {
    leads.set(x.subarray(from * draws, (from + 1) * draws), i * draws);
    from += members.length;
  }
  return leads;
}

/** A restriction of a dimension as ranges of all its inputs. */
function conditionsOf(
  samples: Samples,
  input: StudyInput,
  low: number | undefined,
  high: number | undefined,
): readonly Condition[] {
  const { draws, x, keys } = samples;
  const columns = input.members.map((key) => keys.indexOf(key) * draws);
  const [lead = 0] = columns;
  const within = Array.from({ length: draws }, (_, n) => n).filter((n) => {
    const value = x[lead + n] ?? 0;
    return value >= (low ?? -Infinity) && value <= (high ?? Infinity);
  });
  return columns.map((column, member) => {
    const values = within.map((n) => x[column + n] ?? 0);
    return {
      key: input.members[member] ?? '',
      ...(low === undefined ? {} : { low: values.reduce((a, b) => Math.min(a, b), Infinity) }),
      ...(high === undefined ? {} : { high: values.reduce((a, b) => Math.max(a, b), -Infinity) }),
    };
  });
}

export function detailsOf(scenario: Scenario, samples: Samples): Details {
  const { evaluation, sampler } = new Simulator(scenario, 1);
  const { inputs } = sampler;
  const running = runningOffers(scenario, evaluation);
  const { draws } = samples;
  const costs = new Float64Array(running.length * draws);
  for (const [place, option] of running.entries()) {
    costs.set(samples.total.subarray(option * draws, (option + 1) * draws), place * draws);
  }
  const x = leading(samples, inputs);
  const run = { costs, options: running.length, draws, replicates: REPLICATES };
  const worth = evppi(run, x, tQuantile(REPLICATES)) ?? [];
  const [leader] = rivals(scenario, evaluation);
  const found = discover({ inputs: x, interest: losses(samples, leader) });
  return {
    draws,
    worth: worth
      .map((value, i) => ({ key: inputs[i]?.key ?? '', value }))
      .sort((one, other) => other.value.value - one.value.value),
    losing: {
      optionId: scenario.options[leader]?.id ?? '',
      share: found.baseRate,
      boxes: found.boxes.map((box): LosingBox => ({
        conditions: box.restrictions.flatMap(({ input, low, high }) => {
          const restricted = inputs[input];
          return restricted === undefined ? [] : conditionsOf(samples, restricted, low, high);
        }),
        share: box.mass,
        density: box.density,
        coverage: box.coverage,
      })),
      stopped: found.stopped,
    },
  };
}
