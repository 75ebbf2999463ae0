// `npm run bench`: how fast the product is on this machine, each figure with its bar and the ratio of
// the two. A measurement, not a test: it never fails, since another machine is not a fault. About a
// minute.
import { cpus, totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { bundle } from '../../src/cli/bundle.js';
import { serve } from '../../src/cli/serve.js';
import { BROWSER_ARGS, findBrowser } from '../support/find-browser.js';
import { build } from '../support/fresh-build.js';
import { BUDGETS, measureSizes } from '../support/size-budget.js';
import { benchStudy } from './study.js';
import { benchUncertainty } from './uncertainty.js';

/** The page, as the benchmark needs to know it. */
const FIELD = '[id="field-a-loan.rate"]';
const FIELD_SECTION = 'details:has([id="field-a-loan.rate"])';
const CHARTS = 'figure';
const CHART_SVG = '.chart-svg';

const WARM_UP_RUNS = 2_000;
const EVALUATIONS = 4_000;
const INPUTS = 48;
/** Figures of each page whose explanation is opened, spread over all that it shows. */
const EXPLAINED = 40;
const EXPLAINED_PAGES = ['', 'loans', 'evidence', 'method'];
const FIRST_LOADS = 5;
const SLOW_CPU = 4;
const LATENCY_MS = 150;

/**
 * @typedef {{ what: string, value: number | undefined, unit: string, bar?: number, note?: string }} Row
 */

/** @type {Row[]} */
const rows = [];

/**
 * @param {readonly number[]} values
 * @param {number} share
 * @returns {number} the quantile, type 7
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** One of each kind that bears on the published case, in different years. */
const EVENTS = [
  'renewal,year:8,markup:80,answer:cheapest',
  'exit,year:12,lead:1',
  'squeeze,year:9,years:3,share:50',
  'fx,year:6,size:30',
  'delay,year:0,years:1',
  'lender,year:2,rate:6',
  'fee,year:7,rise:25',
];

/**
 * @param {typeof import('./entry')} core
 * @param {import('./entry').Scenario} scenario
 * @param {string} what
 * @returns {void}
 */
function timeEvaluation(core, scenario, what) {
  const runs = Array.from({ length: WARM_UP_RUNS + EVALUATIONS }, (_, index) => {
    // A new input each time, as a slider gives it, so that nothing can be remembered.
    const options = scenario.options.map((option) => ({
      ...option,
      values: { ...option.values, 'loan.rate': 0.03 + (index % 500) * 1e-4 },
    }));
    const start = performance.now();
    const { cheapest } = core.evaluate({ ...scenario, options });
    const took = (performance.now() - start) * 1000;
    return cheapest === '' ? 0 : took;
  }).slice(WARM_UP_RUNS);
  rows.push(
    { what: `${what}, median`, value: quantile(runs, 0.5), unit: 'µs', bar: 200 },
    { what: `${what}, p95`, value: quantile(runs, 0.95), unit: 'µs' },
  );
}

/** @returns {Promise<void>} */
async function benchEvaluation() {
  const path = await bundle({ entry: 'tests/bench/entry.ts', output: 'dist-cli/bench.js' });
  const core = /** @type {typeof import('./entry')} */ (await import(pathToFileURL(path).href));
  const scenario = core.preset('jujuy-2016');
  const what = `evaluation, ${scenario.options.length} options × ${scenario.values.horizon} years`;
  timeEvaluation(core, scenario, what);
  const lines = EVENTS.map((event, index) => `event.${index + 1}=${event}`);
  const reading = await core.readLink(['v=1', 'case=jujuy-2016', ...lines].join('&'));
  if (reading.kind !== 'scenario') throw new Error('the events do not open');
  timeEvaluation(core, reading.scenario, `the same with ${EVENTS.length} events`);
  rows.push(...benchUncertainty(core, scenario));
}

function benchBuild() {
  const start = performance.now();
  const ok = build();
  const seconds = (performance.now() - start) / 1000;
  rows.push({ what: 'vite build', value: ok ? seconds : undefined, unit: 's', bar: 60 });
  if (!ok) throw new Error('the site does not build, so the rest cannot be measured');
}

function benchSizes() {
  const page = measureSizes().find(({ page: name }) => name === 'index.html');
  rows.push(
    {
      what: 'script to interactive',
      value: page?.interactive,
      unit: 'kB',
      bar: BUDGETS.interactive,
    },
    { what: 'script of the page', value: page?.whole, unit: 'kB', bar: BUDGETS.page },
    { what: 'script with all on demand', value: page?.route, unit: 'kB', bar: BUDGETS.route },
  );
}

/**
 * Runs in the page: from now on notes when an input event was made and when the charts last changed,
 * be it their elements or what is drawn on a canvas.
 * @param {string} charts
 * @returns {void}
 */
function watchCharts(charts) {
  const watch = { event: 0, change: 0, painted: 0, changes: 0 };
  Object.assign(window, { balanzaWatch: watch });
  const changed = () => {
    watch.change = performance.now();
    watch.changes += 1;
    const mine = watch.changes;
    // The second frame begins when the first has been handed over for painting.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (watch.changes === mine) watch.painted = performance.now();
      });
    });
  };
  const observer = new MutationObserver((records) => {
    const inChart = records.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest(charts) != null;
    });
    if (inChart) changed();
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const canvas = CanvasRenderingContext2D.prototype;
  /** @type {(x: number, y: number, w: number, h: number) => void} */
  const clearRect = Reflect.get(canvas, 'clearRect');
  canvas.clearRect = function (x, y, w, h) {
    changed();
    clearRect.call(this, x, y, w, h);
  };
  window.addEventListener(
    'keydown',
    (event) => {
      watch.event = event.timeStamp;
    },
    { capture: true },
  );
}

/**
 * Runs in the page: the time from the last key to painted charts, once they have kept still; undefined
 * if the key moved none.
 * @param {number} changesBefore
 * @returns {Promise<{ took: number | undefined, changes: number }>}
 */
async function whenPainted(changesBefore) {
  const { balanzaWatch: watch } =
    /** @type {{ balanzaWatch: { event: number, change: number, painted: number, changes: number } }} */ (
      /** @type {unknown} */ (window)
    );
  const start = performance.now();
  for (;;) {
    await new Promise((done) => setTimeout(done, 20));
    const now = performance.now();
    const settled = watch.painted > watch.change && now - watch.change > 120;
    if (watch.changes > changesBefore && settled) {
      return { took: watch.painted - watch.event, changes: watch.changes };
    }
    if (now - start > 3000) return { took: undefined, changes: watch.changes };
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number[]>} milliseconds, one an input; none if the page has no such field
 */
async function timeInputs(page) {
  const field = page.locator(FIELD);
  if ((await field.count()) === 0) return [];
  for (const section of await page.locator(FIELD_SECTION).all()) {
    const open = await section.evaluate((element) => element.hasAttribute('open'));
    if (!open) await section.locator('> summary').click();
  }
  await field.focus();
  await page.evaluate(watchCharts, CHARTS);
  /** @type {number[]} */
  const times = [];
  let changes = 0;
  for (let index = 0; index < INPUTS + 4; index += 1) {
    await page.keyboard.press(index % 8 < 4 ? 'ArrowUp' : 'ArrowDown');
    const result = await page.evaluate(whenPainted, changes);
    changes = result.changes;
    if (result.took === undefined) return times;
    // The first few warm the code up.
    if (index >= 4) times.push(result.took);
  }
  return times;
}

/**
 * Runs in the page: how long two frames take in which nothing changes, which is in every input's time.
 * @returns {Promise<number>}
 */
async function timeEmptyFrames() {
  /** @type {number[]} */
  const times = [];
  for (let index = 0; index < 21; index += 1) {
    await new Promise((done) => setTimeout(done, 30));
    const start = performance.now();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[10] ?? Number.NaN;
}

/**
 * A new profile, so that nothing is stored or cached.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ cpu: number, latency: number }} slow
 * @returns {Promise<import('@playwright/test').Page>}
 */
async function newPage(browser, { cpu, latency }) {
  const context = await browser.newContext({
    // What is kept for later is fetched once a visitor, a second after the page stands; it is no part of the page.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (latency > 0) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
  }
  return page;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<void>}
 */
async function benchInputs(browser, url) {
  for (const { cpu, bar } of [
    { cpu: 1, bar: 16 },
    { cpu: SLOW_CPU, bar: 50 },
  ]) {
    const page = await newPage(browser, { cpu, latency: 0 });
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500 * cpu);
    const times = await timeInputs(page);
    const what = `input to painted charts${cpu > 1 ? `, CPU ÷ ${cpu}` : ''}`;
    if (times.length < INPUTS) {
      const note = `skipped: ${FIELD} is not there or moves no chart`;
      rows.push({ what: `${what}, p95`, value: undefined, unit: 'ms', bar, note });
    } else {
      rows.push(
        { what: `${what}, median`, value: quantile(times, 0.5), unit: 'ms' },
        { what: `${what}, p95`, value: quantile(times, 0.95), unit: 'ms', bar },
        {
          what: `  of which two empty frames${cpu > 1 ? `, CPU ÷ ${cpu}` : ''}`,
          value: await page.evaluate(timeEmptyFrames),
          unit: 'ms',
        },
      );
    }
    await page.context().close();
  }
}

/**
 * Runs in the page: moves the date of a replay month by month. A step ends when style and layout of what it
 * changed are done, for which a size is read.
 * @returns {Promise<number[]>}
 */
async function timeScrubbing() {
  const input = document.querySelector('#replay-date');
  /** @type {number[]} */
  const times = [];
  if (!(input instanceof HTMLInputElement)) return times;
  for (let month = Number(input.min); month <= Number(input.max); month += 1) {
    input.value = String(month);
    const start = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    if (document.body.offsetHeight > 0) times.push(performance.now() - start);
    await new Promise((next) => requestAnimationFrame(next));
  }
  return times;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<void>}
 */
async function benchScrubbing(browser, url) {
  for (const { cpu, bar } of [
    { cpu: 1, bar: 1000 / 60 },
    { cpu: SLOW_CPU, bar: 1000 / 30 },
  ]) {
    const page = await newPage(browser, { cpu, latency: 0 });
    await page.goto(`${url}replay#v=1&story=ecu-911&at=2008`);
    await page.locator('#replay-date').waitFor();
    await page.waitForTimeout(1000 * cpu);
    const times = await page.evaluate(timeScrubbing);
    const what = `replay, a month's step${cpu > 1 ? `, CPU ÷ ${cpu}` : ''}`;
    rows.push(
      { what: `${what}, median`, value: quantile(times, 0.5), unit: 'ms' },
      { what: `${what}, p95`, value: quantile(times, 0.95), unit: 'ms', bar: Math.round(bar) },
    );
    await page.context().close();
  }
}

/**
 * Runs in the page: opens the explanations of figures spread over the page, each once. The clock runs from
 * the press to the second animation frame after formula and operands are there, and for the check to the one
 * after the formula has been worked out again. The first is apart: it fetches dialog, figures and mathjs.
 * @param {number} count
 * @returns {Promise<{ first: number, shown: number[], checked: number[] }>}
 */
async function timeExplanations(count) {
  const frames = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const until = async (/** @type {() => boolean} */ isSo) => {
    const end = performance.now() + 10_000;
    while (!isSo()) {
      if (performance.now() > end) throw new Error('an explanation neither opened nor closed');
      await new Promise((done) => setTimeout(done, 0));
    }
  };
  for (const part of document.querySelectorAll('details')) part.open = true;
  const ids = [
    ...new Set(
      [...document.querySelectorAll('main [data-explain]')].map(
        (figure) => figure.getAttribute('data-explain') ?? '',
      ),
    ),
  ];
  const step = Math.max(1, Math.floor(ids.length / count));
  const find = (/** @type {string} */ selector) =>
    document.querySelector(`.explain:popover-open ${selector}`);
  /** @type {number[]} */
  const shown = [];
  /** @type {number[]} */
  const checked = [];
  for (const id of ids.filter((_, index) => index % step === 0)) {
    const figure = document.querySelector(`main [data-explain="${CSS.escape(id)}"]`);
    if (!(figure instanceof HTMLElement)) continue;
    const start = performance.now();
    figure.click();
    await until(() => find(`[data-explained="${CSS.escape(id)}"]`) !== null);
    await frames();
    shown.push(performance.now() - start);
    if (find('.check') !== null) {
      await until(() => find('[data-check]') !== null);
      await frames();
      checked.push(performance.now() - start);
    }
    const close = find('.head button');
    if (close instanceof HTMLElement) close.click();
    await until(() => document.querySelector('.explain:popover-open') === null);
    await new Promise((done) => setTimeout(done, 50));
  }
  return { first: checked.shift() ?? NaN, shown: shown.slice(1), checked };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<void>}
 */
async function benchExplanations(browser, url) {
  /** @type {Awaited<ReturnType<typeof timeExplanations>>[]} */
  const all = [];
  for (const name of EXPLAINED_PAGES) {
    const page = await newPage(browser, { cpu: SLOW_CPU, latency: 0 });
    await page.goto(`${url}${name}`);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500 * SLOW_CPU);
    all.push(await page.evaluate(timeExplanations, EXPLAINED));
    await page.context().close();
  }
  const what = `explanation opened, CPU ÷ ${SLOW_CPU}`;
  const shown = all.flatMap((times) => times.shown);
  const checked = all.flatMap((times) => times.checked);
  rows.push(
    { what: `${what}, median`, value: quantile(shown, 0.5), unit: 'ms', bar: 50 },
    { what: `${what}, p95`, value: quantile(shown, 0.95), unit: 'ms', bar: 50 },
    { what: '  and its formula worked out, p95', value: quantile(checked, 0.95), unit: 'ms' },
    {
      what: '  the first of a page, with what it fetches',
      value: quantile(
        all.map(({ first }) => first),
        0.5,
      ),
      unit: 'ms',
    },
  );
}

/**
 * Runs in the page before anything of it: notes when the first frame with a chart was painted.
 * @param {string} chart
 * @returns {void}
 */
function watchFirstChart(chart) {
  const look = () => {
    if (document.querySelector(chart) === null) {
      requestAnimationFrame(look);
      return;
    }
    // A message sent from a frame arrives once that frame has been laid out and painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => Object.assign(window, { balanzaFirstChart: performance.now() });
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<void>}
 */
async function benchFirstLoad(browser, url) {
  /** @type {number[]} */
  const times = [];
  for (let index = 0; index < FIRST_LOADS; index += 1) {
    const page = await newPage(browser, { cpu: SLOW_CPU, latency: LATENCY_MS });
    await page.addInitScript(watchFirstChart, CHART_SVG);
    await page.goto(url);
    await page.waitForTimeout(1500);
    const time = await page.evaluate(() => {
      const chart = 'balanzaFirstChart' in window ? Number(window.balanzaFirstChart) : undefined;
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      return chart === undefined || paint === undefined ? undefined : Math.max(chart, paint);
    });
    if (time !== undefined) times.push(time);
    await page.context().close();
  }
  const none = times.length === 0;
  rows.push({
    what: `first charts drawn, CPU ÷ ${SLOW_CPU}, ${LATENCY_MS} ms latency, median`,
    value: none ? undefined : quantile(times, 0.5),
    unit: 'ms',
    bar: 600,
    ...(none ? { note: `skipped: the page has no ${CHART_SVG}` } : {}),
  });
}

/**
 * @param {string[]} args
 * @param {(browser: import('@playwright/test').Browser, url: string) => Promise<void>} measure
 * @returns {Promise<void>}
 */
async function inBrowser(args, measure) {
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...BROWSER_ARGS, ...args],
  });
  try {
    await measure(browser, server?.url ?? '');
  } finally {
    await browser.close();
  }
}

function printMachine() {
  const all = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const model = all[0]?.model.trim() ?? 'unknown';
  console.log(`${all.length} cores (${model}), ${memory} GB, Node ${process.versions.node}\n`);
}

function printRows() {
  const width = Math.max(...rows.map(({ what }) => what.length)) + 2;
  const pad = (/** @type {string} */ text) => text.padStart(12);
  console.log(`${''.padEnd(width)}${['measured', 'bar', 'ratio'].map(pad).join('')}`);
  for (const { what, value, unit, bar, note } of rows) {
    const measured = value === undefined ? '–' : `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
    const asked = bar === undefined ? '' : `${bar} ${unit}`;
    const ratio = bar === undefined || value === undefined ? '' : `${(value / bar).toFixed(2)} ×`;
    const verdict = bar !== undefined && value !== undefined && value > bar ? '  over' : '';
    const cells = [measured, asked, ratio].map(pad).join('');
    console.log(`${what.padEnd(width)}${cells}${verdict}${note === undefined ? '' : `  ${note}`}`);
  }
}

const { values: flags } = parseArgs({ options: { 'keep-build': { type: 'boolean' } } });
printMachine();
const found = findBrowser();
await benchEvaluation();
if (flags['keep-build'] !== true) benchBuild();
benchSizes();
const server = await serve({ port: 0 });
if (server === undefined) throw new Error('no free port');
try {
  // Without the display's clock a frame comes when it is ready, so that an input's figure is the work
  // and not the wait for the next tick. Looking for the first chart, frame by frame, needs the clock.
  const freeFrames = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
  await inBrowser(freeFrames, benchInputs);
  await inBrowser(freeFrames, benchScrubbing);
  await inBrowser(freeFrames, benchExplanations);
  await inBrowser([], benchFirstLoad);
  await inBrowser([], async (browser, url) => {
    rows.push(...(await benchStudy(browser, url)));
  });
} finally {
  server.close();
}
printRows();
