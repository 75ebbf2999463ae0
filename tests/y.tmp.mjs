import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto('http://127.0.0.1:4490/compare'); await page.waitForSelector('div[data-run="done"]'); await page.waitForTimeout(500);
console.log(await page.evaluate(() => [...document.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth + 2 && !e.closest('svg')).map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().left) + '-' + Math.round(e.getBoundingClientRect().right)).slice(0, 20).join('\n')));
console.log(await page.evaluate(() => getComputedStyle(document.querySelector('.visually-hidden')).cssText || JSON.stringify([...document.styleSheets].length)));
await browser.close();
