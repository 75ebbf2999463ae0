/** What the benchmark runs outside the browser: the core's answers over a published case. */
import { simplexWeights } from '$lib/engine/decision/dirichlet';
import { SmaaTally } from '$lib/engine/decision/smaa';

export { fillUniforms } from '$lib/engine/numeric/uniforms';
export { evaluate } from '$lib/model/evaluate';
export { outcomeOf } from '$lib/model/study/answers';
export { finish, runJob } from '$lib/model/study/jobs';
export { Simulator } from '$lib/model/study/simulate';
export { readLink } from '$lib/scenario/link';
export { preset } from '$lib/scenario/presets';
export type { Scenario } from '$lib/scenario/types';
export { questionOf } from './numpy/question';

/** Time of ranking offers under drawn weights and drawn values; uniforms lie criterion by criterion. */
export function acceptability(
  uniforms: Float64Array,
  draws: number,
  options: number,
  criteria: number,
): number {
  const values = Float64Array.from({ length: options * criteria }, (_, at) => (at * 0.618) % 1);
  const run = () => {
    const start = performance.now();
    const tally = new SmaaTally(options, criteria);
    const weights = new Float64Array(criteria);
    const row = new Float64Array(criteria);
    for (let k = 0; k < draws; k += 1) {
      for (let c = 0; c < criteria; c += 1) row[c] = uniforms[c * draws + k] ?? 0;
      simplexWeights(row, weights);
      // Another value in every draw, as uncertain inputs give them.
      values[k % values.length] = row[0] ?? 0;
      tally.add(values, weights);
    }
    if (tally.result() === undefined) throw new Error('no draws');
    return performance.now() - start;
  };
  run();
  return run();
}
