/** Cases and dated events: chosen, changed, switched, taken along in links, never lost. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { card, LANGUAGES, notice, open, ready, total, watch } from './page';

/** The totals alone, without the chips that say how they moved. */
async function totals(page: Page): Promise<string[]> {
  return page.locator('[data-figure="total"] dd > :first-child').allInnerTexts();
}

/** Brings the section of events into view, which fetches it. */
async function showEvents(page: Page): Promise<void> {
  await page.locator('#futures').scrollIntoViewIfNeeded();
  await expect(page.locator('#events-heading')).toBeVisible();
}

function row(page: Page, id: string): Locator {
  return page.locator(`[data-event="${id}"]`);
}

async function add(page: Page, kind: string): Promise<void> {
  await page.locator('#events-heading').locator('..').locator('.add select').selectOption(kind);
}

/** The fragment that "copy link" writes. */
async function copied(page: Page): Promise<string> {
  await page.locator('header .actions button.primary').click();
  await expect(notice(page, 'copied')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const { lang, path } of LANGUAGES) {
  test(`an event is added, moved, limited, switched off and undone; the link carries it (${lang})`, async ({
    page,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const { faults } = watch(page);
    await open(page, path);
    const before = await totals(page);
    await showEvents(page);

    await add(page, 'exit');
    await expect(row(page, '1')).toBeVisible();
    // The new row has the focus, so that the keyboard goes on there.
    await expect(row(page, '1').locator('input').first()).toBeFocused();
    const struck = await totals(page);
    expect(struck).not.toEqual(before);

    await row(page, '1').locator('#event-1-year').fill('11');
    await row(page, '1').locator('fieldset input').nth(1).uncheck();
    await row(page, '1').locator('fieldset input').nth(2).uncheck();
    await row(page, '1').locator('fieldset input').nth(3).uncheck();
    const alone = await totals(page);
    expect(alone.slice(1)).toEqual(before.slice(1));
    expect(alone[0]).not.toBe(before[0]);

    const link = await copied(page);
    expect(link).toContain('event.1=exit,year:11,lead:1,for:a');
    await row(page, '1').locator('.switch input').uncheck();
    expect(await totals(page)).toEqual(before);

    await page.goto('about:blank');
    await page.goto(link);
    await ready(page);
    expect(await totals(page)).toEqual(alone);
    await expect(notice(page, 'link-opened')).toContainText(lang === 'en' ? 'Event 1' : 'Evento 1');
    expect(faults).toEqual([]);
  });

  test(`the slider moves an event in time by keyboard (${lang})`, async ({ page }) => {
    await open(page, path);
    await showEvents(page);
    await add(page, 'squeeze');
    const slider = row(page, '1').locator('input[type="range"]');
    const year = Number(await slider.inputValue());
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect(row(page, '1').locator('#event-1-year')).toHaveValue(String(year + 1));
    await page.keyboard.press('Home');
    await expect(row(page, '1').locator('#event-1-year')).toHaveValue('0');
    // Squeezed years before service bind nothing, and the row says so.
    await expect(row(page, '1').locator('.note').first()).toBeVisible();
  });

  test(`what an event cannot take stays in its field with the reason, and the figures stand (${lang})`, async ({
    page,
  }) => {
    await open(page, path);
    await showEvents(page);
    await add(page, 'exit');
    const struck = await totals(page);
    const year = row(page, '1').locator('#event-1-year');
    const problem = row(page, '1').locator('#event-1-year-problem');
    for (const bad of ['', 'abc', '-3', '2.5', '1e9', '∞', '<b>1</b>']) {
      await year.fill(bad);
      await expect(problem).toBeVisible();
      await expect(year).toHaveValue(bad);
      expect(await totals(page)).toEqual(struck);
    }
    await year.fill('9');
    await expect(problem).toBeHidden();
  });

  test(`events that cannot strike an offer say why, and none says NaN (${lang})`, async ({
    page,
  }) => {
    const events = [
      'event.1=exit,year:40',
      'event.2=withdrawal,year:8,for:a',
      'event.3=fx,year:5,size:300',
      'event.4=renewal,year:10,answer:accept,for:b',
      'event.5=withdrawal,year:7,for:b',
      'event.6=squeeze,year:8,years:4,share:50',
      'event.7=squeeze,year:10,years:4,share:0',
      'event.8=base,year:3,points:5',
    ];
    await open(page, `${path}#v=1&case=jujuy-2016&${events.join('&')}`);
    await showEvents(page);
    for (const id of ['1', '2', '4', '6', '7', '8']) {
      await expect(row(page, id).locator('.note').first(), `event ${id}`).toBeVisible();
    }
    await expect(page.locator('main')).not.toContainText(/NaN|Infinity|undefined/);
  });

  test(`another case opens with its own offers, and coming back loses no edit (${lang})`, async ({
    page,
  }) => {
    const { faults } = watch(page);
    await open(page, path);
    await page.locator('#lens').selectOption('even');
    const edited = await totals(page);

    await page.locator('#case').selectOption('ecuador-2011');
    await expect(total(page, 'a')).not.toHaveText(edited[0] ?? '');
    await expect(card(page, 'b')).toContainText(
      lang === 'en' ? 'hypothetical offer' : 'oferta hipotética',
    );
    await expect(card(page, 'a')).not.toContainText(/hypoth|hipot/);
    await expect(page.locator('#lens')).toHaveValue('ecuador-government');
    // A change of case is no change of figures: nothing is marked as moved.
    await expect(page.locator('.delta')).toHaveCount(0);
    await showEvents(page);
    await expect(row(page, '1').locator('.switch input')).not.toBeChecked();
    await expect(row(page, '1').locator('.source')).toContainText('E15');

    await page.locator('#case').selectOption('jujuy-2016');
    await expect(page.locator('#lens')).toHaveValue('even');
    expect(await totals(page)).toEqual(edited);
    for (const id of ['ecuador-renewal-2019', 'neutral-city', 'blank']) {
      await page.locator('#case').selectOption(id);
      await expect(total(page, 'a')).toContainText('US$');
      await expect(page.locator('main')).not.toContainText(/NaN|Infinity/);
    }
    expect(faults).toEqual([]);
  });
}

test('a reload in another case, with an event switched on, loses nothing', async ({ page }) => {
  await open(page, '/');
  await page.locator('#case').selectOption('ecuador-2011');
  await showEvents(page);
  await row(page, '1').locator('.switch input').check();
  const struck = await totals(page);
  await page.waitForTimeout(600);
  await page.reload();
  await ready(page);
  expect(await totals(page)).toEqual(struck);
  await expect(page.locator('#case')).toHaveValue('ecuador-2011');
});

test('criticism at home and abroad unfolds with its claims', async ({ page }) => {
  await open(page, '/');
  const summary = page.getByText('Criticism at home and abroad');
  await summary.scrollIntoViewIfNeeded();
  await summary.click();
  await expect(page.getByText('What is said, and what can be said against it')).toBeVisible();
  await expect(page.getByText('Jujuy’s opposition.').first()).toBeVisible();
});
