/** What every page is held to: axe finds nothing, and nothing is wider than the window. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds, one line a rule with the elements that break it. */
export async function axeFaults(
  page: Page,
  look: (builder: AxeBuilder) => AxeBuilder = (builder) => builder,
): Promise<readonly string[]> {
  const { violations } = await look(new AxeBuilder({ page })).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** By how many px the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Everything that can be unfolded is part of the page. */
export async function unfoldAll(page: Page): Promise<void> {
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}
