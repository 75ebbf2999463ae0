// `node tests/campaigns/editing.js [minutes]`: random editing at full speed in Chromium, 30 minutes by default: numbers,
// choices, offers added, copied, moved and removed, lenses, events, cases, undo and redo. After a warm-up of a tenth of
// the time the heap is weighed after a collection, and again at the end: it may have grown by a tenth at most, and the
// console must have been silent.
import { chromium } from '@playwright/test';
import { serve } from '../../src/cli/serve.js';
import { BROWSER_ARGS, findBrowser } from '../support/find-browser.js';
import { ensureBuild } from '../support/fresh-build.js';
import { close, sizeArgument } from './run.js';

const MOST_GROWTH = 0.1;
const SEED = 20_261_127;
const SLICE_MS = 5_000;

/** Runs in the page for `ms`: one edit after the other, each given its two frames' time to be drawn. */
const EDIT = `async ([seed, ms]) => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const any = (list) => list[Math.floor(next() * list.length)];
  const say = (element, type) => element.dispatchEvent(new Event(type, { bubbles: true }));
  const visible = (element) => element.getClientRects().length > 0 && !element.disabled;
  const turn = () => new Promise((go) => setTimeout(go, 0));
  const until = performance.now() + ms;
  let edits = 0;
  while (performance.now() < until) {
    const kind = next();
    const within = document.querySelector('#editor') ?? document;
    if (kind < 0.6) {
      const field = any([...within.querySelectorAll('input[inputmode], input[type=text], input[type=range]')].filter(visible));
      if (field) {
        field.value = any(['', '0', '-1', '1e9', 'x', '7', '12.5', '4', '85', String(Math.round(next() * 100)), '24e6*0.85']);
        say(field, 'input');
        say(field, 'change');
      }
    } else if (kind < 0.72) {
      const select = any([...document.querySelectorAll('select')].filter(visible));
      if (select && select.options.length > 0) {
        select.selectedIndex = Math.floor(next() * select.options.length);
        say(select, 'change');
      }
    } else if (kind < 0.78) {
      const flag = any([...within.querySelectorAll('input[type=checkbox]')].filter(visible));
      flag?.click();
    } else if (kind < 0.86) {
      const summary = any([...document.querySelectorAll('details > summary')].filter(visible));
      summary?.click();
    } else if (kind < 0.95) {
      const button = any([...within.querySelectorAll('button')].filter(visible));
      button?.click();
    } else {
      const key = next() < 0.7 ? { key: 'z', ctrlKey: true } : { key: 'y', ctrlKey: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
    }
    for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close();
    edits += 1;
    if (edits % 4 === 0) await turn();
  }
  return edits;
}`;

const minutes = sizeArgument(0, 30);
ensureBuild();
const running = await serve({ port: 4710 });
if (running === undefined) throw new Error('no free port');
const browser = await chromium.launch({
  executablePath: findBrowser().path,
  args: [...BROWSER_ARGS],
});
const page = await browser.newPage({ reducedMotion: 'reduce', acceptDownloads: false });
/** @type {string[]} */
const faults = [];
page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
page.on('console', (message) => {
  if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
});
const session = await page.context().newCDPSession(page);
await session.send('HeapProfiler.enable');

/** @returns {Promise<number>} MB in use after a collection */
async function heap() {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

await page.goto(running.url);
await page.locator('main[data-ready="true"]').waitFor();
const end = Date.now() + minutes * 60_000;
const warm = Date.now() + minutes * 6_000;
/** @type {number | undefined} */
let atStart;
let edits = 0;
let slice = 0;
while (Date.now() < end) {
  edits += /** @type {number} */ (await page.evaluate(`(${EDIT})([${SEED + slice}, ${SLICE_MS}])`));
  slice += 1;
  if (atStart === undefined && Date.now() >= warm) atStart = await heap();
}
const atEnd = await heap();
const shown = await page.locator('main').innerText();
if (/NaN|Infinity|undefined/.test(shown)) faults.push('no number is shown as one');
await browser.close();
running.close();
const growth = atStart === undefined ? 0 : atEnd / atStart - 1;
console.log(
  `${edits} edits in ${minutes} min: heap ${(atStart ?? atEnd).toFixed(1)} MB, then ${atEnd.toFixed(1)} MB (${(100 * growth).toFixed(1)} %)`,
);
if (growth > MOST_GROWTH) faults.push(`the heap grew by ${(100 * growth).toFixed(1)} %`);
close('editing', faults);
