/** Compare: scenarios side by side, what differs and what each difference does, by link, keyboard and print. */
import { expect, test, type Page } from '@playwright/test';
import { axeFaults, overflow } from './axe';
import { explanation, LANGUAGES, open, watch } from './page';

const pathOf = (path: string) => (path === '/' ? '/compare' : `${path}/compare`);
const PAIR =
  '#compare=1&1.case=jujuy-2016&2.case=jujuy-2016&2.name=Longer&2.a.loan.grace=9&2.a.loan.years=12&2.fx.depreciation=3';

async function shared(page: Page): Promise<void> {
  await expect(page.locator('div[data-run="done"]')).toBeVisible({ timeout: 30_000 });
}

function share(page: Page, id: string) {
  return page.locator(`[data-difference="${id}"] td`).last();
}

for (const { lang, path } of LANGUAGES) {
  test(`says what differs and what each difference does, with no fault (${lang})`, async ({
    page,
  }) => {
    const { faults } = watch(page);
    await open(page, pathOf(path) + PAIR);
    await shared(page);
    const sentence = page.locator('.answer .sentence');
    await expect(sentence).toContainText('Longer');
    await expect(sentence).toContainText(/US\$.\d+[.,]\d+.M/);
    // Nothing but what differs.
    await expect(page.locator('[data-difference]')).toHaveCount(3);
    await expect(share(page, 'fx.depreciation')).toHaveText(/^[+−]\d/);
    // Grace and maturity need each other and share a line.
    await expect(share(page, 'a.loan.years')).toHaveText(/^[+−]\d/);
    await expect(share(page, 'a.loan.grace')).toHaveText(
      lang === 'en' ? 'in the line above' : 'en la línea de arriba',
    );
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
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
      await open(page, pathOf(path) + PAIR);
      await shared(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}

test('the address holds the comparison: it outlives a reload and goes along to the other language', async ({
  page,
}) => {
  await open(page, '/compare' + PAIR);
  await shared(page);
  await page.getByRole('combobox', { name: 'Figure' }).selectOption('exit');
  await expect(page).toHaveURL(/measure=exit/);
  await page.reload();
  await shared(page);
  await expect(page.getByRole('combobox', { name: 'Figure' })).toHaveValue('exit');
  await page.getByRole('link', { name: 'ES', exact: true }).click();
  await shared(page);
  await expect(page.locator('h1')).toHaveText('Comparar escenarios');
  await expect(page.locator('.answer .sentence')).toContainText('Longer');
});

test('takes scenarios from cases, links and files; a name, a third one, and off again', async ({
  page,
}) => {
  await open(page, '/compare');
  await shared(page);
  await page.getByRole('button', { name: 'Add a scenario' }).click();
  const third = page.locator('[data-slot="C"]');
  await third.getByLabel('Take another').selectOption('ecuador-2011');
  await expect(third.locator('h3')).toContainText('Ecuador');
  await third.getByLabel('Take another').selectOption('link');
  await third
    .getByLabel('Link to a scenario')
    .fill('https://example.org/#v=1&case=jujuy-2016&horizon=12');
  await third.getByRole('button', { name: 'Open' }).click();
  await expect(page.locator('[data-difference="horizon"]')).toContainText('12');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    third.getByLabel('Take another').selectOption('file'),
  ]);
  await chooser.setFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"app":"other"}'),
  });
  await expect(third.getByRole('status')).toContainText('could not be read');
  await expect(third.locator('h3')).toContainText('Jujuy');
  await third.getByLabel('Name of C').fill('Twelve');
  await third.getByLabel('Name of C').press('Tab');
  await expect(third.locator('h3')).toContainText('Twelve');
  await page.getByRole('button', { name: 'Remove C (Twelve)' }).click();
  await expect(third).toHaveCount(0);
});

test('“Use this one” makes a scenario the tab’s work, and earlier work is kept', async ({
  page,
}) => {
  await open(page, '/compare' + PAIR);
  await shared(page);
  await page.getByRole('link', { name: /^Use B/ }).click();
  await expect(page).toHaveURL(/\/#v=1/);
  await expect(page.locator('[data-notice="link-opened"]')).toBeVisible();
});

test('every part of “why is it cheaper” opens its account, by keyboard, and closes back to it', async ({
  page,
}) => {
  await open(page, '/compare' + PAIR);
  await shared(page);
  const part = page.locator('dl [data-explain="A/why.a.b.price"]');
  await part.focus();
  await page.keyboard.press('Enter');
  await expect(explanation(page)).toContainText('Price');
  await expect(explanation(page)).toContainText('It agrees with the model.');
  await page.keyboard.press('Escape');
  await expect(part).toBeFocused();
});

test('a chart is walked with the arrows, and has its table', async ({ page }) => {
  await open(page, '/compare' + PAIR);
  await shared(page);
  const figure = page.locator('div[data-run="done"] figure');
  await figure.getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(figure.locator('[role="status"], [aria-live]').first()).not.toBeEmpty();
  await figure.getByRole('button', { name: 'Table' }).click();
  await expect(figure.locator('table')).toContainText('Real devaluation');
});

test('the first page explains the cheapest offer when asked, and not before', async ({ page }) => {
  const { faults } = watch(page);
  await open(page, '/');
  const panel = page.locator('[data-why]');
  await panel.locator('summary').click();
  await expect(panel.locator('figure h3')).toContainText('mostly because of');
  await panel.locator('dl [data-explain="why.d.c.operations"]').click();
  await expect(explanation(page)).toContainText('Operations');
  expect(faults).toEqual([]);
});

test('hostile links are told and never run', async ({ page }) => {
  const { faults } = watch(page);
  const hostile = [
    '#compare=1&1.case=%3Cscript%3Ealert(1)%3C/script%3E',
    '#compare=99&1.case=jujuy-2016',
    '#compare=1&z=AAAA',
    `#compare=1&1.name=${'x'.repeat(20_000)}&1.case=jujuy-2016`,
    '#compare=1&1.case=jujuy-2016&__proto__.x=1&constructor=1&1.__proto__=2&5.case=jujuy-2016&pair=9,9',
    '#compare=1&1.case=jujuy-2016&1.name=%E2%80%AE%3Cb%3Ehi&2.case=jujuy-2016&2.horizon=NaN',
  ];
  for (const link of hostile) {
    await page.goto('about:blank');
    await open(page, `/compare${link}`);
    await expect(page.locator('[data-notice]')).toBeVisible();
    await shared(page);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN(?!”|»| )|undefined/);
  }
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  expect(faults).toEqual([]);
});

test('two scenarios print on two pages at most', async ({ page }) => {
  await open(page, '/compare' + PAIR);
  await shared(page);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0).toBeLessThanOrEqual(2);
});
