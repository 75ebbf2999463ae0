import { chromium } from '@playwright/test';
import { writeFileSync, readFileSync } from 'node:fs';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const base = 'http://localhost:4500';
const jobs = JSON.parse(readFileSync('/tmp/takeaway-jobs.json','utf8'));
for (const j of jobs) {
  const c = await b.newContext({ viewport: { width: j.width ?? 1280, height: j.height ?? 900 }, colorScheme: j.scheme ?? 'light' });
  const p = await c.newPage();
  p.on('console', m => { if (['error','warning'].includes(m.type())) console.log(j.name, m.type(), m.text()); });
  p.on('pageerror', e => console.log(j.name, 'pageerror', e.message));
  await p.goto(base + j.path);
  await p.waitForSelector('main[data-ready="true"]', { timeout: 20000 }).catch(() => console.log(j.name, 'not ready'));
  await p.waitForTimeout(500);
  if (j.pdf) { const pdf = await p.pdf({ format: j.pdf }); writeFileSync(`/tmp/shot-${j.name}.pdf`, pdf); console.log(j.name, 'pages', (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)||[]).length, await p.locator('.sheet').evaluateAll(e=>e.map(x=>x.dataset.room))); }
  else await p.screenshot({ path: `/tmp/shot-${j.name}.png`, fullPage: j.full ?? true });
  await c.close();
}
await b.close();
