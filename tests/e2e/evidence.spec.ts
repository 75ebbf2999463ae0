import { expect, test, type Page } from '@playwright/test';
import { axeFaults, overflow } from './axe';
import { references } from '../../src/lib/evidence/cite';
import { register } from '../../src/lib/evidence/register';
import { open, ready, totals, watch } from './page';

const PAGES = [
  { lang: 'en', path: '/evidence' },
  { lang: 'es', path: '/es/evidence' },
] as const;

const ALL = register.size;
const WORDS = {
  en: {
    search: 'Words or an id',
    all: 'Show all',
    none: /^No entry answers/,
    of: new RegExp(String.raw`^\d+ of ${String(ALL)}`),
    openAll: 'Open all groups',
    closeAll: 'Close all groups',
    code: 'outside figure X13',
  },
  es: {
    search: 'Palabras o un código',
    all: 'Mostrar todo',
    none: /^Ninguna entrada/,
    of: new RegExp(String.raw`^\d+ de ${String(ALL)}`),
    openAll: 'Abrir todos los grupos',
    closeAll: 'Cerrar todos los grupos',
    code: 'dato externo X13',
  },
} as const;

/** Entries that a reader sees: those of open groups. */
function shown(page: Page) {
  return page.locator('[data-entry]:visible');
}

/** Entries that answer the search, in open and closed groups. */
function listed(page: Page) {
  return page.locator('[data-entry]:not([hidden])');
}

/** Opens what a place is folded into, as a reader does: by its summary. */
async function unfold(page: Page, selector: string): Promise<void> {
  await page.locator(selector).locator('xpath=ancestor::details[not(@open)][1]/summary').click();
}

for (const { lang, path } of PAGES) {
  const text = WORDS[lang];

  test(`searches, filters and shares a search (${lang})`, async ({ page }) => {
    const { faults } = watch(page);
    await open(page, path);
    await expect(listed(page)).toHaveCount(ALL);
    await page.getByLabel(text.search).fill('camaras comodato');
    await expect(page.locator('#X43')).toBeVisible();
    await expect(page.locator('#P01')).toBeHidden();
    await expect(page.getByRole('status').first()).toHaveText(text.of);
    await page.locator('#filter-grade').selectOption('outside');
    await expect(page).toHaveURL(/#q=camaras%20comodato&grade=outside$/);
    const found = await shown(page).count();
    expect(found).toBeGreaterThan(0);
    expect(await listed(page).count()).toBe(found);

    const link = page.url();
    await page.goto('/');
    await ready(page);
    await page.goto(link);
    await ready(page);
    await expect(page.getByLabel(text.search)).toHaveValue('camaras comodato');
    await expect(page.locator('#filter-grade')).toHaveValue('outside');
    await expect(shown(page)).toHaveCount(found);

    await page.getByLabel(text.search).fill('zeppelin');
    await expect(page.getByRole('status').first()).toHaveText(text.none);
    await expect(shown(page)).toHaveCount(0);
    await page.getByRole('button', { name: text.all }).click();
    await expect(listed(page)).toHaveCount(ALL);
    await expect(shown(page)).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  test(`opens at an entry that its link names (${lang})`, async ({ page }) => {
    await open(page, `${path}#J16`);
    await expect(page.locator('#J16')).toBeInViewport();
    await expect(page.locator('#J16')).toBeFocused();
    await page.locator('#J16 a').first().click();
    await expect(page).toHaveURL(/#J16$/);
  });

  test(`keeps groups closed until they are asked for (${lang})`, async ({ page }) => {
    await open(page, path);
    await expect(shown(page)).toHaveCount(0);
    await page.getByRole('button', { name: text.openAll }).click();
    await expect(shown(page)).toHaveCount(ALL);
    await page.getByRole('button', { name: text.closeAll }).click();
    await expect(shown(page)).toHaveCount(0);
    // A group that the reader opened stays open after a search; what the search opened closes.
    await unfold(page, '#J16');
    await page.getByLabel(text.search).fill('X13');
    await expect(page.locator('#X13')).toBeVisible();
    await page.getByRole('button', { name: text.all }).click();
    await expect(page.locator('#X13')).toBeHidden();
    await expect(page.locator('#J16')).toBeVisible();
  });

  test(`opens the group that a link within the page leads into (${lang})`, async ({ page }) => {
    await open(page, path);
    const link = page.locator('#conflict-jsei-price').getByRole('link', { name: text.code });
    for (let again = 0; again < 2; again += 1) {
      await expect(page.locator('#X13')).toBeHidden();
      await link.first().click();
      await expect(page).toHaveURL(/#X13$/);
      await expect(page.locator('#X13')).toBeInViewport();
      await expect(page.locator('#X13')).toBeFocused();
      // The same link again, once its group was closed: the address does not change.
      await page.locator('#X13').locator('xpath=ancestor::details[1]/summary').click();
    }
    await page.evaluate(() => (location.hash = '#A-loan-rate'));
    await expect(page.locator('#A-loan-rate')).toBeInViewport();
    // Of what a search hides, the search is given up.
    await page.getByLabel(text.search).fill('zeppelin');
    await expect(page.getByRole('status').first()).toHaveText(text.none);
    await page.evaluate(() => (location.hash = '#J20'));
    await expect(page.locator('#J20')).toBeInViewport();
    await expect(page.getByLabel(text.search)).toHaveValue('');
  });

  test(`gives the call for what is searched for (${lang})`, async ({ page }) => {
    await open(page, path);
    const call = page.locator('[data-command] code');
    const end = lang === 'en' ? '' : ' --lang es';
    await page.locator('[data-command] summary').click();
    await expect(call).toHaveText(`npm run -s balanza -- evidence${end}`);
    await page.getByLabel(text.search).fill('loan rate');
    await page.locator('#filter-case').selectOption('jujuy');
    await expect(call).toHaveText(
      `npm run -s balanza -- evidence --search 'loan rate' --case jujuy${end}`,
    );
    await page.getByRole('button', { name: text.all }).click();
    await expect(call).toHaveText(`npm run -s balanza -- evidence${end}`);
  });

  test(`is short, and shorter still on paper (${lang})`, async ({ page }) => {
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    for (const [width, most] of [
      [1280, 14_000],
      [360, 30_000],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, path);
      // Out of sight, parts have a rough height; in print they have their own.
      await page.emulateMedia({ media: 'print' });
      expect(await height()).toBeLessThan(most);
      await expect(page.locator('details[data-entry-group] > summary:visible')).not.toHaveCount(0);
      await expect(shown(page)).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });
    }
  });

  test(`has links that a finger hits, and no scroll sideways with large text (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, path);
    await page.getByRole('button', { name: text.openAll }).click();
    const low = await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      for (const far of document.querySelectorAll<HTMLElement>('.far')) {
        far.style.contentVisibility = 'visible';
      }
      return [...document.querySelectorAll('main a')]
        .filter((link) => link.getBoundingClientRect().height < 24)
        .map((link) => link.textContent);
    });
    expect(low).toEqual([]);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test(`can be read without scripts (${lang})`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(path);
    await expect(listed(page)).toHaveCount(ALL);
    await unfold(page, '#A-loan-rate');
    await expect(page.locator('#A-loan-rate')).toBeVisible();
    await expect(page.locator('#A-loan-rate')).toContainText(lang === 'en' ? 'Used by' : 'Lo usa');
    await page.locator('[data-command] summary').click();
    await expect(page.locator('[data-command] code')).toContainText('balanza -- evidence');
    await expect(page.locator('[data-copy]:visible')).toHaveCount(0);
    await context.close();
  });

  test(`axe finds nothing on the whole of ${path}, colours apart`, async ({ page }) => {
    // Ten thousand elements; on a busy machine this takes more than a minute.
    test.setTimeout(180_000);
    await open(page, path);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await expect(shown(page)).toHaveCount(ALL);
    expect(await axeFaults(page, (axe) => axe.disableRules(['color-contrast']))).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing on ${path} (${colorScheme}, ${width} px)`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        // Every entry has the markup of a few, and axe takes a minute to look behind all of them.
        await open(page, `${path}#q=loan&case=jujuy`);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(
          await axeFaults(page, (axe) => axe.exclude('[data-reference]:nth-child(n + 5)')),
        ).toEqual([]);
      });
    }
  }
}

test('runs the case on the other figure', async ({ page }) => {
  const { faults } = watch(page);
  await open(page, '/');
  const published = await totals(page);
  await open(page, '/evidence');
  await unfold(page, '[data-switch="price-30-contract"]');
  await page.locator('[data-switch="price-30-contract"]').click();
  await ready(page);
  expect(new URL(page.url()).pathname).toBe('/');
  await expect
    .poll(async () => (await totals(page))[0], { message: 'the turnkey offer costs more' })
    .not.toBe(published[0]);
  // The others are not JSeI, so the press says nothing of them.
  expect((await totals(page)).slice(1)).toEqual(published.slice(1));
  expect(faults).toEqual([]);
});

test('runs it in the reader’s language', async ({ page }) => {
  await open(page, '/es/evidence');
  await unfold(page, '[data-switch="scope.points-320"]');
  await page.locator('[data-switch="scope.points-320"]').click();
  await ready(page);
  expect(new URL(page.url()).pathname).toBe('/es');
});

test('accounts for an input that a switch moves', async ({ page }) => {
  await open(page, '/evidence');
  await unfold(page, '[data-explain="move/price-28-contract/0"]');
  await page.locator('[data-explain="move/price-28-contract/0"]').click();
  await expect(page.getByRole('dialog')).toContainText('26');
});

test('says the same to a reader who comes from another page or language', async ({ page }) => {
  const { faults } = watch(page);
  await open(page, '/');
  await page.getByRole('navigation').getByRole('link', { name: 'Evidence' }).click();
  await expect(page.locator('h1')).toHaveText('Evidence');
  await expect(listed(page)).toHaveCount(ALL);
  await page.getByRole('link', { name: 'ES', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('Evidencia');
  await expect(page.locator('#J16')).toContainText('crédito');
  await page.getByLabel('Palabras o un código').fill('J16');
  await expect(page.locator('#P04')).toBeHidden();
  await page.getByRole('link', { name: 'EN', exact: true }).click();
  await expect(page.locator('#J16')).toContainText('A loan was to pay');
  expect(faults).toEqual([]);
});

test('copies links, citations and the whole bibliography', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/evidence');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const said = page.locator('.message');

  await unfold(page, '#J16');
  await page.locator('#J16 [data-copy="link"]').click();
  await expect(said).toHaveText('Copied.');
  await expect(page.locator('#J16 [data-copy="link"]')).toHaveText('Copied');
  expect(await clipboard()).toMatch(/\/evidence#J16$/);

  const paper = page.locator('[data-reference="vila-seoane-2024-information-society"]');
  await paper.locator('[data-copy="apa"]').click();
  await expect.poll(clipboard).toMatch(/^Vila Seoane, M\., & Álvarez Velasco, C\. \(2024\)/);
  const bibtex = paper.getByRole('button', { name: 'Copy BibTeX The Information Society' });
  await bibtex.click();
  // At the button too, for a moment; then it says again what it does.
  await expect(paper.locator('[data-copy="bibtex"]')).toContainText('Copied');
  await expect(bibtex).toBeVisible();
  await expect.poll(clipboard).toContain('@article{vila-seoane-2024-information-society,');
  await page.locator('[data-copy="all-bibtex"]').click();
  await expect.poll(async () => (await clipboard()).match(/^@/gm)?.length).toBe(references.length);

  const download = page.waitForEvent('download');
  await page.locator('[data-copy="download"]').click();
  expect((await download).suggestedFilename()).toBe('balanza-evidence.bib');
});

test('copies citations in the reader’s language, by buttons that tell themselves apart', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/es/evidence');
  const source = page.locator('[data-reference="vistazo-com-1l9q3v6"]');
  await unfold(page, '[data-reference="vistazo-com-1l9q3v6"]');
  await source.getByRole('button', { name: 'Copiar BibTeX vistazo.com (X05)' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('no registrados; entrada X05 del registro');
  expect(await copied()).not.toContain('Read for');
  const names = await page
    .locator('[data-reference] [data-copy]')
    .evaluateAll((buttons) => buttons.map((button) => button.textContent));
  expect(new Set(names).size).toBe(names.length);
});

test('is worked by keyboard alone', async ({ page }) => {
  await open(page, '/evidence#register');
  await page.locator('#filter-q').focus();
  await page.keyboard.type('tigre');
  await expect(page.locator('#X44')).toBeVisible();
  await expect(page.locator('#P01')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.locator('#filter-grade')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#X44')).toBeHidden();
  await expect(page.locator('#J04')).toBeVisible();
});

test('a loan runs on the other figure in the loan tools, beside the one taken', async ({
  page,
}) => {
  const { faults } = watch(page);
  for (const [path, second] of [
    ['/evidence', 'ECU 911 at US$ 273 M'],
    ['/es/evidence', 'ECU 911 por US$ 273 M'],
  ] as const) {
    await open(page, path);
    await page.locator('[data-switch="loan-273000000"]').click();
    await expect(page.locator('main[data-ready="true"] tr[data-measure="lent"] td')).toHaveText([
      /^240[.,]00/,
      /^273[.,]00/,
    ]);
    const heads = await page.locator('thead th[scope="col"]').allTextContents();
    expect(heads.join(' ').replace(/\s/g, ' ')).toContain(second);
  }
  expect(faults).toEqual([]);
});
