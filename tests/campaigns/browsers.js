// Three engines, each driven in its way: Chromium by Playwright, Firefox as it is installed (over BiDi), WebKitGTK by
// its own driver. A browser that is not there is told by its name and left out.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium, firefox } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../support/find-browser.js';
import { openWebKit } from './webkit.js';

/** @typedef {import('./webkit.js').Driven} Driven */

export const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<Driven>}
 */
async function playwrightDriven(browser) {
  const page = await browser.newPage();
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    // As a string: a page under our policy turns no string into code itself.
    run: (body, ...args) =>
      page.evaluate(`(async (...args) => { ${body} })(...${JSON.stringify(args)})`),
    close: () => browser.close(),
  };
}

/**
 * @param {typeof ENGINES[number]} engine
 * @returns {Promise<Driven | undefined>} undefined where it is not installed
 */
export async function openEngine(engine) {
  switch (engine) {
    case 'chromium': {
      const { path } = findBrowser();
      const launched = await chromium.launch({ args: [...BROWSER_ARGS], executablePath: path });
      return playwrightDriven(launched);
    }
    case 'firefox': {
      const executablePath = FIREFOX.find((path) => existsSync(path));
      if (executablePath === undefined) return undefined;
      return playwrightDriven(await firefox.launch({ channel: 'moz-firefox', executablePath }));
    }
    case 'webkit':
      return openWebKit({ port: 4600 });
  }
}

const PAGE = `<!doctype html><title>campaign</title><script type="module">
import * as campaign from './bundle.js'; globalThis.campaign = campaign;</script>`;

/**
 * Serves a page that has a bundle's exports as `campaign`.
 * @param {string} bundle path of the file
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveBundle(bundle) {
  const code = readFileSync(bundle);
  const server = createServer((request, response) => {
    const isCode = request.url === '/bundle.js';
    response.setHeader('Content-Type', isCode ? 'text/javascript' : 'text/html');
    response.end(isCode ? code : PAGE);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      done({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}

/** Body of a function that waits until the page has its bundle; to be put before what uses it. */
export const WITH_CAMPAIGN =
  'while (globalThis.campaign === undefined) await new Promise((go) => setTimeout(go, 20));';
