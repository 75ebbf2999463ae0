/** The brief: two pages of paper whatever the scenario, in either language; readable on a phone. */
import fc from 'fast-check';
import { expect, test, type Page } from '@playwright/test';
import { linkOf } from '../../src/lib/scenario/link';
import type { Scenario } from '../../src/lib/scenario/types';
import { axeFaults, overflow } from './axe';
import { explanation, LANGUAGES, open, ready, watch } from './page';
import { arbitraryScenarioOfAnyCase, JUJUY } from '../support/builders';
import { hostileScenario } from '../support/hostile';
import '../support/load-cases';

const pathOf = (path: string) => (path === '/' ? '/brief' : `${path}/brief`);

/** How many pages a PDF has: each is an object of that type. */
async function pages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** By how many px of paper a sheet's content is taller than the sheet. */
function tooTall(page: Page): Promise<number[]> {
  return page
    .locator('.sheet')
    .evaluateAll((sheets) => sheets.map((sheet) => sheet.scrollHeight - sheet.clientHeight));
}

/** Nothing is being worked out or measured any more. */
async function whole(page: Page): Promise<void> {
  await expect(page.locator('.bar button')).toBeEnabled({ timeout: 30_000 });
  await expect(page.locator('.sheet[data-room]')).toHaveCount(2);
}

async function expectTwoPages(page: Page, about: string): Promise<void> {
  await whole(page);
  await page.emulateMedia({ media: 'print' });
  for (const over of await tooTall(page)) expect(over, about).toBeLessThanOrEqual(1);
  await page.emulateMedia({ media: null });
  for (const format of ['A4', 'Letter'] as const)
    expect(await pages(page, format), `${about}, ${format}`).toBe(2);
}

function named(names: readonly string[]): Scenario {
  const base = hostileScenario();
  return { ...base, options: base.options.map((o, at) => ({ ...o, name: names[at] ?? o.id })) };
}

const SENTENCE = 'Oferta de un nombre que nadie querría leer entero en una hoja de papel';
const EXTREMES: readonly (readonly [string, Scenario])[] = [
  ['hostile names', hostileScenario()],
  ['eight times eighty of the widest letter', named(Array<string>(8).fill('W'.repeat(80)))],
  [
    'eight long names',
    named(
      ['1', '2', '3', '4', '5', '6', '7', '8'].map((n) => `${SENTENCE} número ${n}`.slice(0, 80)),
    ),
  ],
  ['two offers', { ...JUJUY, options: JUJUY.options.slice(0, 2) }],
];

for (const { lang, path } of LANGUAGES) {
  test(`says answer, offers, changes, grounds and sources, with no fault (${lang})`, async ({
    page,
  }) => {
    const { faults } = watch(page);
    await open(page, `${pathOf(path)}#v=1&case=jujuy-2016&horizon=10`);
    const [first, second] = [page.locator('.sheet').first(), page.locator('.sheet').last()];
    await expect(first.getByRole('heading', { level: 1 })).toContainText('Jujuy');
    await expect(first.locator('tbody tr')).toHaveCount(4);
    await expect(second).toContainText('Vila Seoane');
    await expect(second).toContainText('horizon=10');
    await expect(second.locator('.code svg')).toBeVisible();
    await expect(second).toContainText(
      lang === 'en' ? 'published: 15 years' : 'publicado: 15 años',
    );
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
    expect(faults).toEqual([]);
  });

  for (const [about, scenario] of EXTREMES) {
    test(`two pages on A4 and Letter: ${about} (${lang})`, async ({ page }) => {
      await open(page, `${pathOf(path)}#${await linkOf(scenario)}`);
      await expectTwoPages(page, about);
    });
  }

  test(`two pages for twelve scenarios drawn at random (${lang})`, async ({ page }) => {
    test.setTimeout(180_000);
    const drawn = fc.sample(
      arbitraryScenarioOfAnyCase.filter(({ options }) => options.length > 1),
      { numRuns: 12, seed: lang === 'en' ? 11 : 12 },
    );
    for (const scenario of drawn) {
      const link = await linkOf(scenario);
      await page.goto('about:blank');
      await open(page, `${pathOf(path)}#${link}`);
      await expectTwoPages(page, link);
    }
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
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}

test('no letter on it is smaller than 12 px, on screen and on paper', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      await open(page, `/brief#${await linkOf(hostileScenario())}`);
      await expect(page.locator('.sheet[data-room]')).toHaveCount(2);
      const small = await page.locator('.sheet').evaluateAll((sheets) =>
        sheets
          .flatMap((sheet) => [...sheet.querySelectorAll('*')])
          .filter((one) => one.checkVisibility())
          .filter((one) =>
            [...one.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim() !== ''),
          )
          .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 11.99)
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      expect(small).toEqual([]);
    }
  }
});

test('takes the tab’s work, keeps it over the language, and leads back to it', async ({ page }) => {
  await open(page, '/#v=1&case=jujuy-2016&horizon=9');
  await page.waitForTimeout(600);
  await open(page, '/brief');
  await expect(page.locator('.sheet').last()).toContainText('9 years (published: 15 years)');
  await page.getByRole('link', { name: 'ES' }).click();
  await expect(page.locator('.sheet').last()).toContainText('9 años (publicado: 15 años)');
  await page.getByRole('link', { name: 'Volver a la comparación' }).click();
  await ready(page);
  await expect(page.locator('[data-figure="total"]').first()).toContainText('9');
});

test('a figure explains itself', async ({ page }) => {
  await open(page, '/brief');
  await page.locator('.sheet tbody [data-explain="a.total"]').click();
  await expect(explanation(page)).toBeVisible();
});

test('a link too long for a code says so in its place', async ({ page }) => {
  const far = fc
    .sample(arbitraryScenarioOfAnyCase, { numRuns: 200, seed: 3 })
    .filter(({ options }) => options.length > 6);
  const links = await Promise.all(far.map(linkOf));
  const longest = links.reduce((most, link) => (link.length > most.length ? link : most), '');
  expect(longest.length).toBeGreaterThan(1_300);
  await open(page, `/brief#${longest}`);
  const second = page.locator('.sheet').last();
  await expect(second).toContainText('too many for a code');
  await expect(second.locator('.code')).toHaveCount(0);
});
