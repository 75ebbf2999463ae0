import { expect, test } from '@playwright/test';
import { axeFaults, overflow, unfoldAll } from './axe';
import { LANGUAGES, open } from './page';

const PAGES = [...LANGUAGES, { lang: 'en', path: '/no-such-page' }] as const;

for (const { lang, path } of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing on ${path} (${lang}, ${colorScheme}, ${width} px)`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        if (path === '/no-such-page') {
          await page.goto(path);
          await expect(page.locator('h1')).toBeVisible();
        } else await open(page, path);
        if (path !== '/no-such-page') {
          // Everything that can be unfolded is part of the page.
          if (width < 700) await page.locator('.edit-toggle').click();
          await unfoldAll(page);
        }
        expect(await axeFaults(page)).toEqual([]);
      });
    }
  }
}

for (const width of [360, 768, 1280, 1920]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/es');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}
