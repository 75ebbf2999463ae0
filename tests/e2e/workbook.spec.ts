/** A workbook of ours, changed by hand, opens like a saved file; what is none changes nothing. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { field, LANGUAGES, notice, open, watch } from './page';

const folder = mkdtempSync(join(tmpdir(), 'workbook-e2e-'));
const made = join(folder, 'jujuy.xlsx');

test.beforeAll(() => {
  // The first call of the command line bundles it.
  test.setTimeout(120_000);
  execFileSync('node', ['src/cli/run.js', 'workbook', 'jujuy-2016', '--out', made]);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes the loan's rate of the first offer in the sheet of inputs, as a reader would. */
async function withRate(path: string, rate: string): Promise<void> {
  const parts = unzipSync(await readFile(path));
  const sheet = 'xl/worksheets/sheet3.xml';
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  const row = /<row [^>]*>(?:(?!<\/row>).)*<t [^>]*>loan\.rate<\/t>/s.exec(xml)?.[0] ?? '';
  const changed = row.replace(/(<c r="C\d+"[^>]*>)<v>[^<]*<\/v>/, `$1${rate}`);
  expect(changed).not.toBe(row);
  parts[sheet] = strToU8(xml.replace(row, changed));
  await writeFile(path, zipSync(parts));
}

async function choose(page: Page, path: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(path);
}

for (const { lang, path: address } of LANGUAGES) {
  test(`a workbook changed by hand opens with its changes listed: ${lang}`, async ({
    page,
  }, info) => {
    const { faults } = watch(page);
    const path = info.outputPath('jujuy.xlsx');
    await copyFile(made, path);
    await withRate(path, '<v>0.077</v>');
    await open(page, address);
    await choose(page, path);
    await expect(notice(page, 'file-opened')).toBeVisible();
    await expect(notice(page, 'file-opened')).toContainText('a.loan.rate');
    await expect(field(page, 'a-loan.rate')).toHaveValue(lang === 'es' ? '7,7' : '7.7');
    expect(faults).toEqual([]);
  });
}

test('a cell that does not fit keeps what was exported, and is named', async ({ page }, info) => {
  const path = info.outputPath('text.xlsx');
  await copyFile(made, path);
  await withRate(path, '<v>7.7</v>');
  await open(page, '/');
  await choose(page, path);
  await expect(notice(page, 'file-opened')).toContainText('The most is', { ignoreCase: true });
  await expect(field(page, 'a-loan.rate')).toHaveValue('5');
});

test('a workbook cut short, a foreign one and a bomb are refused, and work stays', async ({
  page,
}, info) => {
  const { faults } = watch(page);
  await open(page, '/');
  await field(page, 'a-loan.rate').fill('7.7');
  const bytes = await readFile(made);
  const path = info.outputPath('other.xlsx');
  for (const content of [
    bytes.subarray(0, bytes.length / 2),
    zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
    zipSync({ 'xl/workbook.xml': new Uint8Array(60 * 1024 * 1024) }),
  ]) {
    await writeFile(path, content);
    await choose(page, path);
    await expect(notice(page, 'file-unreadable')).toBeVisible();
    await expect(field(page, 'a-loan.rate')).toHaveValue('7.7');
    await page.getByRole('button', { name: 'Close' }).last().click();
  }
  expect(faults).toEqual([]);
});
