/**
 * What drives the spread: Sobol indices of every input for every offer's cost and for the gap between the first
 * two, from one design that serves them all. Correlations that a reader states are left out here: the indices
 * are those of independent inputs.
 */
import { hybridBlock, IndexTally, sobolIndices } from '$lib/engine/uncertainty/sobol-indices';
import type { Scenario } from '$lib/scenario/types';
import { Outputs } from './outputs';
import type { Drivers } from './results';
import { Simulator } from './simulate';
import { tQuantile } from './summary';

/** Points of a block: each one is evaluated once an input. */
const BLOCK = 16;

/** Sums of one replicate: by output, those of its index tally, and the pivot they count from. */
export interface DriverSums {
  readonly replicate: number;
  readonly outputs: readonly { readonly pivot: number | undefined; readonly sums: Float64Array }[];
}

function withoutCorrelation(scenario: Scenario): Scenario {
  return { ...scenario, uncertainty: { ...scenario.uncertainty, correlations: [] } };
}

/** Indices of points 0 … points − 1 of the replicates. Yields evaluations done. */
export function* driverSums(
  scenario: Scenario,
  replicates: readonly number[],
  points: number,
): Generator<number, readonly DriverSums[]> {
  const simulator = new Simulator(withoutCorrelation(scenario), BLOCK);
  const { sampler, x, out } = simulator;
  const outputs = new Outputs(scenario, simulator.evaluation);
  const inputs = sampler.dimensions;
  const a = new Float64Array(inputs * BLOCK);
  const b = new Float64Array(inputs * BLOCK);
  const hybrid = new Float64Array(inputs * BLOCK);
  // By output: f(A) and f(B) of the block, and f(AB_i) draw by draw.
  const width = outputs.count * BLOCK;
  const fA = new Float64Array(width);
  const fB = new Float64Array(width);
  const fAB = new Float64Array(width * inputs);
  const found: DriverSums[] = [];
  let done = 0;
  for (const replicate of replicates) {
    const tallies = Array.from({ length: outputs.count }, () => new IndexTally(inputs));
    for (let point = 0; point < points; point += BLOCK) {
      const count = Math.min(BLOCK, points - point);
      const at = { replicate, firstPoint: point, count };
      sampler.uniforms(at, a);
      sampler.uniforms({ ...at, dimensionOffset: inputs }, b);
      const evaluateInto = (u: Float64Array, into: Float64Array, step: number, offset: number) => {
        sampler.values(u, count, x);
        simulator.evaluate(count);
        for (let y = 0; y < outputs.count; y += 1) {
          for (let k = 0; k < count; k += 1) {
            into[(y * BLOCK + k) * step + offset] = outputs.at(out, count, y, k);
          }
        }
      };
      evaluateInto(a, fA, 1, 0);
      evaluateInto(b, fB, 1, 0);
      for (let i = 0; i < inputs; i += 1) {
        hybridBlock(a, b, count, [i], hybrid);
        evaluateInto(hybrid, fAB, inputs, i);
        done += count;
        if (i % 8 === 7) yield done;
      }
      for (const [y, tally] of tallies.entries()) {
        for (let k = 0; k < count; k += 1) {
          const place = y * BLOCK + k;
          tally.add(fA[place] ?? 0, fB[place] ?? 0, fAB, place * inputs);
        }
      }
      yield done;
    }
    found.push({
      replicate,
      outputs: tallies.map(({ pivot, sums }) => ({ pivot, sums })),
    });
  }
  return found;
}

/** The indices of all replicates together, an entry an output whose spread is not nothing. */
export function driversOf(scenario: Scenario, found: readonly DriverSums[]): readonly Drivers[] {
  const simulator = new Simulator(scenario, 1);
  const { inputs } = simulator.sampler;
  const outputs = new Outputs(scenario, simulator.evaluation);
  const ordered = [...found].sort((one, other) => one.replicate - other.replicate);
  const t = tQuantile(ordered.length);
  return Array.from({ length: outputs.count }, (_, y): Drivers => {
    const tallies = ordered.map((replicate) => {
      const held = replicate.outputs[y];
      const tally = new IndexTally(inputs.length, held?.pivot);
      if (held !== undefined) tally.sums.set(held.sums);
      return tally;
    });
    const indices = sobolIndices(tallies, t);
    const of = y < outputs.options ? [y] : outputs.pair;
    const output = {
      kind: y < outputs.options ? ('total' as const) : ('gap' as const),
      options: of.map((option) => scenario.options[option]?.id ?? ''),
    };
    if (indices.kind === 'none') return { output, variance: 0, indices: [] };
    return {
      output,
      variance: indices.variance,
      indices: indices.inputs
        .map(({ first, total }, i) => ({ key: inputs[i]?.key ?? '', first, total }))
        .sort((one, other) => other.total.value - one.total.value),
    };
  });
}
