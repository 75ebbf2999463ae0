// How a study does in the browser: its first picture, all of its draws, whether the page answers meanwhile, how soon
// it stops, and what a second worker brings.
import { performance } from 'node:perf_hooks';

const LARGE = 1_000_000;
const SMALL = 10_240;
const COMPARED = 409_600;
/** What the page lets a scenario rest before it draws, in ms. */
const REST_MS = 150;

/**
 * @typedef {{ what: string, value: number | undefined, unit: string, bar?: number, note?: string }} Row
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').Page} Page
 */

/**
 * @param {number} draws
 * @param {number} seed
 * @returns {string}
 */
function linkOf(draws, seed) {
  return `#v=1&case=jujuy-2016&sure.draws=${draws}&sure.seed=${seed}`;
}

/**
 * Runs in the page: opens a link and follows the run to its end, or stops it. Times count from the link; what the
 * page lets rest before it draws is for the caller to take off.
 * @param {{ link: string, stopAfter?: number }} of
 * @returns {Promise<{ first: number, all: number, lags: number[], stopped: number }>}
 */
async function follow({ link, stopAfter }) {
  const status = () => document.querySelector('[data-run]');
  const results = document.querySelector('.results');
  if (results === null) throw new Error('the page has no results');
  const wait = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
  /** @type {number[]} */
  const lags = [];
  const start = performance.now();
  let first = NaN;
  let all = NaN;
  // The first change of the results, once it has been painted.
  const pictures = new MutationObserver(() => {
    pictures.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (first = performance.now() - start);
      port2.postMessage(undefined);
    });
  });
  // All draws are made once the line no longer counts them: "1,024 of 4,096". Its change comes before the paint.
  const counts = new MutationObserver(() => {
    const text = (status()?.textContent ?? '').replaceAll(/[.,\u00a0]/g, '');
    if (isNaN(all) && status()?.getAttribute('data-run') !== 'done' && !/\d/.test(text)) {
      all = performance.now() - start;
    }
  });
  counts.observe(document.body, { subtree: true, childList: true, characterData: true });
  pictures.observe(results, { subtree: true, childList: true, characterData: true });
  location.hash = link;
  while (status()?.getAttribute('data-run') !== 'running') await wait(1);
  for (;;) {
    const asked = performance.now();
    await wait(0);
    const now = performance.now();
    lags.push(now - asked);
    if (stopAfter !== undefined && now - start > stopAfter) {
      const pressed = performance.now();
      document
        .querySelector('.run .buttons button')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      while (status()?.getAttribute('data-run') !== 'cancelled') await wait(1);
      return { first, all, lags, stopped: performance.now() - pressed };
    }
    if (status()?.getAttribute('data-run') === 'done') {
      counts.disconnect();
      return { first, all, lags, stopped: NaN };
    }
  }
}

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
function p95(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.95)] ?? NaN;
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {number} cores
 * @returns {Promise<Page>} with a first run behind it, so that workers and code are warm
 */
async function opened(browser, url, cores) {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.addInitScript((count) => {
    Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count });
  }, cores);
  await page.goto(`${url}sure`);
  await page.locator('[data-run="done"]').waitFor({ timeout: 120_000 });
  return page;
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<Row[]>}
 */
export async function benchStudy(browser, url) {
  const started = performance.now();
  const two = await opened(browser, url, 2);
  // Once before, so that the compiler knows the loops.
  await two.evaluate(follow, { link: linkOf(COMPARED / 4, 6) });
  const small = await two.evaluate(follow, { link: linkOf(SMALL, 2) });
  const compared = await two.evaluate(follow, { link: linkOf(COMPARED, 3) });
  const stopped = await two.evaluate(follow, { link: linkOf(LARGE, 4), stopAfter: 500 });
  const large = await two.evaluate(follow, { link: linkOf(LARGE, 5) });
  await two.close();
  const one = await opened(browser, url, 1);
  const alone = await one.evaluate(follow, { link: linkOf(COMPARED, 3) });
  await one.close();
  return [
    { what: 'first picture of a run', value: small.first - REST_MS, unit: 'ms', bar: 100 },
    {
      what: '10,240 draws in the page, two workers',
      value: small.all - REST_MS,
      unit: 'ms',
      bar: 100,
    },
    { what: '1,000,000 draws', value: (large.all - REST_MS) / 1000, unit: 's', bar: 3 },
    { what: '  a turn of the page meanwhile, p95', value: p95(large.lags), unit: 'ms', bar: 50 },
    { what: '  stopped after', value: stopped.stopped, unit: 'ms', bar: 100 },
    {
      what: 'one worker against two (at least 1.8), 409,600 draws',
      value: (alone.all - REST_MS) / (compared.all - REST_MS),
      unit: '×',
      note: `${((performance.now() - started) / 1000).toFixed(0)} s in all`,
    },
  ];
}
