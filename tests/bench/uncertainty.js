// How fast uncertainty is: draws of the published case in Node, one thread, beside the numpy twin of the same model,
// which draws the same inputs and is given the chunk that suits it best.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const TWIN = fileURLToPath(new URL('./numpy/twin.py', import.meta.url));
const TWIN_DRAWS = 65_536;
const KERNEL_BLOCK = 128;
const KERNEL_DRAWS = 400_000;
const RUN_DRAWS = 200_000;
const SMALL_RUN = 10_000;
/** Relative standard error of the 95th percentile that draws are counted for. */
const TARGET = 0.005;
const SMAA = { draws: 10_000, options: 8, criteria: 12 };

/**
 * @typedef {{ what: string, value: number | undefined, unit: string, bar?: number, note?: string }} Row
 * @typedef {typeof import('./entry')} Core
 * @typedef {import('./entry').Scenario} Scenario
 */

/**
 * @param {Scenario} scenario
 * @param {Partial<Scenario['uncertainty']>} sampling
 * @returns {Scenario}
 */
function sampled(scenario, sampling) {
  return { ...scenario, uncertainty: { ...scenario.uncertainty, ...sampling } };
}

/**
 * @param {() => void} work
 * @returns {number} milliseconds
 */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * @param {Core} core
 * @param {Scenario} scenario
 * @returns {number} microseconds a draw, all offers, evaluation alone
 */
function kernelTime(core, scenario) {
  const simulator = new core.Simulator(scenario, KERNEL_BLOCK);
  const { sampler, kernel, x, out } = simulator;
  sampler.fill({ replicate: 0, firstPoint: 0, count: KERNEL_BLOCK }, x);
  const blocks = Math.ceil(KERNEL_DRAWS / KERNEL_BLOCK);
  const run = () => {
    for (let block = 0; block < blocks; block += 1) {
      kernel.run(sampler.slots, x, KERNEL_BLOCK, out);
    }
  };
  timed(run);
  return (Math.min(timed(run), timed(run)) * 1000) / (blocks * KERNEL_BLOCK);
}

/**
 * @param {Core} core
 * @param {Scenario} scenario
 * @param {number} draws
 * @returns {number} milliseconds
 */
function runTime(core, scenario, draws) {
  const job = { kind: /** @type {const} */ ('draws'), scenario: sampled(scenario, { draws }) };
  return timed(() => core.finish(core.runJob({ ...job, index: 0, of: 1 })));
}

/**
 * Draws until the 95th percentile of the first offer's cost is known to the target.
 * @param {Core} core
 * @param {Scenario} scenario
 * @param {'sobol' | 'plain'} method
 * @returns {number}
 */
function drawsToTarget(core, scenario, method) {
  for (let draws = 256; draws <= 262_144; draws *= 2) {
    // One run's own error is itself uncertain by a fifth: the mean of a few seeds.
    const errors = [1, 2, 3, 4, 5].map((seed) => {
      const study = sampled(scenario, { draws, method, seed });
      const part = core.finish(core.runJob({ kind: 'draws', scenario: study, index: 0, of: 1 }));
      const p95 = core.outcomeOf(study, [part])?.options[0]?.total.p95;
      return (p95?.standardError ?? Infinity) / (p95?.value ?? 1);
    });
    const error = errors.reduce((sum, one) => sum + one, 0) / errors.length;
    if (error <= TARGET) return draws;
  }
  return Infinity;
}

/**
 * @param {Core} core
 * @param {Scenario} scenario
 * @returns {{ microsecondsPerDraw: number, drawingMicrosecondsPerDraw: number, bestChunk: number } | undefined}
 */
function twinTime(core, scenario) {
  if (spawnSync('python3', ['-c', 'import numpy']).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'balanza-bench-'));
  try {
    const path = join(folder, 'question.json');
    writeFileSync(path, JSON.stringify(core.questionOf(scenario, true)));
    const ran = spawnSync('python3', [TWIN, '--bench', path, String(TWIN_DRAWS)]);
    return ran.status === 0 ? JSON.parse(ran.stdout.toString()) : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {Core} core
 * @returns {number} milliseconds
 */
function acceptabilityTime(core) {
  const { draws, options, criteria } = SMAA;
  const uniforms = new Float64Array(draws * criteria);
  for (let c = 0; c < criteria; c += 1) {
    const of = { kind: /** @type {const} */ ('sobol'), seed: 1, stream: 0, dimension: c };
    core.fillUniforms({ ...of, firstIndex: 0, count: draws }, uniforms, c * draws);
  }
  return core.acceptability(uniforms, draws, options, criteria);
}

/**
 * @param {Core} core
 * @param {Scenario} scenario
 * @returns {Row[]}
 */
export function benchUncertainty(core, scenario) {
  const kernel = kernelTime(core, scenario);
  runTime(core, scenario, RUN_DRAWS);
  const small = Math.min(...[1, 2, 3].map(() => runTime(core, scenario, SMALL_RUN)));
  const before = process.memoryUsage().rss;
  const whole = runTime(core, scenario, RUN_DRAWS);
  const perDraw = (whole * 1000) / RUN_DRAWS;
  const large = runTime(core, scenario, 5 * RUN_DRAWS);
  const memory = (process.memoryUsage().rss - before) / 2 ** 20;
  const sobol = drawsToTarget(core, scenario, 'sobol');
  const plain = drawsToTarget(core, scenario, 'plain');
  const twin = twinTime(core, scenario);
  /** @type {Row[]} */
  const rows = [
    { what: 'a draw evaluated, one thread', value: kernel, unit: 'µs' },
    { what: 'a draw made, evaluated, judged, tallied', value: perDraw, unit: 'µs' },
    { what: '10,000 draws, one thread', value: small, unit: 'ms', bar: 100 },
    {
      what: 'growth: time of five times the draws',
      value: large / whole,
      unit: '×',
      bar: 5.5,
    },
    { what: '  and memory that they add', value: memory, unit: 'MB', bar: 20 },
    { what: 'draws to 0.5 % of a P95, Sobol', value: sobol, unit: 'draws' },
    { what: '  and plain', value: plain, unit: 'draws' },
    {
      what: 'rank acceptability, 10,000 × 8 × 12',
      value: acceptabilityTime(core),
      unit: 'ms',
      bar: 100,
    },
  ];
  if (twin === undefined) {
    rows.push({ what: 'numpy', value: undefined, unit: 'µs', note: 'skipped: no python3-numpy' });
    return rows;
  }
  const { microsecondsPerDraw: evaluating, drawingMicrosecondsPerDraw: drawing } = twin;
  return [
    ...rows,
    {
      what: 'numpy, a draw evaluated, one thread',
      value: evaluating,
      unit: 'µs',
      note: `best chunk ${twin.bestChunk}`,
    },
    { what: '  and made', value: drawing, unit: 'µs' },
    {
      what: 'evaluation against numpy (at most 1/1.5)',
      value: kernel / evaluating,
      unit: '×',
      bar: 1 / 1.5,
    },
    {
      what: 'time to 0.5 % of a P95 against numpy (at most 1/5)',
      value: (sobol * perDraw) / (plain * (evaluating + drawing)),
      unit: '×',
      bar: 1 / 5,
    },
  ];
}
