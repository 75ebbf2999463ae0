import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaults, overflow } from './axe';
import { explanation, open, watch } from './page';

const PAGES = [
  { lang: 'en', path: '/replay', total: 'On total cost', commit: 'Decide', again: 'Start again' },
  {
    lang: 'es',
    path: '/es/replay',
    total: 'En costo total',
    commit: 'Decidir',
    again: 'Empezar de nuevo',
  },
] as const;

/** Ten players a language: five a story, each offer at least once, each ending another way. */
const RUNS = [
  ['jsei', ['turnkey', 'tender', 'wait']],
  ['jsei', ['turnkey', 'direct', 'budget']],
  ['jsei', ['turnkey', 'tender', 'other']],
  ['jsei', ['carrier', 'direct', 'full']],
  ['jsei', ['supplier', 'tender', 'cut']],
  ['ecu-911', ['turnkey', 'lapse', 'wait']],
  ['ecu-911', ['turnkey', 'accept', 'retender']],
  ['ecu-911', ['turnkey', 'switch', 'full']],
  ['ecu-911', ['commodatum', 'lapse', 'cut']],
  ['ecu-911', ['carrier', 'renegotiate', 'full']],
] as const;

const DATES = {
  jsei: ['2016-07', '2016-11', '2018-06'],
  'ecu-911': ['2011-02', '2019-01', '2020-11'],
} as const;

function date(page: Page): Locator {
  return page.locator('#replay-date');
}

function figure(page: Page, id: string): Locator {
  return page.locator(`[data-figure="${id}"] .value`);
}

/** Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not come there');
}

async function choose(page: Page, choice: string, commit: string): Promise<void> {
  await page.locator(`input[name="choice"][value="${choice}"]`).check();
  await page.getByRole('button', { name: commit, exact: true }).click();
}

/** With the keyboard alone: a radio of the group is reached, arrows go to the one meant, Enter decides. */
async function chooseByKeys(page: Page, choice: string): Promise<void> {
  const radios = page.locator('input[name="choice"]');
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  const wanted = page.locator(`input[name="choice"][value="${choice}"]`);
  for (let presses = 0; presses < 5 && !(await wanted.isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
  await page.keyboard.press('Enter');
}

for (const { lang, path, total, commit, again } of PAGES) {
  for (const [at, [story, choices]] of RUNS.entries()) {
    // The first run of each story goes by keys alone; every third reloads in the middle.
    const byKeys = at % 5 === 0;
    const reloads = at % 3 === 1;
    const how = `${byKeys ? ', by keys' : ''}${reloads ? ', reloaded' : ''}`;
    test(`${lang}: a player decides ${story} ${choices.join('.')}${how}`, async ({ page }) => {
      const { faults } = watch(page);
      await open(page, `${path}#v=1&story=${story}&run=`);
      for (const [step, choice] of choices.entries()) {
        await expect(page.locator('[data-decision]')).toBeVisible();
        await expect(page.locator('[data-choice]').first()).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`story=${story}`));
        if (byKeys) await chooseByKeys(page, choice);
        else await choose(page, choice, commit);
        const reveal = page.locator('.reveal');
        await expect(reveal).toBeVisible();
        await expect(page.locator('#reveal-heading')).toBeFocused();
        const run = choices.slice(0, step + 1).join('.');
        const when = DATES[story][step] ?? '';
        const address = new RegExp(`at=${when}&run=${run.replaceAll('.', String.raw`\.`)}$`);
        await expect(page).toHaveURL(address);
        if (reloads) {
          await page.reload();
          await expect(page.locator('main[data-ready="true"]')).toBeVisible();
          await expect(reveal).toBeVisible();
          await expect(page).toHaveURL(address);
        }
        const onward = reveal.getByRole('button');
        if (byKeys) {
          await tabTo(page, onward);
          await page.keyboard.press('Enter');
        } else await onward.click();
      }
      await expect(page.locator('#outcome-heading')).toBeFocused();
      const outcome = page.locator('#outcome');
      await expect(outcome).toContainText(total);
      await expect(outcome.locator('tbody tr')).toHaveCount(6);
      await expect(page.locator('main')).not.toContainText(/NaN|Infinity|undefined/);
      await page.getByRole('button', { name: again }).click();
      await expect(outcome).toHaveCount(0);
      expect(faults).toEqual([]);
    });
  }
}

test('at a decision nothing of its date or later is on the page', async ({ page }) => {
  await open(page, '/replay#v=1&story=ecu-911&run=turnkey');
  await expect(page.locator('[data-decision="renewal"] [data-choice]')).toHaveCount(4);
  const main = page.locator('main');
  await expect(main).toContainText('Support ends');
  for (const later of [
    'Support is not renewed',
    'sanction',
    '1,081',
    'back-test',
    'unreasonable',
  ]) {
    await expect(main).not.toContainText(later);
  }
  await date(page).press('End');
  await expect(date(page)).toHaveAttribute('aria-valuetext', /^January 2019/);
});

test('the date is moved by keys, and cards, figures and address move with it', async ({ page }) => {
  const { faults } = watch(page);
  await open(page, '/replay#v=1&story=ecu-911&at=2018-12');
  await expect(page.locator('.cards')).toContainText('Support ends');
  await expect(figure(page, 'working')).toHaveText('95 %');
  await date(page).press('ArrowRight');
  await expect(date(page)).toHaveAttribute('aria-valuetext', 'January 2019, year 8 of the model');
  await expect(page.locator('.cards')).toContainText('The price asked is refused');
  await date(page).press('PageUp');
  await expect(page.locator('.cards')).toContainText('The New York Times report');
  await date(page).press('End');
  await expect(figure(page, 'working')).toHaveText('77 %');
  await expect(page).toHaveURL(/at=2022-12$/);
  await date(page).press('Home');
  await expect(figure(page, 'paid')).toHaveText('US$ 0.0 M');
  expect(faults).toEqual([]);
});

test('what was reported stands beside the model and is told apart', async ({ page }) => {
  await open(page, '/replay#v=1&story=ecu-911&at=2022-01');
  const cards = page.locator('.cards');
  await expect(cards).toContainText('15.4 % to 23.5 %');
  await expect(cards).toContainText('Model: 20.8 %');
  await expect(page.locator('main')).toContainText('Nothing was fitted to that figure');
  await page.goto('/replay#v=1&story=jsei&at=2021-02');
  await expect(cards).toContainText('80 %');
  await expect(cards).toContainText('63 %');
});

test('evidence is one press away, and a figure accounts for itself', async ({ page }) => {
  await open(page, '/replay#v=1&story=ecu-911&at=2019-01');
  await figure(page, 'leaving').locator('[data-explain]').click();
  await expect(explanation(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.cards').getByRole('link', { name: /E16/ }).click();
  await expect(page).toHaveURL(/\/evidence#E16/);
});

test('it plays to the end and can be stopped', async ({ page }) => {
  await open(page, '/replay#v=1&story=jsei&at=2022-06');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 10_000 });
  await expect(date(page)).toHaveAttribute('aria-valuetext', /^December 2022/);
});

test('a mangled link says what is wrong and loses nothing', async ({ page }) => {
  await open(page, '/es/replay#v=1&story=ecu-911&at=2019-01&run=turnkey.soborno&x=1');
  const notice = page.locator('[data-notice="place"]');
  await expect(notice).toContainText('«soborno» no es una elección posible');
  await expect(notice).toContainText('«x=1» no significa nada aquí');
  await expect(page.locator('[data-decision="renewal"]')).toBeVisible();
  await page.goto('/es/replay#v=1&case=jujuy-2016');
  await expect(page.locator('[data-notice="unreadable"]')).toContainText('no es un enlace');
  await expect(page.locator('[data-decision="renewal"]')).toBeVisible();
});

test('a run outlives another page and another language', async ({ page }) => {
  await open(page, '/replay#v=1&story=jsei&run=turnkey');
  await choose(page, 'tender', 'Decide');
  await expect(page).toHaveURL(/run=turnkey\.tender/);
  await page.getByRole('link', { name: 'Method', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('Method');
  await page.getByRole('link', { name: 'Replay', exact: true }).click();
  await expect(page.locator('.reveal')).toContainText('One bid came');
  await page.getByRole('link', { name: 'ES', exact: true }).click();
  await expect(page).toHaveURL(/\/es\/replay#.*run=turnkey\.tender/);
  await expect(page.locator('.reveal')).toContainText('Llegó una oferta');
});

for (const { path } of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      for (const at of ['&at=2022-01', '&run=turnkey', '&run=turnkey.lapse.wait']) {
        test(`axe finds nothing on ${path}${at} (${colorScheme}, ${width} px), and nothing scrolls sideways`, async ({
          page,
        }) => {
          test.slow();
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          await open(page, `${path}#v=1&story=ecu-911${at}`);
          await expect(page.locator('.picture')).toHaveCount(2);
          if (at.includes('run')) {
            await expect(page.locator('[data-choice], #outcome').first()).toBeVisible();
          }
          expect(await axeFaults(page)).toEqual([]);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
        });
      }
    }
  }
}

test('print has the story as a list with its figures, the outcome and the link', async ({
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await open(page, '/replay#v=1&story=jsei&run=supplier.tender.full');
  await expect(page.locator('#outcome')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('ol li').last()).toContainText('Your run, year 5');
  await expect(page.locator('.printed-link')).toContainText('run=supplier.tender.full');
  await expect(page.locator('.scrubber')).toBeHidden();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('both stories can be read without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}es/replay`);
  await expect(page.locator('ol')).toHaveCount(2);
  await expect(page.locator('ol').nth(0)).toContainText('Contrato firmado en Pekín');
  await expect(page.locator('ol').nth(1)).toContainText('Modelo, año 11');
  await context.close();
});
