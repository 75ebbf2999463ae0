import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 360, height: 1700 }, colorScheme: 'dark' });
await page.goto('http://127.0.0.1:4490/es/compare'); await page.waitForSelector('div[data-run="done"]'); await page.waitForTimeout(500);
for (const [i, y] of [[0, 0], [1, 1700], [2, 3400], [3, 5100]]) { await page.evaluate((y) => scrollTo(0, y), y); await page.waitForTimeout(400); await page.screenshot({ path: `/tmp/shots/m${i}.png` }); }
await browser.close();
