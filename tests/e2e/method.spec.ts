/** The method page: formulas that fit and are real, examples that open, anchors that lead somewhere. */
import { expect, test, type Page } from '@playwright/test';
import { axeFaults, overflow } from './axe';
import { open, ready, watch } from './page';

const PAGES = [
  { lang: 'en', path: '/method' },
  { lang: 'es', path: '/es/method' },
] as const;

/** Formulas that are wider than their place. */
function cutFormulas(page: Page): Promise<string[]> {
  return page
    .locator('.math')
    .evaluateAll((places) =>
      places
        .filter((place) => place.scrollWidth > place.clientWidth + 1)
        .map((place) => place.textContent),
    );
}

for (const { lang, path } of PAGES) {
  test.describe(`the method page in ${lang}`, () => {
    for (const width of [360, 768, 1920]) {
      test(`shows every formula whole at ${width} px, and nothing scrolls sideways`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await open(page, path);
        expect(await cutFormulas(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
    }

    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 360],
    ] as const) {
      test(`axe finds nothing (${colorScheme}, ${width} px)`, async ({ page }) => {
        // Thousands of elements, most of them parts of formulas.
        test.slow();
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await open(page, path);
        expect(await axeFaults(page)).toEqual([]);
      });
    }

    test('has an anchor for every entry of its contents, and for every term', async ({ page }) => {
      await open(page, path);
      const missing = await page
        .locator('main a[href^="#"]')
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => document.getElementById(href.slice(1)) === null),
        );
      expect(missing).toEqual([]);
      const terms = page.locator('#glossary dt');
      expect(await terms.count()).toBeGreaterThan(50);
      await expect(page.locator('#term-exitCost')).toBeVisible();
      await expect(page.locator('#term-valueOfInformation')).toBeVisible();
    });

    test('opens the account of a figure, which agrees with the model', async ({ page }) => {
      const { faults } = watch(page);
      await open(page, path);
      await page.locator('#exit [data-explain="a.holdUp"]').click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await expect(dialog).toContainText('97');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      expect(faults).toEqual([]);
    });

    test('works out in the browser what its examples drew', async ({ page }) => {
      const { faults } = watch(page);
      await open(page, path);
      const mean = page.locator('#uncertainty [data-explain="a.drawn.mean"]').last();
      const shown = await mean.innerText();
      await mean.click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText(shown);
      await expect(dialog).toContainText(
        lang === 'en' ? 'agrees with the model' : 'Coincide con el modelo',
      );
      expect(faults).toEqual([]);
    });

    test('can be read without scripts', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(path);
      expect(await page.locator('main section').count()).toBeGreaterThan(14);
      expect(await page.locator('main math').count()).toBeGreaterThan(200);
      await expect(page.locator('#exit .worked')).toContainText(
        lang === 'en' ? '97.42 %' : '97,42 %',
      );
      await expect(page.locator('#uncertainty .worked')).toContainText(
        lang === 'en' ? '4.897 %' : '4,897 %',
      );
      await expect(page.locator('#deciding .worked')).toContainText(
        lang === 'en' ? '61.11 %' : '61,11 %',
      );
      await context.close();
    });
  });
}

test('formulas are set as mathematics also when the page is reached from another', async ({
  page,
}) => {
  const { faults } = watch(page);
  await open(page, '/');
  await page.getByRole('link', { name: 'Method', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('Method');
  await ready(page);
  const fraction = page.locator('#conventions mfrac').first();
  await expect(fraction).toBeVisible();
  // A fraction that the browser knows is taller than a line; an unknown element would run on in it.
  const height = await fraction.evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(30);
  expect(faults).toEqual([]);
});

test('arrow keys walk the figures of one example list, which is one stop for the tab key', async ({
  page,
}) => {
  await open(page, '/method');
  const figures = page.locator('#price [data-explain]');
  await expect(page.locator('#price [data-explain][tabindex="0"]')).toHaveCount(1);
  await figures.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(figures.nth(1)).toBeFocused();
});
