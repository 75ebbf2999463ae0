/** Decide: methods side by side, weights of one's own, award formulas. */
import { expect, test } from '@playwright/test';
import { axeFaults, overflow, unfoldAll } from './axe';
import { LANGUAGES, open, watch } from './page';

const pathOf = (path: string) => (path === '/' ? '/decide' : `${path}/decide`);

for (const { lang, path } of LANGUAGES) {
  test(`five methods and eighteen formulas, with no fault (${lang})`, async ({ page }) => {
    const { faults } = watch(page);
    await open(page, `${pathOf(path)}#v=1&case=jujuy-2016&lens=even`);
    const panels = page.locator('.results');
    await expect(panels.locator('table').first().locator('tbody tr')).toHaveCount(5);
    await expect(panels.locator('section[aria-labelledby="decide-awards"] tbody tr')).toHaveCount(
      20,
    );
    expect(await panels.innerText()).not.toMatch(/NaN|undefined|Infinity/);
    expect(faults).toEqual([]);
  });

  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    test(`axe finds nothing, and nothing is too wide (${lang}, ${scheme}, ${String(width)} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      await open(page, pathOf(path));
      await unfoldAll(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}

test('weights that were stated become a copy of the lens, and undo takes them back', async ({
  page,
}) => {
  await open(page, '/decide');
  const form = page.locator('section[aria-labelledby="decide-weights"]');
  const lens = page.locator('#lens');
  const before = await lens.inputValue();
  await form.getByLabel('Stated: Total cost').fill('0');
  await form.getByLabel('Stated: Total cost').press('Tab');
  await form.getByRole('button', { name: /Use these weights/ }).click();
  await expect(lens).not.toHaveValue(before);
  await expect(form).not.toContainText('is worth');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lens).toHaveValue(before);
});

test('weights that are all zero are told, and the last ones stay', async ({ page }) => {
  await open(page, '/decide');
  const form = page.locator('section[aria-labelledby="decide-weights"]');
  const fields = form.locator('tbody input');
  for (let at = 0; at < (await fields.count()); at += 1) {
    await fields.nth(at).fill('0');
    await fields.nth(at).press('Tab');
  }
  await expect(form.getByRole('alert')).toBeVisible();
  await expect(form.getByRole('button', { name: /Use these weights/ })).toBeDisabled();
  await fields.first().fill('abc');
  await fields.first().press('Tab');
  await expect(form.getByRole('alert')).toBeVisible();
  await expect(fields.first()).toHaveValue('abc');
  await fields.first().fill('10');
  await fields.first().press('Tab');
  await expect(form.getByRole('alert')).toHaveCount(0);
});

test('judgements in pairs show how consistent they are', async ({ page }) => {
  await open(page, '/decide');
  const form = page.locator('section[aria-labelledby="decide-weights"]');
  await form.locator('.way select').selectOption('pairwise');
  await expect(form).toContainText('Consistency ratio');
  const pairs = form.locator('.pairs select');
  await pairs.nth(0).selectOption('9');
  await pairs.nth(1).selectOption(String(1 / 9));
  await pairs.nth(3).selectOption('9');
  await expect(form).toContainText('contradict each other');
});
