import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
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
          const closed = page.locator('details:not([open]) > summary');
          while ((await closed.count()) > 0) await closed.first().click();
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
      });
    }
  }
}

for (const width of [360, 768, 1280, 1920]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/es');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
