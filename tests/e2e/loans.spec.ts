import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults, overflow, unfoldAll } from './axe';
import { explanation, open, watch } from './page';

const PAGES = ['/loans', '/es/loans'] as const;

function field(page: Page, id: string) {
  return page.locator(`[id="loan-${id}"]`);
}

function measure(page: Page, id: string) {
  return page.locator(`tr[data-measure="${id}"] td`);
}

test('a loan is typed in and every table follows', async ({ page }) => {
  const { faults } = watch(page);
  await open(page, '/loans');
  await expect(measure(page, 'allIn').first()).toHaveText('8.22 %');
  await field(page, 'insurance').fill('0');
  await expect(measure(page, 'allIn').first()).not.toHaveText('8.22 %');
  await field(page, 'rate').fill('3');
  await expect(measure(page, 'interest').first()).toHaveText('2.30');
  await expect(page).toHaveURL(/#loans=1&k=\w+.*&1\.rate=3/);
  expect(faults).toEqual([]);
});

test('bad input stays beside its field, and the last good figures stay', async ({ page }) => {
  await open(page, '/es/loans');
  const before = await measure(page, 'allIn').first().textContent();
  await field(page, 'rate').fill('caro');
  await expect(page.locator('#loan-rate-problem')).toContainText('«caro» no es un número');
  await expect(field(page, 'rate')).toHaveAttribute('aria-invalid', 'true');
  await expect(measure(page, 'allIn').first()).toHaveText(before ?? '');
  await field(page, 'grace').fill('9');
  await expect(page.locator('#loan-grace-problem')).toContainText('No existe un cronograma');
  await field(page, 'maturity').fill('12');
  await expect(page.locator('#loan-grace-problem')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(/NaN|Infinity/);
});

test('a floating rate takes a base for each year', async ({ page }) => {
  await open(page, '/es/loans');
  await field(page, 'kind').selectOption('floating');
  await field(page, 'base').fill('2,1; 2,4; 3');
  await expect(page).toHaveURL(/1\.base=2\.1\/2\.4\/3/);
});

test('loans are added, duplicated and removed, and a removal can be undone', async ({ page }) => {
  await open(page, '/loans');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await page.getByRole('button', { name: '+ Add a loan' }).click();
  await expect(measure(page, 'lent')).toHaveCount(4);
  await expect(page.getByRole('button', { name: '+ Add a loan' })).toBeDisabled();
  await page.locator('#loan-name').fill('Our own');
  await page.locator('#loan-name').press('Tab');
  await expect(page.getByRole('button', { name: 'Our own' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(measure(page, 'lent')).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo removal' }).click();
  await expect(measure(page, 'lent')).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Our own' })).toBeVisible();
});

test('an example of the evidence is one click away and cites its sources', async ({ page }) => {
  await open(page, '/loans');
  await page.getByRole('button', { name: 'Load Jujuy’s dollar bond, 2017' }).click();
  await expect(measure(page, 'lent')).toHaveCount(3);
  await expect(measure(page, 'first').nth(2)).toHaveText('everything at maturity assumed');
  await page.getByRole('button', { name: /^Rate: .*Outside figure/ }).click();
  await expect(explanation(page)).toContainText('X18');
});

test('every kind of figure opens its explanation', async ({ page }) => {
  await open(page, '/loans');
  for (const id of ['1.allIn.1', '1.grant.5', '1.register.10', '1.value', '1.row.5.interest']) {
    await page.locator(`main [data-explain="${id}"]`).first().click();
    const dialog = explanation(page);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
});

test('a link brings its loans back, and what it cannot bring is said', async ({ page }) => {
  await open(page, '/loans#loans=1&1.principal=5e6&1.rate=4&1.colour=red&2.principal=6e6');
  await expect(measure(page, 'lent')).toHaveText(['5.00', '6.00']);
  await expect(page.locator('[data-notice="loans"]')).toContainText('“1.colour” means nothing');
  await page.goto('/loans#v=1&case=jujuy-2016');
  await expect(page.locator('[data-notice="unreadable"]')).toContainText('not a link of the loan');
  await page.goto('/loans#loans=1&1.principal=1e6&1.name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(page.locator('tr:has(> th[scope="col"])').first()).toContainText('<img src=x');
});

test('work outlives another page, another language and a slip', async ({ page }) => {
  const { faults } = watch(page);
  await open(page, '/loans');
  await field(page, 'rate').fill('9');
  await field(page, 'rate').press('Tab');
  await expect(page).toHaveURL(/1\.rate=9/);
  await page.getByRole('link', { name: 'Evidence', exact: true }).click();
  await expect(page.locator('main[data-ready="true"] h1')).toHaveText('Evidence');
  await page.getByRole('link', { name: 'Loans', exact: true }).click();
  await expect(field(page, 'rate')).toHaveValue('9');
  await page.getByRole('link', { name: 'ES', exact: true }).click();
  await expect(page).toHaveURL(/\/es\/loans#.*1\.rate=9/);
  await page.reload();
  await expect(field(page, 'rate')).toHaveValue('9');
  await page.getByRole('button', { name: 'Empezar de nuevo' }).click();
  await expect(field(page, 'rate')).toHaveValue('5');
  await page.getByRole('button', { name: 'Deshacer', exact: true }).click();
  await expect(field(page, 'rate')).toHaveValue('9');
  await page.getByRole('button', { name: 'Rehacer', exact: true }).click();
  await expect(field(page, 'rate')).toHaveValue('5');
  expect(faults).toEqual([]);
});

test('the tables leave as CSV', async ({ page }) => {
  await open(page, '/loans');
  for (const [index, file] of [
    [0, 'balanza-Side-by-side.csv'],
    [1, 'balanza-JSeI-Jujuy.csv'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.locator('.title').getByRole('button', { name: 'CSV' }).nth(index).click();
    const got = await download;
    expect(got.suggestedFilename()).toBe(file);
    expect(await readFile(await got.path(), 'utf8')).toContain('#loans=1');
  }
});

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing on ${path} (${colorScheme}, ${width} px), and nothing scrolls sideways`, async ({
        page,
      }) => {
        test.slow();
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await open(page, path);
        await unfoldAll(page);
        await field(page, 'rate').fill('x');
        expect(await axeFaults(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
    }
  }
}

test('the schedule of the first loan can be read without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}es/loans`);
  await expect(page.locator('tbody tr').filter({ hasText: '1.700.000' }).first()).toBeVisible();
  await context.close();
});
