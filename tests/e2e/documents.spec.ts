import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { field, notice, open, ready, total, totals, watch } from './page';

test('a reload loses nothing', async ({ page }) => {
  await open(page, '/');
  await field(page, 'a-loan.rate').fill('9');
  const figures = (await totals(page)).map((text) => text.replace(/\s*[+−].*$/, ''));
  await page.waitForTimeout(700);
  await page.reload();
  await ready(page);
  await expect.poll(() => totals(page)).toEqual(figures);
});

test('opening a link keeps earlier work and offers the way back', async ({ page }) => {
  await open(page, '/');
  await field(page, 'a-loan.rate').fill('9');
  await page.waitForTimeout(700);
  await page.evaluate(() => {
    location.hash = '#v=1&case=jujuy-2016&a.loan.rate=3';
  });
  await expect(notice(page, 'link-opened')).toBeVisible();
  await expect(field(page, 'a-loan.rate')).toHaveValue('3');
  await page.getByRole('button', { name: 'Back to my earlier work' }).click();
  await expect(field(page, 'a-loan.rate')).toHaveValue('9');
});

test('two tabs do not write over each other', async ({ page, context }) => {
  await open(page, '/');
  const second = await context.newPage();
  await open(second, '/');
  await field(page, 'a-loan.rate').fill('9');
  await field(second, 'a-loan.rate').fill('3');
  await page.waitForTimeout(700);
  await Promise.all([page.reload(), second.reload()]);
  await expect(field(page, 'a-loan.rate')).toHaveValue('9');
  await expect(field(second, 'a-loan.rate')).toHaveValue('3');
});

test('a hand-written link with a mistake opens what it can and lists the rest', async ({
  page,
}) => {
  const { faults } = watch(page);
  await open(
    page,
    '/#v=1&case=jujuy-2016&a.loan.rate=4.5&a.loan.years=900&nonsense=1&b.__proto__=2',
  );
  await expect(field(page, 'a-loan.rate')).toHaveValue('4.5');
  await expect(field(page, 'a-loan.years')).toHaveValue('8');
  await expect(notice(page, 'link-opened').locator('[data-problems] li')).toHaveCount(3);
  // What it could use is said too, with the way back.
  await expect(notice(page, 'link-opened').locator('[data-changes] li')).toHaveText([
    'Turnkey, export credit – Fixed interest rate: 4.5 % a year instead of 5 % a year',
  ]);
  await page.getByRole('button', { name: 'Show the published case' }).click();
  await expect(field(page, 'a-loan.rate')).toHaveValue('5');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'a-loan.rate')).toHaveValue('4.5');
  expect(faults).toEqual([]);
});

for (const [name, fragment] of [
  ['from a newer version', '#v=99&case=mars-2040'],
  ['cut short', '#z=AQAAAA'],
  ['of noise', '#%00%ff=<script>alert(1)</script>'],
  ['too long', `#v=1&case=jujuy-2016&a.name=${'x'.repeat(20_000)}`],
] as const) {
  test(`a link ${name} gets a plain message and changes nothing`, async ({ page }) => {
    const { faults } = watch(page);
    await open(page, `/${fragment}`);
    await expect(notice(page, 'link-unreadable')).toBeVisible();
    await expect(total(page, 'a')).toContainText('39.1');
    expect(faults).toEqual([]);
  });
}

test('a file goes out and comes back', async ({ page }, info) => {
  await open(page, '/');
  await field(page, 'a-loan.rate').fill('7.7');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Save as file' }).click();
  const path = info.outputPath('scenario.json');
  await (await download).saveAs(path);
  const saved = JSON.parse(await readFile(path, 'utf8')) as { app?: unknown };
  expect(saved.app).toBe('balanza');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'a-loan.rate')).toHaveValue('5');
  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(notice(page, 'file-opened')).toBeVisible();
  await expect(field(page, 'a-loan.rate')).toHaveValue('7.7');
});

test('a file that is not ours changes nothing', async ({ page }, info) => {
  await open(page, '/');
  await field(page, 'a-loan.rate').fill('7.7');
  const path = info.outputPath('other.json');
  for (const content of [
    '{"hello": 1}',
    'not json at all',
    '',
    '[1e999]',
    '{"__proto__":{"x":1}}',
  ]) {
    await writeFile(path, content);
    await page.locator('input[type="file"]').setInputFiles(path);
    await expect(notice(page, 'file-unreadable')).toBeVisible();
    await expect(field(page, 'a-loan.rate')).toHaveValue('7.7');
    await page.getByRole('button', { name: 'Close' }).last().click();
  }
});

test('a browser that refuses to store is said, and the page goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await open(page, '/');
  await expect(notice(page, 'storage-failed')).toBeVisible();
  await field(page, 'a-loan.rate').fill('9');
  await expect(total(page, 'a')).not.toContainText('39.1');
});

test('with the network gone an open page still works', async ({ page, context }) => {
  await open(page, '/');
  await context.setOffline(true);
  await field(page, 'a-loan.rate').fill('9');
  await expect(total(page, 'a')).not.toContainText('39.1');
});
