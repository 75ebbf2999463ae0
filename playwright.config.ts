// Browser tests over the built site, served as a static host serves it. Run through
// `npm run e2e`, which finds the browser and builds what is missing.
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './tests/support/find-browser.js';

const port = process.env['BALANZA_E2E_PORT'] ?? '4317';
const browser = process.env['BALANZA_BROWSER'];
const inCi = Boolean(process.env['CI']);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 30_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: inCi,
  // A test that passes only at the second try is counted apart, as flaky.
  retries: inCi ? 1 : 0,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    trace: 'off',
    // Each test has a browser of its own, which would keep the whole site; only what asks for it does.
    serviceWorkers: 'block',
    launchOptions: {
      args: [...BROWSER_ARGS],
      ...(browser === undefined ? {} : { executablePath: browser }),
    },
  },
  webServer: {
    command: 'node src/cli/serve.js',
    url: `http://localhost:${port}/`,
    env: { PORT: port },
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
