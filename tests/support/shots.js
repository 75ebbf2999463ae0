// `npm run shots`: pictures of every page in both languages, light and dark, at three widths, whole and
// as first seen, and its print view, into ./shots. They are for looking at; nothing compares them.
// `npm run shots -- --only es-dark` takes only those whose name has that in it.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ROOT } from '../../src/cli/bundle.js';
import { serve } from '../../src/cli/serve.js';
import { BROWSER_ARGS, findBrowser } from './find-browser.js';
import { ensureBuild } from './fresh-build.js';

const FOLDER = join(ROOT, 'shots');
const THEMES = /** @type {const} */ (['light', 'dark']);
/** Heights are those of devices usual at the width. */
const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
/** A4 at 96 dots an inch, less the margins. */
const PAPER = { width: 718, height: 1047 };
const OTHER_LANGUAGE = 'es';

/**
 * @typedef {{ address: string, name: string }} Target
 */

/** @returns {Target[]} every prerendered page, and the one for addresses that do not exist */
function targets() {
  return readdirSync(join(ROOT, 'build'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length).split(sep))
    .map((parts) => {
      const other = parts[0] === OTHER_LANGUAGE;
      const page = parts.slice(other ? 1 : 0).filter((part) => part !== 'index');
      const name = `${page.join('-') || 'home'}-${other ? OTHER_LANGUAGE : 'en'}`;
      const address = parts.filter((part) => part !== 'index').join('/');
      return { address, name };
    });
}

/**
 * Waits for fonts and for charts to have been painted.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<void>}
 */
async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.waitForTimeout(250);
}

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
/** @param {string} name */
const wanted = (name) => name.includes(values.only);

const found = findBrowser();
ensureBuild();
const server = await serve({ port: 0 });
if (server === undefined) throw new Error('no free port');
if (!existsSync(FOLDER)) mkdirSync(FOLDER);
const browser = await chromium.launch({ executablePath: found.path, args: [...BROWSER_ARGS] });
let taken = 0;
/** @type {Set<string>} */
const faults = new Set();

/**
 * Opens the page once and takes the pictures that are wanted of it.
 * @param {Target} target
 * @param {import('@playwright/test').BrowserContextOptions} look
 * @param {{ name: string, take: (page: import('@playwright/test').Page, path: string) => Promise<unknown> }[]} pictures
 * @returns {Promise<void>}
 */
async function picture(target, look, pictures) {
  const asked = pictures.filter(({ name }) => wanted(name));
  if (asked.length === 0) return;
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    // Each would keep the whole site first, and say so in its corner.
    serviceWorkers: 'block',
    ...look,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.add(`${target.name}: ${error.message}`));
  page.on('console', (message) => {
    // The page for unknown addresses is answered with 404, which the browser reports.
    const expected = message.text().includes('404') && target.name.startsWith('404');
    if (message.type() === 'error' && !expected) faults.add(`${target.name}: ${message.text()}`);
  });
  await page.goto(`${server?.url ?? ''}${target.address}`);
  await settle(page);
  for (const { name, take } of asked) {
    await take(page, join(FOLDER, name));
    taken += 1;
  }
  await context.close();
}

try {
  for (const target of targets()) {
    for (const colorScheme of THEMES) {
      for (const viewport of SIZES) {
        const base = `${target.name}-${colorScheme}-${viewport.width}`;
        await picture(target, { colorScheme, viewport }, [
          { name: `${base}-first.png`, take: (page, path) => page.screenshot({ path }) },
          {
            name: `${base}-full.png`,
            take: (page, path) => page.screenshot({ path, fullPage: true }),
          },
        ]);
      }
    }
    await picture(target, { viewport: PAPER }, [
      {
        name: `${target.name}-print.png`,
        take: async (page, path) => {
          await page.emulateMedia({ media: 'print' });
          await settle(page);
          await page.screenshot({ path, fullPage: true });
        },
      },
      {
        name: `${target.name}-print.pdf`,
        take: (page, path) => page.pdf({ path, format: 'A4', preferCSSPageSize: true }),
      },
    ]);
  }
} finally {
  await browser.close();
  server.close();
}
for (const fault of faults) console.error(fault);
console.log(`${taken} pictures in shots/.`);
