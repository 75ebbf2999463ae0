/** Every figure of every page opens an explanation that holds, by pointer and by keyboard. */
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe';
import { EXPLANATION as dialog, explanation, LANGUAGES, open, watch } from './page';

const PAGES = ['', '/loans', '/evidence', '/method'] as const;

function at(path: string, page: string): string {
  return path === '/' ? page || '/' : path + page;
}

/** Opens all that can be unfolded, and every chart's table, so that all figures are there. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const table of await page.locator('figure .toggle button:nth-child(2)').all()) {
    await table.click();
    await expect(table).toHaveAttribute('aria-pressed', 'true');
  }
}

/** Presses every figure of the page in turn; what is wrong with an explanation, or nothing. */
async function pressEveryFigure(page: Page): Promise<{ count: number; wrong: string[] }> {
  return page.evaluate(async (open) => {
    const figures = new Map<string, HTMLElement>();
    for (const figure of document.querySelectorAll<HTMLElement>('main [data-explain]')) {
      const id = figure.dataset['explain'] ?? '';
      if (!figures.has(id)) figures.set(id, figure);
    }
    const until = async (isSo: () => boolean): Promise<boolean> => {
      for (const end = performance.now() + 5_000; performance.now() < end;) {
        if (isSo()) return true;
        await new Promise((next) => setTimeout(next, 2));
      }
      return false;
    };
    const wrong: string[] = [];
    for (const [id, figure] of figures) {
      figure.click();
      const shown = () => document.querySelector(`${open} [data-explained="${id}"]`) !== null;
      if (!(await until(shown))) wrong.push(`${id}: no explanation`);
      const check = document.querySelector<HTMLElement>(`${open} .check`);
      if (check !== null) {
        await until(() => check.dataset['check'] !== undefined);
        const said = check.dataset['check'] ?? 'unchecked';
        if (said !== 'agrees') wrong.push(`${id}: ${said}`);
      }
      document.querySelector<HTMLElement>(open)?.hidePopover();
      await until(() => document.querySelector(open) === null);
    }
    return { count: figures.size, wrong };
  }, dialog);
}

/**
 * Numbers in the page's text that no explanation, register entry or count stands behind. Left out:
 * what is drawn (axes, marks of charts have their tables), forms, heads of rows and columns, the
 * dialog itself, the foot.
 */
async function unexplained(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const accounted =
      '[data-explain], [data-evidence], [data-count], svg, canvas, form, input, select, option, label, output, button, legend, summary, footer, header, aside, dialog, nav, code, math, .subtitle, .source, caption, th, h1, h2, h3, h4';
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, 4);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      // Lenses are named by the year they stand for.
      const text = (node.textContent ?? '').replace(/\b20\d\d\b/g, '');
      const parent = node.parentElement;
      if (!/\d/.test(text) || parent === null || parent.closest(accounted) !== null) continue;
      found.push(`${parent.closest('section, div, li, td, p')?.className ?? ''}: ${text.trim()}`);
    }
    return found;
  });
}

for (const { lang, path } of LANGUAGES) {
  for (const name of PAGES) {
    test(`every figure of ${at(path, name)} has an explanation that holds (${lang})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const { faults } = watch(page);
      await open(page, at(path, name));
      await unfold(page);
      const { count, wrong } = await pressEveryFigure(page);
      console.log(`${at(path, name)}: ${String(count)} figures pressed`);
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(40);
      expect(faults).toEqual([]);
    });
  }

  test(`no number of the comparison stands without an account (${lang})`, async ({ page }) => {
    await open(page, path);
    await unfold(page);
    const left = (await unexplained(page)).filter(
      // The top of the scale of points, in both languages.
      (text) => !/(?:of|de)\s100/.test(text),
    );
    expect(left).toEqual([]);
  });

  test(`an explanation goes down to a source by keyboard, back, and is shared by link (${lang})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, path);
    const first = page.locator('[data-option="a"] dd [data-explain]').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`${dialog} [data-explained="a.total"]`)).toBeVisible();
    // Down along the first operand until there is none.
    for (let step = 0; step < 12; step += 1) {
      const operand = page.locator(`${dialog} [data-operand]`).first();
      if ((await operand.count()) === 0) break;
      await operand.focus();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(50);
    }
    await expect(page.locator(`${dialog} [data-evidence]`).first()).toBeVisible();
    const end = await page.locator(`${dialog} [data-explained]`).getAttribute('data-explained');
    await page.locator(`${dialog} .actions button`).nth(1).click();
    await expect(page.locator(`${dialog} [role="status"]`).last()).not.toBeEmpty();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Escape');
    await expect(explanation(page)).toHaveCount(0);
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.locator(`${dialog} [data-explained="${end ?? ''}"]`)).toBeVisible();
  });

  for (const width of [360, 1280]) {
    test(`axe finds nothing in an explanation (${lang}, ${String(width)} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, path);
      await page.locator('[data-option="a"] dd [data-explain]').first().click();
      await expect(page.locator(`${dialog} [data-check="agrees"]`)).toBeVisible();
      expect(await axeFaults(page, (axe) => axe.include('.explain'))).toEqual([]);
    });
  }
}

test('mathjs is fetched when an explanation is opened, and not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) {
      void response.text().then((text) => {
        if (text.includes('Undefined symbol ')) scripts.push(response.url());
      });
    }
  });
  await open(page, '/');
  await page.waitForTimeout(1_000);
  expect(scripts).toEqual([]);
  await page.locator('[data-option="a"] dd [data-explain]').first().click();
  await expect(page.locator(`${dialog} [data-check="agrees"]`)).toBeVisible();
  await expect.poll(() => scripts.length).toBeGreaterThan(0);
});

test('an unknown figure in a link is said plainly', async ({ page }) => {
  await page.goto('/#v=1&case=jujuy-2016&explain=a.nonsense');
  await expect(explanation(page)).toContainText('a.nonsense');
});

test('an explanation keeps the keyboard inside and hands it back to the figure', async ({
  page,
}) => {
  await open(page, '/');
  const figure = page.locator('[data-option="a"] dd [data-explain]').first();
  await figure.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`${dialog} h2`)).toBeFocused();
  const inside = () =>
    page.evaluate(
      (open) => document.querySelector(open)?.contains(document.activeElement) ?? false,
      dialog,
    );
  for (const key of ['Shift+Tab', ...Array<string>(24).fill('Tab'), 'Shift+Tab']) {
    await page.keyboard.press(key);
    expect(await inside(), key).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toHaveCount(0);
  await expect(figure).toBeFocused();
  // A press beside the sheet closes it too, and presses nothing of the page behind.
  await page.keyboard.press('Enter');
  await expect(explanation(page)).toBeVisible();
  await page.mouse.click(4, 300);
  await expect(explanation(page)).toHaveCount(0);
});

test('arrow keys walk the figures of a card, which is one stop of the keyboard', async ({
  page,
}) => {
  await open(page, '/');
  const card = page.locator('[data-option="a"]');
  await expect(card.locator('[data-explain][tabindex="0"]')).toHaveCount(1);
  await card.locator('[data-explain][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(card.locator('[data-explain]').nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(card.locator('[data-explain]').last()).toBeFocused();
});
