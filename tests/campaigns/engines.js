// `node tests/campaigns/engines.js`: the figures of every kept link, bit by bit in this Node and in a newer one (the
// package `node` of the registry, where it can be had), and within a bound in three browser engines. Engines differ
// in the last bits of Math.pow, exp and log; what these do to a figure is printed.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { ENGINES, openEngine, serveBundle, WITH_CAMPAIGN } from './browsers.js';
import { campaignBundle, close } from './run.js';

const NEWER_NODE = 'node@24';
/** Relative to the figure, or to a dollar where it is less. */
const BOUND = 1e-11;

const file = await campaignBundle();
const { goldenHeadlines } = await import(pathToFileURL(file).href);
/** @type {readonly Record<string, unknown>[]} */
const here = await goldenHeadlines();
const text = JSON.stringify(here);
const faults = [];
console.log(`${here.length} kept links; Node ${process.version}`);

/**
 * Largest relative difference between numbers at the same place; Infinity where anything else differs.
 * @param {unknown} a
 * @param {unknown} b
 * @returns {number}
 */
function difference(a, b) {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1);
  }
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    const [left, right] = /** @type {[Record<string, unknown>, Record<string, unknown>]} */ ([
      a,
      b,
    ]);
    return Math.max(0, ...[...keys].map((key) => difference(left[key], right[key])));
  }
  return a === b ? 0 : Infinity;
}

const script = `import(${JSON.stringify(pathToFileURL(file).href)}).then((c) => c.goldenHeadlines()).then((all) => console.log(process.version + '\\n' + JSON.stringify(all)))`;
const newer = spawnSync('npx', ['-y', '-p', NEWER_NODE, 'node', '-e', script], {
  encoding: 'utf8',
  maxBuffer: 64e6,
  timeout: 300_000,
});
if (newer.status === 0) {
  const [version = '', answer = ''] = newer.stdout.trim().split('\n');
  const same = answer === text;
  console.log(`Node ${version}: ${same ? 'the same to the last bit' : 'DIFFERS'}`);
  if (!same) faults.push(`Node ${version} differs by ${difference(here, JSON.parse(answer))}`);
} else console.log(`skipped: a newer Node (${NEWER_NODE} could not be had)`);

const site = await serveBundle(file);
for (const engine of ENGINES) {
  const browser = await openEngine(engine);
  if (browser === undefined) {
    console.log(`skipped: ${engine} (not installed)`);
    continue;
  }
  await browser.goto(site.url);
  const answer = String(
    await browser.run(`${WITH_CAMPAIGN} return JSON.stringify(await campaign.goldenHeadlines());`),
  );
  const agent = String(await browser.run('return navigator.userAgent;'));
  await browser.close();
  const apart = answer === text ? 0 : difference(here, JSON.parse(answer));
  console.log(`${engine}: largest difference ${apart.toExponential(1)} (${agent})`);
  if (apart > BOUND) faults.push(`${engine} differs by ${apart}`);
}
site.close();
close('kept links', faults);
