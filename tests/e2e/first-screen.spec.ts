import { expect, test } from '@playwright/test';
import { card, field, LANGUAGES, open, pixels, total, totals, watch } from './page';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { lang, path } of LANGUAGES) {
    test(`the answer, the cards and the charts can be read (${lang})`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('#answer .lead')).toContainText('62');
      await expect(page.locator('[data-option]')).toHaveCount(4);
      await expect(total(page, 'a')).toContainText(/US\$\s39[.,]1\sM/);
      await expect(page.locator('figure svg:visible').first()).toBeVisible();
    });

    test(`a link says that what it holds cannot be shown here (${lang})`, async ({ page }) => {
      await page.goto(`${path}#v=1&case=jujuy-2016&a.loan.rate=9`);
      const said = lang === 'en' ? 'stands behind the #' : 'está después del #';
      await expect(page.locator('.no-script')).toContainText(said);
      // Nothing passes the published figures off as those of the link.
      await expect(page.locator('.no-script')).toContainText(
        lang === 'en' ? 'those of the published case' : 'las del caso publicado',
      );
    });
  }
});

for (const { lang, path } of LANGUAGES) {
  test(`Jujuy’s lens puts the turnkey offer first and says why the others are out (${lang})`, async ({
    page,
  }) => {
    const { faults } = watch(page);
    await open(page, path);
    await expect(card(page, 'a').locator('.rank')).toContainText('1');
    await expect(card(page, 'd').locator('.rank')).toContainText('2');
    const out = lang === 'en' ? 'Out' : 'Fuera';
    await expect(card(page, 'b').locator('.rank')).toContainText(out);
    await expect(card(page, 'c').locator('.rank')).toContainText(out);
    await expect(page.locator('#answer .rest')).toContainText(lang === 'en' ? 'fibre' : 'fibra');
    await expect(page.locator('#answer .rest')).toContainText(
      lang === 'en' ? 'Over ten years' : 'A diez años',
    );
    expect(faults).toEqual([]);
  });
}

test('an input moves the number, the table and the pixels of the chart', async ({ page }) => {
  await open(page, '/');
  const before = await totals(page);
  const cost = page.locator('figure').nth(2);
  await cost.scrollIntoViewIfNeeded();
  await expect(cost.locator('canvas')).toBeVisible();
  await cost.getByRole('button', { name: 'Table' }).click();
  const tableBefore = await cost.locator('table').innerText();
  await cost.getByRole('button', { name: 'Chart', exact: true }).click();
  await page.locator('figure').first().scrollIntoViewIfNeeded();
  const map = page.locator('canvas').first();
  const box = await map.boundingBox();
  expect(box?.width).toBeGreaterThan(200);
  expect(box?.height).toBeGreaterThan(100);
  const picture = await pixels(page, 0);

  await field(page, 'a-loan.rate').fill('9');
  await expect(total(page, 'a')).not.toHaveText(before[0] ?? '');
  await expect(card(page, 'a').locator('[data-figure="total"] .delta')).toContainText('+');
  await expect.poll(async () => (await pixels(page, 0)) === picture).toBe(false);
  await cost.getByRole('button', { name: 'Table' }).click();
  expect(await cost.locator('table').innerText()).not.toBe(tableBefore);
});

test('a copied link opens the same figures in a fresh profile', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');
  await field(page, 'a-loan.rate').fill('6.6');
  await page.locator('#lens').selectOption('even');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('[data-notice="copied"]')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('a.loan.rate=6.6');
  const figures = await totals(page);

  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await open(other, link);
  await expect(other.locator('#lens')).toHaveValue('even');
  await expect
    .poll(() => totals(other))
    .toEqual(figures.map((text) => text.replace(/\s*[+−].*$/, '')));
  await fresh.close();
});

test('switching the language keeps the work', async ({ page }) => {
  await open(page, '/');
  await field(page, 'a-loan.rate').fill('12');
  await page.getByRole('link', { name: 'ES', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(field(page, 'a-loan.rate')).toHaveValue('12');
  await page.getByRole('link', { name: 'EN', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(field(page, 'a-loan.rate')).toHaveValue('12');
});

test('every chart gives a table, a CSV and a PNG', async ({ page }) => {
  await open(page, '/');
  const figures = page.locator('figure');
  const count = await figures.count();
  expect(count).toBe(7);
  for (let index = 0; index < count; index += 1) {
    const figure = figures.nth(index);
    const csv = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'CSV' }).click();
    expect((await csv).suggestedFilename()).toMatch(/\.csv$/);
    const png = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'PNG' }).click();
    expect((await png).suggestedFilename()).toMatch(/\.png$/);
    await figure.getByRole('button', { name: 'Table' }).click();
    await expect(figure.locator('table')).toBeVisible();
  }
});

test('the contract that ends tomorrow says what stays', async ({ page }) => {
  await open(page, '/');
  const slider = page.locator('#tomorrow-year');
  await slider.fill('9');
  const rows = page.locator('section[aria-labelledby="tomorrow-heading"] tbody tr');
  await expect(rows.nth(0)).toContainText('Software platform');
  await expect(rows.nth(1)).toContainText('Fibre network');
  await slider.fill('0');
  await expect(rows.nth(1)).toContainText('not started');
});

for (const { lang, path } of LANGUAGES) {
  test(`the menu leads to every page and back to the comparison (${lang})`, async ({ page }) => {
    const { faults } = watch(page);
    await open(page, path);
    const links = page.locator('header nav').first().getByRole('link');
    for (const index of [1, 0, 2, 0, 3, 0]) {
      await links.nth(index).click();
      await expect(links.nth(index)).toHaveAttribute('aria-current', 'page');
      await expect(page.locator('main[data-ready="true"]')).toBeVisible();
    }
    await expect(total(page, 'a')).toContainText(/39[.,]1/);
    await expect(page.locator('figure').first()).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test('an address with a slash at its end is the same page', async ({ page }) => {
  const { faults } = watch(page);
  await open(page, '/es/');
  await expect(page).toHaveURL(/\/es$/);
  expect(faults).toEqual([]);
});
