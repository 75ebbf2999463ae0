/** How sure?: the draws run off the page, can be stopped, outlive the page, and say the same each time. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaults, overflow, unfoldAll } from './axe';
import { LANGUAGES, open, watch } from './page';

const run = (page: Page): Locator => page.locator('[data-run]');
const results = (page: Page): Locator => page.locator('.results');

async function finished(page: Page): Promise<void> {
  await expect(run(page)).toHaveAttribute('data-run', 'done', { timeout: 60_000 });
}

const pathOf = (path: string) => (path === '/' ? '/sure' : `${path}/sure`);

for (const { lang, path } of LANGUAGES) {
  test(`the draws run and every panel says what they found, with no fault (${lang})`, async ({
    page,
  }) => {
    const { faults } = watch(page);
    await open(page, pathOf(path));
    await finished(page);
    await expect(run(page)).toContainText(/4[.,]096/);
    await expect(results(page).locator('h2').first()).toBeVisible();
    expect(await results(page).innerText()).not.toMatch(/NaN|undefined|Infinity/);
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
      await finished(page);
      await unfoldAll(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}

test('a million draws can be stopped at once, and what they said so far stays', async ({
  page,
}) => {
  await open(page, '/sure#v=1&case=jujuy-2016&sure.draws=1000000');
  await expect(run(page)).toHaveAttribute('data-run', 'running');
  // The page answers while the workers draw.
  const theme = page.locator('select').first();
  await expect(theme).toBeVisible();
  await page.waitForTimeout(500);
  const stopped = await page.evaluate(async () => {
    const button = document.querySelector<HTMLButtonElement>('.run .buttons button');
    const status = document.querySelector('[data-run]');
    const start = performance.now();
    button?.click();
    while (status?.getAttribute('data-run') !== 'cancelled') {
      if (performance.now() - start > 5000) return Infinity;
      await new Promise((done) => setTimeout(done, 10));
    }
    return performance.now() - start;
  });
  expect(stopped).toBeLessThan(1000);
  await expect(results(page)).not.toBeEmpty();
  // Drawn again, it begins anew and can be stopped again.
  await page.locator('.run .buttons button').first().click();
  await expect(run(page)).toHaveAttribute('data-run', 'running');
  await page.locator('.run .buttons button').first().click();
  await expect(run(page)).toHaveAttribute('data-run', 'cancelled');
});

test('who leaves and comes back finds the run as it was', async ({ page }) => {
  await open(page, '/sure');
  await finished(page);
  await page.evaluate(() => {
    Object.assign(window, { balanzaStill: true });
  });
  // An edit is part of the scenario that comes back.
  await page.locator('#lens').selectOption('rights');
  await expect(run(page)).not.toHaveAttribute('data-run', 'done');
  await finished(page);
  const nav = page.locator('header nav');
  await nav.getByRole('link', { name: 'Method' }).click();
  await expect(page.locator('h1')).toContainText('ethod');
  await nav.getByRole('link', { name: 'How sure?' }).click();
  await expect(run(page)).toHaveAttribute('data-run', 'done');
  // No page was loaded in between.
  expect(await page.evaluate(() => 'balanzaStill' in window)).toBe(true);
});

test('what has been drawn is on the comparison’s own map, until an input is changed', async ({
  page,
}) => {
  await open(page, '/');
  const map = page.locator('figure').first();
  await expect(map.locator('.cloud')).toHaveCount(0);
  await page.getByRole('link', { name: 'How sure?' }).first().click();
  await finished(page);
  await page.getByRole('link', { name: 'Comparison' }).first().click();
  await expect(page.locator('#lens')).toHaveValue('jujuy-ministry');
  await expect(page.locator('[data-option="a"]')).toBeVisible();
  // What is out of sight is not redrawn until it is seen.
  await map.evaluate((figure) => figure.scrollIntoView());
  await expect(map.locator('.cloud')).toHaveCount(4);
  await expect(map.getByText(/Each dot is one of 512 draws/)).toBeVisible();
  await page.locator('#lens').selectOption('even');
  await expect(map.locator('.cloud')).toHaveCount(0);
});

test('the same seed says the same, and another one does not', async ({ page }) => {
  const said = async (seed: number): Promise<string> => {
    await page.goto('about:blank');
    await open(page, `/sure#v=1&case=jujuy-2016&sure.draws=1024&sure.seed=${String(seed)}`);
    await finished(page);
    return results(page).innerText();
  };
  const [one, again, other] = [await said(5), await said(5), await said(6)];
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

test('draws come from the link as it is edited by hand, with what does not fit told', async ({
  page,
}) => {
  await open(
    page,
    '/sure#v=1&case=jujuy-2016&sure.draws=512&range.discount=5..12&range.a.loan.rate=9..3&chance.fx=5',
  );
  await finished(page);
  await expect(run(page)).toContainText('512');
  await expect(page.locator('[data-notice]')).toBeVisible();
});
