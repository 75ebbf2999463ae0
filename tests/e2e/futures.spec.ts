/** What could happen: the section comes when it is wanted, and its futures become events of the reader's own. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaults, overflow } from './axe';
import { LANGUAGES, notice, open, ready, total, watch } from './page';

const section = (page: Page): Locator => page.locator('#futures');
const future = (page: Page, id: string): Locator => page.locator(`[data-future="${id}"]`);

async function openFutures(page: Page): Promise<void> {
  // Coming near is enough: a press on the button could come when another stands in its place.
  await section(page).scrollIntoViewIfNeeded();
  await expect(page.locator('[data-part="stress"]')).toBeVisible();
}

async function choose(page: Page, measure: string): Promise<void> {
  await page.locator(`input[name="stress-measure"][value="${measure}"]`).check();
}

function takeOver(page: Page, id: string): Locator {
  return future(page, id).locator('button');
}

const events = (page: Page): Locator => page.locator('#futures [data-event]');

async function linkIn(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('header .actions button.primary').click();
  await expect(notice(page, 'copied')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const { lang, path } of LANGUAGES) {
  test(`the section opens, and every number in it accounts for itself (${lang})`, async ({
    page,
  }) => {
    const { faults } = watch(page);
    await open(page, path);
    await openFutures(page);
    await expect(page.locator('[data-part="stress"] tbody tr')).toHaveCount(10);
    for (const measure of ['total', 'levelised', 'peak', 'working', 'leaving', 'rank', 'regret']) {
      await choose(page, measure);
      const cells = await page.locator('[data-part="stress"] tbody td').evaluateAll((all) =>
        all
          .filter((cell) => {
            const rest = cell.cloneNode(true) as HTMLElement;
            for (const figure of rest.querySelectorAll('[data-explain]')) figure.remove();
            return /\d/.test(rest.textContent);
          })
          .map((cell) => cell.textContent),
      );
      expect([measure, cells]).toEqual([measure, []]);
    }
    expect(faults).toEqual([]);
  });

  for (const width of [360, 1280]) {
    test(`axe finds nothing, and nothing is too wide (${lang}, ${String(width)} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, path);
      await openFutures(page);
      await takeOver(page, 'exit').click();
      await expect(events(page)).toHaveCount(1);
      await takeOver(page, 'fx').click();
      await expect(events(page)).toHaveCount(2);
      await choose(page, 'working');
      await expect(page.locator('[data-part="money"] figure')).toBeVisible();
      expect(await axeFaults(page, (axe) => axe.include('#futures'))).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }
}

test('the section comes when it is scrolled near, and not before', async ({ page }) => {
  await open(page, '/');
  await page.waitForTimeout(800);
  await expect(page.locator('[data-part="stress"]')).toHaveCount(0);
  await section(page).scrollIntoViewIfNeeded();
  await expect(page.locator('[data-part="stress"]')).toBeVisible();
});

test('the section comes when it is asked for, where nothing tells that it is near', async ({
  page,
}) => {
  await page.addInitScript(() => {
    class Blind {
      observe(): void {
        // Sees nothing.
      }
      unobserve(): void {
        // Nothing to forget.
      }
      disconnect(): void {
        // Nothing to let go.
      }
    }
    Object.assign(window, { IntersectionObserver: Blind });
  });
  await open(page, '/');
  await section(page).getByRole('button', { name: 'Show what could happen' }).click();
  await expect(page.locator('[data-part="stress"]')).toBeVisible();
});

test('a link to #futures leads to the open section, and is no scenario', async ({ page }) => {
  await page.goto('/#futures');
  await ready(page);
  await expect(page.locator('[data-part="stress"]')).toBeVisible();
  await expect(section(page)).toBeInViewport();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('measures are switched by keyboard', async ({ page }) => {
  await open(page, '/');
  await openFutures(page);
  await page.locator('input[name="stress-measure"][value="total"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('input[name="stress-measure"][value="levelised"]')).toBeChecked();
  await expect(future(page, 'none').locator('td').first()).toHaveText('10,569');
});

test('a future taken over is an event of the reader’s own, which undo takes back', async ({
  page,
}) => {
  await open(page, '/');
  const before = await total(page, 'a').innerText();
  await openFutures(page);
  await expect(events(page)).toHaveCount(0);
  await takeOver(page, 'exit').click();
  await expect(events(page)).toHaveCount(1);
  await expect(total(page, 'a')).not.toHaveText(before);
  await expect(future(page, 'event.1')).toBeVisible();
  await expect(page.locator('[data-part="money"] li').first()).toContainText('Vendor lost');
  await expect(takeOver(page, 'exit')).toHaveAttribute('aria-disabled', 'true');
  await expect(takeOver(page, 'exit')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(events(page)).toHaveCount(0);
  await expect(total(page, 'a')).toHaveText(before);
});

test('what was taken over travels in the link', async ({ page }) => {
  await open(page, '/');
  await openFutures(page);
  await takeOver(page, 'withdrawal').click();
  await expect(events(page)).toHaveCount(1);
  await takeOver(page, 'fee').click();
  await expect(events(page)).toHaveCount(2);
  const figure = await total(page, 'b').innerText();
  const link = await linkIn(page);
  expect(link).toContain('withdrawal');
  await page.goto('about:blank');
  await page.goto(link);
  await ready(page);
  await expect(total(page, 'b')).toContainText(figure.slice(0, 8));
  await openFutures(page);
  await expect(events(page)).toHaveCount(2);
});

test('on paper the section is there only when it has been opened', async ({ page }) => {
  await open(page, '/');
  await page.emulateMedia({ media: 'print' });
  await expect(section(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await openFutures(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-part="stress"] table')).toBeVisible();
  await expect(page.locator('[data-part="stress"] fieldset')).toBeHidden();
});
