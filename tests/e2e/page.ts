/** What the specs know about the page: how a reader finds things, in either language. */
import { expect, type Locator, type Page } from '@playwright/test';

export const LANGUAGES = [
  { lang: 'en', path: '/' },
  { lang: 'es', path: '/es' },
] as const;

/** Console errors, page errors, CSP violations and requests to anywhere else, as they happen. */
export function watch(page: Page): { readonly faults: string[] } {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    // Where a test has service workers off, whoever asks for one is told so.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own =
      ['data:', 'blob:'].includes(protocol) || hostname === '127.0.0.1' || hostname === 'localhost';
    if (!own) faults.push(`request off origin: ${request.url()}`);
  });
  return { faults };
}

/** Opens a page and waits until its scripts answer. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
}

export async function ready(page: Page): Promise<void> {
  // Set once scripts have taken over and a link or earlier work has been looked for.
  await expect(page.locator('main[data-ready="true"]')).toBeVisible();
}

export function card(page: Page, option: string): Locator {
  return page.locator(`[data-option="${option}"]`);
}

export function total(page: Page, option: string): Locator {
  return card(page, option).locator('[data-figure="total"] dd');
}

export function field(page: Page, id: string): Locator {
  return page.locator(`[id="field-${id}"]`);
}

export function problem(page: Page, id: string): Locator {
  return page.locator(`[id="field-${id}-problem"]`);
}

/** Opens a section of the editor. */
export async function openGroup(page: Page, group: string): Promise<void> {
  const section = page.locator(`details[data-group="${group}"]`);
  if ((await section.getAttribute('open')) === null) await section.locator('summary').click();
}

export function notice(page: Page, kind: string): Locator {
  return page.locator(`[data-notice="${kind}"]`);
}

/** The chart's canvas as pixels. */
export async function pixels(page: Page, index: number): Promise<string> {
  return page
    .locator('canvas')
    .nth(index)
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

export async function totals(page: Page): Promise<string[]> {
  return page.locator('[data-figure="total"] dd').allInnerTexts();
}

/** Where an open explanation stands, as CSS. */
export const EXPLANATION = '.explain:popover-open';

export function explanation(page: Page): Locator {
  return page.locator(EXPLANATION);
}
