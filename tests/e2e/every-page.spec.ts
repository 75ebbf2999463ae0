/**
 * Every page that the build makes, in both languages, on a phone and on a laptop, in light, dark, forced colours and as
 * printed: axe finds nothing, and nothing is wider than the window. The pages are those of `svelte.config.js`, so that
 * none that comes later is forgotten.
 */
import { expect, test } from '@playwright/test';
import config from '../../svelte.config.js';
import { axeFaults, overflow, unfoldAll } from './axe';
import { open, watch } from './page';

const PAGES = (config.kit?.prerender?.entries ?? []).filter((entry) => entry !== '*');

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
  { name: 'print', media: { media: 'print' } },
] as const;

const NONE = { colorScheme: null, forcedColors: null, media: null } as const;

for (const width of [360, 768, 1280, 1920]) {
  test(`the first page is nowhere wider than ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/es');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test('the pages are found', () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(14);
});

for (const path of PAGES) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing on ${path} at ${width} px, in any look`, async ({ page }) => {
      // Unfolded, the longest pages take axe some ten seconds a look.
      test.setTimeout(240_000);
      const { faults } = watch(page);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      // On a phone the editor is a sheet that waits for its button.
      const sheet = page.locator('.edit-toggle:visible');
      if ((await sheet.count()) > 0) await sheet.click();
      await unfoldAll(page);
      for (const { name, media } of LOOKS) {
        await page.emulateMedia({ ...NONE, ...media });
        expect(await axeFaults(page), name).toEqual([]);
        // Paper has its own width.
        if (name !== 'print') expect(await overflow(page), name).toBeLessThanOrEqual(0);
      }
      expect(faults).toEqual([]);
    });
  }
}
