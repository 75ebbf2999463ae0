/**
 * The rehearsal of the next version: a copy of the app with another formula and another name in the format opens what
 * today's app made, says what it said then and says now, and which change it was; and today's app opens what the
 * next one made as far as it can.
 */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { serve } from '../../src/cli/serve.js';
import { buildNextVersion } from '../support/next-version.js';
import { notice, open, ready, total, watch } from './page';

const LINK = '#v=1&case=jujuy-2016&lens=even&a.loan.rate=4.5';

let next: Awaited<ReturnType<typeof serve>>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  // Inside the project, where its packages are found, and among what nobody keeps.
  const folder = 'dist-cli/next-version';
  next = await serve({ port: 0, folder: buildNextVersion(folder) });
});

test.afterAll(() => next?.close());

for (const [path, made, changed] of [
  ['', 'Model 1 made this link; the page works with model 2.', 'Model 2 changed a formula'],
  ['es', 'El modelo 1 hizo este enlace; la página calcula con el modelo 2.', 'El modelo 2 cambió'],
] as const) {
  test(`an older link says then, now and why (/${path})`, async ({ page }) => {
    const { faults } = watch(page);
    await open(page, `/${path}${LINK}`);
    const then = (await total(page, 'a').innerText()).match(/[\d.,]+/)?.[0] ?? '';
    await open(page, `${next?.url ?? ''}${path}${LINK}`);
    const now = (await total(page, 'a').innerText()).match(/[\d.,]+/)?.[0] ?? '';
    expect(now).not.toBe(then);
    const told = notice(page, 'link-opened').locator('[data-older-model="1"]');
    await expect(told).toContainText(made);
    await expect(told).toContainText(changed);
    const row = told.locator('table').first().locator('tbody tr').first();
    const cells = await row.locator('td').allInnerTexts();
    expect(cells).toHaveLength(3);
    // The table has a digit more than the card.
    const number = (text = '') => Number(text.replace(',', '.'));
    expect(Math.abs(number(cells[0]) - number(then)), `${cells[0]} and ${then}`).toBeLessThan(
      0.051,
    );
    expect(Math.abs(number(cells[2]) - number(now)), `${cells[2]} and ${now}`).toBeLessThan(0.051);
    // Under the lens that the old link named by its old key.
    await expect(page.locator('#answer')).toContainText(
      path === 'es' ? 'pesa todo por igual' : 'weighs all',
    );
    expect(faults).toEqual([]);
  });
}

test('an older file does the same, and what is made now bears the new versions', async ({
  page,
}) => {
  await open(page, next?.url ?? '');
  const kept = await readFile('tests/golden/documents/schema-1.json', 'utf8');
  await page.locator('input[type=file]').setInputFiles({
    name: 'kept.json',
    mimeType: 'application/json',
    buffer: Buffer.from(kept),
  });
  await expect(notice(page, 'file-opened').locator('[data-older-model="1"]')).toContainText(
    'Model 1 made this file',
  );
  await expect(notice(page, 'file-opened').locator('[data-problems]')).toHaveCount(0);
});

test('today’s app opens what the next one made, as far as it can, and says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${next?.url ?? ''}${LINK}`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(notice(page, 'copied')).toBeVisible();
  const made = await page.evaluate(async () => navigator.clipboard.readText());
  expect(made).toMatch(/#v=2&k=[^&]+&m=2&case=jujuy-2016&view=even&a\.loan\.rate=4\.5$/);
  await page.goto('about:blank');
  await page.goto(`/#${made.split('#')[1] ?? ''}`);
  await ready(page);
  await expect(notice(page, 'link-opened').locator('[data-problems] li').first()).toContainText(
    'made by a newer Balanza',
  );
  await expect(page.locator('[id="field-a-loan.rate"]')).toHaveValue('4.5');
});
