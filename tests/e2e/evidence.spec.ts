import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, ready, totals, watch } from './page';

const PAGES = [
  { lang: 'en', path: '/evidence' },
  { lang: 'es', path: '/es/evidence' },
] as const;

const WORDS = {
  en: { search: 'Words or an id', all: 'Show all', none: /^No entry answers/, of: /^\d+ of 242/ },
  es: {
    search: 'Palabras o un código',
    all: 'Mostrar todo',
    none: /^Ninguna entrada/,
    of: /^\d+ de 242/,
  },
} as const;

function shown(page: Page) {
  return page.locator('[data-entry]:visible');
}

async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const { lang, path } of PAGES) {
  const text = WORDS[lang];

  test(`searches, filters and shares a search (${lang})`, async ({ page }) => {
    const { faults } = watch(page);
    await open(page, path);
    await expect(shown(page)).toHaveCount(242);
    await page.getByLabel(text.search).fill('camaras comodato');
    await expect(page.locator('#X43')).toBeVisible();
    await expect(page.locator('#P01')).toBeHidden();
    await expect(page.getByRole('status').first()).toHaveText(text.of);
    await page.locator('#filter-grade').selectOption('outside');
    await expect(page).toHaveURL(/#q=camaras%20comodato&grade=outside$/);
    const found = await shown(page).count();

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
    await expect(shown(page)).toHaveCount(242);
    expect(faults).toEqual([]);
  });

  test(`opens at an entry that its link names (${lang})`, async ({ page }) => {
    await open(page, `${path}#J16`);
    await expect(page.locator('#J16')).toBeInViewport();
    await expect(page.locator('#J16')).toBeFocused();
    await page.locator('#J16 a').first().click();
    await expect(page).toHaveURL(/#J16$/);
  });

  test(`can be read without scripts (${lang})`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(path);
    await expect(shown(page)).toHaveCount(242);
    await expect(page.locator('#A-loan-rate')).toContainText(lang === 'en' ? 'Used by' : 'Lo usa');
    await expect(page.locator('[data-copy]:visible')).toHaveCount(0);
    await context.close();
  });

  test(`axe finds nothing on the whole of ${path}, colours apart`, async ({ page }) => {
    // Ten thousand elements; on a busy machine this takes more than a minute.
    test.setTimeout(180_000);
    await open(page, path);
    expect(await violations(new AxeBuilder({ page }).disableRules(['color-contrast']))).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing on ${path} (${colorScheme}, ${width} px)`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        // Every entry has the markup of a few, and axe takes a minute to look behind all of them.
        await open(page, `${path}#q=loan&case=jujuy`);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        const builder = new AxeBuilder({ page }).exclude('[data-reference]:nth-child(n + 5)');
        expect(await violations(builder)).toEqual([]);
      });
    }
  }
}

test('runs the case on the other figure', async ({ page }) => {
  const { faults } = watch(page);
  await open(page, '/');
  const published = await totals(page);
  await open(page, '/evidence');
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
  await page.locator('[data-switch="scope.points-320"]').click();
  await ready(page);
  expect(new URL(page.url()).pathname).toBe('/es');
});

test('accounts for an input that a switch moves', async ({ page }) => {
  await open(page, '/evidence');
  await page.locator('[data-explain="move/price-28-contract/0"]').click();
  await expect(page.getByRole('dialog')).toContainText('26');
});

test('says the same to a reader who comes from another page or language', async ({ page }) => {
  const { faults } = watch(page);
  await open(page, '/');
  await page.getByRole('navigation').getByRole('link', { name: 'Evidence' }).click();
  await expect(page.locator('h1')).toHaveText('Evidence');
  await expect(shown(page)).toHaveCount(242);
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

  await page.locator('#J16 [data-copy="link"]').click();
  await expect(said).toHaveText('Copied.');
  expect(await clipboard()).toMatch(/\/evidence#J16$/);

  const paper = page.locator('[data-reference="vila-seoane-2024-information-society"]');
  await paper.locator('[data-copy="apa"]').click();
  await expect.poll(clipboard).toMatch(/^Vila Seoane, M\., & Álvarez Velasco, C\. \(2024\)/);
  await paper.locator('[data-copy="bibtex"]').click();
  await expect.poll(clipboard).toContain('@article{vila-seoane-2024-information-society,');
  await page.locator('[data-copy="all-bibtex"]').click();
  await expect.poll(async () => (await clipboard()).match(/^@/gm)?.length).toBe(103);

  const download = page.waitForEvent('download');
  await page.locator('[data-copy="download"]').click();
  expect((await download).suggestedFilename()).toBe('balanza-evidence.bib');
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
