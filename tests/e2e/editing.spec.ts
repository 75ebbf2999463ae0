import { expect, test, type Page } from '@playwright/test';
import {
  card,
  field,
  LANGUAGES,
  notice,
  open,
  openGroup,
  problem,
  ready,
  total,
  totals,
  watch,
} from './page';

async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 250; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${id}`);
}

async function tabToText(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 250; presses += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    if (focused === text) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${text}”`);
}

for (const { lang, path } of LANGUAGES) {
  test(`the keyboard alone changes a rate, an owner and the lens, copies the link and undoes (${lang})`, async ({
    page,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, path);
    const before = await totals(page);

    await tabTo(page, 'lens');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#lens')).toHaveValue('ecuador-government');

    await tabToText(page, lang === 'en' ? 'Who owns what' : 'De quién es cada cosa');
    await page.keyboard.press('Enter');
    // The section's fields come a moment after it opens; no hand is as fast as this one.
    await expect(field(page, 'a-own.cameras')).toBeVisible();
    await tabTo(page, 'field-a-own.cameras');
    await page.keyboard.press('ArrowDown');
    await expect(field(page, 'a-own.cameras')).toHaveValue('vendor');

    await tabTo(page, 'field-a-loan.rate');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page, 'a-loan.rate')).toHaveValue(lang === 'en' ? '5.2' : '5,2');
    expect(await totals(page)).not.toEqual(before);

    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    });
    await tabToText(page, lang === 'en' ? 'Copy link' : 'Copiar enlace');
    await page.keyboard.press('Enter');
    await expect(notice(page, 'copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('a.own.cameras=vendor');
    expect(link).toContain('a.loan.rate=5.2');

    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
    await expect(page.locator('#lens')).toHaveValue('jujuy-ministry');
    await expect(total(page, 'a')).toContainText(/39[.,]1/);
  });
}

test('bad input stays beside its field and the last good result stays on the page', async ({
  page,
}) => {
  const { faults } = watch(page);
  await open(page, '/');
  const before = await totals(page);
  const rate = field(page, 'a-loan.rate');
  for (const bad of ['', 'abc', '-3', '9999', '1e999', '1/0', '0/0', 'import("x")', 'a=3', '<b>']) {
    await rate.fill(bad);
    await expect(problem(page, 'a-loan.rate'), bad).toBeVisible();
    await expect(rate).toHaveValue(bad);
    expect(await totals(page), bad).toEqual(before);
  }
  await expect(page.locator('body')).not.toContainText('NaN');
  await page.getByRole('button', { name: /Back to the published case: 5/ }).click();
  await expect(problem(page, 'a-loan.rate')).toHaveCount(0);
  await expect(rate).toHaveValue('5');
  expect(faults).toEqual([]);
});

test('inputs that contradict each other say so in words', async ({ page }) => {
  await open(page, '/');
  await field(page, 'a-loan.grace').fill('9');
  await expect(problem(page, 'a-loan.grace')).toContainText(/Maturity/i);
  await field(page, 'a-loan.grace').fill('1');
  await expect(problem(page, 'a-loan.grace')).toBeVisible();
  await field(page, 'a-loan.grace').fill('2');
  await expect(problem(page, 'a-loan.grace')).toHaveCount(0);

  await openGroup(page, 'price');
  await page.locator('details[data-group="price"] input[type="checkbox"]').first().uncheck();
  await field(page, 'a-price.down').fill('30');
  await expect(problem(page, 'a-price.down')).toBeVisible();
  await expect(total(page, 'a')).toContainText('39.1');
});

test('small formulas are worked out in the reader’s number format', async ({ page }) => {
  await open(page, '/es');
  await page.getByRole('button', { name: 'Para todas las ofertas' }).click();
  await openGroup(page, 'benchmark');
  const before = await totals(page);
  await field(page, 'unit.platform').fill('4e6*0,85');
  await expect(problem(page, 'unit.platform')).toHaveCount(0);
  await expect.poll(() => totals(page)).not.toEqual(before);
  await field(page, 'unit.platform').press('Enter');
  await expect(field(page, 'unit.platform')).toHaveValue('3.400.000');
});

test('offers can be added, duplicated, renamed, moved and removed, and all of it undone', async ({
  page,
}) => {
  await open(page, '/');
  const cards = page.locator('[data-option]');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(cards).toHaveCount(5);
  await page.locator('#option-name').fill('Our hybrid <b>');
  await page.locator('#option-name').press('Enter');
  await expect(cards.nth(1)).toContainText('Our hybrid <b>');
  await openGroup(page, 'ownership');
  await field(page, 'e-own.network').selectOption('carrier');
  await page.getByRole('button', { name: 'Move right' }).click();
  await expect(cards.nth(2)).toContainText('Our hybrid');
  for (let added = 0; added < 3; added += 1) {
    await page.locator('label.add select').selectOption('carrier');
  }
  await expect(cards).toHaveCount(8);
  await expect(page.locator('label.add select')).toBeDisabled();
  for (let removed = 0; removed < 7; removed += 1) {
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
  }
  await expect(cards).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Remove', exact: true })).toBeDisabled();
  const undo = page.getByRole('button', { name: 'Undo' });
  while (await undo.isEnabled()) await undo.click();
  await expect(cards).toHaveCount(4);
  await expect(total(page, 'a')).toContainText('39.1');
});

test('when every offer is screened out the page says so and stays usable', async ({ page }) => {
  await open(page, '/');
  await page.locator('#lens').selectOption('ecuador-technical');
  for (const option of ['a', 'b', 'c', 'd']) {
    await card(page, option)
      .getByRole('button', { name: /Edit this offer/ })
      .click();
    await openGroup(page, 'governance');
    await field(page, `${option}-vendor.lawful`).uncheck();
  }
  await expect(page.locator('#answer .lead')).toContainText('no offer is left');
  await expect(page.locator('figure')).toHaveCount(7);
});

test('a lens can be copied and changed, and the order follows', async ({ page }) => {
  await open(page, '/');
  await page.getByText('How this lens weighs').click();
  await page.getByRole('button', { name: 'Copy this lens' }).click();
  await expect(page.locator('#lens')).toHaveValue('x1');
  await page.getByRole('button', { name: /^Remove: The state owns the cameras/ }).click();
  await page.getByRole('button', { name: /^Remove: The state owns the network/ }).click();
  await expect(card(page, 'c').locator('.rank')).not.toContainText('Out');
  await page.reload();
  await ready(page);
  await expect(page.locator('#lens')).toHaveValue('x1');
});

test('a source badge opens the fact behind a value', async ({ page }) => {
  await open(page, '/');
  await page
    .locator('details[data-group="financing"]')
    .getByRole('button', { name: /^Source/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('J16');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
