/** Scenarios saved in the browser: what readers do with them, in both languages, by pointer and by keyboard. */
import { expect, test } from '@playwright/test';
import { axeFaults, overflow, unfoldAll } from './axe';
import { dialog, downloaded, openList, rateIn, row, rows, saveAs, setRate } from './library-steps';
import { field, LANGUAGES, notice, open, ready, watch } from './page';

for (const { lang, path } of LANGUAGES) {
  test(`a scenario is saved by keyboard and found in the list (${lang})`, async ({ page }) => {
    const { faults } = watch(page);
    const en = lang === 'en';
    await open(page, path);
    await setRate(page, en ? '7.7' : '7,7');
    await expect(page.locator('.unsaved')).toBeVisible();
    await page.keyboard.press('Control+s');
    await dialog(page)
      .getByLabel(en ? 'Name' : 'Nombre')
      .fill('Tasa 7,7');
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('status').first()).toContainText('Tasa 7,7');
    await page.keyboard.press('Escape');
    // The focus is back where it was, and the mark is gone until something differs again.
    await expect(field(page, 'a-loan.rate')).toBeFocused();
    await expect(page.locator('.unsaved')).toHaveCount(0);
    await setRate(page, '8');
    await expect(page.locator('.unsaved')).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(field(page, 'a-loan.rate')).toHaveValue('8');
    await expect(page.locator('.unsaved')).toBeVisible();
    await page.getByRole('link', { name: en ? 'Scenarios' : 'Escenarios' }).click();
    await ready(page);
    await expect(row(page, 'Tasa 7,7')).toContainText('Jujuy 2016');
    await expect(row(page, 'Tasa 7,7')).toContainText(/US\$\s40[.,]5\sM/);
    await expect(page.locator('[data-present]')).toContainText('Tasa 7,7');
    // The other language shows the same page.
    await page.getByRole('link', { name: en ? 'ES' : 'EN', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      en ? 'Escenarios' : 'Scenarios',
    );
    await expect(row(page, 'Tasa 7,7')).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test('versions add up, an older one opens in this tab, and undo returns', async ({ page }) => {
  await open(page, '/');
  await setRate(page, '7');
  await saveAs(page, 'Rates');
  await setRate(page, '8');
  await page.keyboard.press('Control+s');
  await dialog(page).getByLabel('Note').fill('one point more');
  await dialog(page).getByRole('button', { name: 'Save in this browser' }).click();
  await expect(dialog(page).getByRole('status').first()).toContainText('2 versions');
  await dialog(page).getByRole('button', { name: 'Save in this browser' }).click();
  await expect(dialog(page).getByRole('status').first()).toContainText('Nothing has changed');
  await page.keyboard.press('Escape');
  await openList(page);
  await expect(row(page, 'Rates')).toContainText('2 versions');
  await expect(row(page, 'Rates')).toContainText('one point more');
  await page.getByRole('button', { name: 'Details of' }).click();
  await page
    .getByRole('button', { name: /Open the version of/ })
    .nth(1)
    .click();
  await expect(page.locator('#present')).toBeFocused();
  await expect(notice(page, 'file-opened')).toContainText('Rates');
  const now = await downloaded(page, async () =>
    page.locator('.present').getByRole('button', { name: 'Save as file' }).click(),
  );
  expect(rateIn(now)).toBe(7);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Show the comparison' }).click();
  await ready(page);
  await expect(field(page, 'a-loan.rate')).toHaveValue('8');
});

test('opening a saved scenario keeps the work in hand by itself', async ({ page }) => {
  await open(page, '/');
  await setRate(page, '7');
  await saveAs(page, 'Seven');
  await setRate(page, '9');
  await openList(page);
  await page.getByRole('button', { name: 'Open “Seven”' }).click();
  await expect(page.locator('[data-present]')).toContainText('As saved in “Seven”');
  await page.getByText('Work kept from other tabs').click();
  const kept = page.getByRole('button', { name: /Open the work of/ });
  await expect(kept).toHaveCount(1);
  await kept.click();
  await page.getByRole('link', { name: 'Show the comparison' }).click();
  await ready(page);
  await expect(field(page, 'a-loan.rate')).toHaveValue('9');
});

test('what is saved is searched, filtered, moved, renamed and copied', async ({ page }) => {
  await open(page, '/');
  for (const [rate, name, folder] of [
    ['6', 'Núñez alto', 'class/group 1'],
    ['7', 'Base', 'class/group 2'],
    ['8', 'Otro', ''],
  ] as const) {
    await setRate(page, rate);
    await saveAs(page, name, folder);
  }
  await openList(page);
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('searchbox').fill('nunez');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('searchbox').fill('jujuy');
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('searchbox').fill('nothing like it');
  await expect(page.getByText('Nothing saved answers this search.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.locator('#find-folder').selectOption('class');
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.getByLabel('Order').selectOption('name');
  await expect(rows(page).locator('.name strong')).toHaveText(['Base', 'Núñez alto', 'Otro']);

  await page.getByLabel('Select “Otro”').check();
  await page.getByLabel('Select “Base”').check();
  await page.getByLabel('to folder').fill(' archive ');
  await page.getByRole('button', { name: 'Move' }).click();
  await expect(page.locator('[data-said]')).toContainText('2 scenarios moved');
  await expect(row(page, 'Otro')).toContainText('archive');

  await page.getByRole('button', { name: 'Details of “Otro”' }).click();
  const form = page.getByRole('form', { name: 'Name and place' });
  await form.getByLabel('Name', { exact: true }).fill('   ');
  await form.getByRole('button', { name: 'Change' }).click();
  await expect(form.getByRole('alert')).toContainText('spaces alone');
  await form.getByLabel('Name', { exact: true }).fill('🚦🚦');
  await form.getByRole('button', { name: 'Change' }).click();
  await expect(form.getByRole('status')).toHaveText('Changed.');
  await form.getByRole('button', { name: 'Duplicate' }).click();
  await expect(rows(page)).toHaveCount(4);
  await expect(row(page, '🚦🚦 (2)')).toBeVisible();
});

test('what is deleted can be undone, and the bin is emptied only when asked twice', async ({
  page,
}) => {
  await open(page, '/');
  for (const rate of ['6', '7', '8']) {
    await setRate(page, rate);
    await saveAs(page, `Rate ${rate}`);
  }
  await openList(page);
  await page.getByRole('button', { name: 'Select all found' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.locator('[data-said]').getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByLabel('Select “Rate 7”').check();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(rows(page)).toHaveCount(2);
  // Still there after a reload.
  await page.reload();
  await ready(page);
  await page.getByText('Bin (1)').click();
  await page.getByRole('button', { name: 'Empty the bin' }).click();
  await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Put back “Rate 7”' }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('an export comes back in another browser, once', async ({ page, browser }, info) => {
  await open(page, '/');
  for (const rate of ['6', '7']) {
    await setRate(page, rate);
    await saveAs(page, `Rate ${rate}`, 'rates');
  }
  await openList(page);
  const text = await downloaded(page, async () =>
    page.getByRole('button', { name: 'Export all' }).click(),
  );
  expect(JSON.parse(text)).toMatchObject({ app: 'balanza', kind: 'library' });
  const context = await browser.newContext({ baseURL: info.project.use.baseURL ?? '' });
  const other = await context.newPage();
  await openList(other);
  const file = {
    name: 'balanza-scenarios.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  };
  await other.locator('[data-import="files"]').setInputFiles(file);
  await expect(other.locator('[data-import-report]')).toContainText('2 scenarios were taken in');
  await expect(rows(other)).toHaveCount(2);
  await other.locator('[data-import="files"]').setInputFiles(file);
  await expect(other.locator('[data-import-report]')).toContainText('2 were here already');
  await expect(rows(other)).toHaveCount(2);
  await other.getByRole('button', { name: 'Open “Rate 6”' }).click();
  await expect(other.locator('[data-present]')).toContainText('Rate 6');
  // On the comparison the same file is explained, with the way to this page.
  await open(other, '/');
  await other.locator('input[type="file"]').setInputFiles(file);
  await expect(notice(other, 'file-of-many')).toContainText('balanza-scenarios.json');
  await notice(other, 'file-of-many').getByRole('link').click();
  await ready(other);
  await context.close();
});

test('files that are none of ours are each explained by name', async ({ page }) => {
  const { faults } = watch(page);
  await open(page, '/');
  await setRate(page, '7');
  const whole = await downloaded(page, async () => {
    await page.keyboard.press('Control+s');
    await dialog(page).getByRole('button', { name: 'Save as file' }).click();
  });
  await openList(page);
  const file = (name: string, content: string) => ({
    name,
    mimeType: '',
    buffer: Buffer.from(content),
  });
  await page
    .locator('[data-import="files"]')
    .setInputFiles([
      file('photo.png', '\u0089PNG'),
      file('workbook.xlsx', 'PK\u0003\u0004'),
      file('empty.json', ''),
      file('cut.json', whole.slice(0, 500)),
      file('future.json', '{"app":"balanza","schema":9,"model":9,"scenario":{"case":"mars"}}'),
      file('<img src=x onerror=alert(1)>.json', '{"x":1}'),
      file('whole.json', whole),
    ]);
  const report = page.locator('[data-import-report]');
  await expect(report).toContainText('1 scenario was taken in');
  await expect(report.getByRole('listitem')).toHaveText([
    'photo.png is not a Balanza file.',
    'workbook.xlsx is not a Balanza file.',
    'empty.json is empty.',
    /^cut\.json was cut off/,
    /^future\.json was made by a newer Balanza/,
    /^<img src=x onerror=alert\(1\)>\.json is not a Balanza file/,
  ]);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(rows(page)).toHaveCount(0);
  expect(faults).toEqual([]);
});

/** CI takes this many; ten thousand with `BALANZA_MANY=10000`. */
const MANY = Number(process.env['BALANZA_MANY'] ?? '600');

test(`a folder of ${MANY} scenarios is taken in without freezing, and then searched`, async ({
  page,
}) => {
  test.setTimeout(60_000 + 60 * MANY);
  await open(page, '/');
  await setRate(page, '7');
  const text = await downloaded(page, async () => {
    await page.keyboard.press('Control+s');
    await dialog(page).getByRole('button', { name: 'Save as file' }).click();
  });
  await openList(page);
  const longest = await page.evaluate(
    async ([whole, many]) => {
      const transfer = new DataTransfer();
      for (let index = 0; index < many; index += 1) {
        const content = whole.replace('"horizon": 15', `"horizon": ${5 + index / 1000}`);
        transfer.items.add(new File([content], `number ${index}.json`));
      }
      let gap = 0;
      let last = performance.now();
      const beat = setInterval(() => {
        gap = Math.max(gap, performance.now() - last);
        last = performance.now();
      }, 20);
      const drop = document.querySelector('.drop');
      drop?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
      while (
        document.querySelector('[data-import-report] li, [data-import-report] span') === null
      ) {
        await new Promise((next) => setTimeout(next, 100));
      }
      clearInterval(beat);
      return gap;
    },
    [text, MANY] as const,
  );
  await expect(page.locator('[data-import-report]')).toContainText('scenarios were taken in');
  expect(longest).toBeLessThan(2_000);
  await expect(rows(page)).toHaveCount(50);
  await page.getByRole('searchbox').fill(`number ${MANY - 1}`);
  await expect(rows(page)).toHaveCount(1);
});

for (const { lang, path } of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing on the scenarios (${lang}, ${colorScheme}, ${width} px)`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await open(page, path);
        await setRate(page, '7');
        await page.setViewportSize({ width, height: 800 });
        await page.keyboard.press('Control+s');
        await expect(dialog(page).getByRole('textbox').first()).toBeVisible();
        expect(await axeFaults(page, (builder) => builder.include('dialog'))).toEqual([]);
        await dialog(page).getByRole('textbox').first().fill('One 🚦');
        await page.keyboard.press('Enter');
        await expect(dialog(page).getByRole('status').first()).toContainText('One 🚦');
        await page.keyboard.press('Escape');
        await open(page, path === '/' ? '/scenarios' : '/es/scenarios');
        await page.locator('[data-entry] button[aria-expanded]').click();
        await page.locator('[data-entry] input').check();
        await unfoldAll(page);
        expect(await axeFaults(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
    }
  }
}

test('in print the list stands, without what can be pressed', async ({ page }) => {
  await open(page, '/');
  await setRate(page, '7');
  await saveAs(page, 'On paper');
  await openList(page);
  await page.emulateMedia({ media: 'print' });
  await expect(row(page, 'On paper')).toContainText('Jujuy 2016');
  await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
});
