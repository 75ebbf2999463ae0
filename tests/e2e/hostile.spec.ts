/** Names that try to be something else stay names: on every page, in every file, in both languages. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { linkOf } from '../../src/lib/scenario/link';
import { open, watch } from './page';
import { cleanHostileNames, hostileScenario } from '../support/hostile';
import { readCsv } from '../support/read-csv';

const NAMES = cleanHostileNames();

/** What would be there if a name had been taken for markup or run. */
async function expectText(page: Page): Promise<void> {
  expect(await page.locator('img[src="x"], script:not([src]):text("alert")').count()).toBe(0);
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
  expect(await page.locator('[onerror], [onmouseover]').count()).toBe(0);
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

for (const lang of ['en', 'es'] as const) {
  const at = (page: string) => `${lang === 'en' ? '' : '/es'}${page}`;

  test(`stay text on every page that works on a scenario (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    const { faults } = watch(page);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const link = await linkOf(hostileScenario());
    for (const path of ['/', '/sure', '/decide', '/brief', '/embed']) {
      await page.goto('about:blank');
      const fragment = path === '/embed' ? `show=cards&${link}` : link;
      await page.goto(`${path === '/' && lang === 'es' ? '/es' : at(path)}#${fragment}`);
      await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
      await expectText(page);
    }
    expect(dialogs).toEqual([]);
    expect(faults).toEqual([]);
  });

  test(`stay whole on cards, and no name reorders a figure beside it (${lang})`, async ({
    page,
  }) => {
    await open(page, `${at('/') === '/es/' ? '/es' : '/'}#${await linkOf(hostileScenario())}`);
    const heads = await page.locator('[data-option] h3, [data-option] h2').allInnerTexts();
    for (const name of NAMES.slice(0, 3)) expect(heads.join('\n')).toContain(name);
    // Between isolates a name from right to left keeps to itself.
    const arabic = NAMES[3] ?? '';
    expect(await page.locator('main').innerText()).toContain(`\u2068${arabic}\u2069`);
  });

  test(`stay text in CSV, SVG and PNG of a chart (${lang})`, async ({ page }) => {
    const { faults } = watch(page);
    await open(page, `${at('/') === '/es/' ? '/es' : '/'}#${await linkOf(hostileScenario())}`);
    const figure = page
      .locator('figure')
      .filter({ has: page.locator('svg.chart-svg') })
      .first();
    await figure.scrollIntoViewIfNeeded();
    const taken = async (kind: string) => {
      const download = page.waitForEvent('download');
      await figure.getByRole('button', { name: kind, exact: true }).click();
      return download;
    };
    const csv = await textOf(await taken('CSV'));
    for (const cell of readCsv(csv.slice(1)).flat())
      if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r\0]/);
    const svg = await textOf(await taken('SVG'));
    // Elsewhere, since the page's policy lets no string become a document.
    const blank = await page.context().newPage();
    const parsed = await blank.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        broken: document.querySelector('parsererror') !== null,
        scripts: document.querySelectorAll('script, foreignObject, a').length,
        handlers: [...document.querySelectorAll('*')].flatMap((one) =>
          one.getAttributeNames().filter((name) => name.startsWith('on')),
        ),
        link: document.querySelector('metadata')?.textContent ?? '',
      };
    }, svg);
    expect(parsed).toMatchObject({ broken: false, scripts: 0, handlers: [] });
    expect(parsed.link).toContain('case=jujuy-2016');
    const png = await readFile(await (await taken('PNG')).path());
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.includes(Buffer.from('case=jujuy-2016'))).toBe(true);
    expect(faults).toEqual([]);
  });
}
