// `npm run e2e`: finds a browser and a free port, makes sure of a fresh build, runs Playwright.
// What follows `--` goes to Playwright: `npm run e2e -- -g "copies the link"`.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from '../../src/cli/bundle.js';
import { findBrowser } from './find-browser.js';
import { ensureBuild } from './fresh-build.js';

const USUAL_PORT = 4317;

/**
 * The port itself where it is free, else one that the system names: two copies may test at once.
 * @param {number} port
 * @returns {Promise<number>}
 */
function freePort(port) {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', () => {
      if (port === 0) failed(new Error('no free port'));
      else freePort(0).then(done, failed);
    });
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      const found = typeof address === 'object' && address !== null ? address.port : port;
      probe.close(() => done(found));
    });
  });
}

const browser = findBrowser();
ensureBuild();
const port = await freePort(USUAL_PORT);
const packageFile = createRequire(import.meta.url).resolve('@playwright/test/package.json');
const cli = join(dirname(packageFile), 'cli.js');
const run = spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, BALANZA_BROWSER: browser.path, BALANZA_E2E_PORT: String(port) },
});
process.exit(run.status ?? 1);
