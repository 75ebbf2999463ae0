/** Without a network everything works after the first visit, and an update breaks no open tab. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { filesOf } from '../../src/hosting/files.js';
import { explanation, field, LANGUAGES, open, ready, total, watch } from './page';
import {
  askForUpdate,
  BUILD,
  buildOf,
  cachesOf,
  keptBy,
  nextBuild,
  offlineNotice,
  removeFolder,
  startSite,
  versionIn,
  type Site,
} from './site';

test.use({ serviceWorkers: 'allow' });
// Each test has a browser that keeps a whole site first; on a busy machine that takes its time.
test.setTimeout(90_000);

const PAGES = ['', 'sure', 'decide', 'loans', 'replay', 'evidence', 'method'] as const;
const ADDRESSES = LANGUAGES.flatMap(({ lang }) =>
  PAGES.map((page) => (lang === 'en' ? page : page === '' ? 'es' : `es/${page}`)),
);
/** With data of its own, with workers, and one of each depth. */
const SOME = ['', 'es', 'replay', 'es/method', 'es/sure'] as const;

const VERSION = versionIn(BUILD);
let next = '';
test.beforeAll(() => {
  next = nextBuild();
});
test.afterAll(() => removeFolder(next));

/** A site that ends with the test. */
async function withSite<T>(
  work: (site: Site) => Promise<T>,
  { folder = BUILD, base = '' } = {},
): Promise<T> {
  const site = await startSite(folder, base);
  try {
    return await work(site);
  } finally {
    site.stop();
  }
}

/** No network for the browser, and no server for the network. */
async function goOffline(context: BrowserContext, site: Site): Promise<void> {
  await context.setOffline(true);
  site.stop();
}

/** Opens the site for the first time and waits until it is kept. */
async function visit(page: Page, url: string): Promise<void> {
  await open(page, url);
  await keptBy(page);
}

/** The server has the next build from here on, and nothing of the one before; waits until it is offered. */
async function deployNext(page: Page, site: Site): Promise<void> {
  site.serveFolder(next);
  await askForUpdate(page);
  await expect(offlineNotice(page, 'update')).toBeVisible({ timeout: 20_000 });
}

/** The page is loaded again, as the next build. */
async function becomesNext(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-build', `${VERSION}-next`, {
    timeout: 20_000,
  });
  await ready(page);
}

test('every page of both languages opens without a network, in a tab of its own', async ({
  page,
  context,
}) => {
  await withSite(async (site) => {
    await visit(page, site.url);
    await goOffline(context, site);
    await page.close();
    for (const address of ADDRESSES) {
      const cold = await context.newPage();
      const { faults } = watch(cold);
      await open(cold, site.url + address);
      await expect(cold.locator('h1').first()).toBeVisible();
      expect(await buildOf(cold), address).toBe(VERSION);
      expect(faults, address).toEqual([]);
      await cold.close();
    }
  });
});

test('without a network figures are worked out, explained, drawn, studied and taken away', async ({
  page,
  context,
}) => {
  await withSite(async (site) => {
    // Straight after the first visit, in the tab that is open.
    await visit(page, site.url);
    const { faults } = watch(page);
    await goOffline(context, site);
    const before = await total(page, 'a').innerText();
    await field(page, 'a-loan.rate').fill('9');
    await expect(total(page, 'a')).not.toHaveText(before);
    await total(page, 'a').locator('[data-explain]').first().click();
    await expect(explanation(page).locator('h2')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('figure').nth(2).scrollIntoViewIfNeeded();
    await expect(page.locator('canvas').first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save as file' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
    await page.keyboard.press('Escape');
    // Workers, and what a worker fetches by itself: the other cases.
    await open(page, `${site.url}sure#v=1&case=ecuador-2011&sure.draws=1024`);
    await expect(page.locator('[data-run]')).toHaveAttribute('data-run', 'done', {
      timeout: 60_000,
    });
    await open(page, `${site.url}es/evidence`);
    await page.getByRole('searchbox').first().fill('comodato');
    await expect(page).toHaveURL(/q=comodato/);
    expect(faults).toEqual([]);
  });
});

test('links that were given out open without a network, by every name a page has', async ({
  page,
  context,
}) => {
  await withSite(async (site) => {
    await visit(page, `${site.url}es`);
    await goOffline(context, site);
    await open(page, `${site.url}?from=a-mail#v=1&case=jujuy-2016&a.loan.rate=3`);
    await expect(field(page, 'a-loan.rate')).toHaveValue('3');
    for (const name of ['es/loans', 'es/loans/', 'es/loans.html', 'es/loans/index.html']) {
      await page.goto('about:blank');
      await open(page, `${site.url}${name}#loans=1&1.principal=5e6&1.rate=7`);
      expect(new URL(page.url()).pathname, name).toBe('/es/loans');
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
      await expect(page.locator('[id="loan-rate"], [id$="rate"]').first()).toHaveValue('7');
    }
    await page.goto('about:blank');
    await open(page, `${site.url}index.html`);
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

test('an unknown address gets the page that says so, and leads home', async ({ page, context }) => {
  await withSite(async (site) => {
    await visit(page, site.url);
    await goOffline(context, site);
    for (const address of ['nonsense', 'es/there/is/no/such', 'es/nonsense.html?a=1']) {
      const answer = await page.goto(site.url + address);
      expect(answer?.status(), address).toBe(404);
      await expect(page.locator('main')).toContainText('There is no such page.');
      await page.getByRole('link', { name: 'Ir a la comparación' }).click();
      await ready(page);
      expect(page.url(), address).toBe(`${site.url}es`);
    }
  });
});

test('every file of the build is there without a network, but for other alphabets', async ({
  page,
  context,
}) => {
  await withSite(async (site) => {
    await visit(page, site.url);
    await goOffline(context, site);
    const wanted = filesOf(BUILD).filter((path) =>
      /^(?:_app\/immutable|icons)\/|^favicon|webmanifest$|view\.json$/.test(path),
    );
    expect(wanted.length).toBeGreaterThan(200);
    const missing = await page.evaluate(async (paths) => {
      const answers = paths.map(async (path) =>
        (await fetch(path).catch(() => undefined))?.ok === true ? [] : [path],
      );
      return (await Promise.all(answers)).flat();
    }, wanted);
    expect(missing.filter((path) => !/cyrillic|greek-ext|vietnamese/.test(path))).toEqual([]);
    expect(missing.length).toBeGreaterThan(0);
  });
});

test('keeps what is ours and nothing else, and leaves other requests alone', async ({ page }) => {
  await withSite(async (site) => {
    const { faults } = watch(page);
    await visit(page, site.url);
    const urls = await page.evaluate(async () => {
      const names = await caches.keys();
      const kept = names.map(async (name) => (await caches.open(name)).keys());
      return (await Promise.all(kept)).flat().map(({ url }) => url);
    });
    const files = new Set(filesOf(BUILD));
    for (const url of urls) {
      expect(url.startsWith(site.url)).toBe(true);
      const path = url.slice(site.url.length);
      expect(files.has(path) || files.has(`${path || 'index'}.html`), url).toBe(true);
    }
    expect(urls.some((url) => url.endsWith('.zip'))).toBe(false);
    // Answered by the server itself: only it can know.
    const answers = await page.evaluate(async () => {
      const post = await fetch('favicon.svg', { method: 'POST' });
      const part = await fetch('favicon.svg', { headers: { Range: 'bytes=0-3' } });
      const archive = await fetch('balanza-offline.zip', { method: 'HEAD' });
      const type = archive.headers.get('content-type');
      return { post: post.status, part: part.headers.get('date') !== null, type };
    });
    expect(answers).toEqual({ post: 405, part: true, type: 'application/zip' });
    expect(faults.filter((fault) => !fault.includes('405'))).toEqual([]);
  });
});

test('a first visit is told once that no network is needed, and never of a new version', async ({
  page,
  context,
}) => {
  await withSite(async (site) => {
    await visit(page, `${site.url}es`);
    const sign = offlineNotice(page, 'ready');
    await expect(sign.getByRole('status')).toHaveText('Listo para trabajar sin conexión.');
    await sign.getByRole('button', { name: 'Cerrar' }).click();
    await expect(sign).toHaveCount(0);
    const second = await context.newPage();
    await open(second, site.url);
    await second.waitForTimeout(2500);
    for (const tab of [page, second]) {
      await expect(offlineNotice(tab, 'ready')).toHaveCount(0);
      await expect(offlineNotice(tab, 'update')).toHaveCount(0);
    }
  });
});

test('a tab goes on with its own build while the next one waits, though the server has dropped it', async ({
  page,
}) => {
  await withSite(async (site) => {
    await visit(page, site.url);
    const { faults } = watch(page);
    await deployNext(page, site);
    // Pages, data and workers that this tab has not fetched before.
    await page.getByRole('link', { name: 'Method' }).first().click();
    await expect(page.locator('#glossary')).toBeVisible();
    await page.getByRole('link', { name: 'How sure?' }).first().click();
    await expect(page.locator('[data-run]')).toHaveAttribute('data-run', 'done', {
      timeout: 60_000,
    });
    expect(await buildOf(page)).toBe(VERSION);
    // Loaded again, it is still whole.
    await page.reload();
    await ready(page);
    expect(await buildOf(page)).toBe(VERSION);
    expect(faults).toEqual([]);
  });
});

test('the new version is loaded when asked for, and the work comes along', async ({ page }) => {
  await withSite(async (site) => {
    await visit(page, `${site.url}#v=1&case=jujuy-2016&b.fee.term=7`);
    await deployNext(page, site);
    const notice = offlineNotice(page, 'update');
    await expect(notice.getByRole('status')).toHaveText(
      'A new version is ready. Your work is kept.',
    );
    await field(page, 'a-loan.rate').fill('9');
    // At once: what was typed a moment ago comes along too.
    await notice.getByRole('button', { name: 'Load it now' }).click();
    await becomesNext(page);
    await expect(field(page, 'a-loan.rate')).toHaveValue('9');
    await expect(offlineNotice(page, 'update')).toHaveCount(0);
    // Nobody runs the old build any more.
    await expect
      .poll(async () => Object.keys(await cachesOf(page)), { timeout: 15_000 })
      .toEqual([expect.stringContaining('-next')]);
  });
});

test('loans and a language other than the first come along too', async ({ page }) => {
  await withSite(async (site) => {
    await visit(page, `${site.url}es/loans`);
    await deployNext(page, site);
    const rate = page.locator('[id$="rate"]').first();
    await rate.fill('9');
    const notice = offlineNotice(page, 'update');
    await expect(notice.getByRole('status')).toHaveText(
      'Hay una versión nueva. El trabajo se conserva.',
    );
    await notice.getByRole('button', { name: 'Cargar ahora' }).click();
    await becomesNext(page);
    await expect(page.locator('[id$="rate"]').first()).toHaveValue('9');
  });
});

test('what one tab accepts neither reloads nor breaks another', async ({ page, context }) => {
  await withSite(async (site) => {
    await visit(page, site.url);
    const other = await context.newPage();
    await open(other, `${site.url}es`);
    const { faults } = watch(other);
    await field(other, 'a-loan.rate').fill('3');
    await other.evaluate(() => Object.assign(window, { balanzaStill: true }));
    await deployNext(page, site);
    await offlineNotice(page, 'update').getByRole('button', { name: 'Load it now' }).click();
    await becomesNext(page);
    // The other tab: as it was, and with all of its own build that it has not fetched yet.
    await expect(offlineNotice(other, 'update')).toBeVisible();
    await expect(field(other, 'a-loan.rate')).toHaveValue('3');
    await other.getByRole('link', { name: 'Método' }).first().click();
    await expect(other.locator('#glossary')).toBeVisible();
    await other.getByRole('link', { name: 'Evidencia' }).first().click();
    await expect(other.getByRole('searchbox').first()).toBeVisible();
    expect(await other.evaluate(() => 'balanzaStill' in window)).toBe(true);
    expect(await buildOf(other)).toBe(VERSION);
    expect(faults).toEqual([]);
    await page.reload();
    await ready(page);
    await page.waitForTimeout(2000);
    expect(Object.keys(await cachesOf(page))).toHaveLength(2);
    // It loads the new one when it likes; then nobody needs the old one.
    await offlineNotice(other, 'update').getByRole('button', { name: 'Cargar ahora' }).click();
    await becomesNext(other);
    await expect
      .poll(async () => Object.keys(await cachesOf(page)), { timeout: 15_000 })
      .toHaveLength(1);
  });
});

test('who says later is left in peace, and has the new version at the next visit', async ({
  page,
  context,
}) => {
  await withSite(async (site) => {
    await visit(page, site.url);
    await deployNext(page, site);
    const rate = field(page, 'a-loan.rate');
    await rate.focus();
    // By keyboard, and back to where the reader was.
    const later = offlineNotice(page, 'update').getByRole('button', { name: 'Later' });
    await later.focus();
    await page.keyboard.press('Enter');
    await expect(offlineNotice(page, 'update')).toHaveCount(0);
    await expect(rate).toBeFocused();
    expect(await buildOf(page)).toBe(VERSION);
    await page.close();
    // Once no tab is open, the waiting build takes over by itself.
    await expect
      .poll(
        async () => {
          const tab = await context.newPage();
          await open(tab, site.url);
          const build = await buildOf(tab);
          await tab.close();
          return build;
        },
        { timeout: 15_000 },
      )
      .toBe(`${VERSION}-next`);
  });
});

test('a first visit whose download breaks off keeps nothing, and the next one mends it', async ({
  page,
  context,
}) => {
  await withSite(async (site) => {
    site.fail((path) => (path.startsWith('/es/evidence') ? 500 : undefined));
    const { faults } = watch(page);
    await open(page, site.url);
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return registration?.installing ?? registration?.active ?? 'gone';
        }),
      )
      .toBe('gone');
    await page.waitForTimeout(2500);
    expect(await cachesOf(page)).toEqual({});
    await expect(offlineNotice(page, 'ready')).toHaveCount(0);
    expect(faults.filter((fault) => !fault.includes('500'))).toEqual([]);
    site.fail(() => undefined);
    await visit(page, site.url);
    await goOffline(context, site);
    await open(page, `${site.url}es/evidence`);
  });
});

for (const [what, answers] of [
  ['one file of it is missing', (path: string) => (path.includes('next-study') ? 404 : undefined)],
  ['the server breaks off', (path: string) => (path.includes('/es/') ? 500 : undefined)],
] as const) {
  test(`an update leaves the old build whole where ${what}`, async ({ page, context }) => {
    await withSite(async (site) => {
      await visit(page, site.url);
      site.serveFolder(next);
      site.fail(answers);
      await askForUpdate(page);
      await page.waitForTimeout(2500);
      await expect(offlineNotice(page, 'update')).toHaveCount(0);
      expect(Object.keys(await cachesOf(page))).toEqual([expect.not.stringContaining('-next')]);
      site.fail(() => undefined);
      await goOffline(context, site);
      await open(page, `${site.url}es/sure`);
      await expect(page.locator('[data-run]')).toHaveAttribute('data-run', 'done', {
        timeout: 60_000,
      });
      expect(await buildOf(page)).toBe(VERSION);
    });
  });
}

test('a server half way between two builds gives no mixture of them', async ({ page }) => {
  // The new service worker is up, and so are the new scripts; the pages are still the old ones.
  const half = nextBuild();
  for (const path of filesOf(BUILD).filter((name) => name.endsWith('.html'))) {
    writeFileSync(join(half, path), readFileSync(join(BUILD, path)));
  }
  await withSite(async (site) => {
    await visit(page, site.url);
    site.serveFolder(half);
    await askForUpdate(page);
    await page.waitForTimeout(2500);
    await expect(offlineNotice(page, 'update')).toHaveCount(0);
    await page.reload();
    await ready(page);
    expect(await buildOf(page)).toBe(VERSION);
    // Done at last.
    await deployNext(page, site);
  });
  removeFolder(half);
});

test('what the browser throws away in between is fetched again, and nobody notices', async ({
  page,
  context,
}) => {
  await withSite(async (site) => {
    await visit(page, site.url);
    const { faults } = watch(page);
    const [name = '', count] = Object.entries(await cachesOf(page))[0] ?? [];
    await page.evaluate(async (key) => caches.delete(key), name);
    await page.getByRole('link', { name: 'Evidence' }).first().click();
    await expect(page.getByRole('searchbox').first()).toBeVisible();
    await open(page, `${site.url}loans`);
    // The next page that stands has it put in order.
    await expect
      .poll(async () => (await cachesOf(page))[name], { timeout: 20_000 })
      .toBeGreaterThanOrEqual(count ?? Infinity);
    expect(faults).toEqual([]);
    await goOffline(context, site);
    await open(page, `${site.url}es/method`);
  });
});

test('where the browser has no room, the site works on as ever and says nothing', async ({
  page,
  context,
}) => {
  await withSite(async (site) => {
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(site.url);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    const { faults } = watch(page);
    await open(page, site.url);
    await page.waitForTimeout(4000);
    await expect(page.locator('[data-offline]')).toHaveCount(0);
    expect(await cachesOf(page)).toEqual({});
    await field(page, 'a-loan.rate').fill('9');
    await page.getByRole('link', { name: 'Loans' }).first().click();
    await ready(page);
    expect(faults).toEqual([]);
  });
});

for (const [what, take] of [
  ['has no service workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
  [
    'refuses them',
    () => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('refused'));
    },
  ],
  ['has no locks', () => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })],
] as const) {
  test(`the page works on and says nothing where a browser ${what}`, async ({ page }) => {
    await withSite(async (site) => {
      await page.addInitScript(take);
      const { faults } = watch(page);
      await open(page, site.url);
      await field(page, 'a-loan.rate').fill('9');
      await page.waitForTimeout(1500);
      await page.getByRole('link', { name: 'Loans' }).first().click();
      await ready(page);
      await expect(offlineNotice(page, 'update')).toHaveCount(0);
      expect(faults).toEqual([]);
    });
  });
}

test('inside another site’s page nothing is kept', async ({ page }) => {
  await withSite(async (site) => {
    // A document without a policy, so that it may hold a frame.
    await page.goto(`${site.url}favicon.svg`);
    await page.evaluate((src) => {
      const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe');
      frame.setAttribute('src', src);
      document.documentElement.append(frame);
    }, site.url);
    // Playwright takes no element of an XML document for a frame, though the page in it is one.
    const isReady = () =>
      page
        .frames()[1]
        ?.evaluate(() => document.querySelector('main')?.getAttribute('data-ready') === 'true');
    await expect.poll(isReady).toBe(true);
    await page.waitForTimeout(2500);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
  });
});

test('all of it works in a folder of a larger site', async ({ page, context }) => {
  await withSite(
    async (site) => {
      await visit(page, site.url);
      const registered = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.scope;
      });
      expect(registered).toBe(site.url);
      await goOffline(context, site);
      for (const address of SOME) {
        await open(page, site.url + address);
        expect(await buildOf(page)).toBe(VERSION);
      }
      await open(page, `${site.url}sure`);
      await expect(page.locator('[data-run]')).toHaveAttribute('data-run', 'done', {
        timeout: 60_000,
      });
      await page.goto(`${site.url}es/no/such`);
      await page.getByRole('link', { name: 'To the comparison' }).click();
      await ready(page);
      expect(page.url()).toBe(site.url);
    },
    { base: '/x/balanza' },
  );
});

test('can be installed, with a name, icons and a start inside its folder', async ({
  page,
  context,
}) => {
  await withSite(
    async (site) => {
      await visit(page, `${site.url}es/loans`);
      const devtools = await context.newCDPSession(page);
      const { url, errors, data } = await devtools.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      expect(url).toBe(`${site.url}manifest.webmanifest`);
      const manifest = JSON.parse(data ?? '{}') as {
        start_url: string;
        scope: string;
        icons: { src: string; sizes: string }[];
      };
      expect(new URL(manifest.start_url, url).href).toBe(site.url);
      expect(new URL(manifest.scope, url).href).toBe(site.url);
      for (const { src, sizes } of manifest.icons) {
        const width = await page.evaluate(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          return image.naturalWidth;
        }, new URL(src, url).href);
        if (sizes !== 'any') expect(`${width}x${width}`).toBe(sizes);
      }
      const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
      // The test's window is private, which is no fault of the page.
      expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
    },
    { base: '/x/balanza' },
  );
});

/** Unpacks the archive that the method page offers. */
function unpack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balanza-carried-'));
  const files = unzipSync(readFileSync(join(BUILD, 'balanza-offline.zip')));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return join(folder, 'balanza');
}

async function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}

const SERVERS = [
  {
    name: 'python3 -m http.server',
    call: (port: number) => ['python3', '-m', 'http.server', String(port), '--bind', '127.0.0.1'],
  },
  { name: 'node serve.mjs', call: () => ['node', 'serve.mjs'] },
] as const;

for (const { name, call } of SERVERS) {
  test(`the folder that is taken along runs behind ${name}`, async ({ page, context }) => {
    const folder = unpack();
    const port = await freePort();
    const [command = '', ...rest] = call(port);
    const server = spawn(command, rest, {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, PORT: String(port) },
    });
    const failed = new Promise<true>((fail) => server.once('error', () => fail(true)));
    const url = `http://localhost:${port}/`;
    const up = expect
      .poll(
        async () =>
          fetch(url).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    if ((await Promise.race([failed, up])) === true) {
      test.skip(true, `${command} is not installed`);
    }
    try {
      for (const address of ['', 'es', 'loans', 'es/loans']) {
        const fragment = address.endsWith('loans')
          ? '#loans=1&1.principal=5e6&1.rate=7'
          : '#v=1&case=jujuy-2016&a.loan.rate=7';
        await page.goto('about:blank');
        await open(page, url + address + fragment);
        expect(new URL(page.url()).pathname).toBe(`/${address}`);
        await expect(page.locator('html')).toHaveAttribute(
          'lang',
          address.startsWith('es') ? 'es' : 'en',
        );
        await expect(page.locator('[id$="loan.rate"], [id$="rate"]').first()).toHaveValue('7');
        await page.reload();
        await ready(page);
      }
      await open(page, `${url}es/method`);
      // The archive does not hold itself.
      await expect(page.locator('#carry .offered')).toBeHidden();
      await expect(page.locator('#carry .carried')).toBeVisible();
      await page.goto(url);
      await ready(page);
      await expect
        .poll(async () => Object.values(await cachesOf(page))[0] ?? 0, { timeout: 20_000 })
        .toBeGreaterThan(200);
      await expect
        .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
        .toBe('activated');
      await context.setOffline(true);
      server.kill();
      for (const address of SOME) await open(page, url + address);
    } finally {
      server.kill();
      removeFolder(dirname(folder));
    }
  });
}

for (const [lang, address, words] of [
  ['en', 'method', /\(zip, (\d+) MB\)/],
  ['es', 'es/method', /\(zip, (\d+) MB\)/],
] as const) {
  test(`the whole app can be taken along, and its size is said (${lang})`, async ({ page }) => {
    await open(page, `/${address}`);
    const link = page.locator('#carry a[download]');
    const said = Number(words.exec((await link.textContent()) ?? '')?.[1]);
    const download = page.waitForEvent('download');
    await link.click();
    const path = await (await download).path();
    expect(Math.round(statSync(path).size / 1e6)).toBe(said);
    expect(Object.keys(unzipSync(readFileSync(path)))).toEqual(
      expect.arrayContaining([
        'balanza/index.html',
        'balanza/README.txt',
        'balanza/LEEME.txt',
        'balanza/serve.mjs',
      ]),
    );
  });
}
