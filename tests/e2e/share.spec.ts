import { expect, test } from '@playwright/test';
import links from '../golden/links.json' with { type: 'json' };
import { axeFaults, overflow } from './axe';
import { field, LANGUAGES, open, watch } from './page';

const WORDS = {
  en: {
    share: 'Share',
    close: 'Close',
    copy: 'Copy',
    markdown: 'Markdown',
    large: 'Show it large',
  },
  es: {
    share: 'Compartir',
    close: 'Cerrar',
    copy: 'Copiar',
    markdown: 'Markdown',
    large: 'Mostrar en grande',
  },
} as const;

for (const { lang, path } of LANGUAGES) {
  const words = WORDS[lang];

  test(`a comparison is shared as link, code and text (${lang})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { faults } = watch(page);
    await open(page, path);
    await field(page, 'a-loan.rate').fill('9');
    await page.getByRole('button', { name: words.share, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toHaveValue(
      new RegExp(`${path}#v=1&k=[^&]+&case=jujuy-2016&a\\.loan\\.rate=9$`),
    );
    await expect(dialog.getByRole('img')).toHaveAttribute('aria-label', /29|33/);
    await dialog.getByRole('button', { name: words.markdown }).click();
    const markdown = await page.evaluate(async () => navigator.clipboard.readText());
    expect(markdown).toContain('| ---');
    expect(markdown).toContain('a.loan.rate=9');
    await dialog.getByRole('button', { name: words.copy, exact: true }).click();
    const link = await page.evaluate(async () => navigator.clipboard.readText());
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    // Focus is back where the dialog was opened, and what was copied opens elsewhere.
    await expect(page.getByRole('button', { name: words.share, exact: true })).toBeFocused();
    await page.goto('about:blank');
    await open(page, link);
    await expect(field(page, 'a-loan.rate')).toHaveValue('9');
    expect(faults).toEqual([]);
  });
}

test('a refused clipboard leaves the text to be selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async () => Promise.reject(new Error('refused')) },
    });
  });
  await open(page, '/');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Citation' }).click();
  await expect(page.getByRole('alert')).toContainText('did not allow copying');
  await expect(page.getByRole('textbox', { name: 'Copy the answer as' })).toHaveValue(
    /^Balanza\. \(\d{4}-\d\d-\d\d\)\. Procurement offers compared: Jujuy 2016 \[/,
  );
});

test('a long link is packed, can be had unpacked, and says when no code holds it', async ({
  page,
}) => {
  const packed = links.filter(({ link }) => link.startsWith('z='));
  const longest = packed.reduce((a, b) => (a.link.length > b.link.length ? a : b)).link;
  await open(page, `/#${longest}`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('packed because much differs');
  await expect(dialog.getByRole('button', { name: /^Copy it unpacked/ })).toBeVisible();
  // More than any code holds, which is said in its place.
  await expect(dialog).toContainText('a QR code holds 2,953 at most');
  await expect(dialog.getByRole('img')).toHaveCount(0);
});

test('fits a phone, and the code can be shown large', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/es');
  await page.getByRole('button', { name: 'Compartir', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  expect(await overflow(page)).toBe(0);
  const small = await dialog.getByRole('img').boundingBox();
  await dialog.getByRole('button', { name: 'Mostrar en grande' }).click();
  const large = await dialog.getByRole('img').boundingBox();
  expect(large?.width ?? 0).toBeGreaterThan(small?.width ?? 0);
});
