// `node tests/campaigns/links.js [links] [seed]`: broken links and files in Node, a million by default, on all cores;
// then fifty bombs, each of which must be refused in 100 ms with less than 50 MB more on the heap.
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { campaignBundle, close, sizeArgument } from './run.js';

const BOMBS = 50;
const BOMB_MB = 10;
const BOMB_LIMIT_MS = 100;
const HEAP_LIMIT_MB = 50;

/** @typedef {{ counts: Record<string, number>, wrong: readonly string[] }} Seen */

/**
 * @param {string} file
 * @param {number} seed
 * @param {number} count
 * @returns {Promise<Seen>}
 */
function inWorker(file, seed, count) {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { file, seed, count } });
    worker.once('message', done);
    worker.once('error', failed);
  });
}

/**
 * @param {string} file
 * @returns {Promise<string[]>}
 */
async function throwBombs(file) {
  const { bombs, readLink } = await import(pathToFileURL(file).href);
  const faults = [];
  let slowest = 0;
  let largest = 0;
  for (const [at, link] of (await bombs(BOMBS, BOMB_MB)).entries()) {
    globalThis.gc?.();
    const heap = process.memoryUsage();
    // Processor time, of all threads: a busy machine is not the link's fault.
    const start = process.cpuUsage();
    const { kind, problems } = await readLink(link);
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    const after = process.memoryUsage();
    const grown = (after.heapUsed + after.external - heap.heapUsed - heap.external) / 1e6;
    slowest = Math.max(slowest, took);
    largest = Math.max(largest, grown);
    if (kind !== 'unreadable' || problems[0]?.code !== 'too-long')
      faults.push(`bomb ${at} is read`);
    if (took > BOMB_LIMIT_MS) faults.push(`bomb ${at} took ${took.toFixed(0)} ms`);
    if (grown > HEAP_LIMIT_MB) faults.push(`bomb ${at} took ${grown.toFixed(0)} MB`);
  }
  console.log(
    `${BOMBS} bombs of ${BOMB_MB} MB: slowest ${slowest.toFixed(1)} ms, most ${largest.toFixed(1)} MB`,
  );
  return faults;
}

if (isMainThread) {
  const count = sizeArgument(0, 1_000_000);
  const seed = sizeArgument(1, 20_261_125);
  const file = await campaignBundle();
  const cores = availableParallelism();
  const start = performance.now();
  const seen = await Promise.all(
    Array.from({ length: cores }, (_, at) => inWorker(file, seed + at, Math.ceil(count / cores))),
  );
  const sum = (/** @type {string} */ name) =>
    seen.reduce((all, { counts }) => all + (counts[name] ?? 0), 0);
  console.log(
    `${count} links and ${Math.ceil(count / 10)} files in ${((performance.now() - start) / 1000).toFixed(0)} s: ` +
      `${sum('scenario')} opened as far as they could be, ${sum('unreadable')} refused, ${sum('evaluated')} worked out`,
  );
  const faults = [...seen.flatMap(({ wrong }) => wrong), ...(await throwBombs(file))];
  close('broken links', faults);
} else {
  const { file, seed, count } = workerData;
  const { examine } = await import(pathToFileURL(file).href);
  parentPort?.postMessage(await examine(seed, count));
}
