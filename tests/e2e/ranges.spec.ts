/** The form of ranges on How sure?: typed, refused, held, paired and set back, with nothing lost. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { LANGUAGES, open, watch } from './page';

/** Few draws: what is tried here is the form. */
const QUICK = 'v=1&case=jujuy-2016&sure.draws=256';
const sureAt = (path: string, more = '') => `${path === '/' ? '' : path}/sure#${QUICK}${more}`;

const row = (page: Page, key: string): Locator => page.locator(`[data-range="${key}"]`);
const field = (page: Page, key: string): Locator => page.locator(`[id="range-${key}"]`);
const shape = (page: Page, key: string): Locator => page.locator(`[id="shape-${key}"]`);
const problem = (page: Page, key: string): Locator => page.locator(`[id="range-${key}-problem"]`);

async function openGroup(page: Page, group: string): Promise<void> {
  const section = page.locator(`details[data-ranges="${group}"]`);
  if ((await section.getAttribute('open')) === null) await section.locator('> summary').click();
}

/** Types and leaves the field. */
async function type(page: Page, key: string, text: string): Promise<void> {
  await field(page, key).fill(text);
  await field(page, key).press('Tab');
}

/** What "copy link" writes behind the address. */
async function link(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.bar button.primary').click();
  await expect(page.locator('[data-notice="copied"]')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const { lang, path } of LANGUAGES) {
  const english = lang === 'en';

  test(`a range is typed in the reader’s format, keeps to its shape and goes into the link (${lang})`, async ({
    page,
  }) => {
    const { faults } = watch(page);
    await open(page, sureAt(path));
    await openGroup(page, 'case');
    await expect(field(page, 'discount')).toHaveValue(english ? '5; 8.6; 12' : '5; 8,6; 12');
    await type(page, 'discount', english ? '6.5 – 14' : '6,5 a 14');
    await expect(field(page, 'discount')).toHaveValue(english ? '6.5; 8.6; 14' : '6,5; 8,6; 14');
    await shape(page, 'discount').selectOption('uniform');
    await expect(field(page, 'discount')).toHaveValue(english ? '6.5 to 14' : '6,5 a 14');
    expect(await link(page)).toContain('range.discount=6.5..14');
    await shape(page, 'discount').selectOption('discrete');
    await type(page, 'discount', english ? '5 × 3; 7.5' : '5 × 3; 7,5');
    expect(await link(page)).toContain('range.discount=discrete:5*3,7.5*1');
    // Back to where it came from, by the row's own button.
    await row(page, 'discount').getByRole('button').last().click();
    await expect(field(page, 'discount')).toHaveValue(english ? '5; 8.6; 12' : '5; 8,6; 12');
    await expect(field(page, 'discount')).toBeFocused();
    expect(await link(page)).not.toContain('range.');
    expect(faults).toEqual([]);
  });

  test(`what cannot be taken stays in its field with the reason, and the range before in use (${lang})`, async ({
    page,
  }) => {
    await open(page, sureAt(path, '&range.discount=6..9'));
    await openGroup(page, 'case');
    for (const bad of ['', 'abc', '9 6', '1; 2; 3; 4', '5 to 900', '-900 to 5', '<b>1</b>', '∞']) {
      await type(page, 'discount', bad);
      await expect(problem(page, 'discount'), bad).toBeVisible();
      await expect(field(page, 'discount')).toHaveValue(bad);
      await expect(field(page, 'discount')).toHaveAttribute('aria-invalid', 'true');
    }
    expect(await link(page)).toContain('range.discount=6..9');
    // Folded away and opened again, it is still there.
    await page.locator('details[data-ranges="case"] > summary').click();
    await openGroup(page, 'case');
    await expect(field(page, 'discount')).toHaveValue('∞');
    await type(page, 'discount', '7; 9');
    await expect(problem(page, 'discount')).toBeHidden();
    expect(await link(page)).toContain('range.discount=7..9');
    // A shape that the numbers do not fit is refused too.
    await type(page, 'discount', '0; 9');
    await shape(page, 'discount').selectOption('lognormal');
    await expect(problem(page, 'discount')).toBeVisible();
    await expect(shape(page, 'discount')).toHaveValue('lognormal');
    expect(await link(page)).toContain('range.discount=0..9');
  });

  test(`a held input is found, given a range, and set back with all others, and undone (${lang})`, async ({
    page,
  }) => {
    await open(page, sureAt(path));
    await page.locator('#ranges-search').fill(english ? 'share loan' : 'credito parte');
    const first = row(page, 'a.loan.share');
    await expect(first).toBeVisible();
    await expect(row(page, 'discount')).toBeHidden();
    await type(page, 'a.loan.share', '70; 90');
    // It has moved among the drawn, and the keyboard with it.
    await expect(field(page, 'a.loan.share')).toHaveValue(english ? '70 to 90' : '70 a 90');
    await expect(page.locator('main :focus')).toHaveCount(1);
    expect(await link(page)).toContain('range.a.loan.share=70..90');
    await page.locator('#ranges-search').fill('zzzz');
    await expect(page.locator('details[data-ranges]').first()).toBeHidden();
    await page.locator('#ranges-search').fill('');
    await openGroup(page, 'case');
    await shape(page, 'discount').selectOption('fixed');
    await expect(row(page, 'discount').locator('.said')).not.toBeEmpty();
    const all = page.locator('#ranges-search').locator('../..').getByRole('button').first();
    await all.click();
    await expect(all).toBeDisabled();
    expect(await link(page)).not.toContain('range.');
    await page.locator('.tools .status button').click();
    expect(await link(page)).toContain('range.a.loan.share=70..90&range.discount=fixed');
  });

  test(`pairs are added, changed and removed; those that cannot hold are told at once (${lang})`, async ({
    page,
  }) => {
    const { faults } = watch(page);
    await open(page, sureAt(path));
    const part = page.locator('details[data-part="together"]');
    await part.locator('> summary').click();
    const add = async (one: string, other: string, rank: string) => {
      await page.locator('#pair-one').selectOption(one);
      await page.locator('#pair-other').selectOption(other);
      await page.locator('#pair-rank').fill(rank);
      await page.locator('#pair-rank').press('Enter');
    };
    await add('discount', 'discount', '0.5');
    await expect(page.locator('#pair-problem')).not.toBeEmpty();
    await add('discount', 'tax', '7');
    await expect(page.locator('#pair-problem')).not.toBeEmpty();
    await add('discount', 'tax', english ? '0.6' : '0,6');
    await expect(page.locator('#pair-one')).toBeFocused();
    await add('discount', 'unit.camera', english ? '0.6' : '0,6');
    await expect(part.locator('li')).toHaveCount(2);
    await expect(page.locator('[data-pairs-problem]')).toHaveCount(0);
    await add('tax', 'unit.camera', english ? '-0.9' : '-0,9');
    await expect(page.locator('[data-pairs-problem]')).toBeVisible();
    await expect(page.locator('[data-run]')).toHaveAttribute('data-run', 'refused');
    await page.locator('[id="pair-tax-unit.camera"]').fill(english ? '0.4' : '0,4');
    await page.locator('[id="pair-tax-unit.camera"]').press('Enter');
    await expect(page.locator('[data-pairs-problem]')).toHaveCount(0);
    await expect(page.locator('[data-run]')).toHaveAttribute('data-run', 'done');
    await part.locator('li button').last().click();
    await expect(part.locator('li')).toHaveCount(2);
    expect(await link(page)).toContain('correlation.1=discount,tax,0.6');
    expect(faults).toEqual([]);
  });

  test(`chances, draws, seed and method go into the link; what does not fit is told (${lang})`, async ({
    page,
  }) => {
    await open(page, sureAt(path));
    await page.locator('details[data-part="chances"] > summary').click();
    await page.locator('#chance-fx').fill(english ? '2.5' : '2,5');
    await page.locator('#chance-fx').press('Tab');
    await page.locator('#chance-squeeze').fill('80');
    await page.locator('#chance-squeeze').press('Tab');
    await expect(page.locator('#chance-squeeze-problem')).toBeVisible();
    await page.locator('#chance-exit').uncheck();
    await page.locator('#sure-draws').fill('100');
    await page.locator('#sure-draws').press('Tab');
    await expect(page.locator('#sure-draws-problem')).toContainText(
      english ? '1,000,000' : '1.000.000',
    );
    await expect(page.locator('#sure-draws')).toHaveValue('100');
    await page.locator('.quick button').first().click();
    await expect(page.locator('#sure-draws')).toHaveValue(english ? '1,024' : '1.024');
    await expect(page.locator('#sure-draws-problem')).toBeHidden();
    await page.locator('#sure-seed').fill('-1');
    await page.locator('#sure-seed').press('Tab');
    await expect(page.locator('#sure-seed-problem')).toBeVisible();
    await page.locator('#sure-seed').fill('77');
    await page.locator('#sure-seed').press('Tab');
    await page.locator('input[name="sure-method"][value="plain"]').check();
    const said = await link(page);
    for (const line of [
      'chance.fx=2.5',
      'chance.exit=0',
      'sure.draws=1024',
      'sure.seed=77',
      'sure.method=plain',
    ]) {
      expect(said).toContain(line);
    }
    expect(said).not.toContain('chance.squeeze');
    await page.locator('#sure-seed').locator('../../..').getByRole('button').last().click();
    await expect(page.locator('#sure-seed')).not.toHaveValue('77');
  });
}

test('a range opens what stands behind it', async ({ page }) => {
  await open(page, sureAt('/'));
  await openGroup(page, 'a');
  await row(page, 'a.loan.rate').getByRole('button').first().click();
  await expect(page.locator('dialog[open]')).toContainText('5 %');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('a mixture from a link is said in words and stays until something else is typed', async ({
  page,
}) => {
  await open(page, sureAt('/', '&range.discount=mixture:70*3..5..6.6,30*7..9'));
  await openGroup(page, 'case');
  await expect(shape(page, 'discount')).toHaveValue('other');
  await expect(row(page, 'discount').locator('.said')).toContainText('70');
  await field(page, 'discount').focus();
  await page.keyboard.press('Tab');
  expect(await link(page)).toContain('mixture:70*3..5..6.6,30*7..9');
  await shape(page, 'discount').selectOption('uniform');
  await expect(field(page, 'discount')).toHaveValue('3 to 9');
});
