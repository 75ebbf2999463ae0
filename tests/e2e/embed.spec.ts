/** A figure in a frame on another site: it stands there by itself, stores nothing, and leads to the comparison. */
import { createServer, type Server } from 'node:http';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import {
  EMBED_FIGURES,
  EMBED_SANDBOX,
  EMBED_THEMES,
  embedCode,
  type EmbedFigure,
} from '../../src/lib/export/embed';
import { axeFaults, overflow } from './axe';
import { open, watch } from './page';

const LANGS = ['en', 'es'] as const;
const LINK = 'v=1&case=jujuy-2016&horizon=10';
const pathOf = (lang: 'en' | 'es') => (lang === 'en' ? '/embed' : '/es/embed');

/** A site of somebody else: another port is another origin. */
let host: Server;
let address = '';
let body = '';

test.beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>A newspaper</title><h1>A page</h1>${body}`);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const at = host.address();
  address = `http://127.0.0.1:${String(typeof at === 'object' ? at?.port : 0)}/`;
});
test.afterAll(() => {
  host.close();
});

async function framed(page: Page, code: string): Promise<FrameLocator> {
  body = code;
  await page.goto(address);
  return page.frameLocator('iframe');
}

function codeFor(baseURL: string | undefined, show: EmbedFigure, lang: 'en' | 'es' = 'en'): string {
  return embedCode({
    base: baseURL ?? '',
    lang,
    embed: { show, theme: 'light' },
    link: LINK,
    width: 640,
    height: 600,
    title: 'A figure',
  });
}

for (const lang of LANGS) {
  test(`every figure is drawn in its frame on another origin, with no fault (${lang})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    const { faults } = watch(page);
    for (const show of EMBED_FIGURES) {
      const frame = await framed(page, codeFor(baseURL, show, lang));
      await expect(frame.locator('main[data-ready="true"]')).toBeVisible();
      await expect(frame.locator('h1')).not.toBeEmpty();
      if (show !== 'answer' && show !== 'cards')
        await expect(frame.locator('svg.chart-svg')).toBeVisible();
      await expect(frame.locator('footer')).toContainText(lang === 'en' ? 'Model' : 'Modelo');
      const text = await frame.locator('main').innerText();
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(faults).toEqual([]);
  });

  for (const [scheme, width] of [
    ['light', 1000],
    ['dark', 280],
  ] as const) {
    test(`axe finds nothing, and nothing is too wide (${lang}, ${scheme}, ${String(width)} px)`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 500 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const show of EMBED_FIGURES) {
        await page.goto('about:blank');
        await open(page, `${pathOf(lang)}#show=${show}&${LINK}`);
        expect(await overflow(page), show).toBeLessThanOrEqual(0);
        expect(await axeFaults(page), show).toEqual([]);
      }
    });
  }

  test(`a hostile address is explained in the frame (${lang})`, async ({ page }) => {
    const { faults } = watch(page);
    await open(page, `${pathOf(lang)}#show=<script>alert(1)</script>&theme=x&${LINK}&horizon=999`);
    await expect(page.getByRole('alert').locator('li')).toHaveCount(3);
    await expect(page.locator('h1')).not.toBeEmpty();
    await page.goto('about:blank');
    await open(page, `${pathOf(lang)}#show=map&z=%00%%broken`);
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.locator('svg.chart-svg')).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}

test('the colours are those of the address, whatever the reader keeps', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => localStorage.setItem('balanza.theme', 'dark'));
  const grounds = new Set<string>();
  for (const theme of EMBED_THEMES) {
    await page.goto('about:blank');
    await open(page, `/embed#show=map&theme=${theme}`);
    grounds.add(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    );
  }
  expect(grounds.size).toBe(2);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('nothing of the reader’s is read or written', async ({ page }) => {
  await page.addInitScript(`
    globalThis.touched = [];
    const note = (owner, name) => {
      const original = owner[name];
      owner[name] = function (...given) {
        touched.push(name + ' ' + String(given[0]));
        return original.apply(this, given);
      };
    };
    for (const name of ['getItem', 'setItem', 'removeItem']) note(Storage.prototype, name);
    note(IDBFactory.prototype, 'open');
  `);
  await open(page, `/embed#show=cost&${LINK}`);
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.locator('table')).toBeVisible();
  expect(
    await page.evaluate(() => (globalThis as unknown as { touched: string[] }).touched),
  ).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('works with storage blocked, and without an origin where scripts may be fetched', async ({
  page,
  baseURL,
}) => {
  // Sandboxed with the origin it comes from: as the code that is copied has it.
  const code = codeFor(baseURL, 'map');
  expect(code).toContain(EMBED_SANDBOX);
  const frame = await framed(page, code);
  await expect(frame.locator('svg.chart-svg')).toBeVisible();
  // Without allow-same-origin the frame has no origin: module scripts then need a CORS header, which a plain
  // static host does not send. What is prerendered stands, with the way to the comparison.
  const bare = await framed(page, code.replace(' allow-same-origin', ''));
  await expect(bare.locator('main')).toBeVisible();
  await expect(bare.getByRole('link', { name: /Open in Balanza/ })).toBeVisible();
});

test('drawn without an origin too where the host allows its scripts to be fetched', async ({
  page,
  baseURL,
}) => {
  await page.route('**/_app/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'access-control-allow-origin': '*' },
    });
  });
  const code = codeFor(baseURL, 'map').replace(' allow-same-origin', '');
  const frame = await framed(page, code);
  await expect(frame.locator('svg.chart-svg')).toBeVisible();
});

test('opens the full comparison with the same scenario in a new tab', async ({ page, baseURL }) => {
  const frame = await framed(page, codeFor(baseURL, 'exit'));
  await expect(frame.locator('main[data-ready="true"]')).toBeVisible();
  const opened = page.waitForEvent('popup');
  await frame.getByRole('link', { name: /Open in Balanza/ }).click();
  const tab = await opened;
  await expect(tab.locator('main[data-ready="true"]')).toBeVisible();
  expect(tab.url()).toContain('horizon=10');
  await expect(tab.locator('[data-figure="total"]').first()).toContainText('10');
});

test('its points and its table are within reach of keys, and the page around it scrolls on', async ({
  page,
  baseURL,
}) => {
  const frame = await framed(page, `${codeFor(baseURL, 'exit')}<p style="height:3000px">`);
  await expect(frame.locator('svg.chart-svg')).toBeVisible();
  await frame.locator('.stage').focus();
  await page.keyboard.press('ArrowRight');
  await expect(frame.locator('[aria-live="polite"]')).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(frame.locator('table')).toBeVisible();
  await frame.locator('main').hover();
  // First the frame's own table scrolls to its end, then the page around it.
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 400);
      return page.evaluate(() => scrollY);
    })
    .toBeGreaterThan(300);
});
