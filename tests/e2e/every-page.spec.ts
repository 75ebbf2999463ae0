/**
 * Every page that the build makes, in both languages, on a phone and on a laptop, in light, dark, forced colours and as
 * printed: axe finds nothing, and nothing is wider than the window. The pages are those of `svelte.config.js`, so that
 * none that comes later is forgotten.
 */
import { expect, test } from '@playwright/test';
import config from '../../svelte.config.js';
import { axeFaults, overflow, unfoldAll } from './axe';
import { watch } from './page';

const PAGES = (config.kit?.prerender?.entries ?? []).filter((entry) => entry !== '*');

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
  { name: 'print', media: { media: 'print' } },
] as const;

const NONE = { colorScheme: null, forcedColors: null, media: null } as const;

test('the pages are found', () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(14);
});

for (const path of PAGES) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing on ${path} at ${width} px, in any look`, async ({ page }) => {
      test.setTimeout(120_000);
      const { faults } = watch(page);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
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
