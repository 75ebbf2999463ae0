import { chromium } from '@playwright/test';
const base = 'http://127.0.0.1:4490';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
async function shot(path, name, { width = 1280, scheme = 'light', print = false } = {}) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  page.on('pageerror', (e) => console.log(name, 'pageerror', e.message));
  page.on('console', (m) => { if (m.type() !== 'log') console.log(name, m.type(), m.text()); });
  await page.goto(base + path);
  await page.waitForSelector('main[data-ready="true"]', { timeout: 20000 });
  await page.waitForSelector('div[data-run="done"]', { timeout: 20000 }).catch(() => console.log('no run done'));
  await page.waitForTimeout(700);
  console.log(name, await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), page.url().slice(0, 200));
  if (print) { await page.pdf({ path: `/tmp/shots/${name}.pdf`, format: 'A4' }); }
  else await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
  await page.close();
}
const which = process.argv.slice(2);
const all = {
  en1280: () => shot('/compare', 'en1280'),
  es360: () => shot('/es/compare', 'es360', { width: 360, scheme: 'dark' }),
  cases: () => shot('/compare#compare=1&1.case=jujuy-2016&2.case=ecuador-2011', 'cases', { width: 1920 }),
  three: () => shot('/compare#compare=1&1.case=jujuy-2016&2.case=jujuy-2016&2.a.loan.grace=9&2.a.loan.years=12&2.fx.depreciation=3&2.event.1=fx,year:5,size:30&3.case=jujuy-2016&3.lens=even&3.name=Even', 'three', { width: 1280, scheme: 'dark' }),
  print: () => shot('/compare', 'print', { print: true }),
};
for (const k of which.length ? which : Object.keys(all)) await all[k]();
await browser.close();
