/**
 * Storage drills: full, blocked, corrupted, evicted in mid-session, two tabs writing, a private window, slow. In
 * each the trouble is said, the work is still on the screen, and the file that is taken holds it.
 */
import { expect, test, type Page } from '@playwright/test';
import { dialog, downloaded, openList, rateIn, row, rows, saveAs, setRate } from './library-steps';
import { field, notice, open, ready, watch } from './page';

/** What is offered as a file is the work. */
async function expectFile(page: Page, rate: number): Promise<void> {
  const text = await downloaded(page, async () =>
    notice(page, 'storage-failed').getByRole('button', { name: 'Save as file' }).click(),
  );
  expect(rateIn(text)).toBe(rate);
}

async function expectOnScreen(page: Page, rate: string): Promise<void> {
  await expect(field(page, 'a-loan.rate')).toHaveValue(rate);
}

/** Sets how many bytes this origin may store; the browser's own quota again without it. */
async function quota(page: Page, bytes?: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes === undefined ? {} : { quotaSize: bytes }),
  });
}

test('full: it is said with a file, in the tab and in the dialog, and works again once there is room', async ({
  page,
}) => {
  await open(page, '/');
  // Before anything is written: what a browser has set aside for a site it lets the site have.
  await quota(page, 1_000);
  await setRate(page, '8');
  await expect(notice(page, 'storage-failed')).toContainText('no room left');
  await expectFile(page, 8);
  await page.keyboard.press('Control+s');
  await dialog(page).getByLabel('Name', { exact: true }).fill('Too much');
  await dialog(page).getByRole('button', { name: 'Save in this browser' }).click();
  const trouble = dialog(page).locator('[data-trouble="full"]');
  await expect(trouble).toBeVisible();
  const text = await downloaded(page, async () =>
    trouble.getByRole('button', { name: 'Save as file' }).click(),
  );
  expect(rateIn(text)).toBe(8);
  await quota(page);
  await dialog(page).getByRole('button', { name: 'Save in this browser' }).click();
  await expect(dialog(page).getByRole('status').first()).toContainText('Saved as “Too much”');
  await page.keyboard.press('Escape');
  await setRate(page, '9');
  await page.waitForTimeout(700);
  await page.reload();
  await ready(page);
  await expectOnScreen(page, '9');
});

/** Refuses every database, as browsers do that keep nothing for a site. */
function refuseDatabases(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
}

/** Refuses all storage, the tab's own memory too. */
function refuseStorage(): void {
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  }
}

for (const [name, refuse] of [
  ['blocked', refuseDatabases],
  ['a private window that keeps nothing', refuseStorage],
] as const) {
  test(`${name}: it is said once, and the work goes from page to page all the same`, async ({
    page,
  }) => {
    const { faults } = watch(page);
    await page.addInitScript(refuse);
    await open(page, '/');
    await expect(notice(page, 'storage-failed')).toContainText('does not allow');
    await setRate(page, '8');
    await page.waitForTimeout(700);
    await expectFile(page, 8);
    await setRate(page, '9');
    await page.getByRole('link', { name: 'Scenarios' }).click();
    await ready(page);
    await expect(page.locator('[data-trouble="blocked"]').first()).toBeVisible();
    const text = await downloaded(page, async () =>
      page.locator('.present').getByRole('button', { name: 'Save as file' }).first().click(),
    );
    expect(rateIn(text)).toBe(9);
    await page.getByRole('link', { name: 'Show the comparison' }).click();
    await ready(page);
    await expectOnScreen(page, '9');
    expect(faults).toEqual([]);
  });
}

test('a private window of this browser keeps what it is given while it is open', async ({
  browser,
}, info) => {
  // A context of its own is a private window: it shares nothing and leaves nothing.
  const context = await browser.newContext({ baseURL: info.project.use.baseURL ?? '' });
  const page = await context.newPage();
  await open(page, '/');
  await setRate(page, '8');
  await saveAs(page, 'Private');
  await page.reload();
  await ready(page);
  await expectOnScreen(page, '8');
  await openList(page);
  await expect(row(page, 'Private')).toBeVisible();
  await context.close();
});

/** Writes into a database of ours what no release has written. */
async function tamper(page: Page, database: string, key: RegExp, value: unknown): Promise<void> {
  await page.evaluate(
    async ([name, pattern, written]) => {
      const opened = indexedDB.open(name);
      await new Promise((next) => (opened.onsuccess = next));
      const db = opened.result;
      const storeName = db.objectStoreNames[0] ?? '';
      const transaction = db.transaction(storeName, 'readwrite');
      const store = transaction.objectStore(storeName);
      const keys = store.getAllKeys();
      keys.onsuccess = () => {
        for (const found of keys.result) {
          if (new RegExp(pattern).test(JSON.stringify(found))) store.put(written, found);
        }
      };
      await new Promise((next) => (transaction.oncomplete = next));
      db.close();
    },
    [database, key.source, value] as const,
  );
}

test('corrupted: what is left is offered, nothing is dropped, and the rest works', async ({
  page,
}) => {
  await open(page, '/');
  await setRate(page, '7');
  await saveAs(page, 'Will be torn');
  await tamper(page, 'balanza-library', /body/, { torn: 'in the middle' });
  await setRate(page, '8');
  await saveAs(page, 'Whole');
  await openList(page);
  const torn = page.locator('[data-unreadable]');
  await expect(torn).toHaveCount(1);
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, 'Whole')).toBeVisible();
  const left = await downloaded(page, async () =>
    torn.getByRole('button', { name: 'Save what is stored' }).click(),
  );
  expect(left).toContain('in the middle');
  await page.reload();
  await ready(page);
  await expect(torn).toHaveCount(1);
  await expect(page.locator('[data-present]')).toContainText('Whole');
});

test('corrupted work of the tab itself is kept aside, and what is left of it is offered', async ({
  page,
}) => {
  await open(page, '/');
  await setRate(page, '7');
  await page.waitForTimeout(700);
  await page.evaluate(() => (onpagehide = null));
  await tamper(page, 'balanza', /./, { text: '{"app":"balanza", torn', savedAt: 1 });
  await page.evaluate(() => sessionStorage.removeItem('balanza.leaving'));
  await page.reload();
  await ready(page);
  await expect(notice(page, 'work-unreadable')).toBeVisible();
  const left = await downloaded(page, async () =>
    notice(page, 'work-unreadable').getByRole('button', { name: 'Save what is stored' }).click(),
  );
  expect(left).toBe('{"app":"balanza", torn');
  await setRate(page, '8');
  await page.waitForTimeout(700);
  // What could not be read was not written over.
  await openList(page);
  await page.getByText('Work kept from other tabs').click();
  await expect(page.getByText('cannot be read')).toHaveCount(1);
});

test('evicted in mid-session: work goes on being kept, and the loss of what was saved is said', async ({
  page,
}) => {
  await open(page, '/');
  await setRate(page, '7');
  await saveAs(page, 'Evicted');
  await openList(page);
  await expect(row(page, 'Evicted')).toContainText('US$');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  // Whatever touches the library next notices.
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await expect(page.locator('[data-lost]')).toContainText('thrown away a scenario');
  await page.getByRole('button', { name: 'Save again what is at hand' }).click();
  await expect(page.locator('[data-lost]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Show the comparison' }).click();
  await ready(page);
  await expectOnScreen(page, '7');
  await setRate(page, '8');
  await page.waitForTimeout(700);
  await page.evaluate(() => sessionStorage.removeItem('balanza.leaving'));
  await page.reload();
  await ready(page);
  await expectOnScreen(page, '8');
});

test('two tabs that save on top of the same version both keep theirs', async ({
  page,
  context,
}) => {
  await open(page, '/');
  await setRate(page, '7');
  await saveAs(page, 'Shared');
  const second = await context.newPage();
  await openList(second);
  await second.getByRole('button', { name: 'Open “Shared”' }).click();
  await second.getByRole('link', { name: 'Show the comparison' }).click();
  await ready(second);
  await setRate(page, '8');
  await setRate(second, '9');
  const save = async (tab: Page) => {
    await tab.keyboard.press('Control+s');
    await dialog(tab).getByRole('button', { name: 'Save in this browser' }).click();
  };
  await save(page);
  await expect(dialog(page).getByRole('status').first()).toContainText('2 versions');
  await save(second);
  await expect(dialog(second).getByRole('status').first()).toContainText('Both are kept');
  await page.keyboard.press('Escape');
  await openList(page);
  await expect(row(page, 'Shared')).toContainText('3 versions');
  await page.getByRole('button', { name: 'Details of' }).click();
  const takes = page.getByRole('button', { name: /Save the version of/ });
  await expect(takes).toHaveCount(3);
  const rates: number[] = [];
  for (const button of await takes.all()) {
    rates.push(rateIn(await downloaded(page, async () => button.click())));
  }
  expect(rates).toEqual([9, 8, 7]);
});

test('a list is up to date with what another tab does', async ({ page, context }) => {
  await openList(page);
  const second = await context.newPage();
  await open(second, '/');
  await setRate(second, '7');
  await saveAs(second, 'From over there');
  await expect(row(page, 'From over there')).toBeVisible();
});

test('slow: what does not answer is given up, said, and works again afterwards', async ({
  page,
  context,
}) => {
  await open(page, '/');
  await setRate(page, '7');
  await saveAs(page, 'Before');
  // Another tab that holds the databases for itself.
  const hog = await context.newPage();
  await open(hog, '/method');
  await hog.evaluate(async () => {
    for (const name of ['balanza', 'balanza-library']) {
      const opened = indexedDB.open(name);
      await new Promise((next) => (opened.onsuccess = next));
      const storeName = opened.result.objectStoreNames[0] ?? '';
      const store = opened.result.transaction(storeName, 'readwrite').objectStore(storeName);
      const hold = () => {
        store.get('nothing').onsuccess = hold;
      };
      hold();
    }
  });
  await setRate(page, '8');
  await expect(notice(page, 'storage-failed')).toContainText('has not answered', {
    timeout: 10_000,
  });
  await expectFile(page, 8);
  await page.keyboard.press('Control+s');
  await dialog(page).getByRole('button', { name: 'Save in this browser' }).click();
  await expect(dialog(page).locator('[data-trouble="slow"]')).toBeVisible({ timeout: 15_000 });
  await hog.close();
  await dialog(page).getByRole('button', { name: 'Save in this browser' }).click();
  await expect(dialog(page).getByRole('status').first()).not.toBeEmpty({ timeout: 10_000 });
  await page.keyboard.press('Escape');
  await openList(page);
  await expect(row(page, 'Before')).toBeVisible();
  await expect(page.locator('[data-present]')).toContainText('As saved in “Before”');
});

test('a database that another program has filled is left alone', async ({ page }) => {
  await open(page, '/method');
  await page.evaluate(async () => {
    for (const name of ['balanza', 'balanza-library']) {
      const opened = indexedDB.open(name, 7);
      opened.onupgradeneeded = () => opened.result.createObjectStore('something else');
      await new Promise((next) => (opened.onsuccess = next));
      opened.result.close();
    }
  });
  await open(page, '/');
  await expect(notice(page, 'storage-failed')).toContainText('does not work properly');
  await setRate(page, '8');
  await expectFile(page, 8);
  await expectOnScreen(page, '8');
});
