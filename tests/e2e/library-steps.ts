/** What readers do with saved scenarios, for the specs of the library and of storage. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { field, open } from './page';

/** Sets the loan's rate of offer `a`, which makes the work differ from the published case. */
export async function setRate(page: Page, rate: string): Promise<void> {
  await field(page, 'a-loan.rate').fill(rate);
  await expect(field(page, 'a-loan.rate')).toHaveValue(rate);
}

export function dialog(page: Page): Locator {
  return page.locator('dialog.save-dialog');
}

/** Saves what is in the tab as a scenario of its own, from the comparison. */
export async function saveAs(page: Page, name: string, folder = ''): Promise<void> {
  await page.keyboard.press('Control+s');
  const radios = dialog(page).getByRole('radio');
  await expect(dialog(page).getByRole('button', { name: 'Save in this browser' })).toBeVisible();
  if ((await radios.count()) > 0) await radios.nth(1).check();
  await dialog(page).getByLabel('Name', { exact: true }).fill(name);
  await dialog(page).getByLabel('Folder').fill(folder);
  await dialog(page).getByRole('button', { name: 'Save in this browser' }).click();
  await expect(dialog(page).getByRole('status').first()).toContainText(name);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
}

export async function openList(page: Page): Promise<void> {
  await open(page, '/scenarios');
}

export function row(page: Page, name: string): Locator {
  return page.locator('[data-entry]').filter({ hasText: name });
}

export function rows(page: Page): Locator {
  return page.locator('[data-entry]');
}

/** The text of the file that comes of it. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent('download');
  await press();
  const path = await (await waiting).path();
  return readFile(path, 'utf8');
}

interface Saved {
  readonly app: string;
  readonly scenario: {
    readonly options: readonly { readonly values: Readonly<Record<string, unknown>> }[];
  };
}

/** The rate of offer `a` in a file's text, as a percentage: what tells the scenarios of these specs apart. */
export function rateIn(text: string): number {
  const { app, scenario } = JSON.parse(text) as Saved;
  expect(app).toBe('balanza');
  return Math.round(Number(scenario.options[0]?.values['loan.rate']) * 1e6) / 1e4;
}
