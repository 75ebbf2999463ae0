// `node tests/campaigns/pages.js [chromium] [firefox] [webkit]`: so many broken links opened in the built app by real
// browsers (5,000, 1,000 and 300 by default). For each: a message, no freeze over 2 s, no script of the link's, no
// request elsewhere, no violation of the policy, no prototype touched.
import { pathToFileURL } from 'node:url';
import { serve } from '../../src/cli/serve.js';
import { ensureBuild } from '../support/fresh-build.js';
import { ENGINES, openEngine } from './browsers.js';
import { campaignBundle, close, sizeArgument } from './run.js';

const USUAL = { chromium: 5_000, firefox: 1_000, webkit: 300 };
const BATCH = 50;
const SEED = 20_261_126;

/** Runs in the page: opens each link, waits for its message, reports what it saw. */
const OPEN_LINKS = `
  const [links] = args;
  const faults = [];
  const origin = location.origin;
  globalThis.ran ??= [];
  if (globalThis.watching !== true) {
    globalThis.watching = true;
    for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) {
      globalThis[name] = () => { globalThis.ran.push(name); };
    }
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.ran.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
    });
  }
  const pause = (ms) => new Promise((go) => setTimeout(go, ms));
  let slowest = 0;
  for (const { link, quiet } of links) {
    document.querySelector('[data-notice] > button:last-of-type')?.click();
    await pause(0);
    const start = performance.now();
    let beat = start;
    let gap = 0;
    location.hash = '#' + link;
    for (;;) {
      await pause(4);
      const now = performance.now();
      gap = Math.max(gap, now - beat);
      beat = now;
      if (document.querySelector('[data-notice]') !== null) break;
      if (quiet && now - start > 60) break;
      if (now - start > 4000) { faults.push('no message: ' + link); break; }
    }
    slowest = Math.max(slowest, gap);
    if (gap > 2000) faults.push('froze for ' + gap.toFixed(0) + ' ms: ' + link);
    if (/NaN|undefined|Infinity/.test(document.querySelector('main')?.innerText ?? '')) faults.push('no number: ' + link);
    if (({}).weights !== undefined || ({}).polluted !== undefined) faults.push('prototype touched: ' + link);
    if (globalThis.ran.length > 0) { faults.push(globalThis.ran.join() + ': ' + link); globalThis.ran = []; }
  }
  for (const { name } of performance.getEntriesByType('resource')) {
    if (!name.startsWith(origin) && !name.startsWith('blob:') && !name.startsWith('data:')) faults.push('request elsewhere: ' + name);
  }
  performance.clearResourceTimings();
  return { faults, slowest };
`;

ensureBuild();
const running = await serve({ port: 4700 });
if (running === undefined) throw new Error('no free port');
const file = await campaignBundle();
const { Bender, loadCases, readLink, isQuiet } = await import(pathToFileURL(file).href);
await loadCases();
const faults = [];
for (const [at, engine] of ENGINES.entries()) {
  const count = sizeArgument(at, USUAL[engine]);
  const browser = await openEngine(engine);
  if (browser === undefined) {
    console.log(`skipped: ${engine} (not installed)`);
    continue;
  }
  const bender = new Bender(SEED + at);
  const start = performance.now();
  let slowest = 0;
  let done = 0;
  const seen = [];
  await browser.goto(running.url);
  await browser.run(
    "while (document.querySelector('main[data-ready=true]') === null) await new Promise((go) => setTimeout(go, 20));",
  );
  while (done < count && seen.length < 10) {
    const links = [];
    for (let n = 0; n < Math.min(BATCH, count - done); n += 1) {
      const link = await bender.link(done + n);
      links.push({ link, quiet: isQuiet(await readLink(link)) });
    }
    const answer = /** @type {{ faults: string[], slowest: number }} */ (
      await browser.run(OPEN_LINKS, links)
    );
    seen.push(...answer.faults);
    slowest = Math.max(slowest, answer.slowest);
    done += links.length;
  }
  await browser.close();
  console.log(
    `${engine}: ${done} links in ${((performance.now() - start) / 1000).toFixed(0)} s, longest pause ${slowest.toFixed(0)} ms, ${seen.length} faults`,
  );
  faults.push(...seen.map((fault) => `${engine}: ${fault}`));
}
running.close();
close('broken links in pages', faults);
